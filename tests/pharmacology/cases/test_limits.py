"""Too much, too many, far from usual: what is refused, and what is asked about."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from lenitive.pharmacology.cases import LIMITS, USUAL
from lenitive.pharmacology.cases.trains import HOUR, Train, worst_hour
from pharmacology.cases.written import IM, IV, PUSH, case, only_problem, problems, row


def test_every_limit_says_what_it_is_who_says_so_and_when_it_was_checked() -> None:
    for limit in LIMITS.values():
        assert limit.sentence.endswith(".") and limit.source and limit.low < limit.high
        assert limit.checked == "2026-11-23"
    assert all(usual.source and 0 < usual.low_mg < usual.high_mg for usual in USUAL.values())


ANESTHESIA = {"purpose": "anesthesia"}  # lifts the stops of doses for pain, and not these limits


def test_fifteen_mg_per_kg_by_vein_and_muscle_in_an_hour_is_the_most() -> None:
    assert case(row(PUSH, amount="15 mg/kg"), **ANESTHESIA)
    problem = only_problem(row(PUSH, amount="10 mg/kg"), row(IM, amount="6 mg/kg", at="59 min"), **ANESTHESIA)
    assert problem.code == "hourly-limit"
    assert "by vein and into the muscle, 1120 mg of base (16 mg/kg)" in problem.text
    assert "At most 15 mg/kg" in problem.text and "1050 mg" in problem.text


def test_thirty_mg_per_kg_by_the_other_routes_in_an_hour_is_the_most() -> None:
    assert case(row(amount="30 mg/kg"), **ANESTHESIA)
    assert only_problem(row(amount="30.1 mg/kg"), **ANESTHESIA).code == "hourly-limit"
    assert case(row(amount="20 mg/kg"), row(PUSH, amount="14 mg/kg"), **ANESTHESIA)


def test_the_hour_that_is_too_much_is_named() -> None:
    rows = [row(PUSH, amount="8 mg/kg", at=at) for at in ("0 h", "5 h", "5.5 h")]
    assert "from 5 h to 6 h" in only_problem(*rows, **ANESTHESIA).text


def test_doses_a_full_hour_apart_are_not_in_the_same_hour() -> None:
    assert case(row(PUSH, amount="15 mg/kg", every="1 h", count="3"), **ANESTHESIA)
    assert case(row(PUSH, amount="5 mg/kg", every="20 min", count="7"), **ANESTHESIA)
    assert only_problem(row(PUSH, amount="5 mg/kg", every="19 min", count="7"), **ANESTHESIA).code == "hourly-limit"


def test_of_an_infusion_only_the_part_inside_the_hour_counts() -> None:
    assert case(row(IV, amount="60 mg/kg", over="4 h"), **ANESTHESIA)
    assert only_problem(row(IV, amount="61 mg/kg", over="4 h"), **ANESTHESIA).code == "hourly-limit"
    overlapping = row(IV, amount="20 mg/kg", over="2 h", every="1 h", count="4")
    assert "20 mg/kg" in only_problem(overlapping, **ANESTHESIA).text


def test_a_steady_state_counts_what_went_before() -> None:
    train = row(IV, amount="20 mg/kg", over="2 h", every="1 h", steady_state="yes", count="1")
    assert only_problem(train, **ANESTHESIA).code == "hourly-limit"


def test_one_hundred_thousand_doses_are_the_most() -> None:
    assert only_problem(row(every="1 min"), horizon="100 d").code == "too-many-doses"
    assert problems(row(every="1 s", for_="400 d"))["too-many-doses"].path == "regimen[0].for"
    assert only_problem(row(every="1 s", count="100001")).code == "out-of-range"
    assert case(row(every="6 h"), horizon="400 d")


@pytest.mark.parametrize("every", ["400 d", "7 d"])
def test_a_row_that_outlasts_a_century_is_refused_instead_of_computed_wrongly(every: str) -> None:
    """20,000 doses 400 days apart overflowed the whole nanoseconds of the solver."""
    problem = only_problem(row(every=every, count="20000"))
    assert problem.code == "too-many-doses" and problem.path == "regimen[0].count" and "100 years" in problem.text
    assert case(row(every="7 d", count="5200"), horizon="400 d")


@pytest.mark.parametrize(("amount", "meant"), [("500 mg/kg", "35 mg"), ("20 mcg", "20 mg")])
def test_a_slip_between_mg_and_mcg_is_asked_about(amount: str, meant: str) -> None:
    problem = only_problem(row(PUSH, amount=amount))
    assert problem.is_question and problem.code == "amount-far-from-usual"
    assert "is the unit right?" in problem.text and f"it is {meant}" in problem.text


def test_a_long_infusion_is_judged_by_the_hour() -> None:
    assert case(row(IV, amount=None, rate="35 mg/h", over="30 d"))
    problem = only_problem(row(IV, amount=None, rate="20 mcg/h", over="100 h"))
    assert problem.is_question and problem.path == "regimen[0].rate"


def test_the_same_row_twice_is_refused() -> None:
    problem = only_problem(row(), row(amount="0.025 g"), row(at="1 h"))
    assert (problem.code, problem.path) == ("duplicate-row", "regimen[1]")
    assert "regimen[0]" in problem.text


def test_a_million_people_are_the_most() -> None:
    assert case(population={"n": "1000000"}).population
    assert only_problem(population={"n": "1000001"}).code == "out-of-range"
    assert only_problem(population={"n": "0"}).path == "population.n"


doses = st.tuples(st.integers(0, 18), st.sampled_from([0, 1, 4, 9]), st.integers(1, 9))


@settings(derandomize=True, deadline=None, max_examples=60)
@given(st.lists(doses, min_size=1, max_size=6))
def test_the_worst_hour_agrees_with_trying_every_minute(rows: list[tuple[int, int, int]]) -> None:
    quarter = HOUR // 4
    trains = [Train(np.array([start * quarter]), over * quarter, float(mg)) for start, over, mg in rows]

    def given_in(start: float) -> float:
        total = 0.0
        for begin, over, mg in rows:
            inside = min(begin + over, start + 4) - max(begin, start)
            total += mg * (max(0.0, inside) / over if over else float(start <= begin < start + 4))
        return total

    slow = max(given_in(-4 + step / 15 + shift) for step in range(15 * 40) for shift in (0, 1e-9))
    assert worst_hour(trains)[1] == pytest.approx(slow, abs=1e-6)


@pytest.mark.parametrize(("amount", "is_asked"), [("140 mcg", True), ("1.5 mcg/kg", True), ("0.2 mg", False)])
def test_mcg_written_for_mg_is_asked_about_up_to_a_thousandth_of_the_most_that_is_usual(
    amount: str, is_asked: bool
) -> None:
    if is_asked:
        assert only_problem(row(PUSH, amount=amount)).code == "amount-far-from-usual"
    else:
        assert case(row(PUSH, amount=amount))
