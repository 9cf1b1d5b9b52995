"""How a model did on published studies of a route: what is kept is what is computed, and it is said honestly."""

from __future__ import annotations

import json
from typing import Any

import pytest

from house.make_validation import rows
from lenitive.pharmacology.answers.prediction import Prediction
from lenitive.pharmacology.routes import ROUTES
from lenitive.pharmacology.validation import checks
from lenitive.pharmacology.validation.record import (
    LEVELS,
    RESULTS,
    track_record,
    track_records,
    validation_results,
)


def test_what_is_kept_is_what_is_computed() -> None:
    """Make it anew with `python tests/house/make_validation.py`."""
    kept, found = json.loads(RESULTS.read_text(encoding="utf-8")), rows()
    assert len(kept) == len(found)
    for old, new in zip(kept, found, strict=True):
        assert old.pop("predicted") == pytest.approx(new.pop("predicted"), rel=2e-3), old["target"]
        assert old == new


@pytest.mark.slow
def test_each_number_is_counted_for_the_model_that_answered_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []
    answer = checks.answer

    def seen(*arguments: Any) -> Prediction:
        found = answer(*arguments)
        asked.extend((found.model.name, row.route) for row in arguments[0].regimen.rows)
        return found

    monkeypatch.setattr(checks, "answer", seen)
    for name, expected in LEVELS.items():
        asked.clear()
        checks.COMPUTED[name.split()[0]]()
        assert expected in asked and {model for model, _ in asked} == {expected[0]}, name


def test_every_target_about_a_level_is_counted_and_no_other() -> None:
    """PT-10 to PT-12 are changes by medicines, PT-14 and PT-15 relief in CRPS."""
    not_levels = {one.target.split("/")[0] for one in validation_results() if not one.model}
    assert not_levels == {"PT-10", "PT-11", "PT-12", "PT-14", "PT-15"}


@pytest.mark.parametrize(
    ("model", "route", "says"),
    [
        ("otto_2021", "iv", "On published intravenous studies, 2 of 2 numbers that this model predicted were within"),
        ("otto_2021", "oral", "On published oral studies this model predicted nothing new: 3 of 4 numbers were within"),
        ("perez_ruixo_2021", "nasal", "4 of 6 numbers that this model predicted were within tolerance, and 5 of 5 of"),
        ("otto_2021", "im", "No published level of intramuscular ketamine was held against this model."),
        ("otto_2021", "topical", "No published level of topical ketamine was held against this model."),
    ],
)
def test_it_is_said_in_one_line_what_was_predicted_and_what_went_in(model: str, route: str, says: str) -> None:
    assert says in track_record(model, (route,))


def test_several_routes_are_said_one_after_the_other() -> None:
    worded = track_record("otto_2021", ("iv", "oral"))
    assert worded == f"{track_record('otto_2021', ('iv',))} {track_record('otto_2021', ('oral',))}"


def test_the_counts_of_all_models_are_those_of_all_results() -> None:
    levels = [one for one in validation_results() if one.model]
    assert sum(one.predicted + one.known for one in track_records()) == len(levels)
    assert sum(one.predicted_met + one.known_met for one in track_records()) == sum(one.is_met for one in levels)
    assert {one.route for one in track_records()} <= set(ROUTES)
