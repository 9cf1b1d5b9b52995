"""How many places on the body a direction names; each of them gets the whole amount.

    places_named("left knee and right knee")    # 2
    places_named("each nostril")                # 2
    places_named("painful joints")              # None: nobody can tell how many

The words are those of rules/body_sites.yaml, English and Spanish. A plural without a number is counted only for parts
of which a person has two. What cannot be counted is None, never one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from lenitive.rules import Authority, Both, Table, head

RULES = "body_sites"
MOST = 20  # places with a number of their own; more is taken for a slip
TOKEN = re.compile(r"\w+|[,;/&]")
ASIDE = re.compile(r"\([^)]*\)")
AND, SLASH = (",", ";", "&"), "/"


@dataclass(frozen=True)
class SiteWords:
    """The words by which places are counted. `one` and `several`: parts of which a person has two, each as words."""

    one: frozenset[tuple[str, ...]]
    several: frozenset[tuple[str, ...]]
    words: dict[str, frozenset[str]]
    numbers: dict[str, int]
    counted_by: frozenset[str]
    rule: Authority

    def has(self, group: str, word: str) -> bool:
        """Whether the word belongs to that group, such as `side` or `both`."""
        return word in self.words[group]


@dataclass(frozen=True)
class NumberWords:
    """Words that are numbers of places."""

    words: dict[str, int]
    rule: Authority


PAIRS = Table(RULES, "pairs", Both[tuple[tuple[str, str], ...]])
WORDS = Table(RULES, "words", dict[str, tuple[str, ...]])
NUMBERS = Table(RULES, "numbers", NumberWords)
COUNTED_BY = Table(RULES, "counted_by", tuple[str, ...])


@cache
def site_words() -> SiteWords:
    """The table of rules/body_sites.yaml."""
    pairs = [pair for rows in PAIRS.read().each for pair in rows]
    return SiteWords(
        one=frozenset(tuple(pair[0].split()) for pair in pairs),
        several=frozenset(tuple(pair[1].split()) for pair in pairs),
        words={group: frozenset(found) for group, found in WORDS.read().items()},
        numbers=NUMBERS.read().words,
        counted_by=frozenset(COUNTED_BY.read()),
        rule=head(RULES).rule,
    )


def places_named(site: str) -> int | None:
    """The number of places, at least 1; of alternatives ("one or both knees") the most. None when it cannot be told."""
    known = site_words()
    words = TOKEN.findall(ASIDE.sub(" ", site.casefold()))
    if not words or SLASH in words or any(known.has("unclear", word) for word in words):
        return None
    counts = [_of_list(part, known) for part in _split(words, known.words["or"]) if part]
    if not counts or None in counts:
        return None
    return max(count for count in counts if count is not None)


def _split(words: Sequence[str], at: Iterable[str]) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for word in words:
        if word in at:
            parts.append([])
        else:
            parts[-1].append(word)
    return parts


def _of_list(words: Sequence[str], known: SiteWords) -> int | None:
    """The places of a list such as "neck, left knee and right knee"."""
    parts = [part for part in _split(words, {*known.words["and"], *AND}) if part]
    if any(known.has("between", word) for word in words):
        return 1 if len(parts) == 1 else None
    total, is_each = 0, False
    for part in parts:
        count = _of_part(part, known)
        if count is None:
            return None
        is_named = _any(part, known, "side", "articles", "one")
        total += 2 if is_each and count == 1 and not is_named and _ends(part, known.one) else count
        is_each = is_each or _any(part, known, "each")
    return total or None


def _of_part(part: Sequence[str], known: SiteWords) -> int | None:
    """The places of one item of a list."""
    words = [word for word in part if not known.has("articles", word)]
    number = _number(words, known)
    if number is not None and len(words) > 1 and known.has("lengths", words[1]):
        words, number = words[2:], None
    if number is not None:
        return number if 1 <= number <= MOST else None
    if _any(words, known, "in_turn"):
        return 1
    if words and known.has("one", words[0]):
        return 1
    segments = [segment for segment in _split(words, known.words["of"]) if segment]
    counts = [_of_segment(segment, known) for segment in segments]
    if not counts or counts[0] == 2:
        return counts[0] if counts else 1
    return None if None in counts else max(count for count in counts if count is not None)


def _of_segment(words: Sequence[str], known: SiteWords) -> int | None:
    """The places of words without "of": "both knees", "left knee", "painful joints"."""
    for at, word in enumerate(words):
        if known.has("both", word):
            return 1 if at + 1 < len(words) and known.has("side", words[at + 1]) else 2
        if known.has("each", word):
            return 2 if _ends(words, known.one) or _starts(words[at + 1 :], known.one) else None
    if _any(words, known, "side"):
        return 1
    if _ends(words, known.several) or _starts(words, known.several):
        return 2
    last = words[-1]
    is_plural = last.endswith("s") and not last.endswith("ss") and not known.has("one_in_s", last)
    return None if is_plural else 1


def _number(words: Sequence[str], known: SiteWords) -> int | None:
    first = words[0] if words else ""
    return int(first) if first.isdecimal() else known.numbers.get(first)


def _ends(words: Sequence[str], names: Iterable[tuple[str, ...]]) -> bool:
    return any(tuple(words[-len(name) :]) == name for name in names)


def _starts(words: Sequence[str], names: Iterable[tuple[str, ...]]) -> bool:
    return any(tuple(words[: len(name)]) == name for name in names)


def _any(words: Iterable[str], known: SiteWords, *groups: str) -> bool:
    return any(known.has(group, word) for word in words for group in groups)
