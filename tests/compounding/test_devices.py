"""Grams and strokes: what is printed on a device is not what it gives."""

from __future__ import annotations

from fractions import Fraction

import pytest

from lenitive.compounding.devices import (
    Bottle,
    Printed,
    calibrate,
    fingertip_unit,
    nasal_limits,
    printed,
    strokes_for,
    usable,
)
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

STATED, MEASURED = Quantity("0.25", "mL"), Quantity("0.13", "mL")
OINTMENT = Quantity("0.97", "g/mL")


def device(name: str) -> Printed:
    found = printed(name)
    assert isinstance(found, Printed)
    return found


def ml(amount: str) -> Quantity:
    return Quantity(amount, "mL")


def test_half_of_what_is_printed_is_said_aloud() -> None:
    found = calibrate(MEASURED, STATED, OINTMENT)
    assert found.per_stroke == Quantity("0.1261", "g") and found.of_stated == Fraction(52, 100)
    assert found.stated == Quantity("0.2425", "g")
    assert found.steps == (
        "0.13 mL × 0.97 g/mL = 0.1261 g a stroke",
        "0.25 mL × 0.97 g/mL = 0.2425 g a stroke",
        "0.1261 g ÷ 0.2425 g × 100 = 52 % of what is stated",
    )
    (warning,) = found.warnings
    assert warning.code == "calibration-below-stated" and "52 % of the 0.2425 g stated" in warning.text


def test_a_stroke_above_what_is_printed_is_said_too() -> None:
    (warning,) = calibrate(Quantity("1.6", "g"), Quantity("1.5", "g")).warnings
    assert warning.code == "calibration-above-stated"


@pytest.mark.parametrize("weight", ["1.425", "1.575", "1.5"])
def test_a_small_difference_is_not_warned_of(weight: str) -> None:
    assert calibrate(Quantity(weight, "g"), Quantity("1.5", "g")).warnings == ()


def test_with_nothing_printed_there_is_nothing_to_compare() -> None:
    found = calibrate(Quantity("1.45", "g"), None)
    assert (found.per_stroke, found.steps, found.warnings) == (Quantity("1.45", "g"), (), ())
    assert found.stated is None and found.of_stated is None


def test_a_volume_becomes_grams_only_with_a_density() -> None:
    with pytest.raises(Refused, match=r"0\.13 mL is a volume: give the density of the base"):
        calibrate(MEASURED, None)


def test_strokes_are_whole_and_what_they_give_is_said() -> None:
    found = strokes_for(Quantity("1.5", "g"), Quantity("0.126", "g"))
    assert found.exact == Fraction(1500, 126) and found.whole == 12 and found.delivered == Quantity("1.512", "g")
    assert found.difference == Fraction(8, 1000)
    assert found.steps == (
        "1.5 g ÷ 0.126 g a stroke = 11.905 strokes (exact inside)",
        "12 × 0.126 g = 1.512 g, 0.8 % from what was asked",
    )


def test_half_a_stroke_is_rounded_up_and_no_amount_takes_no_stroke() -> None:
    assert strokes_for(Quantity("2.5", "g"), Quantity("1", "g")).whole == 3
    assert strokes_for(Quantity("2.4", "g"), Quantity("1", "g")).whole == 2
    assert strokes_for(Quantity("0.1", "g"), Quantity("1", "g")).whole == 1


def test_grams_and_milliliters_are_not_divided() -> None:
    with pytest.raises(Refused, match=r"1 g and 0\.1 mL a stroke are unlike"):
        strokes_for(Quantity(1, "g"), ml("0.1"))


def test_the_printed_figure_comes_with_a_warning_and_with_what_was_measured() -> None:
    found = device("topi-click")
    assert found.stated == STATED and found.measured
    assert (found.measured.low, found.measured.high) == (ml("0.12"), ml("0.14")) and found.kind == "click"
    warning = found.warning()
    assert warning.code == "printed-figure" and warning.severity == "caution"
    assert "0.25 mL is the printed figure of Topi-Click, not a calibration" in warning.text
    assert "Measured: 0.12 mL to 0.14 mL, 48 % to 56 % of that (an ointment of 0.97 g/mL)" in warning.text


def test_a_device_that_nobody_measured_says_less() -> None:
    assert "Measured" not in device("cream pump").warning().text
    assert device("nasal spray").warning().source == "General practice†"


def test_an_unknown_device_is_asked_about() -> None:
    found = printed("topiclick")
    assert isinstance(found, Reason) and found.severity == "question" and found.code == "device-unknown"
    assert "Did you mean" not in found.text and "Topi-Click (0.25 mL printed)" in found.text


def test_a_fingertip_unit_is_half_a_gram_to_be_verified() -> None:
    found = fingertip_unit()
    assert found.stated == Quantity("0.5", "g") and found.rule.verify and found.measured is None


def test_of_a_bottle_priming_and_dead_volume_are_lost() -> None:
    found = usable(Bottle(ml("15"), ml("0.1"), ml("0.5"), ml("0.3")))
    assert found.volume == ml("14.2") and found.sprays == 142
    assert found.steps == (
        "15 mL − 0.5 mL (prime) − 0.3 mL (dead) = 14.2 mL usable",
        "14.2 mL ÷ 0.1 mL a spray = 142 whole sprays",
    )


def test_a_part_of_a_spray_is_none() -> None:
    assert usable(Bottle(ml("1.09"), ml("0.1"), ml("0"), ml("0"))).sprays == 10
    assert usable(Bottle(ml("0.1"), ml("0.1"), ml("0"), ml("0"))).sprays == 1


def test_a_bottle_that_holds_no_spray_is_refused() -> None:
    with pytest.raises(Refused, match=r"leaves -0\.3 mL, less than a spray of 0\.1 mL"):
        usable(Bottle(ml("0.5"), ml("0.1"), ml("0.5"), ml("0.3")))


def test_nasal_ketamine_stops_at_a_dated_limit() -> None:
    assert nasal_limits().highest.mg_per_ml == 200
