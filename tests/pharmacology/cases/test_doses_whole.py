"""Sentences of doses that are stopped or asked about, whole, as a physician reads them."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from lenitive.pharmacology.dose_ranges import Bound
from pharmacology.cases.written import IM, IV, PUSH, SUBJECT, case, notes, only_problem, problems, row

ANESTHESIA = "for anesthesia write {purpose: anesthesia}"
DEVICE = {"drug": "esketamine", "form": "s", "basis": "base", "route": "nasal"}
STOPS = [
    (
        row(IV, amount="400 mg", over="20 min", every="2 h", count="3"),
        "3 doses of 400 mg of base, 1200 mg in all: 400 mg of base by short IV infusion within an hour (5.71 mg/kg) is "
        "not answered as a dose for pain: the usual range ends at 1 mg/kg, and from 2.5 mg/kg on a dose is stopped. "
        "Was it a slip: mg for mcg, a decimal point or minutes for hours? Correct the dose; " + ANESTHESIA,
    ),
    (
        row(IV, amount="4 mg/kg", over="20 min"),
        "280 mg of base by short IV infusion (4 mg/kg) is not answered as a dose for pain: the usual range ends at 1 "
        "mg/kg, and from 2.5 mg/kg on a dose is stopped. Was it a slip: mg for mcg, per kg for a total, a decimal "
        "point or minutes for hours? Read another way: 4 mg in all; 0.4 mg/kg would be 28 mg of base; 0.04 mg/kg would "
        "be 2.8 mg of base; over 20 h it would run at 14 mg/h of base. Correct the dose; " + ANESTHESIA,
    ),
    (
        row(IV, amount=None, rate="150 mg/h", over="4 h"),
        "600 mg of base over 4 h in all: 150 mg/h of base by IV infusion over hours (2.14 mg/kg/h) is not answered as "
        "a dose for pain: the usual range ends at 1 mg/kg/h, and from 2 mg/kg/h on a dose is stopped. Was it a slip: "
        "mg for mcg or a decimal point? Read another way: 15 mg/h; 1.5 mg/h. Correct the dose; " + ANESTHESIA,
    ),
    (
        row(amount="1500 mg"),
        "1500 mg of base by mouth is not answered as a dose for pain: the usual range ends at 300 mg, and from 1500 mg "
        "on a dose is stopped. Was it a slip: mg for mcg or a decimal point? Read another way: 150 mg; 15 mg. Correct "
        "the dose",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("dose", "sentence"), STOPS)
def test_a_stop_is_one_text_with_every_reading(dose: dict[str, Any], sentence: str) -> None:
    stop = only_problem(dose)
    assert (stop.code, stop.sentence) == ("dose-stopped", sentence)
    assert stop.path == ("regimen[0].rate" if "rate" in dose else "regimen[0].amount")


def test_a_reading_that_is_exactly_the_usual_dose_is_offered() -> None:
    assert "0.35 mg/kg would be 24.5 mg of base" in only_problem(row(PUSH, amount="3.5 mg/kg")).text
    assert "1 mg/kg would be 70 mg of base" in only_problem(row(IM, amount="10 mg/kg")).text
    assert "0.36 mg/kg would be" not in only_problem(row(PUSH, amount="3.6 mg/kg")).text


def test_several_doses_stopped_as_a_sum_are_no_slip_of_one_dose() -> None:
    pair = only_problem(row(PUSH, amount="50 mg"), row(PUSH, amount="50 mg", at="10 min"))
    assert pair.path == "regimen" and pair.sentence == (
        "100 mg of base by IV push within an hour (1.43 mg/kg) is not answered as a dose for pain: the usual range "
        "ends at 0.35 mg/kg, and from 1 mg/kg on a dose is stopped. Was it a slip: mg for mcg, a decimal point or a "
        "dose too many? Correct the dose; " + ANESTHESIA
    )


def test_two_routes_that_come_to_a_stop_together_are_named_with_the_hour() -> None:
    both = only_problem(row(PUSH, amount="50 mg", at="3 h"), row(IM, amount="3 mg/kg", at="190 min"))
    assert (both.code, both.path, both.sentence) == (
        "doses-stopped-together",
        "regimen",
        "together, in the hour from 3 h, the doses by IV push (alone stopped from 1 mg/kg) and into the muscle (alone "
        "stopped from 4 mg/kg) come to more than is answered for pain. Was one of them written twice, or in the wrong "
        "unit? Correct the doses; " + ANESTHESIA,
    )


def test_a_dose_that_fits_no_device_says_how_many_sprays_it_would_be() -> None:
    found = problems({**DEVICE, "amount": "35 mg", "product": "spray 14 mg"})["not-whole-devices"]
    assert found.sentence == (
        "a device holds two sprays of 14 mg, and this is 35 mg (2.5 sprays): write whole devices, such as {amount: 2 "
        "devices}"
    )


def test_how_a_dose_is_given_is_asked_and_contradicted_in_one_sentence() -> None:
    assert only_problem(row(IV, over=None)).sentence == (
        "is this a push or an infusion? As a push it all goes in within about 1 minute; over 40 minutes it runs at 30 "
        "mg/h. Write {given: push}, or the time it runs, such as {over: 40 min}"
    )
    assert only_problem(row(IV, over="41 min", given="push")).sentence == (
        "is it a push or an infusion? A push takes at most 5 minutes, and this runs over 41 minutes. Keep one of "
        "{given: push} and {over: 41 min}"
    )
    assert case(row(IV, over="5 min", given="push")).regimen.rows[0].duration_h == pytest.approx(5 / 60)
    assert case(row(IV, over="30 s", given="push")).regimen.rows[0].duration_h == pytest.approx(1 / 60)


@pytest.mark.parametrize(
    ("key", "written", "read"),
    [
        ("age_y", "17.9999999", "17.9999999 years"), ("age_y", "1", "1 year"), ("age_y", "17", "17 years"),
        ("age_y", "17.9999999999", "17.9999999999 years"), ("age_y", "17.99999999999", "just under 18 years"),
        ("weight_kg", "38.99999", "38.99999 kg"), ("weight_kg", "38.5", "38.5 kg"),
    ],
)  # fmt: skip
def test_an_age_or_weight_below_the_least_is_read_back_and_never_rounded_up_to_it(
    key: str, written: str, read: str
) -> None:
    assert f"was read as {read}." in only_problem(subject={**SUBJECT, key: written}).text


def test_bounds_are_shown_with_three_decimals() -> None:
    assert str(Bound(Fraction(10, 3), "mg/kg")) == "3.333 mg/kg" and str(Bound(Fraction(300), "mg")) == "300 mg"


def test_a_dose_above_usual_by_several_routes_names_each_once() -> None:
    rows = (row(route="nasal", amount="100 mg"), row(IM, amount="0.9 mg/kg"), row(amount="290 mg"))
    assert notes(*rows)["above-usual-range"] == (
        "Above the usual range for pain: the doses into the nose (alone usual up to 112 mg) and into the muscle (alone "
        "usual up to 1 mg/kg) and by mouth (alone usual up to 300 mg) are given within one hour."
    )
