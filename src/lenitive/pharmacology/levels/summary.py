"""Numbers read off levels: quantiles over people, continuous peaks, areas, half-lives.

    lines = quantiles(levels)          # levels [times, people] -> {"p05": [times], ...}

Quantiles select instead of sorting, row by row, on threads; the definition is the usual linear one.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from lenitive.pharmacology.answers.prediction import QUANTILES, Apparent
from lenitive.pharmacology.levels.peaks import Walk
from lenitive.pharmacology.solving.arrays import Floats, Ints
from lenitive.pharmacology.solving.deadline import current
from lenitive.pharmacology.solving.network import reach
from lenitive.pharmacology.solving.pool import in_threads
from lenitive.pharmacology.solving.scaling_squaring import dominant_rate_per_h
from lenitive.pharmacology.solving.solver import System

ROWS_AT_ONCE = 32
FEW_IN_A_ROW = 256
LEAST_FALL = 1e-6  # of the logarithm over the window; less is rounding
WINDOW_POINTS = 25


@dataclass(frozen=True)
class QuantilePlaces:
    """Where the quantiles of so many people lie: from rank `low` a `share` of the way to `high`; `ranks` holds both."""

    ranks: Ints
    low: Ints
    high: Ints
    share: Floats

    @classmethod
    def among(cls, people: int) -> QuantilePlaces:
        """The usual linear definition."""
        at = np.array(list(QUANTILES.values())) * (people - 1)
        low = np.floor(at).astype(np.int64)
        high = np.minimum(low + 1, people - 1)
        return cls(np.unique(np.concatenate([low, high])), low, high, at - low)

    def lines(self, found: Floats) -> dict[str, Floats]:
        """p05 .. p95, each [times], from the values of the ranks, [times, ranks]."""
        low, high = (found[:, np.searchsorted(self.ranks, rank)] for rank in (self.low, self.high))
        return dict(zip(QUANTILES, (low * (1 - self.share) + high * self.share).T.copy(), strict=True))


def quantiles(levels: Floats, threads: int = 1) -> dict[str, Floats]:
    """p05, p25, p50, p75, p95 over people of `levels` [times, people]; each [times]. `levels` is left as it is."""
    times, people = levels.shape
    places = QuantilePlaces.among(people)
    ranks = places.ranks
    found = np.empty((times, ranks.size))
    pick = _pick_for(people)
    levels = np.ascontiguousarray(levels)
    in_threads(
        lambda first: pick(levels[first : first + ROWS_AT_ONCE], ranks, found[first : first + ROWS_AT_ONCE]),
        range(0, times, ROWS_AT_ONCE),
        threads,
    )
    return places.lines(found)


def _pick_for(people: int) -> Callable[[Floats, Ints, Floats], None]:
    """How ranks are found: compiled for many people, by numpy for few (whose first answer need not wait)."""
    if people > FEW_IN_A_ROW:
        from lenitive.pharmacology.solving.ranks import pick  # compiled: only when many people ask

        return pick
    return _pick_by_partition


def _pick_by_partition(levels: Floats, ranks: Ints, found: Floats) -> None:
    """The same in numpy: found[row, i] = the value of rank ranks[i] of each row."""
    found[:] = np.partition(levels, ranks, axis=1)[:, ranks]


def areas(system: System, walk: Walk, until_ns: int) -> dict[str, float]:
    """Exact area under each output from 0 to `until_ns` (a node of the walk, as every start of a section), ng.h/mL.

    From dx/dt = A x + input: inside a section the integral of x is A^-1 (x_end - x_begin - delivered).
    """
    last = int(np.searchsorted(walk.node_ns, until_ns))
    changes = np.flatnonzero(np.diff(walk.section[:last])) + 1 if last else np.zeros(0, dtype=np.int64)
    nodes = [0, *changes.tolist(), last]
    balance = np.zeros(system.states)
    area = dict.fromkeys((o.name for o in system.outputs), 0.0)
    check = current()
    for first, end in itertools.pairwise(nodes):
        check()
        given = system.inputs.delivered_mg(int(walk.node_ns[end]), system.states)[:, 0]
        moved = walk.amounts[end, : system.states] - given
        section = int(walk.section[first])
        integral = np.linalg.solve(system.matrices[section, :, :, 0], moved - balance)
        balance = moved
        _add(area, system, section, integral)
    return area


def _add(area: dict[str, float], system: System, section: int, integral: np.ndarray[Any, Any]) -> None:
    for o in system.outputs:
        area[o.name] += float(integral[o.state] * o.ng_per_ml_per_mg[section, 0])


def whole_areas(system: System, walk: Walk | None = None) -> dict[str, float]:
    """Area under each output from 0 to infinity, of all that the inputs of `system` bring, ng.h/mL.

    `walk` ends where the last section begins, or later; with one section none is needed.
    """
    area = dict.fromkeys((o.name for o in system.outputs), 0.0)
    left = np.zeros(system.states)
    brought = system.inputs.total_mg[:, 0]
    left[: brought.size] = brought
    if walk is not None:
        end_ns = int(walk.node_ns[-1])
        area = areas(system, walk, end_ns)
        left += walk.amounts[-1, : system.states] - system.inputs.delivered_mg(end_ns, system.states)[:, 0]
    last = system.matrices.shape[0] - 1
    _add(area, system, last, np.linalg.solve(system.matrices[last, :, :, 0], -left))
    return area


def terminal_half_lives(system: System) -> dict[str, float]:
    """Half-life (h) of the slowest part that feeds each output, from the smallest eigenvalue of the last section."""
    linked = reach(system.matrices)
    lives = {}
    for output in system.outputs:
        feeders = np.flatnonzero(linked[output.state])
        rate = dominant_rate_per_h(system.matrices[-1][np.ix_(feeders, feeders)][:, :, 0])
        lives[output.name] = float(np.log(2) / rate)
    return lives


def window_times(window_h: tuple[float, float]) -> Floats:
    """The times between which an apparent half-life is read, hours."""
    return np.linspace(window_h[0], window_h[1], WINDOW_POINTS)


def apparent_half_life(window_h: tuple[float, float], levels: Floats, is_undisturbed: bool = True) -> Apparent:
    """Half-life from the straight line through the logarithms of the levels at `window_times`.

    None where a dose begins inside the window, the level is zero, or it does not fall by more than rounding.
    """
    value = None
    if is_undisturbed and np.all(levels > 0):
        slope = float(np.polyfit(window_times(window_h), np.log(levels), 1)[0])
        falls = -slope * (window_h[1] - window_h[0]) > LEAST_FALL
        value = float(np.log(2) / -slope) if falls else None
    return Apparent(window_h[0], window_h[1], value)
