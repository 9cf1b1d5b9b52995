"""The scoring of other commits and of single models: each answers by its own command, and all are scored alike."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from house.rooms import ROOT
from lenitive.pharmacology.validation.areas import AreaTotal
from lenitive.pharmacology.validation.scoring import Summary
from lenitive.version import VERSION

DOSE = {"drug": "ketamine", "form": "racemate", "basis": "base", "route": "iv", "amount": "10 mg", "over": "10 min"}
CASE = {"subject": {"weight_kg": "70", "age_y": "40", "sex": "male"}, "regimen": [DOSE]}


def _script() -> Any:
    spec = importlib.util.spec_from_file_location("score", ROOT / "fitting" / "score.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCORE = _script()


@pytest.mark.slow
def test_a_tree_answers_by_its_own_command_and_says_which_version_it_is(tmp_path: Path) -> None:
    ask = SCORE.asked_of_tree(ROOT, tmp_path)
    answered, refused = ask([CASE, {**CASE, "model": "nobody_1999"}])
    assert answered["version"] == VERSION and answered["typical"]["analytes"]["ketamine"]["cmax"] > 0
    assert refused["problems"][0]["text"]
    assert SCORE.version_of(ask) == VERSION
    assert ask([]) == []


def test_one_model_is_asked_for_where_a_case_names_none() -> None:
    seen: list[Any] = []

    def ask(cases: Sequence[Any]) -> list[Any]:
        seen.extend(cases)
        return [{} for _ in cases]

    SCORE.of_model(ask, "otto_2021")([CASE, {**CASE, "model": "simons_2022"}])
    assert [case["model"] for case in seen] == ["otto_2021", "simons_2022"]


def test_an_area_that_a_model_cannot_answer_has_no_figures() -> None:
    full, empty = Summary(8, 3, 0.5, 0.75, 1.234), Summary(0, 0, 0.0, 0.0, 0.0)
    rows = SCORE.table([AreaTotal("levels by nose", full, 1), AreaTotal("relief", empty, 10)]).splitlines()
    assert rows[2] == "| levels by nose | 8 | 3 | 1 | 50 % | 75 % | 1.23 |"
    assert rows[3] == "| relief | 0 | 0 | 10 | – | – | – |"
