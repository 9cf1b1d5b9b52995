"""The other way round: a case as the data of the form, or None when the form cannot show all of it.

filled({"subject": {"weight_kg": "70", ...}, ...}) -> {"weight_kg": "70", ..., "rows": "1", "dose-0-route": "iv", ...}
"""

from __future__ import annotations

import re
from typing import Any

from lenitive.pharmacology import cream_ingredient_names
from lenitive.web.professional.forms.choices import (
    BASES,
    CREAM_BASES,
    FORMS,
    GIVEN,
    PATCH_SKINS,
    PATCHES,
    ROUTES,
    SKIN_DRUGS,
    SKINS,
    UNITS,
    VEHICLES,
    Choices,
)
from lenitive.web.professional.forms.dose import MOST_PARTNERS, PATCH, TOPICAL
from lenitive.web.professional.forms.person import ON_AT_FIRST, ON_PAGE, SWITCHES
from lenitive.web.professional.forms.predict import FEWEST_DRUGS, MOST_DRUGS
from lenitive.web.shared.limits import MOST_ROWS

Data = dict[str, str]

EXAMPLE: Data = {
    "rows": "1",
    "dose-0-amount": "0.5",
    "dose-0-unit": "mg/kg",
    "dose-0-route": "iv",
    "dose-0-form": "racemate",
    "dose-0-basis": "base",
    "dose-0-over": "40 min",
    "weight_kg": "70",
    "age_y": "45",
    "sex": "female",
    "purpose": "pain",
    "horizon": "8 h",
    "model": "auto",
    "people": "200",
    "seed": "1",
    **dict.fromkeys(ON_AT_FIRST, "on"),
}
NEW_ROW: Data = {"unit": "mg", "route": "oral", "form": "racemate"}

NEW_CREAM: Data = {"route": TOPICAL, "form": "racemate"}

NEW_PATCH: Data = {"route": PATCH, "product": PATCHES[0][0]}

_SAME = ("route", "form", "basis", "over", "every", "count", "at", "lag", "product")
_CREAM = (
    "route",
    "form",
    "basis",
    "strength",
    "applied",
    "area_cm2",
    "vehicle",
    "skin",
    "every",
    "gap",
    "max_per_day",
    "max_g_per_day",
    "count",
    "at",
)
_PATCH = ("product", "patches", "worn", "every", "count", "at", "skin")
_TOP = ("subject", "regimen", "horizon", "model", "population", "norketamine_opposes", "title", "note", "purpose")
_YES = ("yes", "true")
_LISTS: dict[str, Choices] = {"unit": UNITS, "route": ROUTES, "form": FORMS, "basis": BASES, "given_as": GIVEN}
_PATCH_LISTS: dict[str, Choices] = {"product": PATCHES, "skin": PATCH_SKINS}
_CREAM_LISTS: dict[str, Choices] = {
    "drug": SKIN_DRUGS,
    "form": FORMS,
    "basis": CREAM_BASES,
    "skin": SKINS,
    "vehicle": VEHICLES,
}
_READS_AS = {
    "esketamine": "s-ketamine",
    "arketamine": "r-ketamine",
    "racemic": "racemate",
    "hcl": "hydrochloride",
    "PLO": "plo",
    "pluronic lecithin organogel": "plo",
    "Lipoderm": "lipoderm",
}
_UNIT_OF = {"sprays": "spray", "device": "devices"}


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
    for name, value in data.items():
        if not name.startswith("dose-"):
            continue
        prefix, _, own = name.rpartition("-")
        lists = {TOPICAL: _CREAM_LISTS, PATCH: _PATCH_LISTS}.get(data.get(f"{prefix}-route", ""), _LISTS)
        if own in lists and value not in {choice for choice, _ in lists[own]}:
            return False
    return True


def _filled(case: Any) -> Data:
    top = _mapping(case, _TOP)
    rows = top.get("regimen") or []
    if not isinstance(rows, list) or len(rows) > MOST_ROWS:
        raise _CannotShow
    data: Data = {"rows": str(max(1, len(rows))), "horizon": _text(top.get("horizon"))}
    data["model"] = _text(top.get("model")) or "auto"
    purpose = _text(top.get("purpose")) or "pain"
    data["purpose"] = {"anaesthesia": "anesthesia"}.get(purpose, purpose)
    if _text(top.get("norketamine_opposes")).lower() in _YES:
        data["norketamine_opposes"] = "on"
    subject = _mapping(top.get("subject") or {}, (*ON_PAGE, "drugs", "skin"))
    for index, row in enumerate(rows):
        is_topical = isinstance(row, dict) and row.get("route") == TOPICAL
        on_skin = _patch if is_topical and "patches" in row else _cream
        found = on_skin(row, _text(subject.get("skin"))) if is_topical else _row(row)
        data |= {f"dose-{index}-{name}": value for name, value in found.items()}
    if subject.get("skin") and not any(value in (TOPICAL, PATCH) for value in data.values()):
        raise _CannotShow
    data |= _subject(subject)
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
    row = _mapping(value, ("drug", "amount", "rate", "for", "given", *_SAME))
    data = {name: _text(row.get(name)) for name in _SAME} | {"lasting": _text(row.get("for"))}
    data["given_as"] = _text(row.get("given"))
    drug = _text(row.get("drug"))
    if drug in ("esketamine", "arketamine") and not data["form"]:
        data["form"] = "s-ketamine" if drug == "esketamine" else "r-ketamine"
    data |= {name: _READS_AS.get(data[name], data[name]) for name in ("form", "basis")}
    written = re.fullmatch(r"\s*([\d./]*)\s*(.*?)\s*", _text(row.get("rate")) or _text(row.get("amount")), re.DOTALL)
    amount, unit = written.groups() if written else ("", "")
    return data | {"amount": amount, "unit": _UNIT_OF.get(unit, unit)}


def _cream(value: Any, skin: str) -> Data:
    """A topical row; the skin of the person is that of every row which names none."""
    row = _mapping(value, ("drug", "for", "times", "with", *_CREAM))
    data = {name: _text(row.get(name)) for name in _CREAM} | {"lasting": _text(row.get("for"))}
    data["skin"] = data["skin"] or skin
    times, partners = row.get("times") or [], row.get("with") or []
    if not isinstance(times, list) or not isinstance(partners, list) or len(partners) > MOST_PARTNERS:
        raise _CannotShow
    data["times"] = ", ".join(_text(time) for time in times)
    for place, partner in enumerate(partners):
        known = _mapping(partner, ("name", "strength"))
        data |= {f"with{place}_{key}": _text(known.get(key)) for key in ("name", "strength")}
    drug = _text(row.get("drug"))
    if drug in ("esketamine", "arketamine"):
        data["form"] = data["form"] or ("s-ketamine" if drug == "esketamine" else "r-ketamine")
        drug = "ketamine"
    data["drug"] = cream_ingredient_names().get(drug, drug)
    data["form"] = data["form"] or ("" if drug == "ketamine" else "racemate")  # the list has no empty one; not sent
    return data | {name: _READS_AS.get(data[name], data[name]) for name in ("form", "basis", "vehicle")}


def _patch(value: Any, skin: str) -> Data:
    """A row of patches; the skin of the person is that of every row which names none."""
    row = _mapping(value, ("drug", "route", "for", *_PATCH))
    data = {name: _text(row.get(name)) for name in _PATCH} | {"lasting": _text(row.get("for")), "route": PATCH}
    data["product"] = " ".join(data["product"].replace("%", " %").split())
    return data | {"skin": data["skin"] or skin}


def _subject(subject: dict[str, Any]) -> Data:
    drugs = subject.get("drugs") or []
    if not isinstance(drugs, list):
        raise _CannotShow
    if len(drugs) > MOST_DRUGS:
        raise _CannotShow
    data = {name: _text(subject.get(name)) for name in ON_PAGE} | {"drug-rows": str(max(FEWEST_DRUGS, len(drugs)))}
    for place, drug in enumerate(drugs):
        known = _mapping(drug, ("name", "from", "until")) if isinstance(drug, dict) else {"name": drug}
        keys = {"name": "name", "since": "from", "until": "until"}
        data |= {f"drug-{place}-{own}": _text(known.get(key)) for own, key in keys.items()}
    return data


def _population(value: Any) -> Data:
    if value is None:
        return {"people": "0", "seed": "1", **dict.fromkeys(ON_AT_FIRST, "on")}
    population = _mapping(value, ("n", "seed", *SWITCHES))
    usual = {**dict.fromkeys(ON_AT_FIRST, "yes"), "residual": "no"}
    data = {name: "on" for name in SWITCHES if _text(population.get(name, usual[name])).lower() in _YES}
    return data | {"people": _text(population.get("n")), "seed": _text(population.get("seed")) or "1"}
