"""Times of the day: written out, or made of "every 4-6 h", "3-4 times a day", a gap, a number and grams a day."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from lenitive.pharmacology.cases.daily import waking_hours
from pharmacology.cases.written import CREAM, ORAL, case, dose, notes, only_problem, problems, row

FOUR = ["7 h", "12 h", "17 h", "22 h"]


def starts(*rows: dict[str, Any], until_h: float = 400.0, **top: Any) -> list[float]:
    """Every start of a case, ascending, to the minute."""
    found = [time for given in case(*rows, **top).regimen.rows for time in given.starts_h(until_h)]
    return sorted(round(float(time) * 60) / 60 for time in found)


def shown(*rows: dict[str, Any], **top: Any) -> dict[str, Any]:
    echo: dict[str, Any] = case(*rows, **top).inputs["regimen"][0]
    return echo


def test_times_are_given_every_day_by_any_route() -> None:
    for base in (ORAL, CREAM):
        assert starts(row(base, times=FOUR, for_="2 d")) == [7, 12, 17, 22, 31, 36, 41, 46]
    assert len(case(row(times=FOUR, for_="2 d")).regimen.rows) == 4


def test_times_begin_at_the_first_one_after_the_start() -> None:
    assert starts(row(times=FOUR, at="10 h", for_="1 d")) == [12, 17, 22, 31]
    assert starts(row(times=["7 h"], at="7 h", count=2)) == [7, 31]
    assert shown(row(times=FOUR, at="10 h", for_="1 d"))["at_h"] == 12


def test_a_count_is_the_number_of_doses_in_all() -> None:
    assert starts(row(times=FOUR, count=6)) == [7, 12, 17, 22, 31, 36]
    assert starts(row(times=FOUR, count=2)) == [7, 12]
    assert starts(row(times=FOUR, for_="37 h", count=6)) == [7, 12, 17, 22, 31, 36]
    problem = only_problem(row(times=FOUR, for_="2 d", count=6))
    assert problem.code == "contradictory" and "at 7:00, 12:00, 17:00 and 22:00 for 48 h is 8 doses" in problem.text


def test_times_without_end_need_a_horizon_and_end_a_day_after_the_last() -> None:
    assert only_problem(row(times=FOUR)).code == "horizon-missing"
    assert case(row(times=FOUR, for_="2 d")).horizon_h == 46 + 24
    assert starts(row(times=["7 h"]), horizon="3 d", until_h=72) == [7, 31, 55]


def test_times_at_a_steady_state_stay_one() -> None:
    found = case(row(times=FOUR, steady_state="yes"), horizon="2 d").regimen.rows
    assert all(given.is_steady_state and given.every_h == 24 for given in found)


@pytest.mark.parametrize(
    "times", [["24 h"], ["7 h", "7 h"], ["7"], [], ["-1 h"], [f"{hour} h" for hour in range(24)] + ["1/2 h"], [["7 h"]]]
)
def test_times_that_are_no_hours_of_a_day_are_refused(times: list[Any]) -> None:
    assert problems(row(times=times), horizon="2 d")


def test_a_row_has_one_way_to_repeat() -> None:
    assert only_problem(row(times=FOUR, every="6 h"), horizon="2 d").code == "contradictory"
    assert only_problem(row(times=FOUR, as_needed={"max_per_day": 4}), horizon="2 d").code == "contradictory"
    assert only_problem(row(as_needed={"max_per_day": 4}, gap="4 h"), horizon="2 d").code == "contradictory"


def test_a_cream_every_four_to_six_hours_is_four_times_in_waking_hours_and_says_why() -> None:
    every = row(CREAM, every="4-6 h", for_="2 d")
    assert starts(every) == [7, 11, 15, 19, 31, 35, 39, 43]
    sentence = notes(every)["waking-hours"]
    assert "4 to 6 times around the clock" in sentence and "evidence/" not in sentence
    assert "gap of 4 h, at most 4 a day, in waking hours" in sentence and "7:00, 11:00, 15:00 and 19:00" in sentence
    echo = shown(every)
    assert (echo["times_h"], echo["gap_h"], echo["max_per_day"]) == ([7, 11, 15, 19], 4, 4)


@pytest.mark.parametrize(
    ("changes", "hours"),
    [
        ({"every": "4–6 h"}, [7, 11, 15, 19]),
        ({"every": "4 to 6 hours"}, [7, 11, 15, 19]),
        ({"every": "6-8 h"}, [7, 13, 19]),
        ({"every": "2-3 h"}, [7, 9, 11, 13]),
        ({"every": "8-12 h"}, [7, 15]),
        ({"every": "4-6 h", "max_per_day": 3}, [7, 11, 15]),
        ({"every": "4-6 h", "gap": "5 h"}, [7, 12, 17, 22]),
        ({"every": "4-6 h", "max_g_per_day": "12 g"}, [7, 11]),
        ({"every": "3-4 times a day"}, [7, 11, 15, 19]),
        ({"every": "3-4 times a day", "max_g_per_day": "15 g"}, [7, 12 + 1 / 3, 17 + 2 / 3]),
        ({"every": "3-4 times a day", "gap": "6 h"}, [7, 13, 19]),
        ({"every": "twice a day"}, [7, 15]),
        ({"every": "3 times a day"}, [7, 12 + 1 / 3, 17 + 2 / 3]),
        ({"as_needed": {"max_per_day": 4, "gap": "4 h"}}, [7, 11, 15, 19]),
        ({"as_needed": {"max_per_day": 2}}, [7, 15]),
        ({"gap": "4 h", "max_per_day": 4, "max_g_per_day": "20 g"}, [7, 11, 15, 19]),
        ({"max_g_per_day": "10 g"}, [7, 15]),
        ({"gap": "12 h"}, [7, 19]),
    ],
)
def test_words_for_a_cream_become_times_in_waking_hours(changes: dict[str, Any], hours: list[float]) -> None:
    assert starts({**CREAM, **changes, "for": "1 d"}) == pytest.approx([*hours])


@pytest.mark.parametrize(
    ("changes", "hours"),
    [({"every": "6 h"}, [0, 6, 12, 18]), ({"every": "once a day"}, [0]), ({"every": "daily", "at": "8 h"}, [8])],
)
def test_a_single_interval_means_what_it_says(changes: dict[str, Any], hours: list[float]) -> None:
    assert starts({**CREAM, **changes, "for": "1 d"}) == hours


def test_other_routes_keep_even_intervals() -> None:
    assert dose(row(every="3-4 times a day", count=3)).every_h == 6
    assert dose(row(as_needed={"max_per_day": 4}, for_="1 d")).every_h == 6
    assert only_problem(row(every="4-6 h", count=3)).code == "range-of-hours"
    assert only_problem(row(gap="4 h", max_per_day=4)).code == "every-missing"
    assert only_problem(row(max_per_day=4)).path == "regimen[0].max_per_day"
    assert only_problem(row(max_g_per_day="20 g")).code == "topical-only-key"


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"every": "6 h", "gap": "8 h"}, "gap", "6 h apart"),
        ({"every": "6 h", "max_per_day": 3}, "max_per_day", "4 doses a day"),
        ({"every": "6 h", "max_g_per_day": "15 g"}, "max_g_per_day", "20 g a day, more than 15 g"),
        ({"times": FOUR, "gap": "6 h"}, "gap", "5 h apart"),
        ({"times": ["1 h", "22 h"], "gap": "4 h"}, "gap", "3 h apart"),
        ({"times": FOUR, "max_per_day": 3}, "max_per_day", "4 doses a day"),
        ({"times": FOUR, "max_g_per_day": "19 g"}, "max_g_per_day", "4 times 5 g is 20 g a day"),
        ({"max_g_per_day": "4 g", "every": "6 h"}, "max_g_per_day", ""),
        ({"max_g_per_day": "4 g"}, "max_g_per_day", "one application of 5 g is more than 4 g a day"),
        ({"every": "4-6 h", "gap": "8 h"}, "gap", "longer than every 6 h"),
        ({"every": "4-6 h", "max_g_per_day": "4 g"}, "max_g_per_day", "one application of 5 g"),
        ({"every": "4 times a day", "max_g_per_day": "15 g"}, "max_g_per_day", "does not fit"),
        ({"every": "3-4 times a day", "max_per_day": 2}, "max_per_day", "at most 2 a day"),
        ({"every": "3 times a day", "gap": "9 h"}, "gap", "at least 9 h apart"),
    ],
)
def test_what_cannot_agree_is_refused(changes: dict[str, Any], field: str, words: str) -> None:
    found = problems({**CREAM, **changes}, horizon="2 d")
    assert set(found) == {"contradictory"}
    assert found["contradictory"].path == f"regimen[0].{field}" and words in found["contradictory"].text


@pytest.mark.parametrize("every", ["6-4 h", "4-4 h", "0-3 h", "4-10000 h", "1/0-3 h"])
def test_a_range_of_hours_that_is_none_is_refused(every: str) -> None:
    assert only_problem(row(CREAM, every=every), horizon="2 d").path == "regimen[0].every"


def test_a_time_too_short_for_any_dose_is_refused() -> None:
    assert "no dose falls into 2 h" in only_problem(row(times=FOUR, for_="2 h")).text


def test_caps_that_are_kept_are_echoed() -> None:
    echo = shown(row(times=FOUR, gap="4 h", max_per_day=4, for_="1 d"))
    assert (echo["gap_h"], echo["max_per_day"], echo["times_h"]) == (4, 4, [7, 12, 17, 22])


@given(st.integers(1, 24), st.fractions(Fraction(1, 2), 30, max_denominator=12))
@settings(derandomize=True, deadline=None)
def test_waking_hours_hold_their_gap_day_and_night(number: int, gap_h: Fraction) -> None:
    times = waking_hours(number, gap_h)
    assert 1 <= len(times) <= number and times[0] == 7 and times[-1] < 23
    if len(times) > 1:
        assert min(late - early for early, late in zip(times, (*times[1:], times[0] + 24), strict=True)) >= gap_h


def test_times_count_towards_the_hourly_limit() -> None:
    strong = row(amount="1100 mg", times=["7 h", "7.5 h"], for_="1 d")
    assert only_problem(strong, purpose="anesthesia").code == "hourly-limit"
    assert dose(row(strong, times=["7 h", "9 h"]), purpose="anesthesia").amount_mg == 1100
