"""What readings of blood pressure mean for a route: raised, high, a hold, a repeat, cleared, needed today.

    pressure_state([PressureReading(165, 90, at_9), PressureReading(162, 88, at_9_10)], policy).hold      # both
    pressure_reasons(readings, "nasal", now, policy)                     # (Reason("blood-pressure-hold", …),)

Two high readings at least 5 minutes and at most 24 hours apart, with no lower one between, begin a hold. It stands
until two later readings at least 5 minutes apart are both below both limits, with no high one between; then it is gone
by itself, and later readings begin anew. No old reading is ever touched. Numbers by site: `policies.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from lenitive.care.rules.policies import PressurePolicy
from lenitive.reasons import Reason, Severity


@dataclass(frozen=True)
class PressureReading:
    """One reading, mmHg. `taken_at` is an instant: always aware, in the zone in which it is said.

    Two instants in one zone are subtracted by its wall clock, which is an hour off when clocks change; so what is
    compared is `instant`.
    """

    systolic: int
    diastolic: int
    taken_at: datetime

    def __post_init__(self) -> None:
        if self.taken_at.tzinfo is None:
            raise ValueError("a reading is taken at an instant with a time zone")

    @property
    def instant(self) -> datetime:
        """When it was taken, in UTC."""
        return self.taken_at.astimezone(UTC)

    def is_high(self, policy: PressurePolicy) -> bool:
        """At or above one of the two high limits."""
        return self.systolic >= policy.high_systolic or self.diastolic >= policy.high_diastolic

    def is_raised(self, policy: PressurePolicy) -> bool:
        """Above one of the two raised limits."""
        return self.systolic > policy.raised_systolic or self.diastolic > policy.raised_diastolic

    def shown(self) -> str:
        """As it is said: 165/90 on 2026-11-30 at 09:00 MST, in the zone that the reading carries."""
        return f"{self.systolic}/{self.diastolic} on {self.taken_at:%Y-%m-%d} at {self.taken_at:%H:%M %Z}"


@dataclass(frozen=True)
class PressureState:
    """What all readings come to. `hold`: the two readings that began it, else empty; `newest`: None without readings.

    `cleared_by`: the two readings that ended the last hold, while nothing high came after them.
    """

    newest: PressureReading | None
    hold: tuple[PressureReading, ...] = ()
    cleared_by: tuple[PressureReading, ...] = ()


@dataclass
class _Walk:
    """Where the walk through the readings is: high ones in a row, low ones since, the hold, what ended the last."""

    policy: PressurePolicy
    high: list[PressureReading] = field(default_factory=list)
    low: list[PressureReading] = field(default_factory=list)
    hold: tuple[PressureReading, ...] = ()
    cleared_by: tuple[PressureReading, ...] = ()

    def add(self, reading: PressureReading) -> None:
        if reading.is_high(self.policy):
            self.low, self.cleared_by = [], ()
            self.hold = self.hold or self._pair(self.high, reading, timedelta(hours=self.policy.apart_at_most_h))
            self.high.append(reading)
            return
        self.high = []
        if self.hold and (pair := self._pair(self.low, reading, timedelta.max)):
            self.hold, self.cleared_by, self.low = (), pair, []
        elif self.hold:
            self.low.append(reading)

    def _pair(
        self, earlier: list[PressureReading], reading: PressureReading, at_most: timedelta
    ) -> tuple[PressureReading, ...]:
        """This reading with the latest earlier one that is far enough and not too far from it."""
        at_least = timedelta(minutes=self.policy.apart_at_least_min)
        fit = [one for one in earlier if at_least <= reading.instant - one.instant <= at_most]
        return (fit[-1], reading) if fit else ()


def pressure_state(readings: Iterable[PressureReading], policy: PressurePolicy) -> PressureState:
    """The state after all readings, in the order in which they were taken; at one instant the higher counts last."""
    ordered = sorted(readings, key=lambda one: (one.instant, one.is_high(policy), one.systolic, one.diastolic))
    walk = _Walk(policy)
    for reading in ordered:
        walk.add(reading)
    return PressureState(ordered[-1] if ordered else None, walk.hold, walk.cleared_by)


def taken_by(readings: Iterable[PressureReading], now: datetime) -> list[PressureReading]:
    """Those taken until now, the oldest first. ValueError for a time without a zone, which is no instant."""
    if now.tzinfo is None:
        raise ValueError("now is an instant with a time zone")
    until = now.astimezone(UTC)
    return sorted((one for one in readings if one.instant <= until), key=lambda one: one.instant)


def pressure_reasons(
    readings: Iterable[PressureReading], route: str, now: datetime, policy: PressurePolicy
) -> tuple[Reason, ...]:
    """Every reason that blood pressure gives by this route now; none where it is neither high nor raised nor old."""
    state = pressure_state(taken_by(readings, now), policy)
    is_stopped = route in policy.stopped_routes
    if state.newest is None:
        return (not_measured(policy),)
    return (*_of_level(state.newest, state, is_stopped, policy), *_of_age(state.newest, now, is_stopped, policy))


def not_measured(policy: PressurePolicy) -> Reason:
    """What is said where there is no reading: it needs to be measured, whatever the route."""
    sentence = "Blood pressure was never measured here: measure it before this is decided."
    return _reason("blood-pressure-needed", sentence, policy, "question")


def _of_level(
    newest: PressureReading, state: PressureState, is_stopped: bool, policy: PressurePolicy
) -> tuple[Reason, ...]:
    apart = policy.apart_at_least_min
    limits = f"{policy.high_systolic}/{policy.high_diastolic}"
    if state.hold:
        first, second = (one.shown() for one in state.hold)
        start = "Not now, because blood pressure" if is_stopped else "Blood pressure"
        sentence = (
            f"{start} was high twice: {first}, and {second}. It is cleared by two readings "
            f"at least {apart} minutes apart, both below {limits}."
        )
        return (_reason("blood-pressure-hold", sentence, policy, "stop" if is_stopped else "caution"),)
    if newest.is_high(policy):
        sentence = f"Blood pressure is high, {newest.shown()}: repeat in {apart} minutes."
        return (_reason("blood-pressure-repeat", sentence, policy, "caution"),)
    if newest.is_raised(policy):
        raised = f"{policy.raised_systolic}/{policy.raised_diastolic}"
        sentence = f"Blood pressure is raised, {newest.shown()} (above {raised}): weigh benefit and risk, and watch it."
        return (_reason("blood-pressure-raised", sentence, policy, "caution"),)
    return ()


def _of_age(newest: PressureReading, now: datetime, is_stopped: bool, policy: PressurePolicy) -> tuple[Reason, ...]:
    if not is_stopped or now.astimezone(UTC) - newest.instant <= timedelta(hours=policy.newest_at_most_h):
        return ()
    sentence = (
        f"The newest blood pressure, {newest.shown()}, is older than {policy.newest_at_most_h} hours: needs today."
    )
    return (_reason("blood-pressure-today", sentence, policy, "question"),)


def _reason(code: str, sentence: str, policy: PressurePolicy, severity: Severity) -> Reason:
    return Reason(code, sentence, policy.rule.cited, severity, "person")
