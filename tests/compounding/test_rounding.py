"""What is shown is rounded half up, never to nothing, and never upwards where it is a limit."""

from fractions import Fraction

import pytest

from lenitive.compounding.rounding import (
    exact,
    half_up,
    inwards,
    limit_down,
    magnitude,
    nearest,
    number,
    shown,
    whole_down,
)
from lenitive.units import Quantity

q = Quantity.parse


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        ("2.5", 0, "3"),
        ("3.5", 0, "4"),
        ("-2.5", 0, "-3"),
        ("0.0045", 3, "0.005"),
        ("0.00449", 3, "0.004"),
        ("-0.0001", 3, "0.000"),
        ("6.9", 3, "6.900"),
        ("1250", -2, "1300"),
    ],
)
def test_halves_are_rounded_away_from_zero(value: str, places: int, text: str) -> None:
    assert half_up(Fraction(value), places) == text


@pytest.mark.parametrize(
    ("value", "power"), [("345", 2), ("9.99", 0), ("1", 0), ("0.09", -2), ("0.1", -1), ("1/3", -1), ("-40", 1)]
)
def test_the_first_figure_is_found(value: str, power: int) -> None:
    assert magnitude(Fraction(value)) == power


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0", "0"),
        ("6.92018", "6.9202"),
        ("0.0901056", "0.090106"),
        ("12.5", "12.5"),
        ("12345678", "12345678"),
        ("99999.6", "100000"),
        ("-0.18", "-0.18"),
    ],
)
def test_five_figures_and_no_trailing_zero(value: str, text: str) -> None:
    assert number(Fraction(value)) == text


@pytest.mark.parametrize(
    ("value", "power"), [("345", 2), ("0.09", -2), ("10.5", 1), ("100.5", 2), ("99.9", 1), ("0.1", -1), ("0.105", -1)]
)
def test_the_power_of_ten_of_the_first_digit(value: str, power: int) -> None:
    assert magnitude(Fraction(value)) == magnitude(-Fraction(value)) == power


@pytest.mark.parametrize(
    ("amount", "readability", "text"),
    [
        ("6.92018 g", "0.001 g", "6.920 g"),
        ("6.92018 g", "1 mg", "6.920 g"),
        ("73.2 g", "0.01 g", "73.20 g"),
        ("7.2 g", "0.5 g", "7.0 g"),
        ("7.25 g", "0.5 g", "7.5 g"),
        ("0 g", "0.001 g", "0.000 g"),
    ],
)
def test_an_amount_shows_as_its_balance_does(amount: str, readability: str, text: str) -> None:
    assert shown(q(amount), q(readability)) == text


def test_an_amount_below_the_last_digit_never_shows_as_nothing() -> None:
    assert shown(q("0.000044 g"), q("0.001 g")) == "0.00004 g"


def test_without_a_balance_five_figures_are_shown() -> None:
    assert shown(q("1/3 g")) == "0.33333 g"


def test_halves_of_a_step_go_away_from_zero() -> None:
    assert nearest(Fraction("0.25"), Fraction("0.5")) == Fraction("0.5")
    assert nearest(Fraction("-0.25"), Fraction("0.5")) == Fraction("-0.5")


def test_limits_and_days_are_rounded_down() -> None:
    assert limit_down(q("216.757 mg/mL"), q("1 mg/mL")) == "216 mg/mL"
    assert limit_down(q("216.99 mg/mL"), q("0.1 mg/mL")) == "216.9 mg/mL"
    assert whole_down(Fraction("35.99")) == 35


@pytest.mark.parametrize(("value", "text"), [("12.50", "12.5"), ("100", "100"), ("1/3", "1/3"), ("-7/8", "-0.875")])
def test_the_exact_number_ends_or_stays_a_fraction(value: str, text: str) -> None:
    assert exact(Fraction(value)) == text


def test_what_does_not_end_within_thirty_digits_stays_a_fraction() -> None:
    assert exact(Fraction(1, 2**30)) == f"{5**30}".rjust(30, "0").join(("0.", ""))
    assert exact(Fraction(1, 2**31)) == f"1/{2**31}"


def test_the_exact_number_of_an_amount_is_in_its_own_unit() -> None:
    assert exact(q("0.5 g")) == "0.5"


@pytest.mark.parametrize(
    ("low", "high", "shown_low", "shown_high"),
    [
        ("13.14838 g", "14.53242 g", "13.149 g", "14.532 g"),
        ("11.4 g", "12.6 g", "11.4 g", "12.6 g"),
        ("0 g", "0.0123456 g", "0 g", "0.012345 g"),
        ("123456.1 mg", "123456.9 mg", "123457 mg", "123456 mg"),
    ],
)
def test_what_is_shown_as_allowed_is_allowed(low: str, high: str, shown_low: str, shown_high: str) -> None:
    assert inwards(q(low), q(high)) == (shown_low, shown_high)
