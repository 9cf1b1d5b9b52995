"""The stretch of a text that shows why it was found, with the words that were asked for marked.

>>> from lenitive.learn.search.wording import read_words
>>> text = "Nothing here. It can burn the skin."
>>> snippet(text, read_words(text, "en"), {"burn"})[1]
Piece(text='burn', is_match=True)
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from lenitive.learn.search.wording import Word

LONGEST = 180
_SENTENCE = re.compile(r"(?:[^.!?]|[.!?]+(?=[^\s.!?]))+[.!?]*\s*")  # the point of 0.5 ends no sentence


@dataclass(frozen=True)
class Piece:
    """A stretch of plain text; the page marks the matches and escapes both."""

    text: str
    is_match: bool = False


def snippet(text: str, words: Iterable[Word], stems: Collection[str]) -> tuple[Piece, ...]:
    """The sentence with most of the asked stems, and what follows while there is room. `words`: all of the text."""
    words = [word for word in words if word.stem in stems]
    start, end = _window(text, words)
    return tuple(_pieces(text, [word for word in words if start <= word.start and word.end <= end], start, end))


def _window(text: str, words: list[Word]) -> tuple[int, int]:
    places = [(found.start(), found.end()) for found in _SENTENCE.finditer(text)] or [(0, len(text))]
    best, most = 0, -1
    for number, (start, end) in enumerate(places):
        distinct = len({word.stem for word in words if start <= word.start < end})
        if distinct > most:
            best, most = number, distinct
    start, end = places[best]
    for _, later in places[best + 1 :]:
        if later - start > LONGEST:
            break
        end = later
    return start, _cut(text, start, end)


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
