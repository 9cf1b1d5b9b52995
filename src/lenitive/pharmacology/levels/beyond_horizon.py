"""A site of the typical person at any hour, exactly, also long after the horizon.

ce_at = SiteAt(walks, "slow_site"); ce_at(2_000.0)  # ng/mL
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from lenitive.pharmacology.levels.peaks import Walk
from lenitive.pharmacology.solving.inputs import NS_PER_H
from lenitive.pharmacology.solving.scaling_squaring import exponential


class SiteAt:
    """Reads one site off walks whose last node lies after the last dose; hours >= 0."""

    def __init__(self, walks: Sequence[Walk], site: str) -> None:
        self.walks = [walk for walk in walks if site in walk.rows]
        self.site = site
        self.known: dict[float, float] = {}

    def __call__(self, hour: float) -> float:
        if hour not in self.known:
            self.known[hour] = sum((self._of(walk, hour) for walk in self.walks), 0.0)
        return self.known[hour]

    def _of(self, walk: Walk, hour: float) -> float:
        """From the last node before the hour: its amounts, and the inputs that run from there on."""
        node = int(np.searchsorted(walk.node_ns, hour * NS_PER_H, side="right")) - 1
        since_h = hour - float(walk.node_ns[node]) / NS_PER_H
        power = exponential(walk.matrices[int(walk.section[node])], max(since_h, 0.0))
        return float(walk.rows[self.site] @ (power @ walk.amounts[node]))
