"""Can it be dissolved, and may it be so strong? What no worksheet is made for.

    impossible(rows, bench)   # ketamine hydrochloride at 300 mg/mL: about 250 dissolve in water

Solubilities are in rules/ingredients.yaml, stops in rules/worksheets.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lenitive.compounding.derivations import told
from lenitive.compounding.ingredients import all_ingredients
from lenitive.compounding.orders import place_of
from lenitive.compounding.reasons import Reason
from lenitive.compounding.rounding import limit_down
from lenitive.compounding.strength import convert
from lenitive.compounding.worksheets.bench import Bench
from lenitive.compounding.worksheets.counted import form_of
from lenitive.compounding.worksheets.worksheet import WorksheetLine
from lenitive.rules import content
from lenitive.units import Quantity

STEP = Quantity(1, "mg/mL")
ARITHMETIC = "arithmetic"
Rows = Sequence[WorksheetLine]


def impossible(rows: Rows, bench: Bench) -> Iterator[Reason]:
    """Every reason; a batch by weight or by piece has none of these."""
    if not bench.batch.mixed.is_a("volume"):
        return
    yield from _overfull(rows, bench)
    vehicle = all_ingredients().get(bench.vehicle or "")
    if vehicle is not None and vehicle.is_aqueous:
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
            f"{told(volume)} of {names} do not go into {told(mixed)}: {told(volume - mixed.to('mL'))} too much. "
            "Lower a strength, take a stronger solution, or weigh the powder."
        )
        yield bench.order.reason("vehicle-negative", sentence, ARITHMETIC, "solutions")


def _undissolved(rows: Rows, bench: Bench) -> Iterator[Reason]:
    held: dict[str, tuple[WorksheetLine, Quantity]] = {}
    for row in rows:
        if row.uncorrected is not None and row.measured == "by weight":
            before = held[row.form][1] if row.form in held else Quantity(0, "g")
            held[row.form] = row, before + row.uncorrected
    for row, amount in held.values():
        known = all_ingredients()[row.ingredient]
        form, counts = form_of(known, row.form), form_of(known, row.counts)
        found = (amount / bench.batch.mixed).to("mg/mL")
        for fact in form.solubility:
            limit = Quantity(fact["mg_per_ml"], "mg/mL")
            if fact["solvent"] == "water" and found > limit:
                most = limit_down(convert(limit, form, counts).amount, STEP)
                sentence = (
                    f"{told(found)} of {form.name} will not dissolve: about {told(limit)} do in water. Order at most "
                    f"{most} of {counts.name}."
                )
                place = place_of("strengths", row.ingredient)
                yield bench.order.reason("not-soluble", sentence, fact["source"], place)


def _stopped(rows: Rows, bench: Bench) -> Iterator[Reason]:
    for stop in content("worksheets")["stops"]:
        mine = [row for row in rows if row.ingredient == stop["ingredient"] and row.theoretical is not None]
        if not mine or bench.order.formula.route != stop["route"]:
            continue
        known = all_ingredients()[stop["ingredient"]]
        parts = (
            convert(row.theoretical, form_of(known, row.counts), form_of(known, stop["as"])).amount
            for row in mine
            if row.theoretical is not None
        )
        found = (sum(parts, Quantity(0, "g")) / bench.batch.mixed).to("mg/mL")
        limit = Quantity.parse(stop["above"])
        if found > limit:
            sentence = (
                f"{told(found)} counted as {stop['as']} is above {told(limit)}, where {stop['route']} products stop: "
                f"{stop['says']}. Order at most {told(limit)}."
            )
            place = place_of("strengths", stop["ingredient"])
            yield bench.order.reason(stop["code"], sentence, stop["source"], place)
