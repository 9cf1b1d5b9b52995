"""`lenitive models` and `lenitive validate`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from house.rooms import ROOT
from lenitive.cli.main import main
from lenitive.cli.wrapping import WIDTH
from lenitive.evidence import named
from lenitive.pharmacology.models.absorption import ABSORPTION
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.validation.held_results import HeldResult
from lenitive.pharmacology.validation.observations import all_observations

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", [*PUBLISHED, *ABSORPTION])
def test_every_model_shows_every_parameter_with_its_source(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "show", name]) == 0
    worded = capsys.readouterr().out
    for parameter in (PUBLISHED[name] if name in PUBLISHED else ABSORPTION[name]).parameters:
        line = next(line for line in worded.splitlines() if line.split()[:1] == [parameter.name])
        assert f"{parameter.value:.5g}" in line and named(parameter.source) in line and parameter.tag in line


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


def test_validate_prints_targets_then_results_then_areas(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate"]) == 0
    lines = capsys.readouterr().out.splitlines()
    targets, refused, rest = lines[:28], lines[28:31], lines[31:]
    assert {line.split()[-1] for line in targets} == {"pass", "miss"}
    assert [line.split()[-1] for line in refused] == ["refused"] * 3
    results = [line for line in rest if line.startswith("OB-")]
    assert rest[: len(results)] == results and {line.split()[-1] for line in results} == {"pass", "miss", "unanswered"}
    assert rest[len(results)].startswith("all areas | ") and len(rest) - len(results) > 8


def test_validate_speaks_to_programs_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    targets = [row for row in found if row["id"].startswith("P")]
    assert found[0]["id"] == "PT-01" and [row["id"] for row in targets[-4:]] == ["PT-15", "PC-01", "PC-02", "PC-03"]
    assert targets[-1]["verdict"] == "refused" and targets[-1]["quantities"][0]["predicted"] is None
    assert all(found[0].keys() <= row.keys() for row in found)
    assert sum(target["verdict"] == "pass" for target in targets) == 16
    results = [row for row in found if row["id"].startswith("OB-")]
    assert len(results) > 100 and {"area", "study", "z_within", "z_between"} <= results[0].keys()
    assert next(row["id"] for row in found if row["kind"] == "summary") == "all areas"


def test_validate_ends_with_1_when_a_result_cannot_be_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    row = next(row for row in all_observations() if row.id == "OB-064")
    refused = HeldResult(row, why_not="There is no such model.", has_failed=True)
    monkeypatch.setattr("lenitive.cli.validate.held_results", lambda: (refused,))
    assert main(["validate"]) == 1
    line = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("OB-064"))
    assert "There is no such model." in line and line.endswith("cannot be run")


def test_warming_ends_well() -> None:
    assert main(["warm"]) == 0


def test_the_list_names_the_effects(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == 0
    assert "lenitive models show effects" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["pooled", "otto_2021"])
def test_a_line_of_an_answer_fits_the_terminal_whichever_model_gives_it(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = tmp_path / "case.yaml"
    infusion = (ROOT / "examples" / "iv_infusion.yaml").read_text(encoding="utf-8")
    case.write_text(f"{infusion}\nmodel: {name}\n", encoding="utf-8")
    assert main(["predict", str(case)]) == 0
    lines = capsys.readouterr().out.replace(f"{case}: ", "").splitlines()
    assert [line for line in lines if len(line) > WIDTH] == []
