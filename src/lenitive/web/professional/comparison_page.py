"""What the page shows of a comparison: one picture, small panels of effects, one table, cautions of each regimen.

shown_together(comparison)["table"][0]["cells"]; the template only puts these in their places.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any

from lenitive.evidence import footnote
from lenitive.pharmacology import (
    COMPARED_COUNTS,
    VISITS_ARE,
    Comparison,
    ComparisonRow,
    Prediction,
    Range,
    caution_groups_by,
    hours_and_minutes,
    is_share,
    track_record,
)
from lenitive.pictures import compared, effects
from lenitive.pictures.plan import NARROW, WIDE
from lenitive.reasons import Reason
from lenitive.web.professional.case_reasons import worded
from lenitive.web.professional.what_to_expect import drawn

MINUS = "\u2212"


def shown_together(comparison: Comparison) -> dict[str, Any]:
    """Everything that the answer shows."""
    arms = comparison.arms
    letters = compared.LETTERS[: len(arms)]
    wording = _cautions(comparison)
    names = {name for arm in arms for name, one in arm.prediction.effects.items() if one.values is not None}
    return {
        "wide": drawn(compared.together(comparison, WIDE)),
        "narrow": drawn(compared.together(comparison, NARROW)),
        "sentence": compared.described(comparison),
        "arms": [{"letter": letter, "name": arm.title} for letter, arm in zip(letters, arms, strict=True)],
        "has_people": any(arm.prediction.population is not None for arm in arms),
        "models": _models(comparison),
        "groups": [
            {"name": key, "title": title, "effects": [_effect(name, comparison) for name in inside]}
            for key, title, inside in effects.shown_order(names)
        ],
        "differences": [f"{letter} {MINUS} A" for letter in letters[1:]],
        "table": [_row(row, comparison) for row in comparison.shown_rows],
        "burden": [
            {"title": "Visits to a clinic", "cells": [str(arm.visits) for arm in arms]},
            {
                "title": "Time there, together",
                "cells": [hours_and_minutes(arm.visit_hours) if arm.visits else "none" for arm in arms],
            },
        ],
        "read_as": [(worded(one), letters) for one, letters in wording if one.severity == "note"],
        "cautions": caution_groups_by(
            ((worded(one), letters) for one, letters in wording if one.severity != "note"), itemgetter(0)
        ),
        "visits_are": VISITS_ARE,
        "footnote": footnote([*(one.sentence for one, _ in wording), *(one.citation for one in comparison.sources)]),
        "c": comparison,
    }


def _effect(name: str, comparison: Comparison) -> dict[str, Any]:
    found = (arm.prediction.effects.get(name) for arm in comparison.arms)
    first = next(one for one in found if one is not None and one.values is not None)
    return {
        "name": name,
        "title": first.title,
        "lead": first.lead,
        "grade": first.grade,
        "kind": effects.KIND_WORDS[first.kind],
        "source": first.source,
        "picture": drawn(compared.effect_together(name, comparison)),
    }


def _models(comparison: Comparison) -> list[dict[str, Any]]:
    """The models that answered, each with the letters of its regimens."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for letter, arm in zip(compared.LETTERS, comparison.arms, strict=False):
        model = arm.prediction.model
        record = track_record(model.name, dict.fromkeys(dose.route for dose in arm.prediction.doses))
        about = {"title": model.title, "why": model.why, "site": model.sampling_site, "record": record, "letters": []}
        found.setdefault((model.title, record), about)["letters"].append(letter)
    return list(found.values())


def _row(row: ComparisonRow, comparison: Comparison) -> dict[str, Any]:
    """A quantity in every regimen, and how much the others differ from the first; counts with where they come from."""
    cells = [_cell(typical, people, row.unit) for typical, people in zip(row.typical, row.people, strict=True)]
    if row.quantity.startswith(COMPARED_COUNTS):
        origins = [_origin(row.quantity.removeprefix(COMPARED_COUNTS), arm.prediction) for arm in comparison.arms]
        cells = [(first, origin) for (first, _), origin in zip(cells, origins, strict=True)]
    differences = [_range(one, row.unit) for one in row.differences[1:]]
    unit = "" if is_share(row.unit) else row.unit
    return {"title": row.title, "unit": unit, "cells": cells, "differences": differences}


def _origin(name: str, prediction: Prediction) -> str:
    """Whether an outcome was counted in simulated people or published."""
    found = next((one for one in prediction.meaning if one.name == name and one.with_drug is not None), None)
    return found.origin if found else ""


def _cell(typical: float | None, people: Range | None, unit: str) -> tuple[str, str]:
    """The median and the middle 90 % of the people; the typical person where none were simulated."""
    if people is None:
        return ("not published" if typical is None else signed(typical, unit)), ""
    return signed(people.p50, unit), f"{signed(people.p05, unit).removesuffix(' %')} to {signed(people.p95, unit)}"


def _range(found: Range | None, unit: str) -> tuple[str, str]:
    if found is None:
        return "\u2013", ""
    middle, low, high = (signed(value, unit) for value in (found.p50, found.p05, found.p95))
    if is_share(unit):
        return f"{middle.removesuffix(' %')} points", f"{low.removesuffix(' %')} to {high.removesuffix(' %')}"
    return middle, f"{low} to {high}"


def signed(value: float, unit: str) -> str:
    """A number that may be below zero, with a minus and not a hyphen."""
    text = effects.number_of(abs(value), unit)
    return f"{MINUS}{text}" if value < 0 and not text.startswith(("0 ", "below")) and text != "0" else text


def _cautions(comparison: Comparison) -> list[tuple[Reason, str]]:
    """Those of the comparison, then those of the regimens with their letters; alike ones once."""
    found: dict[Reason, str] = dict.fromkeys(comparison.cautions, "")
    everywhere = compared.LETTERS[: len(comparison.arms)]
    for letter, arm in zip(compared.LETTERS, comparison.arms, strict=False):
        for caution in arm.prediction.cautions:
            found[caution] = found.get(caution, "") + letter
    return [(caution, "" if letters == everywhere else ", ".join(letters)) for caution, letters in found.items()]
