"""Every published result that can be run is asked, and one that cannot is said to be so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from lenitive.pharmacology.validation.areas import ALL, MET, NOT_MET, TOO_FEW, AreaTotal, totals
from lenitive.pharmacology.validation.held_results import HeldResult, hold
from lenitive.pharmacology.validation.observations import all_observations
from lenitive.pharmacology.validation.printed import is_predicted
from lenitive.pharmacology.validation.scoring import Summary
from lenitive.pharmacology.validation.this_release import asked_here, held_here

BY_ID = {row.id: row for row in all_observations()}


@pytest.fixture(scope="module")
def held() -> tuple[HeldResult, ...]:
    return held_here()


@pytest.mark.slow
def test_every_row_that_can_be_predicted_is_held_in_order(held: tuple[HeldResult, ...]) -> None:
    assert [one.row.id for one in held] == [row.id for row in all_observations() if is_predicted(row)]
    assert len(held) > 100


@pytest.mark.slow
def test_no_row_of_this_release_is_refused(held: tuple[HeldResult, ...]) -> None:
    assert [one.line() for one in held if one.has_failed] == []


@pytest.mark.slow
def test_a_line_says_published_predicted_both_distances_and_ends_with_the_verdict(held: tuple[HeldResult, ...]) -> None:
    line = next(one.line() for one in held if one.row.id == "OB-110")
    for part in ("Zarate-2006", "185 ng/mL", "within", "between", "1.5-fold", "fitted; seen; fold"):
        assert part in line
    assert {one.line().rsplit(" | ", 1)[1] for one in held} == {"pass", "miss", "unanswered"}


def test_a_dose_above_the_safety_range_is_asked_as_anesthesia_and_says_so(held: tuple[HeldResult, ...]) -> None:
    above = {one.row.id for one in held if one.is_above_range}
    assert above == {"OB-035", "OB-036"}
    assert all("purpose: anesthesia" in one.line() for one in held if one.row.id in above)


def test_what_this_release_does_not_tell_is_unanswered_and_counts_neither_way(held: tuple[HeldResult, ...]) -> None:
    lacking = {one.row.id: one for one in held if one.verdict == "unanswered"}
    assert "OB-095" in lacking and "lacks vomiting" in lacking["OB-095"].line()
    assert all(one.scored is None and one.predicted is None for one in lacking.values())


def test_the_published_model_gives_its_own_exposure(held: tuple[HeldResult, ...]) -> None:
    """OB-004 is the area that its authors' own model misses 1.4-fold."""
    checks = [one for one in held if one.row.use == "check of code" and one.row.id != "OB-004"]
    assert len(checks) > 8 and all(abs(one.scored.z_between) < 0.1 for one in checks if one.scored)


def test_an_order_of_levels_is_met_or_missed_without_a_distance(held: tuple[HeldResult, ...]) -> None:
    verdicts = {one.row.id: one.verdict for one in held if one.row.order}
    assert verdicts.keys() == {"OB-224", "OB-225"} and all(one.scored is None for one in held if one.row.order)


def test_an_assumed_length_makes_the_prediction_less_sure() -> None:
    row = BY_ID["OB-209"]
    unsure, sure = hold([row], asked_here)[0].scored, hold([replace(row, assumed="")], asked_here)[0].scored
    assert unsure and sure and unsure.held.extra > sure.held.extra
    assert abs(unsure.z_between) < abs(sure.z_between)


def test_an_unknown_basis_adds_seven_percent_to_what_grows_with_the_dose() -> None:
    area, share = BY_ID["OB-065"], BY_ID["OB-064"]
    assert [one.scored.held.extra for one in hold([area, share], asked_here) if one.scored] == [0.07, 0.0]
    known = hold([replace(area, basis="base")], asked_here)[0].scored
    assert known and known.held.extra == 0.0


def test_two_doses_of_the_label_are_predicted_by_their_mean(held: tuple[HeldResult, ...]) -> None:
    both = BY_ID["OB-083"]
    low, high = (
        hold([replace(both, regimen=one, or_regimen=())], asked_here)[0].predicted
        for one in (both.regimen, both.or_regimen)
    )
    found = next(one.predicted for one in held if one.row.id == "OB-083")
    assert low and high and found == pytest.approx((low + high) / 2)


def test_a_refused_case_cannot_be_run_and_says_why() -> None:
    def refusing(cases: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{"problems": [{"code": "unknown-model", "text": "There is no such model."}]} for _ in cases]

    (one,) = hold([BY_ID["OB-064"]], refusing)
    assert one.has_failed and one.verdict == "cannot be run" and "There is no such model." in one.line()


def test_the_same_case_is_asked_once() -> None:
    asked: list[dict[str, Any]] = []

    def counting(cases: Sequence[dict[str, Any]]) -> list[Any]:
        asked.extend(cases)
        return list(asked_here(cases))

    hold([BY_ID["OB-073"], BY_ID["OB-075"]], counting)
    assert len(asked) == 1


def test_an_area_with_fewer_than_eight_rows_has_no_aim() -> None:
    few, many = Summary(7, 3, 0.1, 0.1, 3.0), Summary(8, 3, 0.1, 0.7, 3.0)
    assert AreaTotal("levels by vein", few, 0).verdict == TOO_FEW
    assert AreaTotal("levels by vein", many, 0).verdict == MET
    assert AreaTotal("levels by vein", replace(many, covered=0.69), 0).verdict == NOT_MET
    assert [each["verdict"] for each in AreaTotal("levels by vein", few, 0).to_dict()["quantities"]] == ["no aim"] * 3


def test_the_whole_reaches_its_aim_by_all_three_figures() -> None:
    good = Summary(90, 30, 0.75, 0.90, 0.7)
    assert AreaTotal(ALL, good, 0).verdict == MET
    for worse in (replace(good, within=0.74), replace(good, covered=0.98), replace(good, median_z=0.3)):
        assert AreaTotal(ALL, worse, 0).verdict == NOT_MET


def test_areas_hold_every_fitted_row_once(held: tuple[HeldResult, ...]) -> None:
    whole, unseen, *areas = totals(held)
    assert whole.figures.rows == sum(one.figures.rows for one in areas) > 80
    assert whole.unanswered == sum(one.unanswered for one in areas)
    assert 0 < unseen.figures.rows < whole.figures.rows
