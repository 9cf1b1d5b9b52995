"""The rows of evidence/observations.yaml that levels are fitted to, as numbers: doses, what was printed, how unsure.

    data = fitted_rows()                # every fitted row of levels and interactions
    data.rows[0].id, data.doses.mg[data.rows[0].dose]

A row points at one dose (or two, whose mean it is), and at the same dose with a medicine where it is a ratio. Orders of
two levels, effects, and rows that are priors or checks of code are not fitted.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from lenitive.documents import from_plain
from lenitive.pharmacology import DoseRow, Floats, Subject, read_case, request_of
from lenitive.pharmacology.validation.observations import Observation, all_observations, cluster_of, fold_of
from lenitive.pharmacology.validation.predicted_levels import LEVEL_READINGS
from lenitive.pharmacology.validation.printed import ends, is_predicted, kind_of, neighbors, standard_error
from lenitive.pharmacology.validation.questions import Arm, arms_of, questions_of
from lenitive.pharmacology.validation.scoring import middle
from lenitive.pharmacology.validation.tolerances import extra, tolerance

CLASSES = {
    "iv": "iv",
    "nasal": "nasal",
    "sublingual": "mouth",
    "buccal": "mouth",
    "im": "im",
    "oral": "oral",
    "rectal": "rectal",
}
PARTS = {"racemate": (0.5, 0.5), "s-ketamine": (1.0, 0.0), "r-ketamine": (0.0, 1.0)}
# What a row is of: analyte (place in ANALYTES), and how much of S and of R counts.
OF = {
    "ketamine": (0, 1.0, 1.0),
    "s_ketamine": (0, 1.0, 0.0),
    "r_ketamine": (0, 0.0, 1.0),
    "ketamine_equivalents": (0, 1.0, 1.0),
    "norketamine": (1, 1.0, 1.0),
    "r_norketamine": (1, 0.0, 1.0),
    "norketamine_per_enantiomer": (1, 0.5, 0.5),
    "hydroxynorketamine": (2, 1.0, 1.0),
    "r_over_s": (0, 1.0, 1.0),
}


@dataclass(frozen=True)
class GivenDose:
    """One dose of one study to its typical person, with or without a medicine."""

    study: str
    row: DoseRow
    subject: Subject
    medicine: str
    in_artery: bool


@dataclass(frozen=True)
class FittedRow:
    """A printed number on its scale. `doses`: places of the doses whose mean it is; `changed`: with the medicine."""

    observation: Observation
    doses: tuple[int, ...]
    changed: int | None
    value: float
    se: float

    @property
    def id(self) -> str:
        """The id of the observation."""
        return self.observation.id

    @property
    def scale(self) -> str:
        """log, logit or linear."""
        return tolerance(kind_of(self.observation)).scale


@dataclass
class FittedData:
    """Rows and the doses that they rest on."""

    rows: list[FittedRow] = field(default_factory=list)
    doses: list[GivenDose] = field(default_factory=list)

    def place(self, dose: GivenDose) -> int:
        """Where a dose stands; it is added when it is new."""
        if dose not in self.doses:
            self.doses.append(dose)
        return self.doses.index(dose)

    @property
    def studies(self) -> list[str]:
        """The studies, in order of their first dose."""
        return list(dict.fromkeys(dose.study for dose in self.doses))

    def without_fold(self, fold: int | None) -> Floats:
        """1 for each row that a fit of this fold may see, else 0; None: all."""
        return np.array([float(fold is None or fold_of(cluster_of(r.observation.study)) != fold) for r in self.rows])


def fitted_rows() -> FittedData:
    """Every row whose use is "fitted", of a number of levels."""
    data, near = FittedData(), neighbors(all_observations())
    for row in all_observations():
        if row.use != "fitted" or not is_predicted(row) or row.quantity not in LEVEL_READINGS or row.order:
            continue
        rule = tolerance(kind_of(row))
        low, high = ends(row)
        basis = extra("unknown_basis") if rule.with_dose and row.basis == "unknown" else 0.0
        se = float(np.hypot(max(standard_error(row, near), rule.least_se), basis))
        arms = [arm for arm in arms_of(row) if not arm.length]
        given = [_given(row, arm) for arm in arms]
        changed = data.place(replace(given[0], medicine=row.medicine)) if row.medicine else None
        places = tuple(data.place(one) for one in given)
        data.rows.append(FittedRow(row, places, changed, middle(low, high, rule.scale), se))
    return data


def _given(row: Observation, arm: Arm) -> GivenDose:
    request = request_of(read_case(from_plain(questions_of(row, arm)["dose"])))
    (dose,) = request.regimen.rows
    dose = replace(dose, start_h=0.0)
    return GivenDose(row.study, dose, request.subject, "", row.site == "arterial")
