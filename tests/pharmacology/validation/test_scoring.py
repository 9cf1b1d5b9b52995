"""Distances, verdicts and what they come to: held against a slower twin, and against cases checked by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings, strategies as st

from lenitive.pharmacology.validation.scoring import HeldNumber, once_each, score, summary, weighted_median
from lenitive.pharmacology.validation.tolerances import aims, all_tolerances, extra, tolerance
from pharmacology.validation import scoring_twin as twin

PEAK = HeldNumber("OB-1", "A", "levels by nose", "peak", 100.0, 100.0, predicted=100.0, se=0.1)
RANGES = {"share": (0.01, 0.99), "event": (0.0, 1.0), "relief": (0.01, 1.0), "pressure": (1.0, 40.0)}


@st.composite
def held_rows(draw: st.DrawFn) -> HeldNumber:
    kind = draw(st.sampled_from(sorted(all_tolerances())))
    least, most = RANGES.get(kind, (0.05, 500.0))
    numbers = st.floats(least, most)
    low, high = sorted((draw(numbers), draw(numbers))) if draw(st.booleans()) else [draw(numbers)] * 2
    return HeldNumber(
        id="OB-1",
        study=draw(st.sampled_from("ABCDE")),
        area="levels by nose",
        kind=kind,
        low=low,
        high=high,
        predicted=draw(numbers),
        se=draw(st.floats(0.01, 2.0)),
        extra=draw(st.sampled_from([0.0, 0.3])),
        n=draw(st.sampled_from([None, 3, 24, 928])),
    )


@given(held_rows())
@settings(max_examples=300, deadline=None)
def test_the_distance_is_that_of_the_slow_twin(held: HeldNumber) -> None:
    found = score(held, all_tolerances())
    assert found.z_between == pytest.approx(twin.z_between(held, all_tolerances()[held.kind]), rel=1e-9, abs=1e-12)
    assert found.is_covered == (abs(found.z_between) <= twin.norm.ppf(0.95) + 1e-12)


@given(held_rows())
@settings(max_examples=300, deadline=None)
def test_a_row_is_met_when_the_slow_twin_says_so(held: HeldNumber) -> None:
    rule = all_tolerances()[held.kind]
    near = replace(held, predicted=held.predicted * (1 + 1e-6)), replace(held, predicted=held.predicted * (1 - 1e-6))
    verdicts = {twin.is_met(one, rule) for one in near if one.kind != "event" or one.predicted <= 1}
    assert len(verdicts) == 2 or {score(held, all_tolerances()).is_met} == verdicts  # on the border either may be right


@given(st.lists(held_rows(), min_size=1, max_size=12))
@settings(max_examples=150, deadline=None)
def test_what_rows_come_to_is_what_the_twin_counts(rows: list[HeldNumber]) -> None:
    scored = [score(row, all_tolerances()) for row in rows]
    studies, found = [row.study for row in rows], summary(scored)
    assert found.within == pytest.approx(float(twin.of_all([one.is_met for one in scored], studies)))
    assert found.covered == pytest.approx(float(twin.of_all([one.is_covered for one in scored], studies)))
    assert found.median_z == pytest.approx(twin.middle_of([abs(one.z_between) for one in scored], studies))


@pytest.mark.parametrize(
    ("kind", "printed", "just_inside", "just_outside"),
    [
        ("peak", 100, 149, 151),
        ("peak", 100, 67, 66),
        ("area", 100, 150, 151),
        ("share", 0.3, 0.40, 0.41),
        ("time", 1.0, 1.5, 1.51),
        ("time", 0.1, 0.26, 0.28),  # ten minutes
        ("ratio", 2.0, 2.6, 2.61),
        ("event", 0.5, 0.62, 0.63),
        ("relief", 0.5, 0.65, 0.66),
        ("pressure", 16, 22, 22.1),
    ],
)
def test_the_borders_are_those_that_were_agreed(
    kind: str, printed: float, just_inside: float, just_outside: float
) -> None:
    row = replace(PEAK, kind=kind, low=printed, high=printed)
    assert score(replace(row, predicted=just_inside), all_tolerances()).is_met
    assert not score(replace(row, predicted=just_outside), all_tolerances()).is_met


def test_few_people_make_an_event_less_sure() -> None:
    row = replace(PEAK, kind="event", low=0.5, high=0.5, predicted=0.7)
    assert score(replace(row, n=12), all_tolerances()).is_met
    assert not score(replace(row, n=200), all_tolerances()).is_met


def test_inside_a_printed_range_is_met() -> None:
    assert score(replace(PEAK, kind="area", low=280, high=460, predicted=300), all_tolerances()).is_met


def test_a_time_of_peak_weighs_little_however_sure_it_is_printed() -> None:
    sure = score(replace(PEAK, kind="time", low=1.0, high=1.0, predicted=2.0, se=0.01), all_tolerances())
    assert abs(sure.z_within) == pytest.approx(0.6931 / 0.30, rel=1e-3)


def test_a_study_with_many_rows_counts_once() -> None:
    many = [score(replace(PEAK, study="many", predicted=1000), all_tolerances()) for _ in range(9)]
    one = score(replace(PEAK, study="one"), all_tolerances())
    assert summary([*many, one]).within == pytest.approx(0.5)
    assert once_each(["many"] * 9 + ["one"]) == pytest.approx([1 / 9] * 9 + [1.0])


def test_a_median_with_half_of_the_weight_on_either_side_lies_between() -> None:
    assert weighted_median([1.0, 3.0], [1.0, 1.0]) == 2.0
    assert weighted_median([1.0, 3.0], [1.0, 2.0]) == 3.0


def test_nothing_comes_to_nothing() -> None:
    assert summary([]).rows == 0


def test_a_predicted_nothing_is_infinitely_far_on_the_log() -> None:
    assert score(replace(PEAK, predicted=0.0), all_tolerances()).z_between == float("inf")


def test_the_tolerances_are_those_of_the_agreement() -> None:
    """Written down before the first fit and not moved after it."""
    assert {kind: tolerance(kind).fold for kind in ("peak", "area", "level", "ratio")} == {
        "peak": 1.5,
        "area": 1.5,
        "level": 1.5,
        "ratio": 1.3,
    }
    absolute = {kind: tolerance(kind).absolute for kind in ("share", "event", "relief", "pressure")}
    assert absolute == {"share": 0.10, "event": 0.12, "relief": 0.15, "pressure": 6}
    assert tolerance("time").share_of_value == 0.5 and tolerance("time").absolute == pytest.approx(10 / 60)
    assert tolerance("event").is_binomial and tolerance("time").least_se == 0.30
    assert extra("unknown_basis") == 0.07 and extra("length_factor") == 2


def test_the_aims_are_those_of_the_agreement() -> None:
    found = {name: (aim.low, aim.high) for name, aim in aims().items()}
    assert found == {
        "covered": (0.82, 0.97),
        "covered_in_an_area": (0.70, 1),
        "median_z": (0.4, 1.0),
        "within": (0.75, 1),
    }
