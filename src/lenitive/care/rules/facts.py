"""What is known of a person for a decision: facts with their values and days, as rules/suitability.yaml names them.

Fact("liver", ("none",), date(2026, 11, 30))
age_fact(date(1961, 12, 1), date(2026, 11, 30)).values       # ("adult",): 65 tomorrow
cream_fact(("lidocaine", "tetracaine"), today).values        # ("several_local_anesthetics",)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from lenitive.rules import Authority, Table

Route = Literal["iv", "nasal", "im", "oral", "sublingual", "topical"]
ROUTES: tuple[Route, ...] = ("iv", "nasal", "im", "oral", "sublingual", "topical")
FILE = "suitability"
NOTHING_ELSE, UNLISTED = "nothing_else", "unlisted"
ASKED_ELSEWHERE = ("age", "cream", "allergies")  # worked out from the birth date, the plan and the list of allergies


@dataclass(frozen=True)
class Fact:
    """What is known: one value or several of the fact's own, and the day on which it was told or measured."""

    name: str
    values: tuple[str, ...]
    on: date

    def __post_init__(self) -> None:
        known = fact_kinds()[self.name].values
        if not self.values or any(value not in known for value in self.values):
            raise ValueError(f"{self.name} is one or several of {', '.join(known)}, not {self.values}")
        if len(self.values) > 1 and next(iter(known)) in self.values:
            raise ValueError(f"{self.name} cannot be {next(iter(known))} and something else")

    def shown(self, *values: str) -> str:
        """These values in words; all of its own where none are named."""
        words = fact_kinds()[self.name].values
        return " and ".join(words[value] for value in values or self.values)


@dataclass(frozen=True)
class FactKind:
    """A fact that has to be known for some routes. The first of `values` says that there is nothing.

    `good_for_days`: after how many days it is asked again; None: it does not change, or is worked out.
    """

    fact: str
    asks: str
    values: dict[str, str]
    routes: tuple[Route, ...]
    rule: Authority
    good_for_days: int | None = None

    def __post_init__(self) -> None:
        if len(self.values) < 2 or not self.routes or (self.good_for_days is not None and self.good_for_days <= 0):
            raise ValueError("a fact has values and routes, and is good for at least a day")

    def is_stale(self, on: date, today: date) -> bool:
        """Whether what was told on that day is to be asked again."""
        return self.good_for_days is not None and today - on > timedelta(days=self.good_for_days)


@dataclass(frozen=True)
class CreamGroup:
    """Ingredients of a cream that count alike, and what two of them are called."""

    group: str
    several: str
    members: tuple[str, ...]


FACTS = Table(FILE, "facts", tuple[FactKind, ...])
CREAMS = Table(FILE, "creams", tuple[CreamGroup, ...])


@cache
def fact_kinds() -> dict[str, FactKind]:
    """Every kind of fact by its name. Not to be changed."""
    return {each.fact: each for each in FACTS.read()}


def age_fact(born_on: date, today: date) -> Fact:
    """The group of the person's age today; born on 29 February, she is older on 1 March of other years."""
    years = today.year - born_on.year - ((today.month, today.day) < (born_on.month, born_on.day))
    return Fact("age", ("child" if years < 18 else "adult" if years < 65 else "older",), today)


def allergy_fact(groups: Iterable[str], on: date) -> Fact:
    """What is known of allergies, asked on this day: the groups that count here, or none of these."""
    named, (nothing, *values) = set(groups), fact_kinds()["allergies"].values
    return Fact("allergies", tuple(value for value in values if value in named) or (nothing,), on)


def cream_fact(ingredients: Iterable[str], today: date) -> Fact:
    """What a cream holds besides ketamine and its vehicle; each ingredient counts once."""
    groups = {member: row for row in CREAMS.read() for member in row.members}
    names = {name.strip().casefold() for name in ingredients} - {"ketamine"}
    found = Counter(groups[name].group for name in names if name in groups)
    values = [row.several if found[row.group] > 1 else row.group for row in CREAMS.read() if found[row.group]]
    values += [UNLISTED] if any(name not in groups for name in names) else []
    return Fact("cream", tuple(values) or (NOTHING_ELSE,), today)
