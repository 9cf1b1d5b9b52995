"""A case as a whole: its keys, its echo, its problems with their places, and that nothing else is ever raised."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from lenitive.documents import DocumentError, from_plain, read_file, read_text
from lenitive.pharmacology.cases import CaseError, problem_line, read
from lenitive.pharmacology.cases.measures import decimal_text, shown
from lenitive.pharmacology.cases.vocabulary import ROW_KEYS, SUBJECT_KEYS, TOP_KEYS, TOPICAL_KEYS
from lenitive.reasons import Reason
from pharmacology.cases.written import IV, case, only_problem, refused, row, written

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.yaml"))

FAULTY = """\
subject: {weight_kg: 154 lb, age_y: 45, sex: female}
regimen:
  - drug: ketamine
    form: racemate
    basis: base
    route: oral
    amont: 25 mg
  - hello
"""


def test_every_problem_is_named_with_its_line_at_once() -> None:
    with pytest.raises(CaseError) as caught:
        read(read_text(FAULTY))
    texts = [problem_line(problem, "case.yaml") for problem in caught.value.reasons]
    assert [text.split(": ")[:2] for text in texts] == [
        ["case.yaml:1", "subject.weight_kg"],
        ["case.yaml:3", "regimen[0].amount"],
        ["case.yaml:7", "regimen[0].amont"],
        ["case.yaml:8", "regimen[1]"],
    ]
    assert "did you mean amount?" in texts[2]
    assert str(caught.value).count("\n") == 3


def test_a_problem_without_a_line_is_still_one_line_of_text() -> None:
    problem = Reason("missing", "write it", "policy", path="horizon")
    assert problem_line(problem) == "horizon: write it"
    assert problem_line(problem, "a.yaml") == "a.yaml: horizon: write it"


@pytest.mark.parametrize("value", [[], "text", None, 5])
def test_a_case_is_a_mapping(value: Any) -> None:
    assert refused(value)[0].code == "wrong-shape"


def test_a_case_needs_a_subject_and_a_regimen() -> None:
    assert [problem.path for problem in refused({})] == ["subject", "regimen"]
    assert [problem.code for problem in refused({"subject": [], "regimen": {}})] == ["wrong-shape", "wrong-shape"]
    assert refused({**written(), "regimen": []})[0].code == "empty"


def test_an_empty_value_is_never_taken_for_nothing() -> None:
    """`over:` with nothing behind it must not become a bolus."""
    subject = "subject: {weight_kg: 70, age_y: 45, sex: male}\n"
    regimen = "regimen: [{drug: ketamine, form: racemate, basis: base, route: iv, amount: 20 mg, over: }]"
    with pytest.raises(CaseError) as caught:
        read(read_text(subject + regimen))
    assert [problem.code for problem in caught.value.reasons] == ["empty"]


@pytest.mark.parametrize("model", ["auto", "otto_2021"])
def test_a_model_is_named_or_chosen(model: str) -> None:
    assert case(model=model).model == model
    assert case().model == "auto"
    assert only_problem(model="Otto 2021!").path == "model"


def test_the_window_for_the_half_life_is_two_times_in_order() -> None:
    assert case(half_life_window=["2 h", "8 h"]).half_life_window_h == (2, 8)
    assert case().half_life_window_h is None
    for wrong in (["8 h", "2 h"], ["2 h"], []):
        assert only_problem(half_life_window=wrong).code == "wrong-order"
    assert only_problem(half_life_window=["2 h", "soon"]).path == "half_life_window[1]"
    assert only_problem(half_life_window="2 h").code == "wrong-shape"


def test_the_case_is_echoed_as_it_was_understood() -> None:
    inputs = case(
        row(IV, amount=None, rate="20 mg/h", over="4 h", basis="hcl", every="once a day", count="2"),
        row(route="nasal", amount="2 sprays x 10 mg", as_needed={"max_per_day": "2"}, lag="6 min", at="1 h"),
        row(every="8 h", steady_state="yes"),
        title="A title",
        note="A note",
        horizon="3 d",
        half_life_window=["2 h", "8 h"],
        population={"n": "5"},
    ).inputs
    assert list(inputs) == [
        "title",
        "note",
        "subject",
        "regimen",
        "horizon_h",
        "model",
        "population",
        "half_life_window_h",
        "purpose",
    ]
    first, second, third = inputs["regimen"]
    assert first == {
        "drug": "ketamine",
        "form": "racemate",
        "basis": "hydrochloride",
        "route": "iv",
        "rate": "20 mg/h",
        "amount_mg_base": "69.359591539023",
        "at_h": 0.0,
        "over_h": 4.0,
        "every_h": 24.0,
        "count": 2,
    }
    assert (second["amount_mg_base"], second["spray_mg_base"], second["as_needed"]) == ("20", "10", "yes")
    assert (third["count"], third["steady_state"]) == ("without end", "yes")


def test_a_title_of_five_hundred_characters_is_the_longest() -> None:
    assert case(title="x" * 500).inputs["title"] == "x" * 500
    assert only_problem(note="x" * 501).code == "text-too-long"


def test_numbers_in_sentences_are_short_and_numbers_in_the_echo_exact() -> None:
    assert shown(Fraction(26, 30), "mg") == "0.867 mg" and shown(Fraction(1400), "mg") == "1400 mg"
    assert shown(Fraction(10**9), "mg") == "more than 10000000 mg"
    assert decimal_text(Fraction(1, 8)) == "0.125" and decimal_text(Fraction(2, 3)) == "0.666666666667"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_can_be_read(path: Path) -> None:
    assert read(read_file(path)).inputs["title"]  # type: ignore[arg-type]


def test_what_the_examples_draw_from_a_vial_counts_base_as_us_vials_do() -> None:
    rows = [given for path in EXAMPLES for given in read(read_file(path)).inputs["regimen"]]
    drawn = [given["basis"] for given in rows if given["route"] in ("iv", "im")]
    assert set(drawn) == {"base"} and len(drawn) == 11


def test_the_examples_cover_every_route() -> None:
    routes = {given.route for path in EXAMPLES for given in read(read_file(path)).regimen.rows}
    assert routes == {"iv", "im", "nasal", "oral", "sublingual", "buccal", "rectal", "topical"}


words = st.sampled_from(
    ["", "ketamine", "racemate", "base", "iv", "nasal", "70", "45", "female", "0.5 mg/kg", "20 mg/h", "4 h", "yes", "0",
     "-1", "2 sprays x 28 mg", "spray 28 mg", "1" * 900 + " mg", "0." + "0" * 900 + "1 h", "1/3 h", "NaN",
     "3-4 times a day",
     "9" * 300 + " mg/kg/h", "0." + "0" * 400 + "1", "topical", "100000", "1 s", "400 d"],
)  # fmt: skip
scalars = words | st.text(max_size=12) | st.none() | st.booleans() | st.integers() | st.floats()
keys = st.sampled_from([*TOP_KEYS, *SUBJECT_KEYS, *ROW_KEYS, *TOPICAL_KEYS, "max_per_day", "gap", "name", "n"])
anything = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys | st.text(max_size=6), inner, max_size=6)
)
any_row = st.fixed_dictionaries({}, optional=dict.fromkeys(ROW_KEYS, words | scalars)) | anything
any_case = anything | st.fixed_dictionaries(
    {
        "subject": st.just({"weight_kg": 70, "age_y": 45, "sex": "male"}) | anything,
        "regimen": st.lists(st.builds(lambda more: {**IV, **more}, st.dictionaries(keys, words, max_size=5)) | any_row),
    },
    optional={"horizon": words, "population": anything, "half_life_window": st.lists(words)},
)


@settings(derandomize=True, deadline=None, max_examples=400)
@given(any_case)
def test_whatever_is_written_is_a_case_or_a_case_error(value: Any) -> None:
    try:
        node = from_plain(value)
    except DocumentError:
        return
    try:
        read(node)
    except CaseError as error:
        assert error.reasons
        assert all(problem.text and problem.source and len(problem_line(problem)) < 2000 for problem in error.reasons)
