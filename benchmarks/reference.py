"""The answer to compare with: mpmath's matrix exponential at 40 digits, step by step, for a handful of people.

    exact = exact_levels(R1, first(people, 5))          # ng/mL, [outputs, people, times]
    error(levels, exact)

Nothing of Lenitive's solver is used: the matrix is read off the equations that the other tools are given.
"""

from __future__ import annotations

import mpmath
import numpy as np
from load_model import OUTPUTS, Floats, Job
from peers import CENTRAL, DEPOT, METABOLITE, ORAL_FRACTION, RATES, SCALES, STATES, constants, pieces, slope

from lenitive.pharmacology.models.published import Values

DIGITS, SMALLEST = 40, 1e-6
INFUSION = STATES  # row that holds the running infusion, mg/h


def first(people: Values, number: int) -> dict[str, Floats]:
    """The first so many people."""
    return {name: value[:number] for name, value in people.items()}


def exact_levels(job: Job, people: Values) -> Floats:
    """Levels [outputs, people, times], ng/mL; for jobs with equal steps between times."""
    edges, given = pieces(job)
    at_edge = dict(zip(edges.tolist(), given.tolist(), strict=False))
    table = constants(people)
    levels = np.zeros((len(OUTPUTS), table.shape[0], job.times_h.size))
    with mpmath.workdps(DIGITS):
        step_h = mpmath.mpf(round(1 / (job.times_h[1] - job.times_h[0]))) ** -1
        for person, own in enumerate(table):
            power = mpmath.expm(_matrix(own.tolist()) * step_h)
            x = mpmath.zeros(STATES + 1, 1)
            for at in range(job.times_h.size):
                if at > 0:
                    x = power * x
                levels[:, person, at] = [float(x[CENTRAL]) * own[SCALES][0], float(x[METABOLITE]) * own[SCALES][1]]
                if at in at_edge:
                    x[DEPOT] += mpmath.mpf(at_edge[at][0]) * own[ORAL_FRACTION]
                    x[INFUSION] = at_edge[at][1]
    return levels


def _matrix(own: list[float]) -> mpmath.matrix:
    """Rates of one person with the infusion as a sixth state that keeps its value."""
    matrix = mpmath.zeros(STATES + 1, STATES + 1)
    for source in range(STATES + 1):
        unit = [mpmath.mpf(source == state) for state in range(STATES)]
        infusion = mpmath.mpf(source == INFUSION)
        column = slope(0.0, unit, [*(mpmath.mpf(rate) for rate in own[RATES]), infusion])
        for state in range(STATES):
            matrix[state, source] = column[state]
    return matrix


def error(levels: Floats, exact: Floats) -> float:
    """Largest difference relative to max(value, SMALLEST of that person's peak)."""
    least = SMALLEST * exact.max(axis=2, keepdims=True)
    return float(np.max(np.abs(levels - exact) / np.maximum(exact, least)))
