"""Bands over thousands of people pick the same values as sorting everybody would."""

from __future__ import annotations

import numpy as np
import pytest

from lenitive.pharmacology.answers.prediction import QUANTILES
from lenitive.pharmacology.levels.summary import quantiles
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.solving.ranks import pick

STREAM = np.random.default_rng(5)
ROWS = {
    "levels of many people": np.exp(STREAM.normal(size=(40, 3000))),
    "a heavy tail": np.exp(4 * STREAM.normal(size=(10, 3000))),
    "many alike": np.round(STREAM.random((10, 3000)), 1),
    "nobody has any": np.zeros((3, 600)),
    "one stands far out": np.concatenate([np.ones((2, 999)), np.full((2, 1), 1e300)], axis=1),
    "hardly any": STREAM.random((5, 600)) * 1e-310,
    "further apart than numbers go": np.tile([1e308, -1e308, 0.0, 1.0], (2, 200)),
    "few": STREAM.random((9, 2)),
    "one person": STREAM.random((9, 1)),
}


@pytest.mark.parametrize("rows", ROWS.values(), ids=list(ROWS))
def test_picked_ranks_are_those_of_the_sorted_row(rows: Floats) -> None:
    ranks = np.unique(np.linspace(0, rows.shape[1] - 1, 11).astype(np.int64))
    found = np.empty((rows.shape[0], ranks.size))
    pick(rows, ranks, found)
    assert np.array_equal(found, np.sort(rows, axis=1)[:, ranks])


@pytest.mark.parametrize("people", [1, 2, 255, 256, 257, 2048])
@pytest.mark.parametrize("threads", [1, 2])
def test_bands_are_the_usual_quantiles_and_leave_the_levels_alone(people: int, threads: int) -> None:
    levels = np.exp(STREAM.normal(size=(70, people)))
    before = levels.copy()
    lines = quantiles(levels, threads)
    for key, share in QUANTILES.items():
        assert lines[key] == pytest.approx(np.quantile(levels, share, axis=1), rel=1e-12)
    assert np.array_equal(levels, before)
