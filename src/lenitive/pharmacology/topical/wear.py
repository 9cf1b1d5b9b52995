"""How many patches are worn at once, and for how long in a day: over all rows of one person.

    wear_of(rows, until_h=72.0).hours_a_day  # hours with a patch on in the worst 24 h

A day is any 24 h. Patches on several places at the same time count once in the hours, and each in `at_once`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenitive.pharmacology.regimens import Patch, SkinRow
from lenitive.pharmacology.solving.arrays import Floats

DAY_H = 24.0
SAME_H = 1e-6  # times nearer than this are one


@dataclass(frozen=True)
class Wear:
    """The most patches at once; the most in any 24 h: put on, hours with one on, patches x hours."""

    at_once: int
    put_on_a_day: int
    hours_a_day: float
    patch_hours_a_day: float


def wear_of(rows: tuple[SkinRow, ...], until_h: float) -> Wear:
    """What the patches of these rows come to until the horizon."""
    on, off, number = _intervals(rows, until_h)
    times = np.concatenate([on + SAME_H, off])  # one that comes off as another goes on is not worn with it
    change = np.concatenate([number, -number])
    order = np.argsort(times, kind="stable")
    times, count = np.concatenate([on, off])[order], np.cumsum(change[order])
    starts = np.concatenate([on, off - DAY_H])
    return Wear(
        at_once=int(count.max()),
        put_on_a_day=_put_on(on, number),
        hours_a_day=_most(times, np.minimum(count, 1), starts),
        patch_hours_a_day=_most(times, count, starts),
    )


def _intervals(rows: tuple[SkinRow, ...], until_h: float) -> tuple[Floats, Floats, Floats]:
    """On and off (h) and how many, one each time; a steady state brings the day before its start along."""
    parts: list[tuple[Floats, float, int]] = []
    for row in rows:
        patch = row.what
        assert isinstance(patch, Patch)
        starts = row.starts_h(until_h)
        if row.is_steady_state and row.every_h:
            before = int(DAY_H // row.every_h) + 1
            starts = np.concatenate([row.start_h - row.every_h * np.arange(before, 0, -1), starts])
        parts.append((starts, patch.worn_h, patch.number))
    on = np.concatenate([starts for starts, _, _ in parts])
    off = np.concatenate([starts + worn_h for starts, worn_h, _ in parts])
    number = np.concatenate([np.full(starts.size, float(count)) for starts, _, count in parts])
    order = np.argsort(on, kind="stable")
    return on[order], off[order], number[order]


def _put_on(on: Floats, number: Floats) -> int:
    sums = np.concatenate([[0.0], np.cumsum(number)])
    ends = np.searchsorted(on, on + DAY_H - SAME_H, side="left")
    return round(float((sums[ends] - sums[: on.size]).max()))


def _most(times: Floats, count: Floats, starts: Floats) -> float:
    """The most of count x hours in any 24 h; `count` holds from each time to the next."""
    total = np.concatenate([[0.0], np.cumsum(count[:-1] * np.diff(times))])
    within = np.interp(starts + DAY_H, times, total) - np.interp(starts, times, total)
    return float(within.max())
