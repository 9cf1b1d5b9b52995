"""A phrase of a list of words, as it is written there and as it is looked for.

>>> phrase, = read_phrases("poison", ["<child> _ ate|licked it"], {"child": ("baby", "little one")})
>>> phrase.end([frozenset([word]) for word in "the little one just licked it".split()], 1)
6

`suicide~` may hold a wrong letter, two from eight letters on; `overdos*` may end in any way; `a|b`, `(wake up|live)`,
`a|(wake up)`: either; `<child>`: any of a group; `_`: up to two words of any kind; `__`: up to six.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

_PART = re.compile(r"(?:\([^)]*\)|[^\s(])+")
_BRACKETS = re.compile(r"[()]")
GAPS = {"_": 2, "__": 6}
Either = tuple[tuple[str, ...], ...]  # ways to say it, each of one word or several


@dataclass(frozen=True)
class SoughtPhrase:
    """`parts`: gaps (how many words at most) and what is said between them, one way or another."""

    call: str
    parts: tuple[int | Either, ...]

    @cached_property
    def first_words(self) -> frozenset[str]:
        """The words with which it can begin."""
        return self._begins[0]

    @cached_property
    def _begins(self) -> tuple[frozenset[str], ...]:
        """For each part that is said, the words with which it can begin."""
        return tuple(frozenset(way[0] for way in self._heard(part)) for part in self.parts if not isinstance(part, int))

    def may_stand_among(self, heard: set[str]) -> bool:
        """Whether every part may begin with one of these words; what may not is not looked for."""
        return not any(begins.isdisjoint(heard) for begins in self._begins)

    @property
    def words(self) -> set[str]:
        """Every word that it can hold, as written."""
        return {word for part in self.parts for way in self._heard(part) for word in way}

    @property
    def example(self) -> str:
        """The phrase said once, without what may stand between."""
        return " ".join(word for part in self.parts for word in (self._heard(part) or ((),))[0])

    def end(self, asked: Sequence[frozenset[str]], start: int) -> int:
        """Where it ends if it begins at `start`; 0 if it does not stand there."""
        return _end(asked, start, self.parts)

    @staticmethod
    def _heard(part: int | Either) -> Either:
        return () if isinstance(part, int) else part


def read_phrases(call: str, lines: Iterable[str], groups: Mapping[str, Sequence[str]]) -> Iterator[SoughtPhrase]:
    """The phrases of a list; ValueError for a group that is not there and for a gap at either end."""
    for line in lines:
        parts = tuple(GAPS[each] if each in GAPS else tuple(_ways(each, groups)) for each in _PART.findall(line))
        if not parts or isinstance(parts[0], int) or isinstance(parts[-1], int):
            raise ValueError(f"articles/calls.yaml: {line!r} must begin and end with a word")
        yield SoughtPhrase(call, parts)


def _ways(written: str, groups: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    for each in _BRACKETS.sub("", written).split("|"):
        if each.startswith("<"):
            if each[1:-1] not in groups:
                raise ValueError(f"articles/calls.yaml: {each} is not one of its groups: {', '.join(groups)}")
            yield from (tuple(term.split()) for term in groups[each[1:-1]])
        else:
            yield tuple(each.split())


def _end(asked: Sequence[frozenset[str]], start: int, parts: Sequence[int | Either]) -> int:
    if not parts:
        return start
    part, rest = parts[0], parts[1:]
    if isinstance(part, int):
        return next((end for skipped in range(part + 1) if (end := _end(asked, start + skipped, rest))), 0)
    for way in part:
        stop = start + len(way)
        is_heard = stop <= len(asked) and all(word in asked[start + place] for place, word in enumerate(way))
        if is_heard and (end := _end(asked, stop, rest)):
            return end
    return 0
