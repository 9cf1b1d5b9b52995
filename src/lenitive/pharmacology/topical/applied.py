"""What is put on the skin, summed over all products of one person.

    most_within(applications(regimen, 72.0, "lidocaine"), 24.0)  # mg in the worst 24 h

A window holds one of its two ends, so four applications a day are four in any 24 h.
"""

from __future__ import annotations

import numpy as np

from lenitive.pharmacology.models.skin import ROUTE
from lenitive.pharmacology.regimens import Cream, DoseRow, Patch, Regimen, SkinRow
from lenitive.pharmacology.solving.arrays import Floats

KETAMINE = "ketamine"
SAME_H = 1e-6  # times nearer than this are one
DAY_H = 24.0


def topical_rows(regimen: Regimen) -> tuple[tuple[DoseRow, Cream], ...]:
    """The rows of ketamine on the skin, each with its cream."""
    return tuple((row, row.cream) for row in regimen.rows if row.route == ROUTE and row.cream)


def on_the_skin(regimen: Regimen) -> tuple[tuple[DoseRow | SkinRow, Cream | Patch], ...]:
    """Every row on the skin, creams with and without ketamine and patches."""
    return (*topical_rows(regimen), *((row, row.what) for row in regimen.skin_rows))


def creams_alone(regimen: Regimen) -> Regimen | None:
    """The same without its patches; None where nothing is left."""
    left = tuple(row for row in regimen.skin_rows if isinstance(row.what, Cream))
    return Regimen(regimen.rows, left) if regimen.rows or left else None


def applications(regimen: Regimen, horizon_h: float, name: str) -> tuple[Floats, Floats]:
    """Times (h) and amounts (mg) of one ingredient until the horizon, ascending; "ketamine" counts base.

    A row at steady state brings the applications of the day before its start along.
    """
    times, amounts = [np.empty(0)], [np.empty(0)]
    for row, what in on_the_skin(regimen):
        mg = mg_of(row, what, name)
        starts = row.starts_h(horizon_h)
        if row.is_steady_state and row.every_h:
            before = int(DAY_H // row.every_h) + 1
            starts = np.concatenate([row.start_h - row.every_h * np.arange(before, 0, -1), starts])
        if mg > 0:
            times.append(starts)
            amounts.append(np.full(starts.size, mg))
    every, mg_each = np.concatenate(times), np.concatenate(amounts)
    order = np.argsort(every, kind="stable")
    return every[order], mg_each[order]


def mg_of(row: DoseRow | SkinRow, what: Cream | Patch, name: str) -> float:
    """How much of one ingredient an application holds, mg."""
    if name == KETAMINE:
        return row.amount_mg if isinstance(row, DoseRow) else 0.0
    return sum(mg for other, mg in what.partners_mg if other == name)


def most_within(given: tuple[Floats, Floats], window_h: float) -> float:
    """The most in any window of this length, mg; the window begins with an application and leaves its far end out."""
    times, amounts = given
    if times.size == 0:
        return 0.0
    before = np.concatenate([[0.0], np.cumsum(amounts)])
    ends = np.searchsorted(times, times + window_h - SAME_H, side="left")
    return float((before[ends] - before[: times.size]).max())
