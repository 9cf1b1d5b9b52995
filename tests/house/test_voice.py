"""The public pages sound like docs/voice.md: nothing that no American would say, words explained, one grade.

Articles are held to the same lists, fault by fault, by src/lenitive/learn/checks.py.
"""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from house.rooms import ROOT
from lenitive.documents import plain, read_file
from lenitive.evidence import GRADES, PLAIN_GRADES
from lenitive.learn import all_articles, signals
from lenitive.learn.shelf import refused_phrases, taught_words

PAGE_WORDS = [*sorted((ROOT / "src/lenitive/web/public/words").glob("*.yaml"))]
PAGE_WORDS += sorted((ROOT / "src/lenitive/web/shared/words").glob("*.yaml"))
PAGE_WORDS += [ROOT / "rules" / f"{name}.yaml" for name in ("worth_asking", "learning_pictures", "lab")]
LETTERS = re.compile(r"\bgrade [ABCX]\b|\bletters? (?:mean|behind|stands?)", re.IGNORECASE)


def english(node: Any) -> Iterator[str]:
    """Every text that is said in English: the values of `en`, and the lists below them."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from said(value) if key == "en" else english(value)
    elif isinstance(node, list):
        for each in node:
            yield from english(each)


def said(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for each in node:
            yield from said(each)
    elif node:
        yield str(node)


@pytest.mark.parametrize("path", PAGE_WORDS, ids=lambda path: path.stem)
def test_the_words_of_a_public_page_hold_nothing_that_no_american_would_say(path: Any) -> None:
    texts = [" ".join(text.split()).lower() for text in english(plain(read_file(path)))]
    assert texts
    found = [
        (match[0], row.say) for text in texts for row in refused_phrases() if (match := re.search(row.pattern, text))
    ]
    assert found == []


def test_every_pattern_of_the_list_can_be_found_and_says_what_to_write() -> None:
    rows = refused_phrases()
    assert len({row.pattern for row in rows}) == len(rows)
    for row in rows:
        assert re.compile(row.pattern) and row.pattern == row.pattern.lower() and row.say, row


def test_every_word_that_is_taught_is_used_by_some_article() -> None:
    text = " ".join(article.body.lower() for article in all_articles("en").values())
    assert [row.word for row in taught_words() if not re.search(rf"\b{row.word}", text)] == []


@pytest.mark.parametrize("slug", sorted(all_articles("en")))
def test_a_section_of_an_article_carries_one_grade(slug: str) -> None:
    assert [str(each) for each in signals(all_articles("en")[slug]) if "in one section" in str(each)] == []


def test_the_four_phrases_are_the_only_vocabulary_of_how_sure_we_are() -> None:
    assert PLAIN_GRADES["en"].keys() == GRADES["en"].keys()
    for slug, article in all_articles("en").items():
        assert not LETTERS.search(f"{article.body} {article.short}"), slug
