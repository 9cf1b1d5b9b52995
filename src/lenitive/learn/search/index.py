"""The index: an SQLite FTS5 table in memory, built at start from entries and never changed.

    index = Index(entries, "en")
    index.scores('"cream"')          # {0: 3.1, 4: 1.2}: entry number → BM25, the more the better

It holds stems only (`wording`), so a query can be made of nothing but letters and digits between quotes.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Sequence
from math import log1p
from threading import Lock

from lenitive.learn.search.entries import SearchEntry
from lenitive.learn.search.wording import Word, read_words

# What a word counts for where it stands: title, keywords, summary, headings, text. See docs/search.md.
WEIGHTS = (6.0, 6.0, 3.0, 2.0, 1.0)
_NO_FTS5 = """\
The search needs SQLite with FTS5, which this Python's sqlite3 lacks (SQLite {version}).
Install a Python whose sqlite3 was built with FTS5: those of Debian, python.org and the usual images are."""


class Index:
    """All entries of one language, with the words of their texts. Safe to share between threads.

    `vocabulary`: word → stem; `written`: word → as it stands in a text, with its accents; `owners`: stem → how many
    entries hold it.
    """

    def __init__(self, entries: Sequence[SearchEntry], language: str) -> None:
        self.entries = tuple(entries)
        self.language = language
        self.vocabulary: dict[str, str] = {}
        self.written: dict[str, str] = {}
        self.texts: list[list[Word]] = []
        self.owners: Counter[str] = Counter()
        self._lock = Lock()
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        try:
            self._connection.execute("CREATE VIRTUAL TABLE shelf USING fts5(a, b, c, d, e, tokenize = 'ascii')")
        except sqlite3.OperationalError as error:
            raise RuntimeError(_NO_FTS5.format(version=sqlite3.sqlite_version)) from error
        rows = ((number, *self._columns(entry)) for number, entry in enumerate(self.entries))
        self._connection.executemany("INSERT INTO shelf (rowid, a, b, c, d, e) VALUES (?, ?, ?, ?, ?, ?)", rows)
        self._connection.execute("INSERT INTO shelf (shelf) VALUES ('optimize')")
        self._connection.execute("PRAGMA query_only = ON")

    def scores(self, match: str) -> dict[int, float]:
        """Entry number → score, for an FTS5 expression made by `expression`."""
        weights = ", ".join(map(str, WEIGHTS))
        query = f"SELECT rowid, -bm25(shelf, {weights}) FROM shelf WHERE shelf MATCH ?"
        with self._lock:
            return dict(self._connection.execute(query, (match,)))

    def rarity(self, stem: str) -> float:
        """1 for a word of one entry alone or of none, down to 0.1 and less for one that all hold."""
        return self.share_rarity(self.owners[stem])

    def share_rarity(self, owners: int) -> float:
        """The same for anything that so many entries hold."""
        entries = max(len(self.entries), 1)
        return log1p(entries / max(owners, 1)) / log1p(entries)

    def _columns(self, entry: SearchEntry) -> tuple[str, ...]:
        texts = (entry.title, ", ".join(entry.keywords), entry.summary, " ".join(entry.headings), entry.text)
        columns = [self._read(text) for text in texts]
        self.texts.append(columns[-1])
        self.owners.update({word.stem for words in columns for word in words})
        return tuple(" ".join(word.stem for word in words) for words in columns)

    def _read(self, text: str) -> list[Word]:
        """The words of a text that stands in an entry; from then on they are known."""
        words = read_words(text, self.language, self.vocabulary)
        self.vocabulary.update((word.plain, word.stem) for word in words)
        self.written.update((word.plain, text[word.start : word.end].lower()) for word in words)
        return words


def expression(phrases: Sequence[Sequence[str]]) -> str:
    """Any of these phrases of stems, as FTS5 writes it: [["sunlight"], ["side", "effect"]]."""
    quoted = ['"' + " ".join(phrase).replace('"', "") + '"' for phrase in phrases]
    return " OR ".join(quoted)
