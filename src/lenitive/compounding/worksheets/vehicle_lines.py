"""The rows of the vehicle: one for each lot it comes from, or one that is filled up to the mark.

vehicle_rows(vehicle, bench)   # WorksheetLine("Lipoderm", to_weigh=73.067 g, lot L-1, ...)
"""

from __future__ import annotations

from lenitive.compounding.derivations import told
from lenitive.compounding.lots import Portion, by_weight, first_expiring, proposed, reasons_not_to_use, shortage
from lenitive.compounding.orders import Lot
from lenitive.compounding.reasons import Refused
from lenitive.compounding.worksheets.bench import Bench
from lenitive.compounding.worksheets.rows import lots_of
from lenitive.compounding.worksheets.worksheet import Vehicle, WorksheetLine
from lenitive.units import Quantity


def vehicle_rows(vehicle: Vehicle, bench: Bench) -> list[WorksheetLine]:
    """Nothing when nothing is left for it; Refused when its lots may not be used or hold too little."""
    name = bench.vehicle
    if name is None:
        return []
    lots = lots_of(bench.order, name)
    if faults := [reason for lot in lots for reason in reasons_not_to_use(bench.order, lot)]:
        raise Refused(faults)
    if vehicle.measured == "to volume":
        first = next(iter(first_expiring(lots)), None)
        return [_row(vehicle, bench, Portion(first, bench.batch.mixed))]
    if vehicle.to_weigh is None or vehicle.to_weigh == vehicle.to_weigh - vehicle.to_weigh:
        return []
    return [_row(vehicle, bench, portion) for portion in _portions(lots, vehicle.to_weigh, bench)]


def _portions(lots: list[Lot], wanted: Quantity, bench: Bench) -> tuple[Portion, ...]:
    if not lots:
        return (Portion(None, wanted),)
    if faults := [reason for lot in lots for reason in by_weight(bench.order, lot)]:
        raise Refused(faults)
    proposal = proposed(lots, wanted, lambda lot, amount: amount, bench.least)
    if proposal.short_by is not None:
        raise Refused(shortage(bench.order, lots, proposal.short_by))
    return proposal.portions


def _row(vehicle: Vehicle, bench: Bench, portion: Portion) -> WorksheetLine:
    name, lot = bench.vehicle or "", portion.lot
    steps, theoretical = list(vehicle.steps), vehicle.theoretical
    to_weigh = portion.wanted if vehicle.measured == "by weight" else None
    if to_weigh is not None and vehicle.to_weigh is not None and to_weigh != vehicle.to_weigh and lot is not None:
        steps.append(f"lot {lot.lot} carries {told(to_weigh)} of {told(vehicle.to_weigh)}")
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
