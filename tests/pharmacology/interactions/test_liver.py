"""The fold of intrinsic clearance: closed form against bisection, limits, and what each route owes to it."""

from __future__ import annotations

from itertools import pairwise
from math import log

import pytest
from hypothesis import given, settings, strategies as st

from lenitive.pharmacology.interactions.arrivals import mucosal_share_of
from lenitive.pharmacology.interactions.liver import (
    GUT_FRACTION,
    LIVER_FLOW_L_PER_H,
    Folds,
    Sites,
    area_ratio,
    clearance_ratio,
    fold_for,
    folds_at,
    gut_ratio,
    oral_fold,
    ratio,
)
from lenitive.pharmacology.models import perez_ruixo_2021
from lenitive.pharmacology.models.absorption import ABSORPTION
from lenitive.pharmacology.models.all_models import PUBLISHED

LAWFUL = settings(derandomize=True, deadline=None, max_examples=200)
folds = st.floats(0.02, 50)
extractions = st.floats(0.05, 0.95)
shares = st.floats(0.0, 1.0)


@LAWFUL
@given(st.tuples(folds, folds, folds), extractions, shares)
def test_the_ratio_is_what_gut_wall_and_a_well_stirred_liver_give_step_by_step(
    several: tuple[float, float, float], extracted: float, mucosal: float
) -> None:
    """The slower twin: intrinsic clearance, clearance, first passage and gut wall, one after the other."""
    in_gut, in_liver, passing = several
    flow, gut = LIVER_FLOW_L_PER_H, GUT_FRACTION
    clearance = flow * extracted
    intrinsic = clearance * flow / (flow - clearance) * in_liver
    changed = flow * intrinsic / (flow + intrinsic)
    changed_gut = gut / (gut + (1 - gut) * in_gut)
    passage = passing * (changed_gut * (1 - changed / flow)) / (gut * (1 - clearance / flow))
    expected = (mucosal + (1 - mucosal) * passage) * clearance / changed
    assert area_ratio(Folds(*several), mucosal, extracted) == pytest.approx(expected, rel=1e-9)
    assert clearance_ratio(in_liver, extracted) == pytest.approx(changed / clearance, rel=1e-9)
    assert gut_ratio(in_gut) == pytest.approx(changed_gut / gut, rel=1e-12)


def test_a_fold_stands_where_the_medicine_acts() -> None:
    assert folds_at("both", 0.5) == Folds(gut=0.5, liver=0.5)
    assert folds_at("liver", 0.5) == Folds(liver=0.5)
    assert folds_at("gut", 0.5) == Folds(passing=2.0)
    assert Folds(2.0, 3.0, 4.0).times(Folds(0.5, 2.0, 1.0)) == Folds(1.0, 6.0, 4.0)
    assert Folds(4.0, 9.0, 16.0).weighted(0.5) == Folds(2.0, 3.0, 4.0) and Folds(4.0).weighted(0.0) == Folds()


@LAWFUL
@given(folds, extractions)
def test_what_acts_in_the_gut_wall_alone_changes_nothing_by_vein(fold: float, extracted: float) -> None:
    assert ratio(fold, 1.0, extracted, "gut") == 1.0
    assert ratio(fold, 0.0, extracted, "gut") == pytest.approx(1 / fold)


@LAWFUL
@given(folds, extractions)
def test_what_acts_in_the_liver_alone_changes_a_swallowed_dose_by_its_fold(fold: float, extracted: float) -> None:
    """The textbook result: the area of a swallowed dose goes with intrinsic clearance, whatever the liver extracts."""
    assert ratio(fold, 0.0, extracted, "liver") == pytest.approx(1 / fold, rel=1e-12)
    assert ratio(fold, 1.0, extracted, "liver") == pytest.approx(ratio(fold, 1.0, extracted), rel=1e-12)


def test_an_open_gut_wall_alone_cannot_give_the_published_ratio_of_grapefruit_juice() -> None:
    """At most 1 / Fg: the rest of the 3.0 is put on the swallowed share, and not on the clearance."""
    most = gut_ratio(0.0)
    assert most == pytest.approx(1 / 0.64) and most < 2.4


@LAWFUL
@given(folds, extractions)
def test_a_swallowed_dose_does_not_ask_how_much_the_liver_extracts(fold: float, extracted: float) -> None:
    expected = 1 / (fold * (GUT_FRACTION + (1 - GUT_FRACTION) * fold))
    assert ratio(fold, 0.0, extracted) == pytest.approx(expected, rel=1e-12)


@LAWFUL
@given(st.floats(0.01, 50), extractions, st.sampled_from(["gut", "liver", "both"]))
def test_the_closed_form_for_the_fold_and_the_bisection_agree(area: float, extracted: float, sites: Sites) -> None:
    assert oral_fold(area, sites) == pytest.approx(fold_for(area, 0.0, extracted, sites), rel=1e-9)


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


def test_every_published_model_extracts_what_the_one_paper_says_that_gives_flow_liver_and_gut_wall_together() -> None:
    assert {model.extraction for model in PUBLISHED.values() if model.joint is None} == {perez_ruixo_2021.EXTRACTION}
    assert PUBLISHED["otto_2021"].extraction == pytest.approx(0.722, abs=5e-4)
    assert perez_ruixo_2021.TYPICAL_LIVER_FLOW == LIVER_FLOW_L_PER_H
    assert perez_ruixo_2021.TYPICAL["gut_fraction"] == GUT_FRACTION


def test_the_mucosal_shares_are_those_of_the_published_fractions() -> None:
    assert perez_ruixo_2021.nasal_mucosal_share() == pytest.approx(0.54 / (0.54 + 0.46 * 0.178), abs=1e-4)
    assert mucosal_share_of(ABSORPTION["im"]) == 1.0 and mucosal_share_of(ABSORPTION["oral_chong_2006"]) == 0.0
    assert mucosal_share_of(ABSORPTION["nasal_yanagihara_2003"]) == pytest.approx((0.45 - 0.20) / (1 - 0.20) / 0.45)
    assert mucosal_share_of(ABSORPTION["sublingual_chong_2006"]) == pytest.approx((0.32 - 0.23) / (1 - 0.23) / 0.32)
    assert mucosal_share_of(ABSORPTION["nasal_dose_ranging_2022"]) == 0.0  # 13 % is less than a swallowed dose brings
