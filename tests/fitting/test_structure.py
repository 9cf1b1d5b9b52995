"""The structure of the pooled model against closed forms: shares, areas, delays, R-ketamine and weight."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from prior_curves import MOVED, PAPERS, fit
from priors import PRIORS
from structure import moved, structure

from house.rooms import ROOT
from lenitive.evidence import named_ids, sources
from lenitive.pharmacology import DoseRow, Regimen, Subject
from lenitive.pharmacology.levels.population import typical_values
from lenitive.pharmacology.levels.typical import Typical
from lenitive.pharmacology.models.pooled import (
    BODY,
    DEPOTS,
    KETAMINE_G_PER_MOL,
    NORKETAMINE_G_PER_MOL,
    liver_flow,
    swallowed_arrives,
)
from lenitive.pharmacology.models.published import Model

PERSON = Subject(weight_kg=70, age_y=40, sex="male")
MODEL = structure()
VALUES = typical_values(MODEL)
TIMES = np.linspace(0, 24, 241)
P = {name: prior.median for name, prior in PRIORS.items()}


def curves(row: DoseRow, subject: Subject = PERSON, model: Model = MODEL) -> dict[str, Any]:
    return dict(Typical(model, subject, Regimen((row,))).curves(TIMES, (2.0, 8.0)))


def area(row: DoseRow, analyte: str = "ketamine", **more: Any) -> float:
    found = curves(row, **more)[analyte].auc_0_inf
    assert found is not None
    return float(found)


def s_dose(route: str, mg: float = 20.0, hours: float = 0.0) -> DoseRow:
    return DoseRow(route, "s-ketamine", mg, duration_h=hours)


def test_an_enantiomer_has_at_most_ten_states_beside_its_depots() -> None:
    assert len(BODY) <= 10 and set(MODEL.states) == {*BODY, *DEPOTS}


def test_the_area_by_vein_is_the_dose_over_clearance_in_the_arm_as_in_the_artery() -> None:
    expected = 1000 * 20 / P["clearance_l_per_h"]
    assert area(s_dose("iv")) == pytest.approx(expected, rel=1e-6)
    assert area(s_dose("iv"), model=structure(in_artery=True)) == pytest.approx(expected, rel=1e-6)


def test_the_flow_follows_from_clearance_and_extraction_and_reaches_the_one_that_a_paper_estimated() -> None:
    assert P["clearance_l_per_h"] == 91 and float(liver_flow(VALUES)[0]) == pytest.approx(126, abs=0.5)
    spread = np.hypot(PRIORS["clearance_l_per_h"].spread, PRIORS["extraction"].spread * (1 - P["extraction"]))
    assert 87 < 126 * np.exp(-1.645 * spread) < 126 * np.exp(1.645 * spread) < 165
    assert 126 * np.exp(1.645 * spread) > 151  # Perez-Ruixo 2021


@pytest.mark.parametrize(
    ("route", "share"),
    [
        ("im", P["muscle_fraction"]),
        ("oral", float(swallowed_arrives(VALUES)[0])),
        ("sublingual", P["mouth_fraction"] + (1 - P["mouth_fraction"]) * float(swallowed_arrives(VALUES)[0])),
    ],
)
def test_each_route_arrives_to_the_share_of_the_algebra(route: str, share: float) -> None:
    assert area(s_dose(route)) / area(s_dose("iv")) == pytest.approx(share, rel=1e-6)


def test_what_a_first_passage_takes_away_forms_norketamine_at_once() -> None:
    """So the area of norketamine is the same by mouth and by vein, and comes earlier by mouth."""
    by_vein, by_mouth = area(s_dose("iv"), "norketamine"), area(s_dose("oral"), "norketamine")
    expected = (
        1000 * 20 * P["norketamine_share"] / P["nk_clearance_l_per_h"] * NORKETAMINE_G_PER_MOL / KETAMINE_G_PER_MOL
    )
    assert by_vein == pytest.approx(expected, rel=1e-6) and by_mouth == pytest.approx(expected, rel=1e-6)
    assert curves(s_dose("oral"))["norketamine"].cmax > curves(s_dose("iv"))["norketamine"].cmax


def test_the_nose_saturates_and_what_it_leaves_is_swallowed() -> None:
    swallowed = float(swallowed_arrives(VALUES)[0])
    for mg in (28.0, 84.0):
        nose = P["nose_fraction"] / (1 + mg / P["nose_half_mg"])
        arrives = area(s_dose("nasal", mg)) / mg / (area(s_dose("iv")) / 20)
        assert arrives == pytest.approx(nose + (1 - nose) * swallowed, rel=1e-6)


def test_the_arm_follows_the_artery_by_its_delay() -> None:
    infusion = s_dose("iv", hours=0.5)
    artery, arm = curves(infusion, model=structure(in_artery=True))["ketamine"], curves(infusion)["ketamine"]
    assert artery.cmax > arm.cmax and arm.tmax_h > artery.tmax_h
    assert arm.tmax_h - artery.tmax_h < 5 / 60


def test_a_push_is_no_infusion() -> None:
    """The artery right after a push lies several times above the end of an infusion of the same dose."""
    model, minutes = structure(in_artery=True), np.linspace(0, 1, 61)
    found = [
        Typical(model, PERSON, Regimen((row,))).curves(minutes, (2.0, 8.0))["ketamine"].values.max()
        for row in (s_dose("iv", hours=1 / 60), s_dose("iv", hours=40 / 60))
    ]
    assert found[0] > 4 * found[1]


def test_r_ketamine_has_the_published_ratio_of_clearances() -> None:
    ratio = float(VALUES["r_over_s_clearance"][0])
    r = DoseRow("iv", "r-ketamine", 20)
    assert area(s_dose("iv")) / area(r) == pytest.approx(ratio, rel=1e-6)


def test_weight_acts_with_three_quarters_on_clearance_and_leaves_the_arm_alone() -> None:
    heavy = Subject(weight_kg=140, age_y=40, sex="male")
    assert area(s_dose("iv")) / area(s_dose("iv"), subject=heavy) == pytest.approx(2**0.75, rel=1e-6)
    assert MODEL.adjust(VALUES, heavy)["arm_min"] == VALUES["arm_min"]


def test_doses_of_two_routes_add_up() -> None:
    both = Typical(MODEL, PERSON, Regimen((s_dose("iv"), s_dose("oral")))).curves(TIMES, (2.0, 8.0))["ketamine"]
    apart = curves(s_dose("iv"))["ketamine"].values + curves(s_dose("oral"))["ketamine"].values
    assert both.values == pytest.approx(apart, rel=1e-9, abs=1e-9)


def test_every_prior_has_a_source_a_unit_and_a_spread() -> None:
    for prior in PRIORS.values():
        assert prior.unit and prior.source and (prior.spread > 0 or prior.name == "arm_l"), prior.name
        assert prior.tag != "found-2nd" or named_ids(prior.source), prior.name
        assert set(named_ids(prior.source)) <= sources().keys()


def test_the_plan_shows_the_priors_that_are_used() -> None:
    text = (ROOT / "docs" / "fit.md").read_text(encoding="utf-8")
    for prior in PRIORS.values():
        line = next(line for line in text.splitlines() if line.startswith(f"| `{prior.name}` |"))
        assert line.split("|")[2].strip() == f"{prior.median:g}", prior.name


def test_medians_moved_are_moved_alone() -> None:
    other = moved(PRIORS, {"core_l": 20.0})
    assert other["core_l"].median == 20.0 and {k: v for k, v in other.items() if k != "core_l"} == {
        k: v for k, v in PRIORS.items() if k != "core_l"
    }


@pytest.mark.slow
def test_the_medians_from_curves_are_those_that_the_fit_gives() -> None:
    """Make them anew with `python fitting/prior_curves.py`."""
    found = fit()
    for name in MOVED:
        assert found[name] == pytest.approx(PRIORS[name].median, rel=0.02), name
    assert len({curve.model for curve in PAPERS}) == len(PAPERS)  # every paper once
