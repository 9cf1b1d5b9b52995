"""What people consent to: kinds, texts in both languages by version, teach-back questions (rules/consents.yaml).

    wording("treatment_off_label", "nasal").read_in("es")      # the text, as it is shown and kept by its hash
    wrongly_answered("nasal", {"approved": "0"})            # the questions whose answer was not the right one

A newer version is a new row of the file. What somebody has read stays in the database as it was.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from lenitive.rules import Authority, Both, Table

TREATMENT, SESSION, TEXTS, SHARING, RESEARCH = "treatment_off_label", "clinic_session", "texts", "sharing", "research"


@dataclass(frozen=True)
class ConsentKind:
    """Something that people consent to, or not."""

    id: str
    name: Both[str]
    says: str
    needs_route: bool
    has_questions: bool
    rule: Authority


@dataclass(frozen=True)
class NamedChoice:
    """A route, or what a text message is for."""

    id: str
    name: Both[str]
    rule: Authority


@dataclass(frozen=True)
class ConsentPoint:
    """One thing that the reader is told, and who says so."""

    says: Both[str]
    rule: Authority


@dataclass(frozen=True)
class ConsentWording:
    """One version of what is read for a kind and a route."""

    kind: str
    route: str
    version: int
    title: Both[str]
    points: tuple[ConsentPoint, ...]
    rule: Authority

    def read_in(self, language: str) -> str:
        """The whole text, one thing a line."""
        lines = [self.title, *(each.says for each in self.points)]
        return "\n".join(each.in_language(language) for each in lines)

    def sha256_in(self, language: str) -> bytes:
        """The hash by which the text is kept."""
        return hashlib.sha256(self.read_in(language).encode()).digest()


@dataclass(frozen=True)
class TeachBackOption:
    """One of the answers that can be chosen."""

    says: Both[str]
    is_right: bool


@dataclass(frozen=True)
class TeachBackQuestion:
    """A question asked back after the text for these routes; `again` explains once more what was answered wrong."""

    key: str
    routes: tuple[str, ...]
    asks: Both[str]
    options: tuple[TeachBackOption, ...]
    again: Both[str]
    rule: Authority

    def is_answered_by(self, number: str) -> bool:
        """Whether the option of this number is the right one."""
        known = {str(place): each for place, each in enumerate(self.options)}
        return number in known and known[number].is_right


KINDS = Table("consents", "kinds", tuple[ConsentKind, ...])
ROUTES = Table("consents", "routes", tuple[NamedChoice, ...])
PURPOSES = Table("consents", "purposes", tuple[NamedChoice, ...])
WORDINGS = Table("consents", "texts", tuple[ConsentWording, ...])
QUESTIONS = Table("consents", "questions", tuple[TeachBackQuestion, ...])


@cache
def kinds() -> dict[str, ConsentKind]:
    """Every kind by its id."""
    return {each.id: each for each in KINDS.read()}


@cache
def routes() -> dict[str, NamedChoice]:
    """Every route that has a text of its own, by its id."""
    return {each.id: each for each in ROUTES.read()}


@cache
def purposes() -> dict[str, NamedChoice]:
    """What a text message may be for, by its id."""
    return {each.id: each for each in PURPOSES.read()}


def wording(kind: str, route: str = "") -> ConsentWording | None:
    """The newest version for this kind and route. None when there is none."""
    found = [each for each in WORDINGS.read() if (each.kind, each.route) == (kind, route)]
    return max(found, key=lambda each: each.version, default=None)


def questions(kind: str, route: str) -> tuple[TeachBackQuestion, ...]:
    """The questions that are asked back, in their order."""
    found = kinds().get(kind)
    return tuple(each for each in QUESTIONS.read() if found and found.has_questions and route in each.routes)


def wrongly_answered(kind: str, route: str, answers: Mapping[str, str]) -> tuple[TeachBackQuestion, ...]:
    """Those that were not answered, or not with the right option."""
    return tuple(each for each in questions(kind, route) if not each.is_answered_by(answers.get(each.key, "")))
