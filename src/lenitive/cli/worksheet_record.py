"""The compounding record of an order on the terminal: whose, with what, by whom, what left the jars, what came out.

    record_lines(sheet)      # "  Pharmacy: Two Rivers Pharmacy, 12 Mill Street, …", "  Jar of …", …

It prints what the order says and nothing more. The same sheet on paper (`--pdf`) has a blank for everything else.
"""

from __future__ import annotations

from collections.abc import Iterator

from lenitive.cli.wrapping import wrapped
from lenitive.compounding import (
    Balance,
    Lot,
    Order,
    PlannedWorksheet,
    Waste,
    WorksheetLine,
    number_text,
    reading_text,
    weighing_of,
    yield_of,
)
from lenitive.units import Quantity


def record_lines(sheet: PlannedWorksheet) -> Iterator[str]:
    """Line by line, each once."""
    order = sheet.order
    lines = [
        ("Pharmacy: ", _pharmacy(order)),
        ("Balance: ", _balance(order.balance)),
        ("Balance for the vehicle: ", _balance(order.vehicle_balance)),
        ("Measured with: ", _measure(order)),
        ("Equipment: ", order.equipment),
        *_jars(sheet),
        ("Came out: ", _came_out(sheet)),
        ("Waste of the finished mix: ", _waste(order.waste, None) if order.waste else ""),
        ("Record: ", _people(sheet)),
        ("Notes: ", order.note),
    ]
    for label, text in lines:
        if text:
            yield from wrapped(label, text)


def came_from(lot: Lot | None) -> str:
    """Vendor and code of a jar, as far as the order has them."""
    if lot is None:
        return ""
    code = f"NDC {lot.ndc}" if lot.ndc else f"catalog no. {lot.catalog}" if lot.catalog else ""
    return _joined(lot.vendor, code)


def read_of(sheet: PlannedWorksheet, line: WorksheetLine) -> str:
    """What was read for a row; of an aliquot, its parts as well. Empty until then."""
    found, to = weighing_of(sheet, line), line.readability
    if found is None:
        return ""
    parts = (("drug", found.drug), ("diluent", found.diluent))
    mixed = _joined(*(f"{reading_text(amount, to)} of {name}" for name, amount in parts if amount is not None))
    return reading_text(found.weighed, to) + (f" of a mixture of {mixed}" if mixed else "")


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


def _pharmacy(order: Order) -> str:
    given = order.pharmacy
    return _joined(given.name, given.address, given.telephone) if given else ""


def _balance(balance: Balance | None) -> str:
    if balance is None:
        return ""
    return _joined(balance.name, f"reads {reading_text(balance.readability)}" if balance.readability else "")


def _measure(order: Order) -> str:
    measure = order.measure
    return _joined(measure.name, f"a mark every {reading_text(measure.graduation)}") if measure else ""


def _jars(sheet: PlannedWorksheet) -> Iterator[tuple[str, str]]:
    for lot, line in {line.lot: line for line in sheet.lines if line.is_controlled}.items():
        if lot is None:
            continue
        read = [("before", lot.jar.before), ("after", lot.jar.after)]
        lines = [f"{_as_written(amount, line.readability)} {when}" for when, amount in read if amount is not None]
        wasted = f"wasted {_waste(lot.waste, line.readability)}" if lot.waste else ""
        yield f"Jar of {line.form}, lot {lot.lot}: ", _joined(*lines, wasted)


def _waste(waste: Waste, to: Quantity | None) -> str:
    witness = f"seen by {waste.witness}" if waste.witness else ""
    cause = f" ({waste.cause})" if waste.cause else ""
    return _joined(_as_written(waste.amount, to) + cause, witness)


def _as_written(amount: Quantity, to: Quantity | None) -> str:
    """To the digits of the balance; a volume as somebody read it."""
    return reading_text(amount, to if amount.is_a("mass") else None)


def _came_out(sheet: PlannedWorksheet) -> str:
    order, share, final = sheet.order, yield_of(sheet), sheet.order.final_amount
    made = f"{reading_text(final)} ({number_text(100 * share)} %)" if final is not None and share is not None else ""
    count = order.containers_filled
    filled = "" if count is None else f"{count} container{'' if count == 1 else 's'} filled"
    return _joined(made, filled, "" if order.ph is None else f"pH {number_text(order.ph)}")


def _people(sheet: PlannedWorksheet) -> str:
    order, is_weighed = sheet.order, any(line.measured == "by weight" for line in sheet.lines)
    people = (
        ("weighed by" if is_weighed else "measured by", order.compounded_by),
        ("second reader", order.second_reader),
        ("verified by", order.verified_by),
    )
    return _joined(*(f"{role} {name}" for role, name in people if name))
