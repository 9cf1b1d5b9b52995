"""percent, salt, certificate, loss: as a door asks them."""

from __future__ import annotations

import pytest

from compounding.calculators.asking import answered, codes, only, refused, texts

MW = {"mw_salt": "274.19", "mw_base": "237.73"}


def test_ten_per_cent_of_sixty_grams_as_base_is_weighed_as_hydrochloride() -> None:
    found = answered("percent", amount="60 g", strength="10 % w/w", ingredient="ketamine", basis="as_base")
    assert (found.result, found.unit, found.exact) == ("6.9202", "g", "164514/23773")
    assert found.steps == (
        "60 g × 10 % w/w = 6 g",
        "6 g ketamine base × 274.19 ÷ 237.73 (molecular weights) = 6.9202 g (exact inside) of ketamine hydrochloride",
    )
    assert texts(found) == {"counted": "6 g", "to_weigh": "6.9202 g"} and found.warnings == ()


def test_the_result_is_shown_as_the_balance_shows_it() -> None:
    asked = {"amount": "60 g", "strength": "10 % w/w", "basis": "as_base", **MW}
    assert str(answered("percent", **asked, readability="0.001 g").shown) == "6.920 g"
    assert str(answered("percent", **asked, readability="0.1 mg").shown) == "6920.2 mg"


@pytest.mark.parametrize(
    ("ingredient", "basis", "result"),
    [
        ("ketamine", "as_salt", "6"),
        ("ketamine", "as_supplied", "6"),
        ("ketamine hydrochloride", "as_supplied", "6"),
        ("ketamine base", "as_base", "6"),
        ("ketamine base", "as_salt", "5.2022"),
        ("lidocaine base", "as_base", "6"),
        ("lidocaine hydrochloride monohydrate", "as_base", "7.3946"),
        ("gabapentin", "", "6"),
        ("gabapentin", "as_base", "6"),
        ("lactose", "as_supplied", "6"),
    ],
)
def test_the_basis_says_what_is_counted_and_the_name_what_stands_in_the_jar(
    ingredient: str, basis: str, result: str
) -> None:
    worded = {"basis": basis} if basis else {}
    found = answered("percent", amount="60 g", strength="10 % w/w", ingredient=ingredient, **worded)
    assert found.result == result and found.warnings == ()


def test_a_drug_with_a_salt_and_no_basis_is_a_question_with_both_results() -> None:
    reason = only(refused("percent", amount="60 g", strength="10 % w/w", ingredient="ketamine"))
    assert (reason.code, reason.severity, reason.path) == ("basis-missing", "question", "basis")
    assert "as base it takes 6.9202 g" in reason.text and "as that salt 6 g" in reason.text
    assert "15.3 % more" in reason.text and "13.3 % less" in reason.text
    reason = only(refused("percent", amount="60 g", strength="10 % w/w", **MW))
    assert reason.code == "basis-missing" and "6.9202 g" in reason.text


def test_molecular_weights_do_as_well_as_a_name_and_both_are_one_too_many() -> None:
    assert answered("percent", amount="60 g", strength="10 % w/w", basis="as_base", **MW).result == "6.9202"
    assert answered("percent", amount="60 g", strength="10 % w/w", basis="as_salt", **MW).result == "6"
    reason = only(refused("percent", amount="60 g", strength="10 % w/w", ingredient="ketamine", **MW))
    assert reason.text == "Give ingredient or the molecular weights, not both."
    reason = only(refused("percent", amount="60 g", strength="10 % w/w", mw_salt="274.19", basis="as_base"))
    assert (reason.code, reason.path) == ("missing", "mw_base")


def test_without_a_name_it_is_said_that_no_basis_was_asked() -> None:
    found = answered("percent", amount="120 g", strength="6 % w/w")
    assert found.result == "7.2" and codes(found.warnings) == ["no-basis-asked"]


def test_several_salts_and_none_named_is_a_question_that_names_them() -> None:
    reason = only(refused("percent", amount="60 g", strength="5 % w/w", ingredient="lidocaine", basis="as_base"))
    assert (reason.code, reason.severity) == ("which-salt", "question")
    assert "lidocaine hydrochloride anhydrous or lidocaine hydrochloride monohydrate" in reason.text
    assert "(lidocaine hydrochloride monohydrate is the usual chemical)" in reason.text


@pytest.mark.parametrize(
    ("ingredient", "basis", "code"),
    [
        ("ketamin", "as_base", "ingredient-unknown"),
        ("qqqqqqqq", "as_base", "ingredient-unknown"),
        ("gabapentin", "as_salt", "no-salt"),
        ("ketamine injection", "as_base", "not-a-powder"),
    ],
)
def test_a_name_that_does_not_fit_is_refused(ingredient: str, basis: str, code: str) -> None:
    reasons = refused("percent", amount="60 g", strength="5 % w/w", ingredient=ingredient, basis=basis)
    assert codes(reasons) == [code]


def test_per_cent_of_a_weight_is_by_weight_and_of_a_volume_is_asked() -> None:
    found = answered("percent", amount="60 g", strength="10 %")
    assert found.result == "6" and found.steps[0] == "10 % of 60 g is by weight: 10 % w/w"
    assert only(refused("percent", amount="60 mL", strength="10 %")).code == "percent-of-what"
    assert answered("percent", amount="60 mL", strength="10 % w/v").result == "6"
    assert str(answered("percent", amount="30 pieces", strength="25 mg/piece").shown) == "750 mg"
    assert only(refused("percent", amount="60 mL", strength="10 % w/w")).code == "strength-does-not-fit"


def test_a_volume_does_not_go_between_base_and_salt() -> None:
    asked = {"amount": "60 mL", "strength": "10 % v/v", "ingredient": "ketamine"}
    assert only(refused("percent", **asked, basis="as_base")).code == "not-a-weight"
    assert str(answered("percent", **asked, basis="as_salt").shown) == "6 mL"


def test_base_becomes_salt_and_salt_base() -> None:
    found = answered("salt", amount="6 g", from_="base", to="salt", **MW)
    assert (found.result, found.exact) == ("6.9202", "164514/23773")
    assert found.steps[0] == "6 g base × 274.19 ÷ 237.73 (molecular weights) = 6.9202 g (exact inside) of salt"
    assert texts(found) == {
        "salt_over_base": "1.1534",
        "error_if_salt_was_meant": "15.337 %",
        "error_if_base_was_meant": "-13.297 %",
    }
    back = answered("salt", amount="164514/23773 g", from_="salt", to="base", ingredient="ketamine")
    assert back.result == "6" and "ketamine hydrochloride × 237.73 ÷ 274.19" in back.steps[0]
    named = answered("salt", amount="6 g", from_="base", to="salt", ingredient="lidocaine hydrochloride monohydrate")
    assert named.result == "7.3946"


@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ({"from_": "base", "to": "base", "ingredient": "ketamine"}, "nothing-to-convert"),
        ({"from_": "base", "to": "salt", "ingredient": "gabapentin"}, "no-salt"),
        ({"from_": "base", "to": "salt", "ingredient": "lidocaine"}, "which-salt"),
        ({"from_": "base", "to": "salt"}, "one-of"),
        ({"from_": "base", "to": "salt", "ingredient": "ketamine", "mw_salt": "1"}, "one-of"),
        ({"from_": "base", "to": "salt", "mw_base": "1"}, "missing"),
    ],
)
def test_a_salt_step_that_does_not_exist_is_refused(inputs: dict[str, str], code: str) -> None:
    assert codes(refused("salt", amount="6 g", **inputs)) == [code]


CERTIFICATE = {"assay": "99.2 %", "assay_basis": "anhydrous", "water": "0.3 %"}


def test_a_certificate_raises_what_is_weighed_and_every_policy_is_shown() -> None:
    found = answered("certificate", amount="12 g", **CERTIFICATE, policy="assay and water", readability="0.001 g")
    assert str(found.shown) == "12.133 g" and found.warnings == ()
    assert found.steps[-1] == "12 g ÷ 0.989024 = 12.133 g (exact inside) to weigh"
    assert texts(found) == {
        "factor": "0.98902",
        "by_none": "12.000 g",
        "by_salt_only": "12.000 g",
        "by_assay": "12.097 g",
        "by_assay_and_water": "12.133 g",
    }
    assert answered("certificate", amount="12 g", **CERTIFICATE, policy="assay").result == "12.097"
    assert answered("certificate", amount="12 g", **CERTIFICATE, policy="none").result == "12"


def test_an_assay_above_100_percent_is_not_counted_without_a_word() -> None:
    above = {"assay": "101.5 %", "assay_basis": "as_is"}
    found = answered("certificate", amount="12 g", **above, policy="assay")
    assert found.result == "11.823" and codes(found.warnings) == ["assay-above-100"]
    assert "is 101.5 %, above 100 %" in found.warnings[0].text
    assert answered("certificate", amount="12 g", **above, policy="none").warnings == ()


def test_without_a_policy_the_certificate_is_a_question_with_every_result() -> None:
    reason = only(refused("certificate", amount="12 g", **CERTIFICATE))
    assert (reason.code, reason.severity, reason.path) == ("policy-missing", "question", "policy")
    assert "none: 12 g; salt only: 12 g; assay: 12.097 g; assay and water: 12.133 g" in reason.text


def test_a_certificate_that_says_too_little_is_asked_for_more() -> None:
    policy = {"policy": "assay and water"}
    assert codes(refused("certificate", amount="12 g", **policy)) == ["certificate-missing"]
    assert codes(refused("certificate", amount="12 g", assay="99 %", **policy)) == ["assay-basis-missing"]
    anhydrous = {"assay": "99 %", "assay_basis": "anhydrous"}
    assert codes(refused("certificate", amount="12 g", **anhydrous, **policy)) == ["certificate-water-missing"]
    dried = {"assay": "99 %", "assay_basis": "dried", "lod": "1 %"}
    assert answered("certificate", amount="12 g", **dried, **policy).result == "12.244"


def test_an_anhydrous_assay_of_a_hydrate_warns_that_its_water_is_counted_once() -> None:
    name = "lidocaine hydrochloride monohydrate"
    found = answered("certificate", amount="12 g", **CERTIFICATE, policy="assay and water", ingredient=name)
    assert codes(found.warnings) == ["assay-counts-anhydrous"]
    assert "counts lidocaine hydrochloride anhydrous" in found.warnings[0].text
    plain = answered("certificate", amount="12 g", **CERTIFICATE, policy="assay and water", ingredient="ketamine")
    assert plain.warnings == ()


def test_a_loss_has_two_meanings_and_neither_is_guessed() -> None:
    assert answered("loss", amount="120 g", share="3 %", meaning="added", readability="0.01 g").result == "123.60"
    found = answered("loss", amount="120 g", share="3 %", meaning="of_mixed", readability="0.01 g")
    assert found.result == "123.71" and texts(found) == {"factor": "1.0309"}
    reason = only(refused("loss", amount="120 g", share="3 %"))
    assert reason.severity == "question" and "123.6 g" in reason.text and "123.71 g" in reason.text
    assert codes(refused("loss", amount="120 g", share="100 %", meaning="of_mixed")) == ["share-out-of-range"]
    assert codes(refused("loss", amount="120 g", share="100 %")) == ["share-out-of-range"]
