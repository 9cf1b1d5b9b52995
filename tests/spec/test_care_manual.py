"""Runs the chapters of the rules of care and keeps docs/manual/care.md fresh; LENITIVE_MANUAL=1 writes it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from lenitive.evidence import footnote
from lenitive.rules import head
from spec.care import CARE, RuleChapter, RuleRow

PAGE = Path(__file__).parents[2] / "docs" / "manual" / "care.md"
ROWS = [pytest.param(row, id=f"{chapter.file}: {row.given}") for chapter in CARE for row in chapter.rows]
ROOM = Path(__file__).parents[2] / "src" / "lenitive" / "care" / "rules"


@pytest.mark.parametrize("row", ROWS)
def test_every_row_of_the_manual_comes_out_as_it_says(row: RuleRow) -> None:
    assert row.found().short == row.expected


def test_every_file_of_rules_of_care_has_its_chapter() -> None:
    texts = [path.read_text(encoding="utf-8") for path in ROOM.glob("*.py")]
    files = {line.split('"')[1] for text in texts for line in text.splitlines() if line.startswith("FILE")}
    assert {chapter.file for chapter in CARE} == files


def _printed(chapter: RuleChapter) -> Iterator[str]:
    yield from (f"## {head(chapter.file).title} (rules/{chapter.file}.yaml)", "", chapter.teaches, "")
    yield from ("| Given | Expected | Found | What is said | Source |", "|---|---|---|---|---|")
    for row in chapter.rows:
        found = row.found()
        cells = (row.given, row.expected, found.short, "<br>".join(found.sentences), "<br>".join(found.sources))
        yield f"| {' | '.join(cells)} |"
    yield from ("", f"Expected from: {chapter.basis}.", "")


def test_the_printed_manual_of_care_is_fresh() -> None:
    lines = ["# Rules of care, chapter by chapter", "", "Printed by tests/spec: do not edit.", ""]
    lines += [line for chapter in CARE for line in _printed(chapter)]
    text = "\n".join([*lines, footnote(lines), ""])
    if os.environ.get("LENITIVE_MANUAL"):
        PAGE.write_text(text, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == text
