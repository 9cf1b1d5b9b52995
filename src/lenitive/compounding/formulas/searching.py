"""Formulas by what someone types: ingredient, name, form, vehicle, a misspelled name, a name from another country.

found = search("lignocane gel", formulary().values())
found.formulas       # those with lidocaine in a gel
found.read_as        # (("lignocane", "lignocaine"),): said on the page, so that nobody takes it for another word
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from lenitive.compounding.formulas.formula import Formula
from lenitive.compounding.ingredients import all_ingredients

MOST_LETTERS = 100
MOST_WORDS = 8
ALIKE = 0.66  # policy: one slip in three letters; what was read for what is said
SHORTEST_GUESSED = 4  # letters: shorter words are alike to too much


@dataclass(frozen=True)
class FormulasFound:
    """`read_as`: words that no formula holds, and what was taken for each. `unknown`: words that are nothing here."""

    formulas: tuple[Formula, ...]
    read_as: tuple[tuple[str, str], ...] = ()
    unknown: tuple[str, ...] = ()


def search(query: str, formulas: Iterable[Formula]) -> FormulasFound:
    """The formulas that hold every word of the query; all of them for an empty one."""
    shelf = tuple(formulas)
    words = _words(query[:MOST_LETTERS])[:MOST_WORDS]
    bags = {formula.name: _bag(formula) for formula in shelf}
    known = frozenset().union(*bags.values())
    meant = {word: _meant(word, known) for word in words}
    read_as = tuple((word, found[0]) for word, found in meant.items() if found and not _holds(word, known))
    unknown = tuple(word for word, found in meant.items() if not found)
    held = (formula for formula in shelf if all(bags[formula.name] & frozenset(found) for found in meant.values()))
    return FormulasFound(tuple(held), read_as, unknown)


def _words(text: str) -> list[str]:
    return list(dict.fromkeys(re.findall(r"[^\W_]+(?:\.\d+)?", text.casefold())))


def _holds(word: str, known: Iterable[str]) -> bool:
    return any(each.startswith(word) for each in known)


def _meant(word: str, known: frozenset[str]) -> list[str]:
    """The known words that a typed one stands for: itself, those that begin with it, else the nearest in spelling."""
    if word in known:
        return [word]
    if word[0].isdigit():
        return []
    if begun := sorted(each for each in known if each.startswith(word)):
        return begun
    if len(word) < SHORTEST_GUESSED:
        return []
    near = process.extract(
        word, sorted(known), scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=ALIKE, limit=3
    )
    best = near[0][1] if near else 0
    return [each for each, likeness, _ in near if likeness == best]


@cache
def _bag(formula: Formula) -> frozenset[str]:
    """Every word by which a formula may be looked for."""
    texts = [formula.name, formula.title, formula.dosage_form, formula.route, formula.status]
    texts.append(formula.vehicle_as_written)
    for name in formula.ingredients:
        texts += _names_of(name)
    texts += [line.as_written for line in formula.lines]
    return frozenset(word for text in texts for word in _words(text))


def _names_of(name: str) -> list[str]:
    """An ingredient's names: its own, those of its forms, and what else they are called."""
    ingredient = all_ingredients().get(name)
    if ingredient is None:
        return [name]
    forms = [text for form in ingredient.forms for text in (form.name, *form.synonyms)]
    return [name, *ingredient.synonyms, *forms]
