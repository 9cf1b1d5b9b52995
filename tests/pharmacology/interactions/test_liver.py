"""The fold of intrinsic clearance: closed form against bisection, limits, and what each way in owes to it."""

from __future__ import annotations

from itertools import pairwise
from math import log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lenitive.pharmacology.interactions.liver import (
    GUT_FRACTION,
    LIVER_FLOW_L_PER_H,
    clearance_ratio,
    extraction,
    fold_for,
    gut_ratio,
    oral_fold,
    ratio,
)
from lenitive.pharmacology.interactions.ways import EXTRACTION, nasal_mucosal_share, road_mucosal_share
from lenitive.pharmacology.models import perez_ruixo_2021
from lenitive.pharmacology.models.roads import ROADS

LAWFUL = settings(derandomize=True, deadline=None, max_examples=200)
folds = st.floats(0.02, 50)
extractions = st.floats(0.05, 0.95)
shares = st.floats(0.0, 1.0)


@LAWFUL
@given(folds, extractions, shares)
def test_the_ratio_is_what_gut_wall_and_a_well_stirred_liver_give_step_by_step(
    fold: float, extracted: float, mucosal: float
) -> None:
    """The slower twin: intrinsic clearance, clearance, first passage and gut wall, one after the other."""
    flow, gut = LIVER_FLOW_L_PER_H, GUT_FRACTION
    clearance = flow * extracted
    intrinsic = clearance * flow / (flow - clearance) * fold
    changed = flow * intrinsic / (flow + intrinsic)
    changed_gut = gut / (gut + (1 - gut) * fold)
    passage = (changed_gut * (1 - changed / flow)) / (gut * (1 - clearance / flow))
    expected = (mucosal + (1 - mucosal) * passage) * clearance / changed
    assert ratio(fold, mucosal, extracted) == pytest.approx(expected, rel=1e-9)
    assert clearance_ratio(fold, extracted) == pytest.approx(changed / clearance, rel=1e-9)
    assert gut_ratio(fold) == pytest.approx(changed_gut / gut, rel=1e-12)


@LAWFUL
@given(folds, extractions)
def test_a_swallowed_dose_does_not_ask_how_much_the_liver_extracts(fold: float, extracted: float) -> None:
    expected = 1 / (fold * (GUT_FRACTION + (1 - GUT_FRACTION) * fold))
    assert ratio(fold, 0.0, extracted) == pytest.approx(expected, rel=1e-12)


@LAWFUL
@given(st.floats(0.01, 50), extractions)
def test_the_closed_form_for_the_fold_and_the_bisection_agree(area_ratio: float, extracted: float) -> None:
    assert oral_fold(area_ratio) == pytest.approx(fold_for(area_ratio, 0.0, extracted), rel=1e-9)


@LAWFUL
@given(folds, extractions, shares)
def test_the_bisection_finds_the_fold_again(fold: float, extracted: float, mucosal: float) -> None:
    assert fold_for(ratio(fold, mucosal, extracted), mucosal, extracted) == pytest.approx(fold, rel=1e-6)


@LAWFUL
@given(folds, extractions, st.floats(0.01, 0.99))
def test_the_vein_is_changed_least_then_what_is_partly_swallowed_then_the_mouth(
    fold: float, extracted: float, mucosal: float
) -> None:
    distances = [abs(log(ratio(fold, share, extracted))) for share in (1.0, mucosal, 0.0)]
    if abs(log(fold)) > 1e-6:
        assert distances[0] < distances[1] < distances[2]
        assert all((ratio(fold, share, extracted) > 1) == (fold < 1) for share in (1.0, mucosal, 0.0))


@LAWFUL
@given(st.lists(folds, min_size=2, max_size=6, unique=True), extractions, shares)
def test_more_enzyme_never_gives_more_level(several: list[float], extracted: float, mucosal: float) -> None:
    found = [ratio(fold, mucosal, extracted) for fold in sorted(several)]
    assert all(more >= less * (1 - 1e-12) for more, less in pairwise(found))


def test_the_same_enzyme_changes_nothing_at_all() -> None:
    assert ratio(1.0, 0.3, 0.7) == 1.0 == clearance_ratio(1.0, 0.63) == gut_ratio(1.0)
    assert oral_fold(1.0) == fold_for(1.0, 0.5, 0.6) == 1.0


def test_the_vein_cannot_lose_more_than_all_that_the_flow_brings() -> None:
    """However much enzyme: clearance stops at liver flow, so a venous ratio below the extraction has no fold."""
    assert fold_for(0.75, 1.0, 0.7) > 1
    with pytest.raises(ValueError, match="no change of enzyme"):
        fold_for(0.69, 1.0, 0.7)
    with pytest.raises(ValueError, match="no change of enzyme"):
        fold_for(float("nan"), 0.0, 0.7)


def test_each_model_extracts_what_its_own_clearance_says() -> None:
    expected = {"otto_2021": 95.2 / 151, "simons_2022": 88.8 / 151, "perez_ruixo_2021": 0.722,
                "clements_1981": 80 / 151, "domino_1984": 116 / 151, "hijazi_2003": 0.95}  # fmt: skip
    assert set(EXTRACTION) == set(expected)
    for name, share in expected.items():
        assert EXTRACTION[name] == pytest.approx(share, abs=0.003)
    assert extraction(500.0) == 0.95 and LIVER_FLOW_L_PER_H == perez_ruixo_2021.TYPICAL_LIVER_FLOW
    assert perez_ruixo_2021.TYPICAL["gut_fraction"] == GUT_FRACTION


def test_the_mucosal_shares_are_those_of_the_published_fractions() -> None:
    assert nasal_mucosal_share() == pytest.approx(0.54 / (0.54 + 0.46 * 0.178), abs=1e-4)
    assert road_mucosal_share(ROADS["im"]) == 1.0 and road_mucosal_share(ROADS["oral_chong_2006"]) == 0.0
    assert road_mucosal_share(ROADS["nasal_yanagihara_2003"]) == pytest.approx((0.45 - 0.20) / (1 - 0.20) / 0.45)
    assert road_mucosal_share(ROADS["sublingual_chong_2006"]) == pytest.approx((0.32 - 0.23) / (1 - 0.23) / 0.32)
    assert road_mucosal_share(ROADS["nasal_dose_ranging_2022"]) == 0.0  # 13 % is less than a swallowed dose brings
