"""Sentences that can be checked by hand: numbers in, the number out, and whether it was rounded to be read."""

from __future__ import annotations

from fractions import Fraction

import pytest

from lenitive.compounding.derivations import equals, percent, text_of
from lenitive.units import Quantity

SALT = Quantity("6", "g") * Fraction("274.19") / Fraction("237.73")


def test_a_rounded_result_says_that_it_goes_on_exactly() -> None:
    assert equals("6 g × 274.19 ÷ 237.73", SALT) == "6 g × 274.19 ÷ 237.73 = 6.9202 g (exact inside)"


def test_a_whole_result_needs_no_remark() -> None:
    assert equals("60 g × 10 %", Quantity("6", "g")) == "60 g × 10 % = 6 g"
    assert equals("3 × 4", 12) == "3 × 4 = 12"
    assert equals("2 × 12345678912", 24691357824) == "2 × 12345678912 = 24691357824"
    assert equals("1 ÷ 4 × 100", Fraction(25), "%") == "1 ÷ 4 × 100 = 25 %"
    assert equals("1 ÷ 3 × 100", Fraction(100, 3), "%") == "1 ÷ 3 × 100 = 33.333 % (exact inside)"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction("0.989024"), "0.989024"),
        (Fraction("123456789"), "123456789"),
        (Fraction("12345678912"), "12345678912"),
        (Fraction("1.0123456789"), "1.0123"),
        (Fraction(1, 3), "0.33333"),
        (Quantity("-0.18", "g"), "-0.18 g"),
        (Quantity("30", "piece"), "30 pieces"),
        (Quantity("1", "piece"), "1 piece"),
        (Quantity("2", "spray"), "2 sprays"),
        (Quantity("4", "number"), "4"),
        (7, "7"),
    ],
)
def test_a_number_is_told_whole_when_it_is_short(value: Quantity | Fraction | int, text: str) -> None:
    assert text_of(value) == text


def test_a_share_is_told_as_per_cent() -> None:
    assert percent(Fraction("0.05")) == "5 %"
    assert percent(Fraction("0.003")) == "0.3 %"
