"""Can the balance weigh it? Tolerance, least weighable quantity, aliquot, capacity, second person: row by row.

    fitted(row, bench)   # 60 mg on a balance that weighs 120 mg at least: an aliquot of 120 mg + 120 mg, portion 120 mg

What cannot be weighed even by an aliquot is refused with what would help.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from lenitive.compounding.derivations import text_of
from lenitive.compounding.lots import by_weight, first_expiring, reasons_not_to_use, shortage
from lenitive.compounding.orders import Lot, place_of
from lenitive.compounding.orders.bench_reader import MULTIPLES
from lenitive.compounding.weighing import SECOND_PERSON, Dilution, DryAliquot, dry_aliquot
from lenitive.compounding.worksheets.bench_facts import Bench
from lenitive.compounding.worksheets.controlled import schedule_of
from lenitive.compounding.worksheets.worksheet import Aliquot, WorksheetLine
from lenitive.reasons import Refused
from lenitive.units import Quantity

POLICY = "policy"
MOST_TIMES = MULTIPLES[-1]


def fitted(row: WorksheetLine, bench: Bench) -> WorksheetLine:
    """The row with everything that the balance asks for; what it cannot do goes to the bench's reasons."""
    to_weigh = row.to_weigh
    if to_weigh is None:
        return row
    bench = bench.of(row)
    row = replace(row, schedule=schedule_of(row.ingredient), readability=bench.readability)
    second = _needs_second_person(row, bench)
    if row.measured != "by weight":
        row = replace(row, needs_second_person=second, into_batch=_mass(row, to_weigh, bench))
        return _within(row, to_weigh, bench)
    _check_capacity(row, to_weigh, bench)
    row = replace(row, needs_second_person=second, into_batch=to_weigh, least_weighable=bench.least)
    is_light = bench.least is not None and to_weigh < bench.least
    return _by_aliquot(row, bench) if is_light else _within(row, to_weigh, bench)


def _within(row: WorksheetLine, on_the_balance: Quantity, bench: Bench) -> WorksheetLine:
    """With the window for what is put on the balance: for an aliquot, its portion."""
    window = bench.window(on_the_balance, is_controlled=row.is_controlled)
    return replace(row, tolerance=window, steps=(*row.steps, f"tolerance: {bench.shown_window(window)}"))


def mixing_of(name: str, need: Quantity, bench: Bench) -> DryAliquot:
    """The aliquot that carries so much on this balance; Refused when there is none."""
    assert bench.least is not None
    choice = bench.order.aliquots.get(name)
    multiple = Fraction(choice.multiple) if choice and choice.multiple else None
    if need * MOST_TIMES < bench.least:
        sentence = (
            f"{name}: {text_of(need)} is too little for one aliquot: even {MOST_TIMES} times the need is below the "
            f"{text_of(bench.least)} that the balance weighs at least. Make a dilution first, as a compounded "
            "component "
            "of its own, order more, or weigh on a finer balance."
        )
        raise Refused(bench.order.reason("no-aliquot-possible", sentence, POLICY, place_of("aliquots", name)))
    try:
        return dry_aliquot(need, bench.least, Dilution(multiple))
    except Refused as refused:
        place = place_of("aliquots", name)
        raise Refused(
            bench.order.reason(each.code, f"{name}: {each.sentence}", each.source, place) for each in refused.reasons
        ) from None


def _by_aliquot(row: WorksheetLine, bench: Bench) -> WorksheetLine:
    assert row.to_weigh is not None and bench.least is not None
    if row.is_vehicle:
        sentence = (
            f"The vehicle comes to {bench.shown(row.to_weigh)}, below the {text_of(bench.least)} that the "
            "balance weighs "
            "at least, and a vehicle has no aliquot: order more, or weigh on a finer balance."
        )
        bench.refuse(bench.order.reason("vehicle-below-least", sentence, POLICY, "balance"))
        return row
    try:
        mixing = mixing_of(row.ingredient, row.to_weigh, bench)
        choice = bench.order.aliquots.get(row.ingredient)
        diluent = choice.diluent if choice else None
        lot = _diluent_lot(diluent, mixing.diluent, bench) if diluent else None
    except Refused as refused:
        bench.reasons.extend(refused.reasons)
        return row
    aliquot = Aliquot(mixing, diluent, lot)
    below = f"{text_of(row.to_weigh)} is below the least weighable {text_of(bench.least)}: an aliquot"
    named = f"the portion brings {text_of(aliquot.diluent_in_portion)} of {diluent or 'diluent'} into the batch"
    left = (
        f"{text_of(mixing.left_over)} of the mixture are left over: a component of its own with lot and "
        "beyond-use date, "
        "or waste on record"
    )
    hard = tuple(warning.sentence for warning in mixing.warnings)
    steps = (*row.steps, *bench.least_steps, below, *mixing.steps, *hard, named, left)
    row = replace(row, aliquot=aliquot, steps=steps, into_batch=mixing.portion)
    return _within(row, mixing.portion, bench)


def _diluent_lot(form: str, needed: Quantity, bench: Bench) -> Lot | None:
    """The lot of the diluent that expires first and holds enough; None when the order names none at all."""
    lots = first_expiring(lot for lot in bench.order.lots if lot.form == form)
    order = bench.order
    faults = [reason for lot in lots for reason in (*reasons_not_to_use(order, lot), *by_weight(order, lot))]
    if faults:
        raise Refused(faults)
    enough = [lot for lot in lots if lot.available is None or lot.available >= needed]
    if lots and not enough:
        most = max(lot.available for lot in lots if lot.available is not None)
        raise Refused(shortage(bench.order, lots, needed - most))
    return enough[0] if enough else None


def _check_capacity(row: WorksheetLine, to_weigh: Quantity, bench: Bench) -> None:
    capacity = bench.capacity
    if capacity is not None and to_weigh > capacity:
        sentence = (
            f"{row.form}: {bench.shown(to_weigh)} is more than the {text_of(capacity)} that the balance carries: "
            "weigh it on a larger one, or make two batches."
        )
        bench.refuse(bench.order.reason("above-capacity", sentence, POLICY, "balance.capacity"))


def _needs_second_person(row: WorksheetLine, bench: Bench) -> bool:
    """A controlled drug, or an active so light that the balance is near its limit."""
    if row.is_controlled:
        return True
    if bench.least is None or row.to_weigh is None or row.measured != "by weight" or not row.is_active:
        return False
    return row.to_weigh < bench.least * SECOND_PERSON.read().times


def _mass(row: WorksheetLine, volume: Quantity, bench: Bench) -> Quantity | None:
    """What a measured volume weighs, where its density is known."""
    liquid = bench.order.solutions.get(row.ingredient)
    return (volume * liquid.density).to("g") if liquid is not None and liquid.density is not None else None
