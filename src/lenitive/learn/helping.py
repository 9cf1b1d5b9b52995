"""Whom to call, in words: the same for a page, a search, the command line and the ten questions.

    helps("en")["poison"].calls[0]           # ("Call 1-800-222-1222", "tel:+18002221222")
    [help.name for help in helps_for("I want to die")]          # ["crisis"]

The words are in rules/help.yaml; what is listened for is in articles/calls.yaml (`search.calls`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from lenitive.learn.dialing import CallRow
from lenitive.learn.search.calls import calls_for
from lenitive.rules import Authority, Both, Table


@dataclass(frozen=True)
class HelpRow:
    """Whom to call, as the rules write it."""

    title: Both[str]
    text: Both[str]
    calls: tuple[CallRow, ...]
    rule: Authority
    also: Both[str] | None = None


@dataclass(frozen=True)
class Help:
    """Whom to call. `text` is said first, `also` in a second, calmer line; `calls`: each button and where it leads."""

    name: str
    title: str
    text: str
    also: str
    calls: tuple[tuple[str, str], ...]


HELP = Table("help", "help", dict[str, HelpRow])


@cache
def helps(language: str) -> dict[str, Help]:
    """Every help by name, the most urgent first."""
    return {
        name: Help(
            name,
            row.title.in_language(language),
            row.text.in_language(language),
            row.also.in_language(language) if row.also else "",
            tuple(call.button(language) for call in row.calls),
        )
        for name, row in HELP.read().items()
    }


def helps_for(*texts: str, language: str = "en") -> tuple[Help, ...]:
    """What the words of these texts call for, the most urgent first."""
    return tuple(helps(language)[name] for name in calls_for(*texts))
