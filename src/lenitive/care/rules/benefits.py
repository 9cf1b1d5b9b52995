"""What relief may be expected by condition, route and pattern, from rules/benefits.yaml: stands beside the risks.

expected_benefit("crps", "iv", "days").grade           # "B"
expected_benefit("crps", "oral", "any").says           # "Not known: no study of oral ketamine in … is on file."
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from lenitive.care.rules.facts import Route
from lenitive.evidence import GRADES
from lenitive.rules import Authority, Table

Pattern = Literal["push", "short infusion", "days", "any"]
FILE = "benefits"


@dataclass(frozen=True)
class TreatedCondition:
    """A condition by its id, and how a sentence says it."""

    id: str
    says: str


@dataclass(frozen=True)
class BenefitRow:
    """What was found with one condition by one route in one pattern."""

    condition: str
    route: Route
    pattern: Pattern
    grade: Literal["A", "B", "C", "X"]
    says: str
    rule: Authority

    def __post_init__(self) -> None:
        if (self.pattern == "any") == (self.route == "iv"):
            raise ValueError("an IV row has a pattern, and only that")


@dataclass(frozen=True)
class ExpectedBenefit:
    """What may be expected; `grade` and `source` are empty where nothing is known."""

    says: str
    grade: str = ""
    source: str = ""

    @property
    def is_known(self) -> bool:
        """Whether there is a study on file."""
        return bool(self.grade)

    @property
    def grade_words(self) -> str:
        """How well it is supported, in words."""
        return GRADES["en"].get(self.grade, "not known")


CONDITIONS = Table(FILE, "conditions", tuple[TreatedCondition, ...])
BENEFITS = Table(FILE, "benefits", tuple[BenefitRow, ...])


@cache
def treated_conditions() -> dict[str, str]:
    """How each condition is said, by its id. Not to be changed."""
    return {each.id: each.says for each in CONDITIONS.read()}


def expected_benefit(condition: str, route: Route, pattern: Pattern = "any") -> ExpectedBenefit:
    """What is known of the three together; KeyError for a condition that is not listed."""
    words = treated_conditions()[condition]
    for row in BENEFITS.read():
        if (row.condition, row.route, row.pattern) == (condition, route, pattern):
            return ExpectedBenefit(row.says, row.grade, row.rule.cited)
    how = f"{route} ketamine" if pattern == "any" else f"{route} ketamine, {pattern},"
    return ExpectedBenefit(f"Not known: no study of {how} in {words} is on file.")


def expected_patterns(condition: str, route: Route) -> tuple[tuple[Pattern, ExpectedBenefit], ...]:
    """What is known by a route: for IV each pattern that was studied with this condition, else one sentence."""
    if route != "iv":
        return (("any", expected_benefit(condition, route)),)
    patterns = [row.pattern for row in BENEFITS.read() if (row.condition, row.route) == (condition, route)]
    return tuple((each, expected_benefit(condition, route, each)) for each in patterns) or (
        ("any", expected_benefit(condition, route)),
    )
