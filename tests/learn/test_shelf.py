"""The shelf holds every article and source; a source opens where its address says."""

import pytest

from lenitive.learn import all_articles, sources
from lenitive.learn.shelf import Source, allowed_words, data


def test_articles_are_found_by_their_slug() -> None:
    assert all_articles("en")["does-the-cream-work"].question == "Does ketamine cream work?"


def test_a_language_without_articles_is_empty() -> None:
    assert all_articles("xx") == {}


def test_weak_sources_and_memory_are_known_as_such() -> None:
    assert sources()["S48"].is_weak is False
    assert sources()["S63"].is_weak and sources()["recalled"].is_weak and sources()["not-found"].is_weak
    assert sources()["recalled"].address is None and sources()["S9"].address is None


def test_titles_are_as_published_and_only_our_own_words_are_in_the_language() -> None:
    english, spanish = sources(), sources("es")
    differ = {name for name in english if english[name].title != spanish[name].title}
    assert differ == {"recalled", "not-found"}
    assert spanish["recalled"].title.startswith("Conocimiento general del campo, de memoria")
    assert spanish["recalled"].is_weak and spanish["not-found"].links == ()


@pytest.mark.parametrize(
    ("address", "links"),
    [
        ("https://a.org/b; PMID 123", ("https://a.org/b", "https://pubmed.ncbi.nlm.nih.gov/123/")),
        ("doi 10.1/x", ("https://doi.org/10.1/x",)),
        ("doi 10.1/x (copy)", ("https://doi.org/10.1/x",)),
        ("nabp.net (Missouri, 2007)", ()),
        (None, ()),
    ],
)
def test_the_links_of_a_source(address: str | None, links: tuple[str, ...]) -> None:
    assert Source("S1", "title", address, False).links == links


def test_drug_words_are_listed_with_reasons() -> None:
    assert "ketamine" in allowed_words() and "spravato" in allowed_words()
    assert all(data("plain_words")["words"].values())
