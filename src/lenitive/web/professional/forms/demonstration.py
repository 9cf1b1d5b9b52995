"""An example on the worksheet page: a formula filled in with invented lots, so that one press shows a whole worksheet.

    filled(formulary()["ketamine-10-gel"], date(2026, 11, 24))      # {"amount": "100 g", "lots[0].lot": "DEMO-1", …}

Marked as an example on the page. Strengths that are not published stay empty: an example of a dose would be advice.
Type of preparation and storage are filled in, so that the sheet has a beyond-use date with its reason.
"""

from __future__ import annotations

from datetime import date, timedelta

from lenitive.compounding import Formula, Ingredient, all_ingredients
from lenitive.web.professional.forms.worksheet_fields import is_basis_open, is_filled, is_molded, jars_of, lines_of

AMOUNTS = {"mass": "120 g", "volume": "100 mL", "piece": "24 pieces"}
AVAILABLE, AVAILABLE_LIQUID = "500 g", "500 mL"
CONTAINERS = {"mass": "airless pump", "volume": "bottle", "piece": "box"}
KEEPS_FOR = timedelta(days=400)
# Where the formula does not say it: as if someone who knows the vehicle had; what is cast in a mold holds no water.
KINDS = {"mass": "aqueous_preserved", "volume": "aqueous_preserved", "piece": "other_nonaqueous"}
COLD = "aqueous_unpreserved"


def filled(formula: Formula, today: date) -> dict[str, str]:
    """The form's data for this formula."""
    kind = formula.batch_unit.kind
    data = {"amount": AMOUNTS[kind], "made_on": today.isoformat()}
    data |= {"balance.rule": "usp41", "balance.readability": "0.0001 g"}
    if kind == "mass":
        data |= {"vehicle_balance.rule": "usp41", "vehicle_balance.readability": "0.01 g"}
    data |= {"container.kind": CONTAINERS[kind], "container.material": "polypropylene"}
    data |= {"container.is_child_resistant": "yes"} | _kept(formula, kind)
    if is_molded(formula):
        data |= {"mold.blank": "1.2 g"}
    if is_filled(formula):
        data |= {f"capsule.full.{name}": "350 mg" for name, _ in jars_of(formula)}
    for line in formula.lines:
        known = all_ingredients()[line.ingredient]
        if is_basis_open(known, lines_of(formula, known.name)):
            data[f"bases.{known.name}"] = _counted(formula, known)
        if line.strength is None and line.strength_range is not None:
            data[f"strengths.{known.name}"] = str(line.strength_range[0])
        if is_molded(formula):
            data[f"mold.density_factors.{known.name}"] = "1.3"
    return data | _lots(formula, today)


def _kept(formula: Formula, kind: str) -> dict[str, str]:
    """What the beyond-use date needs: the type of preparation, and a storage that goes with it."""
    published = formula.beyond_use_basis.type
    storage = "refrigerator" if published == COLD else "controlled room temperature"
    return {"storage": storage} | ({} if published else {"beyond_use_type": KINDS[kind]})


def _lots(formula: Formula, today: date) -> dict[str, str]:
    data: dict[str, str] = {}
    jars = jars_of(formula)
    for number, (name, chemical) in enumerate(jars):
        prefix = f"lots[{number}]"
        data |= {
            f"{prefix}.of": name,
            f"{prefix}.lot": f"DEMO-{number + 1}",
            f"{prefix}.expires": (today + KEEPS_FOR).isoformat(),
            f"{prefix}.available": AVAILABLE_LIQUID if _is_liquid(formula, name) else AVAILABLE,
            f"{prefix}.status": "released",
        }
        if len(all_ingredients()[name].forms) > 1:
            data[f"{prefix}.ingredient"] = chemical or _usual(name)
    return data | {"lots": str(len(jars))}


def _is_liquid(formula: Formula, name: str) -> bool:
    """What a liquid preparation is filled up with is measured, not weighed."""
    return formula.batch_unit.is_a("volume") and all_ingredients()[name].role == "vehicle"


def _counted(formula: Formula, ingredient: Ingredient) -> str:
    """What the example's strength counts: the base where another line of the formula counts it, else the usual salt."""
    lines = lines_of(formula, ingredient.name)
    return "as_base" if any(line.basis == "as_base" for line in lines) else _usual(ingredient.name)


def _usual(name: str) -> str:
    """The salt that most pharmacies stock; the first one where that is not known."""
    salts = all_ingredients()[name].salts
    return next((form.name for form in salts if form.is_usual), salts[0].name)
