"""Words as the search sees them: small letters, no accents, cut to their stem, each language by its own rules.

>>> [word.stem for word in read_words("Infusions burned", "en")]
['infus', 'burn']

Nothing of what is read is kept here, since it may be what a person typed. Whoever has read the entries knows their
stems and hands them in as `known`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from lenitive.learn.shelf import table

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
NONE_KNOWN: Mapping[str, str] = {}
_ALGORITHMS = {"en": "english", "es": "spanish"}
# Letters that sound alike, in folded words: first what depends on the next letter. Spanish as in the Americas. In
# English only what seldom makes another word: "creem" is cream, "numm" numb, but "vain" is not vein, nor "god" good.
_ALIKE = {
    language: [(re.compile(pattern), sound) for pattern, sound in rules]
    for language, rules in {
        "en": (
            ("^[kg]n", "n"),
            ("^wr", "r"),
            ("mb$", "m"),
            ("ch", "C"),
            ("ck", "k"),
            ("ph", "f"),
            ("c(?=[eiy])", "s"),
            ("[cq]", "k"),
            ("e[ea]", "E"),
            ("ai", "A"),
            ("a([^aeiouy])e$", r"A\1"),
            ("y$", "i"),
            (r"([^aeiou])\1+", r"\1"),
        ),
        "es": (
            ("ch", "C"),
            ("h", ""),
            ("qu(?=[ei])", "k"),
            ("gu(?=[ei])", "G"),
            ("g(?=[ei])", "j"),
            ("c(?=[ei])", "s"),
            ("[zx]", "s"),
            ("c", "k"),
            ("[vw]", "b"),
            ("ll", "y"),
            ("n(?=[bp])", "m"),
            ("y$", "i"),
            (r"([^r])\1+", r"\1"),
        ),
    }.items()
}


class Word(NamedTuple):
    """`plain`: folded; `stem`: what is indexed; start and end: its place in the text."""

    plain: str
    stem: str
    start: int
    end: int


def folded(text: str) -> str:
    """Small letters without accents or apostrophes: "Niño's" → "ninos"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if letter.isalnum())


def read_words(text: str, language: str, known: Mapping[str, str] = NONE_KNOWN) -> list[Word]:
    """All words of a text, in order. Marks, controls and the signs of any query language are no words.

    `known`: folded word → stem, of words that were read before; each other word is cut once in a text.
    """
    stems: dict[str, str] = {}
    found = []
    for plain, start, end in _plain(text):
        stem = known.get(plain) or stems.get(plain)
        if stem is None:
            stem = stems[plain] = _stem(plain, language)
        found.append(Word(plain, stem, start, end))
    return found


def plain_words(text: str) -> list[str]:
    """All words of a text, folded but not cut."""
    return [plain for plain, *_ in _plain(text)]


def _plain(text: str) -> Iterator[tuple[str, int, int]]:
    for match in _WORD.finditer(text):
        if plain := folded(match[0]):
            yield plain, match.start(), match.end()


def sound(plain: str, language: str) -> str:
    """A folded word as it sounds: "embarasada" and "embarazada" are one, and so are "creem" and "cream"."""
    for pattern, worded in _ALIKE[language]:
        plain = pattern.sub(worded, plain)
    return plain


def _stem(plain: str, language: str) -> str:
    """The stem of a folded word. A stemmer keeps the word it works on, so each word has its own."""
    if own := _apart(language).get(plain):
        return own
    import snowballstemmer  # here, because only what searches needs it

    return str(snowballstemmer.stemmer(_ALGORITHMS[language]).stemWord(plain)) or plain


@cache
def _apart(language: str) -> dict[str, str]:
    """Words that the stemmer takes for forms of another ("dependence", of "depends"), each with a stem of its own."""
    lists = table("synonyms", "apart", dict[str, tuple[tuple[str, ...], ...]])[language]
    return {folded(word): folded(own) for own, *others in lists for word in (own, *others)}


@cache
def stop_words(language: str) -> frozenset[str]:
    """Words that say nothing about what is asked, folded."""
    return frozenset(folded(word) for word in table("synonyms", "stop_words", dict[str, str])[language].split())


@cache
def ordinary_words(language: str) -> frozenset[str]:
    """Words of everyday speech, folded: whoever typed one of them meant it, whether an entry holds it or not."""
    return frozenset(folded(word) for word in table("synonyms", "ordinary", dict[str, str])[language].split())


@cache
def small_stems(language: str) -> frozenset[str]:
    """Their stems."""
    return frozenset(_stem(word, language) for word in stop_words(language))
