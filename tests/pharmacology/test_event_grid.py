"""Every event on every route, at regular and irregular times: both solvers against 30 digits, to 1e-9 of the peak."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from lenitive.pharmacology.solving.inputs import to_ns
from lenitive.pharmacology.solving.solver import FEW_PEOPLE, solve
from pharmacology.grid_of_events import FEATURES, ROUTES, Case, plain
from pharmacology.people import TWO_BLOCKS, blocks, by_numpy, error, some_of

ALLOWED = 1e-9  # of the peak
TIMINGS = ("regular", "irregular")
SOMEONE = [TWO_BLOCKS - 1, 0, 64]
CELLS = [(feature, route) for feature in FEATURES for route in ROUTES]


def timings_of(feature: str, route: str, number: int) -> list[str]:
    """Both, or one such that every feature and every route meets both."""
    first = (list(FEATURES).index(feature) + list(ROUTES).index(route)) % 2
    return [TIMINGS[first], TIMINGS[1 - first]][:number]


@cache
def thirty_digits(feature: str, route: str, timing: str, person: int) -> np.ndarray:
    """Levels [outputs, times] by the twin; both solvers are held against the same ones."""
    case = FEATURES[feature](route)
    return case.by_twin(person, case.times(timing))


@pytest.mark.deep
@pytest.mark.parametrize(("feature", "route"), CELLS)
def test_the_solver_for_one_person_agrees_with_thirty_digits(
    feature: str, route: str, deep_size: Callable[[int, int], int]
) -> None:
    case, people = FEATURES[feature](route), SOMEONE[: deep_size(1, 3)]
    for timing in timings_of(feature, route, deep_size(1, 2)):
        found = by_numpy(case.system(), people, case.times(timing), case.section_ns)
        for place, person in enumerate(people):
            assert error(found[:, :, place], thirty_digits(feature, route, timing, person)) <= ALLOWED, (timing, person)


@pytest.mark.deep
@pytest.mark.parametrize(("feature", "route"), CELLS)
def test_the_compiled_solver_agrees_with_thirty_digits(
    feature: str, route: str, deep_size: Callable[[int, int], int]
) -> None:
    case, people = FEATURES[feature](route), SOMEONE[: deep_size(1, 3)]
    for timing in timings_of(feature, route, deep_size(1, 2)):
        everyone = solve(case.system(), case.times(timing), list(case.section_ns)).levels
        for person in people:
            expected = thirty_digits(feature, route, timing, person)
            assert error(everyone[:, :, person], expected) <= ALLOWED, (timing, person)


@pytest.mark.parametrize("timing", TIMINGS)
@pytest.mark.parametrize(("feature", "route"), CELLS)
def test_both_solvers_give_every_person_the_same_levels(feature: str, route: str, timing: str) -> None:
    case = FEATURES[feature](route)
    system, output_ns = case.system(), case.times(timing)
    assert system.people == TWO_BLOCKS and blocks(system) >= 2
    someone = [0, 1, 31, 32, 63, 64, 127, 128, 129, 130]
    everyone = solve(system, output_ns, list(case.section_ns)).levels
    expected = by_numpy(system, someone, output_ns, case.section_ns)
    assert error(everyone[:, :, someone], expected) <= ALLOWED


@pytest.mark.parametrize("people", [3, 31, 32, 33, 64, 127, 128])
def test_a_block_that_is_not_full_is_solved_like_a_full_one(people: int) -> None:
    case = plain("nasal")
    output_ns = case.times("regular")
    assert people > FEW_PEOPLE
    few = solve(some_of(case.system(), range(people)), output_ns, [0]).levels
    everyone = solve(case.system(), output_ns, [0]).levels
    assert error(few, everyone[:, :, :people]) <= 1e-12


@pytest.mark.parametrize("run", [1, 7, 8, 12, 61, 67, 97, 128, 1200])
@pytest.mark.parametrize("route", ["iv infusion", "sublingual film"])
def test_runs_of_equal_steps_give_the_same_as_the_same_times_one_by_one(run: int, route: str) -> None:
    """The table of output rows writes long runs; a time that breaks the run makes the solver go step by step."""
    case = replace(plain(route, every_h=None, count=1), until_h=40.0)
    regular = to_ns(2.0 + np.arange(run + 1) / 64)
    broken = np.unique(np.concatenate([regular, regular[:-1] + to_ns(1 / 128) * (np.arange(run) % 3 == 1)]))
    system = case.system()
    by_table = solve(system, regular, [0]).levels
    step_by_step = solve(system, broken, [0]).levels[:, np.searchsorted(broken, regular)]
    someone = [0, 77, 130]
    assert error(by_table, step_by_step) <= 1e-11
    assert error(by_table[:, :, someone], by_numpy(system, someone, regular)) <= 1e-11


def test_a_run_that_an_infusion_interrupts_is_taken_up_again_after_it() -> None:
    case: Case = replace(plain("iv infusion", every_h=12.0, duration_h=1.125, count=3), until_h=36.0)
    output_ns = to_ns(np.arange(0, 36.01, 1 / 16))
    someone = [0, 130]
    everyone = solve(case.system(), output_ns, [0]).levels
    assert error(everyone[:, :, someone], by_numpy(case.system(), someone, output_ns)) <= 1e-11
