"""Weight and height that few adults have together: answered, and asked about first (rules/people.yaml, `builds`).

Without a height a high weight alone is asked about (`weights_without_height`): it may have been in pounds.

    asked_about(Fraction(154), Fraction(160)).sentence  # "154 kg at 160 cm is a body mass index of 60.2 kg/m². Was ..."

What cannot be a person at all is refused by the limits of a case.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated

from lenitive.pharmacology.answers.figures import figure
from lenitive.rules import Authority, Key, Table

KG_IN_A_POUND = Fraction("0.45359237")


@dataclass(frozen=True)
class Unusual:
    """One end of what is usual: a value under `below`, or of `at_least` and more, in `unit`, is asked about."""

    name: str
    unit: str
    says: str
    asks: str
    rule: Authority
    below: Fraction | None = None
    at_least: Annotated[Fraction | None, Key("from")] = None

    def __post_init__(self) -> None:
        if self.below is None and self.at_least is None:
            raise ValueError("an end is missing: write below or from")

    def holds(self, value: Fraction) -> bool:
        """Whether this value is asked about."""
        return (self.below is not None and value < self.below) or (self.at_least is not None and value >= self.at_least)


@dataclass(frozen=True)
class AskedAbout:
    """The sentence about a weight and a height, and who says so."""

    sentence: str
    source: str


BUILDS = Table("people", "builds", tuple[Unusual, ...])
WEIGHTS = Table("people", "weights_without_height", tuple[Unusual, ...])


def builds() -> tuple[Unusual, ...]:
    """Every row of rules/people.yaml, `builds`: body mass indexes."""
    return BUILDS.read()


def weights_without_height() -> tuple[Unusual, ...]:
    """Every row of rules/people.yaml, `weights_without_height`: kg, where no height is given."""
    return WEIGHTS.read()


def asked_about(weight_kg: Fraction, height_cm: Fraction | None) -> AskedAbout | None:
    """What is asked about this build, or about this weight alone; None where it is a usual one."""
    rows = weights_without_height() if height_cm is None else builds()
    value = weight_kg if height_cm is None else weight_kg / (height_cm / 100) ** 2
    found = next((row for row in rows if row.holds(value)), None)
    if found is None:
        return None
    sentence = f"{found.says} {found.asks}".format(
        weight=f"{float(weight_kg):g} kg",
        height="" if height_cm is None else f"{float(height_cm):g} cm",
        index=f"{figure(float(value))} {found.unit}",
        pounds=f"{figure(float(weight_kg * KG_IN_A_POUND))} kg",
    )
    return AskedAbout(sentence, found.rule.source)
