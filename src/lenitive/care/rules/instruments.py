"""Questionnaires as rules/instruments.yaml has them: wording, scales, bands, changes that matter.

    instrument("peg").items[0].text       # "What number best describes your pain on average in the past week?"
    instrument("gad7").stem_in("es")      # None: not available in Spanish

How they are scored is in `scoring.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from typing import Literal

from lenitive.rules import Authority, Table

NOT_IN_SPANISH = "not available in Spanish"
FILE = "instruments"


@dataclass(frozen=True)
class AnswerScale:
    """What may be answered: whole numbers from lowest to highest, with words for both ends or for each of them."""

    id: str
    lowest: int
    highest: int
    rule: Authority
    ends: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    choices_es: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        steps = self.highest - self.lowest + 1
        if (
            steps < 2
            or len(self.ends) not in (0, 2)
            or any(len(each) not in (0, steps) for each in (self.choices, self.choices_es))
        ):
            raise ValueError("a scale has two ends, or words for each of its steps")

    def words_of(self, answer: int, language: str = "en") -> str:
        """The words of an answer; the number alone where only the ends have words."""
        words = self.choices_es if language == "es" and self.choices_es else self.choices
        return words[answer - self.lowest] if words else str(answer)


@dataclass(frozen=True)
class InstrumentItem:
    """One question, in its published wording."""

    id: str
    text: str
    scale: str
    text_es: str = ""


@dataclass(frozen=True)
class Instrument:
    """A questionnaire. `how` score: its form is licensed, and only the score is entered."""

    id: str
    name: str
    how: Literal["items", "score"]
    worse: Literal["higher", "lower"]
    lowest: Fraction
    highest: Fraction
    rule: Authority
    scored: Literal["sum", "mean", "single", ""] = ""
    step: Fraction = Fraction(1)
    stem: str = ""
    stem_es: str = ""
    spanish: str = NOT_IN_SPANISH
    items: tuple[InstrumentItem, ...] = field(default=())

    def __post_init__(self) -> None:
        if (self.how == "items") != bool(self.items and self.scored):
            raise ValueError("what is asked by items has items and a way to score them; nothing else does")
        if self.is_in_spanish != bool(self.items and all(each.text_es for each in self.items)):
            raise ValueError(f"every item in Spanish, or spanish: {NOT_IN_SPANISH}")
        if not self.lowest < self.highest or self.step <= 0:
            raise ValueError("lowest is below highest, and the step above zero")

    @property
    def is_in_spanish(self) -> bool:
        """Whether the official Spanish form is here."""
        return self.spanish != NOT_IN_SPANISH

    def stem_in(self, language: str) -> str | None:
        """What stands above the items; None where the instrument is not available in that language."""
        if language == "es":
            return self.stem_es if self.is_in_spanish else None
        return self.stem


@dataclass(frozen=True)
class ScoreBand:
    """What a score from `at_least` on is called."""

    instrument: str
    at_least: Fraction
    name: str
    rule: Authority


@dataclass(frozen=True)
class ChangeThatMatters:
    """From how much on a change is more than nothing, in points or in percent of the score before."""

    instrument: str
    counted: Literal["points", "percent"]
    at_least: Fraction
    name: Literal["minimal", "moderate", "substantial"]
    rule: Authority


@dataclass(frozen=True)
class UrgentAnswer:
    """An answer that is urgent by itself, whatever the total, and what is asked when it is missing."""

    instrument: str
    item: str
    at_least: int
    code: str
    says: str
    missing: str
    rule: Authority


SCALES = Table(FILE, "scales", tuple[AnswerScale, ...])
INSTRUMENTS = Table(FILE, "instruments", tuple[Instrument, ...])
BANDS = Table(FILE, "bands", tuple[ScoreBand, ...])
CHANGES = Table(FILE, "changes", tuple[ChangeThatMatters, ...])
URGENT_ANSWERS = Table(FILE, "urgent_answers", tuple[UrgentAnswer, ...])


@cache
def all_instruments() -> dict[str, Instrument]:
    """Every instrument by its id, in the order of the file. Not to be changed."""
    return {each.id: each for each in INSTRUMENTS.read()}


def instrument(name: str) -> Instrument:
    """The instrument of this id; an unknown id is a programmer's mistake (KeyError)."""
    return all_instruments()[name]


@cache
def scale(name: str) -> AnswerScale:
    """The scale of this id."""
    return next(each for each in SCALES.read() if each.id == name)


def band_of(name: str, score: Fraction) -> ScoreBand | None:
    """The highest band of the instrument that the exact score reaches; None where it has no bands."""
    reached = [each for each in BANDS.read() if each.instrument == name and score >= each.at_least]
    return max(reached, key=lambda each: each.at_least, default=None)
