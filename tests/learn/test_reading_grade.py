"""The reading grade is Flesch-Kincaid with syllables by rule; the Spanish ease is Fernández-Huerta."""

import pytest

from lenitive.learn.reading import (
    english_grade,
    english_syllables,
    sentences,
    spanish_ease,
    spanish_syllables,
    words,
)

ENGLISH = {
    1: "cat pain moved times rule skin once five used rubbed helped worked stopped names eye",
    2: "helping table people muscle muscles quiet million safely likely careful chronic nurses doses causes washes",
    3: "medical serious previous reaction depression syringes museum area nausea",
    4: "medication usually tolerated continuous",
}


@pytest.mark.parametrize(("count", "listed"), ENGLISH.items())
def test_english_syllables_are_counted_as_they_are_said(count: int, listed: str) -> None:
    assert {word: english_syllables(word) for word in listed.split()} == dict.fromkeys(listed.split(), count)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("dolor", 2), ("ketamina", 4), ("día", 2), ("país", 2), ("médico", 3), ("farmacia", 3), ("bueno", 2),
        ("quién", 1), ("guerra", 2), ("ciudad", 2), ("leer", 2), ("aéreo", 4), ("rey", 1), ("muy", 1), ("ayer", 2),
        ("oído", 3), ("pingüino", 3), ("investigación", 5), ("hacia", 2), ("hacía", 3),
    ],
)  # fmt: skip
def test_spanish_syllables_are_counted_as_they_are_said(word: str, count: int) -> None:
    assert spanish_syllables(word) == count


def test_a_number_is_one_syllable_and_an_abbreviation_its_letters() -> None:
    assert english_syllables("2,360") == 2
    assert english_syllables("12") == 1
    assert english_syllables("FDA") == 3
    assert english_syllables("a") == 1


def test_a_drug_word_of_the_list_counts_as_two() -> None:
    assert english_syllables("amitriptyline") == 5
    assert english_syllables("Amitriptyline", {"amitriptyline"}) == 2
    assert spanish_syllables("amitriptilina", {"amitriptilina"}) == 2


def test_sentences_end_at_stops_and_not_at_colons_or_decimals() -> None:
    assert sentences("It fell by 1.5 points. Why? It did: twice.") == [
        "It fell by 1.5 points.",
        "Why?",
        "It did: twice.",
    ]
    assert sentences("…") == []
    assert words("low-dose isn't 1.5") == ["low-dose", "isn't", "1.5"]


def test_the_grade_is_that_of_the_formula() -> None:
    # 2 sentences, 11 words, 14 syllables: 0.39 x 5.5 + 11.8 x 14/11 - 15.59
    text = ["The cat sat on the mat.", "It was a very happy animal."]
    syllables = sum(english_syllables(word) for sentence in text for word in words(sentence))
    expected = 0.39 * 6 + 11.8 * syllables / 12 - 15.59
    assert english_grade(text, ()) == pytest.approx(expected)
    assert syllables == 6 + 10


def test_hard_words_raise_the_grade_and_the_list_lowers_it_again() -> None:
    hard = ["Amitriptyline exacerbates anticholinergic complications."]
    assert english_grade(hard, ()) > english_grade(hard, {"amitriptyline"}) > 6


def test_the_spanish_ease_is_that_of_the_formula() -> None:
    # 4 words, 7 syllables
    assert spanish_ease(["El dolor pasa hoy."], ()) == pytest.approx(206.84 - 60 * 6 / 4 - 1.02 * 4)


def test_nothing_has_no_grade() -> None:
    with pytest.raises(ValueError, match="no reading grade"):
        english_grade([], ())
