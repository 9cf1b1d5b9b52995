"""Which times are shown, and between which the highest level is looked for."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from lenitive.pharmacology import DoseRow, Regimen
from lenitive.pharmacology.levels.after_push import ends_of_minutes_h
from lenitive.pharmacology.levels.grid import MOST_TIMES, dose_times, peak_times, shown_times


def regimen(**more: object) -> Regimen:
    return Regimen((DoseRow("iv", "racemate", 20.0, **more),))  # type: ignore[arg-type]


def holds(times_h: np.ndarray, wanted_h: np.ndarray) -> bool:
    """Whether every wanted time is there, to the millisecond below which two times are one."""
    return bool(np.all(np.abs(times_h[:, None] - wanted_h[None, :]).min(axis=0) <= 1e-6))


@settings(derandomize=True, deadline=None, max_examples=200)
@given(
    horizon_h=st.floats(0.5, 9600),
    start_h=st.floats(0, 48),
    every_h=st.floats(0.5, 200),
    count=st.one_of(st.none(), st.integers(1, 3000)),
    duration_h=st.sampled_from([0.0, 2 / 3, 4.0, 100.0]),
    lag_h=st.sampled_from([0.0, 0.1]),
)
def test_shown_times_are_few_ascend_and_span_the_picture(
    horizon_h: float, start_h: float, every_h: float, count: int | None, duration_h: float, lag_h: float
) -> None:
    given_doses = regimen(start_h=start_h, every_h=every_h, count=count, duration_h=duration_h, lag_h=lag_h)
    times_h = shown_times(given_doses, horizon_h)
    assert times_h.size <= MOST_TIMES == 400
    assert np.all(np.diff(times_h) > 0)
    assert times_h[0] == 0.0 and horizon_h - times_h[-1] <= 1e-6 and times_h[-1] <= horizon_h
    starts, ends = dose_times(given_doses, horizon_h)
    counting = ends_of_minutes_h(given_doses, horizon_h)
    if starts.size + ends.size + counting.size <= MOST_TIMES // 4:
        assert holds(times_h, starts[starts <= horizon_h])
        assert holds(times_h, ends[ends <= horizon_h])


def test_times_are_dense_after_a_dose_and_even_where_nothing_happens() -> None:
    times_h = shown_times(regimen(start_h=6.0), 24.0)
    assert np.diff(times_h)[(times_h[:-1] >= 6) & (times_h[:-1] < 7)].max() <= 0.25
    assert np.diff(times_h).max() <= 0.5
    assert 6.0 in times_h and 6.0625 in times_h


def test_every_few_doses_of_a_long_train_are_marked_and_no_more() -> None:
    train = regimen(every_h=6.0, count=2000)
    starts, _ = dose_times(train, 9600.0)
    shown = shown_times(train, 9600.0)
    assert starts.size > MOST_TIMES and shown.size <= MOST_TIMES


@pytest.mark.parametrize("count", [3, 60])
def test_the_peak_is_looked_for_after_every_dose(count: int) -> None:
    train = regimen(every_h=6.0, count=count)
    times_h = peak_times(train, 6.0 * count)
    starts, _ = dose_times(train, 6.0 * count)
    for offset in (0.0, 0.5):
        assert holds(times_h, starts + offset)
    assert holds(times_h, np.array([1 / 60, starts[-1] + 1 / 60, 6.0 * count]))
    assert np.all(np.diff(times_h) > 0)


def test_two_times_closer_than_a_millisecond_are_one() -> None:
    rows = (DoseRow("iv", "racemate", 20.0, start_h=1.0), DoseRow("iv", "racemate", 20.0, start_h=1.0 + 1e-8))
    assert np.all(np.diff(shown_times(Regimen(rows), 24.0)) > 1e-6)


def test_the_horizon_is_shown_even_right_after_another_time() -> None:
    """24 h put together from pieces is a hair more than 24 h: the last time shown is still the horizon."""
    for horizon_h in (24.0, np.nextafter(24.0, 25.0), 24.0 + 5e-7):
        assert shown_times(regimen(), horizon_h)[-1] == horizon_h
