"""One of a thing is singular wherever a number stands before it."""

from __future__ import annotations

import re

import pytest

from lenitive.compounding.calculators import Calculation, calculate
from lenitive.compounding.dating.type_limits import Period
from lenitive.compounding.derivations import counted, equals
from lenitive.compounding.supply import beyond_use_warning, days_supply
from lenitive.units import Quantity

ONE_OF_MANY = re.compile(r"(?<![\d.,])1 (?:strokes|days|months|pieces|sprays|times)\b")


def test_a_count_takes_its_word_with_it() -> None:
    assert [counted(number, "strokes") for number in (0, 1, 2)] == ["0 strokes", "1 stroke", "2 strokes"]
    assert equals("1.45 g ÷ 1.45 g", 1, "strokes") == "1.45 g ÷ 1.45 g = 1 stroke"
    assert equals("2 × 50", 1, "%") == "2 × 50 = 1 %"
    assert [str(Period(days=1)), str(Period(months=1)), str(Period(days=14))] == ["1 day", "1 month", "14 days"]


def test_one_stroke_is_one_stroke() -> None:
    found = calculate("strokes", {"amount": "1.45 g", "per_stroke": "1.45 g"})
    assert isinstance(found, Calculation)
    assert "1 stroke" in found.steps[0] and not ONE_OF_MANY.search(" ".join(found.steps))
    assert found.to_dict()["unit"] == "stroke"


@pytest.mark.parametrize(("amount", "days"), [("10 g", "1 day"), ("15 g", "1 day"), ("20 g", "2 days")])
def test_one_day_is_one_day(amount: str, days: str) -> None:
    steps = days_supply(Quantity.parse(amount), Quantity(10, "g")).steps
    assert days in steps[-1] and not ONE_OF_MANY.search(steps[-1])


def test_a_supply_of_one_day_is_said_so() -> None:
    assert beyond_use_warning(1, 1)[0].sentence.startswith("1 day fits a beyond-use of 1 day only")
    assert "2 days' supply outlasts a beyond-use of 1 day:" in beyond_use_warning(2, 1)[0].sentence
