"""The memory-write floor: how long it takes merely to write an answer of the same size, with nothing worked out.

    floor = Floor(R2)
    floor(threads=2)

The array is allocated and touched beforehand and the threads are running already: no solver can be quicker than this
while it keeps every curve.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
from load_model import OUTPUTS, Job
from numba import njit

PARTS = 8


@njit(nogil=True)  # type: ignore[untyped-decorator]
def _fill(part, value):  # type: ignore[no-untyped-def]
    for index in range(part.size):
        part[index] = value


class Floor:
    """One array of the size of a job's answer, filled again and again."""

    def __init__(self, job: Job) -> None:
        self.array = np.zeros(len(OUTPUTS) * job.times_h.size * job.people)
        self.array.fill(1.0)
        self.parts = np.array_split(self.array, PARTS)
        self.pool = ThreadPoolExecutor(max_workers=2)
        list(self.pool.map(lambda part: _fill(part, 0.0), self.parts))

    def __call__(self, threads: int) -> None:
        """Fill everything on one thread or on two."""
        if threads == 1:
            _fill(self.array, 2.0)
        else:
            list(self.pool.map(lambda part: _fill(part, 3.0), self.parts))
