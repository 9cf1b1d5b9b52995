"""Whether a query holds words at which a page shows whom to call before anything else.

>>> calls_for("my baby licked the cream", "en")
('urgent',)

The words of every language are looked for at once: who is in danger may type Spanish on an English page.

A net, not a diagnosis: the words are in articles/synonyms.yaml, results are shown all the same, nothing is kept.
"""

from __future__ import annotations

from functools import cache

from lenitive.learn.search.wording import read_words
from lenitive.learn.shelf import data


def calls_for(text: str, language: str) -> tuple[str, ...]:
    """"crisis" (988) and "urgent" (911 and poison control), as the words of the text ask for."""
    asked = _padded(text, language)
    return tuple(name for name, phrases in _phrases() if any(phrase in asked for phrase in phrases))


def _padded(text: str, language: str) -> str:
    return f" {' '.join(word.plain for word in read_words(text, language))} "


@cache
def _phrases() -> tuple[tuple[str, tuple[str, ...]], ...]:
    given = data("synonyms")["calls"]
    return tuple(
        (name, tuple(_padded(term, language) for language, terms in by_language.items() for term in terms))
        for name, by_language in given.items()
    )
