"""Which times are shown: at most 400, dense after doses, in steps that share ladders of squarings.

times_h = shown_times(regimen, horizon_h=24.0)
"""

from __future__ import annotations

import numpy as np

from lenitive.pharmacology.levels.after_push import ends_of_minutes_h
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.solving.arrays import Floats

MOST_TIMES = 400
MOST_DENSE = 12  # doses at either end of the regimen that are looked at closely
# Hours after a dose, most wanted first; halves and doubles of one another wherever that serves as well.
OFFSETS_H = (
    *(0.25, 1.0, 2.0, 0.5, 4.0, 0.125, 8.0, 1.5, 3.0, 0.0625, 0.75, 6.0, 12.0, 0.1875, 0.375, 16.0, 1.25, 5.0),
    *(step / 32 for step in range(1, 32)),  # with few doses: about every two minutes of the first hour,
    *(step / 8 for step in range(9, 32)),  # and every eighth of the next three
)
PEAK_OFFSETS_H = (
    1 / 60,
    1 / 30,
    0.0625,
    0.125,
    0.1875,
    0.25,
    0.375,
    0.5,
    0.75,
    1.0,
    1.5,
    2.0,
    3.0,
    4.0,
    6.0,
    8.0,
    12.0,
)


def dose_times(regimen: Regimen, until_h: float) -> tuple[Floats, Floats]:
    """Starts of all doses, and ends of all infusions, up to `until_h`; each ascending, without doubles."""
    starts = [row.starts_h(until_h) + row.lag_h for row in regimen.rows]
    ends = [times + row.duration_h for times, row in zip(starts, regimen.rows, strict=True) if row.duration_h > 0]
    return np.unique(np.concatenate(starts)), np.unique(np.concatenate(ends)) if ends else np.empty(0)


def shown_times(regimen: Regimen, horizon_h: float) -> Floats:
    """Ascending times from 0 to the horizon, hours; at most MOST_TIMES."""
    starts, ends = dose_times(regimen, horizon_h)
    counting = ends_of_minutes_h(regimen, horizon_h)
    every = max(1, -(-(starts.size + ends.size + counting.size) // (MOST_TIMES // 4)))
    starts, ends, counting = starts[::every], ends[::every], counting[::every]
    chosen = np.concatenate([[0.0, horizon_h], starts, ends, counting, _even(horizon_h)])
    for offset in OFFSETS_H:
        more = np.unique(np.concatenate([chosen, starts + offset, ends + offset]))
        more = more[more <= horizon_h]
        if more.size > MOST_TIMES:
            break
        chosen = more
    return _apart(np.unique(chosen[chosen <= horizon_h]))


def _edges(row: DoseRow, horizon_h: float, edge: int) -> Floats:
    """Starts and ends of the first and the last doses of a row, hours."""
    starts = row.starts_h(horizon_h) + row.lag_h
    chosen = np.unique(np.concatenate([starts[:edge], starts[-edge:]]))
    return np.concatenate([chosen, chosen + row.duration_h])


def _even(horizon_h: float) -> Floats:
    """About fifty even times, a power of two of an hour apart."""
    step = 2.0 ** np.ceil(np.log2(horizon_h / 50))
    return np.asarray(np.arange(0.0, horizon_h, step))


def _apart(times_h: Floats) -> Floats:
    """Without times closer than a millisecond to the one before."""
    kept = np.asarray(times_h[np.concatenate([[True], np.diff(times_h) > 1e-6])], dtype=np.float64)
    kept[-1] = times_h[-1]
    return kept


def peak_times(regimen: Regimen, horizon_h: float) -> Floats:
    """Times that keep one dose's peak apart from the next; dense for the first and the last doses of each row."""
    marks = np.concatenate(dose_times(regimen, horizon_h))
    edge = max(1, MOST_DENSE // len(regimen.rows))
    dense = np.concatenate([_edges(row, horizon_h, edge) for row in regimen.rows])
    sparse = [marks + offset for offset in (0.0, 0.5)]
    times = np.unique(np.concatenate([*sparse, *(dense + offset for offset in PEAK_OFFSETS_H), [0.0, horizon_h]]))
    return _apart(times[times <= horizon_h])
