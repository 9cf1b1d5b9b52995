"""How many patches are worn at once and for how long, against a count by the minute."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings, strategies as st

from lenitive.pharmacology.regimens import Patch, SkinRow
from lenitive.pharmacology.topical.wear import wear_of


def worn(number: int, hours: float, start_h: float = 0.0, every_h: float | None = None, count: int = 1) -> SkinRow:
    return SkinRow(
        Patch("patch 5 %", "lidocaine", number, hours, 700.0 * number, 140.0 * number), start_h, every_h, count
    )


def test_three_for_twelve_hours_a_day() -> None:
    found = wear_of((worn(3, 12.0, every_h=24.0, count=3),), 72.0)
    assert (found.at_once, found.put_on_a_day, found.hours_a_day, found.patch_hours_a_day) == (3, 3, 12.0, 36.0)


def test_a_day_is_any_twenty_four_hours() -> None:
    assert wear_of((worn(2, 12.0, every_h=20.0, count=3),), 72.0).hours_a_day == 16.0


def test_one_off_as_the_other_goes_on_is_not_worn_with_it() -> None:
    assert wear_of((worn(3, 12.0), worn(3, 6.0, 12.0)), 72.0).at_once == 3


def test_a_steady_state_brings_the_day_before_along() -> None:
    row = SkinRow(Patch("patch 5 %", "lidocaine", 1, 10.0, 700.0, 140.0), 0.0, 12.0, 1, is_steady_state=True)
    assert wear_of((row,), 2.0).hours_a_day == 20.0


@given(
    st.lists(
        st.tuples(st.integers(1, 4), st.integers(1, 12), st.integers(0, 30), st.integers(12, 30), st.integers(1, 4)),
        min_size=1,
        max_size=4,
    )
)
@settings(derandomize=True, deadline=None, max_examples=60)
def test_it_is_what_a_count_by_the_half_hour_finds(rows: list[tuple[int, int, int, int, int]]) -> None:
    found = wear_of(tuple(worn(n, hours, at, every, count) for n, hours, at, every, count in rows), 200.0)
    number = np.zeros(2 * 400)
    for n, hours, at, every, count in rows:
        for place in range(count):
            number[2 * (at + place * every) : 2 * (at + place * every + hours)] += n
    windows = np.lib.stride_tricks.sliding_window_view(np.concatenate([np.zeros(48), number]), 48)
    assert found.at_once == number.max()
    assert np.isclose(found.hours_a_day, (windows > 0).sum(axis=1).max() / 2)
    assert np.isclose(found.patch_hours_a_day, windows.sum(axis=1).max() / 2)
