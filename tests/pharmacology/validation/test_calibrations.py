"""The rates and shares of roads are those that their notes say they were calibrated to."""

from __future__ import annotations

import numpy as np
import pytest

from lenitive.pharmacology import DoseRow, Regimen, Subject
from lenitive.pharmacology.answers.prediction import Curve
from lenitive.pharmacology.levels.typical import Typical
from lenitive.pharmacology.models import otto_2021
from lenitive.pharmacology.models.absorption import ROADS, Road, with_roads

PERSON = Subject(weight_kg=70, age_y=40, sex="male")


def _curves(road: Road, amount_mg: float, hours: float) -> dict[str, Curve]:
    model = with_roads(otto_2021.MODEL, [road])
    row = DoseRow(road.route, road.forms_studied[0], amount_mg)
    return Typical(model, PERSON, Regimen((row,))).curves(np.linspace(0, hours, 97), (2.0, 6.0))


CALIBRATED = [road for road in ROADS.values() if road.rate.tag == "calibrated"]


@pytest.mark.parametrize("road", CALIBRATED, ids=[road.name for road in CALIBRATED])
def test_each_calibrated_road_peaks_at_the_published_time(road: Road) -> None:
    assert _curves(road, 50, 6)["ketamine"].tmax_h == pytest.approx(road.tmax_h, rel=0.03)


def test_norketamine_after_the_nasal_spray_is_that_of_the_three_volunteers() -> None:
    area = _curves(ROADS["nasal_yanagihara_2003"], 25, 6)["norketamine"].auc_0_t
    assert area / 2 == pytest.approx(100, rel=0.02)


def test_norketamine_of_the_dose_ranging_study_has_its_published_area() -> None:
    assert _curves(ROADS["nasal_dose_ranging_2022"], 30, 24)["norketamine"].auc_0_t == pytest.approx(181, rel=0.02)


@pytest.mark.parametrize(
    "name, together", [("oral_chong_2006", 0.59), ("sublingual_chong_2006", 0.54), ("sublingual_rolan_2014", 0.54)]
)
def test_ketamine_and_norketamine_together_arrive_as_published(name: str, together: float) -> None:
    road = ROADS[name]
    fraction = road.fraction.value
    assert fraction + (1 - fraction) * road.first_pass.value == pytest.approx(together, abs=0.001)


def test_fantas_oral_ratio_of_norketamine_to_ketamine_is_met() -> None:
    curves = _curves(ROADS["oral_fanta_2015"], 25, 24)
    ratio = (curves["norketamine"].auc_0_inf or 0) / (curves["ketamine"].auc_0_inf or 1)
    assert ratio == pytest.approx(16.5, rel=0.02)


def test_a_road_tagged_calibrated_or_assumed_says_to_what_or_from_where() -> None:
    for road in ROADS.values():
        for parameter in road.parameters:
            assert parameter.tag not in ("calibrated", "assumed") or parameter.note or parameter.source
