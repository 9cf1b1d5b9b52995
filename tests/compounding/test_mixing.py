"""Alligation, dilution, making up, loss and overage, yield and potency."""

from __future__ import annotations

from fractions import Fraction

import pytest

from lenitive.compounding.mixing import (
    Captured,
    Meaning,
    Strengths,
    alligate,
    by_density,
    by_displacement,
    dilute,
    meaning_question,
    percent_yield,
    potency_of_label,
    with_loss,
)
from lenitive.reasons import Refused
from lenitive.units import Quantity


def q(text: str) -> Quantity:
    return Quantity.parse(text)


def test_alligation_gives_parts_that_make_up_the_total() -> None:
    found = alligate(Strengths(q("10 %"), q("2 %"), q("5 %")), q("120 g"))
    assert found.of_high == q("45 g") and found.of_low == q("75 g")
    assert found.steps == (
        "parts of 10 %: 5 − 2 = 3",
        "parts of 2 %: 10 − 5 = 5",
        "120 g × 3 ÷ 8 = 45 g of 10 %",
        "120 g × 5 ÷ 8 = 75 g of 2 %",
    )


def test_strengths_of_one_kind_may_have_different_units() -> None:
    assert alligate(Strengths(q("10 % w/w"), q("20 mg/g"), q("50 mg/g")), q("120 g")).of_high == q("45 g")


@pytest.mark.parametrize(
    ("high", "low", "target"), [("10 %", "2 %", "11 %"), ("10 %", "2 %", "1 %"), ("5 %", "5 %", "5 %")]
)
def test_a_target_outside_the_two_strengths_is_refused(high: str, low: str, target: str) -> None:
    with pytest.raises(Refused, match="the target must lie between") as refused:
        alligate(Strengths(q(high), q(low), q(target)), q("120 g"))
    assert (refused.value.reasons[0].code, refused.value.reasons[0].path) == ("target-not-between", "target")


def test_a_target_at_either_end_is_all_of_one() -> None:
    assert alligate(Strengths(q("10 %"), q("2 %"), q("10 %")), q("120 g")).of_low == q("0 g")
    assert alligate(Strengths(q("10 %"), q("2 %"), q("2 %")), q("120 g")).of_high == q("0 g")


def test_unlike_strengths_are_not_mixed() -> None:
    with pytest.raises(Refused, match="unlike strengths"):
        alligate(Strengths(q("10 % w/w"), q("2 mg/mL"), q("5 % w/w")), q("120 g"))


@pytest.mark.parametrize(("strength", "total", "unit"), [("10 % w/w", "120 mL", "g"), ("10 mg/mL", "120 g", "mL")])
def test_a_strength_by_weight_wants_a_weight_and_one_by_volume_a_volume(strength: str, total: str, unit: str) -> None:
    with pytest.raises(Refused, match=f"does not fit {total}: give the total in {unit}"):
        dilute(q(strength), q(strength), q(total))


def test_dilution_keeps_the_drug() -> None:
    found = dilute(q("100 mg/mL"), q("10 mg/mL"), q("50 mL"))
    assert found.stock == q("5 mL") and found.diluent == q("45 mL")
    assert found.steps == (
        "50 mL × 10 mg/mL ÷ 100 mg/mL = 5 mL of stock",
        "50 mL − 5 mL = 45 mL of diluent",
    )
    assert dilute(q("10 %"), q("10 %"), q("50 g")).diluent == q("0 g")
    assert dilute(q("10 %"), q("0 %"), q("50 g")).stock == q("0 g")


@pytest.mark.parametrize(("stock", "target"), [("1 %", "2 %"), ("0 %", "0 %")])
def test_a_stock_that_is_too_weak_is_refused(stock: str, target: str) -> None:
    with pytest.raises(Refused, match="the stock must be the stronger"):
        dilute(q(stock), q(target), q("50 g"))


def test_a_powder_displaces_vehicle_and_the_record_says_so() -> None:
    found = by_displacement(q("100 mL"), q("10 g"), Quantity("0.8", "mL/g"))
    assert found.displaced == q("8 mL") and found.vehicle == q("92 mL")
    assert found.steps == (
        "10 g × 0.8 mL/g = 8 mL displaced",
        "100 mL − 8 mL = 92 mL of vehicle, about",
        "the record reads: q.s. to 100 mL, never: add 100 mL",
    )


def test_a_powder_that_fills_the_volume_leaves_no_vehicle() -> None:
    assert by_displacement(q("8 mL"), q("10 g"), Quantity("0.8", "mL/g")).vehicle == q("0 mL")
    with pytest.raises(Refused, match="displaces 8 mL, 1 mL more than the volume"):
        by_displacement(q("7 mL"), q("10 g"), Quantity("0.8", "mL/g"))


def test_density_gives_the_weight_of_a_volume() -> None:
    found = by_density(q("240 mL"), q("1.05 g/mL"))
    assert found.amount == q("252 g") and found.steps == ("240 mL × 1.05 g/mL = 252 g",)


def test_the_two_meanings_of_a_loss_differ() -> None:
    added, mixed = with_loss(q("120 g"), Fraction(3, 100), "added"), with_loss(q("120 g"), Fraction(3, 100), "of_mixed")
    assert added.amount == q("123.6 g") and added.factor == Fraction("1.03")
    assert mixed.amount == Quantity(Fraction(12000, 97), "g") and mixed.factor == Fraction(100, 97)
    assert added.steps == ("120 g × 1.03 (3 % added) = 123.6 g",)
    assert mixed.steps == ("120 g ÷ 0.97 (3 % of what is mixed is lost) = 123.71 g (exact inside)",)


def test_a_loss_of_nothing_changes_nothing() -> None:
    assert with_loss(q("120 g"), Fraction(0), "added").amount == q("120 g")
    assert with_loss(q("120 g"), Fraction(0), "of_mixed").amount == q("120 g")


@pytest.mark.parametrize("meaning", ["added", "of_mixed"])
@pytest.mark.parametrize("share", [Fraction(1), Fraction(2), Fraction(-1, 100)])
def test_a_loss_of_everything_cannot_be_made_good(share: Fraction, meaning: Meaning) -> None:
    with pytest.raises(Refused, match="from 0 % to below 100 %"):
        with_loss(q("120 g"), share, meaning)


def test_a_loss_without_its_meaning_is_a_question_with_both_results() -> None:
    asked = meaning_question(q("120 g"), Fraction(3, 100))
    assert asked.severity == "question" and asked.code == "overage-meaning-missing" and asked.path == "meaning"
    assert "120 g × 1.03 = 123.6 g" in asked.text and "120 g ÷ 0.97 = 123.71 g" in asked.text


def test_yield_is_actual_over_theoretical() -> None:
    found = percent_yield(q("117.9 g"), q("120 g"))
    assert found.share == Fraction(9825, 10000) and found.steps == ("117.9 g ÷ 120 g × 100 = 98.25 %",)
    with pytest.raises(Refused, match="100 mL and 120 g are unlike"):
        percent_yield(q("100 mL"), q("120 g"))


def test_potency_goes_from_the_captured_weights_back_to_the_label() -> None:
    found = potency_of_label(Captured(q("12.05 g"), Fraction("0.989024"), q("119.2 g"), q("10 % w/w")))
    assert found.of_label == Fraction("12.05") * Fraction("0.989024") / Fraction("11.92")
    assert found.steps == (
        "12.05 g × 0.989024 (factor) = 11.9177392 g of what the label counts",
        "11.9177392 g ÷ 119.2 g = 9.9981 % w/w (exact inside)",
        "9.9981 % w/w ÷ 10 % w/w × 100 = 99.981 % (exact inside) of the label",
    )


def test_potency_speaks_in_the_unit_of_the_label() -> None:
    spray = potency_of_label(Captured(q("1.5 g"), Fraction(1), q("15 mL"), q("100 mg/mL")))
    assert spray.strength == q("100 mg/mL") and spray.strength.unit == "mg/mL" and spray.of_label == 1
    troche = potency_of_label(Captured(q("2.4 g"), Fraction(1), q("24 pieces"), q("50 mg/piece")))
    assert troche.of_label == 2
    with pytest.raises(Refused, match="unlike strengths"):
        potency_of_label(Captured(q("2.4 g"), Fraction(1), q("24 g"), q("50 mg/mL")))
