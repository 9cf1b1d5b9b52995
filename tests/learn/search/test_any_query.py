"""Whatever is typed, the search answers within its limits, says the same again, and what it shows is from the entry."""

import pytest
from hypothesis import given, settings, strategies as st

from lenitive.learn import all_articles
from lenitive.learn.search import Finder, entry_of
from lenitive.learn.search.snippets import LONGEST


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder([entry_of(article) for article in all_articles("en").values()], "en")


SAID = ["cream", "creem", "ket", "drip", "OR", "NOT", "*", '"', "pain", "how", "long", "the", "fda", "(", "10", "ñ"]
WORDS = st.lists(st.sampled_from(SAID), max_size=15)


@pytest.mark.slow
@settings(deadline=None)
@given(typed=st.one_of(st.text(max_size=300), WORDS.map(" ".join)))
def test_any_query_is_answered(finder: Finder, typed: str) -> None:
    answer = finder.find(typed, 5)
    assert len(answer.hits) <= 5 and answer == finder.find(typed, 5)
    assert [hit.score for hit in answer.hits] == sorted((hit.score for hit in answer.hits), reverse=True)
    for hit in answer.hits:
        shown = "".join(piece.text for piece in hit.snippet)
        assert len(shown) <= LONGEST and (shown in hit.entry.text or shown in hit.entry.summary)


@settings(deadline=None)
@given(typed=st.sampled_from(sorted(all_articles("en"))))
def test_every_question_finds_its_own_article_first(finder: Finder, typed: str) -> None:
    assert finder.find(all_articles("en")[typed].question).hits[0].entry.address == typed
