"""What policy and law say of stock, from rules/stock.yaml: inventories, differences, transfers, theft and loss.

alert_of(-180_000, used_units=19_110_000, is_controlled=True)        # "look": 0.94 % of what was used
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Literal

from lenitive.rules import Authority, Table

SATURDAY = 5


@dataclass(frozen=True)
class InventoryPolicy:
    """How often all controlled stock is counted, and how long before that its task comes."""

    years: int
    rule: Authority
    task_days_before: int
    task: Authority

    def due_after(self, taken_on: date) -> date:
        """The last day for the next one: the same day, years later, or the last of a shorter month."""
        year = taken_on.year + self.years
        return date(year, taken_on.month, min(taken_on.day, monthrange(year, taken_on.month)[1]))


@dataclass(frozen=True)
class DifferencePolicy:
    """From which share of what was used a difference of a controlled lot is reported to the designated person."""

    report_above_percent: Fraction
    rule: Authority


@dataclass(frozen=True)
class ShareLimit:
    """How much of what a registrant dispenses and distributes in a calendar year may go to other registrants."""

    name: Literal["controlled", "all"]
    limit_percent: Fraction
    above: Literal["stop", "caution"]
    rule: Authority


@dataclass(frozen=True)
class LossPolicy:
    """How soon theft or a significant loss is told in writing, and its form filed."""

    notice_business_days: int
    form_days: int
    rule: Authority


INVENTORIES = Table("stock", "inventories", InventoryPolicy)
DIFFERENCES = Table("stock", "differences", DifferencePolicy)
TRANSFERS = Table("stock", "transfers", tuple[ShareLimit, ...])
LOSSES = Table("stock", "losses", LossPolicy)


def inventory_policy() -> InventoryPolicy:
    """When inventories are due."""
    return INVENTORIES.read()


def share_limits() -> tuple[ShareLimit, ...]:
    """The running shares of transfers, federal first."""
    return TRANSFERS.read()


def alert_of(difference_units: int, used_units: int, *, is_controlled: bool) -> str:
    """none, look or report. Where nothing was used since the last count, nothing explains a difference."""
    if difference_units == 0:
        return "none"
    limit = DIFFERENCES.read().report_above_percent
    is_large = abs(difference_units) * 100 > limit * used_units
    return "report" if is_controlled and is_large else "look"


def loss_due(found_on: date) -> tuple[date, date]:
    """The day by which the notice is given, and that by which the form is filed."""
    policy = LOSSES.read()
    notice = found_on
    for _ in range(policy.notice_business_days):
        notice = next_business_day(notice)
    return notice, found_on + timedelta(days=policy.form_days)


def next_business_day(day: date) -> date:
    """The next Monday to Friday; a holiday counts as one, so that nothing is late."""
    following = day + timedelta(days=1)
    while following.weekday() >= SATURDAY:
        following += timedelta(days=1)
    return following


def share_percent(distributed: Fraction, dispensed: Fraction) -> Fraction:
    """What went to other registrants, of all that went out; zero when nothing did."""
    whole = distributed + dispensed
    return distributed / whole * 100 if whole else Fraction(0)
