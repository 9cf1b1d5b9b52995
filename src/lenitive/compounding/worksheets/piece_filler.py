"""Troches and capsules: how much base or filler a batch takes, from a calibrated mold or from packing statistics.

    vehicle_of_pieces(rows, bench)   # 26.4 x 1.2 g - 3.045 g / 1.3 = 29.338 g of base

Every powder needs its own measured factor, an aliquot's diluent included; none is assumed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from lenitive.compounding.derivations import equals, text_of
from lenitive.compounding.orders import Capsule, OrderedMold, place_of
from lenitive.compounding.pieces import DISPLACEMENT, PACKING
from lenitive.compounding.worksheets.bench_facts import Bench
from lenitive.compounding.worksheets.worksheet import VehicleToWeigh, WorksheetLine
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity


@dataclass(frozen=True)
class Powder:
    """Something that takes up room in a piece: `plain` is its amount before any certificate."""

    form: str
    amount: Quantity
    plain: Quantity


def powders(rows: Sequence[WorksheetLine]) -> list[Powder]:
    """Every powder of the mix, rows of one chemical together, an aliquot's diluent as one of its own."""
    found: dict[str, Powder] = {}
    for row in rows:
        amounts = [(row.form, row.to_weigh, row.uncorrected)]
        if row.aliquot is not None:
            room = row.aliquot.diluent_in_portion
            amounts.append((row.aliquot.diluent_name or "diluent", room, room - room))
        for form, amount, plain in amounts:
            assert amount is not None and plain is not None
            before = found.get(form)
            if before is not None:
                amount, plain = before.amount + amount, before.plain + plain
            found[form] = Powder(form, amount, plain)
    return list(found.values())


def vehicle_of_pieces(rows: Sequence[WorksheetLine], bench: Bench) -> VehicleToWeigh:
    """The base or filler of the whole batch; Refused when a factor is missing or the powders need more room."""
    order = bench.order
    if any(row.measured == "by volume" for row in rows):
        sentence = "A solution cannot be measured into pieces here: take the powder, or make a liquid."
        raise Refused(order.reason("solution-in-pieces", sentence, "policy", "solutions"))
    if (order.mold is None) == (order.capsule is None):
        sentence = (
            "What holds one piece? Give {mold} with its {blank} and {density_factors} for a troche, or "
            "{capsule} with what "
            "it weighs full of each powder; one of the two."
        )
        raise Refused(order.reason("piece-not-calibrated", sentence, DISPLACEMENT, "mold", "question"))
    return _molded(rows, order.mold, bench) if order.mold else _filled(rows, order.capsule, bench)


def _molded(rows: Sequence[WorksheetLine], mold: OrderedMold, bench: Bench) -> VehicleToWeigh:
    factors = _factors(rows, mold.density_factors, bench, "mold.density_factors")
    pieces = bench.batch.mixed.magnitude("piece")
    whole = mold.blank.to("g") * pieces
    steps = [equals(f"{text_of(bench.batch.mixed)} × {text_of(mold.blank)} (blank)", whole)]
    left, plain = whole, whole
    for powder in powders(rows):
        displaced = powder.amount / factors[powder.form]
        by = f"{powder.form} displaces {text_of(powder.amount)} ÷ {text_of(factors[powder.form])} (density factor)"
        steps.append(equals(by, displaced))
        left, plain = left - displaced, plain - powder.plain / factors[powder.form]
    if left < left - left:
        raise Refused(_overfull(bench, -left, text_of(whole), "mold", DISPLACEMENT))
    steps.append(equals(f"{text_of(whole)} less what is displaced", left) + f", {text_of(left / pieces)} in each piece")
    return VehicleToWeigh(plain, left, tuple(steps))


def _filled(rows: Sequence[WorksheetLine], capsule: Capsule | None, bench: Bench) -> VehicleToWeigh:
    assert capsule is not None
    vehicle = bench.vehicle or ""
    factors = _factors(rows, {form: each.magnitude("g") for form, each in capsule.full.items()}, bench, "capsule.full")
    if vehicle not in capsule.full:
        raise Refused(_unmeasured(bench, vehicle, "capsule.full"))
    full, pieces = capsule.full[vehicle].to("g"), bench.batch.mixed.magnitude("piece")
    steps, taken, plain = [], Fraction(0), Fraction(0)
    for powder in powders(rows):
        each, room = powder.amount / pieces, factors[powder.form]
        share = each.magnitude("g") / room
        by = f"{powder.form}: {text_of(each)} of {text_of(Quantity(room, 'g'))} (capsule full of it)"
        steps.append(f"{equals(by, share)} of each capsule")
        taken, plain = taken + share, plain + (powder.plain / pieces).magnitude("g") / room
    if taken > 1:
        raise Refused(_overfull(bench, full * (taken - 1) * pieces, "the capsules", "capsule", PACKING))
    each, left = full * (1 - taken), full * (1 - taken) * pieces
    steps.append(equals(f"(1 − {text_of(taken)}) × {text_of(full)} (full of {vehicle})", each) + " in each capsule")
    steps.append(equals(f"{text_of(bench.batch.mixed)} × {text_of(each)}", left))
    return VehicleToWeigh(full * (1 - plain) * pieces, left, tuple(steps))


def _factors(
    rows: Sequence[WorksheetLine], known: Mapping[str, Fraction], bench: Bench, place: str
) -> Mapping[str, Fraction]:
    if missing := [powder.form for powder in powders(rows) if powder.form not in known]:
        raise Refused(_unmeasured(bench, form, place) for form in missing)
    return known


def _unmeasured(bench: Bench, form: str, place: str) -> Reason:
    worded = "density factor" if place.startswith("mold") else "weight that fills one capsule"
    example = "1.3" if place.startswith("mold") else "320 mg"
    sentence = (
        f"What is the {worded} of {form}? Measure it and write it under {{{place}}}, for example "
        f"{{{place}.{form}: {example}}}."
    )
    return bench.order.reason("piece-factor-missing", sentence, PACKING, place_of(place, form), "question")


def _overfull(bench: Bench, by: Quantity, holds: str, place: str, source: str) -> Reason:
    sentence = (
        f"Nothing is left for the vehicle: the powders take {text_of(by)} more of it than {holds} hold. Take a larger "
        "size, or give the dose in two pieces."
    )
    return bench.order.reason("vehicle-negative", sentence, source, place)
