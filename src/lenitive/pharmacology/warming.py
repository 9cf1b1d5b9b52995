"""Compiles the kernels, so that nobody waits for it: about a minute the first time, a second once they are on disk.

compile_kernels()
"""

from __future__ import annotations

import numpy as np

from lenitive.pharmacology.answers.request import PredictionRequest, PredictionWork
from lenitive.pharmacology.levels.crowd import Crowd, Setting
from lenitive.pharmacology.levels.population import Population
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.simulation import predict
from lenitive.pharmacology.subject import Subject

FEW, SEVERAL, MANY = 40, 300, 1_000  # people: their ranks are found by sorting, by counting, by counting in groups


def compile_kernels() -> None:
    """Solve one small case of every kind that compiles something of its own."""
    from lenitive.pharmacology.levels.streamed import in_groups  # numba takes 0.3 s to load: only when it compiles

    person = Subject(weight_kg=70, age_y=45, sex="female")
    film = Regimen((DoseRow("sublingual", "s-ketamine", 50.0, product="film"),))
    for people in (FEW, SEVERAL):
        predict(person, film, population=Population(n=people))
    infusion = Regimen((DoseRow("iv", "racemate", 28.0, duration_h=2 / 3),))
    asked = PredictionRequest(person, infusion, 2.0, population=Population(n=MANY))
    in_groups(Crowd(PUBLISHED["otto_2021"], asked, Setting()), np.linspace(0.1, 2.0, 3), PredictionWork())
