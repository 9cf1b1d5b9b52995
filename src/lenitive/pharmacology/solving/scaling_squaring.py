"""exp(A t) of a rate matrix by scaling and squaring, for one person, in numpy alone.

A rate matrix has no negative entry off its diagonal. Shifted by its largest rate it has none at all, so the Taylor
sum adds only positive terms and even the earliest trace of a metabolite keeps its digits. The compiled twin for
many people is in `kernels`.
"""

from __future__ import annotations

from math import ceil, exp, log2

import numpy as np

from lenitive.pharmacology.solving.arrays import Floats

TERMS = 14
LARGEST_NORM = 0.5  # TERMS terms at this norm leave 2e-17 of the matrix


def augmented(matrix: Floats, columns: list[int]) -> Floats:
    """The rate matrix with one constant-rate input per listed state appended; shape [states + inputs] squared."""
    states, inputs = matrix.shape[0], len(columns)
    grown = np.zeros((states + inputs, states + inputs))
    grown[:states, :states] = matrix
    for index, state in enumerate(columns):
        grown[state, states + index] = 1.0
    return grown


def exponential(matrix: Floats, time_h: float) -> Floats:
    """exp(matrix x time_h); `matrix` per hour, square, non-negative off the diagonal, `time_h` >= 0."""
    identity = np.eye(matrix.shape[0])
    if time_h == 0.0:
        return identity
    shift = float(-matrix.diagonal().min())
    norm = max(shift, float(matrix.max())) * time_h
    squarings = max(0, ceil(log2(norm / LARGEST_NORM))) if norm > 0 else 0
    small_h = time_h / 2**squarings
    positive = (matrix + shift * identity) * small_h
    total = identity
    for term in range(TERMS, 0, -1):
        total = identity + positive @ total / term
    total = total * exp(-shift * small_h)
    for _ in range(squarings):
        total = total @ total
    return np.asarray(total, dtype=np.float64)


def dominant_rate_per_h(matrix: Floats) -> float:
    """Rate of the slowest fading part of a rate matrix, per hour (smallest eigenvalue; for half-lives only)."""
    return float(np.min(-np.linalg.eigvals(matrix).real))
