"""The judged queries: well formed, thirty and thirty; the seen ones are found. The blind ones are scored by hand only.

The blind half may be scored three times in all (docs/search.md), so no test runs it.
"""

from typing import Any

import pytest

from house.rooms import ROOT
from lenitive.documents import plain, read_file
from lenitive.learn import all_articles, moved_articles
from lenitive.learn.search import Finder, entry_of

JUDGED: Any = plain(read_file(ROOT / "tests" / "learn" / "judged.yaml"))


@pytest.mark.parametrize("part", ["blind", "seen"])
def test_each_half_holds_thirty_queries_that_name_articles_which_exist(part: str) -> None:
    rows = JUDGED[part]["queries"]
    assert len(rows) == 30 == len({row["query"] for row in rows})
    assert {moved_articles().get(slug, slug) for row in rows for slug in row["finds"]} <= set(all_articles("en"))


def test_at_least_95_in_100_of_the_seen_queries_find_an_article_among_the_first_three() -> None:
    finder = Finder([entry_of(article) for article in all_articles("en").values()], "en")
    rows = JUDGED["seen"]["queries"]
    found = [
        row
        for row in rows
        if {hit.entry.address for hit in finder.find(row["query"], 3).hits}
        & {moved_articles().get(slug, slug) for slug in row["finds"]}
    ]
    assert len(found) / len(rows) >= 0.95


SPANISH: Any = plain(read_file(ROOT / "tests" / "learn" / "judged_es.yaml"))


@pytest.mark.parametrize(("part", "count"), [("blind", 20), ("seen", 26)])
def test_the_spanish_queries_name_articles_which_exist(part: str, count: int) -> None:
    rows = SPANISH[part]["queries"]
    assert len(rows) == count == len({row["query"] for row in rows})
    assert {moved_articles().get(slug, slug) for row in rows for slug in row["finds"]} <= set(all_articles("es"))


def test_at_least_90_in_100_of_the_seen_spanish_queries_find_an_article_among_the_first_three() -> None:
    finder = Finder([entry_of(article) for article in all_articles("es").values()], "es")
    rows = SPANISH["seen"]["queries"]
    found = [
        row
        for row in rows
        if {hit.entry.address for hit in finder.find(row["query"], 3).hits}
        & {moved_articles().get(slug, slug) for slug in row["finds"]}
    ]
    assert len(found) / len(rows) >= 0.9
