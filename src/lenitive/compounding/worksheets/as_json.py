"""A worksheet as JSON: what is shown and what is exact side by side, both as text; never a float.

as_dict(sheet)["lines"][0]["to_weigh"], ["to_weigh_exact"]   # "12.133", "92500000/7623989"
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenitive.compounding.formulas.formula import fingerprint
from lenitive.compounding.rounding import as_read, exact, shown
from lenitive.units import Quantity

if TYPE_CHECKING:
    from lenitive.compounding.orders import Lot, Order, Waste
    from lenitive.compounding.worksheets.worksheet import Aliquot, PlannedWorksheet, Window, WorksheetLine


def as_dict(sheet: PlannedWorksheet) -> dict[str, Any]:
    """The whole worksheet."""
    order = sheet.order
    balance = order.balance
    to = balance.readability.to("g") if balance and balance.readability else None
    return {
        "formula": {
            "name": sheet.formula.name,
            "title": sheet.formula.title,
            "version": sheet.formula.version,
            "status": sheet.formula.status,
            "fingerprint": fingerprint(sheet.formula),
        },
        "is_draft": sheet.is_draft,
        "made_on": sheet.made_on.isoformat(),
        "record_number": sheet.order.record_number,
        "amount": str(sheet.amount),
        "batch": _amount(sheet.batch, None),
        "lines": [_line(line, line.readability) for line in sheet.lines],
        "total": {
            "batch": _amount(sheet.total.batch, None),
            "weighed": _amount(sheet.total.weighed, to),
            "sentence": sheet.total.sentence,
        },
        "procedure": [
            {"text": step.text, "is_risk_bound": step.is_risk_bound, "source": step.source, "verify": step.verify}
            | {"of": list(step.of)}
            for step in sheet.procedure
        ],
        "record": _record(order),
        "beyond_use": sheet.beyond_use.to_dict() if sheet.beyond_use else None,
        "warnings": [reason.to_dict("kind", "place") for reason in sheet.warnings],
    }


def _record(order: Order) -> dict[str, Any]:
    """What the compounding record holds beside the rows: whose, with what, who, how many filled, what was lost."""
    pharmacy = order.pharmacy
    return {
        "pharmacy": {"name": pharmacy.name, "address": pharmacy.address, "telephone": pharmacy.telephone}
        if pharmacy
        else None,
        "equipment": order.equipment,
        "compounded_by": order.compounded_by,
        "second_reader": order.second_reader,
        "verified_by": order.verified_by,
        "containers_filled": order.containers_filled,
        "weighed": [
            {"form": each.form, "lot": each.lot}
            | {name: _read(getattr(each, name)) for name in ("weighed", "drug", "diluent")}
            for each in order.weighed
        ],
        "final_amount": _read(order.final_amount),
        "ph": exact(order.ph) if order.ph is not None else None,
        "note": order.note,
        "waste": _waste(order.waste),
    }


def _read(amount: Quantity | None) -> str | None:
    return as_read(amount) if amount is not None else None


def _waste(waste: Waste | None) -> dict[str, str | None] | None:
    if waste is None:
        return None
    return {"amount": str(waste.amount), "cause": waste.cause, "witness": waste.witness}


def bare(amount: Quantity, readability: Quantity | None) -> str:
    """The number without its unit, to the balance or the measure that gives it."""
    is_read = readability is not None and amount.kind == readability.kind
    return shown(amount, readability if is_read else None).partition(" ")[0]


def _amount(amount: Quantity | None, readability: Quantity | None) -> dict[str, str] | None:
    if amount is None:
        return None
    return {"shown": bare(amount, readability), "exact": exact(amount), "unit": amount.unit}


def _line(line: WorksheetLine, to: Quantity | None) -> dict[str, Any]:
    found: dict[str, Any] = {
        "order_no": line.order_no,
        "ingredient": line.ingredient,
        "form": line.form,
        "role": line.role,
        "basis": line.basis,
        "counts": line.counts,
        "strength": str(line.strength) if line.strength else None,
    }
    for key, amount in (
        ("theoretical", line.theoretical),
        ("uncorrected", line.uncorrected),
        ("by_certificate", line.by_certificate),
        ("to_weigh", line.to_weigh),
    ):
        found[key] = bare(amount, to) if amount is not None else None
        found[f"{key}_exact"] = exact(amount) if amount is not None else None
    measured = line.to_weigh or line.about
    return found | {
        "unit": measured.unit if measured is not None else None,
        "measured": line.measured,
        "about": _amount(line.about, to),
        "steps": list(line.steps),
        "tolerance": _window(line.tolerance, to),
        "least_weighable": _amount(line.least_weighable, None),
        "policy": line.policy,
        "factor": exact(line.factor),
        "lot": _lot(line.lot),
        "aliquot": _aliquot(line.aliquot, to),
        "brings": [{"name": name, "amount": amount} for name, amount in line.brings],
        "needs_second_person": line.needs_second_person,
        "schedule": line.schedule,
        "readability": str(line.readability) if line.readability is not None else None,
    }


def _window(window: Window | None, to: Quantity | None) -> dict[str, Any] | None:
    if window is None:
        return None
    low, high = (end.removesuffix(window.low.unit).strip() for end in window.ends(to))
    ends = {"low": {**_end(window.low), "shown": low}, "high": {**_end(window.high), "shown": high}}
    return {**ends, "source": window.by.source}


def _end(amount: Quantity) -> dict[str, str]:
    return {"exact": exact(amount), "unit": amount.unit}


def _lot(lot: Lot | None) -> dict[str, Any] | None:
    if lot is None:
        return None
    return {
        "lot": lot.lot,
        "expires": lot.expires.isoformat() if lot.expires else None,
        "beyond_use": lot.beyond_use.isoformat() if lot.beyond_use else None,
        "vendor": lot.vendor,
        "available": str(lot.available) if lot.available is not None else None,
        "ndc": lot.ndc,
        "catalog": lot.catalog,
        "jar_before": str(lot.jar.before) if lot.jar.before is not None else None,
        "jar_after": str(lot.jar.after) if lot.jar.after is not None else None,
        "waste": _waste(lot.waste),
    }


def _aliquot(aliquot: Aliquot | None, to: Quantity | None) -> dict[str, Any] | None:
    if aliquot is None:
        return None
    mixing = aliquot.mixing
    return {
        "multiple": exact(mixing.multiple),
        "drug": _amount(mixing.drug, to),
        "diluent": _amount(mixing.diluent, to),
        "mixture": _amount(mixing.mixture, to),
        "portion": _amount(mixing.portion, to),
        "diluent_name": aliquot.diluent_name,
        "diluent_lot": _lot(aliquot.diluent_lot),
        "left_over": _amount(mixing.left_over, to),
        "steps": list(mixing.steps),
    }
