"""From an order to a worksheet: every amount with its derivation, or every reason why none is made.

    sheet = plan(read_order(read_file("examples/orders/six_actives.yaml")))
    [(line.form, str(line.to_weigh)) for line in sheet.lines]

The order of thought: how much is mixed (`batch`), what each strength counts (`counted`), what leaves which jar
(`rows`), whether the balance can weigh it (`fitting`), what is left for the vehicle (`closing`), in which order
(`sequence`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lenitive.compounding.beyond_use import BeyondUse
from lenitive.compounding.certificates import above_the_whole
from lenitive.compounding.derivations import text_of
from lenitive.compounding.formulas import Formula
from lenitive.compounding.orders import Order, place_of
from lenitive.compounding.own_data import own_parts
from lenitive.compounding.worksheets.batch import batch_of
from lenitive.compounding.worksheets.bench_facts import Bench, bench_of
from lenitive.compounding.worksheets.colder import of_storage
from lenitive.compounding.worksheets.dating import dated
from lenitive.compounding.worksheets.fitting import fitted
from lenitive.compounding.worksheets.sequence import in_order, is_poured, procedure
from lenitive.compounding.worksheets.solubility_stops import impossible, nearly_undissolved
from lenitive.compounding.worksheets.strength_basis import SettledLine, settled_lines
from lenitive.compounding.worksheets.vehicle_amount import added, vehicle_of
from lenitive.compounding.worksheets.vehicle_lines import vehicle_rows
from lenitive.compounding.worksheets.watching import cautions
from lenitive.compounding.worksheets.weighing_lines import rows_of
from lenitive.compounding.worksheets.worksheet import PlannedWorksheet, Total, VehicleToWeigh, WorksheetLine
from lenitive.reasons import Reason, Refused, braced

POLICY = "policy"
Rows = Sequence[WorksheetLine]
Lines = tuple[WorksheetLine, ...]


def plan(order: Order) -> PlannedWorksheet:
    """The worksheet of an order; Refused with every reason that stands against it, each with its place."""
    reasons: list[Reason] = list(_about_the_order(order))
    batch = batch_of(order, reasons)
    if batch is None:
        raise Refused(reasons)
    bench = bench_of(order, batch, reasons)
    settled = settled_lines(order, batch, reasons)
    reasons.extend(_unused(order, settled, bench))
    rows = [fitted(row, bench) for claim in settled for row in rows_of(claim, bench)]
    if len(settled) < len(order.formula.lines) or reasons:
        raise Refused(sorted_reasons(reasons))
    vehicle, closed = _closed(rows, bench)
    lines = in_order(closed, bench)
    date, undated = dated(order, lines)
    colder = tuple(of_storage(lines, bench, _storage(order, date)))
    reasons.extend((*impossible(rows, bench), *(each for each in colder if each.severity != "caution")))
    if reasons:
        raise Refused(sorted_reasons(reasons))
    return _worksheet(bench, vehicle, lines, date, (*colder, *undated))


def _storage(order: Order, dated_for: BeyondUse | None) -> str:
    """Where it is stored: as the order says, else as its beyond-use date asks; empty when neither does."""
    return order.stored_in or (dated_for.storage if dated_for else "")


def sorted_reasons(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    """By place in the file, each once."""
    return tuple(dict.fromkeys(sorted(reasons, key=lambda each: (each.line or 0, each.path, each.code))))


def _closed(rows: Rows, bench: Bench) -> tuple[VehicleToWeigh, list[WorksheetLine]]:
    try:
        vehicle = vehicle_of(rows, bench)
        if bench.vehicle is None:
            _check_open(vehicle, bench)
        return vehicle, [*rows, *(fitted(row, bench) for row in vehicle_rows(vehicle, bench))]
    except Refused as refused:
        raise Refused(sorted_reasons([*bench.reasons, *impossible(rows, bench), *refused.reasons])) from None


def _check_open(vehicle: VehicleToWeigh, bench: Bench) -> None:
    """Without a vehicle nothing takes up a difference: the rows alone must come to the batch."""
    left = vehicle.to_weigh
    if left is not None and left == left - left:
        return
    missing = text_of(left) if left is not None else text_of(bench.batch.mixed)
    sentence = (
        f"Nothing fills up to {text_of(bench.batch.mixed)}: {missing} is left and the formula publishes no "
        "vehicle. Write "
        "the prescribed one under {vehicle}."
    )
    raise Refused(bench.order.reason("vehicle-missing", sentence, bench.order.formula.source, "vehicle", "question"))


def _worksheet(
    bench: Bench, vehicle: VehicleToWeigh, lines: Lines, beyond_use: BeyondUse | None, open_points: tuple[Reason, ...]
) -> PlannedWorksheet:
    order = bench.order
    near = nearly_undissolved(lines, bench)
    warnings = (*cautions(lines, bench), *near, *_about_the_plan(lines, bench), *open_points)
    return PlannedWorksheet(
        formula=order.formula,
        order=order,
        amount=bench.batch.ordered,
        batch=bench.batch.mixed,
        lines=lines,
        total=_total(vehicle, lines, bench),
        procedure=procedure(lines, bench),
        warnings=warnings,
        beyond_use=beyond_use,
        is_draft=order.formula.is_draft,
        made_on=order.made_on,
    )


def _total(vehicle: VehicleToWeigh, lines: Rows, bench: Bench) -> Total:
    batch = bench.batch.mixed
    if vehicle.measured == "to volume":
        return Total(batch, None, f"Filled up to {text_of(batch)}.")
    masses = [line.into_batch for line in lines if line.into_batch is not None]
    weighed = added(masses)
    if batch.is_a("piece"):
        each = weighed / batch.magnitude("piece")
        return Total(batch, weighed, f"{text_of(weighed)} in {text_of(batch)}: {bench.shown(each)} each.")
    of_batch = f", the weight of {text_of(batch)}" if batch.is_a("volume") else ""
    return Total(batch, weighed, f"The rows add up to {text_of(weighed)}{of_batch}.")


def _about_the_order(order: Order) -> Iterator[Reason]:
    """What formula and order say differently of the whole."""
    formula: Formula = order.formula
    if order.vehicle is not None and formula.vehicle not in (None, order.vehicle):
        sentence = (
            f"The formula has {formula.vehicle} as its vehicle and the order {order.vehicle}: take it out of the "
            "order, or write a formula of its own, since the vehicle decides the beyond-use date."
        )
        yield order.reason("vehicle-fixed", sentence, formula.name, "vehicle")
    kind = formula.beyond_use_basis.type
    if order.beyond_use_type is not None and kind not in (None, order.beyond_use_type):
        sentence = (
            f"The formula is {{: {kind}}} and the order says {{: {order.beyond_use_type}}}: take it out of the order."
        )
        yield order.reason("type-contradicts-formula", sentence, formula.name, "beyond_use_type")
    stored = formula.stored_in
    if order.storage is not None and stored not in (None, order.storage):
        sentence = (
            f"The formula is stored in: {stored}, and the order says {order.storage}: take it out of the order, or "
            "write a formula of its own."
        )
        yield order.reason("storage-contradicts-formula", sentence, formula.name, "storage")
    if order.final_amount is not None and order.final_amount.kind != order.amount.kind:
        sentence = f"{order.final_amount} came out of {order.amount}: write both in the same kind of unit."
        yield order.reason("amount-of-another-kind", sentence, "arithmetic", "final_amount")


def _unused(order: Order, settled: Sequence[SettledLine], bench: Bench) -> Iterator[Reason]:
    """Lots of a form that no line is weighed from: a wrong jar is found here, before it is opened."""
    forms = {form.name for claim in settled for form, _ in claim.jars}
    forms |= {choice.diluent for choice in order.aliquots.values() if choice.diluent}
    open_names = {line.ingredient for line in order.formula.lines} - {claim.ingredient.name for claim in settled}
    for lot in order.lots:
        if lot.form not in forms and lot.ingredient not in open_names and lot.ingredient != bench.vehicle:
            sentence = (
                f"Lot {braced(lot.lot)} is {lot.form}, and this order weighs another form of {lot.ingredient}: "
                "take the lot "
                "away, or correct {jars}."
            )
            yield order.reason("lot-of-another-form", sentence, POLICY, f"{lot.place}.ingredient")


def _about_the_plan(lines: Rows, bench: Bench) -> Iterator[Reason]:
    """What the plan could not check, or left open, and what in it is not Lenitive's."""
    order = bench.order
    if own := own_parts(order.formula, (line.ingredient for line in lines)):
        sentence = f"From this pharmacy's own data, not shipped with Lenitive: {braced(', '.join(own))}."
        yield order.reason("own-data", sentence, POLICY, "formula", "note")
    if order.formula.steps and is_poured(lines):
        sentence = (
            "The formula's steps are for a powder, and nothing is weighed here: the general method for liquids is "
            "proposed. A pharmacist confirms it, or writes a formula of its own."
        )
        yield order.reason("steps-of-a-powder", sentence, order.formula.name, "formula", "caution")
    if order.balance is None and any(line.measured == "by weight" for line in lines):
        sentence = "No balance is named, so the least weighable quantity was not checked: name one under {balance}."
        yield order.reason("balance-missing", sentence, POLICY, "balance", "caution")
    for line in lines:
        if line.aliquot is not None and line.aliquot.diluent_name is None:
            sentence = f"With what is {line.ingredient} diluted? Write it under {{aliquots}}, with a lot of its own."
            yield order.reason("diluent-missing", sentence, POLICY, place_of("aliquots", line.ingredient), "caution")
        if line.lot is not None:
            for each in above_the_whole(
                line.lot.certificate, line.policy, f"lot {braced(line.lot.lot)} of {line.form}"
            ):
                yield order.reason(each.code, each.sentence, each.source, f"{line.lot.place}.certificate", "caution")
        if line.policy == "salt only" and line.by_certificate is not None and line.by_certificate != line.to_weigh:
            sentence = (
                f"The certificate of lot {braced(line.lot.lot) if line.lot else ''} of {line.form} is not used: "
                "write a policy "
                "for "
                f"{line.ingredient} if it should be. By it {bench.shown(line.by_certificate)} "
                "would be weighed."
            )
            place = place_of("policies", line.ingredient)
            yield order.reason("certificate-not-used", sentence, POLICY, place, "caution")
        for name, amount in line.brings:
            sentence = f"{line.form} also brings {name} into the batch: {amount}."
            yield order.reason("brings", sentence, "policy: ingredients on file", line.place, "caution")
