"""Refusals of strengths word for word, with their sources; and the borders at which they begin."""

from dataclasses import replace
from fractions import Fraction

import pytest

from lenitive.compounding.ingredients import all_ingredients
from lenitive.compounding.strength import amount_of, basis_question, convert, strength_of
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

q = Quantity.parse
NO_STRENGTH = "is not a strength and does not fit {}: say how much is in how much, such as {}."
UNFIT = "does not fit {}: give the batch in {}, or another strength."


def refusal(call: object, *arguments: object) -> Reason:
    with pytest.raises(Refused) as caught:
        call(*arguments)  # type: ignore[operator]
    return caught.value.reasons[0]


@pytest.mark.parametrize(
    ("strength", "batch", "sentence"),
    [
        ("101 % w/w", "60 g", "101 % w/w is more than 100 %: an amount cannot be more than the whole that holds it."),
        ("0 % w/w", "60 g", "A strength of 0 % w/w cannot be made: write one above zero."),
        ("5 mg", "60 g", "5 mg " + NO_STRENGTH.format("60 g", "10 mg/g")),
        ("5 mg", "60 mL", "5 mg " + NO_STRENGTH.format("60 mL", "10 mg/mL")),
        ("5 mL", "30 piece", "5 mL " + NO_STRENGTH.format("30 piece", "10 mg/piece")),
        ("5 g", "60 spray", "5 g " + NO_STRENGTH.format("60 spray", "10 mg/spray")),
        ("10 % w/w", "60 mL", "A strength of 10 % w/w " + UNFIT.format("60 mL", "g")),
        ("10 mg/g", "60 mL", "A strength of 10 mg/g " + UNFIT.format("60 mL", "g")),
        ("2 % v/v", "60 g", "A strength of 2 % v/v " + UNFIT.format("60 g", "mL")),
        ("25 mg/piece", "60 g", "A strength of 25 mg/piece " + UNFIT.format("60 g", "piece")),
        ("10 mg/spray", "60 g", "A strength of 10 mg/spray " + UNFIT.format("60 g", "spray")),
    ],
)
def test_a_strength_that_cannot_be_is_refused_in_one_sentence(strength: str, batch: str, sentence: str) -> None:
    found = refusal(amount_of, q(strength), q(batch))
    assert (found.text, found.source, found.severity) == (sentence, "arithmetic", "stop")


def test_per_cent_of_what_is_asked_by_the_general_notices() -> None:
    found = refusal(amount_of, q("10 %"), q("60 g"))
    assert (found.source, found.severity) == ("USP General Notices", "question")
    assert found.text == "10 %: say per cent of what, for example 10 % w/w (by weight) or 10 % w/v."


@pytest.mark.parametrize(("strength", "amount"), [("1 % w/w", "0.6 g"), ("0.5 % w/w", "0.3 g"), ("0.5 mg/g", "0.03 g")])
def test_strengths_of_one_per_cent_and_less_are_strengths(strength: str, amount: str) -> None:
    assert amount_of(q(strength), q("60 g")) == q(amount)


def test_a_batch_of_nothing_is_refused_in_one_sentence() -> None:
    found = refusal(strength_of, q("1 g"), q("0 g"), "% w/w")
    assert (found.text, found.source) == ("A batch of 0 g holds nothing: write how much is made.", "arithmetic")


def test_a_strength_in_another_kind_of_unit_says_which() -> None:
    found = refusal(strength_of, q("1 g"), q("10 g"), "mg/mL")
    assert found.text.startswith("1 g in 10 g is not a strength in mg/mL: ") and found.source == "arithmetic"


def test_a_missing_molecular_weight_is_not_made_up() -> None:
    ketamine = all_ingredients()["ketamine"]
    injection = ketamine.form("ketamine injection")
    assert ketamine.base and injection
    found = refusal(convert, q("6 g"), ketamine.base, injection)
    assert (found.code, found.source) == ("no-molecular-weight", "policy: ingredients on file")
    assert found.text == (
        "The molecular weight of ketamine injection is not in the evidence: weigh it in the form that is prescribed."
    )


def test_a_step_from_base_to_salt_can_be_checked_by_hand() -> None:
    ketamine = all_ingredients()["ketamine"]
    assert ketamine.base
    found = convert(q("6 g"), ketamine.base, ketamine.salts[0])
    assert found.ratio == Fraction(27419, 23773)
    assert found.steps == (
        "6 g ketamine base × 274.19 ÷ 237.73 = 6.9202 g ketamine hydrochloride (molecular weights; factor 1.15337)",
    )


def test_the_question_of_the_basis_is_whole() -> None:
    found = basis_question(all_ingredients()["lidocaine"], q("3 g"))
    assert (found.code, found.severity) == ("basis-missing", "question")
    assert found.source == "policy: the basis is data, never assumed"
    assert found.path == ""
    shown = found.text.split("? ", 1)[1].split("; ")
    assert len(shown) == 2 and all(each.startswith("as base it takes ") for each in shown)
    assert found.text.startswith("3 g of lidocaine: as base or as salt? as base it takes ")
    assert found.text.endswith(" % less. Ask the prescriber, then choose as_base, as_salt or as_supplied.")


@pytest.mark.parametrize("name", ["gabapentin", "PLO"])
def test_an_ingredient_without_a_salt_is_named_when_asked_about(name: str) -> None:
    with pytest.raises(ValueError, match=f"^{name} has no salt: there is nothing to ask$"):
        basis_question(all_ingredients()[name], q("6 g"))


def test_a_base_that_is_sold_as_no_salt_is_not_asked_about() -> None:
    ketamine = all_ingredients()["ketamine"]
    assert ketamine.base
    with pytest.raises(ValueError, match="nothing to ask"):
        basis_question(replace(ketamine, forms=(ketamine.base,)), q("6 g"))
