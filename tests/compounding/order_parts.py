"""Orders for tests, made of plain values: a formula of given lines, and whatever else an order says.

planned([line("ketamine", "10 % w/w", basis="as_base")], amount="60 g", jars={"ketamine": "ketamine hydrochloride"})
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lenitive.compounding.orders import Order, read_order
from lenitive.compounding.worksheets import PlannedWorksheet, WorksheetLine, plan
from lenitive.documents import from_plain
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

Line = dict[str, Any]
CERTIFICATE = {"assay": "99.2 %", "assay_basis": "anhydrous", "water": "0.3 %"}
CLASS_A = {"name": "class A", "readability": "0.001 g", "sensitivity": "6 mg", "error": "5 %"}
KETAMINE = {"ketamine": "ketamine hydrochloride"}
WITHOUT_SALT = ("gabapentin", "baclofen", "ketoprofen")


def line(ingredient: str, strength: str | Mapping[str, str], **more: Any) -> Line:
    """One line of a formula."""
    return {"ingredient": ingredient, "strength": strength, **more}


def formula(lines: Sequence[Line], **more: Any) -> dict[str, Any]:
    """A formula of these lines in Lipoderm, per 100 g, for the skin."""
    found: dict[str, Any] = {
        "name": "our-formula",
        "title": "Our formula",
        "version": "1",
        "status": "draft",
        "source": "invented for tests",
        "dosage_form": "cream",
        "route": "topical",
        "batch_unit": "100 g",
        "ingredients": list(lines),
        "vehicle": {"ingredient": "Lipoderm", "amount": "q.s."},
    }
    return {key: value for key, value in (found | more).items() if value is not None}


def liquid(lines: Sequence[Line], **more: Any) -> dict[str, Any]:
    """A formula in water, per 100 mL, by mouth."""
    shape = {"dosage_form": "solution", "route": "oral", "batch_unit": "100 mL"}
    return formula(lines, vehicle={"ingredient": "purified water", "amount": "q.s."}, **(shape | more))


def pieces(lines: Sequence[Line], vehicle: str) -> dict[str, Any]:
    """A formula per piece, by mouth."""
    shape = {"dosage_form": "piece", "route": "oral", "batch_unit": "1 piece"}
    return formula(lines, vehicle={"ingredient": vehicle, "amount": "q.s."}, **shape)


def ordered(lines: Sequence[Line] | Mapping[str, Any], **changes: Any) -> Order:
    """120 g of these lines (or of this formula), made on 24 November 2026."""
    made_of = lines if isinstance(lines, Mapping) else formula(lines)
    found: dict[str, Any] = {"formula": made_of, "amount": "120 g", "made_on": "2026-11-24"}
    return read_order(from_plain({key: value for key, value in (found | changes).items() if value is not None}))


def planned(lines: Sequence[Line] | Mapping[str, Any], **changes: Any) -> PlannedWorksheet:
    """The worksheet of such an order."""
    return plan(ordered(lines, **changes))


def refused(lines: Sequence[Line] | Mapping[str, Any], **changes: Any) -> tuple[Reason, ...]:
    """Why such an order is refused, in reading or in planning; empty when it is not."""
    try:
        planned(lines, **changes)
    except Refused as error:
        return error.reasons
    return ()


def only(reasons: Sequence[Reason]) -> Reason:
    """The one reason there is."""
    assert len(reasons) == 1, [(reason.code, reason.text) for reason in reasons]
    return reasons[0]


def row(sheet: PlannedWorksheet, form: str) -> WorksheetLine:
    """The one row of that form."""
    (found,) = [each for each in sheet.lines if each.form == form]
    return found


def grams(sheet: PlannedWorksheet, form: str) -> str:
    """What to weigh of it, to the milligram."""
    return milligrams_of(row(sheet, form).to_weigh)


def milligrams_of(amount: Quantity | None) -> str:
    """An amount to the milligram, half up."""
    assert amount is not None
    return amount.to("g").display(3, keep_zeros=True)


def lot(ingredient: str, name: str = "A-1", **more: Any) -> dict[str, Any]:
    """A lot that expires at the end of 2027."""
    return {"ingredient": ingredient, "lot": name, "expires": "2027-12-31", **more}
