"""Skin and body of the other ingredients against a slower twin: many small steps in time, written out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.topical.course import Body, Course, SkinClock, SkinEntry, clocks

BODY = Body(38.0, 105.0)
PATCH = SkinClock(lag_h=1.0, depot_per_h=0.144)
CREAM = SkinClock(lag_h=0.5, depot_per_h=0.058, surface_per_h=0.29)
STEPS_AN_HOUR = 200


def stepped(course: Course, until_h: float) -> tuple[Floats, Floats]:
    """The same by Runge and Kutta's fourth-order steps: times and ng/mL. Applications start on whole steps."""
    clock, body = course.clock, course.body
    out_per_h, step_h = body.clearance_l_per_h / body.volume_l, 1 / STEPS_AN_HOUR
    surface_per_h = clock.surface_per_h or 0.0

    def change(amounts: Floats, per_h: float) -> Floats:
        surface, depot, inside = amounts
        enters = surface_per_h * surface
        leaves = clock.depot_per_h * depot
        return np.array([-enters, enters + per_h - leaves, leaves - out_per_h * inside])

    amounts, levels, number = np.zeros(3), [], round(until_h * STEPS_AN_HOUR)
    for place in range(number + 1):
        now_h = place * step_h
        for entry in course.entries:
            at_once = (
                0.0 if entry.over_h else entry.mg * float(np.sum(np.abs(entry.times_h + clock.lag_h - now_h) < 1e-9))
            )
            amounts = amounts + np.array([at_once, 0.0, 0.0])
        levels.append(1000 * amounts[2] / body.volume_l)
        middle = now_h + step_h / 2
        per_h = sum(
            entry.mg
            / entry.over_h
            * float(
                np.sum((entry.times_h + clock.lag_h < middle) & (middle < entry.times_h + clock.lag_h + entry.over_h))
            )
            for entry in course.entries
            if entry.over_h
        )
        first = change(amounts, per_h)
        second = change(amounts + step_h / 2 * first, per_h)
        third = change(amounts + step_h / 2 * second, per_h)
        fourth = change(amounts + step_h * third, per_h)
        amounts = amounts + step_h / 6 * (first + 2 * second + 2 * third + fourth)
    return np.arange(number + 1) * step_h, np.array(levels)


def every(hours: float, number: int, start_h: float = 0.0) -> Floats:
    return start_h + hours * np.arange(number)


COURSES = {
    "one patch": Course((SkinEntry(every(24, 1), 64.0, 12.0),), PATCH, BODY),
    "three days of patches": Course((SkinEntry(every(24, 3), 64.0, 12.0),), PATCH, BODY),
    "patches of two rows that overlap": Course(
        (SkinEntry(every(24, 2), 20.0, 12.0), SkinEntry(every(18, 3, 6.5), 40.0, 9.5)), PATCH, BODY
    ),
    "one cream": Course((SkinEntry(every(6, 1), 12.0),), CREAM, BODY),
    "a cream four times a day": Course((SkinEntry(every(6, 9, 0.5), 12.0),), CREAM, Body(5.6, 7.0)),
    "patches and a cream that goes in evenly": Course(
        (SkinEntry(every(24, 2), 64.0, 12.0), SkinEntry(every(8, 6), 5.0, 12.0)), PATCH, BODY
    ),
    "rates that are all the same": Course((SkinEntry(every(12, 2), 10.0),), SkinClock(0.0, 0.3, 0.3), Body(3.0, 10.0)),
}


@pytest.mark.slow
@pytest.mark.parametrize("course", COURSES.values(), ids=COURSES)
def test_levels_peak_and_area_are_those_of_the_slow_twin(course: Course) -> None:
    times, levels = stepped(course, 60.0)
    assert course.levels(times) == pytest.approx(levels, rel=2e-4, abs=2e-4 * float(levels.max()))
    assert course.area(24.0, 48.0) == pytest.approx(
        np.trapezoid(levels[24 * STEPS_AN_HOUR : 48 * STEPS_AN_HOUR + 1], dx=1 / STEPS_AN_HOUR), rel=2e-4
    )
    top, at_h = course.peak(0.0, 60.0)
    assert top == pytest.approx(float(levels.max()), rel=2e-4) and at_h == pytest.approx(
        times[levels.argmax()], abs=0.1
    )


def test_a_steady_state_is_what_a_long_train_comes_to() -> None:
    at = np.linspace(0, 47, 95)
    for clock, over_h, hours in (
        (PATCH, 12.0, 24.0),
        (PATCH, 12.0, 6.0),
        (PATCH, 6.0, 6.0),
        (CREAM, 0.0, 6.0),
        (CREAM, 0.0, 0.25),
    ):
        number = round(480 / hours)
        long = Course((SkinEntry(every(hours, number), 10.0, over_h),), clock, BODY).levels(432 + at)
        steady = Course((SkinEntry(every(hours, round(48 / hours)), 10.0, over_h, hours),), clock, BODY).levels(at)
        assert steady == pytest.approx(long, rel=1e-6)


@given(st.floats(0.1, 90.0), st.floats(0.5, 24.0), st.floats(0.03, 1.0))
@settings(derandomize=True, deadline=None, max_examples=40)
def test_all_that_goes_in_comes_out_again_through_the_clearance(mg: float, over_h: float, depot_per_h: float) -> None:
    for clock, over in ((SkinClock(1.0, depot_per_h), over_h), (SkinClock(1.0, depot_per_h, 0.2), 0.0)):
        course = Course((SkinEntry(every(24, 3), mg, over),), clock, BODY)
        assert course.area(0.0, 5000.0) * BODY.clearance_l_per_h / 1000 == pytest.approx(3 * mg, rel=1e-3)


def test_nothing_is_there_before_the_lag_and_nothing_of_nothing() -> None:
    course = COURSES["one cream"]
    assert course.levels(np.array([0.0, 0.49])).tolist() == [0.0, 0.0] and course.levels(np.array([0.6]))[0] > 0
    assert Course((SkinEntry(np.empty(0), 10.0, 12.0),), PATCH, BODY).peak(0.0, 24.0)[0] == 0.0


def test_a_hundred_thousand_applications_over_a_year_overflow_nothing() -> None:
    course = Course((SkinEntry(every(0.09, 100_000), 1.0),), CREAM, Body(5.6, 7.0))
    top, _ = course.peak(0.0, 9000.0)
    assert top == pytest.approx(1000 / 0.09 / 5.6, rel=1e-3)


def test_the_clocks_of_an_ingredient_start_with_the_typical_one_and_hold_every_corner() -> None:
    as_ketamine, own = clocks(None, None), clocks(12.0, (1.9, 4.8, 12.0))
    assert (
        len(as_ketamine) == 9
        and as_ketamine[0].lag_h == 1.0
        and np.log(2) / as_ketamine[0].depot_per_h == pytest.approx(12.0)
    )
    assert len(own) == 5 and np.log(2) / own[0].depot_per_h == pytest.approx(4.8)
    assert {one.lag_h for one in own[1:]} == {0.5, 2.0} and own[0].surface_per_h is None
