"""Weight and height that few adults have together: answered, and asked about first (rules/people.yaml, `builds`).

Without a height a high weight alone is asked about (`weights_without_height`): it may have been in pounds.

    asked_about(Fraction(154), Fraction(160)).sentence  # "154 kg at 160 cm is a body mass index of 60.2 kg/m². Was ..."

What cannot be a person at all is refused by the limits of a case.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any

from lenitive.pharmacology.figures import figure
from lenitive.rules import content

KG_IN_A_POUND = Fraction("0.45359237")


@dataclass(frozen=True)
class Build:
    """One end of what is usual: a body mass index under `below`, or of `at_least` and more, is asked about."""

    name: str
    below: Fraction | None
    at_least: Fraction | None
    unit: str
    says: str
    asks: str
    authority: str
    read_in: str
    verify: bool
    valid_from: date

    def holds(self, index: Fraction) -> bool:
        """Whether this body mass index is asked about."""
        return (self.below is not None and index < self.below) or (self.at_least is not None and index >= self.at_least)


@dataclass(frozen=True)
class HeavyAlone:
    """A weight of `at_least` kg and more, with no height beside it, is asked about."""

    name: str
    at_least: Fraction
    unit: str
    says: str
    asks: str
    authority: str
    read_in: str
    verify: bool
    valid_from: date


@dataclass(frozen=True)
class AskedAbout:
    """The sentence about a weight and a height, and who says so."""

    sentence: str
    source: str


@cache
def builds() -> tuple[Build, ...]:
    """Every row of rules/people.yaml, `builds`."""
    return tuple(_build(row) for row in content("people")["builds"])


@cache
def weights_without_height() -> tuple[HeavyAlone, ...]:
    """Every row of rules/people.yaml, `weights_without_height`."""
    return tuple(_heavy_alone(row) for row in content("people")["weights_without_height"])


def asked_about(weight_kg: Fraction, height_cm: Fraction | None) -> AskedAbout | None:
    """What is asked about this build, or about this weight alone; None where it is a usual one."""
    if height_cm is None:
        return _asked_about_alone(weight_kg)
    index = weight_kg / (height_cm / 100) ** 2
    found = next((build for build in builds() if build.holds(index)), None)
    if found is None:
        return None
    sentence = f"{found.says} {found.asks}".format(
        weight=f"{float(weight_kg):g} kg",
        height=f"{float(height_cm):g} cm",
        index=f"{figure(float(index))} {found.unit}",
        pounds=_if_in_pounds(weight_kg),
    )
    return AskedAbout(sentence, found.authority)


def _asked_about_alone(weight_kg: Fraction) -> AskedAbout | None:
    found = next((row for row in weights_without_height() if weight_kg >= row.at_least), None)
    if found is None:
        return None
    weight = f"{float(weight_kg):g} {found.unit}"
    sentence = f"{found.says} {found.asks}".format(weight=weight, pounds=_if_in_pounds(weight_kg))
    return AskedAbout(sentence, found.authority)


def _if_in_pounds(weight: Fraction) -> str:
    return f"{figure(float(weight * KG_IN_A_POUND))} kg"


def _build(row: dict[str, Any]) -> Build:
    return Build(
        row["name"],
        Fraction(row["below"]) if row["below"] else None,
        Fraction(row["from"]) if row["from"] else None,
        row["unit"],
        row["says"],
        row["asks"],
        row["authority"],
        row["read_in"] or "",
        row["verify"] == "true",
        date.fromisoformat(row["valid_from"]),
    )


def _heavy_alone(row: dict[str, Any]) -> HeavyAlone:
    return HeavyAlone(
        row["name"],
        Fraction(row["from"]),
        row["unit"],
        row["says"],
        row["asks"],
        row["authority"],
        row["read_in"] or "",
        row["verify"] == "true",
        date.fromisoformat(row["valid_from"]),
    )
