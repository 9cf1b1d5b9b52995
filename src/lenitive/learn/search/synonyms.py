"""Words that mean the same to a reader, or lead to another word: articles/synonyms.yaml.

>>> synonyms_of("en").of(("rsd",))[0]
('crps',)

A phrase is a tuple of stems, small words included: ("under", "the", "tongu"). `should not use|take` is two phrases.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

from lenitive.learn.search.wording import read_words
from lenitive.learn.shelf import table

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class SynonymLists:
    """What the file holds of one language: see the head of articles/synonyms.yaml."""

    groups: tuple[tuple[str, ...], ...]
    leads: dict[str, tuple[str, ...]] | None


class Synonyms:
    """`groups`: each means the same, both ways. `leads`: a word leads to others, one way."""

    def __init__(self, given: SynonymLists, language: str) -> None:
        self.language = language
        self._meanings: dict[Phrase, list[Phrase]] = {}
        for group in given.groups:
            phrases = [phrase for term in group for phrase in self._phrases(term)]
            for phrase in phrases:
                self._add(phrase, phrases)
        for term, targets in (given.leads or {}).items():
            for phrase in self._phrases(term):
                self._add(phrase, [other for target in targets for other in self._phrases(target)])
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

    def _phrases(self, term: str) -> Iterator[Phrase]:
        """Those that a term stands for, one for each choice of words."""
        for words in product(*(word.split("|") for word in term.split())):
            yield tuple(word.stem for word in read_words(" ".join(words), self.language))


@cache
def synonyms_of(language: str) -> Synonyms:
    """Those of a language."""
    return Synonyms(table("synonyms", language, SynonymLists), language)
