"""How well and how fast the search finds: recall@3 on the judged queries, and the time of one query over 500 articles.

    python benchmarks/search.py seen          # while the ranking is worked on, as often as one likes
    python benchmarks/search.py blind         # at most three times in all; write the score into docs/search.md
    python benchmarks/search.py stranger      # those of somebody who had seen the articles' questions alone
    python benchmarks/search.py seen es       # the Spanish ones; likewise the others
    python benchmarks/search.py seen joined   # among formulas, calculators, stores and pages; also seen es joined
    python benchmarks/search.py speed         # p95 over all judged queries on 500 articles; the bound is 20 ms
    python benchmarks/search.py speed joined  # the same with all that the page searches beside them

A query counts as found when a right article is among the first three hits. Joined: among the first three that the page
/search shows for people, which are articles, stores and pages; what is for staff stands in a group of its own.

For size, articles are repeated with two words in three replaced by made-up ones out of MADE_UP: a vocabulary somewhat
larger than that of real texts of that size.
"""

from __future__ import annotations

import os
import random
import re
import statistics
import sys
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any

import django

from lenitive.documents import plain, read_file
from lenitive.learn import all_articles, moved_articles
from lenitive.learn.search import Finder, SearchEntry, entry_of
from lenitive.learn.search.audience import FOR_STAFF

TESTS = Path(__file__).resolve().parents[1] / "tests" / "learn"
JUDGED = {"en": TESTS / "judged.yaml", "es": TESTS / "judged_es.yaml"}
ARTICLES, ROUNDS, BOUND_MS = 500, 5, 20.0
MADE_UP = 15_000
FIRST, LOOKED_THROUGH = 3, 40  # LOOKED_THROUGH: as on the page


def judged(part: str, language: str = "en") -> list[dict[str, Any]]:
    """The queries of a part, each with the articles that count as found, by the addresses that they have now."""
    content: Any = plain(read_file(JUDGED[language]))
    queries: list[dict[str, Any]] = content[part]["queries"]
    return [{**row, "finds": [moved_articles().get(slug, slug) for slug in row["finds"]]} for row in queries]


def entries(language: str = "en") -> list[SearchEntry]:
    """The articles as the search gets them."""
    return [entry_of(article) for article in all_articles(language).values()]


def joined_entries(language: str = "en") -> list[SearchEntry]:
    """Exactly what the page /search searches; its articles by their slugs."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lenitive.config.settings")
    django.setup()
    from lenitive.web.public import search  # only once the settings are there

    pages = search.entries(language)
    return [replace(each, address=each.address.split("/")[-1]) if each.kind == "article" else each for each in pages]


def misses(part: str, language: str = "en", is_joined: bool = False) -> list[tuple[str, list[str], list[str]]]:
    """Query, what should be found, what was found, for each query without a right article among the first."""
    finder = Finder(joined_entries(language) if is_joined else entries(language), language)
    found = []
    for row in judged(part, language):
        hits = finder.find(row["query"], LOOKED_THROUGH).hits
        first = [hit.entry.address for hit in hits if hit.entry.kind not in FOR_STAFF][:FIRST]
        if not set(first) & set(row["finds"]):
            found.append((row["query"], row["finds"], first))
    return found


def many_entries(count: int = ARTICLES) -> list[SearchEntry]:
    """Articles repeated under other words, up to a count."""
    own = entries()
    chance = random.Random(20261124)
    made = list(own)
    while len(made) < count:
        source = own[len(made) % len(own)]
        names: dict[str, str] = {}
        made.append(replace(_other_words(source, names, chance), address=f"{source.address}-{len(made)}"))
    return made


def _other_words(entry: SearchEntry, names: dict[str, str], chance: random.Random) -> SearchEntry:
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


def speed(is_joined: bool = False) -> tuple[float, float, float]:
    """Median and 95th percentile of a query in milliseconds, and the seconds to build the index."""
    made = many_entries()
    if is_joined:
        made += [each for each in joined_entries() if each.kind != "article"]
    began = perf_counter()
    finder = Finder(made, "en")
    built = perf_counter() - began
    queries = [row["query"] for part in ("blind", "seen") for row in judged(part)]
    found = times_ms(finder, queries)
    return statistics.median(found), statistics.quantiles(found, n=20)[-1], built


def main(arguments: list[str]) -> int:
    """One of seen, blind, stranger, speed; behind the first three, a language; last, joined."""
    is_joined = arguments[-1:] == ["joined"]
    arguments = arguments[: len(arguments) - is_joined]
    if arguments == ["speed"]:
        median, p95, built = speed(is_joined)
        what = f"{ARTICLES} articles{' and the rest' * is_joined}"
        print(f"{what}: median {median:.1f} ms, p95 {p95:.1f} ms, index built in {built:.1f} s")
        return 0 if p95 <= BOUND_MS else 1
    part, language = (*arguments, "en")[:2] if arguments else ("", "")
    if part not in ("seen", "blind", "stranger") or language not in JUDGED or len(arguments) > 2:
        print(__doc__, file=sys.stderr)
        return 2
    missed, count = misses(part, language, is_joined), len(judged(part, language))
    for query, finds, hits in missed:
        print(f"missed: {query!r} should find {' or '.join(finds)}; found {', '.join(hits) or 'nothing'}")
    hit, what = count - len(missed), f"{part} {language}{' joined' * is_joined}"
    print(f"{what}: recall@3 {hit / count:.3f} ({hit} of {count})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
