"""What USP <795> gives each type of preparation, by the version in force on the day: rules/beyond_use.yaml as values.

    version_on(date(2023, 10, 31)).name, version_on(date(2023, 11, 1)).name   # "usp-795-2014", "usp-795-2023"

Also here: the longest span there is, how days are counted, and what a storage means in degrees.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from typing import Annotated, Literal

from lenitive.compounding.dating.preparations import plain_name
from lenitive.compounding.derivations import counted
from lenitive.rules import Authority, Key, Table, head

RULES = "beyond_use"


@dataclass(frozen=True)
class Period:
    """So many days or calendar months."""

    days: int | None = None
    months: int | None = None

    def __str__(self) -> str:
        if self.days is not None:
            return counted(self.days, "days")
        return counted(self.months or 0, "months")

    def last_day(self, made_on: date, day_counting: str) -> date:
        """The last day of use. A month that is too short ends on its last day."""
        after = _months_on(made_on, self.months) if self.months else made_on + timedelta(days=self.days or 0)
        return after - timedelta(days=day_counting == "day_one")


@dataclass(frozen=True)
class TypeLimit:
    """One row of a version: for these types, and these routes where the version tells them apart."""

    title: str
    types: tuple[str, ...]
    storage: tuple[str, ...]
    rule: Authority
    routes: tuple[str, ...] = ()
    days: int | None = None
    months: int | None = None

    def __post_init__(self) -> None:
        if (self.days is None) == (self.months is None):
            raise ValueError("write days or months")

    @property
    def span(self) -> Period:
        """How long."""
        return Period(self.days, self.months)

    @property
    def source(self) -> str:
        """Who says so."""
        return self.rule.cited


@dataclass(frozen=True)
class Version:
    """The rule of its day. `superseded_on`: None while it is in force."""

    name: Annotated[str, Key("version")]
    title: str
    valid_from: date
    valid_until: date | None
    limits: tuple[TypeLimit, ...]
    rule: Authority
    superseded_on: date | None = None

    @property
    def source(self) -> str:
        """Who says so."""
        return self.rule.cited

    def holds_on(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)

    def rows(self, kind: str | None, route: str | None) -> tuple[TypeLimit, ...]:
        """The rows that this type and route may mean: one when enough is known, several when it is not."""
        of_type = tuple(row for row in self.limits if kind in row.types) or self.limits
        if route is None:
            return of_type
        by_route = tuple(row for row in of_type if not row.routes or plain_name(route) in row.routes)
        return by_route or of_type


@dataclass(frozen=True)
class StorageRange:
    """A storage in degrees Celsius."""

    name: str
    low_c: Fraction
    high_c: Fraction
    rule: Authority
    excursions_c: str = ""

    def __str__(self) -> str:
        return f"{self.low_c} to {self.high_c} °C"


@dataclass(frozen=True)
class Longest:
    """What no date goes beyond."""

    days: int
    rule: Authority

    @property
    def span(self) -> Period:
        """How long."""
        return Period(self.days)

    @property
    def source(self) -> str:
        """Who says so."""
        return self.rule.cited


@dataclass(frozen=True)
class CountingRule:
    """How days may be counted, each in words, and how they are where nobody says."""

    default: Literal["day_one", "date_plus_n"]
    choices: dict[str, str]
    rule: Authority


@dataclass(frozen=True)
class UndatedComponents:
    """That a component without a date is not settled."""

    rule: Authority


@dataclass(frozen=True)
class WaterActivity:
    """The water activity at and above which a preparation counts as aqueous."""

    value: Fraction
    rule: Authority


VERSIONS = Table(RULES, "versions", tuple[Version, ...])
STORAGE = Table(RULES, "storage", tuple[StorageRange, ...])
LONGEST = Table(RULES, "longest", Longest)
DAY_COUNTING = Table(RULES, "day_counting", CountingRule)
UNDATED = Table(RULES, "undated_components", UndatedComponents)
AQUEOUS = Table(RULES, "aqueous_from_water_activity", WaterActivity)


@cache
def versions() -> tuple[Version, ...]:
    """Every version, oldest first."""
    return tuple(sorted(VERSIONS.read(), key=lambda each: each.valid_from))


def version_on(day: date) -> Version | None:
    """The version in force on that day; None before the first."""
    return next((each for each in versions() if each.holds_on(day)), None)


def storage_range(name: str) -> StorageRange | None:
    """What a storage means; None for one that is not on the list."""
    return next((row for row in STORAGE.read() if row.name == plain_name(name)), None)


def longest() -> Longest:
    """The span that no date goes beyond."""
    return LONGEST.read()


def review_due() -> date:
    """The day on which these rules are due to be checked again."""
    return head(RULES).review_due


def undated_source() -> str:
    """Where it is said that undated components are not settled."""
    return UNDATED.read().rule.cited


def aqueous_from() -> Fraction:
    """The water activity at and above which a preparation counts as aqueous."""
    return AQUEOUS.read().value


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
