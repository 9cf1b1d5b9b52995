"""Patches and creams without ketamine at a terminal: text, JSON, table, picture, comparison."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from lenitive.cli.main import main
from lenitive.pharmacology import NO_KETAMINE

PATCH = """
subject: {weight_kg: 70, age_y: 58, sex: female}
regimen:
  - {drug: lidocaine, route: topical, product: patch 5 %, patches: 3, worn: 12 h, every: 24 h, count: 3}
"""
INFUSION = """
subject: {weight_kg: 70, age_y: 58, sex: female}
regimen:
  - {drug: ketamine, form: racemate, basis: base, route: iv, amount: 20 mg, over: 40 min}
"""


@pytest.fixture
def patch(tmp_path: Path) -> str:
    path = tmp_path / "patch.yaml"
    path.write_text(PATCH, encoding="utf-8")
    return str(path)


def test_a_patch_is_answered_in_words(patch: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["predict", patch]) == 0
    text = " ".join(capsys.readouterr().out.split())
    assert "3 lidocaine patches (patch 5 %) worn for 12 hours, once a day, 3 times" in text
    assert NO_KETAMINE in text and "otto_2021" not in text
    assert "lidocaine: 2,100 mg a day; highest" in text and "in the last 24 h highest after" in text


def test_json_table_and_picture_say_that_there_is_no_ketamine(patch: str, tmp_path: Path) -> None:
    table, drawn, told = tmp_path / "t.csv", tmp_path / "p.svg", tmp_path / "j.json"
    assert main(["predict", patch, "--csv", str(table), "--plot", str(drawn), "--json", str(told)]) == 0
    (_, only) = csv.reader(table.read_text(encoding="utf-8").splitlines())
    assert only[1] == NO_KETAMINE and only[3:] == [""] * len(only[3:])
    assert NO_KETAMINE in drawn.read_text(encoding="utf-8")
    answer = json.loads(told.read_text(encoding="utf-8"))
    assert answer["headline"]["peak"]["sentence"] == NO_KETAMINE and answer["co_ingredients"]["lidocaine"]["tmax_h"]


def test_a_picture_in_pixels_is_made_as_well(patch: str, tmp_path: Path) -> None:
    drawn = tmp_path / "p.png"
    assert main(["predict", patch, "--plot", str(drawn)]) == 0 and drawn.read_bytes().startswith(b"\x89PNG")


def test_a_patch_is_compared_with_an_infusion(patch: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    infusion = tmp_path / "infusion.yaml"
    infusion.write_text(INFUSION, encoding="utf-8")
    assert main(["compare", patch, str(infusion)]) == 0
    text = capsys.readouterr().out
    assert "Highest level of lidocaine from the skin" in text and "no ketamine" in text


def test_there_is_no_infusion_card_of_a_patch(patch: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["card", patch, "--strength", "1 mg/mL", "--volume", "100 mL"]) == 2
    assert "A card is for what goes into a vein" in capsys.readouterr().err
