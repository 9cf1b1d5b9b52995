"""Levels of one typical person beside other medicines, as the tests of interactions ask for them.

ratios(ORAL, ["clarithromycin"])  # (area ratio, peak ratio) of S-ketamine
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from lenitive.pharmacology import DoseRow, Regimen, Subject
from lenitive.pharmacology.answers.prediction import Curve
from lenitive.pharmacology.interactions.change import Change, ChangeInterval
from lenitive.pharmacology.interactions.medicines import changes
from lenitive.pharmacology.levels.typical import Typical
from lenitive.pharmacology.models.absorption import ABSORPTION, AbsorptionModel, with_absorption
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.subject import DrugTaken

MAN = Subject(weight_kg=70, age_y=40, sex="male")
TIMES_H = np.linspace(0, 36, 145)
NOTHING = (ChangeInterval(0.0, Change()),)


@dataclass(frozen=True)
class Given:
    """A dose by one route: the model, its absorption models, the row."""

    model: Model
    absorption_models: tuple[AbsorptionModel, ...]
    row: DoseRow

    def with_medicines(self, names: Sequence[str]) -> tuple[ChangeInterval, ...]:
        """What these medicines change, when they are there in full."""
        person = replace(MAN, drugs=tuple(DrugTaken(name) for name in names))
        return changes(self.model, self.absorption_models, person, Regimen((self.row,)), 36.0)


def by_absorption(name: str) -> Given:
    absorption = ABSORPTION[name]
    row = DoseRow(absorption.route, "s-ketamine", 50.0, product=absorption.products[0] if absorption.products else None)
    return Given(with_absorption(PUBLISHED["otto_2021"], [absorption]), (absorption,), row)


def by_model(name: str, route: str) -> Given:
    form = "s-ketamine" if PUBLISHED[name].to_r else "racemate"
    return Given(PUBLISHED[name], (), DoseRow(route, form, 28.0, spray_mg=28.0 if route == "nasal" else None))


def curves(given: Given, intervals: tuple[ChangeInterval, ...] = NOTHING) -> dict[str, Curve]:
    return Typical(given.model, MAN, Regimen((given.row,)), intervals).curves(TIMES_H, (2.0, 8.0))


def area_of(curve: Curve) -> float:
    assert curve.auc_0_inf is not None
    return curve.auc_0_inf


def ratios(given: Given, names: Sequence[str]) -> tuple[float, float]:
    """Area and peak of ketamine beside these medicines, over those without."""
    without, with_medicines = curves(given)["ketamine"], curves(given, given.with_medicines(names))["ketamine"]
    return area_of(with_medicines) / area_of(without), with_medicines.cmax / without.cmax
