"""The vehicle takes up the difference: by weight, to volume, in a mold, in a capsule; and the total closes exactly.

    vehicle_of(rows, bench)   # 120 g - (12.133 g + ...) = 73.067 g of base; before the certificate 73.2 g

A vehicle that would have to be less than nothing is refused, saying by how much. Pieces are closed in `pieces_closing`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lenitive.compounding.derivations import equals, text_of
from lenitive.compounding.mixing import by_density
from lenitive.compounding.orders import place_of
from lenitive.compounding.rounding import number
from lenitive.compounding.worksheets.bench_facts import Bench
from lenitive.compounding.worksheets.piece_filler import vehicle_of_pieces
from lenitive.compounding.worksheets.worksheet import VehicleToWeigh, WorksheetLine
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

ARITHMETIC = "arithmetic"
Rows = Sequence[WorksheetLine]


def vehicle_of(rows: Rows, bench: Bench) -> VehicleToWeigh:
    """What is left for the vehicle; Refused when nothing or less is left, or something is not known."""
    kind = bench.batch.mixed.kind
    if kind == "piece":
        return vehicle_of_pieces(rows, bench)
    _check_sum(rows, bench)
    if kind == "mass":
        return _by_weight(rows, bench, bench.batch.mixed, ())
    if bench.order.density is not None:
        made = by_density(bench.batch.mixed, bench.order.density)
        return _by_weight(rows, bench, made.amount, made.steps)
    return _to_volume(rows, bench)


def added(amounts: Iterable[Quantity], unit: str = "g") -> Quantity:
    """The sum."""
    total = Quantity(0, unit)
    for amount in amounts:
        total = total + amount
    return total


def _check_sum(rows: Rows, bench: Bench) -> None:
    """Before any correction: the strengths together cannot be more than the whole."""
    batch = bench.batch.mixed
    whole = batch.magnitude(batch.unit)
    parts = sum(row.theoretical.magnitude(row.theoretical.unit) for row in rows if row.theoretical is not None)
    if parts > whole:
        unit = "w/w" if batch.is_a("mass") else "w/v"
        sentence = (
            f"The strengths add up to {number(100 * parts / whole)} % {unit}, {number(100 * (parts - whole) / whole)} "
            "% more than the whole: lower one of them, or leave one out."
        )
        raise Refused(bench.order.reason("above-100", sentence, ARITHMETIC, "formula"))


def _by_weight(rows: Rows, bench: Bench, whole: Quantity, before: tuple[str, ...]) -> VehicleToWeigh:
    if missing := list(_without_mass(rows, bench)):
        raise Refused(missing)
    went_in = [row.into_batch for row in rows if row.into_batch is not None]
    left = whole - added(went_in)
    nominal = whole - added(_plain(row) for row in rows)
    sums = " + ".join(text_of(amount) for amount in went_in) or "nothing"
    if left < left - left:
        sentence = (
            f"Nothing is left for the vehicle: what is weighed comes to {text_of(added(went_in))}, "
            f"{text_of(-left)} more "
            f"than {text_of(whole)}. Lower a strength, or take a purer lot or another salt."
        )
        raise Refused(bench.order.reason("vehicle-negative", sentence, ARITHMETIC, "formula.vehicle"))
    steps = [*before, equals(f"q.s. to {text_of(whole)}: {text_of(whole)} − ({sums})", left)]
    if bench.batch.mixed.is_a("volume"):
        mark = f"bring to {text_of(bench.batch.mixed)} in a graduated cylinder"
        steps.append(f"or by volume: {mark}; {text_of(whole)} is then a check")
    if left != nominal:
        weighed_on = bench.of_vehicle or bench
        change = "falls" if left < nominal else "rises"
        steps.append(
            f"by the strengths alone {weighed_on.shown(nominal)}; with salts, certificates and aliquots it {change} by "
            f"{weighed_on.shown(abs(left - nominal))}, so that the total stays {text_of(whole)}"
        )
    return VehicleToWeigh(nominal, left, tuple(steps), whole=whole)


def _plain(row: WorksheetLine) -> Quantity:
    """What the strength alone asks for, by weight."""
    if row.theoretical is not None and row.theoretical.is_a("mass"):
        return row.theoretical
    return row.into_batch or Quantity(0, "g")


def _without_mass(rows: Rows, bench: Bench) -> Iterable[Reason]:
    """Rows that are measured by volume and have no density: their mass cannot be taken off the vehicle."""
    for row in rows:
        if row.into_batch is None:
            sentence = (
                f"What does {row.form} weigh? It is measured by volume and the batch is made by weight: write its "
                f"density under {{solutions}}, for example {{solutions.{row.ingredient}.density: 1.02 g/mL}}."
            )
            place = place_of("solutions", row.ingredient)
            yield bench.order.reason("density-missing", sentence, ARITHMETIC, place, "question")


def _to_volume(rows: Rows, bench: Bench) -> VehicleToWeigh:
    """The mark decides, not a measured amount; displacements tell beforehand about how much it will take."""
    volume = bench.batch.mixed
    record = f"q.s. to {text_of(volume)}: fill up to the mark; never add {text_of(volume)}"
    if not bench.order.displacements:
        return VehicleToWeigh(None, None, (record,), "to volume", whole=volume)
    taken, steps, missing = Quantity(0, "mL"), [record], []
    for row in rows:
        if row.measured == "by volume" and row.to_weigh is not None:
            taken = taken + row.to_weigh
            continue
        displacement = bench.order.displacements.get(row.form)
        if displacement is None or row.into_batch is None:
            sentence = (
                f"How much volume does {row.form} take up? Write it under {{displacements}}, for example 0.8 mL/g."
            )
            place = place_of("displacements", row.form)
            missing.append(bench.order.reason("displacement-missing", sentence, ARITHMETIC, place, "question"))
            continue
        displaced = (row.into_batch * displacement).to("mL")
        steps.append(equals(f"{row.form}: {text_of(row.into_batch)} × {text_of(displacement)}", displaced))
        taken = taken + displaced
    if missing:
        raise Refused(missing)
    about = volume - taken
    if about < taken - taken:
        sentence = (
            f"Nothing is left for the vehicle: what is dissolved takes up {text_of(taken)}, {text_of(-about)} "
            "more than "
            f"{text_of(volume)}. Make it weaker, or make more of it."
        )
        raise Refused(bench.order.reason("vehicle-negative", sentence, ARITHMETIC, "formula.vehicle"))
    steps.append(f"{equals(f'{text_of(volume)} − {text_of(taken)}', about)} of vehicle, about")
    return VehicleToWeigh(None, None, tuple(steps), "to volume", about=about, whole=volume)
