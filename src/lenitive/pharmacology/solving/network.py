"""Named flows become a rate matrix: the one form in which every model reaches the solver.

    rate_matrix(("depot", "central"), {("depot", "central"): ka, ("central", OUT): k10})

Depots, transit chains, first pass, metabolites and peripheral tissue are all linear flows, so one solver serves
every route and any mix. Amounts are mg (of ketamine equivalents), rates per hour.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from lenitive.pharmacology.solving.arrays import Floats

OUT = "out of the body"
Flows = Mapping[tuple[str, str], Floats]


def rate_matrix(states: Sequence[str], flows: Flows) -> Floats:
    """Rate matrix A with dx/dt = A x, per hour; shape [states, states, people].

    `flows` maps (from, to) to a rate per hour of shape [people]. ValueError for an unknown state, a negative or a
    non-finite rate: parameters must stay positive over the whole range of people.
    """
    place = {state: index for index, state in enumerate(states)}
    people = max(np.size(rate) for rate in flows.values())
    matrix = np.zeros((len(states), len(states), people))
    for (source, target), rate in flows.items():
        if source not in place or (target != OUT and target not in place):
            raise ValueError(f"flow {source!r} to {target!r}: unknown state")
        if not np.all(np.isfinite(rate)) or np.any(np.asarray(rate) < 0):
            raise ValueError(f"flow {source!r} to {target!r}: a rate is negative or not a number")
        matrix[place[source], place[source]] -= rate
        if target != OUT:
            matrix[place[target], place[source]] += rate
    return matrix


def reach(matrices: Floats) -> NDArray[np.bool_]:
    """Which state can be reached from which, in any number of flows; [to, from], diagonal true.

    `matrices`: [sections, states, states, people]; a flow in any section and person counts.
    """
    count = matrices.shape[1]
    linked = (np.abs(matrices).max(axis=(0, 3)) > 0) | np.eye(count, dtype=bool)
    for _ in range(count):
        linked = linked | ((linked.astype(int) @ linked.astype(int)) > 0)
    return np.asarray(linked, dtype=np.bool_)
