"""What a site decides for itself, from rules/policies.yaml: limits of blood pressure, how long a decision holds.

pressure_policy().high_systolic           # 160, of every site without a row of its own
decision_policy("littleton").days         # 90
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol, TypeVar

from lenitive.rules import Authority, Table

FILE, EVERY = "policies", "every"


@dataclass(frozen=True)
class PressurePolicy:
    """High: at or above either high limit. Raised: above either raised limit. Minutes and hours between readings.

    `newest_at_most_h`: how old the newest reading may be for `stopped_routes`, for which a hold is a stop.
    """

    site: str
    high_systolic: int
    high_diastolic: int
    raised_systolic: int
    raised_diastolic: int
    apart_at_least_min: int
    apart_at_most_h: int
    newest_at_most_h: int
    stopped_routes: tuple[str, ...]
    rule: Authority

    def __post_init__(self) -> None:
        if self.raised_systolic >= self.high_systolic or self.raised_diastolic >= self.high_diastolic:
            raise ValueError("raised lies below high")
        if not 0 < self.apart_at_least_min <= self.apart_at_most_h * 60 or self.newest_at_most_h <= 0:
            raise ValueError("the times between readings are above zero, the least not above the most")


@dataclass(frozen=True)
class DecisionPolicy:
    """For how many days a decision holds."""

    site: str
    days: int
    rule: Authority

    def __post_init__(self) -> None:
        if self.days <= 0:
            raise ValueError("a decision holds for at least a day")


@dataclass(frozen=True)
class OrderPolicy:
    """The most refills of an order, and for how many calendar months it may be filled."""

    site: str
    most_refills: int
    months: int
    rule: Authority

    def __post_init__(self) -> None:
        if self.most_refills < 0 or self.months <= 0:
            raise ValueError("refills are not negative, and months above zero")


@dataclass(frozen=True)
class SchedulePolicy:
    """The hours of a day in which doses may be spread."""

    site: str
    waking_h: Fraction
    rule: Authority

    def __post_init__(self) -> None:
        if not 0 < self.waking_h <= 24:
            raise ValueError("waking hours are above 0 and at most 24")


@dataclass(frozen=True)
class StrengthPolicy:
    """Within how many percent a ratio of two strengths counts as 10, 100 or the salt factor.

    `converted_within_percent`: within how many a base and a salt count as the same strength, for its rounding.
    """

    site: str
    within_percent: Fraction
    converted_within_percent: Fraction
    rule: Authority

    def __post_init__(self) -> None:
        if not 0 <= self.converted_within_percent <= self.within_percent < 10:
            raise ValueError("the tolerances are at least 0 and below 10 percent, that of a conversion the smaller")


@dataclass(frozen=True)
class EmergencyPolicy:
    """After how many wrong identifiers of one user, within how many minutes, break-glass answers no more."""

    site: str
    most_wrong: int
    within_min: int
    rule: Authority

    def __post_init__(self) -> None:
        if self.most_wrong <= 0 or self.within_min <= 0:
            raise ValueError("at least one wrong identifier is answered, and the minutes are above zero")


@dataclass(frozen=True)
class LookupPolicy:
    """How often one user may have other sites asked for a second record, within how many minutes."""

    site: str
    most: int
    within_min: int
    rule: Authority

    def __post_init__(self) -> None:
        if self.most <= 0 or self.within_min <= 0:
            raise ValueError("at least one lookup is answered, and the minutes are above zero")


class _OfASite(Protocol):
    @property
    def site(self) -> str: ...


Policy = TypeVar("Policy", bound=_OfASite)

PRESSURES = Table(FILE, "pressures", tuple[PressurePolicy, ...])
DECISIONS = Table(FILE, "decisions", tuple[DecisionPolicy, ...])
ORDERS = Table(FILE, "orders", tuple[OrderPolicy, ...])
SCHEDULES = Table(FILE, "schedules", tuple[SchedulePolicy, ...])
EMERGENCIES = Table(FILE, "emergencies", tuple[EmergencyPolicy, ...])
LOOKUPS = Table(FILE, "lookups", tuple[LookupPolicy, ...])
STRENGTHS = Table(FILE, "strengths", tuple[StrengthPolicy, ...])


def of_site(rows: tuple[Policy, ...], site: str) -> Policy:
    """The row of the site, else that of every site."""
    by_site = {row.site: row for row in rows}
    return by_site.get(site) or by_site[EVERY]


def lookup_policy(site: str = EVERY) -> LookupPolicy:
    """How often other sites are asked at a site."""
    return of_site(LOOKUPS.read(), site)


def pressure_policy(site: str = EVERY) -> PressurePolicy:
    """The limits of blood pressure at a site."""
    return of_site(PRESSURES.read(), site)


def decision_policy(site: str = EVERY) -> DecisionPolicy:
    """How long a decision holds at a site."""
    return of_site(DECISIONS.read(), site)


def order_policy(site: str = EVERY) -> OrderPolicy:
    """Refills and months of an order at a site."""
    return of_site(ORDERS.read(), site)


def schedule_policy(site: str = EVERY) -> SchedulePolicy:
    """The waking hours at a site."""
    return of_site(SCHEDULES.read(), site)


def strength_policy(site: str = EVERY) -> StrengthPolicy:
    """How near two strengths are compared at a site."""
    return of_site(STRENGTHS.read(), site)


def emergency_policy(site: str = EVERY) -> EmergencyPolicy:
    """How often somebody at a site may name nobody before break-glass stops."""
    return of_site(EMERGENCIES.read(), site)
