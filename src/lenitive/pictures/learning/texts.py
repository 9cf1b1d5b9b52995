"""The words and numbers of the pictures, from rules/learning_pictures.yaml, in one language.

of("routes", "es").labels["axis"]       # "minutos después de la dosis"
of("routes", "en").rows[2].numbers["low"]
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

from lenitive.rules import content

FILE = "learning_pictures"
SPANS = ("less_at", "less_over", "same_at", "same_over")


@dataclass(frozen=True)
class Row:
    """One line of a picture with numbers. `numbers`: what is published; what is not there stays away."""

    key: str
    name: str
    says: str
    numbers: dict[str, tuple[float, ...]]
    grade: str
    sources: tuple[str, ...]
    verify: bool


@dataclass(frozen=True)
class Texts:
    """What a picture says: to a screen reader, below itself, inside itself."""

    title: str
    description: str
    caption: str
    grade: str
    sources: tuple[str, ...]
    verify: bool
    labels: dict[str, str]
    rows: tuple[Row, ...] = ()
    ticks: tuple[tuple[float, str], ...] = field(default=())


@cache
def of(name: str, language: str) -> Texts:
    """The texts of a picture; KeyError for a name that is none."""
    given = content(FILE)[name]
    return Texts(
        given["title"][language],
        given["description"][language],
        given["caption"][language],
        given["grade"],
        tuple(given["source"].split()),
        given.get("verify") == "true",
        {key: text[language] for key, text in given["labels"].items()},
        tuple(_row(row, language) for row in given.get("rows", ())),
        tuple((float(tick["hours"]), tick[language]) for tick in given.get("ticks", ())),
    )


@cache
def shared(language: str) -> dict[str, str]:
    """Words that every picture uses: "not known", "Sources" …"""
    return {key: text[language] for key, text in content(FILE).items() if isinstance(text, dict) and "en" in text}


@cache
def bench(language: str) -> dict[str, str]:
    """What each drawing of the bench shows, in words."""
    return {key: text[language] for key, text in content(FILE)["bench"].items() if isinstance(text, dict)}


def _row(given: dict[str, Any], language: str) -> Row:
    known = ("low", "high", "middle", "relief", "people", *SPANS)
    numbers = {key: _numbers(given[key]) for key in known if key in given}
    says = given.get("says") or given.get("note") or {language: ""}
    return Row(
        given["key"],
        given["name"][language],
        says[language],
        numbers,
        given["grade"],
        tuple(given["source"].split()),
        given.get("verify") == "true",
    )


def _numbers(given: str | list[str]) -> tuple[float, ...]:
    return tuple(float(each) for each in ([given] if isinstance(given, str) else given))
