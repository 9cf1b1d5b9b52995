"""What USP <795> gives each type of preparation, by the version in force on the day: rules/beyond_use.yaml as values.

    version_on(date(2023, 10, 31)).name, version_on(date(2023, 11, 1)).name   # "usp-795-2014", "usp-795-2023"

Beside it: the longest span there is, how days are counted, and what a storage means in degrees.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from typing import Any

from lenitive.compounding.dating.preparations import plain_name
from lenitive.rules import content

RULES = "beyond_use"


@dataclass(frozen=True)
class Span:
    """So many days or calendar months."""

    days: int | None = None
    months: int | None = None

    def __str__(self) -> str:
        return f"{self.days} days" if self.days is not None else f"{self.months} months"

    def last_day(self, made_on: date, day_counting: str) -> date:
        """The last day of use. A month that is too short ends on its last day."""
        after = _months_on(made_on, self.months) if self.months else made_on + timedelta(days=self.days or 0)
        return after - timedelta(days=day_counting == "day_one")


@dataclass(frozen=True)
class TypeLimit:
    """One row of a version: for these types, and these routes where the version tells them apart."""

    title: str
    types: tuple[str, ...]
    routes: tuple[str, ...]
    span: Span
    storage: tuple[str, ...]
    source: str
    tag: str
    verify: bool
    note: str


@dataclass(frozen=True)
class Version:
    """The rule of its day. `superseded_on`: None while it is in force."""

    name: str
    title: str
    valid_from: date
    valid_until: date | None
    superseded_on: date | None
    source: str
    limits: tuple[TypeLimit, ...]

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

    def __str__(self) -> str:
        return f"{self.low_c} to {self.high_c} °C"


@cache
def versions() -> tuple[Version, ...]:
    """Every version, oldest first."""
    return tuple(sorted((_version(row) for row in content(RULES)["versions"]), key=lambda each: each.valid_from))


def version_on(day: date) -> Version | None:
    """The version in force on that day; None before the first."""
    return next((each for each in versions() if each.holds_on(day)), None)


def storage_range(name: str) -> StorageRange | None:
    """What a storage means; None for one that is not on the list."""
    row = next((row for row in content(RULES)["storage"] if row["name"] == plain_name(name)), None)
    return StorageRange(row["name"], Fraction(row["low_c"]), Fraction(row["high_c"])) if row else None


@dataclass(frozen=True)
class Longest:
    """What no date goes beyond."""

    span: Span
    source: str
    tag: str
    verify: bool
    note: str


def longest() -> Longest:
    """The span that no date goes beyond."""
    row = content(RULES)["longest"]
    return Longest(Span(int(row["days"])), row["source"], row["tag"], row["verify"] == "true", row["note"])


def review_due() -> date:
    """The day on which these rules are due to be checked again."""
    return date.fromisoformat(content(RULES)["review_due"])


def undated_source() -> str:
    """Where it is said that undated components are not settled."""
    return str(content(RULES)["undated_components"]["source"])


def aqueous_from() -> Fraction:
    """The water activity at and above which a preparation counts as aqueous."""
    return Fraction(content(RULES)["aqueous_from_water_activity"]["value"])


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _version(row: dict[str, Any]) -> Version:
    until, superseded = row["valid_until"], row.get("superseded_on")
    return Version(
        name=row["version"],
        title=row["title"],
        valid_from=date.fromisoformat(row["valid_from"]),
        valid_until=date.fromisoformat(until) if until else None,
        superseded_on=date.fromisoformat(superseded) if superseded else None,
        source=row["source"],
        limits=tuple(_limit(each) for each in row["limits"]),
    )


def _limit(row: dict[str, Any]) -> TypeLimit:
    days, months = row.get("days"), row.get("months")
    return TypeLimit(
        title=row["title"],
        types=tuple(row["types"]),
        routes=tuple(row.get("routes", ())),
        span=Span(int(days) if days else None, int(months) if months else None),
        storage=tuple(row["storage"]),
        source=row["source"],
        tag=row["tag"],
        verify=row.get("verify") == "true",
        note=row.get("note", ""),
    )
