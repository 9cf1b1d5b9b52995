"""From strengths to amounts and back, between base and salt, and the question nobody may answer by guessing."""

from fractions import Fraction

import pytest

from lenitive.compounding.ingredients import all_ingredients
from lenitive.compounding.strength import amount_of, basis_question, convert, strength_of
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

q = Quantity.parse


def refusal(call: object, *arguments: object) -> Reason:
    with pytest.raises(Refused) as caught:
        call(*arguments)  # type: ignore[operator]
    assert len(caught.value.reasons) == 1
    return caught.value.reasons[0]


@pytest.mark.parametrize(
    ("strength", "batch", "amount"),
    [
        ("10 % w/w", "60 g", "6 g"),
        ("100 % w/w", "60 g", "60 g"),
        ("1000 mg/g", "60 g", "60 g"),
        ("10 mg/g", "60 g", "0.6 g"),
        ("100 mg/mL", "100 mL", "10 g"),
        ("2 % w/v", "50 mL", "1 g"),
        ("2 % v/v", "1 L", "20 mL"),
        ("25 mg/piece", "30 piece", "750 mg"),
        ("10 mg/spray", "4 spray", "40 mg"),
        ("1/3 % w/w", "120 g", "0.4 g"),
    ],
)
def test_a_strength_in_a_batch_is_an_exact_amount(strength: str, batch: str, amount: str) -> None:
    assert amount_of(q(strength), q(batch)) == q(amount)


def test_amounts_are_given_in_grams_milliliters_or_milligrams_a_piece() -> None:
    assert amount_of(q("10 mg/g"), q("1 kg")).unit == "g"
    assert amount_of(q("2 % v/v"), q("1 L")).unit == "mL"
    assert amount_of(q("25 mg/piece"), q("4 piece")).unit == "mg"


@pytest.mark.parametrize(
    ("strength", "batch", "code", "says"),
    [
        ("101 % w/w", "60 g", "strength-above-100", "101 % w/w is more than 100 %"),
        ("1001 mg/g", "60 g", "strength-above-100", "1001 mg/g"),
        ("101 % v/v", "60 mL", "strength-above-100", "cannot be more than the whole"),
        ("0 % w/w", "60 g", "strength-not-positive", "above zero"),
        ("-5 % w/w", "60 g", "strength-not-positive", "-5 % w/w"),
        ("10 %", "60 g", "percent-of-what", "10 % w/w (by weight)"),
        ("10 % w/w", "60 mL", "strength-does-not-fit", "give the batch in g"),
        ("100 mg/mL", "60 g", "strength-does-not-fit", "give the batch in mL"),
        ("2 % v/v", "60 g", "strength-does-not-fit", "give the batch in mL"),
        ("25 mg/piece", "60 g", "strength-does-not-fit", "give the batch in piece"),
        ("10 mg/spray", "60 g", "strength-does-not-fit", "give the batch in spray"),
        ("5 mg", "60 g", "strength-does-not-fit", "does not fit"),
    ],
)
def test_what_is_no_strength_of_that_batch_is_refused(strength: str, batch: str, code: str, says: str) -> None:
    found = refusal(amount_of, q(strength), q(batch))
    assert found.code == code and says in found.text


def test_a_percent_of_nothing_in_particular_is_a_question() -> None:
    assert refusal(amount_of, q("10 %"), q("60 g")).severity == "question"


def test_a_strong_solution_may_exceed_100_percent_by_volume() -> None:
    assert amount_of(q("130 % w/v"), q("10 mL")) == q("13 g")


def test_an_amount_in_a_batch_is_a_strength() -> None:
    assert strength_of(q("12 g"), q("120 g"), "% w/w") == q("10 % w/w")
    assert strength_of(q("10 g"), q("100 mL"), "mg/mL") == q("100 mg/mL")
    assert strength_of(q("0.1 g"), q("1 g"), "% w/w") == q("10 % w/w")


def test_a_batch_of_nothing_has_no_strength() -> None:
    assert refusal(strength_of, q("1 g"), q("0 g"), "% w/w").code == "batch-not-positive"


def test_a_strength_in_a_unit_that_does_not_fit_is_refused() -> None:
    assert refusal(strength_of, q("1 g"), q("10 g"), "mg/mL").code == "units-unlike"


def test_six_grams_of_ketamine_base_are_6_920_g_of_hydrochloride() -> None:
    ketamine = all_ingredients()["ketamine"]
    assert ketamine.base
    found = convert(q("6 g"), ketamine.base, ketamine.salts[0])
    assert found.ratio == Fraction("274.19") / Fraction("237.73")
    assert found.amount == q("6 g") * found.ratio
    (step,) = found.steps
    assert "6 g ketamine base × 274.19 ÷ 237.73 = 6.9202 g ketamine hydrochloride" in step and "1.15337" in step


def test_the_same_form_is_not_converted() -> None:
    ketamine = all_ingredients()["ketamine"]
    assert ketamine.base
    found = convert(q("6 g"), ketamine.base, ketamine.base)
    assert (found.amount, found.ratio, found.steps) == (q("6 g"), 1, ())


def test_without_molecular_weights_nothing_is_converted() -> None:
    ketamine = all_ingredients()["ketamine"]
    injection = ketamine.form("ketamine injection")
    assert ketamine.base and injection
    for pair in ((ketamine.base, injection), (injection, ketamine.base)):
        found = refusal(convert, q("6 g"), *pair)
        assert found.code == "no-molecular-weight" and "ketamine injection" in found.text


def test_a_missing_basis_is_asked_with_both_results_and_their_difference() -> None:
    asked = basis_question(all_ingredients()["ketamine"], q("6 g"), "bases.ketamine")
    assert asked.severity == "question" and asked.path == "bases.ketamine"
    for says in ("as base or as salt", "6.9202 g of ketamine hydrochloride", "15.3 % more, or 13.3 % less", "as_base"):
        assert says in asked.text


def test_two_salts_are_both_told() -> None:
    asked = basis_question(all_ingredients()["lidocaine"], q("3 g"))
    assert "lidocaine hydrochloride anhydrous" in asked.text and "23.2 % more, or 18.9 % less" in asked.text


@pytest.mark.parametrize("name", ["gabapentin", "PLO"])
def test_what_has_no_salt_is_not_asked_about(name: str) -> None:
    with pytest.raises(ValueError, match="nothing to ask"):
        basis_question(all_ingredients()[name], q("6 g"))
