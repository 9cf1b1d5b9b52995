"""The same jobs with other people's solvers: numbalsoda (compiled LSODA) and scipy (LSODA from Python).

    solve = Numbalsoda(R2, people)
    levels = solve(threads=2)          # ng/mL, [outputs, people, times]

Both integrate piece by piece between doses and ends of infusions, at 1e-8 relative and absolute (mg). What they gain
here over a public call: schedule and rates are prepared before the clock starts, and nothing is checked.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import numpy as np
from load_model import OUTPUTS, Job
from numba import carray, cfunc, njit
from numbalsoda import lsoda, lsoda_sig
from numpy.typing import NDArray
from scipy.integrate import solve_ivp

from lenitive.pharmacology.models.published import Values

Floats = NDArray[np.float64]
TOLERANCE = 1e-8
DEPOT, CENTRAL, METABOLITE, STATES = 0, 1, 3, 5
RATES, SCALES, ORAL_FRACTION = slice(0, 8), slice(8, 10), 10
AT_ONCE = 50  # people handed to a thread at a time


@cfunc(lsoda_sig)
def _slope_at(t, u, du, data):  # type: ignore[no-untyped-def]
    x = carray(u, (5,))
    d = carray(data, (9,))
    dx = carray(du, (5,))
    dx[0] = -d[0] * x[0]
    dx[1] = d[0] * x[0] - (d[1] + d[3]) * x[1] + d[2] * x[2] + d[8]
    dx[2] = d[1] * x[1] - d[2] * x[2]
    dx[3] = d[4] * x[1] - (d[5] + d[6]) * x[3] + d[7] * x[4]
    dx[4] = d[6] * x[3] - d[7] * x[4]


def slope(t: float, x: Floats, d: list[float]) -> list[float]:
    """The same five equations for scipy: change of each amount (mg/h); `d`: eight rates (1/h), infusion (mg/h)."""
    return [
        -d[0] * x[0],
        d[0] * x[0] - (d[1] + d[3]) * x[1] + d[2] * x[2] + d[8],
        d[1] * x[1] - d[2] * x[2],
        d[4] * x[1] - (d[5] + d[6]) * x[3] + d[7] * x[4],
        d[6] * x[3] - d[7] * x[4],
    ]


def constants(v: Values) -> Floats:
    """Per person: eight rates (1/h), two scales (ng/mL per mg), the oral fraction; [people, 11]."""
    columns = (
        v["absorption_per_h"],
        v["q_l_per_h"] / v["v1_l"],
        v["q_l_per_h"] / v["v2_l"],
        v["clearance_l_per_h"] / v["v1_l"],
        v["metabolite_fraction"] * v["clearance_l_per_h"] / v["v1_l"],
        v["metabolite_clearance_l_per_h"] / v["metabolite_v1_l"],
        v["metabolite_q_l_per_h"] / v["metabolite_v1_l"],
        v["metabolite_q_l_per_h"] / v["metabolite_v2_l"],
        1000 / v["v1_l"],
        1000 / v["metabolite_v1_l"],
        v["oral_fraction"],
    )
    return np.ascontiguousarray(np.stack(columns, axis=1))


def pieces(job: Job) -> tuple[NDArray[np.int64], Floats]:
    """Edges as indices of output times [pieces + 1]; per piece oral mg at its start and infusion mg/h [pieces, 2]."""
    until_h = float(job.times_h[-1])
    marks = {0.0, until_h}
    for row in job.regimen.rows:
        for start in row.starts_h(until_h):
            marks |= {float(start), min(float(start) + row.duration_h, until_h)}
    edges = np.searchsorted(job.times_h, sorted(marks))
    given = np.zeros((edges.size - 1, 2))
    for piece, (low, high) in enumerate(pairwise(job.times_h[edges])):
        for row in job.regimen.rows:
            for start in row.starts_h(until_h):
                if row.route == "oral" and start == low:
                    given[piece, 0] += row.amount_mg
                if row.route == "iv" and start <= low and high <= start + row.duration_h:
                    given[piece, 1] += row.amount_mg / row.duration_h
    return edges, given


@njit(nogil=True)  # type: ignore[untyped-decorator]
def _follow(address, people, edges, given, times_h, tolerance, levels):  # type: ignore[no-untyped-def]
    """Writes levels [outputs, people, times]; returns how many pieces failed."""
    failed = 0
    data = np.empty(9)
    for person in range(people.shape[0]):
        data[:8] = people[person, :8]
        x = np.zeros(5)
        levels[:, person, 0] = 0.0
        for piece in range(given.shape[0]):
            low, high = edges[piece], edges[piece + 1]
            x[0] += given[piece, 0] * people[person, 10]
            data[8] = given[piece, 1]
            found, is_good = lsoda(address, x, times_h[low : high + 1], data, tolerance, tolerance)
            failed += not is_good
            for at in range(1, found.shape[0]):
                levels[0, person, low + at] = found[at, 1] * people[person, 8]
                levels[1, person, low + at] = found[at, 3] * people[person, 9]
            x[:] = found[-1]
    return failed


class Numbalsoda:
    """LSODA compiled, people shared out over threads; schedule and rates are made once, here."""

    def __init__(self, job: Job, people: Values) -> None:
        self.people = constants(people)
        self.plan = (*pieces(job), job.times_h, TOLERANCE)

    def __call__(self, threads: int) -> Floats:
        """Levels [outputs, people, times], ng/mL; RuntimeError when an integration fails."""
        number = self.people.shape[0]
        levels = np.empty((len(OUTPUTS), number, self.plan[2].size))

        def work(low: int) -> int:
            group = slice(low, low + AT_ONCE)
            return int(_follow(_slope_at.address, self.people[group], *self.plan, levels[:, group]))

        with ThreadPoolExecutor(max_workers=threads) as pool:
            if sum(pool.map(work, range(0, number, AT_ONCE))):
                raise RuntimeError("numbalsoda: an integration failed")
        return levels


def scipy_levels(job: Job, people: Values) -> Floats:
    """scipy's solve_ivp(method="LSODA") on one thread; levels [outputs, people, times], ng/mL."""
    edges, given = pieces(job)
    table = constants(people)
    levels = np.zeros((len(OUTPUTS), table.shape[0], job.times_h.size))
    for person, own in enumerate(table):
        x = np.zeros(STATES)
        for (low, high), (oral_mg, mg_per_h) in zip(pairwise(edges), given, strict=True):
            x[DEPOT] += oral_mg * own[ORAL_FRACTION]
            found = _piece(x, job.times_h[low : high + 1], [*own[RATES].tolist(), mg_per_h])
            levels[:, person, low + 1 : high + 1] = found[[CENTRAL, METABOLITE], 1:] * own[SCALES][:, None]
            x = found[:, -1].copy()
    return levels


def _piece(x: Floats, times_h: Floats, data: list[float]) -> Any:
    span = (times_h[0], times_h[-1])
    done = solve_ivp(slope, span, x, method="LSODA", t_eval=times_h, args=(data,), rtol=TOLERANCE, atol=TOLERANCE)
    if not done.success:
        raise RuntimeError(f"scipy: {done.message}")
    return done.y
