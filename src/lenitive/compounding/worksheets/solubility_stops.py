"""Can it be dissolved, and may it be so strong? What no worksheet is made for.

    impossible(rows, bench)   # ketamine hydrochloride at 300 mg/mL: about 250 dissolve in water

Solubilities are in rules/ingredients.yaml, stops in rules/worksheets.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lenitive.compounding.derivations import text_of
from lenitive.compounding.ingredients import all_ingredients
from lenitive.compounding.orders import place_of
from lenitive.compounding.solubility import InWater, in_water
from lenitive.compounding.strength import convert
from lenitive.compounding.worksheets.bench_facts import Bench
from lenitive.compounding.worksheets.strength_basis import form_of
from lenitive.compounding.worksheets.texts import STOPS, warning
from lenitive.compounding.worksheets.worksheet import WorksheetLine
from lenitive.evidence import together
from lenitive.reasons import Reason
from lenitive.units import Quantity

ARITHMETIC = "arithmetic"
Rows = Sequence[WorksheetLine]


def impossible(rows: Rows, bench: Bench) -> Iterator[Reason]:
    """Every reason; a batch by weight or by piece has none of these."""
    if not bench.batch.mixed.is_a("volume"):
        return
    yield from _overfull(rows, bench)
    yield from _undissolved(rows, bench)
    yield from _stopped(rows, bench)


def _overfull(rows: Rows, bench: Bench) -> Iterator[Reason]:
    """Liquids that come to more than the mark: nothing can be filled up to it any more."""
    poured = [row for row in rows if row.measured == "by volume" and row.to_weigh is not None]
    volume = sum((row.to_weigh.to("mL") for row in poured if row.to_weigh is not None), Quantity(0, "mL"))
    mixed = bench.batch.mixed
    if volume > mixed:
        names = ", ".join(dict.fromkeys(row.form for row in poured))
        sentence = (
            f"{text_of(volume)} of {names} do not go into {text_of(mixed)}: {text_of(volume - mixed.to('mL'))} "
            "too much. "
            "Lower a strength, take a stronger solution, or weigh the powder."
        )
        yield bench.order.reason("vehicle-negative", sentence, ARITHMETIC, "solutions")


def _undissolved(rows: Rows, bench: Bench) -> Iterator[Reason]:
    for ingredient, found in dissolved(rows, bench):
        if found.is_too_much:
            sentence = (
                f"{text_of(found.strength)} of {found.counts} will not dissolve: it is {found.about}. Order at most "
                f"{found.most}."
            )
            yield bench.order.reason("not-soluble", sentence, found.source, place_of("strengths", ingredient))


def nearly_undissolved(rows: Rows, bench: Bench) -> Iterator[Reason]:
    """A warning for every strength that dissolves, but not by much."""
    row = warning("near solubility")
    assert row.from_share_percent is not None  # this row has one
    near = row.from_share_percent / 100
    for ingredient, found in dissolved(rows, bench):
        if found.share >= near:
            worded = row.says.strip().replace("{about}", found.about).replace("{most}", found.most)
            place = place_of("strengths", ingredient)
            yield bench.order.reason(row.code, worded, together(row.rule.cited, found.source), place, "caution")


def dissolved(rows: Rows, bench: Bench) -> Iterator[tuple[str, InWater]]:
    """Every powder whose solubility is known, all its lots together; nothing unless the vehicle is water."""
    vehicle = all_ingredients().get(bench.vehicle or "")
    if vehicle is None or not vehicle.is_aqueous or not bench.batch.mixed.is_a("volume"):
        return
    held: dict[str, tuple[WorksheetLine, Quantity]] = {}
    for row in rows:
        if row.uncorrected is not None and row.measured == "by weight":
            before = held[row.form][1] if row.form in held else Quantity(0, "g")
            held[row.form] = row, before + row.uncorrected
    for row, amount in held.values():
        known = all_ingredients()[row.ingredient]
        form, counts = form_of(known, row.form), form_of(known, row.counts)
        strength = convert((amount / bench.batch.mixed).to("mg/mL"), form, counts).amount
        found = in_water(strength, counts, form)
        if found is not None:
            yield row.ingredient, found


def _stopped(rows: Rows, bench: Bench) -> Iterator[Reason]:
    for stop in STOPS.read():
        mine = [row for row in rows if row.ingredient == stop.ingredient and row.theoretical is not None]
        if not mine or bench.order.formula.route != stop.route:
            continue
        known = all_ingredients()[stop.ingredient]
        parts = (
            convert(row.theoretical, form_of(known, row.counts), form_of(known, stop.counted_as)).amount
            for row in mine
            if row.theoretical is not None
        )
        found = (sum(parts, Quantity(0, "g")) / bench.batch.mixed).to("mg/mL")
        if found > stop.above:
            sentence = (
                f"{text_of(found)} counted as {stop.counted_as} is above {text_of(stop.above)}, where "
                f"{stop.route} products "
                f"stop: {stop.says}. Order at most {text_of(stop.above)}."
            )
            place = place_of("strengths", stop.ingredient)
            code = stop.code
            yield bench.order.reason(code, sentence, stop.rule.cited, place)
