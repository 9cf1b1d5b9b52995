"""How well and how fast the search finds: recall@3 on the judged queries, and the time of one query over 500 articles.

    python benchmarks/search.py seen          # while the ranking is worked on, as often as one likes
    python benchmarks/search.py blind         # at most three times in all; write the score into docs/search.md
    python benchmarks/search.py seen es       # the Spanish ones; likewise blind es
    python benchmarks/search.py speed         # p95 over all judged queries on 500 articles; the bound is 20 ms

For size, articles are repeated with two words in three replaced by made-up ones out of MADE_UP: a vocabulary somewhat
larger than that of real texts of that size.
"""

from __future__ import annotations

import random
import re
import statistics
import sys
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any

from lenitive.documents import plain, read_file
from lenitive.learn import all_articles
from lenitive.learn.search import Entry, Finder, entry_of

TESTS = Path(__file__).resolve().parents[1] / "tests" / "learn"
JUDGED = {"en": TESTS / "judged.yaml", "es": TESTS / "judged_es.yaml"}
ARTICLES, ROUNDS, BOUND_MS = 500, 5, 20.0
MADE_UP = 15_000


def judged(part: str, language: str = "en") -> list[dict[str, Any]]:
    """The queries of a part, each with the articles that count as found."""
    content: Any = plain(read_file(JUDGED[language]))
    queries: list[dict[str, Any]] = content[part]["queries"]
    return queries


def entries(language: str = "en") -> list[Entry]:
    """The articles as the search gets them."""
    return [entry_of(article) for article in all_articles(language).values()]


def misses(part: str, language: str = "en", first: int = 3) -> list[tuple[str, list[str], list[str]]]:
    """Query, what should be found, what was found, for each query without a right article among the first."""
    finder = Finder(entries(language), language)
    found = []
    for row in judged(part, language):
        hits = [hit.entry.address for hit in finder.find(row["query"], first).hits]
        if not set(hits) & set(row["finds"]):
            found.append((row["query"], row["finds"], hits))
    return found


def many_entries(count: int = ARTICLES) -> list[Entry]:
    """Articles repeated under other words, up to a count."""
    own = entries()
    chance = random.Random(20261124)
    made = list(own)
    while len(made) < count:
        source = own[len(made) % len(own)]
        names: dict[str, str] = {}
        made.append(replace(_other_words(source, names, chance), address=f"{source.address}-{len(made)}"))
    return made


def _other_words(entry: Entry, names: dict[str, str], chance: random.Random) -> Entry:
    def other(text: str) -> str:
        return re.sub(r"[A-Za-z]{3,}", lambda word: _name(word[0].lower(), names, chance), text)

    return replace(
        entry,
        title=other(entry.title),
        summary=other(entry.summary),
        text=other(entry.text),
        headings=tuple(map(other, entry.headings)),
        keywords=tuple(map(other, entry.keywords)),
    )


def _name(word: str, names: dict[str, str], chance: random.Random) -> str:
    if word not in names:
        names[word] = word if chance.random() < 1 / 3 else _made_up(chance.randrange(MADE_UP))
    return names[word]


def _made_up(number: int) -> str:
    """A word that can be said, one for each number: 0 → "bababa"."""
    made = ""
    for _ in range(3):
        number, consonant = divmod(number, 14)
        number, vowel = divmod(number, 5)
        made += "bcdfgklmnprstv"[consonant] + "aeiou"[vowel]
    return made


def times_ms(finder: Finder, queries: list[str]) -> list[float]:
    """Milliseconds of each query, every one asked several times."""
    found = []
    for _ in range(ROUNDS):
        for query in queries:
            began = perf_counter()
            finder.find(query)
            found.append((perf_counter() - began) * 1000)
    return found


def speed() -> tuple[float, float, float]:
    """Median and 95th percentile of a query in milliseconds, and the seconds to build the index."""
    made = many_entries()
    began = perf_counter()
    finder = Finder(made, "en")
    built = perf_counter() - began
    queries = [row["query"] for part in ("blind", "seen") for row in judged(part)]
    found = times_ms(finder, queries)
    return statistics.median(found), statistics.quantiles(found, n=20)[-1], built


def main(arguments: list[str]) -> int:
    """One of seen, blind, speed; behind the first two, a language."""
    if arguments == ["speed"]:
        median, p95, built = speed()
        print(f"{ARTICLES} articles: median {median:.1f} ms, p95 {p95:.1f} ms, index built in {built:.1f} s")
        return 0 if p95 <= BOUND_MS else 1
    part, language = (*arguments, "en")[:2] if arguments else ("", "")
    if part not in ("seen", "blind") or language not in JUDGED or len(arguments) > 2:
        print(__doc__, file=sys.stderr)
        return 2
    missed, count = misses(part, language), len(judged(part, language))
    for query, finds, hits in missed:
        print(f"missed: {query!r} should find {' or '.join(finds)}; found {', '.join(hits) or 'nothing'}")
    print(f"{part} {language}: recall@3 {(count - len(missed)) / count:.3f} ({count - len(missed)} of {count})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
