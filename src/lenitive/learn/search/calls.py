"""Whether a text holds words at which a page shows whom to call before anything else.

>>> calls_for("my baby lickd the cream")
('poison',)

The words of every language are listened for at once: who is in danger may type Spanish on an English page, in haste.
They are in articles/calls.yaml, written as `phrases` reads them. Idioms of its list are taken out before anything is
heard ("this pain is killing me"). A net, not a diagnosis: nothing is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from rapidfuzz.distance import OSA

from lenitive.learn.search.phrases import SoughtPhrase, read_phrases
from lenitive.learn.search.wording import folded, plain_words
from lenitive.learn.shelf import table

LETTERS = 2000  # of what was typed
TWO_EDITS_FROM = 8  # letters
IDIOM = "idiom"
Meant = frozenset[str]


def calls_for(*texts: str) -> tuple[str, ...]:
    """ "crisis" (988), "emergency" (911), "poison" (1-800-222-1222), in this order, as any of the texts asks for."""
    found = {call for text in texts for call in _heard(text[:LETTERS])}
    return tuple(call for call in listed() if call in found)


@cache
def listed() -> dict[str, dict[str, tuple[str, ...]]]:
    """The phrases of each call by language, as they are written in the list; not to be changed."""
    return table("calls", "calls", dict[str, dict[str, tuple[str, ...]]])


@cache
def phrases() -> tuple[SoughtPhrase, ...]:
    """Every phrase of the list, idioms among them, as it is looked for."""
    groups = table("calls", "groups", dict[str, dict[str, tuple[str, ...]]])
    idioms = table("calls", "idioms", dict[str, tuple[str, ...]])
    return tuple(
        phrase
        for call, by_language in {**listed(), IDIOM: idioms}.items()
        for language, lines in by_language.items()
        for phrase in read_phrases(call, lines, groups[language])
    )


def _heard(text: str) -> Iterator[str]:
    plain = plain_words(text)
    meant = {word: frozenset(_meant(word)) for word in set(plain)}
    asked = [meant[word] for word in plain]
    for start, stop in [(start, stop) for call, start, stop in _found(asked) if call == IDIOM]:
        asked[start:stop] = [frozenset()] * (stop - start)
    return (call for call, *_ in _found(asked) if call != IDIOM)


def _found(asked: Sequence[Meant]) -> Iterator[tuple[str, int, int]]:
    """Each phrase that stands in what was asked: its call, where it begins and where it ends."""
    heard: set[str] = set().union(*asked)
    likely: dict[str, list[SoughtPhrase]] = {}
    for phrase in phrases():
        if phrase.may_stand_among(heard):
            for first in phrase.first_words & heard:
                likely.setdefault(first, []).append(phrase)
    for start, words in enumerate(asked):
        for phrase in (phrase for first in words for phrase in likely.get(first, ())):
            if stop := phrase.end(asked, start):
                yield phrase.call, start, stop


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
def _words() -> dict[str, list[tuple[str, str]]]:
    """Every word of the phrases, as written and folded, by its first letter."""
    found: dict[str, list[tuple[str, str]]] = {}
    for word in sorted({word for phrase in phrases() for word in phrase.words}):
        found.setdefault(folded(word)[0], []).append((word, folded(word)))
    return found
