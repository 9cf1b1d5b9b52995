"""The rates and shares of absorption models are those that their notes say they were calibrated to."""

from __future__ import annotations

import numpy as np
import pytest

from lenitive.pharmacology import DoseRow, Regimen, Subject
from lenitive.pharmacology.answers.prediction import Curve
from lenitive.pharmacology.levels.typical import Typical
from lenitive.pharmacology.models import otto_2021
from lenitive.pharmacology.models.absorption import ABSORPTION, AbsorptionModel, with_absorption

PERSON = Subject(weight_kg=70, age_y=40, sex="male")


def _curves(absorption: AbsorptionModel, amount_mg: float, hours: float) -> dict[str, Curve]:
    model = with_absorption(otto_2021.MODEL, [absorption])
    row = DoseRow(absorption.route, absorption.forms_studied[0], amount_mg)
    return Typical(model, PERSON, Regimen((row,))).curves(np.linspace(0, hours, 97), (2.0, 6.0))


CALIBRATED = [absorption for absorption in ABSORPTION.values() if absorption.rate.tag == "calibrated"]


@pytest.mark.parametrize("absorption", CALIBRATED, ids=[absorption.name for absorption in CALIBRATED])
def test_each_calibrated_absorption_model_peaks_at_the_published_time(absorption: AbsorptionModel) -> None:
    assert _curves(absorption, 50, 6)["ketamine"].tmax_h == pytest.approx(absorption.tmax_h, rel=0.03)


def test_norketamine_after_the_nasal_spray_is_that_of_the_three_volunteers() -> None:
    area = _curves(ABSORPTION["nasal_yanagihara_2003"], 25, 6)["norketamine"].auc_0_t
    assert area / 2 == pytest.approx(100, rel=0.02)


def test_norketamine_of_the_dose_ranging_study_has_its_published_area() -> None:
    assert _curves(ABSORPTION["nasal_dose_ranging_2022"], 30, 24)["norketamine"].auc_0_t == pytest.approx(181, rel=0.02)


@pytest.mark.parametrize(
    "name, together", [("oral_chong_2006", 0.59), ("sublingual_chong_2006", 0.54), ("sublingual_rolan_2014", 0.54)]
)
def test_ketamine_and_norketamine_together_arrive_as_published(name: str, together: float) -> None:
    absorption = ABSORPTION[name]
    fraction = absorption.fraction.value
    assert fraction + (1 - fraction) * absorption.first_pass.value == pytest.approx(together, abs=0.001)


def test_fantas_oral_ratio_of_norketamine_to_ketamine_is_met() -> None:
    curves = _curves(ABSORPTION["oral_fanta_2015"], 25, 24)
    ratio = (curves["norketamine"].auc_0_inf or 0) / (curves["ketamine"].auc_0_inf or 1)
    assert ratio == pytest.approx(16.5, rel=0.02)


def test_a_absorption_model_tagged_calibrated_or_assumed_says_to_what_or_from_where() -> None:
    for absorption in ABSORPTION.values():
        for parameter in absorption.parameters:
            assert parameter.tag not in ("calibrated", "assumed") or parameter.note or parameter.source
