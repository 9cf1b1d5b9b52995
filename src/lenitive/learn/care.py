"""Care cards in three levels, call 911 now, call today, ask at your next visit: what stands on them, and who says so.

    [card.title for card in care_cards("storing-and-throwing-away", "en")]
    # ["Call 911 now", "Call Poison Control now", "Call today", "Ask at your next visit"]

The cards are data (rules/care.yaml), each line with its source. A card carries no grade: nothing stands
in the way of a call.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from lenitive.learn.dialing import CallRow
from lenitive.rules import Authority, Both, Table

Level = Literal["now", "today", "ask"]


@dataclass(frozen=True)
class CareKind(Both[str]):
    """A kind of card: its title, its level, and what it dials."""

    level: Level
    call: CallRow | None = None
    text: CallRow | None = None


@dataclass(frozen=True)
class CareLine(Both[str]):
    """One line of a card."""

    card: str
    rule: Authority


@dataclass(frozen=True)
class NightAdvice(Both[str]):
    """One thing to do, or not to do, until morning."""

    rule: Authority


@dataclass(frozen=True)
class CareCard:
    """`name`: of its kind; `buttons`: words and address of each."""

    name: str
    level: Level
    title: str
    lines: tuple[str, ...]
    buttons: tuple[tuple[str, str], ...]


CARDS = Table("care", "cards", dict[str, CareKind])
SETS = Table("care", "sets", dict[str, tuple[CareLine, ...]])
UNTIL_MORNING = Table("care", "until_morning", tuple[NightAdvice, ...])
DONT = Table("care", "dont", tuple[NightAdvice, ...])


@cache
def care_cards(name: str, language: str) -> tuple[CareCard, ...]:
    """The cards of a set, the most urgent first; ValueError for a line on a card that is not there."""
    kinds, rows = CARDS.read(), SETS.read()[name]
    if unknown := {row.card for row in rows} - kinds.keys():
        raise ValueError(f"rules/care.yaml: {unknown.pop()} of the set {name} is none of {', '.join(kinds)}")
    return tuple(
        CareCard(
            kind,
            card.level,
            card.in_language(language),
            tuple(row.in_language(language) for row in rows if row.card == kind),
            tuple(call.button(language) for call in (card.call, card.text) if call),
        )
        for kind, card in kinds.items()
        if any(row.card == kind for row in rows)
    )


def care_sources(name: str) -> tuple[str, ...]:
    """The ids of what the cards of a set rest on, each once."""
    return _ids(SETS.read()[name])


def care_text(name: str, language: str) -> str:
    """The cards of a set as running text, for the search."""
    return " ".join(f"{card.title}: {'; '.join(card.lines)}." for card in care_cards(name, language))


def night_advice(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What to do until morning, and what not to do."""
    do, dont = (tuple(row.in_language(language) for row in table.read()) for table in (UNTIL_MORNING, DONT))
    return do, dont


def night_sources() -> tuple[str, ...]:
    """The ids of what that advice rests on, each once."""
    return _ids((*UNTIL_MORNING.read(), *DONT.read()))


def _ids(rows: Sequence[CareLine | NightAdvice]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for row in rows for name in row.rule.ids))
