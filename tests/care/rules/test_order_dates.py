"""Days and counts: ninety days of a decision, six calendar months of an order, five refills, gaps that fit a day."""

from calendar import monthrange
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from lenitive.care.rules.order_dates import (
    DoseSchedule,
    decision_ends_on,
    decision_reasons,
    last_day,
    order_date_reasons,
    schedule_of_interval,
    schedule_reasons,
)
from lenitive.reasons import Reason

TODAY = date(2026, 11, 30)


def codes(reasons: tuple[Reason, ...]) -> list[str]:
    return [reason.code for reason in reasons]


@pytest.mark.parametrize(("days", "expected"), [(0, []), (90, []), (91, ["decision-expired"])])
def test_a_decision_holds_through_its_ninetieth_day(days: int, expected: list[str]) -> None:
    assert codes(decision_reasons(TODAY, TODAY + timedelta(days=days))) == expected
    assert decision_ends_on(date(2024, 1, 31)) == date(2024, 4, 30)  # over a leap day


def test_a_decision_ends_at_a_new_stop_but_not_at_one_that_was_overridden() -> None:
    assert codes(decision_reasons(TODAY, TODAY, ["liver-severe"], ["liver-severe"])) == []
    (reason,) = decision_reasons(TODAY, TODAY, ["liver-severe"], ["pregnancy", "liver-severe", "age-65"])
    assert reason.code == "decision-new-stop" and "(age-65, pregnancy)" in reason.sentence
    assert codes(decision_reasons(TODAY, TODAY, ["pregnancy"], [])) == []


def test_both_reasons_are_told_at_once_with_the_days() -> None:
    found = decision_reasons(TODAY, TODAY + timedelta(days=100), [], ["pregnancy"])
    assert codes(found) == ["decision-expired", "decision-new-stop"]
    assert found[0].sentence == "The decision of 2026-11-30 held until 2027-02-28, for 90 days: decide again."


@pytest.mark.parametrize(
    ("issued", "last"),
    [(date(2026, 11, 30), date(2027, 5, 30)), (date(2026, 8, 31), date(2027, 2, 28)),
     (date(2027, 8, 31), date(2028, 2, 29)), (date(2028, 2, 29), date(2028, 8, 29)),
     (date(2026, 3, 31), date(2026, 9, 30)), (date(2026, 12, 31), date(2027, 6, 30)),
     (date(2026, 7, 1), date(2027, 1, 1))],
)  # fmt: skip
def test_the_last_day_is_six_calendar_months_on_at_most_the_last_of_the_month(issued: date, last: date) -> None:
    assert last_day(issued).on == last


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_the_last_day_is_that_of_counting_months_one_by_one(issued: date) -> None:
    year, month = issued.year, issued.month
    for _ in range(6):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    found = last_day(issued)
    assert (found.on.year, found.on.month) == (year, month)
    assert found.on.day == issued.day or (found.is_clamped and found.on.day == monthrange(year, month)[1] < issued.day)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 200))
def test_expiry_is_that_of_walking_day_by_day(decided: date, days: int) -> None:
    day = decided
    for _ in range(days):
        day += timedelta(days=1)
    assert bool(decision_reasons(decided, day)) == (days > 90)


def test_an_order_is_issued_on_the_day_it_is_signed() -> None:
    assert order_date_reasons(TODAY, TODAY, 0) == () == order_date_reasons(TODAY, TODAY, 5)
    (earlier,) = order_date_reasons(TODAY - timedelta(days=1), TODAY, 5)
    (later,) = order_date_reasons(TODAY + timedelta(days=1), TODAY, 5)
    assert (earlier.code, later.code) == ("issue-date-not-today", "issue-date-not-today")
    assert "earlier than today" in earlier.sentence and "later than today" in later.sentence


def test_there_are_at_most_five_refills_and_never_fewer_than_none() -> None:
    for refills in (6, -1):
        (reason,) = order_date_reasons(TODAY, TODAY, refills)
        assert reason.code == "refills-too-many" and reason.source.startswith("21 CFR 1306.22")
    assert codes(order_date_reasons(date(2020, 1, 1), TODAY, 6)) == ["issue-date-not-today", "refills-too-many"]


@pytest.mark.parametrize(("least", "most"), [(4, 4), (5, 4), (6, 3), (8, 2), (12, 2), (16, 1), (24, 1), (1, 16)])
def test_an_interval_gives_its_gap_and_as_many_doses_as_begin_while_awake(least: int, most: int) -> None:
    assert schedule_of_interval(Fraction(least)) == DoseSchedule(Fraction(least), most)


@pytest.mark.parametrize(
    ("gap", "most", "fits"), [(4, 4, True), (4, 5, False), (5, 4, True), (6, 4, False), (24, 1, True)]
)
def test_doses_have_to_fit_the_waking_hours(gap: int, most: int, fits: bool) -> None:
    found = schedule_reasons(DoseSchedule(Fraction(gap), most))
    assert codes(found) == ([] if fits else ["schedule-does-not-fit"])


def test_what_does_not_fit_is_said_with_its_numbers() -> None:
    (reason,) = schedule_reasons(DoseSchedule(Fraction(13, 2), 4))
    assert reason.sentence.startswith("4 doses a day with at least 6.5 hours between them do not fit 16 waking hours")


@given(st.fractions(Fraction(1, 4), 30, max_denominator=4))
def test_a_schedule_of_an_interval_fits_and_one_more_dose_would_not(least: Fraction) -> None:
    found = schedule_of_interval(least)
    starts, at = 0, Fraction(0)
    while at < 16:
        starts, at = starts + 1, at + least
    assert found.most_a_day == starts and schedule_reasons(found) == ()
    assert codes(schedule_reasons(DoseSchedule(least, starts + 1))) == ["schedule-does-not-fit"]


def test_a_schedule_cannot_be_born_wrong() -> None:
    for gap, most in ((0, 1), (-1, 1), (4, 0)):
        with pytest.raises(ValueError, match="at least one dose"):
            DoseSchedule(Fraction(gap), most)
    assert DoseSchedule(Fraction(1, 10), 1).last_offset_h == 0
