"""`lenitive card`: the card of a case in the terminal, as JSON, as PDF, or every reason why there is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lenitive.cli.main import main

BAG = ["--strength", "1 mg/mL", "--volume", "100 mL", "--pump", "0.1 mL/h"]
CASE = ["card", "--example", "iv_infusion"]


def test_the_card_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*CASE, *BAG]) == 0
    worded = capsys.readouterr().out
    assert "52.5 mL/h" in worded and "Total: 35 mL = 35 mg of ketamine base" in worded and "Stop for:" in worded


def test_json_alone_goes_to_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*CASE, *BAG, "--json", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["steps"][0]["rate"] == "52.5 mL/h"


@pytest.mark.slow
def test_a_pdf_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*CASE, *BAG, "--paper", "A4", "--pdf", str(tmp_path / "card.pdf")]) == 0
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF-")


def test_a_strength_in_salt_is_an_option_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*CASE, "--salt-strength", "1 mg/mL", *BAG[2:]]) == 2
    assert "counted in hydrochloride" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main([*CASE, *BAG, "--salt-strength", "1 mg/mL"])


def test_nothing_is_printed_and_no_file_made_where_there_is_no_card(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf = tmp_path / "card.pdf"
    assert main([*CASE, "--strength", "1 mg/mL", "--volume", "10 mL", "--pump", "1 mL/h", "--pdf", str(pdf)]) == 2
    worded = capsys.readouterr()
    assert worded.out == "" and not pdf.exists()
    assert "52 mL/h" in worded.err and "53 mL/h" in worded.err and "The session takes 35 mL" in worded.err


def test_a_stopped_dose_has_no_card(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = tmp_path / "case.yaml"
    case.write_text(
        "subject: {weight_kg: 70, age_y: 45, sex: female}\n"
        "regimen: [{drug: ketamine, form: racemate, basis: base, route: iv, amount: 100 mg, given: push}]\n"
    )
    assert main(["card", str(case), *BAG, "--syringe", "0.1 mL", "--json", "-"]) == 2
    shown = json.loads(capsys.readouterr().out)
    assert shown["card"] is None and shown["problems"][0]["code"] == "dose-stopped"


def test_one_card_is_for_one_case(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*CASE, "--example", "outpatient_series", *BAG]) == 2
    assert "name one case" in capsys.readouterr().err


def test_all_that_was_not_said_is_asked_in_one_pass(capsys: pytest.CaptureFixture[str]) -> None:
    """The pump was asked for only once the bag was right."""
    assert main(CASE) == 2
    asked = [line.split(": ")[1] for line in capsys.readouterr().err.splitlines()]
    assert asked == ["strength", "volume", "pump"]


def test_a_case_by_mouth_is_told_that_and_not_asked_for_a_bag(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["card", "--example", "oral_solution"]) == 2
    told = capsys.readouterr().err
    assert "A card is for what goes into a vein" in told and "volume" not in told
