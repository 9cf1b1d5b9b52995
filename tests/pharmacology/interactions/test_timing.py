"""Starting and stopping a medicine within a case: the effect builds up and fades, in a few steps."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from lenitive.pharmacology import DoseRow, Regimen
from lenitive.pharmacology.interactions.change import Change, ChangeInterval
from lenitive.pharmacology.interactions.medicines import changes
from lenitive.pharmacology.interactions.timing import DONE, full_after_h, steps, weight_at
from lenitive.pharmacology.levels.typical import Typical
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.subject import DrugTaken
from pharmacology.interactions.measuring import MAN

PEREZ = PUBLISHED["perez_ruixo_2021"]
ORAL = Regimen((DoseRow("oral", "s-ketamine", 50.0),))
DAILY = Regimen((DoseRow("oral", "s-ketamine", 50.0, every_h=24.0, count=30),))


def folds(*taken: DrugTaken, horizon_h: float = 720.0) -> list[tuple[float, float]]:
    found = changes(PEREZ, (), replace(MAN, drugs=taken), DAILY, horizon_h)
    return [(interval.from_h, interval.change.clearance_fold) for interval in found]


def test_no_medicine_is_one_interval_with_nothing() -> None:
    nothing = (ChangeInterval(0.0, Change()),)
    assert changes(PEREZ, (), MAN, ORAL, 24.0) == nothing
    for name in ("morphine", "ketoconazole", "zyxomab", "itraconazole"):
        assert changes(PEREZ, (), replace(MAN, drugs=(DrugTaken(name),)), ORAL, 24.0) == nothing
    dated = replace(MAN, drugs=(DrugTaken("itraconazole", 5.0, 9.0),))
    assert changes(PEREZ, (), dated, ORAL, 24.0) == nothing
    later = replace(MAN, drugs=(DrugTaken("rifampicin", from_h=24.0),))
    assert changes(PEREZ, (), later, ORAL, 24.0) == nothing


def test_without_dates_the_whole_effect_is_there_from_the_start() -> None:
    ((start, fold),) = folds(DrugTaken("Rifampin"))
    assert start == 0 and fold == pytest.approx(3.6533, abs=1e-4)


def test_an_inducer_builds_up_and_fades_in_at_most_six_intervals_each_way() -> None:
    found = folds(DrugTaken("rifampicin", from_h=48.0, until_h=360.0))
    assert found[0] == (0.0, 1.0)
    rise = [fold for start, fold in found if start < 360]
    fall = [fold for start, fold in found if start >= 360]
    assert len(rise) == 7 and len(fall) <= 6
    assert all(one < other for one, other in pairwise(rise)) and all(one > other for one, other in pairwise(fall))
    assert rise[-1] == pytest.approx(3.6533, abs=1e-4) and fall[-1] == 1.0


def test_the_clearance_of_norketamine_builds_up_and_fades_with_the_rest() -> None:
    found = changes(PEREZ, (), replace(MAN, drugs=(DrugTaken("rifampicin", 48.0, 360.0),)), DAILY, 720.0)
    folds_of_norketamine = [(interval.from_h, interval.change.norketamine_fold) for interval in found]
    rise = [fold for start, fold in folds_of_norketamine if start < 360]
    assert rise[0] == 1.0 and all(one < other for one, other in pairwise(rise)) and rise[-1] == pytest.approx(3.0)
    assert folds_of_norketamine[-1][1] == 1.0


def test_a_medicine_stopped_before_its_effect_was_full_fades_from_where_it_was() -> None:
    course = steps(DrugTaken("x", 0.0, 24.0), onset_half_h=24.0, washout_half_h=10.0)
    top = max(step.weight for step in course)
    assert top <= 0.5 and course[-1].weight == 0.0
    assert weight_at(course, 24.0) == pytest.approx(0.5 * 0.9)


def test_until_alone_means_that_it_was_there_in_full_before() -> None:
    course = steps(DrugTaken("x", None, 5.0), onset_half_h=24.0, washout_half_h=10.0)
    assert course[0].weight == 1.0 and course[0].from_h == 0.0 and course[-1].weight == 0.0


@settings(derandomize=True, deadline=None, max_examples=200)
@given(
    st.none() | st.floats(0, 500),
    st.none() | st.floats(0.1, 500),
    st.floats(1, 100),
    st.floats(1, 100),
    st.floats(0, 1500),
)
def test_the_steps_stay_near_the_curve_that_they_stand_for(
    start: float | None, lasting: float | None, onset: float, washout: float, time: float
) -> None:
    end = None if lasting is None else (start or 0.0) + lasting
    course = steps(DrugTaken("x", start, end), onset, washout)
    assert course[0].from_h == 0 and all(one.from_h < other.from_h for one, other in pairwise(course))
    assert all(0 <= step.weight <= 1 for step in course)

    def rise(at: float) -> float:
        return 1.0 if start is None else 0.0 if at < start else 1 - 2 ** (-(at - start) / onset)

    exact = rise(time) if end is None or time < end else rise(end) * 2 ** (-(time - end) / washout)
    assert weight_at(course, time) == pytest.approx(exact, abs=0.1 + 1e-9)


def test_full_after_is_where_the_last_step_begins() -> None:
    assert 1 - 2 ** (-full_after_h(48.0) / 48.0) == pytest.approx(DONE)


def test_the_intervals_of_several_medicines_are_merged() -> None:
    one = DrugTaken("rifampicin", from_h=48.0)
    other = DrugTaken("clarithromycin", from_h=100.0, until_h=300.0)
    both = folds(one, other)
    assert {start for start, _ in folds(one)} | {start for start, _ in folds(other)} == {start for start, _ in both}
    apart = dict(folds(one)), dict(folds(other))
    for start, fold in both:
        expected = [chosen[max(at for at in chosen if at <= start)] for chosen in apart]
        assert fold == pytest.approx(expected[0] * expected[1], rel=1e-9)


def test_levels_fall_from_day_to_day_while_an_inducer_builds_up_and_come_back_when_it_is_gone() -> None:
    person = replace(MAN, drugs=(DrugTaken("rifampicin", from_h=48.0, until_h=240.0),))
    times = np.arange(0, 720.5, 0.5)
    beside = Typical(PEREZ, MAN, DAILY, changes(PEREZ, (), person, DAILY, 720.0))
    found, alone = (one.curves(times, (2.0, 8.0))["ketamine"].values for one in (beside, Typical(PEREZ, MAN, DAILY)))
    peaks = found[:-1].reshape(-1, 48).max(axis=1) / alone[:-1].reshape(-1, 48).max(axis=1)
    assert np.all(np.diff(peaks[2:10]) <= 1e-9) and peaks[9] < 0.25
    assert np.all(np.diff(peaks[10:]) >= -1e-9) and peaks[-1] == pytest.approx(1, abs=0.02)
