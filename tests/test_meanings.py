"""A field that holds one of a few words lists them with what they mean; it never picks one for the writer."""

from __future__ import annotations

import pytest

from lenitive.meanings import Meanings, either

BASES = Meanings("a basis", {"base": "without salt", "hydrochloride": "the salt"}, reads={"hcl": "hydrochloride"})


def test_a_value_reads_as_itself_and_another_way_to_write_it_as_the_value() -> None:
    assert BASES["base"] == "base" and BASES["hcl"] == "hydrochloride"
    assert list(BASES) == ["base", "hydrochloride", "hcl"] and len(BASES) == 3
    assert "salt" not in BASES


def test_a_word_that_is_none_of_them_is_answered_with_all_and_their_meaning() -> None:
    assert BASES.refusal("'bass'") == (
        "'bass' is not a basis. Write the one you mean: base (without salt) or hydrochloride (the salt)"
    )


def test_a_value_without_a_meaning_cannot_be_offered() -> None:
    with pytest.raises(ValueError, match="a basis: give every value its meaning"):
        Meanings("a basis", {"base": ""})
    with pytest.raises(ValueError, match="meaning"):
        Meanings("a basis", {})


def test_alternatives_are_joined_as_they_are_said() -> None:
    assert [either(list(words)) for words in ("a", "ab", "abc")] == ["a", "a or b", "a, b or c"]
