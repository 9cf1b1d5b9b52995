"""Dose rows and regimens: how many doses, when they start and end, and which rows cannot be."""

from __future__ import annotations

from math import inf, nan
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from lenitive.pharmacology import DoseRow, Regimen


def row(**more: Any) -> DoseRow:
    return DoseRow(**{"route": "iv", "form": "racemate", "amount_mg": 20.0, **more})


def test_a_single_dose_is_given_once_however_long_one_looks() -> None:
    once = row(start_h=2.0, duration_h=1.5)
    assert once.starts_h(1.99).size == 0 and once.number_until(1.99) == 0
    assert once.starts_h(2.0).tolist() == [2.0] and once.number_until(2.0) == 1
    assert once.starts_h(1e6).tolist() == [2.0] and once.number_until(1e6) == 1
    assert once.has_end and once.last_start_h == 2.0


def test_a_train_stops_at_its_count_or_where_one_stops_looking() -> None:
    train = row(start_h=1.0, every_h=6.0, count=4)
    assert train.starts_h(100).tolist() == [1, 7, 13, 19] and train.last_start_h == 19.0
    assert train.starts_h(13.0).tolist() == [1, 7, 13] and train.number_until(13.0) == 3
    assert train.starts_h(12.99).tolist() == [1, 7] and train.number_until(12.99) == 2


def test_a_train_without_end_has_no_last_dose() -> None:
    endless = row(every_h=8.0, count=None)
    assert not endless.has_end and endless.last_start_h is None
    assert endless.starts_h(24.0).tolist() == [0, 8, 16, 24] and endless.number_until(24.0) == 4
    assert not Regimen((endless, row())).has_end and Regimen((row(),)).has_end


@pytest.mark.parametrize(("every_h", "number"), [(0.1, 3), (1 / 3, 72), (0.7, 30), (24 / 7, 7)])
def test_a_dose_due_exactly_when_one_stops_looking_is_given_in_spite_of_rounding(every_h: float, number: int) -> None:
    train = row(every_h=every_h, count=None)
    until_h = every_h * number
    assert train.starts_h(until_h).size == number + 1 == train.number_until(until_h)


@settings(derandomize=True, deadline=None)
@given(
    start_h=st.floats(0, 100),
    every_h=st.floats(0.01, 200),
    count=st.one_of(st.none(), st.integers(1, 50)),
    until_h=st.floats(0, 400),
)
def test_counting_doses_and_listing_them_agree(
    start_h: float, every_h: float, count: int | None, until_h: float
) -> None:
    train = row(start_h=start_h, every_h=every_h, count=count)
    starts = train.starts_h(until_h)
    assert train.number_until(until_h) == starts.size
    assert np.all(np.diff(starts) > 0)
    assert starts.size == 0 or (starts[0] == start_h and starts[-1] <= until_h * (1 + 1e-9) + 1e-9)


def test_a_regimen_ends_with_the_last_infusion_that_has_begun() -> None:
    regimen = Regimen((row(duration_h=4.0), row(start_h=3.0), row(start_h=10.0, every_h=5.0, count=None, duration_h=1)))
    assert regimen.last_end_h(2.0) == 4.0
    assert regimen.last_end_h(15.0) == 16.0
    assert regimen.last_end_h(14.9) == 11.0
    assert regimen.number_until(15.0) == 4
    assert Regimen((row(start_h=5.0),)).last_end_h(4.0) == 0.0


def test_a_regimen_knows_its_forms_and_is_never_empty() -> None:
    regimen = Regimen((row(), row(form="s-ketamine"), row(form="s-ketamine")))
    assert regimen.forms == {"racemate", "s-ketamine"}
    with pytest.raises(ValueError, match="at least one"):
        Regimen(())


@pytest.mark.parametrize(
    "wrong",
    [
        {"route": "eye"},
        {"form": "ketamine"},
        {"amount_mg": 0.0},
        {"amount_mg": -1.0},
        {"amount_mg": nan},
        {"amount_mg": inf},
        {"start_h": -1.0},
        {"start_h": nan},
        {"duration_h": -1.0},
        {"duration_h": inf},
        {"lag_h": -0.1},
        {"lag_h": nan},
        {"count": 2},
        {"count": None},
        {"count": 0, "every_h": 6.0},
        {"count": 3, "every_h": 0.0},
        {"count": 3, "every_h": -6.0},
        {"count": 3, "every_h": inf},
        {"count": None, "every_h": nan},
        {"is_steady_state": True},
        {"is_steady_state": True, "every_h": -6.0},
        {"is_steady_state": True, "every_h": inf},
        {"is_steady_state": True, "every_h": nan},
    ],
)
def test_an_impossible_row_cannot_be_made(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        row(**wrong)
