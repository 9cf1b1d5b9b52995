"""Runs the manual and keeps docs/manual fresh: LENITIVE_MANUAL=1 writes it, otherwise it must be what it says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lenitive.pharmacology.validation.checks import run
from spec.chapters import CHAPTERS, Chapter, Line

MANUAL = Path(__file__).parents[2] / "docs" / "manual"
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


def _fresh(name: str, lines: list[str]) -> None:
    """The file says what the program says; LENITIVE_MANUAL=1 writes it first."""
    text = "\n".join(lines)
    if os.environ.get("LENITIVE_MANUAL"):
        MANUAL.mkdir(parents=True, exist_ok=True)
        (MANUAL / name).write_text(text, encoding="utf-8")
    assert (MANUAL / name).read_text(encoding="utf-8") == text


def test_the_printed_manual_is_fresh() -> None:
    head = ["# Levels, chapter by chapter", "", "Printed by tests/spec: do not edit.", ""]
    _fresh("levels.md", head + [line for chapter in CHAPTERS for line in _printed(chapter)])


def test_the_printed_targets_are_fresh() -> None:
    head = [
        "# Public targets",
        "",
        "What `lenitive validate` says. Printed by tests/spec: do not edit.",
        "",
        "| Target | What | Published | Predicted | Tolerance | Kind | Verdict |",
        "|---|---|---|---|---|---|---|",
    ]
    _fresh("targets.md", [*head, *(f"| {check.line()} |" for check in run()), ""])
