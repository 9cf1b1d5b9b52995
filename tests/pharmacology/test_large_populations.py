"""Bands over very many people: as many as a case may ask for, in bounded memory."""

from __future__ import annotations

import resource
from collections.abc import Callable

import numpy as np
import pytest

from lenitive.pharmacology import DoseRow, Population, Regimen, Subject, predict
from lenitive.pharmacology.prediction import QUANTILES

INFUSION = DoseRow("iv", "racemate", 30.0, duration_h=2 / 3)
PERSON = Subject(weight_kg=70, age_y=40, sex="male")
TIMES_H = np.concatenate([np.arange(0, 2, 1 / 8), np.arange(2, 24.5, 0.5)])
SMALLER = 20_000


@pytest.mark.deep
def test_a_million_people_have_the_bands_of_twenty_thousand(deep_size: Callable[[int, int], int]) -> None:
    many = deep_size(40_000, 1_000_000)
    bands = [
        predict(PERSON, Regimen((INFUSION,)), times_h=TIMES_H, population=Population(n=n)).population
        for n in (SMALLER, many)
    ]
    few_people, all_people = bands
    assert few_people is not None and all_people is not None
    for name, lines in all_people.quantiles.items():
        stacked = np.stack([lines[key] for key in QUANTILES])
        assert np.all(np.isfinite(stacked)) and np.all(np.diff(stacked, axis=0) >= 0), name
        assert lines["p50"] == pytest.approx(few_people.quantiles[name]["p50"], rel=0.02, abs=0.01), name
    peak_gib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    assert peak_gib < 4, "the whole test process, everything before included"
