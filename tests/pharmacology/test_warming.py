"""Whoever asks first waits for no compiler."""

import subprocess
import sys

import pytest

ASKED = """
import numpy as np
from lenitive.pharmacology import DoseRow, Population, Regimen, Subject, predict
from lenitive.pharmacology.levels.crowd import Crowd, Setting
from lenitive.pharmacology.levels.streamed import in_groups
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.answers.request import PredictionRequest, PredictionWork
from lenitive.pharmacology.solving import kernels, ranks
from lenitive.pharmacology.warming import compile_kernels

def compiled():
    named = {**vars(kernels), **vars(ranks)}
    return {name: len(each.signatures) for name, each in named.items() if hasattr(each, "signatures")}

compile_kernels()
before = compiled()
person = Subject(weight_kg=60, age_y=70, sex="male")
rows = [
    DoseRow("oral", "racemate", 50.0, every_h=8.0, count=6),
    DoseRow("nasal", "s-ketamine", 28.0),
    DoseRow("iv", "racemate", 28.0, duration_h=2 / 3, every_h=24.0, count=3),
]
for row in rows:
    predict(person, Regimen((row,)))
    predict(person, Regimen((row,)), population=Population(n=1_000, residual=True))
request = PredictionRequest(person, Regimen((rows[0],)), 24.0, population=Population(5_000))
in_groups(Crowd(PUBLISHED["otto_2021"], request, Setting()), np.arange(1.0, 24.0), PredictionWork(threads=2))
assert min(before[name] for name in ("follow_block", "pick", "guide_to", "count", "gather")) == 1, before
assert compiled() == before, (before, compiled())
"""


@pytest.mark.slow
def test_after_warming_up_no_prediction_compiles_anything() -> None:
    assert subprocess.run([sys.executable, "-c", ASKED], check=False).returncode == 0
