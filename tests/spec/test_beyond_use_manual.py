"""Runs the chapters of beyond-use dates and keeps docs/manual/beyond_use.md fresh; LENITIVE_MANUAL=1 writes it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from spec.beyond_use import BEYOND_USE, DatedChapter, Row

PAGE = Path(__file__).parents[2] / "docs" / "manual" / "beyond_use.md"
ROWS = [pytest.param(row, id=f"{chapter.title}: {row.given}") for chapter in BEYOND_USE for row in chapter.rows]


@pytest.mark.parametrize("row", ROWS)
def test_every_row_of_the_manual_comes_out_as_it_says(row: Row) -> None:
    assert row.found() == (row.expected, row.decided_by)


def _printed(chapter: DatedChapter) -> list[str]:
    head = ["| Given | Expected | Found | Decided by |", "|---|---|---|---|"]
    rows = [f"| {row.given} | {row.expected} | {row.found()[0]} | {row.found()[1]} |" for row in chapter.rows]
    return [f"## {chapter.title}", "", chapter.teaches, "", *head, *rows, "", f"Expected from: {chapter.basis}.", ""]


def test_the_printed_manual_of_beyond_use_dates_is_fresh() -> None:
    head = ["# Beyond-use dates, chapter by chapter", "", "Printed by tests/spec: do not edit.", ""]
    text = "\n".join(head + [line for chapter in BEYOND_USE for line in _printed(chapter)])
    if os.environ.get("LENITIVE_MANUAL"):
        PAGE.write_text(text, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == text
