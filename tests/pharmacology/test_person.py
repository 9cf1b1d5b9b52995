"""A fact about a person is written once: file, page, link, schema, docs and Subject know the same facts."""

from dataclasses import fields, replace

import pytest

from house.make_person import MANUAL, SCHEMA, manual, schema
from lenitive.pharmacology.cases import LIMITS, coded, from_coded, vocabulary
from lenitive.pharmacology.person import NUMBERS, PERSON, WORDS
from lenitive.pharmacology.subject import Subject
from lenitive.web.professional.case_reasons import LABELS
from lenitive.web.professional.forms.person import CaseForm


def test_every_fact_is_an_attribute_of_the_subject() -> None:
    assert [one.name for one in fields(Subject) if one.name != "drugs"] == sorted(
        PERSON, key=[one.name for one in fields(Subject)].index
    )


def test_the_schema_and_the_manual_are_written_from_the_table() -> None:
    hint = "run: python tests/house/make_person.py"
    assert SCHEMA.read_text(encoding="utf-8") == schema(), hint
    assert MANUAL.read_text(encoding="utf-8") == manual(), hint


def test_every_fact_reaches_the_file_the_limits_the_link_and_the_page() -> None:
    assert set(vocabulary.SUBJECT_KEYS) == {*PERSON, "drugs"} and NUMBERS.keys() <= LIMITS.keys()
    assert len({one.letter for one in PERSON.values()}) == len(PERSON)
    worded = {key: one.example for key, one in PERSON.items()}
    assert from_coded(coded({"subject": worded}))["subject"] == worded
    form = CaseForm({})
    shown = [field.name for field in (*form.person_first(), *form.person_more())]
    assert shown == [key for key, one in PERSON.items() if one.is_on_page]
    assert all(form[key].label == LABELS[key] == PERSON[key].label for key in shown)


def test_the_sentences_about_a_number_name_its_limits() -> None:
    for key, one in NUMBERS.items():
        ends = [f"{float(end):g}" for end in (one.low, one.high) if end >= 1]  # a day is said in words
        assert all(end in one.sentence and end in PERSON[key].schema for end in ends), key


def test_what_the_page_offers_is_what_the_file_allows() -> None:
    for key, allowed in WORDS.items():
        assert not PERSON[key].choices or tuple(PERSON[key].choices) == tuple(allowed.meaning)


@pytest.mark.parametrize("change", [{"words": None, "choices": {}}, {"choices": {"female": "female"}}])
def test_a_fact_without_its_values_cannot_be_written(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="sex"):
        replace(PERSON["sex"], **change)  # type: ignore[arg-type]


def test_a_subject_with_a_word_outside_the_table_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="liver must be one of normal, moderate, severe"):
        Subject(70, 45, "female", liver="poor")
