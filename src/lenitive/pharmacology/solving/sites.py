"""Effect sites: states that follow a compartment with a delay and take nothing from it.

    matrices = with_sites(matrices, central, [ke0_per_h])

dC_site/dt = k (C_plasma - C_site). In the rate matrix a site holds a small, fixed share of the amount in mg that it
follows, so that it does not widen the matrix's norm; its level is amount x scale / SHARE.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from lenitive.pharmacology.solving.arrays import Floats

SHARE = 1 / 16  # a power of two: nothing is rounded


def with_sites(matrices: Floats, follows: int, rates_per_h: Sequence[Floats]) -> Floats:
    """Rate matrices [sections, states, states, people] with one more state per site at the end; rates [people]."""
    sections, states, _, people = matrices.shape
    size = states + len(rates_per_h)
    grown = np.zeros((sections, size, size, people))
    grown[:, :states, :states] = matrices
    for place, rate in enumerate(rates_per_h, start=states):
        grown[:, place, follows] = SHARE * rate
        grown[:, place, place] = -rate
    return grown
