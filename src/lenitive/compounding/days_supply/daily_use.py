"""What is used in a day at the most that the label allows: one use, at every place, as often as it may be.

    found = use_per_day(order)        # 2 sprays of 0.1 mL in each nostril, at most 4 times a day
    found.amount                      # Quantity("1.6", "mL"): 0.2 mL x 2 places x 4 times

Directions that do not tell give reasons in its place. What a device loses is not used: that is in `losses`.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from lenitive.compounding.days_supply.sites import places_named, site_words
from lenitive.compounding.derivations import equals, text_of
from lenitive.compounding.orders import Device, Directions, Order
from lenitive.reasons import Reason, braced
from lenitive.units import Quantity

SOURCE = "policy: days' supply"
PLACE = "prescription.directions"
EXAMPLE = "{site: left knee}, {applied: 1.5 g}, {most_a_day: 4}"


@dataclass(frozen=True)
class UsePerDay:
    """`applied`: at one place at one time, in g, mL or pieces; `sites` places, `times` a day at most."""

    applied: Quantity
    sites: int
    times: int | Fraction
    amount: Quantity
    steps: tuple[str, ...]


def daily(applied: Quantity, sites: int, times: int | Fraction) -> UsePerDay:
    """The sum itself, for whoever has its three numbers."""
    amount = applied * sites * times
    places = "" if sites == 1 else f" × {sites} places"
    step = equals(f"{text_of(applied)}{places} × {text_of(times)} a day", amount) + " a day"
    return UsePerDay(applied, sites, times, amount, (step,))


def use_per_day(order: Order) -> UsePerDay | tuple[Reason, ...]:
    """What the directions of an order use in a day; every reason why that cannot be told."""
    given = order.prescription.directions if order.prescription else Directions()
    if given == Directions():
        return (_no(order, "directions", "how much is used, where and how often", EXAMPLE),)
    applied = one_use(order, given)
    sites = places_of(order, given)
    times = most_times(given)
    often = None if times else _no(order, "often", "how often a day at most", "{most_a_day: 4}")
    reasons = tuple(each for each in (applied, sites, often) if isinstance(each, Reason))
    if reasons:
        return reasons
    assert isinstance(applied, Quantity) and isinstance(sites, int)
    return daily(applied, sites, times)


def most_times(given: Directions) -> int:
    """How often a day at most; 0 where it is not said."""
    return max(given.times_a_day or 0, given.most_a_day or 0)


def one_use(order: Order, given: Directions) -> Quantity | Reason:
    """One use at one place, strokes of the device by their weight or volume."""
    if given.applied is None:
        return _no(order, "amount", "how much is used at a time", "{applied: 1.5 g}")
    if given.applied.kind != "spray":
        return given.applied
    device: Device | None = order.device
    if device is None or device.per_stroke is None:
        sentence = (
            f"{text_of(given.applied)} a time have no days' supply until it is known what one gives: weigh ten "
            "with this "
            "base, then write {per_stroke} under {device}."
        )
        return order.reason("days-supply-stroke", sentence, SOURCE, "device", "question")
    return given.applied.magnitude("spray") * device.per_stroke


def places_of(order: Order, given: Directions) -> int | Reason:
    """How many places get it; one where the route has no places, such as the mouth."""
    if order.formula.route.casefold() not in site_words().counted_by:
        return 1
    if not given.site:
        return _no(order, "site", "where it is used", "{site: left knee}")
    if (found := places_named(given.site)) is not None:
        return found
    sentence = (
        f"{braced(repr(given.site))} does not say how many places get "
        f"{text_of(given.applied) if given.applied else 'the amount'} "
        "each: name every place, or write their number, for example {site: two places on the lower back}."
    )
    return order.reason("days-supply-places", sentence, SOURCE, f"{PLACE}.site", "question")


def _no(order: Order, what: str, lacking: str, write: str) -> Reason:
    sentence = f"No directions say {lacking}: ask the prescriber, then write {write} under {{directions}}."
    place = PLACE if what == "directions" else f"{PLACE}.{write[1:].partition(':')[0]}"
    return order.reason(f"days-supply-{what}", sentence, SOURCE, place, "question")
