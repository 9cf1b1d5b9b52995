"""How the inputs of a calculator are read: exactly, all faults at once, each with a sentence on what to write."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from compounding.calculators.asking import answered, codes, only, refused
from lenitive.compounding.calculators.fields import READABILITY, Field
from lenitive.compounding.calculators.measures import (
    APPLIED,
    ASSAY,
    COUNT,
    DAY,
    DENSITY,
    DISPLACEMENT,
    DOSE,
    FACTOR,
    LEVEL,
    LIMIT,
    MASS,
    MASSES,
    NUMBER,
    SHARE,
    SHARES,
    STRENGTH,
    TEXT,
    VOLUME,
    Measure,
)
from lenitive.compounding.calculators.values import read
from lenitive.readings import quoted
from lenitive.reasons import Refused
from lenitive.units import Quantity

EXACT: list[tuple[Measure, str, object]] = [
    (MASS, "1.5 g", Quantity("1.5", "g")),
    (MASS, "2/3 g", Quantity("2/3", "g")),
    (MASS.or_zero(), "0 g", Quantity(0, "g")),
    (MASS.or_zero(), "0.5 g", Quantity("0.5", "g")),
    (VOLUME.or_zero(), "0.0 mL", Quantity(0, "mL")),
    (VOLUME, "15 mL", Quantity(15, "mL")),
    (STRENGTH, "10 % w/w", Quantity(10, "% w/w")),
    (STRENGTH, "1000 mg/g", Quantity(1000, "mg/g")),
    (NUMBER, "274.19 g/mol", Fraction("274.19")),
    (NUMBER, "4 times", Fraction(4)),
    (NUMBER, "1/2", Fraction(1, 2)),
    (SHARE, "5 %", Fraction(5, 100)),
    (SHARE, "5%", Fraction(5, 100)),
    (SHARE, "0 %", Fraction(0)),
    (SHARE, "100 %", Fraction(1)),
    (SHARE, "0.05", Fraction(5, 100)),
    (ASSAY, "110 %", Fraction(110, 100)),
    (ASSAY, "50 %", Fraction(1, 2)),
    (LIMIT, "200 %", Fraction(2)),
    (FACTOR, "0.989024", Fraction("0.989024")),
    (FACTOR, "98.9 %", Fraction("0.989")),
    (COUNT, "30", 30),
    (COUNT, "30 capsules", 30),
    (COUNT, "1000000", 1_000_000),
    (DAY, "2026-08-31", date(2026, 8, 31)),
    (MASSES, "1 g + 0 g, 2 mg; 3 g", (Quantity(1, "g"), Quantity(0, "g"), Quantity(2, "mg"), Quantity(3, "g"))),
    (SHARES, "1 %, 25 %", (Fraction(1, 100), Fraction(1, 4))),
    (DOSE, "25 mg", Quantity(25, "mg")),
    (DOSE, "10 mg/spray", Quantity(10, "mg")),
    (APPLIED, "1.5 g", Quantity("1.5", "g")),
    (APPLIED, "2 mL", Quantity(2, "mL")),
    (LEVEL, "10", Quantity(10, "%")),
    (LEVEL, "0", Quantity(0, "%")),
    (LEVEL, "0 % w/w", Quantity(0, "% w/w")),
    (LEVEL, "10 mg/mL", Quantity(10, "mg/mL")),
    (DENSITY, "1.05 g/mL", Quantity("1.05", "g/mL")),
    (DISPLACEMENT, "0.8 mL/g", Quantity("0.8", "mL/g")),
    (TEXT, "anything", "anything"),
]
WRONG: list[tuple[Measure, str, str]] = [
    (MASS, "1.5", "it has no unit; write for example 1.5 g"),
    (MASS, "15 mL", "'15 mL', which is not a mass; write for example 1.5 g"),
    (MASS, "0 g", "more than nothing"),
    (MASS, "-1 g", "more than nothing"),
    (MASS, "1e3 g", "write the number out: 1000, not 1e3"),
    (MASS, "1,5 g", "a comma is ambiguous"),
    (MASS, "1/0 g", "nothing can be divided by zero"),
    (MASS, "1000000001 g", "nobody measures in a pharmacy"),
    (MASS, "0.0000000001 g", "nobody measures in a pharmacy"),
    (MASS, f"0.{'1' * 70} g", "too long a text for one value; write at most 40 figures"),
    (MASS, "5 grains", "unknown unit 'grains'; write for example 1.5 g"),
    (MASS.or_zero(), "0 mL", "not a mass"),
    (VOLUME, "5 g", "not a volume; write for example 15 mL"),
    (STRENGTH, "101 %", "more than the whole; a strength is at most 100 % (1000 mg/g)"),
    (STRENGTH, "1001 mg/g", "more than the whole"),
    (STRENGTH, "0 %", "more than nothing"),
    (STRENGTH, "5 g", "not a strength; write for example 10 % w/w"),
    (NUMBER, "four", "write a number alone, such as 4"),
    (NUMBER, "0", "more than nothing"),
    (NUMBER, "-4", "more than nothing"),
    (SHARE, "5", "with its sign, please, such as 5 %"),
    (SHARE, "1", "with its sign, please"),
    (SHARE, "101 %", "at most 100 %"),
    (SHARE, "-1 %", "cannot be less than 0 %"),
    (ASSAY, "111 %", "at most 110 %"),
    (ASSAY, "49 %", "cannot be less than 50 %"),
    (LIMIT, "201 %", "at most 200 %"),
    (FACTOR, "0", "a factor lies above 0 and is at most 1.1"),
    (FACTOR, "1.2", "a factor lies above 0"),
    (COUNT, "2.5", "write a whole number, such as 30"),
    (COUNT, "0", "at least 1 and at most 1000000"),
    (COUNT, "1000001", "at least 1 and at most 1000000"),
    (COUNT, "9" * 50, "write a whole number"),
    (DAY, "31.8.2026", "year-month-day, such as 2026-08-31"),
    (DAY, "2026-02-30", "a day that does not exist"),
    (MASSES, "1 g, -1 g", "more than nothing"),
    (SHARES, "1 %, 101 %", "at most 100 %"),
    (DOSE, "10 mL", "not a mass"),
    (LEVEL, "101", "more than the whole"),
    (LEVEL, "0 g", "not a strength"),
    (DENSITY, "1.05", "write it in g/mL, such as 0.97 g/mL"),
    (DENSITY, "0 g/mL", "more than nothing"),
    (DENSITY, "1000000001 g/mL", "nobody measures"),
    (DISPLACEMENT, "0.8 g/mL", "write it in mL/g"),
]


@pytest.mark.parametrize(("measure", "text", "value"), EXACT)
def test_a_text_becomes_its_exact_value(measure: Measure, text: str, value: object) -> None:
    assert measure.read(text) == value


@pytest.mark.parametrize(("measure", "text", "says"), WRONG)
def test_what_cannot_be_read_says_what_to_write(measure: Measure, text: str, says: str) -> None:
    with pytest.raises(Refused) as error:
        measure.read(text)
    assert says in str(error.value)
    assert (error.value.reason.code, error.value.reason.severity) == ("not-readable", "stop")


@pytest.mark.parametrize("text", ["sparingly", "a thin layer", "as needed"])
def test_apply_sparingly_is_asked_about_because_no_days_follow_from_it(text: str) -> None:
    reason = only(refused("days-supply", amount="60 g", per_application=text, per_day="2"))
    assert (reason.code, reason.severity, reason.path) == ("grams-needed", "question", "per_application")
    assert "Ask the prescriber for the grams of one application." in reason.text


def test_a_text_is_repeated_short_and_on_one_line() -> None:
    assert quoted("a\nb") == "'a?b'"
    assert quoted("x" * 61) == repr("x" * 57 + "...")
    assert quoted("x" * 60) == repr("x" * 60)


def test_every_fault_is_told_at_once_and_at_its_place() -> None:
    reasons = refused("loss", amount="12", share="200 %", meaning="add", color="red")
    assert codes(reasons) == ["not-readable", "not-readable", "not-readable", "unknown-field"]
    assert [reason.path for reason in reasons] == ["amount", "share", "meaning", "color"]
    assert all(reason.source == "policy" and reason.severity == "stop" for reason in reasons)


def test_a_missing_field_is_named_with_an_example() -> None:
    reason = only(refused("loss", amount="120 g"))
    assert (reason.code, reason.path) == ("missing", "share")
    assert reason.sentence == "{share} is missing: give it, for example {share: 3 %}."


def test_an_unknown_field_is_met_with_the_one_that_was_meant() -> None:
    reason = next(each for each in refused("loss", amuont="120 g", share="3 %") if each.code == "unknown-field")
    assert "There is no field 'amuont' here. Did you mean amount? Known: amount, share, meaning" in reason.text


def test_a_choice_may_be_written_with_spaces_and_a_wrong_one_is_met_with_all() -> None:
    assert answered("loss", amount="120 g", share="3 %", meaning="of mixed").result == "123.71"
    assert answered("loss", amount="120 g", share="3 %", meaning="Of-Mixed").result == "123.71"
    reason = only(refused("loss", amount="120 g", share="3 %", meaning="aded"))
    assert reason.text == (
        "meaning is written as 'aded'. Write the one you mean: added (on top of what is ordered: 3 % of 100 g makes "
        "103 g) or of_mixed (a share of all that is mixed: 3 % of 100 g makes 103.09 g)."
    )


def test_an_empty_value_is_not_taken_for_nothing() -> None:
    assert "has no value; write one, or leave it out" in only(refused("loss", amount="  ", share="3 %")).text


def test_long_texts_are_refused() -> None:
    assert "longer than 200 characters" in only(refused("loss", amount="1" * 201, share="3 %")).text
    assert "longer than 4000 characters" in only(refused("applied-daily", products="x" * 4001)).text


def test_a_share_without_its_sign_is_read_and_said_aloud() -> None:
    found = answered("loss", amount="120 g", share="0.03", meaning="added")
    assert found.result == "123.6"
    warning = only(found.warnings)
    assert (warning.code, warning.path) == ("share-without-sign", "share")
    assert warning.sentence == "{share: 0.03} has no % sign and was read as 3 %: write it with its sign."


def test_an_unknown_calculator_is_met_with_the_one_that_was_meant() -> None:
    reason = only(refused("percnt"))
    assert reason.code == "unknown-calculator" and "Did you mean percent? Known: percent, salt," in reason.text


def test_values_that_were_not_given_are_none_or_empty() -> None:
    fields = (READABILITY, Field("used", "Used", "", measure=MASSES), Field("parts", "Parts", "", measure=SHARES))
    values, reasons = read("variance", fields, {})
    assert reasons == () and values.quantity_or_none("readability") is None and values.number_or_none("x") is None
    assert values.amounts("used") == () and values.shares("parts") == () and values.word("basis") == ""
    assert not values.has("used") and values.has()


def test_one_of_several_ways_must_be_chosen() -> None:
    fields = (READABILITY, Field("weighed", "Weighed", "", measure=MASS))
    values, _ = read("x", fields, {"readability": "1 mg", "weighed": "1 g"})
    with pytest.raises(Refused, match="readability and weighed were both given; give one of these"):
        values.exactly_one_of("readability", "weighed")
    assert values.exactly_one_of("readability", "other") == "readability"
    with pytest.raises(Refused, match="Give one of these: a, b"):
        values.exactly_one_of("a", "b")
    with pytest.raises(Refused, match=r"a is missing: give it\. b is missing: give it\."):
        values.need("a", "readability", "b")
