"""`lenitive models` and `lenitive validate`."""

from __future__ import annotations

import json

import pytest

from lenitive.cli.main import main
from lenitive.pharmacology.models.absorption import ABSORPTION
from lenitive.pharmacology.models.all_models import PUBLISHED


@pytest.mark.parametrize("name", [*PUBLISHED, *ABSORPTION])
def test_every_model_shows_every_parameter_with_its_source(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "show", name]) == 0
    worded = capsys.readouterr().out
    for parameter in (PUBLISHED[name] if name in PUBLISHED else ABSORPTION[name]).parameters:
        line = next(line for line in worded.splitlines() if line.split()[:1] == [parameter.name])
        assert f"{parameter.value:.5g}" in line and parameter.source in line and parameter.tag in line


def test_the_list_names_every_model_and_absorption_model(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == 0
    worded = capsys.readouterr().out
    assert all(name in worded for name in [*PUBLISHED, *ABSORPTION])


@pytest.mark.parametrize("arguments", [["models", "show", "nobody_1999"], ["models", "show"]])
def test_an_unknown_model_is_answered_with_the_known_ones(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert "perez_ruixo_2021" in capsys.readouterr().err


def test_validate_prints_one_line_per_target_and_always_succeeds(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 31
    assert {line.split()[-1] for line in lines[:28]} == {"pass", "miss"}
    assert [line.split()[-1] for line in lines[28:]] == ["refused"] * 3


def test_validate_speaks_to_programs_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found[0]["id"] == "PT-01" and [row["id"] for row in found[-4:]] == ["PT-15", "PC-01", "PC-02", "PC-03"]
    assert found[-1]["verdict"] == "refused" and found[-1]["quantities"][0]["predicted"] is None
    assert {frozenset(row) for row in found} == {frozenset(found[0])}
    assert sum(target["verdict"] == "pass" for target in found) == 16


def test_warming_ends_well() -> None:
    assert main(["warm"]) == 0


def test_the_list_names_the_effects(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == 0
    assert "lenitive models show effects" in capsys.readouterr().out
