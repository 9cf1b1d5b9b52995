"""A reading as somebody typed it: two numbers, one number, another unit, a slip."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from lenitive.care.rules.typed_readings import (
    PARTS,
    TypedReading,
    instant_reasons,
    numbers_in,
    says,
    understood,
    units,
    value_of,
)

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)


def codes(kind: str, text: str, unit: str, again: str = "", last: Fraction | None = None) -> list[str]:
    found = understood(TypedReading(kind, text, unit, again), last)
    assert bool(found.numbers) is not bool(found.reasons)
    return [each.code for each in found.reasons]


@pytest.mark.parametrize(
    ("kind", "text", "numbers"),
    [
        ("blood_pressure", "128/82", ("128", "82")),
        ("blood_pressure", " 128 / 82 ", ("128", "82")),
        ("pulse", "72", ("72",)),
        ("weight", "72.5", ("72.5",)),
        ("temperature", "36.75", ("36.75",)),
    ],
)
def test_numbers_are_kept_as_they_were_typed(kind: str, text: str, numbers: tuple[str, ...]) -> None:
    assert understood(TypedReading(kind, text, units(kind)[0])).numbers == tuple(map(Decimal, numbers))


@pytest.mark.parametrize(
    "text", ["", "128", "128/82/60", "128/", "a/b", "128,82", "1e2/80", "12345/80", "-128/82", "٣/٤x"]
)
def test_what_is_no_blood_pressure_is_refused(text: str) -> None:
    assert codes("blood_pressure", text, "mmHg") == ["reading-not-a-number"]


@pytest.mark.parametrize("text", ["72,5", "72 kg", "about 70", "72.5.1", "NaN", "72.5555"])
def test_a_weight_is_one_number_with_a_point(text: str) -> None:
    assert codes("weight", text, "kg") == ["reading-not-a-number"]


def test_twelve_over_eight_is_asked_for_in_mmhg_and_never_multiplied() -> None:
    (reason,) = understood(TypedReading("blood_pressure", "12/8", "mmHg")).reasons
    assert reason.code == "reading-in-centimeters" and "120/80 in mmHg" in reason.text
    assert codes("blood_pressure", "12/8", "mmHg", again="12/8") == ["reading-in-centimeters"]
    assert codes("blood_pressure", "12/80", "mmHg") == ["reading-impossible"]


def test_both_numbers_are_judged_and_the_first_is_the_higher() -> None:
    assert codes("blood_pressure", "5/2", "mmHg") == ["reading-impossible", "reading-impossible"]
    assert codes("blood_pressure", "80/128", "mmHg") == ["reading-impossible"]
    assert codes("blood_pressure", "230/120", "mmHg") == ["reading-improbable"]
    assert codes("blood_pressure", "128.5/82", "mmHg") == ["reading-not-whole"]


def test_what_was_asked_about_and_typed_the_same_again_is_taken() -> None:
    assert codes("blood_pressure", "230/120", "mmHg", again="230/120") == []
    assert codes("blood_pressure", "230/120", "mmHg", again="231/120") == ["reading-improbable"]
    assert codes("blood_pressure", "400/120", "mmHg", again="400/120") == ["reading-impossible"]
    assert TypedReading("pulse", "155", "/min", "155.0").is_confirmed
    assert not TypedReading("pulse", "155", "/min").is_confirmed


def test_a_weight_in_the_wrong_unit_is_asked_about() -> None:
    assert codes("weight", "180", "kg") == ["reading-unit-asked"]
    assert codes("weight", "180", "lb") == []
    assert codes("weight", "150", "kg", last=Fraction(68)) == ["reading-unit-asked"]
    assert codes("weight", "150", "kg", last=Fraction(149)) == []
    assert codes("weight", "70", "stone") == ["reading-unit-unknown"]


def test_another_kind_is_refused() -> None:
    assert codes("mood", "3", "") == ["reading-kind"]


def test_a_value_is_in_the_usual_unit_of_its_kind() -> None:
    assert value_of("temperature", Decimal("98.6"), "°F") == 37
    assert (says("blood_pressure"), says("pulse"), units("weight")) == ("blood pressure", "pulse", ("kg", "lb"))
    assert set(PARTS) == {"blood_pressure", "pulse", "saturation", "weight", "height", "temperature"}
    assert numbers_in("pulse", "72/80") == ()


def test_nothing_is_measured_in_the_future_or_before_birth() -> None:
    born = date(1980, 3, 14)
    assert instant_reasons(NOW, NOW, born) == () == instant_reasons(NOW + timedelta(minutes=1), NOW, born)
    assert [each.code for each in instant_reasons(NOW + timedelta(minutes=2), NOW, born)] == ["reading-later"]
    assert instant_reasons(datetime(1980, 3, 14, tzinfo=UTC), NOW, born) == ()
    assert [each.code for each in instant_reasons(datetime(1980, 3, 13, tzinfo=UTC), NOW, born)] == [
        "reading-before-birth"
    ]
