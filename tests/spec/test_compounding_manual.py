"""Runs the manual of compounding and keeps it fresh: LENITIVE_MANUAL=1 writes it, otherwise it must be what it says."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from spec.compounding import CHAPTERS
from spec.worked import Example, to_its_digits

MANUAL = Path(__file__).parents[2] / "docs" / "manual" / "compounding.md"
EXAMPLES = [pytest.param(each, id=each.name) for chapter in CHAPTERS for each in chapter.examples]
# The vectors of the evidence, all of them.
VECTORS = (
    "ex01 ex02 ex03a ex03b ex03c ex03d ex04 ex05a ex05b ex06 ex07 ex08a ex08b ex08c ex08d ex08e ex09 ex10 ex11a ex11b "
    "ex11c ex12 ex13 ex14 ex15a ex15b ex16 ex17a ex17b ex18 ex19a ex19b ex20a ex20b ex20c ex21 ex22 ex23"
)


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_worked_example_comes_out_to_its_last_digit(example: Example) -> None:
    found = example.answer()
    assert {name: to_its_digits(found.numbers[name], text) for name, text in example.expected.items()} == dict(
        example.expected
    )


def test_every_vector_of_the_evidence_has_its_example() -> None:
    names = " ".join(each.name for chapter in CHAPTERS for each in chapter.examples)
    named = re.findall(r"ex\d\d[a-e]?", names)
    assert sorted(set(named)) == VECTORS.split() and len(VECTORS.split()) == 38


def _printed() -> Iterator[str]:
    yield from ("# Compounding, chapter by chapter", "", "Printed by tests/spec: do not edit.", "")
    for chapter in CHAPTERS:
        yield from (f"## {chapter.title}", "", chapter.teaches, "")
        for example in chapter.examples:
            yield from _example(example)


def _example(example: Example) -> Iterator[str]:
    found = example.answer()
    is_typed = example.asked.startswith("lenitive calc")
    yield from (f"**{example.name}**: " + (f"`{example.asked}`" if is_typed else example.asked), "")
    yield from ("| Number | Evidence | Found, to that digit | Shown |", "|---|---|---|---|")
    for name, text in example.expected.items():
        shown = found.numbers[name]
        yield f"| {name.replace('_', ' ')} | {text} | {to_its_digits(shown, text)} | {shown} |"
    yield from ("", *(f"- {sentence}" for sentence in found.sentences), "")


def test_the_printed_manual_of_compounding_is_fresh() -> None:
    text = "\n".join(_printed())
    if os.environ.get("LENITIVE_MANUAL"):
        MANUAL.write_text(text, encoding="utf-8")
    assert MANUAL.read_text(encoding="utf-8") == text
