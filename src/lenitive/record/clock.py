"""What time it is, from a clock that rehearsals and tests can set.

    clock.now()                                        # aware, UTC
    with clock.at(datetime(2027, 3, 14, 9, 0, tzinfo=UTC)) as set_clock:
        set_clock.forward(minutes=15)

Every business time comes from here; what proves something also has `recorded_at`, which the database sets.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Whatever tells the time to the rest of the record."""

    def now(self) -> datetime:
        """This instant, aware, in UTC."""
        ...


class SystemClock:
    """The clock of this machine, which every site uses."""

    def now(self) -> datetime:
        """This instant, aware, in UTC."""
        return datetime.now(UTC)


@dataclass
class SetClock:
    """A clock that stands still until it is moved."""

    instant: datetime

    def __post_init__(self) -> None:
        if self.instant.tzinfo is None:
            raise ValueError(f"a clock is set to an instant with its time zone, not to {self.instant}")
        self.instant = self.instant.astimezone(UTC)

    def now(self) -> datetime:
        """The instant it was set to."""
        return self.instant

    def forward(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> datetime:
        """Move the clock, or move it back with an amount below zero."""
        self.instant += timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
        return self.instant


_clock: Clock = SystemClock()


def now() -> datetime:
    """This instant, aware, in UTC."""
    return _clock.now()


@contextmanager
def at(instant: datetime) -> Iterator[SetClock]:
    """Set the clock for all threads of this process, and put the former one back at the end."""
    global _clock
    former, set_clock = _clock, SetClock(instant)
    _clock = set_clock
    try:
        yield set_clock
    finally:
        _clock = former
