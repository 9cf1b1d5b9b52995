"""The published rows and the groups of medicines, as `rules/interactions.yaml` and `rules/medicines.yaml` have them.

    studied()["clarithromycin"].row("oral").auc_ratio  # 2.6

Only reading: what a row means for a route is in `by_route`, what is said of it in `said`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from lenitive.rules import content

HOURS = {"h": 1, "d": 24}


@dataclass(frozen=True)
class Row:
    """One published (or recalled) observation by one route. None: no number; then `says` holds the words."""

    route: str
    auc_ratio: float | None
    cmax_ratio: float | None
    auc_range: tuple[float, float] | None
    says: str
    shown: str
    studied: str
    source: str
    tag: str

    @property
    def is_recalled(self) -> bool:
        """Whether the row is expert memory, to be verified."""
        return self.tag.startswith("recalled")


@dataclass(frozen=True)
class Studied:
    """A medicine with at least one row of its own. Half-times in hours, of building up and of fading."""

    name: str
    drug_class: str
    mechanism: str
    direction: str
    onset_half_h: float
    washout_half_h: float
    timing_tag: str
    timing_checked: str
    rows: tuple[Row, ...]

    def row(self, route: str) -> Row | None:
        """The row of that route."""
        return next((row for row in self.rows if row.route == route), None)


@dataclass(frozen=True)
class Medicine:
    """A medicine by the name it has here; `others`: synonyms and brands; `groups`: classes and groups.

    `is_class`: the name is that of a whole group, such as "opioid".
    """

    name: str
    others: tuple[str, ...]
    groups: tuple[str, ...]
    is_class: bool = False


@dataclass(frozen=True)
class Group:
    """A class (then `direction` says which way levels go) or a group that acts beside ketamine."""

    name: str
    source: str
    about: str = ""
    says: str = ""
    direction: str = ""


@dataclass(frozen=True)
class BesideCream:
    """What is said of a member of `members_of` (groups) beside a cream with one of `in_cream`."""

    about: str
    members_of: tuple[str, ...]
    in_cream: tuple[str, ...]
    says: str
    source: str


@cache
def studied() -> Mapping[str, Studied]:
    """Medicines with a row of their own, by name."""
    return {one["name"]: _studied(one) for one in content("interactions")["levels"]}


@cache
def medicines() -> Mapping[str, Medicine]:
    """Every medicine whose name is known, by name."""
    return {
        one["name"]: Medicine(
            one["name"],
            (*one.get("also", ()), *one.get("brands", ())),
            tuple(one["groups"]),
            one.get("is_class") == "yes",
        )
        for one in content("medicines")["medicines"]
    }


@cache
def classes() -> Mapping[str, Group]:
    """Classes that change the level by an unknown amount, by name."""
    rows = content("interactions")["classes"]
    return {one["name"]: Group(one["name"], one["source"], direction=one["direction"]) for one in rows}


@cache
def groups() -> Mapping[str, Group]:
    """Groups that act beside ketamine, by name."""
    rows = content("interactions")["groups"]
    return {one["name"]: Group(one["name"], one["source"], one["about"], one["says"]) for one in rows}


@cache
def beside_creams() -> tuple[BesideCream, ...]:
    """What is said only beside a cream."""
    return tuple(
        BesideCream(one["about"], tuple(one["members_of"]), tuple(one["in_cream"]), one["says"], one["source"])
        for one in content("interactions")["beside_a_cream"]
    )


def _studied(one: dict[str, Any]) -> Studied:
    return Studied(
        one["name"],
        one["class"],
        one["mechanism"],
        one["direction"],
        _hours(one["onset"]["half_time"]),
        _hours(one["washout"]["half_time"]),
        one["washout"]["tag"],
        one["washout"]["checked"],
        tuple(_row(row) for row in one["rows"]),
    )


def _row(row: dict[str, Any]) -> Row:
    low_high = row.get("auc_ratio_range")
    return Row(
        row["route"],
        _number(row.get("auc_ratio")),
        _number(row.get("cmax_ratio")),
        (float(low_high[0]), float(low_high[1])) if low_high else None,
        row.get("says", ""),
        row.get("shown", ""),
        row.get("studied", ""),
        row["source"],
        row["tag"],
    )


def _number(text: str | None) -> float | None:
    return None if text is None else float(Fraction(text))


def _hours(text: str) -> float:
    number, unit = text.split()
    return float(Fraction(number) * HOURS[unit])
