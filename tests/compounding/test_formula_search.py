"""Formulas are found by ingredient, vehicle and form, under other names, and though a letter is wrong."""

import pytest

from lenitive.compounding.formulas import formulary
from lenitive.compounding.formulas.searching import search

SHELF = tuple(formulary().values())


def names(query: str) -> list[str]:
    return [formula.name for formula in search(query, SHELF).formulas]


def test_an_empty_query_shows_all() -> None:
    assert len(names("")) == len(names("  %  ")) == len(SHELF)


def test_every_word_has_to_be_in_the_formula() -> None:
    assert "ketamine-10-gel" in names("ketamine gel") and "ketamine-mouth-rinse" not in names("ketamine gel")
    assert names("ketamine 10 gel") and all("gel" in name or "plo" in name for name in names("ketamine gel"))


@pytest.mark.parametrize("query", ["gabapantin", "gabapentine", "GABAPENTN", "gabapnetin"])
def test_a_misspelled_ingredient_is_found_and_it_is_said_what_was_read(query: str) -> None:
    found = search(query, SHELF)
    assert found.read_as == ((query.casefold(), "gabapentin"),)
    assert found.formulas and all("gabapentin" in formula.ingredients for formula in found.formulas)


def test_a_name_from_another_country_finds_the_ingredient() -> None:
    found = search("lignocaine", SHELF)
    assert found.read_as == () and found.formulas
    assert all("lidocaine" in formula.ingredients for formula in found.formulas)


def test_the_beginning_of_a_word_is_enough() -> None:
    assert names("baclo") == names("baclofen") != []


def test_numbers_are_never_guessed() -> None:
    assert names("ketamine 99") == [] and search("ketamine 99", SHELF).unknown == ("99",)


def test_what_is_nothing_here_is_named() -> None:
    assert search("aspirin cream", SHELF).unknown == ("aspirin",) and names("aspirin cream") == []
    assert search("zz", SHELF).unknown == ("zz",)


def test_a_text_of_ten_thousand_letters_is_cut_and_harmless() -> None:
    assert names("<script>" * 2000) == [] and names("ketamine " * 2000) == names("ketamine")
