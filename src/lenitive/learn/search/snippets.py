"""The passage of a text that shows why it was found, with the words that were asked for marked.

>>> from lenitive.learn.search.wording import read_words
>>> text = "Nothing here. It can burn the skin."
>>> snippet(text, read_words(text, "en"), Sought({"burn"}))[1]
Piece(text='burn', is_match=True)
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from lenitive.learn.search.wording import Word

LONGEST = 180
_SENTENCE = re.compile(r"(?:[^.!?]|[.!?]+(?=[^\s.!?]))+[.!?]*\s*")  # the point of 0.5 ends no sentence

# "Read about fog from a cream." tells nothing itself.
_POINTING = re.compile(r"(?:^|(?<=[.!?;:]\s))(?:Read|Lea)\b[^.!?;]*", re.MULTILINE)
# A sentence that says "it" or "so" of what stood before, or gives a bare number for it ("Without it that was 18.").
_HANGING = {
    language: re.compile(rf"(?:{answer})[.,]|(?:{first})\b|(?:[^\W\d]+,? ){{0,4}}(?:{soon})\b", re.IGNORECASE)
    for language, answer, first, soon in (
        (
            "en",
            "yes|no|true|not so",
            "and|but|so|then|also|both|neither|none|some of|others?",
            "it|they|this|these|those|he|she",
        ),
        (
            "es",
            "sí|no|cierto",
            "y|pero|así|entonces|también|tampoco|ambos|ninguno|otros?|otras?",
            "eso|esto|esos|estos|ellos|fue|fueron|eran?",
        ),
    )
}


@dataclass(frozen=True)
class Piece:
    """A run of plain text; the page marks the matches and escapes both."""

    text: str
    is_match: bool = False


@dataclass(frozen=True)
class Sought:
    """`stems`: all that is marked. `typed`: those of them that were typed, which count before other words for them.

    `phrases`: what is marked only where it stands as a whole, but for the `small` words in it.
    """

    stems: Collection[str]
    typed: Collection[str] = ()
    language: str = "en"
    phrases: Collection[tuple[str, ...]] = ()
    small: Collection[str] = ()


def snippet(text: str, words: Iterable[Word], sought: Sought) -> tuple[Piece, ...]:
    """The sentence with most of what was asked, and what follows while there is room. `words`: all of the text.

    A statement goes before a question. A sentence that hangs on the one before ("Without it that was 18.") is shown
    behind that one, where both have room. What only sends the reader elsewhere is never the reason to show a passage.
    """
    pointing = _laid_out(text, sought.language).pointing
    words = _matches(list(words), sought)
    words = [word for word in words if not any(start <= word.start < end for start, end in pointing)]
    start, end = _window(text, words, sought)
    return tuple(_pieces(text, [word for word in words if start <= word.start and word.end <= end], start, end))


def _matches(words: list[Word], sought: Sought) -> list[Word]:
    """The words to mark, in order."""
    in_phrases: set[int] = set()
    for phrase in sought.phrases:
        for place, word in enumerate(words):
            if word.stem == phrase[0] and tuple(each.stem for each in words[place : place + len(phrase)]) == phrase:
                in_phrases.update(range(place, place + len(phrase)))
    return [
        word
        for place, word in enumerate(words)
        if word.stem in sought.stems or (place in in_phrases and word.stem not in sought.small)
    ]


def _window(text: str, words: list[Word], sought: Sought) -> tuple[int, int]:
    places, firsts, _ = _laid_out(text, sought.language)

    held_by: dict[int, set[str]] = {}
    for word in words:
        held_by.setdefault(bisect_right(places, (word.start, len(text))) - 1, set()).add(word.stem)

    def worth(number: int) -> tuple[bool, int, int, bool]:
        start, end = places[number]
        held = held_by.get(number, set())
        tells = bool(held) and not text[start:end].rstrip().endswith("?")
        return tells, len(held.intersection(sought.typed)), len(held), firsts[number] is not None

    best = max(range(len(places)), key=worth)
    first = firsts[best]
    start, end = places[best if first is None else first][0], places[best][1]
    for _, later in places[best + 1 :]:
        if later - start > LONGEST or "\n" in text[start:end]:
            break
        end = later
    return start, _cut(text, start, end)


class _Sentences(NamedTuple):
    """`places`: start and end of each. `firsts`: for each the one from which it is shown. `pointing`: to leave out."""

    places: list[tuple[int, int]]
    firsts: list[int | None]
    pointing: list[tuple[int, int]]


@lru_cache(maxsize=4096)  # of entries, never of what is asked
def _laid_out(text: str, language: str) -> _Sentences:
    places = [found.span() for found in _SENTENCE.finditer(text)] or [(0, len(text))]
    pointing = [found.span() for found in _POINTING.finditer(text)]
    return _Sentences(places, _firsts(text, places, language), pointing)


def _firsts(text: str, places: list[tuple[int, int]], language: str) -> list[int | None]:
    """For each sentence the one from which it is shown: itself, or the one on which it hangs; None: no room for that.

    What stands above the heading of a sentence is never shown before it.
    """
    firsts: list[int | None] = []
    for number, (start, end) in enumerate(places):
        begins = number == 0 or "\n" in text[places[number - 1][0] : start]
        first = number if begins or not _HANGING[language].match(text, start, end) else firsts[-1]
        room = first is not None and (first == number or end - places[first][0] <= LONGEST)
        firsts.append(first if room else None)
    return firsts


def _cut(text: str, start: int, end: int) -> int:
    if end - start <= LONGEST:
        return start + len(text[start:end].rstrip())
    space = text.rfind(" ", start, start + LONGEST)
    return space if space > start else start + LONGEST


def _pieces(text: str, words: list[Word], start: int, end: int) -> list[Piece]:
    pieces: list[Piece] = []
    place = start
    for word in words:
        if word.start > place:
            pieces.append(Piece(text[place : word.start]))
        pieces.append(Piece(text[word.start : word.end], is_match=True))
        place = word.end
    if place < end:
        pieces.append(Piece(text[place:end]))
    return pieces
