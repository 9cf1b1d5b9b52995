"""Whom to call: the same words everywhere, buttons that dial what they say, each with its source."""

import re

import pytest

from bilingual import LANGUAGES, texts
from lenitive.learn import helps, helps_for
from lenitive.learn.reading import english_grade, sentences, spanish_ease, words
from lenitive.learn.search.calls import listed
from lenitive.learn.shelf import allowed_words
from rule_files import written

SENDS = {"en": "sms:988", "es": "sms:988?body=AYUDA"}


def test_every_call_of_the_list_has_its_help_in_the_same_order() -> None:
    shown = [name for name in helps("en") if name in listed()]
    assert shown == list(listed()) == ["crisis", "emergency", "poison"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_call_or_text_the_numbers_that_they_say(language: str) -> None:
    for one in helps(language).values():
        for label, to in one.calls:
            digits = re.sub(r"\D", "", label)
            assert to in (f"tel:{digits}", f"tel:+{digits}", SENDS[language]), (label, to)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_called_for_first_is_the_first_number_of_the_text_and_of_the_buttons(language: str) -> None:
    for name, number in (("crisis", "988"), ("emergency", "911"), ("poison", "1-800-222-1222")):
        one = helps(language)[name]
        assert re.findall(r"1-800-222-1222|988|911", one.text)[0] == number and number in one.calls[0][0]


def test_who_swallowed_something_and_is_not_well_is_sent_to_911_as_well() -> None:
    (poison,) = helps_for("my toddler licked the cream")
    assert "911" in poison.text and [to for _, to in poison.calls][:2] == ["tel:+18002221222", "tel:911"]


def test_every_help_has_a_source_and_what_was_not_read_is_to_be_verified() -> None:
    rows, whole = written("help")["help"], written("help")
    for row in rows.values():
        tag = row.get("tag", whole["tag"])
        assert row.get("source", whole["source"]) and (
            tag != "recalled" or row.get("verify", whole["verify"]) == "true"
        )


def test_help_is_easy_to_read_for_someone_in_danger() -> None:
    rows = written("help")["help"]
    english = [one for text in texts(rows, "en") for one in sentences(text)]
    spanish = [one for text in texts(rows, "es") for one in sentences(text)]
    assert english_grade(english, allowed_words("en")) <= 6 and spanish_ease(spanish, allowed_words("es")) >= 70
    assert [one for one in english + spanish if len(words(one)) > 17] == []
