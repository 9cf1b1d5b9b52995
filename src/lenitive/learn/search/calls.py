"""Whether a query holds words at which a page shows whom to call before anything else.

>>> calls_for("my baby lickd the cream")
('urgent',)

The words of every language are looked for at once: who is in danger may type Spanish on an English page, and in haste.
They are in articles/synonyms.yaml: `suicide~` may hold a wrong letter, two from eight letters on; `overdos*` may end in
any way; `_` stands for up to two words of any kind.

A net, not a diagnosis: results are shown all the same, nothing is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import OSA

from lenitive.learn.search.wording import folded, plain_words
from lenitive.learn.shelf import table

LETTERS = 2000  # of what was typed
TWO_EDITS_FROM = 8  # letters
MOST_BETWEEN = 2  # words that `_` stands for
BETWEEN = "_"


@dataclass(frozen=True)
class Phrase:
    """`words` as they are written in the list."""

    call: str
    words: tuple[str, ...]


def calls_for(*texts: str) -> tuple[str, ...]:
    """ "crisis" (988) and "urgent" (911 and poison control), as the words of any of the texts ask for."""
    found = {call for text in texts for call in _heard(text[:LETTERS])}
    return tuple(call for call in listed() if call in found)


@cache
def listed() -> dict[str, dict[str, tuple[str, ...]]]:
    """The phrases of each call by language, as they are written in the list; not to be changed."""
    return table("synonyms", "calls", dict[str, dict[str, tuple[str, ...]]])


def _heard(text: str) -> Iterator[str]:
    plain = plain_words(text)
    meant = {word: frozenset(_meant(word)) for word in set(plain)}
    asked = [meant[word] for word in plain]
    for start, words in enumerate(asked):
        for phrase in (phrase for first in words for phrase in _phrases().get(first, ())):
            if _holds(asked, start + 1, phrase.words[1:]):
                yield phrase.call


def _holds(asked: Sequence[frozenset[str]], start: int, words: tuple[str, ...]) -> bool:
    """Whether the phrase's words stand there."""
    if not words:
        return True
    if words[0] == BETWEEN:
        return any(_holds(asked, start + skipped, words[1:]) for skipped in range(MOST_BETWEEN + 1))
    return start < len(asked) and words[0] in asked[start] and _holds(asked, start + 1, words[1:])


def _meant(asked: str) -> Iterator[str]:
    """The words of the list that a typed one stands for."""
    for written, plain in _words().get(asked[0], ()):
        if written.endswith("*"):
            is_meant = asked.startswith(plain)
        elif written.endswith("~"):
            edits = 1 if len(plain) < TWO_EDITS_FROM else 2
            is_meant = OSA.distance(asked, plain, score_cutoff=edits) <= edits
        else:
            is_meant = asked == plain
        if is_meant:
            yield written


@cache
def _phrases() -> dict[str, list[Phrase]]:
    """All phrases by their first word."""
    found: dict[str, list[Phrase]] = {}
    for call, by_language in listed().items():
        for term in (term for terms in by_language.values() for term in terms):
            phrase = Phrase(call, tuple(term.split()))
            found.setdefault(phrase.words[0], []).append(phrase)
    return found


@cache
def _words() -> dict[str, list[tuple[str, str]]]:
    """Every word of the phrases, as written and folded, by its first letter."""
    phrases = [phrase for some in _phrases().values() for phrase in some]
    written = {word for phrase in phrases for word in phrase.words} - {BETWEEN}
    found: dict[str, list[tuple[str, str]]] = {}
    for word in sorted(written):
        found.setdefault(folded(word)[0], []).append((word, folded(word)))
    return found
