"""What a query asks: its concepts, each with other ways to say it, and what was taken for a misspelling.

>>> [concept.phrase for concept in understand("rsd creme", reader).concepts]       # doctest: +SKIP
[('rsd',), ('cream',)]

Cut to LETTERS and WORDS, so that no query is slow. Nothing in it is read as syntax.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from lenitive.learn.search.synonyms import Phrase, Synonyms
from lenitive.learn.search.wording import Word, ordinary_words, read_words, sound, stop_words

LETTERS, WORDS = 200, 12
SHORTEST_PREFIX = 2
SHORTEST_HEARD, SHORTEST_MISSPELT, SWAP_FROM, TWO_EDITS_FROM = 3, 4, 6, 8  # letters
SHORTEST_AT_LAST = 3  # where nothing else is found
MOST_PREFIXED = 25


@dataclass(frozen=True)
class Concept:
    """`phrase`: as asked (stems); `others`: synonyms; `begun`: stems of words that begin with what was typed."""

    phrase: Phrase
    others: tuple[Phrase, ...] = ()
    begun: tuple[str, ...] = ()


@dataclass(frozen=True)
class Query:
    """`did_you_mean`: the query with its misspellings mended, when there were any."""

    concepts: tuple[Concept, ...]
    stems: tuple[str, ...]
    did_you_mean: str | None = None

    @property
    def typed(self) -> set[str]:
        """The stems of what was typed, without other words for it."""
        return {stem for concept in self.concepts for stem in concept.phrase}

    @property
    def asked(self) -> set[str]:
        """Every stem that was asked for: typed, begun, or another word for it."""
        begun = {stem for concept in self.concepts for stem in concept.begun}
        return begun | {phrase[0] for phrase in self._ways() if len(phrase) == 1}

    @property
    def phrases(self) -> set[Phrase]:
        """What says so only together: "se pasa el efecto", not "paso" alone."""
        return {phrase for phrase in self._ways() if len(phrase) > 1}

    def _ways(self) -> Iterator[Phrase]:
        for concept in self.concepts:
            yield from (concept.phrase, *concept.others)


@dataclass(frozen=True)
class QueryReader:
    """What is needed to understand a query: the vocabulary (word → stem) of the index, synonyms, language.

    `written`: words as they are shown to the reader, where that differs (accents). `owners`: stem → how many hold it.
    """

    vocabulary: Mapping[str, str]
    synonyms: Synonyms
    language: str
    written: Mapping[str, str] = field(default_factory=dict)
    owners: Mapping[str, int] = field(default_factory=dict)
    ordered: Sequence[str] = field(init=False)
    by_length: Mapping[int, Sequence[str]] = field(init=False)
    known: frozenset[str] = field(init=False)
    by_sound: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "ordered", sorted(self.vocabulary))
        by_length: dict[int, list[str]] = {}
        for word in self.ordered:
            by_length.setdefault(len(word), []).append(word)
        object.__setattr__(self, "by_length", by_length)
        heard = sorted(self.ordered, key=self._commonness, reverse=True)
        # In English a small word is not what was meant: "butt" is not "but". In Spanish it is: "kuanto" is "cuánto".
        small = stop_words(self.language) if self.language == "en" else ()
        heard = [word for word in heard if len(word) >= SHORTEST_HEARD and word not in small]
        object.__setattr__(self, "by_sound", {sound(word, self.language): word for word in reversed(heard)})
        object.__setattr__(self, "known", frozenset(self.vocabulary.values()) | self.synonyms.words())

    def begun(self, plain: str) -> list[str]:
        """Words of the vocabulary that begin so."""
        place = bisect_left(self.ordered, plain)
        some = self.ordered[place : place + 4 * MOST_PREFIXED]
        return [word for word in some if word.startswith(plain)][:MOST_PREFIXED]

    def heard(self, plain: str) -> str | None:
        """The word of the vocabulary that sounds so."""
        return self.by_sound.get(sound(plain, self.language)) if len(plain) >= SHORTEST_HEARD else None

    def nearest(self, plain: str, shortest: int = SHORTEST_MISSPELT) -> str | None:
        """The word of the vocabulary that a misspelling most likely meant; None when nothing is close."""
        if not plain.isalpha():
            return None
        if (alike := self.heard(plain)) or len(plain) < shortest:
            return alike
        edits = 1 if len(plain) < TWO_EDITS_FROM else 2
        least = len(plain) - edits if len(plain) >= SHORTEST_MISSPELT else len(plain) + 1  # there one was left out
        lengths = range(least, len(plain) + edits + 1)
        words = [word for length in lengths for word in self.by_length.get(length, ())]
        near = extract(plain, words, scorer=OSA.distance, score_cutoff=edits, limit=None)
        likely = [(distance, word) for word, distance, _ in near if self._is_likely(plain, word)]

        def order(found: tuple[float, str]) -> tuple[float, bool, int, int]:
            distance, word = found
            return distance, word[0] != plain[0], abs(len(word) - len(plain)), -self._commonness(word)

        return min(likely, key=order)[1] if likely else None

    def _commonness(self, word: str) -> int:
        return self.owners.get(self.vocabulary[word], 0)

    def _is_likely(self, plain: str, word: str) -> bool:
        """In a short word one letter for another makes another word (site, side): no misspelling then."""
        is_swap = len(word) == len(plain) and sorted(word) != sorted(plain)
        return word not in stop_words(self.language) and not (is_swap and len(plain) < SWAP_FROM)


def understand(text: str, reader: QueryReader, is_last_resort: bool = False, *, as_typed: bool = False) -> Query:
    """The concepts of a query, in order; none when it holds no words.

    `is_last_resort`: three letters are mended. `as_typed`: none are.
    """
    text = text[:LETTERS]
    typed = read_words(text, reader.language, reader.vocabulary)
    words = typed[:WORDS]
    text = text[: words[-1].end] if len(typed) > WORDS else text
    is_open = bool(words) and words[-1].end == len(text)
    shortest = SHORTEST_AT_LAST if is_last_resort else SHORTEST_MISSPELT
    mended = words if as_typed else [_mended(word, reader, is_open and word is words[-1], shortest) for word in words]
    concepts = tuple(_concepts(mended, reader, is_open))
    changes = [(old, new) for old, new in zip(words, mended, strict=True) if old.plain != new.plain]
    return Query(concepts, tuple(word.stem for word in mended), _shown(text, changes, reader) if changes else None)


def _shown(text: str, changes: list[tuple[Word, Word]], reader: QueryReader) -> str:
    """What was typed with its misspellings mended; all else (0.2%) as it is, but for what cannot be printed."""
    for old, new in reversed(changes):
        text = text[: old.start] + reader.written.get(new.plain, new.plain) + text[old.end :]
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _mended(word: Word, reader: QueryReader, is_begun: bool, shortest: int) -> Word:
    language = reader.language
    if word.stem in reader.known or word.plain in stop_words(language) or word.plain in ordinary_words(language):
        return word
    if is_begun and len(word.plain) >= SHORTEST_PREFIX and reader.begun(word.plain):
        return word
    near = reader.nearest(word.plain, shortest)
    return Word(near, reader.vocabulary[near], word.start, word.end) if near else word


def _concepts(words: list[Word], reader: QueryReader, is_open: bool) -> list[Concept]:
    stems = tuple(word.stem for word in words)
    stopped = stop_words(reader.language)
    all_stopped = all(word.plain in stopped for word in words)
    found: list[Concept] = []
    place = 0
    while place < len(words):
        length = _longest(stems[place:], reader.synonyms)
        phrase = stems[place : place + length]
        is_last = place + length == len(words)
        if length > 1 or all_stopped or words[place].plain not in stopped:
            begun = _begun(words[-1], reader) if is_open and is_last and length == 1 else ()
            found.append(Concept(phrase, tuple(reader.synonyms.of(phrase)), begun))
        place += length
    return found


def _longest(stems: Phrase, synonyms: Synonyms) -> int:
    lengths = range(min(synonyms.longest, len(stems)), 1, -1)
    return next((length for length in lengths if synonyms.of(stems[:length])), 1)


def _begun(word: Word, reader: QueryReader) -> tuple[str, ...]:
    if len(word.plain) < SHORTEST_PREFIX:
        return ()
    found = reader.begun(word.plain)
    if word.stem not in reader.known and (alike := reader.heard(word.plain)):
        found.append(alike)  # "nee" is the beginning of "need", and sounds like "knee"
    return tuple(sorted({reader.vocabulary[each] for each in found} - {word.stem}))
