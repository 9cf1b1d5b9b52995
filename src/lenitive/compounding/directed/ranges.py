"""What is usual for a label, at once and a day: rows of rules/doses.yaml by a label's route, and a few of its own.

range_for("oromucosal", AT_ONCE).usual_to      # Quantity("150", "mg"), of ketamine base
times_a_day().stop_from                        # Quantity("24", "number")
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from lenitive.rules import Authority, Table
from lenitive.units import Quantity

AT_ONCE, A_DAY = "at once", "a day"
PATTERNS = {AT_ONCE: ("an hour", "an application"), A_DAY: ("a day",)}
ANY_FORM, PAIN = "any", "pain"


@dataclass(frozen=True)
class DirectedRange:
    """Usual up to, inclusive; no label from `stop_from` on, inclusive. None: nothing is stopped."""

    usual_to: Quantity
    stop_from: Quantity | None
    usual: Authority
    stop: Authority

    def __post_init__(self) -> None:
        if self.stop_from is not None and self.stop_from <= self.usual_to:
            raise ValueError(f"stop_from ({self.stop_from}) lies above usual_to ({self.usual_to})")


@dataclass(frozen=True)
class RouteRange(DirectedRange):
    """One row of rules/doses.yaml."""

    route: str
    form: str
    purpose: str
    pattern: str


@dataclass(frozen=True)
class TimesRange:
    """How many times a day are usual, and from how many on there is no label."""

    usual_to: int
    stop_from: int
    usual: Authority
    stop: Authority


DOSES = Table("doses", "ranges", tuple[RouteRange, ...])
ROUTES = Table("directed_doses", "routes", dict[str, str])
BY_WEIGHT = Table("directed_doses", "by_weight", tuple[str, ...])
TOPICAL = Table("directed_doses", "topical", str)
CREAMS = Table("directed_doses", "creams", DirectedRange)
TIMES = Table("directed_doses", "times", TimesRange)


def range_for(route: str, per: str) -> DirectedRange | None:
    """The row for a label's route, at once or a day; None where the rows are per kg or there is none."""
    if is_topical(route) and per == A_DAY:
        return CREAMS.read()
    read = route if is_topical(route) else ROUTES.read().get(route)
    return next((row for row in DOSES.read() if _is_of(row, read, per)), None)


@cache
def times_a_day() -> DirectedRange:
    """How many times a day at most."""
    row = TIMES.read()
    usual, stop = (Quantity(each, "number") for each in (row.usual_to, row.stop_from))
    return DirectedRange(usual, stop, row.usual, row.stop)


def is_by_weight(route: str) -> bool:
    """Whether the rows of this route are per kg."""
    return route in BY_WEIGHT.read()


def is_topical(route: str) -> bool:
    """Whether grams are judged in place of mg."""
    return route == TOPICAL.read()


def _is_of(row: RouteRange, route: str | None, per: str) -> bool:
    return (row.route, row.form, row.purpose) == (route, ANY_FORM, PAIN) and row.pattern in PATTERNS[per]
