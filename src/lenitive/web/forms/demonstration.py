"""An example on the worksheet page: a formula filled in with invented lots, so that one press shows a whole worksheet.

    filled(formulary()["ketamine-10-gel"], date(2026, 11, 24))      # {"amount": "100 g", "lots[0].lot": "DEMO-1", …}

Marked as an example on the page. Strengths that are not published stay empty: an example of a dose would be advice.
"""

from __future__ import annotations

from datetime import date, timedelta

from lenitive.compounding.formulas import Formula
from lenitive.compounding.ingredients import ingredients

AMOUNTS = {"mass": "120 g", "volume": "100 mL", "piece": "24 pieces"}
AVAILABLE = {"mass": "500 g", "volume": "500 g", "piece": "500 g"}
KEEPS_FOR = timedelta(days=400)


def filled(formula: Formula, today: date) -> dict[str, str]:
    """The form's data for this formula."""
    kind = formula.batch_unit.kind
    data = {"amount": AMOUNTS[kind], "made_on": today.isoformat()}
    data |= {"balance.rule": "usp41", "balance.readability": "0.0001 g"}
    data |= {"container.kind": "airless pump", "container.material": "polypropylene"}
    data |= {"container.is_child_resistant": "yes"}
    if kind == "piece":
        data |= {"mould.blank": "1.2 g"}
    for line in formula.lines:
        known = ingredients()[line.ingredient]
        salts = [form.name for form in known.salts if form.is_usual] or [form.name for form in known.salts]
        if line.basis is None and known.needs_basis:
            data[f"bases.{known.name}"] = salts[0]
        if line.strength is None and line.strength_range is not None:
            data[f"strengths.{known.name}"] = str(line.strength_range[0])
        if kind == "piece":
            data[f"mould.density_factors.{known.name}"] = "1.3"
    return data | _lots(formula, today)


def _lots(formula: Formula, today: date) -> dict[str, str]:
    data: dict[str, str] = {}
    for number, name in enumerate(formula.ingredients):
        prefix = f"lots[{number}]"
        data |= {
            f"{prefix}.of": name,
            f"{prefix}.lot": f"DEMO-{number + 1}",
            f"{prefix}.expires": (today + KEEPS_FOR).isoformat(),
            f"{prefix}.available": AVAILABLE[formula.batch_unit.kind],
            f"{prefix}.status": "released",
        }
        if chemical := _chemical(formula, name):
            data[f"{prefix}.ingredient"] = chemical
    return data | {"lots": str(len(formula.ingredients))}


def _chemical(formula: Formula, name: str) -> str:
    """The jar of the example: what the formula names, else the usual salt; "" where there is one chemical only."""
    known = ingredients()[name]
    if len(known.forms) < 2:
        return ""
    named = [line.form for line in formula.lines if line.ingredient == name and line.form]
    usual = [form.name for form in known.salts if form.is_usual]
    return (named or usual or [form.name for form in known.salts])[0]
