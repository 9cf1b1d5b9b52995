"""How long a quantity lasts, until when it may be refilled, what is missing, what is applied a day."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import date
from fractions import Fraction

import pytest

from lenitive.compounding.supply import (
    Active,
    Movements,
    applied_daily,
    beyond_use_warning,
    days_supply,
    last_day_to_refill,
    total,
    variance,
)
from lenitive.reasons import Refused
from lenitive.units import Quantity


def g(amount: str | int) -> Quantity:
    return Quantity(amount, "g")


def test_days_are_rounded_down_never_up() -> None:
    found = days_supply(g(119), g(12))
    assert found.days == 9 and found.exact_days == Fraction(119, 12) and found.left_over == g(11)
    assert found.steps == ("119 g ÷ 12 g a day = 9.9167 days (exact inside), rounded down to 9 days",)


def test_whole_days_are_whole() -> None:
    found = days_supply(g(120), g(12))
    assert found.days == 10 and found.left_over == g(0)
    assert found.steps == ("120 g ÷ 12 g a day = 10 days",)


def test_units_of_one_kind_mix_and_others_do_not() -> None:
    assert days_supply(Quantity("0.12", "kg"), g(12)).days == 10
    assert days_supply(Quantity("0.12", "kg"), g("0.5")).days == 240
    with pytest.raises(Refused, match="120 g and 4 mL a day are unlike") as refused:
        days_supply(g(120), Quantity(4, "mL"))
    assert refused.value.reasons[0].code == "unlike-units"


@pytest.mark.parametrize(("amount", "per_day"), [("0", "1"), ("1", "0"), ("-1", "1"), ("1", "-1")])
def test_nothing_lasts_no_days(amount: str, per_day: str) -> None:
    with pytest.raises(Refused, match="an amount and a daily use above zero") as refused:
        days_supply(g(amount), g(per_day))
    (reason,) = refused.value.reasons
    assert (reason.code, reason.source) == ("days-supply-nothing", "General practice†")
    assert reason.text == "Days' supply needs an amount and a daily use above zero."


@pytest.mark.parametrize(
    ("issued", "months", "last"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 11, 22), 6, date(2027, 5, 22)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 6, 15), 6, date(2026, 12, 15)),
        (date(2026, 7, 15), 6, date(2027, 1, 15)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 1, 1), 12, date(2027, 1, 1)),
        (date(2026, 1, 1), 11, date(2026, 12, 1)),
        (date(9999, 6, 30), 6, date(9999, 12, 30)),
    ],
)
def test_the_last_day_to_refill_goes_by_calendar_months(issued: date, months: int, last: date) -> None:
    assert last_day_to_refill(issued, months).on == last


def test_a_clamped_month_and_the_day_itself_are_said() -> None:
    found = last_day_to_refill(date(2026, 8, 31), 6)
    assert found.is_clamped and found.steps == (
        "2026-08-31 + 6 calendar months = 2027-02-31",
        "2027-02 has 28 days: the last of them is taken, 2027-02-28",
        "2027-02-28 itself is still included; the day after is too late",
    )
    plain = last_day_to_refill(date(2026, 11, 22), 6)
    assert not plain.is_clamped and plain.steps == (
        "2026-11-22 + 6 calendar months = 2027-05-22",
        "2027-05-22 itself is still included; the day after is too late",
    )
    end = last_day_to_refill(date(2026, 8, 28), 6)
    assert not end.is_clamped and len(end.steps) == 2


def test_the_calendar_ends() -> None:
    with pytest.raises(Refused) as refused:
        last_day_to_refill(date(9999, 7, 1), 6)
    (reason,) = refused.value.reasons
    assert (reason.code, reason.path, reason.source) == ("no-such-day", "months", "policy")
    assert reason.text == ("9999-07-01 and 6 months lead beyond the year 9999: check the number of months.")


def test_variance_is_the_count_less_the_book() -> None:
    moved = Movements(g(100), used=(g("12.104"), g("6.971")), wasted=(g("0.035"),))
    found = variance(moved, g("80.710"))
    assert found.book == g("80.89") and found.variance == g("-0.18") and found.of_use == Fraction(-180, 19075)
    assert found.steps == (
        "book: 100 g − 12.104 g − 6.971 g − 0.035 g = 80.89 g",
        "count − book: 80.71 g − 80.89 g = -0.18 g",
        "of what was used: -0.18 g ÷ 19.075 g × 100 = -0.94364 % (exact inside)",
    )


def test_receipts_add_and_transfers_take_away() -> None:
    found = variance(Movements(g(10), received=(g(5),), transferred=(g(3), Quantity(500, "mg"))), g(12))
    assert found.book == g("11.5") and found.variance == g("0.5") and found.of_use is None
    assert found.steps[0] == "book: 10 g + 5 g − 3 g − 500 mg = 11.5 g" and len(found.steps) == 2
    assert variance(Movements(g(10), used=(g("0.5"),)), g(10)).of_use == 1


def test_a_book_below_nothing_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        variance(Movements(g(1), used=(g(2),)), g(0))
    (reason,) = refused.value.reasons
    assert (reason.code, reason.path, reason.source) == ("book-below-zero", "used", "General practice†")
    assert reason.text == ("The book would hold -1 g: more was taken than was there. Look for a missing receipt.")
    assert variance(Movements(g(2), used=(g(2),)), g(0)).book == g(0)


def test_a_sum_of_nothing_is_nothing() -> None:
    assert total((), "mg") == Quantity(0, "mg")
    assert total((g(1), Quantity(1, "mg")), "mg") == Quantity(1001, "mg")


@pytest.mark.parametrize(
    ("days", "code", "sentence"),
    [
        (35, "just-within-beyond-use", "35 days fit a beyond-use of 35 days only when handed out on the day of "),
        (36, "longer-than-beyond-use", "36 days' supply outlasts a beyond-use of 35 days: cut the quantity or "),
    ],
)
def test_a_supply_that_outlasts_its_beyond_use_is_said(days: int, code: str, sentence: str) -> None:
    (found,) = beyond_use_warning(days, 35)
    assert (found.code, found.severity, found.path, found.source) == (code, "caution", "amount", "General practice†")
    assert found.text.startswith(sentence)


def test_a_supply_that_ends_before_says_nothing() -> None:
    assert beyond_use_warning(34, 35) == ()


@pytest.mark.parametrize(
    "value",
    [
        days_supply(g(1), g(1)),
        last_day_to_refill(date(2026, 1, 1), 1),
        Movements(g(1)),
        variance(Movements(g(1)), g(1)),
        Active("gabapentin", g(1)),
    ],
)
def test_what_was_found_does_not_change_any_more(value: object) -> None:
    with pytest.raises(FrozenInstanceError):
        value.steps = ()  # type: ignore[attr-defined]


def test_the_same_active_of_two_products_adds_up() -> None:
    found = applied_daily([Active("lidocaine base", g(1)), Active("ketoprofen", g(2)), Active("lidocaine base", g(1))])
    assert found == {"lidocaine base": Quantity(2000, "mg"), "ketoprofen": Quantity(2000, "mg")}
    assert list(found) == ["lidocaine base", "ketoprofen"] and found["ketoprofen"].unit == "mg"
