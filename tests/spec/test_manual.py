"""Runs the manual and keeps docs/manual fresh: LENITIVE_MANUAL=1 writes it, otherwise it must be what it says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from spec.chapters import CHAPTERS, Chapter, Line

MANUAL = Path(__file__).parents[2] / "docs" / "manual" / "levels.md"
LINES = [pytest.param(line, id=f"{chapter.title}: {line.given}") for chapter in CHAPTERS for line in chapter.lines]


@pytest.mark.parametrize("line", LINES)
def test_every_line_of_the_manual_comes_out_as_it_says(line: Line) -> None:
    assert line.found() == pytest.approx(line.expected, rel=line.tolerance)


def _printed(chapter: Chapter) -> list[str]:
    rows = [f"| {line.given} | {line.number} | {line.expected:.4g} | {line.found():.4g} |" for line in chapter.lines]
    head = [
        f"## {chapter.title}",
        "",
        chapter.teaches,
        "",
        "| Given | Number | Expected | Found |",
        "|---|---|---|---|",
    ]
    return [*head, *rows, "", f"Expected from: {chapter.basis}.", ""]


def test_the_printed_manual_is_fresh() -> None:
    lines = ["# Levels, chapter by chapter", "", "Printed by tests/spec: do not edit.", ""]
    text = "\n".join(lines + [line for chapter in CHAPTERS for line in _printed(chapter)])
    if os.environ.get("LENITIVE_MANUAL"):
        MANUAL.parent.mkdir(parents=True, exist_ok=True)
        MANUAL.write_text(text, encoding="utf-8")
    assert MANUAL.read_text(encoding="utf-8") == text
