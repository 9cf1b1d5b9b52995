"""Find: a query in, the best entries out, each with the passage that shows why; or the nearest questions.

answer = Finder(entries, "en").find("can i drive home")
answer.hits[0].entry.address, answer.did_you_mean, answer.nearest
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.fuzz import token_set_ratio
from rapidfuzz.process import extract

from lenitive.learn.search.audience import FOR_STAFF, asks_for_tools
from lenitive.learn.search.calls import calls_for
from lenitive.learn.search.entries import SearchEntry
from lenitive.learn.search.index import Index
from lenitive.learn.search.queries import LETTERS, Query, QueryReader, understand
from lenitive.learn.search.ranking import Phrases, ranked
from lenitive.learn.search.snippets import Piece, Sought, snippet
from lenitive.learn.search.synonyms import synonyms_of
from lenitive.learn.search.wording import read_words, small_stems

NEAREST = 3
FLOOR = 0.35  # of the score of the best: below it, a hit shares a common word and answers something else


@dataclass(frozen=True)
class Hit:
    """One entry found. `snippet`: plain texts, the matches marked."""

    entry: SearchEntry
    score: float
    snippet: tuple[Piece, ...]


@dataclass(frozen=True)
class AudienceHits:
    """Hits for one audience, best first."""

    for_staff: bool
    hits: tuple[Hit, ...]


@dataclass(frozen=True)
class SearchResult:
    """`did_you_mean`: what was searched for in place of a misspelling. `nearest`: when there are no hits.

    `calls`: "crisis", "emergency", "poison": whom to call is shown before everything else. `tools_first`: what is
    for staff was asked for.
    """

    hits: tuple[Hit, ...]
    did_you_mean: str | None = None
    nearest: tuple[SearchEntry, ...] = ()
    calls: tuple[str, ...] = ()
    tools_first: bool = False

    def groups(self, most: int, fewer: int) -> tuple[AudienceHits, ...]:
        """The hits as they are shown: at most so many of the group that comes first, and fewer of the other."""
        order = (True, False) if self.tools_first else (False, True)
        both = [tuple(hit for hit in self.hits if (hit.entry.kind in FOR_STAFF) is staff) for staff in order]
        some = [(staff, _strong(hits)) for staff, hits in zip(order, both, strict=True) if hits]
        return tuple(AudienceHits(staff, hits[:room]) for (staff, hits), room in zip(some, (most, fewer), strict=False))


def _asks(shown: tuple[Piece, ...]) -> bool:
    """Whether a snippet is a question from a list: it answers nothing."""
    return "".join(piece.text for piece in shown).rstrip().endswith("?")


def _strong(hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Without the tail: hits that are weak beside the best of their audience."""
    return tuple(hit for hit in hits if hit.score >= FLOOR * hits[0].score)


class Finder:
    """All entries of one language, ready to be searched; safe to share between threads. It remembers no query."""

    def __init__(self, entries: Sequence[SearchEntry], language: str = "en") -> None:
        own = [entry for entry in entries if entry.language == language]
        if len({entry.address for entry in own}) < len(own):
            raise ValueError("two entries have the same address")
        self.language = language
        self._index = Index(own, language)
        self._phrases = Phrases(self._index)
        self._small = small_stems(language)
        index = self._index
        self._reader = QueryReader(index.vocabulary, synonyms_of(language), language, index.written, index.owners)

    def find(self, text: str, limit: int = 10, *, as_typed: bool = False) -> SearchResult:
        """The best entries. Whatever is asked is read as words only; an empty query finds nothing.

        `as_typed`: nothing is taken for a misspelling.
        """
        query = understand(text, self._reader, as_typed=as_typed)
        found = ranked(query, self._index, self._phrases)
        if not found and not as_typed:
            query = understand(text, self._reader, is_last_resort=True)
            found = ranked(query, self._index, self._phrases)
        hits = tuple(self._hit(number, score, query) for number, score in found[:limit])
        nearest = () if hits else self._nearest(text)
        asked = text[:LETTERS]
        tools_first = asks_for_tools(asked, self.language, [(self._index.entries[n].kind, score) for n, score in found])
        calls = calls_for(text, query.did_you_mean or "")
        return SearchResult(hits, query.did_you_mean, nearest, calls, tools_first)

    def _hit(self, number: int, score: float, query: Query) -> Hit:
        entry = self._index.entries[number]
        sought = Sought(query.asked - self._small, query.typed, self.language, query.phrases, self._small)
        shown = snippet(entry.text, self._index.texts[number], sought)
        if not any(piece.is_match for piece in shown) or _asks(shown):
            shown = snippet(entry.summary, read_words(entry.summary, self.language, self._index.vocabulary), sought)
        return Hit(entry, score, shown)

    def _nearest(self, text: str) -> tuple[SearchEntry, ...]:
        titles = {number: entry.title for number, entry in enumerate(self._index.entries) if entry.kind == "article"}
        found = extract(text[:LETTERS], titles, scorer=token_set_ratio, limit=NEAREST)
        return tuple(self._index.entries[number] for _, _, number in found)
