"""Who: the person, the concomitant medicines, the virtual people."""

from __future__ import annotations

from typing import Any

import pytest

from lenitive.documents import from_plain
from lenitive.pharmacology.cases import read
from lenitive.pharmacology.levels.population import Population
from lenitive.pharmacology.subject import DrugTaken, Subject
from pharmacology.cases.written import SUBJECT, case, only_problem, refused, written


def person(**changes: Any) -> dict[str, Any]:
    return {**written(), "subject": {**SUBJECT, **changes}}


def subject(**changes: Any) -> Subject:
    return read(from_plain(person(**changes))).subject


def test_a_person_needs_weight_age_and_sex() -> None:
    assert subject() == Subject(70.0, 45.0, "female")
    missing = refused({**written(), "subject": {}})
    assert [problem.path for problem in missing] == ["subject.weight_kg", "subject.age_y", "subject.sex"]


def test_what_is_not_said_stays_unknown() -> None:
    silent = subject()
    assert (silent.height_cm, silent.ancestry, silent.liver, silent.skin, silent.drugs) == (None, None, None, None, ())


def test_all_that_is_said_is_kept() -> None:
    body = {"height_cm": "170 cm", "weight_kg": "70 kg", "age_y": "45 y"}
    full = subject(**body, ancestry="japanese", liver="moderate", skin="broken")
    assert full == Subject(
        weight_kg=70.0, age_y=45.0, sex="female", height_cm=170.0, ancestry="japanese", liver="moderate", skin="broken"
    )


@pytest.mark.parametrize(
    ("changes", "hint"),
    [
        ({"weight_kg": "154 lb"}, "69.9 kg"),
        ({"height_cm": "1.7 m"}, "170 cm"),
        ({"height_cm": "67 in"}, "170 cm"),
        ({"age_y": "30 months"}, "2.5 years"),
        ({"weight_kg": "70 stones"}, "given in kg"),
    ],
)
def test_another_unit_is_answered_with_the_right_number(changes: dict[str, str], hint: str) -> None:
    (problem,) = refused(person(**changes))
    assert problem.code == "wrong-unit" and hint in problem.text


def asked(**changes: Any) -> str:
    """What is asked about this build before the answer; "" for nothing."""
    notes = read(from_plain(person(**changes))).notes
    return next((note.sentence for note in notes if note.code == "unusual-build"), "")


def test_a_weight_in_pounds_is_asked_about_where_the_height_gives_it_away() -> None:
    sentence = asked(weight_kg="154", height_cm="160")
    assert "154 kg at 160 cm is a body mass index of 60.2 kg/m²" in sentence
    assert "in pounds? Then it is 69.9 kg" in sentence


def test_a_very_light_build_is_asked_about() -> None:
    assert "12 kg/m²" in asked(weight_kg="39", height_cm="180") and "5 ft 5 in" in asked(
        weight_kg="39", height_cm="180"
    )


@pytest.mark.parametrize(
    ("weight_kg", "is_asked"), [("45", True), ("44.999", False), ("14", False), ("13.999", True), ("25", False)]
)
def test_a_body_mass_index_of_45_and_one_below_14_are_asked_about(weight_kg: str, is_asked: bool) -> None:
    """At a height of 2 m the body mass index is a quarter of the weight."""
    assert bool(asked(weight_kg=f"{4 * float(weight_kg):g}", height_cm="200")) == is_asked


@pytest.mark.parametrize(
    ("weight_kg", "in_kg"),
    [("150", "68 kg"), ("154", "69.9 kg"), ("176", "79.8 kg"), ("198", "89.8 kg"), ("350", "159 kg")],
)
def test_without_a_height_a_weight_from_150_kg_on_is_asked_whether_it_was_in_pounds(weight_kg: str, in_kg: str) -> None:
    sentence = asked(weight_kg=weight_kg)
    assert sentence.startswith(f"The weight was read as {weight_kg} kg, and no height was given.")
    assert f"in pounds? Then it is {in_kg}: write that" in sentence


def test_without_a_height_no_usual_weight_is_asked_about() -> None:
    assert asked(weight_kg="149.9") == "" and case().notes == ()


@pytest.mark.parametrize("written_as", ["none", "None", "no", "n/a", "no medicines", "None known."])
def test_none_is_no_medicine_and_the_case_says_how_it_was_read(written_as: str) -> None:
    found = read(from_plain(person(drugs=[written_as])))
    assert found.subject.drugs == ()
    (note,) = found.notes
    assert note.code == "no-other-medicines" and written_as in note.sentence


def test_none_beside_a_medicine_is_a_question() -> None:
    (problem,) = refused(person(drugs=["none", "lorazepam"]))
    assert (problem.code, problem.path, problem.is_question) == ("contradictory", "subject.drugs", True)


@pytest.mark.parametrize("written_as", ["MS", "MSO4", "MgSO4", "ms 10 mg", "M.S.", "MSO4 15 mg tablets"])
def test_an_abbreviation_that_was_read_as_another_medicine_is_a_question(written_as: str) -> None:
    (problem,) = refused(person(drugs=[written_as]))
    assert problem.code == "drug-unclear" and problem.is_question
    assert "morphine or magnesium" in problem.sentence
    assert [drug.name for drug in subject(drugs=["MS Contin", "magnesium sulfate"]).drugs] == ["morphine", "magnesium"]


@pytest.mark.parametrize(
    "changes",
    [
        {"weight_kg": "700"},
        {"weight_kg": "0"},
        {"weight_kg": "-70"},
        {"weight_kg": "1"},
        {"age_y": "121"},
        {"age_y": "0"},
        {"height_cm": "1.7"},
        {"height_cm": "300"},
    ],
)
def test_a_body_that_cannot_be_is_refused(changes: dict[str, str]) -> None:
    (problem,) = refused(person(**changes))
    assert problem.code == "out-of-range" and "for example" in problem.text


def test_weight_and_height_have_to_fit_together() -> None:
    (problem,) = refused(person(weight_kg="340", height_cm="150"))
    assert problem.code == "implausible-build" and "151 kg/m2" in problem.text


@pytest.mark.parametrize("value", ["nan", "1e2", "", "seventy", "70,5"])
def test_a_weight_that_is_no_number_is_refused(value: str) -> None:
    (problem,) = refused(person(weight_kg=value))
    assert problem.path == "subject.weight_kg"


def test_medicines_beside_ketamine_may_have_times() -> None:
    given = subject(drugs=["clarithromycin", {"name": "rifampicin", "from": "0 h", "until": "5 d"}])
    assert given.drugs == (DrugTaken("clarithromycin"), DrugTaken("rifampicin", 0.0, 120.0))


@pytest.mark.parametrize(
    ("drugs", "code"),
    [
        ("clarithromycin", "wrong-shape"),
        ([{"from": "1 h"}], "missing"),
        ([["x"]], "wrong-shape"),
        ([""], "empty"),
        (["x" * 81], "text-too-long"),
        (["x"] * 51, "too-many-drugs"),
        ([{"name": "x", "dose": "5 mg"}], "unknown-key"),
        ([{"name": "x", "from": "5 d", "until": "1 d"}], "wrong-order"),
    ],
)
def test_a_list_of_medicines_that_cannot_be_read_is_refused(drugs: Any, code: str) -> None:
    assert [problem.code for problem in refused(person(drugs=drugs))] == [code]


def test_an_unknown_word_is_answered_with_all_of_them_and_their_meaning() -> None:
    (problem,) = refused(person(sex="Female"))
    assert "Write the one you mean: female (a woman) or male (a man)" in problem.text


def test_virtual_people_and_their_spread() -> None:
    assert case(population={"n": 500}).population == Population(500)
    switched = {"n": "9", "seed": "7", "residual": "yes", "between_person": "false", "parameter": "no"}
    assert case(population=switched).population == Population(9, 7, False, True, True, False)
    assert case().population is None
    assert only_problem(population={"seed": "7"}).path == "population.n"
    assert only_problem(population={"n": "5", "residual": "maybe"}).code == "unknown-word"
    assert only_problem(population="many").code == "wrong-shape"
