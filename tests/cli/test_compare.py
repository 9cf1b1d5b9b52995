"""`lenitive compare` as someone at a terminal meets it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lenitive.cli.main import main

PERSON = "subject: {weight_kg: 70, age_y: 45, sex: female}\npopulation: {n: 120, seed: 3}\nhorizon: 24 h\n"
ROW = "regimen:\n  - {drug: ketamine, form: %s, basis: base, route: %s, amount: %s, at: 0 h%s}\n"
INFUSION = PERSON + ROW % ("racemate", "iv", "35 mg", ", over: 40 min")
TABLET = PERSON + ROW % ("racemate", "oral", "50 mg", "")
SPRAY = PERSON + ROW % ("s-ketamine", "nasal", "28 mg", "")
ENDINGS = [("svg", b"<svg"), ("png", b"\x89PNG")]


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    """Case files by name, among them one with a mistake and one about somebody else."""
    texts = {
        "infusion": INFUSION,
        "tablet": TABLET,
        "spray": SPRAY,
        "mistake": INFUSION.replace("basis: base, ", ""),
        "child": TABLET.replace("age_y: 45", "age_y: 10"),
        "somebody_else": TABLET.replace("weight_kg: 70", "weight_kg: 50"),
    }
    found = {}
    for name, text in texts.items():
        path = tmp_path / f"{name}.yaml"
        path.write_text(text, encoding="utf-8")
        found[name] = str(path)
    return found


def test_two_cases_stand_side_by_side_with_their_difference(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", files["infusion"], files["tablet"]]) == 0
    worded = " ".join(capsys.readouterr().out.split())
    for part in ("same virtual people", "A: ", "B: ", "B minus A", "9 of 10 people", "Acute pain relief", "mmHg"):
        assert part in worded
    for part in ("1 visit, 2 h 40 min there", "no watched visit", "Caution of A", "Sources:", "not a medical device"):
        assert part in worded
    assert "A minus" not in worded
    assert "Pain relief (of 100 people) A 51 published incidence B - not published" in worded
    assert "simulated people" in worded.partition("Sedation (of 100 people)")[2][:60]


def test_a_regimen_is_compared_with_and_without_a_medicine(
    files: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    beside = tmp_path / "beside.yaml"
    beside.write_text(TABLET.replace("sex: female}", "sex: female, drugs: [clarithromycin]}"), encoding="utf-8")
    assert main(["compare", files["tablet"], str(beside)]) == 0
    worded = " ".join(capsys.readouterr().out.split())
    assert "The regimen is the same; the other medicines differ." in worded
    assert "tablet.yaml, without other medicines;" in worded and "beside.yaml, with clarithromycin;" in worded
    assert "points" in worded and "B minus A" in worded


def test_somebody_else_is_refused_with_the_facts_that_differ(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", files["tablet"], files["somebody_else"]]) == 2
    assert "weight_kg differs." in capsys.readouterr().err


def test_a_regimen_that_another_model_answers_alone_is_said(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", files["spray"], files["tablet"]]) == 0
    worded = " ".join(capsys.readouterr().out.split())
    assert "tablet.yaml alone would be answered by otto_2021" in worded and "another-model-alone" in worded


def test_one_file_twice_is_two_arms_without_a_difference(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", files["tablet"], files["tablet"], "--json", "-"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [arm["name"] for arm in found["arms"]] == [files["tablet"], f"{files['tablet']} (2)"]
    assert found["rows"][0]["differences"] == [None, {"p05": 0.0, "p50": 0.0, "p95": 0.0}]


def test_json_on_the_terminal_is_the_comparison_and_nothing_else(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", files["infusion"], files["tablet"], files["spray"], "--json", "-"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["is_paired"] is True and len(found["arms"]) == 3
    assert {"arms", "rows", "cautions", "sources", "version"} <= set(found)


def test_json_goes_to_a_file_and_the_lines_to_the_terminal(
    files: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "compared.json"
    assert main(["compare", files["infusion"], files["tablet"], "--json", str(target)]) == 0
    assert json.loads(target.read_text(encoding="utf-8"))["rows"][0]["quantity"] == "ketamine_peak"
    assert "B minus A" in capsys.readouterr().out


@pytest.mark.parametrize(("ending", "begins"), ENDINGS)
def test_a_picture_of_both_is_drawn_as_its_ending_says(
    files: dict[str, str], tmp_path: Path, ending: str, begins: bytes
) -> None:
    target = tmp_path / f"compared.{ending}"
    assert main(["compare", files["infusion"], files["tablet"], "--plot", str(target)]) == 0
    assert target.read_bytes().lstrip().removeprefix(b'<?xml version="1.0" encoding="UTF-8"?>\n').startswith(begins)


def test_an_ending_that_is_no_picture_is_refused_in_a_sentence(
    files: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "compared.txt"
    assert main(["compare", files["infusion"], files["tablet"], "--plot", str(target)]) == 2
    assert "must be .svg or .png" in capsys.readouterr().err and not target.exists()


@pytest.mark.parametrize("option", [["--json", "answer.json"], ["--plot", "picture.svg"]])
def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(
    files: dict[str, str], tmp_path: Path, option: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "no" / "such" / option[1]
    assert main(["compare", files["infusion"], files["tablet"], option[0], str(target)]) == 2
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["infusion"], "number-of-cases"),
        (["infusion", "tablet", "spray", "infusion"], "number-of-cases"),
        (["infusion", "somebody_else"], "different-people"),
    ],
)
def test_what_cannot_be_compared_is_said_with_its_code_and_nothing_is_shown(
    files: dict[str, str], names: list[str], code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *(files[name] for name in names)]) == 2
    worded = capsys.readouterr()
    assert f"[{code}; policy]" in worded.err and worded.out == "" and "Traceback" not in worded.err


def test_every_bad_file_is_named_and_nothing_is_compared(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", files["mistake"], "no-such-file.yaml", files["infusion"]]) == 2
    worded = capsys.readouterr()
    assert "mistake.yaml" in worded.err and "basis" in worded.err and "no-such-file.yaml" in worded.err
    assert worded.out == "" and "Traceback" not in worded.err


def test_a_child_is_compared_with_nobody(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", files["child"], files["child"]]) == 2
    worded = capsys.readouterr()
    assert worded.out == "" and "The age was read as 10 years." in worded.err


def test_a_model_that_lacks_a_route_is_said(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("infusion", "tablet"):
        path = Path(files[name])
        path.write_text(path.read_text(encoding="utf-8") + "model: domino_1984\n", encoding="utf-8")
    assert main(["compare", files["infusion"], files["tablet"]]) == 2
    assert "does not describe oral racemate" in capsys.readouterr().err


def test_two_runs_give_the_same_bytes(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    worded = []
    for _ in range(2):
        assert main(["compare", files["infusion"], files["tablet"], "--json", "-"]) == 0
        worded.append(capsys.readouterr().out)
    assert worded[0] == worded[1]
