"""The rows of the vehicle: one for each lot it comes from, or one that is filled up to the mark.

vehicle_rows(vehicle, bench)   # WorksheetLine("Lipoderm", to_weigh=73.067 g, lot L-1, ...)
"""

from __future__ import annotations

from dataclasses import replace

from lenitive.compounding.derivations import text_of
from lenitive.compounding.lots import (
    Portion,
    by_volume,
    by_weight,
    first_expiring,
    proposed,
    reasons_not_to_use,
    shortage,
)
from lenitive.compounding.orders import Lot
from lenitive.compounding.worksheets.bench_facts import Bench
from lenitive.compounding.worksheets.weighing_lines import lots_of
from lenitive.compounding.worksheets.worksheet import VehicleToWeigh, WorksheetLine
from lenitive.reasons import Refused
from lenitive.units import Quantity


def vehicle_rows(vehicle: VehicleToWeigh, bench: Bench) -> list[WorksheetLine]:
    """Nothing when nothing is left for it; Refused when its lots may not be used or hold too little."""
    name, bench = bench.vehicle, bench.of_vehicle or bench
    if name is None:
        return []
    lots = lots_of(bench.order, name)
    if faults := [reason for lot in lots for reason in reasons_not_to_use(bench.order, lot)]:
        raise Refused(faults)
    if vehicle.measured == "to volume":
        return [_filled_up(vehicle, lots, bench)]
    if vehicle.to_weigh is None or vehicle.to_weigh == vehicle.to_weigh - vehicle.to_weigh:
        return []
    return [_row(vehicle, bench, portion) for portion in _portions(lots, vehicle.to_weigh, bench)]


def _filled_up(vehicle: VehicleToWeigh, lots: list[Lot], bench: Bench) -> WorksheetLine:
    """From one lot that holds enough; where nobody knows how much the mark takes, the batch's volume is the most."""
    if faults := [reason for lot in lots for reason in by_volume(bench.order, lot)]:
        raise Refused(faults)
    most = vehicle.about if vehicle.about is not None else bench.batch.mixed
    ordered = first_expiring(lots)
    enough = [lot for lot in ordered if lot.available is None or lot.available >= most]
    if enough or not ordered:
        return _row(vehicle, bench, Portion(enough[0] if enough else None, most))
    largest = max(lot.available for lot in lots if lot.available is not None)
    if vehicle.about is not None:
        raise Refused(shortage(bench.order, lots, most - largest))
    short = f"no lot holds {text_of(most)}, which is more than the mark will take: have a second lot at hand"
    return _row(replace(vehicle, steps=(*vehicle.steps, short)), bench, Portion(ordered[0], most))


def _portions(lots: list[Lot], wanted: Quantity, bench: Bench) -> tuple[Portion, ...]:
    if not lots:
        return (Portion(None, wanted),)
    if faults := [reason for lot in lots for reason in by_weight(bench.order, lot)]:
        raise Refused(faults)
    proposal = proposed(lots, wanted, lambda lot, amount: amount, bench.least)
    if proposal.short_by is not None:
        raise Refused(shortage(bench.order, lots, proposal.short_by))
    return proposal.portions


def _row(vehicle: VehicleToWeigh, bench: Bench, portion: Portion) -> WorksheetLine:
    name, lot = bench.vehicle or "", portion.lot
    steps, theoretical = list(vehicle.steps), vehicle.theoretical
    to_weigh = portion.wanted if vehicle.measured == "by weight" else None
    if to_weigh is not None and vehicle.to_weigh is not None and to_weigh != vehicle.to_weigh and lot is not None:
        steps.append(f"lot {lot.lot} carries {text_of(to_weigh)} of {text_of(vehicle.to_weigh)}")
        share = (to_weigh / vehicle.to_weigh).magnitude("number")
        theoretical = theoretical * share if theoretical is not None else None
    return WorksheetLine(
        ingredient=name,
        form=name,
        role="vehicle",
        basis=None,
        counts=name,
        strength=None,
        theoretical=theoretical,
        to_weigh=to_weigh,
        steps=tuple(steps),
        uncorrected=theoretical,
        lot=lot,
        measured=vehicle.measured,
        policy="none",
        factor_counts=name,
        about=vehicle.about,
        place=lot.place if lot else "formula.vehicle",
    )
