"""Names, birth date, sex and language as they are kept, and why one is not.

    tuple(reasons_against_identity(facts, today))      # every reason at once; () when all can be kept

One word is a name, and so are forty letters. Two people may have one name and one birth date: that is asked elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lenitive.care.rules.names import folded
from lenitive.reasons import POLICY, Reason

NAME_LETTERS = 200
OLDEST_Y = 120
SEXES = {"female": "Female", "male": "Male", "x": "X"}
LANGUAGES = {"en": "English", "es": "Spanish"}


@dataclass(frozen=True)
class IdentityFacts:
    """Who somebody is. `sex` is empty when it was not asked or not told."""

    legal_name: str
    born_on: date
    preferred_name: str = ""
    sex: str = ""
    language: str = "en"


def reasons_against_identity(facts: IdentityFacts, today: date) -> Iterator[Reason]:
    """Everything that cannot be kept as it was typed. `today` is the day at the site."""
    if not folded(facts.legal_name) or len(facts.legal_name) > NAME_LETTERS:
        sentence = f"Write the legal name as the ID shows it, at most {NAME_LETTERS} letters. One word is enough."
        yield Reason("bad-legal-name", sentence, POLICY, path="legal_name")
    if len(facts.preferred_name) > NAME_LETTERS or (facts.preferred_name and not folded(facts.preferred_name)):
        sentence = f"Write the preferred name in letters, at most {NAME_LETTERS}, or leave it empty."
        yield Reason("bad-preferred-name", sentence, POLICY, path="preferred_name")
    if facts.born_on > today:
        sentence = f"{in_words(facts.born_on)} has not come yet: look at the year of birth again."
        yield Reason("born-in-the-future", sentence, POLICY, path="born_on")
    if facts.born_on.year < today.year - OLDEST_Y:
        sentence = f"{in_words(facts.born_on)} is more than {OLDEST_Y} years ago: look at the year of birth again."
        yield Reason("born-too-long-ago", sentence, POLICY, path="born_on")
    if facts.sex and facts.sex not in SEXES:
        yield Reason("unknown-sex", "Choose the sex from the list, or leave it unanswered.", POLICY, path="sex")
    if facts.language not in LANGUAGES:
        yield Reason("unknown-language", "Choose English or Spanish.", POLICY, path="language")


def in_words(day: date) -> str:
    """A day as it is said: "March 14, 1980"."""
    return f"{day:%B} {day.day}, {day.year}"
