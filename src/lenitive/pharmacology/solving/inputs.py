"""What enters the body, in the form the solver takes: one line per dose and portion.

A dose is split into portions (the share that passes the nose, the share that is swallowed ...). A portion's fraction,
delay and duration may differ from person to person; they stand once per (row, occasion) in the entry tables, and every
dose of that row and occasion points there. Times are whole nanoseconds, so that equal times are equal.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from lenitive.pharmacology.solving.arrays import Floats, Ints

NS_PER_H = 3_600_000_000_000


def to_ns(time_h: Floats | float) -> Ints:
    """Hours to whole nanoseconds, rounded to the nearest."""
    return np.asarray(np.rint(np.asarray(time_h, dtype=np.float64) * NS_PER_H), dtype=np.int64)


@dataclass(frozen=True)
class InputSite:
    """Where and how a portion enters: state index, fraction of the dose, delay and duration; arrays [people].

    `duration_ns` 0 means at once. ValueError when a value is negative or not a number.
    """

    state: int
    fraction: Floats
    delay_ns: Ints
    duration_ns: Ints

    def __post_init__(self) -> None:
        if not np.all(np.isfinite(self.fraction)) or np.any(self.fraction < 0):
            raise ValueError("the fraction that enters must be a number and not negative")
        if np.any(self.delay_ns < 0) or np.any(self.duration_ns < 0):
            raise ValueError("delay and duration cannot be negative")

    @property
    def is_shared(self) -> bool:
        """Whether the portion starts and ends at the same time for everyone."""
        return bool(np.ptp(self.delay_ns) == 0 and np.ptp(self.duration_ns) == 0)


@dataclass(frozen=True)
class Inputs:
    """All portions of all doses: `entries` and, per dose portion, entry index, start (ns) and dose (mg); [inputs]."""

    entries: tuple[InputSite, ...]
    entry: Ints
    start_ns: Ints
    dose_mg: Floats

    @property
    def end_ns(self) -> int:
        """When the last portion has entered in everyone; 0 without any."""
        latest = np.array([(entry.delay_ns + entry.duration_ns).max() for entry in self.entries], dtype=np.int64)
        return int((self.start_ns + latest[self.entry]).max()) if self.entry.size else 0

    @property
    def total_mg(self) -> Floats:
        """Everything that ever enters, by state; shape [entries' states, people], mg."""
        states = 1 + max((entry.state for entry in self.entries), default=0)
        people = self.entries[0].fraction.size if self.entries else 1
        total = np.zeros((states, people))
        dose = np.bincount(self.entry, weights=self.dose_mg, minlength=len(self.entries))
        for index, entry in enumerate(self.entries):
            total[entry.state] += dose[index] * entry.fraction
        return total

    def delivered_mg(self, until_ns: int, states: int) -> Floats:
        """What has entered by `until_ns`, by state; [states, people] mg. Its work grows with inputs + entries."""
        if not self.entries:
            return np.zeros((states, 1))
        state, fraction, delay_ns, duration_ns = self._tables
        since = until_ns - self.start_ns[:, None] - delay_ns[self.entry]
        lasting = duration_ns[self.entry]
        share = np.where(lasting > 0, since / np.maximum(lasting, 1), since >= 0)
        given = fraction[self.entry] * (self.dose_mg[:, None] * np.clip(share, 0.0, 1.0))
        delivered = np.zeros((states, fraction.shape[1]))
        np.add.at(delivered, state[self.entry], given)
        return delivered

    @cached_property
    def _tables(self) -> tuple[Ints, Floats, Ints, Ints]:
        """State [entries], and fraction, delay and duration of every entry, [entries, people]."""
        return (
            np.array([entry.state for entry in self.entries], dtype=np.int64),
            np.stack([entry.fraction for entry in self.entries]),
            np.stack([entry.delay_ns for entry in self.entries]),
            np.stack([entry.duration_ns for entry in self.entries]),
        )
