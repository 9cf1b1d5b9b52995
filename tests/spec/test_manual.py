"""Runs the manual and keeps docs/manual fresh: LENITIVE_MANUAL=1 writes it, otherwise it must be what it says."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest

from lenitive.pharmacology.validation.checks import run
from lenitive.pharmacology.validation.children import refused
from spec.chapters import CHAPTERS, Chapter, Line
from spec.creams import CREAMS
from spec.effects import EFFECTS_CHAPTERS
from spec.interactions import INTERACTIONS
from spec.lasting_relief import LASTING

MANUAL = Path(__file__).parents[2] / "docs" / "manual"
BOOKS = {
    "levels.md": ("Levels", CHAPTERS),
    "interactions.md": ("Interactions", INTERACTIONS),
    "creams.md": ("Creams", CREAMS),
    "effects.md": ("Effects", EFFECTS_CHAPTERS),
    "lasting_relief.md": ("Lasting relief", LASTING),
}
LINES = [
    pytest.param(line, id=f"{chapter.title}: {line.given}")
    for _, chapters in BOOKS.values()
    for chapter in chapters
    for line in chapter.lines
]


@cache
def _found(line: Line) -> float:
    """What the program says, asked once."""
    return line.found()


@pytest.mark.parametrize("line", LINES)
def test_every_line_of_the_manual_comes_out_as_it_says(line: Line) -> None:
    assert _found(line) == pytest.approx(line.expected, rel=line.tolerance)


def _printed(chapter: Chapter) -> list[str]:
    rows = [f"| {line.given} | {line.number} | {line.expected:.4g} | {_found(line):.4g} |" for line in chapter.lines]
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


@pytest.mark.parametrize("name", BOOKS)
def test_the_printed_manual_is_fresh(name: str) -> None:
    title, chapters = BOOKS[name]
    head = [f"# {title}, chapter by chapter", "", "Printed by tests/spec: do not edit.", ""]
    _fresh(name, head + [line for chapter in chapters for line in _printed(chapter)])


@pytest.mark.slow
def test_the_printed_targets_are_fresh() -> None:
    head = [
        "# Public targets",
        "",
        "What `lenitive validate` says. Printed by tests/spec: do not edit.",
        "",
        "| Target | What | Published | Predicted | Tolerance | Kind | Verdict |",
        "|---|---|---|---|---|---|---|",
    ]
    _fresh("targets.md", [*head, *(f"| {row.line()} |" for row in (*run(), *refused())), ""])
