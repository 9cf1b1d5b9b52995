"""Whether a query holds words at which a page shows whom to call before anything else.

>>> calls_for("my baby licked the cream", "en")
('urgent',)

A net, not a diagnosis: the words are in articles/synonyms.yaml, results are shown all the same, nothing is kept.
"""

from __future__ import annotations

from functools import cache

from lenitive.learn.search.wording import read_words
from lenitive.learn.shelf import data


def calls_for(text: str, language: str) -> tuple[str, ...]:
    """"crisis" (988) and "urgent" (911 and poison control), as the words of the text ask for."""
    asked = _padded(text, language)
    return tuple(name for name, phrases in _phrases(language) if any(phrase in asked for phrase in phrases))


def _padded(text: str, language: str) -> str:
    return f" {' '.join(word.plain for word in read_words(text, language))} "


@cache
def _phrases(language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    given = data("synonyms")["calls"]
    return tuple((name, tuple(_padded(term, language) for term in terms[language])) for name, terms in given.items())
