"""Which lots are taken: the first to expire first, no more than there is, none that may not be used.

    proposed(lots, Quantity("12", "g"), lambda lot, wanted: wanted / factor)   # what each lot gives

`wanted` counts what the label counts; what leaves the jar differs from lot to lot with its certificate, so each lot is
a row of its own. A lot that may not be used is never passed over in silence: it is refused, and has to leave the order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from lenitive.compounding.orders import Lot, Order
from lenitive.compounding.rounding import shown
from lenitive.evidence import cited
from lenitive.reasons import Reason, braced
from lenitive.units import Quantity

SOURCE = cited("USP-795; policy")
Weighing = Callable[[Lot, Quantity], Quantity]  # what of this jar holds so much


@dataclass(frozen=True)
class Portion:
    """What one lot gives, counted as the label counts; no lot when the order names none."""

    lot: Lot | None
    wanted: Quantity


@dataclass(frozen=True)
class Proposal:
    """`short_by`: what is missing in the last jar."""

    portions: tuple[Portion, ...]
    short_by: Quantity | None = None


def first_expiring(lots: Iterable[Lot]) -> tuple[Lot, ...]:
    """The first to expire first; undated ones last, then by lot number."""
    return tuple(sorted(lots, key=lambda lot: (lot.use_by or date.max, lot.lot)))


def reasons_not_to_use(order: Order, lot: Lot) -> Iterator[Reason]:
    """Why a lot may not go into this batch; nothing: it may. The certificate is asked for where the policy is known."""
    named = f"Lot {braced(lot.lot)} of {lot.form}"
    if lot.status != "released":
        sentence = f"{named} is {lot.status}: take it out of the order and use a released lot."
        yield order.reason(f"lot-{lot.status}", sentence, SOURCE, f"{lot.place}.status")
    use_by = lot.use_by
    if use_by is not None and use_by < order.made_on and lot.status != "expired":
        key = "expires" if use_by == lot.expires else "beyond_use"
        sentence = (
            f"{named} could be used until {use_by} and the batch is made on {order.made_on}: take it out of the order "
            "and use another lot."
        )
        yield order.reason("lot-expired", sentence, SOURCE, f"{lot.place}.{key}")
    if lot.opened_on is not None and lot.opened_on > order.made_on:
        sentence = f"{named} was opened on {lot.opened_on}, after the batch is made: correct one of the two dates."
        yield order.reason("lot-opened-later", sentence, SOURCE, f"{lot.place}.opened_on")


def by_weight(order: Order, lot: Lot) -> Iterator[Reason]:
    """What is weighed is written by weight."""
    if lot.available is not None and not lot.available.is_a("mass"):
        sentence = f"Lot {braced(lot.lot)} of {lot.form} is weighed: write what is available in g."
        yield order.reason("available-unit", sentence, "arithmetic", f"{lot.place}.available")


def by_volume(order: Order, lot: Lot) -> Iterator[Reason]:
    """What is measured by volume is written by volume."""
    if lot.available is not None and not lot.available.is_a("volume"):
        sentence = f"Lot {braced(lot.lot)} of {lot.form} is measured by volume: write what is available in mL."
        yield order.reason("available-unit", sentence, "arithmetic", f"{lot.place}.available")


def proposed(lots: Iterable[Lot], wanted: Quantity, weigh: Weighing, least: Quantity | None = None) -> Proposal:
    """Lots in the order of their dates until the amount is reached; none of them below `least` where that can be."""
    nothing = wanted - wanted
    left, portions = wanted, list[Portion]()
    short_by: Quantity | None = None
    for lot in first_expiring(lots):
        if left == nothing:
            break
        needed = weigh(lot, left)
        short_by = needed
        if lot.available is None or lot.available >= needed:
            portions.append(Portion(lot, left))
            left = nothing
        elif least is None or lot.available >= least:  # a remnant too light to weigh stays in its jar
            share = (lot.available / needed).magnitude("number")
            portions.append(Portion(lot, left * share))
            left = left - left * share
            short_by = needed - lot.available
    is_short = left != nothing
    return Proposal(_evened(portions, weigh, least), short_by if is_short else None)


def _evened(portions: Sequence[Portion], weigh: Weighing, least: Quantity | None) -> tuple[Portion, ...]:
    """A last portion too light to weigh takes from the one before, where both can then be weighed."""
    if least is None or len(portions) < 2:
        return tuple(portions)
    before, last = portions[-2], portions[-1]
    assert before.lot is not None and last.lot is not None
    light = weigh(last.lot, last.wanted)
    if light >= least or (last.lot.available is not None and last.lot.available < least):
        return tuple(portions)
    raised = last.wanted * (least / light).magnitude("number")
    lowered = before.wanted - (raised - last.wanted)
    if lowered <= lowered - lowered or weigh(before.lot, lowered) < least:
        return tuple(portions)
    return (*portions[:-2], replace(before, wanted=lowered), replace(last, wanted=raised))


def shortage(order: Order, lots: Sequence[Lot], short_by: Quantity) -> Reason:
    """The refusal when all lots together hold too little."""
    on_hand = ", ".join(f"{braced(lot.lot)} {shown(lot.available) if lot.available else ''}".strip() for lot in lots)
    sentence = f"{lots[0].form} is short by {shown(short_by)} (lots {on_hand}): add a lot, or order less."
    return order.reason("lot-insufficient", sentence, SOURCE, f"{lots[-1].place}.available")
