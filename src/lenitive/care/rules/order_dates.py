"""Days and counts of decisions, orders and schedules: when a decision ends, the last day of an order, gaps that fit.

    decision_reasons(date(2026, 9, 1), date(2026, 11, 30))         # (): it holds through day 90
    last_day(date(2026, 8, 31)).on                                 # 2027-02-28: itself included
    schedule_of_interval(Fraction(4))                              # gap 4 h, at most 4 a day

Days are local days of the site and come in as arguments; numbers by site: `policies.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from lenitive.care.rules.policies import (
    EVERY,
    SchedulePolicy,
    decision_policy,
    order_policy,
    schedule_policy,
)
from lenitive.care.rules.scoring import shown_score
from lenitive.compounding import LastDay, last_day_to_refill
from lenitive.reasons import Reason


def decision_ends_on(decided_on: date, site: str = EVERY) -> date:
    """The last day on which a decision holds."""
    return decided_on + timedelta(days=decision_policy(site).days)


def decision_reasons(
    decided_on: date, today: date, stops_then: Iterable[str] = (), stops_now: Iterable[str] = (), *, site: str = EVERY
) -> tuple[Reason, ...]:
    """Why a decision no longer holds: its days are over, or a stop is there that was not when it was made."""
    policy, ends_on, reasons = decision_policy(site), decision_ends_on(decided_on, site), []
    if today > ends_on:
        sentence = f"The decision of {decided_on} held until {ends_on}, for {policy.days} days: decide again."
        reasons.append(Reason("decision-expired", sentence, policy.rule.cited, about="person"))
    if new := sorted(set(stops_now) - set(stops_then)):
        sentence = f"Since the decision of {decided_on} there is a new stop ({', '.join(new)}): decide again."
        reasons.append(Reason("decision-new-stop", sentence, policy.rule.cited, about="person"))
    return tuple(reasons)


def last_day(issued_on: date, site: str = EVERY) -> LastDay:
    """The last day on which an order may be filled or refilled, itself included; clamped to the end of a month."""
    return last_day_to_refill(issued_on, order_policy(site).months)


def order_date_reasons(issued_on: date, today: date, refills: int, *, site: str = EVERY) -> tuple[Reason, ...]:
    """Why an order cannot be signed today with this issue date and so many refills."""
    policy, reasons = order_policy(site), []
    if issued_on != today:
        when = "earlier" if issued_on < today else "later"
        sentence = (
            f"The issue date {issued_on} is {when} than today, {today}: an order is issued on the day it is signed."
        )
        reasons.append(Reason("issue-date-not-today", sentence, policy.rule.cited, about="paper"))
    if not 0 <= refills <= policy.most_refills:
        sentence = f"{refills} refills: write 0 to {policy.most_refills}, the most of a Schedule III medicine."
        reasons.append(Reason("refills-too-many", sentence, policy.rule.cited, about="paper"))
    return tuple(reasons)


@dataclass(frozen=True)
class DoseSchedule:
    """At least `gap_h` hours between two doses, and at most `most_a_day` of them in the waking hours."""

    gap_h: Fraction
    most_a_day: int

    def __post_init__(self) -> None:
        if self.gap_h <= 0 or self.most_a_day < 1:
            raise ValueError("a schedule has a gap above zero and at least one dose a day")

    @property
    def last_offset_h(self) -> Fraction:
        """How long after the first dose of a day the last one is, when all are as near as they may be."""
        return self.gap_h * (self.most_a_day - 1)


def schedule_of_interval(least_h: Fraction, site: str = EVERY) -> DoseSchedule:
    """The schedule of "every least to … hours": that gap, and as many doses as begin within the waking hours."""
    return DoseSchedule(least_h, -(-schedule_policy(site).waking_h // least_h))


def schedule_reasons(schedule: DoseSchedule, site: str = EVERY) -> tuple[Reason, ...]:
    """Why so many doses with this gap do not fit the waking hours."""
    policy = schedule_policy(site)
    if schedule.last_offset_h < policy.waking_h:
        return ()
    return (_too_many(schedule, policy),)


def _too_many(schedule: DoseSchedule, policy: SchedulePolicy) -> Reason:
    gap, waking = shown_score(schedule.gap_h), shown_score(policy.waking_h)
    sentence = (
        f"{schedule.most_a_day} doses a day with at least {gap} hours between them do not fit {waking} waking hours: "
        "write fewer doses, or a shorter gap."
    )
    return Reason("schedule-does-not-fit", sentence, policy.rule.cited, about="dose")
