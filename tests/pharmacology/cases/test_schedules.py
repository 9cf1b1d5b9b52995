"""When: repetition, words for it, as needed, steady state, and until when the case runs."""

from __future__ import annotations

import pytest

from pharmacology.cases.written import IV, case, dose, notes, only_problem, problems, row


@pytest.mark.parametrize(
    ("every", "hours"),
    [("6 h", 6), ("90 min", 1.5), ("once a day", 24), ("daily", 24), ("weekly", 168), ("twice a week", 84),
     ("3 times a day", 8), ("1 time a day", 24), ("2 times a week", 84), ("3-4 times a day", 6), ("3–4 times a day", 6),
     ("3 to 4 times a day", 6), ("4-4 times a day", 6), ("1 wk", 168)],
)  # fmt: skip
def test_the_time_between_doses_may_be_a_time_or_words(every: str, hours: float) -> None:
    assert dose(row(every=every, count="3")).every_h == pytest.approx(hours)


def test_a_range_of_times_a_day_is_shown_at_the_upper_number() -> None:
    assert notes(row(every="3-4 times a day", count="9")) == {
        "range-at-upper-number": "3 to 4 times a day is shown at the upper number: every 6 h."
    }


@pytest.mark.parametrize("every", ["6-8 h", "often", "4-3 times a day", "0 h", "0 times a day", "500 d", "0.5 s"])
def test_an_interval_that_cannot_be_read_is_refused(every: str) -> None:
    assert only_problem(row(every=every, count="3")).path == "regimen[0].every"


def test_for_and_every_give_the_number_of_doses() -> None:
    assert dose(row(every="6 h", for_="10 d")).count == 40
    assert dose(row(every="7 h", for_="1 d")).count == 4
    assert dose(row(every="6 h", for_="10 d", count="40")).count == 40


def test_for_and_count_have_to_agree() -> None:
    problem = only_problem(row(every="6 h", for_="10 d", count="12"))
    assert problem.code == "contradictory" and "is 40 doses, not 12" in problem.text


def test_more_than_one_dose_needs_an_interval() -> None:
    assert only_problem(row(count="3")).path == "regimen[0].count"
    assert only_problem(row(for_="3 d")).path == "regimen[0].for"
    assert only_problem(row(steady_state="yes")).code == "every-missing"
    assert dose(row(count="1")).count == 1


def test_a_dose_is_one_dose_at_the_start_unless_said_otherwise() -> None:
    given = dose(row())
    assert (given.start_h, given.count, given.every_h, given.lag_h, given.is_steady_state) == (0, 1, None, 0, False)


def test_start_and_delay_are_hours_on_the_clock_of_the_case() -> None:
    given = dose(row(at="2 d", lag="15 min"))
    assert (given.start_h, given.lag_h) == (48, 0.25)


def test_a_steady_state_is_kept() -> None:
    assert dose(row(every="8 h", steady_state="yes"), horizon="24 h").is_steady_state
    assert not dose(row(every="8 h", steady_state="no"), horizon="24 h").is_steady_state


def test_as_needed_is_shown_at_the_most_that_may_be_used() -> None:
    given = dose(row(as_needed={"max_per_day": "4", "gap": "8 h"}, for_="2 d"))
    assert (given.every_h, given.count) == (8, 6)
    assert dose(row(as_needed={"max_per_day": "4"}), horizon="2 d").every_h == 6
    found = notes(row(as_needed={"max_per_day": "4", "gap": "4 h"}), horizon="2 d")["as-needed-at-maximum"]
    assert found == "As needed (at most 4 a day, at least 4 h apart): the most that may be used is shown, every 6 h."


def test_as_needed_needs_a_maximum_and_no_interval_beside_it() -> None:
    assert only_problem(row(as_needed={"gap": "4 h"}), horizon="2 d").code == "missing"
    assert only_problem(row(as_needed="yes"), horizon="2 d").code == "wrong-shape"
    both = problems(row(as_needed={"max_per_day": "4"}, every="6 h"), horizon="2 d")
    assert list(both) == ["contradictory"]


def test_the_case_ends_a_day_after_the_last_dose() -> None:
    assert case(row(every="6 h", count="5", lag="1 h")).horizon_h == 49
    assert case(row(IV, over="4 h"), row(at="2 h")).horizon_h == 28
    assert case(row(), horizon="10 h").horizon_h == 10


def test_doses_without_end_need_a_horizon() -> None:
    assert case(row(every="6 h"), horizon="3 d").regimen.rows[0].count is None
    problem = only_problem(row(every="6 h"))
    assert (problem.code, problem.path) == ("horizon-missing", "horizon")


@pytest.mark.parametrize("horizon", ["0 h", "-5 h", "401 d", "24", "soon"])
def test_a_horizon_that_cannot_be_used_is_refused(horizon: str) -> None:
    assert only_problem(horizon=horizon).path == "horizon"


def test_a_case_of_four_hundred_days_is_the_longest() -> None:
    assert case(horizon="400 d").horizon_h == 9600
    assert only_problem(row(at="399.5 d")).code == "too-long"


def test_a_row_that_starts_after_the_end_is_refused() -> None:
    assert only_problem(row(at="3 d"), horizon="2 d").code == "starts-after-horizon"


def test_dose_changes_and_stops_are_rows() -> None:
    steps = [row(IV, amount=None, rate=f"{5 * n} mg/h", over="24 h", at=f"{n - 1} d") for n in (1, 2, 3)]
    assert [given.amount_mg for given in case(*steps).regimen.rows] == [120, 240, 360]


def test_infusions_may_overlap() -> None:
    assert dose(row(IV, over="8 h", every="6 h", count="4")).duration_h == 8
