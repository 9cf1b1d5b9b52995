"""Dose events on which other programs have failed, each one a test: lags, steady states, overlaps, changes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from lenitive.pharmacology import DoseRow, Regimen
from lenitive.pharmacology.levels.assembly import ONE_SECTION, AssemblyOptions, Sections, assemble
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.models.published import DosePortion, Model, Values
from lenitive.pharmacology.solving.inputs import to_ns
from lenitive.pharmacology.solving.solver import solve
from pharmacology import twin
from pharmacology.grid_of_events import ROUTES
from pharmacology.people import OLD, drawn, error, typical

OTTO, PEREZ, SIMONS = (PUBLISHED[name] for name in ("otto_2021", "perez_ruixo_2021", "simons_2022"))
TIMES_H = np.arange(0, 24.01, 0.25)
TRAIN_H = 24.0 * 40  # after which nothing of an earlier dose is left (1e-12) in any model here


def dose(route: str = "iv", amount_mg: float = 28.0, **more: object) -> DoseRow:
    return DoseRow(route, "s-ketamine", amount_mg, **more)  # type: ignore[arg-type]


def levels(
    model: Model,
    *rows: DoseRow,
    times_h: np.ndarray = TIMES_H,
    values: list[Values] | None = None,
    occasions: Sections = ONE_SECTION,
) -> np.ndarray:
    """Levels [outputs, times, people] of a typical person, or of everyone in `values`."""
    everyone = values or [typical(model)]
    system = assemble(model, everyone, Regimen(rows), float(times_h[-1]), AssemblyOptions(occasions, "s_ketamine"))
    return solve(system, to_ns(times_h), list(occasions.start_ns)).levels


def by_twin(model: Model, *rows: DoseRow, times_h: np.ndarray = TIMES_H) -> np.ndarray:
    """The same for a typical person in 30 digits."""
    values = [typical(model)]
    someone = twin.person_on(model, values, rows, until_h=float(times_h[-1]))
    found = twin.levels(model, values, someone, to_ns(times_h).tolist())
    return np.stack([found[name] for name in model.outputs(values[0])])[:, :, None]


def with_rates(first_per_h: float, second_per_h: float) -> Model:
    """A depot that empties into one compartment, at these two rates."""

    def flows(v: Values) -> dict[tuple[str, str], np.ndarray]:
        return {
            ("depot", "central"): v["v1_l"] * 0 + first_per_h,
            ("central", "gone"): v["v1_l"] * 0 + second_per_h,
            ("gone", "out of the body"): v["v1_l"] * 0 + 1.0,
        }

    def portions(v: Values, row: DoseRow) -> tuple[DosePortion, ...]:
        return (DosePortion("depot", np.ones_like(v["v1_l"])),)

    return replace(
        PUBLISHED["clements_1981"], states=("depot", "central", "gone"), flows=flows, portions=portions, to_r=None
    )


# Lag


@pytest.mark.parametrize("lag_h", [0.3, 2.0, 8.0, 19.0])
@pytest.mark.parametrize("route", ["iv bolus", "iv infusion", "nasal", "oral", "sublingual film"])
def test_a_lag_at_steady_state_equals_a_long_train_of_late_doses(route: str, lag_h: float) -> None:
    model, how = ROUTES[route]
    row = dose(**how, every_h=8.0, count=None, lag_h=lag_h)
    settled = levels(model, replace(row, is_steady_state=True))
    train = levels(model, row, times_h=TRAIN_H + TIMES_H)
    assert error(settled, train) <= 1e-9


@pytest.mark.parametrize("people", [1, 40])
@pytest.mark.parametrize("duration_h", [0.5, 8.0, 20.0])
def test_infusions_longer_than_their_interval_with_a_lag_settle_like_a_long_train(
    duration_h: float, people: int
) -> None:
    row = dose(duration_h=duration_h, every_h=8.0, count=None, lag_h=5.5)
    values = drawn(OTTO, people)
    settled = levels(OTTO, replace(row, is_steady_state=True), values=values)
    train = levels(OTTO, row, times_h=TRAIN_H + TIMES_H, values=values)
    assert error(settled, train) <= 1e-9


def test_infusions_longer_than_their_interval_with_a_lag_agree_with_thirty_digits() -> None:
    row = dose(duration_h=5.0, every_h=2.0, count=4, lag_h=1.3)
    times_h = np.arange(0, 15, 0.5)
    assert error(levels(OTTO, row, times_h=times_h), by_twin(OTTO, row, times_h=times_h)) <= 1e-9


def test_a_lag_moves_the_whole_train_and_nothing_else() -> None:
    row = dose("oral", every_h=6.0, count=3)
    early = levels(PEREZ, row, times_h=np.arange(0, 30.01, 0.25))
    late = levels(PEREZ, replace(row, lag_h=1.5), times_h=np.arange(0, 30.01, 0.25))
    assert np.all(late[:, :7] == 0)
    assert error(late[:, 6:], early[:, :-6]) <= 1e-12


def test_people_with_lags_and_durations_of_their_own_settle_like_a_long_train() -> None:
    """Late by up to two and a half intervals, over up to two: earlier doses are still on their way in."""
    values = drawn(OTTO, 9)
    own = np.linspace(0, 1, 9)

    def portions(v: Values, row: DoseRow) -> tuple[DosePortion, ...]:
        return (DosePortion("central", np.ones(9), delay_h=0.25 + 20 * own, duration_h=16.0 * own[::-1]),)

    model = replace(OTTO, portions=portions)
    row = dose(every_h=8.0, count=None)
    settled = levels(model, replace(row, is_steady_state=True), values=values)
    train = levels(model, row, times_h=TRAIN_H + TIMES_H, values=values)
    assert error(settled[:, 1:, :8], train[:, 1:, :8]) <= 1e-9


# Steady state


@pytest.mark.parametrize("people", [1, 2, 3, 40])
@pytest.mark.parametrize("route", ["iv infusion", "oral"])
def test_a_steady_state_equals_a_long_train_for_any_number_of_people(route: str, people: int) -> None:
    model, how = ROUTES[route]
    row = dose(**how, every_h=6.0, count=None)
    values = drawn(model, people)
    slow = min(TRAIN_H, 720.0) if people > 2 else TRAIN_H
    settled = levels(model, replace(row, is_steady_state=True), values=values)
    train = levels(model, row, times_h=slow + TIMES_H, values=values)
    assert error(settled, train) <= 1e-6


def test_an_infusion_by_duration_at_steady_state_is_not_zero_and_equals_its_rate() -> None:
    """24 h of 20 mg/h, day after day: the level is that of 20 mg/h to infinity, which is rate / clearance."""
    settled = levels(OTTO, dose(amount_mg=480.0, duration_h=24.0, every_h=24.0, count=None, is_steady_state=True))
    by_hour = levels(OTTO, dose(amount_mg=20.0, duration_h=1.0, every_h=1.0, count=None, is_steady_state=True))
    assert np.all(settled > 0)
    assert error(settled, by_hour) <= 1e-9
    assert settled[0] == pytest.approx(1000 * 20 / 95.2, rel=1e-9)


def test_a_steady_state_that_stops_after_three_doses_fades_like_a_train_that_stops() -> None:
    row = dose(every_h=8.0, count=3, is_steady_state=True)
    times_h = np.arange(0, 48.01, 0.5)
    settled = levels(OTTO, row, times_h=times_h)
    train = levels(OTTO, replace(row, count=123, is_steady_state=False), times_h=TRAIN_H + times_h)
    assert error(settled, train) <= 1e-9


def test_someone_at_steady_state_was_so_before_the_first_dose_shown() -> None:
    """The row says that the train has gone on to infinity before `start_h`: there is no empty body at hour 0."""
    row = dose("oral", every_h=8.0, count=None, is_steady_state=True)
    later = levels(PEREZ, replace(row, start_h=3.0))
    train = levels(PEREZ, replace(row, start_h=3.0, is_steady_state=False), times_h=TRAIN_H + TIMES_H)
    assert error(later, train) <= 1e-9


# Overlap


@pytest.mark.parametrize("people", [1, 40])
def test_infusions_that_overlap_and_a_bolus_at_the_same_moment_add_up(people: int) -> None:
    values = drawn(OTTO, people)
    rows = (
        dose(amount_mg=40.0, start_h=1.0, duration_h=4.0),
        dose(amount_mg=30.0, start_h=3.0, duration_h=6.0),
        dose(amount_mg=10.0, start_h=3.0),
        dose(amount_mg=5.0, start_h=3.0),
    )
    together = levels(OTTO, *rows, values=values)
    assert error(together, sum(levels(OTTO, row, values=values) for row in rows)) <= 1e-12
    assert together[0, 12].min() > levels(OTTO, *rows[:2], values=values)[0, 12].min()


def test_a_bolus_and_an_infusion_in_one_breath_agree_with_thirty_digits() -> None:
    rows = (dose(amount_mg=10.0), dose(amount_mg=20.0, duration_h=2.0), dose("oral", amount_mg=50.0))
    assert error(levels(PEREZ, *rows), by_twin(PEREZ, *rows)) <= 1e-9


def test_the_level_at_the_moment_of_a_bolus_is_the_one_after_it() -> None:
    found = levels(OTTO, dose(start_h=1.0), times_h=np.array([0.0, 0.5, 1.0]))
    assert found[0, :, 0] == pytest.approx([0, 0, 1000 * 28 / 133])


@pytest.mark.parametrize("people", [2, 3])
def test_the_level_at_the_moment_of_a_bolus_is_the_one_after_it_when_each_person_is_late_by_a_time_of_their_own(
    people: int,
) -> None:
    late_h = np.arange(1.0, people + 1)

    def portions(v: Values, row: DoseRow) -> tuple[DosePortion, ...]:
        return (DosePortion("central", np.ones(people), delay_h=late_h),)

    values = [{name: np.repeat(v, people) for name, v in typical(OTTO).items()}]
    found = levels(replace(OTTO, portions=portions), dose(), times_h=np.arange(0.0, 5.0), values=values)
    for person in range(people):
        assert found[0, person + 1, person] == pytest.approx(1000 * 28 / 133)


# Changes


@pytest.mark.parametrize("people", [1, 5])
def test_the_fraction_absorbed_is_that_of_the_day_on_which_the_dose_is_given(people: int) -> None:
    """Given at 23:30, late by two hours: it enters on the second day with the fraction of the first."""
    first, second = drawn(SIMONS, people), drawn(SIMONS, people)
    first, second = [{**v, "f1": v["f1"] * 0 + f1, "f2": v["f2"] * 0} for v, f1 in ((first[0], 0.2), (second[0], 0.6))]
    days = Sections((0, int(to_ns(24.0))))
    times_h = np.arange(0, 40.01, 0.5)

    def found(start_h: float, values: list[Values]) -> np.ndarray:
        row = dose("sublingual", 50.0, start_h=start_h, lag_h=2.0)
        return levels(SIMONS, row, times_h=times_h, values=values, occasions=days)

    assert error(found(23.5, [first, second]), found(23.5, [first, first])) <= 1e-12
    assert error(found(24.0, [first, second]), 3 * found(24.0, [first, first])) <= 1e-12


@pytest.mark.parametrize("people", [1, 40])
@pytest.mark.parametrize("at_h", [7.0, 7.3])
def test_a_step_in_a_covariate_moves_the_curve_from_that_time_on_only(at_h: float, people: int) -> None:
    before, after = drawn(OTTO, people)[0], drawn(OTTO, people, subject=OLD)[0]
    after = {**after, "v1_l": before["v1_l"], "nk_v_l": before["nk_v_l"]}
    step = Sections((0, int(to_ns(at_h))))
    row = dose(duration_h=20.0)
    changed = levels(OTTO, row, values=[before, after], occasions=step)
    steady = levels(OTTO, row, values=[before])
    is_before = at_h >= TIMES_H
    assert error(changed[:, is_before], steady[:, is_before]) <= 1e-12
    assert np.all(np.abs(changed[0, ~is_before] / steady[0, ~is_before] - 1) > 1e-4)


@pytest.mark.parametrize("people", [1, 5])
def test_a_change_to_the_same_values_changes_nothing(people: int) -> None:
    values = drawn(PEREZ, people)[0]
    steps = Sections((0, int(to_ns(3.3)), int(to_ns(12.0))))
    rows = (dose("nasal", 56.0, spray_mg=28.0, every_h=5.0, count=3), dose(start_h=2.0, duration_h=4.0))
    changed = levels(PEREZ, *rows, values=[values] * 3, occasions=steps)
    assert error(changed, levels(PEREZ, *rows, values=[values])) <= 1e-12


@pytest.mark.parametrize("people", [1, 3])
def test_a_level_does_not_depend_on_how_much_longer_the_picture_goes_on(people: int) -> None:
    """A volume changes at 24 h: the level at 24 h is the same whether the picture ends there or later."""
    values = drawn(OTTO, people)
    days = Sections((0, int(to_ns(24.0))))
    double = {**values[0], "v1_l": values[0]["v1_l"] * 2}
    short = levels(OTTO, dose(), values=[values[0], double], occasions=days)
    longer = levels(OTTO, dose(), values=[values[0], double], occasions=days, times_h=np.append(TIMES_H, 30.0))
    assert error(short, longer[:, :-1]) <= 1e-9


# Rates that meet


@pytest.mark.parametrize("people", [1, 3])
@pytest.mark.parametrize("gap", [0.0, 1e-15, 1e-12, 1e-9, 1e-6, 1e-3])
def test_an_absorption_rate_that_meets_the_elimination_rate_is_no_trap(gap: float, people: int) -> None:
    model = with_rates(0.7 * (1 + gap), 0.7)
    values = [{name: np.repeat(v, people) for name, v in typical(model).items()}]
    row = DoseRow("iv", "racemate", 28.0)
    system = assemble(model, values, Regimen((row,)), 24.0, AssemblyOptions(ONE_SECTION, None))
    found = solve(system, to_ns(TIMES_H), [0]).levels
    someone = twin.person_on(model, [typical(model)], [row], until_h=24.0, half=None)
    expected = twin.levels(model, [typical(model)], someone, to_ns(TIMES_H).tolist())["ketamine"]
    assert error(found[0], np.repeat(expected[:, None], people, axis=1)) <= 1e-9
    if gap == 0.0:
        closed = 28 * 0.7 * TIMES_H * np.exp(-0.7 * TIMES_H) * 1000 / typical(model)["v1_l"]
        assert error(found[0], np.repeat(closed[:, None], people, axis=1)) <= 1e-12
