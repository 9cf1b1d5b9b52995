"""The other way round: a case as the data of the form, or None when the form cannot show all of it.

filled({"subject": {"weight_kg": "70", ...}, ...}) -> {"weight_kg": "70", ..., "rows": "1", "dose-0-route": "iv", ...}
"""

from __future__ import annotations

import re
from typing import Any

from lenitive.web.forms.choices import BASES, FORMS, ROUTES, UNITS, Choices
from lenitive.web.forms.predict import SWITCHES
from lenitive.web.limits import MOST_ROWS

Data = dict[str, str]

EXAMPLE: Data = {
    "rows": "1",
    "dose-0-amount": "0.5",
    "dose-0-unit": "mg/kg",
    "dose-0-route": "iv",
    "dose-0-form": "racemate",
    "dose-0-basis": "hydrochloride",
    "dose-0-over": "40 min",
    "weight_kg": "70",
    "age_y": "45",
    "sex": "female",
    "horizon": "8 h",
    "model": "auto",
    "people": "200",
    "seed": "1",
    **dict.fromkeys(("between_person", "between_occasion", "parameter"), "on"),
}
NEW_ROW: Data = {"unit": "mg", "route": "oral", "form": "racemate", "basis": "hydrochloride"}

_SAME = ("route", "form", "basis", "over", "every", "count", "at", "lag", "product")
_PERSON = ("weight_kg", "age_y", "sex", "height_cm", "ancestry", "liver")
_YES = ("yes", "true")
_LISTS: dict[str, Choices] = {"unit": UNITS, "route": ROUTES, "form": FORMS, "basis": BASES}
_READS_AS = {"esketamine": "s-ketamine", "arketamine": "r-ketamine", "racemic": "racemate", "hcl": "hydrochloride"}


class _CannotShow(Exception):
    """The form has no field for something in the case."""


def filled(case: Any) -> Data | None:
    """Data for the form; None for a case with more than the form has fields for."""
    try:
        return _filled(case)
    except _CannotShow:
        return None


def fits(data: Data) -> bool:
    """Whether every list of the form has what the data choose; else a browser would choose something else."""
    listed = {name: {value for value, _ in choices} for name, choices in _LISTS.items()}
    return all(
        value in listed[name.rpartition("-")[2]]
        for name, value in data.items()
        if name.startswith("dose-") and name.rpartition("-")[2] in listed
    )


def _filled(case: Any) -> Data:
    top = _mapping(case, ("subject", "regimen", "horizon", "model", "population", "title", "note"))
    rows = top.get("regimen") or []
    if not isinstance(rows, list) or len(rows) > MOST_ROWS:
        raise _CannotShow
    data: Data = {"rows": str(max(1, len(rows))), "horizon": _text(top.get("horizon"))}
    data["model"] = _text(top.get("model")) or "auto"
    for index, row in enumerate(rows):
        data |= {f"dose-{index}-{name}": value for name, value in _row(row).items()}
    data |= _subject(top.get("subject") or {})
    return data | _population(top.get("population"))


def _mapping(value: Any, known: tuple[str, ...]) -> dict[str, Any]:
    if not isinstance(value, dict) or not set(value) <= set(known):
        raise _CannotShow
    return value


def _text(value: Any) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise _CannotShow
    return value


def _row(value: Any) -> Data:
    row = _mapping(value, ("drug", "amount", "rate", "for", *_SAME))
    data = {name: _text(row.get(name)) for name in _SAME} | {"lasting": _text(row.get("for"))}
    drug = _text(row.get("drug"))
    if drug in ("esketamine", "arketamine") and not data["form"]:
        data["form"] = "s-ketamine" if drug == "esketamine" else "r-ketamine"
    data |= {name: _READS_AS.get(data[name], data[name]) for name in ("form", "basis")}
    written = re.fullmatch(r"\s*([\d./]*)\s*(.*?)\s*", _text(row.get("rate")) or _text(row.get("amount")), re.DOTALL)
    amount, unit = written.groups() if written else ("", "")
    return data | {"amount": amount, "unit": "spray" if unit == "sprays" else unit}


def _subject(value: Any) -> Data:
    subject = _mapping(value, (*_PERSON, "drugs"))
    drugs = subject.get("drugs") or []
    if not isinstance(drugs, list):
        raise _CannotShow
    names = [_text(drug.get("name") if isinstance(drug, dict) and set(drug) == {"name"} else drug) for drug in drugs]
    return {name: _text(subject.get(name)) for name in _PERSON} | {"drugs": ", ".join(names)}


def _population(value: Any) -> Data:
    if value is None:
        return {"people": "0", "seed": "1", **dict.fromkeys(("between_person", "between_occasion", "parameter"), "on")}
    population = _mapping(value, ("n", "seed", *SWITCHES))
    usual = {"between_person": "yes", "between_occasion": "yes", "parameter": "yes", "residual": "no"}
    data = {name: "on" for name in SWITCHES if _text(population.get(name, usual[name])).lower() in _YES}
    return data | {"people": _text(population.get("n")), "seed": _text(population.get("seed")) or "1"}
