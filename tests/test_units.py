"""Quantities: what a pharmacist may write, what is refused, and what comes out exactly."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from lenitive.units import Quantity, UnitError, UnitMismatch, parse_unit


def q(text: str) -> Quantity:
    return Quantity.parse(text)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("0.4 mg/kg", "0.4 mg/kg"),
        ("0.4mg/kg", "0.4 mg/kg"),
        (" +5 \u00b5g ", "5 mcg"),
        ("5 \u03bcg", "5 mcg"),
        ("5 ug/kg/min", "5 mcg/kg/min"),
        ("100 \u00b5L", "100 mcL"),
        ("2 ml", "2 mL"),
        ("3 days", "3 d"),
        ("1 hour", "1 h"),
        ("4 hr", "4 h"),
        ("30 minutes", "30 min"),
        ("2 weeks", "2 wk"),
        ("10 seconds", "10 s"),
        ("2 sprays", "2 spray"),
        ("1 piece", "1 piece"),
        ("10%", "10 %"),
        ("10 %w/w", "10 % w/w"),
        ("0.9 % w/v", "0.9 % w/v"),
        ("70 % v/v", "70 % v/v"),
        ("20 cm\u00b2", "20 cm2"),
        ("1.8 m2", "1.8 m2"),
        ("15 mg/spray", "15 mg/spray"),
        ("2/3 h", "2/3 h"),
        ("0.5 /h", "0.5 /h"),
        ("5 ng\u00b7h/mL", "5 ng*h/mL"),
        ("3 L/h/kg", "3 L/kg/h"),
        ("4 number", "4 number"),
        ("-0.50 mg", "-0.5 mg"),
        ("1 mg/mg", "1 mg/mg"),
    ],
)
def test_an_amount_is_read_as_written_and_printed_in_one_spelling(written: str, printed: str) -> None:
    assert str(q(written)) == printed
    assert q(printed) == q(written)


def test_a_printed_amount_never_ends_in_a_zero_after_the_point() -> None:
    assert str(Quantity("5.00", "mg")) == "5 mg"
    assert str(Quantity(Decimal("1E+2"), "mg")) == "100 mg"
    assert repr(Quantity("0.40", "mg/kg")) == "Quantity('0.4', 'mg/kg')"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("1,000 mg", "a comma is ambiguous"),
        ("0,4 mg", "0.4 with a point"),
        ("1e3 mg", "write the number out: 1000"),
        (".4 mg", "a zero before the point"),
        ("4. mg", "a point needs a digit"),
        ("\u00bd tablet", "1/2"),
        ("1\u00bd mg", "1/2"),
        ("1/0 h", "divided by zero"),
        ("1 000 mg", "without a space"),
        ("1 1/2 mg", "without a space"),
        ("mg", "begin with a number"),
        ("", "begin with a number"),
        ("NaN mg", "begin with a number"),
        ("Infinity mg", "begin with a number"),
        ("\u0665 mg", "begin with a number"),
        ("1" * 2000 + " mg", "end somewhere"),
    ],
)
def test_an_ambiguous_number_is_refused_with_a_hint(text: str, hint: str) -> None:
    with pytest.raises(UnitError, match=hint):
        q(text)


@pytest.mark.parametrize("text", ["5", "5 MG", "5 tablets", "5 mg//h", "5 mg/", "5 /", "5 cm1", "5 % w/x", "5 mg 3"])
def test_a_missing_or_unknown_unit_names_the_text_the_choices_and_an_example(text: str) -> None:
    with pytest.raises(UnitError) as refusal:
        Quantity.parse(text, "dose")
    message = str(refusal.value)
    assert repr(text) in message
    assert "allowed for dose: kg, g, mg, mcg, ng, mg/kg, mcg/kg; for example '5 mg'" in message


def test_a_missing_unit_is_said_to_be_missing() -> None:
    with pytest.raises(UnitError, match="'5' cannot be read: it has no unit; allowed: kg, g"):
        q("5")


def test_the_same_thing_twice_in_one_unit_is_refused() -> None:
    with pytest.raises(UnitError, match="twice"):
        q("5 mg/h/min")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("5 mg", "mass"),
        ("5 mg", "dose"),
        ("0.4 mg/kg", "dose"),
        ("4 h", "time"),
        ("2 mL/h", "rate"),
        ("5 mcg/kg/min", "rate"),
        ("10 % w/w", "percent"),
        ("10 % w/w", "strength"),
        ("100 mg/g", "concentration"),
        ("2 sprays", "count"),
        ("20 cm2", "area"),
    ],
)
def test_a_field_accepts_the_kind_it_asks_for(text: str, kind: str) -> None:
    assert Quantity.parse(text, kind).is_a(kind)


def test_a_volume_is_refused_where_a_mass_is_asked_for() -> None:
    with pytest.raises(UnitError, match="'5 mL' is a volume, not a mass; allowed for mass: kg, g, mg, mcg, ng"):
        Quantity.parse("5 mL", "mass")
    with pytest.raises(UnitError, match="for example '5 wk'"):
        Quantity.parse("5", "time")


def test_an_unknown_kind_is_the_programmers_mistake() -> None:
    with pytest.raises(ValueError, match="unknown kind 'weight'"):
        Quantity.parse("5 mg", "weight")


def test_a_quantity_tells_its_kind() -> None:
    kinds = {text: q(text).kind for text in ("1 mg", "1 mg/g", "1 mg/kg", "1 % w/w", "1 number", "1 ng*h/mL")}
    assert list(kinds.values()) == ["mass", "mass/mass", "mass/kg", "% w/w", "number", "mass^1 volume^-1 time^1"]


@pytest.mark.parametrize("amount", [0.5, True, None, 1j])
def test_a_float_or_a_yes_is_never_an_amount(amount: Any) -> None:
    with pytest.raises(TypeError, match="not a float"):
        Quantity(amount, "mg")
    for act in (lambda: q("5 mg") * amount, lambda: amount * q("5 mg"), lambda: q("5 mg") / amount):
        with pytest.raises(TypeError):
            act()
    with pytest.raises(TypeError):
        amount / q("5 mg")
    with pytest.raises(TypeError, match="parse reads a text"):
        Quantity.parse(amount)


def test_a_bare_number_is_never_added_to_or_compared_with_an_amount() -> None:
    for act in (lambda: q("5 mg") + 1, lambda: q("5 mg") - 1, lambda: q("5 mg") < 1, lambda: q("5 mg") * "2"):
        with pytest.raises(TypeError):
            act()  # type: ignore[no-untyped-call]
    assert q("5 mg") != 5


@pytest.mark.parametrize("amount", [Decimal("NaN"), Decimal("Infinity"), Decimal("1E+99"), Decimal("1E-99"), 10**99])
def test_what_is_no_finite_sensible_number_is_refused(amount: Any) -> None:
    with pytest.raises(UnitError, match="is not an amount"):
        Quantity(amount, "mg")


def test_an_amount_given_as_text_holds_a_number_and_nothing_else() -> None:
    assert Quantity("0.4", "mg") == Quantity(Fraction(2, 5), "mg")
    with pytest.raises(UnitError, match="not a number alone"):
        Quantity("5 mg", "mg")


@pytest.mark.parametrize(
    ("left", "right", "product"),
    [
        ("0.4 mg/kg", "70 kg", "28 mg"),
        ("70 kg", "0.4 mg/kg", "28 mg"),
        ("0.4 mg/kg", "70000 g", "28 mg"),
        ("20 mg/h", "4 h", "80 mg"),
        ("20 mg/h", "30 min", "10 mg"),
        ("5 mg/mL", "2 mL", "10 mg"),
        ("100 mg/g", "30 g", "3000 mg"),
        ("0.2 mg/kg/h", "70 kg", "14 mg/h"),
        ("100 mg/g", "0.5 g/kg", "50 mg/kg"),
        ("15 mg/spray", "2 spray", "30 mg"),
        ("5 mg/cm2", "20 cm2", "100 mg"),
        ("2 cm", "3 cm", "6 cm2"),
        ("2 mg/mL", "3 h", "6 mg*h/mL"),
    ],
)
def test_a_product_has_the_unit_a_pharmacist_would_write(left: str, right: str, product: str) -> None:
    assert str(q(left) * q(right)) == product


@pytest.mark.parametrize(
    ("left", "right", "quotient"),
    [
        ("28 mg", "0.4 mg/kg", "70 kg"),
        ("3 g", "100 mg/g", "30 g"),
        ("10 mg", "4 mL", "2.5 mg/mL"),
        ("28 mg", "7 mg", "4 number"),
        ("10 mg/h", "5 mg/mL", "2 mL/h"),
        ("0.2 mg/kg/h", "0.1 mg/kg", "2 /h"),
        ("700 mL", "70 kg", "0.01 mL/g"),
        ("10 % w/w", "5 % w/w", "2 number"),
        ("2 mg", "3 h", "2/3 mg/h"),
    ],
)
def test_a_quotient_has_the_unit_a_pharmacist_would_write(left: str, right: str, quotient: str) -> None:
    assert str(q(left) / q(right)) == quotient


def test_plain_numbers_multiply_and_divide() -> None:
    assert q("5 mg") * 2 == 2 * q("5 mg") == Decimal(2) * q("5 mg") == q("10 mg")
    assert q("5 mg") / Decimal("0.5") == q("10 mg")
    assert str(2 / q("3 h")) == "2/3 /h"
    assert str(q("10 % w/w") * 2) == "20 % w/w"
    with pytest.raises(ZeroDivisionError):
        q("5 mg") / 0


def test_a_dose_per_weight_is_named_before_it_is_one() -> None:
    assert str((q("28 mg") / q("70 kg")).to("mg/kg")) == "0.4 mg/kg"


def test_a_per_cent_is_not_multiplied_until_it_is_said_what_it_is_of() -> None:
    with pytest.raises(UnitMismatch, match="what the per cent is of"):
        q("10 % w/w") * q("30 g")
    with pytest.raises(UnitMismatch):
        1 / q("10 %")
    assert q("10 % w/w").to("mg/g") * q("30 g") == q("3 g")


@pytest.mark.parametrize(
    ("given", "unit", "asked"),
    [
        ("10 % w/w", "mg/g", "100 mg/g"),
        ("100 mg/g", "% w/w", "10 % w/w"),
        ("0.9 % w/v", "mg/mL", "9 mg/mL"),
        ("5 g/L", "% w/v", "0.5 % w/v"),
        ("70 % v/v", "mL/L", "700 mL/L"),
        ("50 %", "number", "0.5 number"),
        ("1 mg/min", "mg/h", "60 mg/h"),
        ("1 mcg/mL", "ng/mL", "1000 ng/mL"),
        ("1 m2", "cm2", "10000 cm2"),
        ("40 min", "h", "2/3 h"),
        ("1 wk", " d ", "7 d"),
    ],
)
def test_a_conversion_is_exact_there_and_back(given: str, unit: str, asked: str) -> None:
    assert str(q(given).to(unit)) == asked
    assert str(q(given).to(unit).to(q(given).unit)) == given


@pytest.mark.parametrize(
    ("given", "unit"),
    [
        ("1 mg", "mL"),
        ("1 mg/g", "mg/kg"),
        ("1 % w/w", "% w/v"),
        ("1 % w/w", "% v/v"),
        ("1 %", "% w/w"),
        ("1 spray", "number"),
    ],
)
def test_unlike_kinds_are_not_converted(given: str, unit: str) -> None:
    with pytest.raises(UnitMismatch, match="cannot be given in"):
        q(given).to(unit)


@pytest.mark.parametrize(
    ("left", "right"),
    [("1 mg", "1 mL"), ("1 % w/w", "1 % w/v"), ("1 mg/g", "0.1 % w/w"), ("1 mg/g", "1 mg/kg"), ("1 spray", "1 number")],
)
def test_unlike_things_are_never_added_or_compared(left: str, right: str) -> None:
    for act in (lambda: q(left) + q(right), lambda: q(left) - q(right), lambda: q(left) < q(right)):
        with pytest.raises(UnitMismatch, match="not alike"):
            act()
    assert q(left) != q(right)


def test_like_things_add_in_the_left_unit() -> None:
    assert str(q("1 g") + q("500 mg")) == "1.5 g"
    assert str(q("500 mg") - q("1 g")) == "-500 mg"
    assert str(abs(-q("5 mg"))) == "5 mg"


def test_an_hour_is_sixty_minutes_and_hashes_so() -> None:
    assert q("60 min") == q("1 h")
    assert len({q("60 min"), q("1 h"), q("3600 s")}) == 1
    assert q("59 min") < q("1 h") <= q("60 min") < q("61 min")
    assert q("61 min") > q("1 h") >= q("60 min")


def test_the_amount_is_a_decimal_when_it_ends_and_a_fraction_when_not() -> None:
    assert q("0.40 mg").amount == Decimal("0.4")
    assert q("40 min").to("h").amount == Fraction(2, 3)
    assert isinstance(q("1/6 h").to("min").amount, Decimal)
    assert q("90 min").magnitude("h") == Fraction(3, 2)
    many = Decimal("1." + "3" * 50)
    assert Quantity(many, "mg").amount == many


@pytest.mark.parametrize(
    ("given", "places", "shown"),
    [
        ("2.345 mg", 2, "2.35 mg"),
        ("2.344 mg", 2, "2.34 mg"),
        ("-2.345 mg", 2, "-2.35 mg"),
        ("2/3 h", 2, "0.67 h"),
        ("5 mg", 1, "5 mg"),
        ("100 mg", 0, "100 mg"),
        ("0.5 mg", 0, "1 mg"),
        ("-0.01 mg", 1, "0 mg"),
        ("0.05 mg", 3, "0.05 mg"),
    ],
)
def test_what_is_shown_is_rounded_half_up(given: str, places: int, shown: str) -> None:
    assert q(given).display(places) == shown


def test_a_balance_reading_may_keep_its_zeros() -> None:
    assert q("12.5 g").display(3, keep_zeros=True) == "12.500 g"


def test_a_quantity_does_not_become_a_float() -> None:
    with pytest.raises(TypeError, match=r"only pharmacology\.cases"):
        float(q("5 mg"))


def test_a_quantity_does_not_change_but_can_be_copied() -> None:
    weight = q("2/3 kg")
    with pytest.raises(AttributeError, match="does not change"):
        weight._value = 1  # type: ignore[assignment]
    with pytest.raises(AttributeError):
        del weight._value
    assert copy.deepcopy(weight) == pickle.loads(pickle.dumps(weight)) == weight


def test_a_unit_is_a_text() -> None:
    with pytest.raises(TypeError):
        Quantity(5, 5)  # type: ignore[arg-type]
    assert parse_unit("mg/kg/h").text == "mg/kg/h"
    assert parse_unit("1/h").text == "/h"


def test_a_word_is_not_told_to_end_somewhere() -> None:
    with pytest.raises(UnitError) as refused:
        q("fine")
    assert str(refused.value) == "'fine': it must begin with a number"
