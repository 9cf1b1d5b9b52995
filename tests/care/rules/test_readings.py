"""Readings: impossible ones refused, improbable ones asked twice, the unit asked where it decides."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from lenitive.care.rules.policies import (
    DecisionPolicy,
    OrderPolicy,
    SchedulePolicy,
    StrengthPolicy,
    decision_policy,
    of_site,
    order_policy,
    pressure_policy,
    schedule_policy,
    strength_policy,
)
from lenitive.care.rules.readings import KINDS, OtherUnit, ReadingKind, checked, pair_reasons, reading_kind
from rule_files import invented


def codes(kind: str, number: str, unit: str, **more: object) -> list[tuple[str, str]]:
    found = checked(kind, Decimal(number), unit, **more)  # type: ignore[arg-type]
    assert (found.value is None) == bool(found.reasons)
    return [(each.code, each.severity) for each in found.reasons]


@pytest.mark.parametrize("kind", KINDS.read(), ids=lambda kind: kind.kind)
def test_what_is_usual_is_taken_what_is_unusual_is_asked_what_cannot_be_is_refused(kind: ReadingKind) -> None:
    for usual in kind.usual:
        assert codes(kind.kind, str(float(usual)), kind.unit) == []
    assert codes(kind.kind, str(float(kind.least) - 0.1), kind.unit)[0][0] in (
        "reading-impossible",
        "reading-unit-asked",
    )
    assert codes(kind.kind, str(float(kind.most) + 0.1), kind.unit)[0][0] in (
        "reading-impossible",
        "reading-unit-asked",
    )
    if kind.least < kind.usual[0]:
        assert codes(kind.kind, str(float(kind.usual[0]) - 0.1), kind.unit) in (
            [("reading-improbable", "question")],
            [("reading-unit-asked", "question")],
        )


@pytest.mark.parametrize(
    ("kind", "number", "code"),
    [("systolic", "29", "reading-impossible"), ("systolic", "30", "reading-improbable"),
     ("systolic", "79", "reading-improbable"),
     ("systolic", "300", "reading-improbable"), ("systolic", "301", "reading-impossible"),
     ("diastolic", "201", "reading-impossible"), ("pulse", "19", "reading-impossible"),
     ("pulse", "151", "reading-improbable"), ("saturation", "101", "reading-impossible"),
     ("saturation", "87", "reading-improbable"), ("pulse", "NaN", "reading-impossible")],
)  # fmt: skip
def test_borders_of_what_can_be(kind: str, number: str, code: str) -> None:
    assert [each for each, _ in codes(kind, number, reading_kind(kind).unit)] == [code]


def test_an_unusual_reading_is_taken_when_it_is_entered_twice_the_same() -> None:
    assert codes("pulse", "151", "/min", entered_before=Decimal(151)) == []
    assert codes("pulse", "151", "/min", entered_before=Decimal(152)) == [("reading-improbable", "question")]
    assert codes("pulse", "301", "/min", entered_before=Decimal(301)) == [("reading-impossible", "stop")]


def test_a_weight_that_is_usual_in_the_other_unit_is_asked_about() -> None:
    found = checked("weight", Decimal(180), "kg")
    assert [each.code for each in found.reasons] == ["reading-unit-asked"]
    assert found.reasons[0].sentence == "Weight 180 kg? In lb it would be 81.6 kg: which unit is meant?"
    assert codes("weight", "180", "kg", entered_before=Decimal(180)) == []
    assert codes("weight", "70", "lb") == [("reading-unit-asked", "question")]
    assert checked("weight", Decimal(154), "lb").value == Fraction(154) * Fraction("0.45359237")


def test_a_temperature_in_the_other_unit_is_asked_about_and_not_refused() -> None:
    assert codes("temperature", "98.6", "°C") == [("reading-unit-asked", "question")]
    assert codes("temperature", "98.6", "°C", entered_before=Decimal("98.6")) == [("reading-unit-asked", "question")]
    assert codes("temperature", "37", "°F") == [("reading-unit-asked", "question")]
    assert checked("temperature", Decimal("98.6"), "°F").value == 37
    assert codes("temperature", "60", "°C") == [("reading-impossible", "stop")]
    assert codes("height", "70", "cm") == [("reading-unit-asked", "question")]
    assert checked("height", Decimal(70), "in").value == Fraction("177.8")


def test_a_weight_far_from_the_last_one_and_near_it_in_the_other_unit_is_asked_about() -> None:
    assert codes("weight", "150", "kg", last=Fraction(68)) == [("reading-unit-asked", "question")]
    assert codes("weight", "150", "kg", last=Fraction(150)) == []
    assert codes("weight", "150", "kg", last=Fraction(100)) == [] and codes("weight", "150", "kg") == []
    edge = Fraction(150) * Fraction("0.45359237") / Fraction(11, 10)
    assert codes("weight", "150", "kg", last=edge) == [("reading-unit-asked", "question")]
    assert codes("weight", "150", "kg", last=edge - Fraction(1, 1000)) == []
    assert codes("height", "150", "cm", last=Fraction(60)) == []


def test_a_unit_that_is_not_one_of_the_reading_is_asked_about() -> None:
    found = checked("weight", Decimal(70), "{st}")
    assert found.value is None and found.reasons[0].text == "'{st}' is not a unit of weight: choose kg or lb."
    with pytest.raises(KeyError):
        reading_kind("mood")


def test_the_upper_pressure_is_the_higher_one() -> None:
    assert pair_reasons(120, 80) == ()
    assert [each.code for each in (*pair_reasons(80, 120), *pair_reasons(90, 90))] == ["reading-impossible"] * 2


@given(st.sampled_from(KINDS.read()), st.decimals(-500, 600, places=1))
def test_a_taken_reading_is_always_possible_and_usual(kind: ReadingKind, number: Decimal) -> None:
    for unit in kind.all_units:
        found = checked(kind.kind, number, unit)
        if found.value is not None:
            assert kind.usual[0] <= found.value <= kind.usual[1]


@given(st.decimals(30, 110, places=2))
def test_fahrenheit_is_that_of_the_school_formula(number: Decimal) -> None:
    assert reading_kind("temperature").converted(Fraction(number), "°F") == (Fraction(number) - 32) * 5 / 9


def test_what_is_usual_lies_within_what_can_be() -> None:
    for least, usual, most in ((1, (0, 2), 3), (0, (2, 2), 3), (0, (1, 4), 3)):
        with pytest.raises(ValueError, match="usual"):
            ReadingKind("x", "x", "u", Fraction(least), Fraction(most), tuple(map(Fraction, usual)), invented())  # type: ignore[arg-type]
    other = OtherUnit("v", Fraction(2))
    assert (
        ReadingKind(
            "x", "x", "u", Fraction(0), Fraction(9), (Fraction(0), Fraction(9)), invented(), (other,)
        ).converted(Fraction(3), "v")
        == 6
    )


def test_a_site_has_its_own_policy_or_that_of_every_site() -> None:
    assert (pressure_policy().high_systolic, pressure_policy().high_diastolic) == (160, 100)
    assert (decision_policy().days, order_policy().most_refills, order_policy().months) == (90, 5, 6)
    assert (schedule_policy().waking_h, strength_policy().within_percent) == (16, 2)
    rows = (DecisionPolicy("every", 90, invented()), DecisionPolicy("north", 30, invented()))
    assert (of_site(rows, "north").days, of_site(rows, "south").days) == (30, 90)
    assert decision_policy("littleton") == decision_policy()


def test_a_policy_cannot_be_born_wrong() -> None:
    for kind, numbers in (
        (DecisionPolicy, (0,)), (OrderPolicy, (-1, 6)), (OrderPolicy, (5, 0)), (SchedulePolicy, (Fraction(0),)),
        (SchedulePolicy, (Fraction(25),)), (StrengthPolicy, (Fraction(2), Fraction(-1))),
        (StrengthPolicy, (Fraction(10), Fraction(1))), (StrengthPolicy, (Fraction(1), Fraction(2))),
    ):  # fmt: skip
        with pytest.raises(ValueError, match=r"."):
            kind("x", *numbers, invented())  # type: ignore[operator]
    assert OrderPolicy("x", 0, 1, invented()).most_refills == 0 and SchedulePolicy("x", Fraction(24), invented())
    assert SchedulePolicy("x", Fraction(1, 2), invented()).waking_h == Fraction(1, 2)
    assert StrengthPolicy("x", Fraction(0), Fraction(0), invented()) and DecisionPolicy("x", 1, invented())
