"""The doses of a regimen as trains of equal doses, and the hour (or day) in which most is given.

    worst_hour(trains_of(row, Fraction(24), 20.0))  # (start in microseconds, mg)

Times are whole microseconds here, so that three doses twenty minutes apart never count as four in the hour.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Literal

import numpy as np
import numpy.typing as npt

from lenitive.pharmacology.cases.row_reader import CaseRow
from lenitive.pharmacology.cases.skin_rows import SkinCaseRow

Microseconds = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

HOUR = 3_600_000_000
ROUNDING = 1e-9  # an amount exactly at the limit passes, though floats may sum to a hair above it


@dataclass(frozen=True)
class RowsRead:
    """The rows that could be read, the person's weight, and until when doses count (None: not known).

    `skin_rows`: creams and patches without ketamine.
    """

    rows: tuple[CaseRow, ...]
    weight_kg: Fraction | None
    horizon_h: Fraction | None
    skin_rows: tuple[SkinCaseRow, ...] = ()

    @property
    def every(self) -> tuple[CaseRow | SkinCaseRow, ...]:
        """Both kinds of rows."""
        return (*self.rows, *self.skin_rows)


@dataclass(frozen=True)
class Train:
    """Equal doses: when they start, how long each runs (0: at once), mg of base each."""

    starts: Microseconds
    over: int
    mg: float


def doses_before(row: CaseRow | SkinCaseRow, within_h: int = 1) -> int:
    """Doses of a steady state before each start that still matter within so many hours of it."""
    schedule = row.schedule
    if not (schedule.is_steady_state and schedule.every_h):
        return 0
    return len(schedule.parts) * ceil((within_h + row.over_h) / schedule.every_h)


def trains_of(row: CaseRow | SkinCaseRow, horizon_h: Fraction, mg: float, within_h: int = 1) -> list[Train]:
    """The doses of a row until the horizon, `mg` each, as trains; those of a steady state from `within_h` before it."""
    before = doses_before(row, within_h) // len(row.schedule.parts)
    trains = []
    for part in row.schedule.parts:
        numbers = np.arange(-before, part.number_until(horizon_h))
        first, every = float((part.at_h + part.lag_h) * HOUR), float((part.every_h or 0) * HOUR)
        trains.append(Train(np.rint(first + numbers * every).astype(np.int64), round(row.over_h * HOUR), mg))
    return trains


def worst_hour(trains: list[Train], hours: int | Fraction = 1) -> tuple[int, float]:
    """Start (microseconds) and mg of the hour (or of so many hours) in which most is given."""
    length = int(hours * HOUR)
    edges = np.unique(np.concatenate([train.starts + shift for train in trains for shift in (0, train.over)]))
    starts = np.concatenate([edges, edges - length])
    best = max(_sums(trains, starts, length), key=lambda sums: float(sums.max()))
    place = int(best.argmax())
    return int(starts[place]), float(best[place])


def _sums(trains: list[Train], starts: Microseconds, length: int) -> Iterator[Floats]:
    """Given in each window; the window with its first instant and without its last, then the other way round."""
    run = _run(trains, starts + length) - _run(trains, starts)
    at_once = [train for train in trains if not train.over]
    times = np.concatenate([np.zeros(0, np.int64), *(train.starts for train in at_once)])
    amounts = np.concatenate([np.zeros(0), *(np.full(train.starts.size, train.mg) for train in at_once)])
    order = np.argsort(times, kind="stable")
    times, given = times[order], np.concatenate([[0.0], np.cumsum(amounts[order])])
    sides: tuple[Literal["left", "right"], ...] = ("left", "right")
    for side in sides:
        inside = given[times.searchsorted(starts + length, side)] - given[times.searchsorted(starts, side)]
        yield np.round(run + inside, 6)


def _run(trains: list[Train], times: Microseconds) -> Floats:
    """What infusions have given before each time: rates rise and fall at their edges, the rest is straight."""
    total = np.zeros(times.size)
    infused = [train for train in trains if train.over]
    if not infused:
        return total
    edges = np.concatenate([train.starts + shift for train in infused for shift in (0, train.over)])
    rates = [np.full(train.starts.size, sign * train.mg / train.over) for train in infused for sign in (1, -1)]
    order = np.argsort(edges, kind="stable")
    rate = np.cumsum(np.concatenate(rates)[order])[:-1]
    given = np.concatenate([[0.0], np.cumsum(rate * np.diff(edges[order]))])
    return np.asarray(np.interp(times, edges[order], given), dtype=np.float64)
