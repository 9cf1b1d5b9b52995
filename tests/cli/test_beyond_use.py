"""`lenitive beyond-use`: the date and what is behind it, on the terminal and as JSON; a refusal says what is amiss."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

import pytest

from lenitive.cli.beyond_use import show_beyond_use

ORDER = """\
formula: ketamine-gabapentin-clonidine-baclofen-lipoderm
amount: 60 g
made_on: 2026-11-22
beyond_use_type: aqueous_preserved
storage: refrigerator
lots:
  - {ingredient: ketamine hydrochloride, lot: K-1, expires: 2026-11-25, available: 25 g}
  - {ingredient: gabapentin, lot: G-1, expires: 2027-12-15, available: 25 g}
  - {ingredient: clonidine hydrochloride, lot: C-1, expires: 2027-12-15, available: 25 g}
  - {ingredient: baclofen, lot: B-1, expires: 2027-12-15, available: 25 g}
  - {ingredient: Lipoderm, lot: V-1, expires: 2027-12-15, available: 500 g}
"""


def run(folder: Path, text: str, is_json: bool = False) -> int:
    path = folder / "order.yaml"
    path.write_text(text, encoding="utf-8")
    return show_beyond_use(Namespace(file=str(path), json=is_json))


def spoken(text: str) -> str:
    """Without the terminal's line breaks."""
    return " ".join(text.split())


def test_the_date_its_reason_and_every_limit_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, ORDER) == 0
    raw = capsys.readouterr().out
    worded = spoken(raw)
    assert raw.startswith("Do not use after 2026-11-25 (made on 2026-11-22)\n")
    assert "Because: lot K-1 of ketamine hydrochloride expires [the lot's label; stated]" in worded
    assert "Days counted by day_one; by date_plus_n: 2026-11-25" in worded
    assert "Storage: refrigerator (2 to 8 °C) Rule: usp-795-2023" in worded
    assert "* 2026-11-25 lot K-1" in worded and "2026-11-28 study of gabapentin in Lipoderm" in worded
    assert "aqueous, preserved: 35 days [USP <795> (beyond-use limits, preserved aqueous)†; recalled]" in worded
    assert "not binding claim about gabapentin 6 % w/w in Lipoderm" in worded
    assert "Note: No stability data for topical ketamine in this base (Lipoderm): 35 days at most." in worded
    assert "Question:" not in worded


def test_the_other_day_counting_and_an_open_question_are_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = ORDER.replace("storage: refrigerator", "day_counting: date_plus_n").replace("2026-11-25", "2027-11-25")
    assert run(tmp_path, text) == 0
    worded = spoken(capsys.readouterr().out)
    assert worded.startswith("Do not use after 2026-11-29")
    assert "Days counted by date_plus_n; by day_one: 2026-11-28" in worded
    assert "Question: Where is it to be stored?" in worded
    assert "Storage: controlled room temperature or refrigerator" in worded


def test_as_json_the_whole_answer_is_one_object(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, ORDER, is_json=True) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["date"] == "2026-11-25" and found["reason"] == "lot K-1 of ketamine hydrochloride expires"
    assert found["storage"] == "refrigerator" and found["decided_by"] == "lot expiry"
    assert {each["kind"] for each in found["limits"]} == {"lot expiry", "evidence", "no data", "type", "longest"}


def test_without_a_type_the_possibilities_are_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, ORDER.replace("beyond_use_type: aqueous_preserved\n", "")) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and "no beyond-use date yet" in captured.err
    worded = spoken(captured.err)
    assert "beyond_use_type: Is it aqueous, and is it preserved?" in worded and "aqueous, preserved: 35 days" in worded


def test_a_lot_without_an_expiry_is_named_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, ORDER.replace("lot: B-1, expires: 2027-12-15", "lot: B-1")) == 2
    worded = spoken(capsys.readouterr().err)
    assert "line 10: Lot B-1 of baclofen has no expiry date" in worded


def test_as_json_a_refusal_has_no_date_and_every_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, ORDER.replace("beyond_use_type: aqueous_preserved\n", ""), is_json=True) == 2
    captured = capsys.readouterr()
    found = json.loads(captured.out)
    assert found["date"] is None and [each["code"] for each in found["reasons"]] == ["type-not-stated"]
    assert found["reasons"][0]["kind"] == "question" and captured.err == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("formula: [\n", "not valid YAML"),
        ("a: &b 1\nc: *b\n", "line 1"),
        ("amount: 60 g\n", "formula is missing"),
        (ORDER.replace("expires: 2026-11-25", "expires: 2026-11"), "line 7"),
        (ORDER.replace("expires: 2026-11-25", "expires: 2026-11-20"), "line 7: Lot K-1 of ketamine hydrochloride"),
    ],
)
def test_an_order_that_cannot_be_used_is_one_clear_refusal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, worded: str
) -> None:
    assert run(tmp_path, text) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and worded in spoken(captured.err) and "Traceback" not in captured.err


def test_a_file_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert show_beyond_use(Namespace(file=str(tmp_path / "none.yaml"), json=False)) == 2
    assert "none.yaml" in capsys.readouterr().err


def test_as_json_a_file_that_cannot_be_read_is_a_reason_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "formula: [\n", is_json=True) == 2
    found = json.loads(capsys.readouterr().out)
    assert found["date"] is None and found["reasons"][0]["code"] == "document-unusable"
