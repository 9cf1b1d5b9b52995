"""Which cases have to be answered for a row, in the words of docs/case-files.md, so that any release can be asked.

    questions_of(row)      # {"dose": {...}} or, with a medicine, {"dose": {...}, "with": {...}}

A row with an assumed length is asked three times: as assumed, for half of it and for twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from lenitive.documents import Mapping, plain
from lenitive.pharmacology.validation.observations import Observation
from lenitive.pharmacology.validation.tolerances import extra
from lenitive.units import Quantity

AskedCase = dict[str, Any]
PEOPLE, SEED = 300, 1
TOPICAL = "topical"
VEIN_MG, VEIN_OVER = 10, "10 min"  # linear models: any dose gives the same share


@dataclass(frozen=True)
class Arm:
    """One way of asking a row. `dose`: first or second dose of a row; `length`: "", "half" or "twice"."""

    dose: int = 0
    length: str = ""


def arms_of(row: Observation) -> tuple[Arm, ...]:
    """All ways in which a row is asked."""
    doses = (0, 1) if row.or_regimen else (0,)
    lengths = ("", "half", "twice") if row.assumed == "length" else ("",)
    return tuple(Arm(dose, length) for dose in doses for length in lengths)


def questions_of(row: Observation, arm: Arm) -> dict[str, AskedCase]:
    """The cases of one arm by what they are for: "dose", and "with" the medicine where there is one."""
    found = {"dose": _case(row, arm)}
    if row.medicine:
        found["with"] = _case(row, arm)
        found["with"]["subject"] = {**found["with"]["subject"], "drugs": [row.medicine]}
    return found


def vein_question(row: Observation, model: str) -> AskedCase:
    """The same person with a short infusion of the same form, by the model that answered the dose."""
    dose = {
        "drug": "ketamine",
        "form": row.form,
        "basis": "base",
        "route": "iv",
        "amount": f"{VEIN_MG} mg",
        "over": VEIN_OVER,
    }
    return {"subject": _subject(row), "regimen": [dose], "model": model}


def needs_vein(row: Observation) -> bool:
    """Whether its number is a share of what a dose by vein gives."""
    return row.quantity == "F"


def _case(row: Observation, arm: Arm) -> AskedCase:
    regimen = [_row(one, arm.length) for one in (row.or_regimen if arm.dose else row.regimen)]
    found: AskedCase = {"subject": _subject(row), "regimen": regimen}
    if row.model != "auto":
        found["model"] = row.model
    if row.quantity in ("auc_0_t", "auc_0_24") and row.time_h:
        found["horizon"] = f"{row.time_h:g} h"
    elif row.quantity == "auc_0_24":
        found["horizon"] = "24 h"
    if row.route == TOPICAL:  # the last day of the case is the day that was measured
        return {**found, "horizon": f"{row.time_h:g} h"} if row.time_h else found
    return {**found, "population": {"n": str(PEOPLE), "seed": str(SEED)}}


def _subject(row: Observation) -> dict[str, Any]:
    one = row.subject
    found = {"weight_kg": one.weight_kg, "age_y": one.age_y, "sex": one.sex}
    return {**found, "ancestry": one.ancestry} if one.ancestry else found


def _row(node: Mapping, length: str) -> dict[str, Any]:
    row = plain(node)
    assert isinstance(row, dict)
    if not length:
        return row
    over = row["over"]
    assert isinstance(over, str)
    hours = Fraction(Quantity.parse(over).magnitude("h"))
    factor = Fraction(extra("length_factor"))
    minutes = 60 * (hours * factor if length == "twice" else hours / factor)
    return {**row, "over": f"{float(minutes):g} min"}
