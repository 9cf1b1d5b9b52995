"""The highest level of a continuous curve and its time, from amounts at the nodes of a schedule.

    peak_ng_per_ml, at_h = highest(walks, "ketamine")

Inside a step the amounts are exp(A t) x, so the slope of a level is known exactly and the time at which it is zero is
found by Newton's steps kept inside the bracket. A corner (a bolus, the end of an infusion) is a node already.
Levels of both enantiomers add up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from lenitive.pharmacology.solving.arrays import Floats, Ints
from lenitive.pharmacology.solving.inputs import NS_PER_H
from lenitive.pharmacology.solving.scaling_squaring import exponential

Flags = np.ndarray[tuple[int], np.dtype[np.bool_]]
CANDIDATES = 4
MOST_STEPS = 60


@dataclass(frozen=True)
class Walk:
    """One enantiomer's way through a timeline.

    `matrices`: augmented, by section. `node_ns`: node times. `section`: from each node on. `amounts`: at the nodes,
    [nodes, states].
    `power`: exp(matrix x step) of a section and a step in ns that the walk has taken. `rows`: per analyte the level
    (ng/mL) of an amount vector, shape [states].
    """

    matrices: Sequence[Floats]
    node_ns: Ints
    section: Ints
    amounts: Floats
    rows: dict[str, Floats]
    power: Callable[[int, int], Floats]


def highest(
    walks: Sequence[Walk], analyte: str, until_ns: int, counts: Callable[[Floats], Flags] | None = None
) -> tuple[float, float]:
    """Highest level (ng/mL) and its time (h) from 0 to `until_ns`. All walks share their node times.

    `counts`: which of the nodes (h) may be the highest; the steps that begin at the others are left out as well.
    """
    walks = [walk for walk in walks if analyte in walk.rows]
    node_ns = walks[0].node_ns
    last = int(np.searchsorted(node_ns, until_ns))
    levels = sum((walk.amounts[: last + 1] @ walk.rows[analyte] for walk in walks), np.zeros(last + 1))
    if counts is not None:
        levels = np.where(counts(node_ns[: last + 1] / NS_PER_H), levels, -np.inf)
    best = int(np.argmax(levels))
    peak, at_h = float(levels[best]), float(node_ns[best] / NS_PER_H)
    for node in _local_maxima(levels)[:CANDIDATES]:
        for interval in (node - 1, node):
            if 0 <= interval < last and levels[interval] > -np.inf:
                found, time_h = _inside(walks, analyte, interval)
                if found > peak:
                    peak, at_h = found, time_h
    return peak, at_h


def _local_maxima(levels: Floats) -> list[int]:
    """Places not below their neighbors, highest first."""
    padded = np.concatenate([[-np.inf], levels, [-np.inf]])
    places = np.flatnonzero((padded[1:-1] >= padded[:-2]) & (padded[1:-1] >= padded[2:]))
    return [int(place) for place in places[np.argsort(-levels[places], kind="stable")]]


def _bend(row: Floats, matrix: Floats, x: Floats) -> float:
    return float(row @ (matrix @ (matrix @ x)))


def _inside(walks: Sequence[Walk], analyte: str, interval: int) -> tuple[float, float]:
    """Highest level inside one interval where the level rises at its start and falls at its end; else nothing."""
    start_ns, end_ns = (int(ns) for ns in walks[0].node_ns[interval : interval + 2])
    low, length = 0.0, (end_ns - start_ns) / NS_PER_H
    high = length
    starts = [(walk, walk.amounts[interval]) for walk in walks]
    section = int(walks[0].section[interval])

    def slope(moved: list[tuple[Walk, Floats]]) -> float:
        return sum(float(walk.rows[analyte] @ (walk.matrices[section] @ x)) for walk, x in moved)

    def moved_by(moved: list[tuple[Walk, Floats]], hours: float) -> list[tuple[Walk, Floats]]:
        return [(walk, exponential(walk.matrices[section], hours) @ x) for walk, x in moved]

    ends = [(walk, walk.power(section, end_ns - start_ns) @ x) for walk, x in starts]
    if slope(starts) <= 0 or slope(ends) >= 0:
        return -np.inf, 0.0
    here, guess = starts, length / 2
    for _ in range(MOST_STEPS):
        there = moved_by(starts, guess)
        rise = slope(there)
        low, high = (guess, high) if rise > 0 else (low, guess)
        here = there
        bend = sum(_bend(walk.rows[analyte], walk.matrices[section], x) for walk, x in there)
        newton = guess - rise / bend if bend < 0 else low
        better = newton if low < newton < high else (low + high) / 2
        if abs(better - guess) < 1e-10 * max(length, 1.0):
            break
        guess = better
    return sum(float(walk.rows[analyte] @ x) for walk, x in here), start_ns / NS_PER_H + guess
