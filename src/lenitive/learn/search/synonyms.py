"""Words that mean the same to a reader, or lead to another word: articles/synonyms.yaml.

>>> synonyms_of("en").of(("rsd",))[0]
('crps',)

A phrase is a tuple of stems, small words included: ("under", "the", "tongu").
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from lenitive.learn.search.wording import read_words
from lenitive.learn.shelf import data

Phrase = tuple[str, ...]


class Synonyms:
    """`groups`: each means the same, both ways. `leads`: a word leads to others, one way."""

    def __init__(self, groups: Iterable[Iterable[str]], leads: dict[str, list[str]], language: str) -> None:
        self.language = language
        self._meanings: dict[Phrase, list[Phrase]] = {}
        for group in groups:
            phrases = [self._phrase(term) for term in group]
            for phrase in phrases:
                self._add(phrase, phrases)
        for term, targets in leads.items():
            self._add(self._phrase(term), [self._phrase(target) for target in targets])
        self.longest = max((len(phrase) for phrase in self._meanings), default=1)

    def of(self, phrase: Phrase) -> list[Phrase]:
        """What else this phrase may be called; empty when nothing is known."""
        return self._meanings.get(phrase, [])

    def words(self) -> set[str]:
        """Every stem that stands alone in a synonym, so that it is not taken for a misspelling."""
        return {phrase[0] for phrase in self._meanings if len(phrase) == 1}

    def _add(self, phrase: Phrase, others: Iterable[Phrase]) -> None:
        known = self._meanings.setdefault(phrase, [])
        known += [other for other in others if other != phrase and other not in known]

    def _phrase(self, term: str) -> Phrase:
        return tuple(word.stem for word in read_words(term, self.language))


@cache
def synonyms_of(language: str) -> Synonyms:
    """Those of a language."""
    given = data("synonyms")[language]
    return Synonyms(given["groups"], given["leads"] or {}, language)
