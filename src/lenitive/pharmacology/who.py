"""Whom no model here speaks of: children, and adults lighter than anyone a model was made with (rules/people.yaml).

    stops(age_y=Fraction(10), weight_kg=Fraction(30))[0].sentence  # "No model in this release was made with children …"

For them no number is shown: `cases` refuses such a case, and `predict` such a Subject. Nothing in a case lifts it.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from lenitive.rules import Authority, Table

RULES = "people"
AGE, WEIGHT = "age_y", "weight_kg"


@dataclass(frozen=True)
class LeastAnswered:
    """The least age (years) or weight (kg) with an answer. `says` and `asks`: the sentences of the stop below it."""

    name: str
    key: str
    at_least: Fraction
    unit: str
    says: str
    asks: str
    rule: Authority


@dataclass(frozen=True)
class StudyInChildren:
    """A published number in children, refused and not predicted. `age_y`: youngest and oldest; None: not given."""

    id: str
    what: str
    quantity: str
    value: Fraction
    unit: str
    rule: Authority
    age_y: tuple[Fraction, Fraction] | None = None


@dataclass(frozen=True)
class Stop:
    """Why this person gets no number: code, the key it belongs to, a sentence, a source."""

    code: str
    key: str
    sentence: str
    source: str


LIMITS = Table(RULES, "limits", tuple[LeastAnswered, ...])
STUDIES_IN_CHILDREN = Table(RULES, "studies_in_children", tuple[StudyInChildren, ...])


@cache
def limits() -> dict[str, LeastAnswered]:
    """The limits in force, by the key of a case that they limit."""
    return {row.key: row for row in LIMITS.read()}


def studies_in_children() -> tuple[StudyInChildren, ...]:
    """Every published number in children of rules/people.yaml."""
    return STUDIES_IN_CHILDREN.read()


def stops(*, age_y: Fraction | None, weight_kg: Fraction | None) -> tuple[Stop, ...]:
    """Why no model speaks of this person, if none does. A child reads of the age alone; what is unknown is None."""
    age, weight = limits()[AGE], limits()[WEIGHT]
    if age_y is None:
        return ()
    if age_y < age.at_least:
        return (_stop(age, age_y),)
    if weight_kg is not None and weight_kg < weight.at_least:
        return (_stop(weight, weight_kg),)
    return ()


def _stop(limit: LeastAnswered, value: Fraction) -> Stop:
    sentence = f"{limit.says} {limit.asks.format(read=_read_as(value, limit))}"
    return Stop(limit.name, limit.key, sentence, limit.rule.authority)


def _read_as(value: Fraction, limit: LeastAnswered) -> str:
    """The value with its unit: four figures, or as many as keep it apart from the limit (17.9999 is not 18)."""
    texts = (f"{float(value):.{figures}g}" for figures in (4, 12))
    read = next((text for text in texts if Fraction(text) < limit.at_least), f"just under {limit.at_least}")
    return f"{read} {limit.unit.removesuffix('s') if read == '1' else limit.unit}"
