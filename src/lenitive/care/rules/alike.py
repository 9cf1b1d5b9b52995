"""Whether two records may be of one person: the facts that match, and whether they are enough to ask.

    facts_alike(ann, anne)                # ("birth date", "telephone")
    asks_whether_the_same(facts)          # True: the birth date matches, and a telephone or a name

A match asks a person and decides nothing: twins share a birth date and a telephone, and fathers name their sons.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from lenitive.care.rules.names import LIKE_FROM, likeness

BIRTH_DATE, TELEPHONE, NAME = "birth date", "telephone", "name"
FACTS = (BIRTH_DATE, TELEPHONE, NAME)
TO_JOIN = 2  # so many have to match before two records are joined


@dataclass(frozen=True)
class Identifiers:
    """What somebody is known by. Names and telephones: earlier ones too, since people marry and move."""

    born_on: date
    names: frozenset[str]
    telephones: frozenset[str] = frozenset()


def identifiers(born_on: date, names: Iterable[str], telephones: Iterable[str]) -> Identifiers:
    """The same without those that are empty: what was never told matches nothing."""
    return Identifiers(born_on, frozenset(filter(None, names)), frozenset(filter(None, telephones)))


def facts_alike(one: Identifiers, other: Identifiers) -> tuple[str, ...]:
    """Which of the facts match, in their order."""
    matches = {
        BIRTH_DATE: one.born_on == other.born_on,
        TELEPHONE: bool(one.telephones & other.telephones),
        NAME: any(likeness(mine, theirs) >= LIKE_FROM for mine in one.names for theirs in other.names),
    }
    return tuple(fact for fact in FACTS if matches[fact])


def asks_whether_the_same(facts: Iterable[str]) -> bool:
    """Whether so much matches that somebody has to ask. Another birth date never asks, and never blocks."""
    found = set(facts)
    return BIRTH_DATE in found and bool(found & {TELEPHONE, NAME})
