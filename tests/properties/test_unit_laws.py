"""Laws every amount obeys, whatever its number and unit."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings, strategies as st

from lenitive.units import Quantity, UnitMismatch, parse_unit

LAW = settings(max_examples=100, derandomize=True, deadline=None)

FAMILIES = {
    "mass": ("kg", "g", "mg", "mcg", "ng"),
    "volume": ("L", "mL", "mcL"),
    "time": ("wk", "d", "h", "min", "s"),
    "mass/volume": ("mg/mL", "g/L", "ng/mL"),
    "mass/mass": ("mg/g", "mcg/g", "g/g"),
    "mass/kg": ("mg/kg", "mcg/kg"),
    "mass/kg/time": ("mg/kg/h", "mcg/kg/min"),
    "mass/time": ("mg/h", "mcg/min"),
    "area": ("cm2", "m2"),
    "spray": ("spray",),
    "number": ("number",),
    "% w/w": ("% w/w",),
    "% w/v": ("% w/v",),
    "%": ("%",),
}
COMPOSED = ("/h", "/kg", "/g", "L/kg", "mL/g", "mg/cm2", "mg/g/h", "mL/L", "h/d", "mg*h/mL", "g/kg", "cm/m2", "mg2/L")
UNITS = [unit for units in FAMILIES.values() for unit in units]
MULTIPLIABLE = [unit for unit in (*UNITS, *COMPOSED) if "%" not in unit]

numbers = st.fractions(min_value=-(10**6), max_value=10**6, max_denominator=10**4)
positive = st.fractions(min_value=Fraction(1, 1000), max_value=10**4, max_denominator=10**3)


@st.composite
def like(draw: st.DrawFn, count: int) -> list[Quantity]:
    units = draw(st.sampled_from(list(FAMILIES.values())))
    return [Quantity(draw(numbers), draw(st.sampled_from(units))) for _ in range(count)]


amounts = st.builds(Quantity, numbers, st.sampled_from([*UNITS, *COMPOSED]))
factors = st.builds(Quantity, positive, st.sampled_from(MULTIPLIABLE))


@LAW
@given(amounts)
def test_what_is_printed_is_read_back_as_the_same_amount(amount: Quantity) -> None:
    again = Quantity.parse(str(amount))
    assert again == amount
    assert str(again) == str(amount)
    assert hash(again) == hash(amount)


@LAW
@given(factors, factors)
def test_a_product_or_quotient_prints_and_is_read_back(left: Quantity, right: Quantity) -> None:
    for result in (left * right, left / right):
        assert Quantity.parse(str(result)) == result


@LAW
@given(factors, factors)
def test_the_order_of_two_factors_does_not_matter(left: Quantity, right: Quantity) -> None:
    assert left * right == right * left


@LAW
@given(like(2), factors)
def test_equal_amounts_in_different_units_give_equal_products(pair: list[Quantity], factor: Quantity) -> None:
    amount, other = pair
    if "%" not in amount.unit:
        same = amount.to(other.unit)
        assert same * factor == amount * factor
        assert same / factor == amount / factor


@LAW
@given(like(3))
def test_like_amounts_may_be_summed_in_any_order(three: list[Quantity]) -> None:
    first, second, third = three
    assert (first + second) + third == first + (second + third)
    assert first + second == second + first
    assert first + second - second == first


@LAW
@given(like(2))
def test_a_conversion_there_and_back_changes_nothing(pair: list[Quantity]) -> None:
    amount, other = pair
    there = amount.to(other.unit)
    assert there == amount
    assert str(there.to(amount.unit)) == str(amount)


@LAW
@given(like(2))
def test_exactly_one_of_less_equal_and_more_holds(pair: list[Quantity]) -> None:
    left, right = pair
    assert [left < right, left == right, left > right].count(True) == 1


@LAW
@given(numbers, numbers, st.lists(st.sampled_from(list(FAMILIES)), min_size=2, max_size=2, unique=True))
def test_unlike_amounts_never_add(left: Fraction, right: Fraction, kinds: list[str]) -> None:
    one, other = (Quantity(number, FAMILIES[kind][0]) for number, kind in zip((left, right), kinds, strict=True))
    with pytest.raises(UnitMismatch):
        one + other
    assert one != other


@LAW
@given(numbers, st.sampled_from([*UNITS, *COMPOSED]), st.integers(0, 6))
def test_what_is_shown_is_within_half_of_the_last_place(number: Fraction, unit: str, places: int) -> None:
    amount = Quantity(number, unit)
    shown = Quantity.parse(amount.display(places))
    assert abs(shown - amount) <= Quantity(Fraction(1, 2 * 10**places), unit)


def test_every_unit_in_these_laws_keeps_its_spelling() -> None:
    assert [parse_unit(unit).text for unit in UNITS] == UNITS
