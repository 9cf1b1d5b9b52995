"""How much: what an amount, a rate or a number of sprays comes to in milligrams of base."""

from __future__ import annotations

import pytest

from pharmacology.cases.written import IV, ORAL, case, dose, notes, only_problem, problems, refused, row, written

NASAL = {**ORAL, "route": "nasal"}


@pytest.mark.parametrize(
    ("amount", "mg"),
    [
        ("25 mg", 25),
        ("25000 mcg", 25),
        ("25000 µg", 25),
        ("0.025 g", 25),
        ("0.4 mg/kg", 28),
        ("400 mcg/kg", 28),
        ("2 x 28 mg", 56),
        ("2 tablets x 25 mg", 50),
        ("1/2 tablet x 50 mg", 25),
    ],
)
def test_an_amount_is_read_in_any_of_its_units(amount: str, mg: float) -> None:
    assert dose(row(amount=amount)).amount_mg == pytest.approx(mg, rel=1e-15)


@pytest.mark.parametrize(
    ("rate", "over", "mg"),
    [("20 mg/h", "40 min", 40 / 3), ("0.35 mg/kg/h", "4 h", 98), ("5 mcg/kg/min", "1 h", 21), ("1 mg/min", "9 min", 9)],
)
def test_a_rate_times_its_length_is_the_amount(rate: str, over: str, mg: float) -> None:
    assert dose(row(IV, amount=None, rate=rate, over=over)).amount_mg == pytest.approx(mg, rel=1e-15)


def test_an_infusion_keeps_its_length() -> None:
    assert dose(row(IV, over="40 min")).duration_h == pytest.approx(2 / 3)


def test_hydrochloride_counts_237_73_of_274_2_parts() -> None:
    assert dose(row(basis="hcl", amount="100 mg")).amount_mg == pytest.approx(100 * 237.73 / 274.2, rel=1e-15)
    assert notes(row(basis="hydrochloride", amount="100 mg")) == {
        "salt-converted": "Salt converted: 100 mg of hydrochloride = 86.7 mg of base."
    }


def test_a_weight_based_dose_is_shown_worked_out() -> None:
    assert notes(row(amount="0.4 mg/kg"))["weight-based"] == "Weight-based dose: 0.4 mg/kg x 70 kg = 28 mg."


def test_the_same_note_is_given_once() -> None:
    found = case(row(basis="hcl"), row(basis="hcl", at="6 h")).notes
    assert [note.code for note in found] == ["salt-converted"]


def test_sprays_are_counted_with_their_content() -> None:
    for amount, product in (("2 sprays x 28 mg", None), ("2 sprays", "spray 28 mg"), ("56 mg", "spray 28 mg")):
        given = dose(row(NASAL, amount=amount, product=product))
        assert (given.amount_mg, given.product, given.spray_mg) == (56, "spray", 28)


def test_part_of_a_spray_cannot_be_given() -> None:
    problem = only_problem(row(NASAL, amount="50 mg", product="spray 28 mg"))
    assert problem.code == "not-whole-sprays"
    assert "1 x 28 mg (28 mg) or 2 x 28 mg (56 mg)" in problem.text
    assert "write 1 x 28 mg (28 mg)" in only_problem(row(NASAL, amount="10 mg", product="spray 28 mg")).text


def test_sprays_need_their_content() -> None:
    assert only_problem(row(NASAL, amount="2 sprays", product="spray")).code == "spray-strength-missing"


@pytest.mark.parametrize(
    "changes",
    [
        {"amount": "2 sprays x 14 mg", "product": "spray 28 mg", "route": "nasal"},
        {"amount": "1 film x 50 mg", "product": "lozenge", "route": "buccal"},
        {"product": "film"},
        {"drug": "esketamine", "form": "racemate"},
    ],
)
def test_a_row_that_contradicts_itself_is_refused(changes: dict[str, str]) -> None:
    assert only_problem(row(**changes)).code == "contradictory"


def test_amount_and_rate_may_stand_together_only_when_they_agree() -> None:
    assert dose(row(IV, amount="80 mg", rate="20 mg/h", over="4 h")).amount_mg == 80
    assert dose(row(IV, amount="84 mg", rate="0.3 mg/kg/h", over="4 h")).amount_mg == 84
    problem = only_problem(row(IV, amount="90 mg", rate="20 mg/h", over="4 h"))
    assert problem.code == "contradictory"
    assert "90 mg" in problem.text and "80 mg" in problem.text


def test_a_rate_without_a_length_is_told_which_length_would_fit() -> None:
    assert "takes 4 h" in problems(row(IV, amount="80 mg", rate="20 mg/h", over=None))["rate-needs-over"].text
    assert "over: 4 h" in problems(row(IV, amount=None, rate="20 mg/h", over=None))["rate-needs-over"].text


def test_only_an_infusion_into_a_vein_has_a_length() -> None:
    problem = only_problem(row(over="40 min"))
    assert (problem.code, problem.path) == ("over-only-iv", "regimen[0].over")


@pytest.mark.parametrize(
    ("amount", "code"),
    [("25", "bad-quantity"), ("25 foo", "bad-quantity"), ("2,5 mg", "bad-quantity"), ("NaN mg", "bad-quantity"),
     ("inf", "bad-quantity"), ("1e3 mg", "bad-quantity"), ("2 mL", "needs-concentration"), ("25 ng", "wrong-unit"),
     ("5 %", "wrong-unit"), ("-25 mg", "negative"), ("0 mg", "zero"), ("  ", "empty"), ("0 x 5 mg", "too-many-pieces"),
     ("1000 x 5 mg", "too-many-pieces"), ("2 bottles x 5 mg", "unknown-word"), ("2 x 5 mg/kg", "wrong-unit")],
)  # fmt: skip
def test_what_is_no_amount_is_answered_with_what_may_be_written(amount: str, code: str) -> None:
    problem = only_problem(row(amount=amount))
    assert (problem.code, problem.path) == (code, "regimen[0].amount")


def test_an_amount_without_a_unit_is_told_the_units_and_an_example() -> None:
    sentence = only_problem(row(amount="25")).text
    assert "mg (milligrams), mcg (micrograms, 1,000 to 1 mg), g (grams, 1,000 mg each)" in sentence
    assert "mg/kg (milligrams per kg of body weight)" in sentence and "0.4 mg/kg" in sentence


def test_no_amount_at_all_is_a_problem() -> None:
    assert only_problem(row(amount=None)).code == "dose-missing"


@pytest.mark.parametrize("product", ["cream", "film 50 mg", "spray 28", "spray 0 mg"])
def test_an_unknown_product_is_refused(product: str) -> None:
    assert only_problem(row(NASAL, product=product)).path == "regimen[0].product"


def test_a_missing_basis_shows_both_results() -> None:
    sentence = only_problem(row(amount="100 mg", basis=None)).text
    assert "The labels of US vials and of the esketamine spray count base: as base it is 100 mg." in sentence
    assert "100 mg as hydrochloride is 86.7 mg of base. Read the label, and say base or hydrochloride" in sentence
    assert "0.347 mg/kg of base" in only_problem(row(amount="0.4 mg/kg", basis=None)).text
    assert "100 mg as hydrochloride" in problems(row(amount="x", basis=None))["missing-basis"].text


def test_a_missing_form_shows_both_results() -> None:
    sentence = only_problem(row(amount="100 mg", form=None)).text
    assert "As racemate 100 mg is 50 mg S + 50 mg R; as s-ketamine it is 100 mg S" in sentence


@pytest.mark.parametrize(
    ("incomplete", "shown"),
    [
        (row(IV, over=None, amount="50 mg"), "50 mg"),
        (row(IV, over=None, amount="0.5 mg/kg"), "0.5 mg/kg"),
        (row(IV, over=None, amount=None, rate="20 mg/h"), "20 mg/h"),
        (row(amount="2 x 25 mg", route=None), "50 mg"),
    ],
)
def test_a_missing_form_or_basis_shows_what_was_written_also_when_other_keys_are_missing(
    incomplete: dict[str, str], shown: str
) -> None:
    without = {key: text for key, text in incomplete.items() if key not in ("form", "basis")}
    found = problems(without)
    assert f"As racemate {shown} is" in found["missing-form"].text
    assert f"as base it is {shown}" in found["missing-basis"].text


@pytest.mark.parametrize(
    ("drug", "form", "read_as"),
    [
        ("esketamine", None, "s-ketamine"),
        ("arketamine", None, "r-ketamine"),
        ("esketamine", "s-ketamine", "s-ketamine"),
        ("ketamine", "racemic", "racemate"),
        ("ketamine", "esketamine", "s-ketamine"),
    ],
)
def test_synonyms_are_understood(drug: str, form: str | None, read_as: str) -> None:
    assert dose(row(drug=drug, form=form)).form == read_as


def test_another_drug_is_not_predicted() -> None:
    problem = only_problem(row(drug="morphine"))
    assert problem.code == "unknown-drug" and "subject: drugs" in problem.text


def test_the_keys_of_a_cream_are_for_the_skin_only() -> None:
    assert only_problem(row(strength="10 %")).code == "topical-only-key"
    assert only_problem(row(skin="intact")).code == "topical-only-key"


def test_an_unknown_weight_does_not_hide_what_else_is_wrong() -> None:
    heavy = {**written(row(amount="0.4 mg/kg"), row(IV, amount="2 mg/kg", rate="3 mg/h", over="2 h"))}
    heavy["subject"] = {"weight_kg": "heavy", "age_y": "45", "sex": "female"}
    assert [problem.code for problem in refused(heavy)] == ["bad-number"]
