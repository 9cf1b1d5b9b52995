"""Levels made by hand for the tests of effects: one drive, one context, without solving anything."""

from __future__ import annotations

import numpy as np

from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.effects.chances import Context, People
from lenitive.pharmacology.effects.drive import Drive
from lenitive.pharmacology.levels.population import Population
from lenitive.pharmacology.regimens import Cream, DoseRow, Regimen
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.subject import Subject

MAN = Subject(weight_kg=70, age_y=45, sex="male")
TIMES = np.array([0.0, 1.0, 2.0, 4.0])
SHAPE = np.array([0.0, 1.0, 0.5, 0.1])

DRIP = DoseRow("iv", "racemate", 35.0, duration_h=2 / 3)
SPRAY = DoseRow("nasal", "s-ketamine", 56.0, spray_mg=28.0)
TABLET = DoseRow("oral", "racemate", 25.0)
DAYS = DoseRow("iv", "s-ketamine", 2000.0, duration_h=100.0)
TEN_DAYS = DoseRow("iv", "racemate", 100.0, duration_h=4.0, every_h=24.0, count=10)
SESSIONS = DoseRow("iv", "racemate", 30.0, duration_h=2 / 3, every_h=72.0, count=6)
CREAM = DoseRow("topical", "racemate", 100.0, cream=Cream(1.0, 100.0, "Lipoderm"))


def levels(
    s: Floats | float = 0.0, r: Floats | float = 0.0, nk: Floats | float = 0.0, ce: Floats | float = 0.0
) -> Drive:
    """A drive: S, R, each half of norketamine, and both sites following `ce`."""
    s, r, nk, ce = (np.atleast_1d(np.asarray(one, dtype=np.float64)) for one in np.broadcast_arrays(s, r, nk, ce))
    return Drive(s + r, s, r, nk, nk, ce, ce)


def context(row: DoseRow, peak_s: float = 0.0, subject: Subject = MAN, people: People | None = None) -> Context:
    """What stands around the effects of one regimen whose S-ketamine peaks at `peak_s` after an hour."""
    horizon = max(24.0, row.duration_h)
    population = Population(len(next(iter(people.peaks.values())))) if people else None
    asked = PredictionRequest(subject, Regimen((row,)), horizon, population=population)
    r_per_s = 1.0 if row.form == "racemate" else 0.0
    drive = levels(peak_s * SHAPE, r_per_s * peak_s * SHAPE, 0.0, peak_s * SHAPE)
    ends = row.has_end
    return Context(asked, "venous", drive, people, (lambda hours: peak_s * 0.5 ** (hours / 261.6)) if ends else None)
