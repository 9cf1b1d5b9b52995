"""days-supply and strokes: as a door asks them."""

from __future__ import annotations

import pytest

from compounding.calculators.asking import answered, codes, only, refused, texts

CREAM = {"amount": "120 g", "per_day": "4"}


@pytest.mark.parametrize(
    ("way", "warnings"),
    [
        ({"per_application": "3 g"}, []),
        ({"pumps": "2", "grams_per_unit": "1.5 g"}, []),
        ({"clicks": "6", "grams_per_unit": "0.5 g"}, []),
        ({"fingertip_units": "6"}, ["fingertip-unit-assumed"]),
        ({"fingertip_units": "6", "grams_per_unit": "0.5 g"}, []),
        ({"pumps": "2", "device": "cream pump"}, ["printed-figure"]),
        ({"clicks": "12", "grams_per_unit": "0.25 mL", "density": "1 g/mL"}, []),
        ({"clicks": "12", "device": "Topi-Click", "density": "1 g/mL"}, ["printed-figure"]),
    ],
)
def test_ten_days_are_ten_days_however_an_application_is_said(way: dict[str, str], warnings: list[str]) -> None:
    found = answered("days-supply", **CREAM, **way)
    assert str(found.shown) == "10 days" and codes(found.warnings) == warnings
    assert texts(found) == {"per_day": "12 g", "days_exact": "10", "left_over": "0 g"}


def test_the_derivation_of_a_days_supply_can_be_checked_by_hand() -> None:
    assert answered("days-supply", **CREAM, pumps="2", grams_per_unit="1.5 g").steps == (
        "2 pumps × 1.5 g = 3 g an application",
        "3 g × 4 a day = 12 g a day",
        "120 g ÷ 12 g a day = 10 days",
    )
    assert answered("days-supply", **CREAM, fingertip_units="6").steps[0] == (
        "6 fingertip units × 0.5 g = 3 g an application"
    )


def test_sprays_may_be_counted_by_volume() -> None:
    found = answered("days-supply", amount="14.2 mL", sprays="1", grams_per_unit="0.1 mL", per_day="4")
    assert found.result == "35" and texts(found)["left_over"] == "0.2 mL"


def test_no_amount_of_an_application_is_asked_for_in_grams() -> None:
    reason = only(refused("days-supply", **CREAM))
    assert (reason.code, reason.severity) == ("grams-needed", "question") and "'apply sparingly'" in reason.text


@pytest.mark.parametrize(
    ("way", "code"),
    [
        ({"pumps": "2"}, "calibration-missing"),
        ({"pumps": "2", "clicks": "2"}, "one-of"),
        ({"clicks": "2", "device": "Topi-Click"}, "density-missing"),
        ({"clicks": "2", "device": "Topi-Klick"}, "device-unknown"),
        ({"clicks": "2", "grams_per_unit": "0.1 mL"}, "unlike-units"),
    ],
)
def test_a_stroke_of_unknown_weight_gives_no_days(way: dict[str, str], code: str) -> None:
    assert codes(refused("days-supply", **CREAM, **way)) == [code]


def test_days_beyond_the_beyond_use_date_are_said() -> None:
    way = {"per_application": "3 g"}
    assert codes(answered("days-supply", **CREAM, **way, beyond_use_days="9").warnings) == ["longer-than-beyond-use"]
    assert answered("days-supply", **CREAM, **way, beyond_use_days="11").warnings == ()


def test_grams_become_whole_strokes_by_the_weight_of_a_stroke() -> None:
    found = answered("strokes", amount="1.5 g", per_stroke="0.126 g")
    assert str(found.shown) == "12 strokes" and found.warnings == ()
    assert texts(found) == {
        "per_stroke": "0.126 g",
        "strokes_exact": "11.905",
        "delivered": "1.512 g",
        "difference": "0.8 %",
    }


def test_strokes_become_grams() -> None:
    found = answered("strokes", strokes="2", per_stroke="1.45 g")
    assert str(found.shown) == "2.9 g" and found.steps == ("2 × 1.45 g = 2.9 g an application",)


def test_ten_strokes_weighed_together_calibrate_one() -> None:
    found = answered("strokes", weighed="1.26 g", counted="10", device="Topi-Click", density="0.97 g/mL")
    assert str(found.shown) == "0.126 g" and codes(found.warnings) == ["calibration-below-stated"]
    assert (texts(found)["stated"], texts(found)["of_stated"]) == ("0.2425 g", "51.959 %")
    assert found.steps[0] == "1.26 g ÷ 10 strokes = 0.126 g a stroke"


def test_a_printed_figure_alone_is_used_with_a_warning() -> None:
    assert codes(answered("strokes", strokes="2", stated="1.5 g").warnings) == ["printed-figure"]
    assert codes(answered("strokes", strokes="2", device="cream pump").warnings) == ["printed-figure"]
    assert codes(answered("strokes", amount="3 g", stated="1.5 g", per_stroke="1.45 g").warnings) == []


@pytest.mark.parametrize(("amount", "warnings"), [("1.05 g", []), ("1.06 g", ["strokes-do-not-fit"])])
def test_whole_strokes_that_miss_the_amount_are_said(amount: str, warnings: list[str]) -> None:
    assert codes(answered("strokes", amount=amount, per_stroke="1 g").warnings) == warnings


@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ({"amount": "1 g", "strokes": "2", "per_stroke": "1 g"}, "one-of"),
        ({"amount": "1 g"}, "calibration-missing"),
        ({"amount": "1 g", "per_stroke": "1 g", "weighed": "1 g"}, "one-of"),
        ({"amount": "1 g", "weighed": "1 g"}, "missing"),
        ({"amount": "1 g", "counted": "3"}, "missing"),
        ({"amount": "1 g", "stated": "1 g", "device": "cream pump"}, "one-of"),
        ({"amount": "1 g", "per_stroke": "0.1 mL"}, "density-missing"),
    ],
)
def test_strokes_without_a_calibration_are_refused(inputs: dict[str, str], code: str) -> None:
    assert codes(refused("strokes", **inputs)) == [code]


def test_both_knees_use_it_up_in_half_the_days() -> None:
    found = answered("days-supply", **CREAM, per_application="3 g", sites="2")
    assert found.result == "5" and texts(found)["per_day"] == "24 g"
    assert found.steps[0] == "3 g × 2 places × 4 a day = 24 g a day"


def test_priming_and_dead_volume_come_off_before_days_are_counted() -> None:
    bottle = {"amount": "15 mL", "sprays": "1", "grams_per_unit": "0.1 mL", "per_day": "4"}
    found = answered("days-supply", **bottle, prime="0.5 mL", dead="0.3 mL")
    assert (found.result, texts(found)["days_exact"], found.warnings) == ("35", "35.5", ())
    unsaid = answered("days-supply", **bottle, dead="0.3 mL")
    assert unsaid.result == "36" and codes(unsaid.warnings) == ["losses-not-given"]
    assert "labels take 0.5 mL until someone has" in unsaid.warnings[0].text
    assert codes(answered("days-supply", **bottle).warnings) == ["losses-not-given"]


def test_the_most_that_is_used_by_the_beyond_use_date_is_told() -> None:
    way = {"per_application": "3 g"}
    assert texts(answered("days-supply", **CREAM, **way, beyond_use_days="9"))["largest_that_fits"] == "108 g"
    exactly = answered("days-supply", amount="119 g", per_day="4", **way, beyond_use_days="9")
    assert codes(exactly.warnings) == ["just-within-beyond-use"]
    assert "The 11 g left over then may not be used" in exactly.warnings[0].text
