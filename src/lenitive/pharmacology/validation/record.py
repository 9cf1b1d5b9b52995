"""How each model did on the published levels of each route: what `lenitive validate` found, kept in results.json.

    track_record("otto_2021", ("iv",))  # "On published intravenous studies, 2 of 2 numbers that it predicted ..."

The file is made by `python tests/house/make_validation.py`, and a test fails when it is not what is computed. Changes
by medicines and relief in CRPS are in it, but are no levels of a route and are not counted here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from lenitive.pharmacology.routes import ROUTES
from lenitive.pharmacology.validation.checks import ValidationCheck

RESULTS = Path(__file__).with_name("results.json")
PREDICTED = "predicted"
# Target, or one of its quantities, that is about a level → the model that answered it, and the route.
LEVELS = {
    "PT-01 F tablet": ("otto_2021", "oral"),
    "PT-01 F sublingual": ("otto_2021", "sublingual"),
    "PT-01 F rectal": ("otto_2021", "rectal"),
    "PT-01 F nasal": ("otto_2021", "nasal"),
    "PT-01/2": ("perez_ruixo_2021", "oral"),
    "PT-01/3": ("simons_2022", "sublingual"),
    "PT-01/4": ("perez_ruixo_2021", "nasal"),
    "PT-02": ("otto_2021", "iv"),
    "PT-03": ("otto_2021", "oral"),
    "PT-03/2": ("perez_ruixo_2021", "oral"),
    "PT-04": ("otto_2021", "sublingual"),
    "PT-04/2": ("simons_2022", "sublingual"),
    "PT-05": ("perez_ruixo_2021", "nasal"),
    "PT-06": ("otto_2021", "nasal"),
    "PT-06/2": ("perez_ruixo_2021", "nasal"),
    "PT-07": ("simons_2022", "sublingual"),
    "PT-07/2": ("otto_2021", "sublingual"),
    "PT-08": ("perez_ruixo_2021", "nasal"),
    "PT-08/2": ("otto_2021", "nasal"),
    "PT-09": ("perez_ruixo_2021", "nasal"),
    "PT-09/2": ("otto_2021", "nasal"),
    "PT-13": ("otto_2021", "iv"),
}


@dataclass(frozen=True)
class ValidationResult:
    """One published number and what was predicted for it. `model`, `route`: empty where it is no level of a route.

    `kind`: "predicted", or "calibrated" or "input" where the number's own study went into the model. `why`: what
    docs/validation.md says of the target.
    """

    target: str
    what: str
    quantity: str
    unit: str
    published: float
    predicted: float
    tolerance: str
    kind: str
    is_met: bool
    model: str
    route: str
    why: str


@dataclass(frozen=True)
class TrackRecord:
    """How many published numbers of a route a model met, of those it predicted and of those that went into it."""

    model: str
    route: str
    predicted_met: int
    predicted: int
    known_met: int
    known: int


def results_of(check: ValidationCheck, why: str) -> Iterator[dict[str, Any]]:
    """A target as rows of results.json, predictions with four figures."""
    target = check.target
    for number, value in zip(target.published, check.predicted, strict=True):
        found = LEVELS.get(f"{target.id} {number.quantity}") or LEVELS.get(target.id) or ("", "")
        yield {
            "target": target.id,
            "what": target.what,
            "quantity": number.quantity,
            "unit": number.unit,
            "published": float(f"{number.value:.4g}"),
            "predicted": float(f"{value:.4g}"),
            "tolerance": target.tolerance,
            "kind": target.kind,
            "is_met": bool(number.low <= value <= number.high),
            "model": found[0],
            "route": found[1],
            "why": why,
        }


@cache
def validation_results() -> tuple[ValidationResult, ...]:
    """Every published number with what was predicted for it, in the order of `lenitive validate`."""
    return tuple(ValidationResult(**row) for row in json.loads(RESULTS.read_text(encoding="utf-8")))


@cache
def track_records() -> tuple[TrackRecord, ...]:
    """By route, then by model; only where a published level was held against the model."""
    found: dict[tuple[str, str], list[ValidationResult]] = {}
    for one in validation_results():
        if one.model:
            found.setdefault((one.route, one.model), []).append(one)
    order = list(ROUTES)
    places = sorted(found, key=lambda place: (order.index(place[0]), place[1]))
    return tuple(_counted(model, route, found[route, model]) for route, model in places)


def track_record(model: str, routes: Iterable[str]) -> str:
    """One line: how this model did on published studies of these routes."""
    known = {(one.model, one.route): one for one in track_records()}
    return " ".join(_sentence(known.get((model, route)), ROUTES[route].adjective) for route in routes)


def _counted(model: str, route: str, rows: list[ValidationResult]) -> TrackRecord:
    new = [row.is_met for row in rows if row.kind == PREDICTED]
    known = [row.is_met for row in rows if row.kind != PREDICTED]
    return TrackRecord(model, route, sum(new), len(new), sum(known), len(known))


def _sentence(found: TrackRecord | None, adjective: str) -> str:
    if found is None:
        return f"No published level of {adjective} ketamine was held against this model."
    where = f"On published {adjective} studies"
    if not found.predicted:
        worded = f"{found.known_met} of {found.known} numbers were within tolerance"
        return f"{where} this model predicted nothing new: {worded}, all of studies that went into it."
    worded = (
        f"{where}, {found.predicted_met} of {found.predicted} numbers that this model predicted were within tolerance"
    )
    if not found.known:
        return f"{worded}."
    return f"{worded}, and {found.known_met} of {found.known} of studies that went into it."
