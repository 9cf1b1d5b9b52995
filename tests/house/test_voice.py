"""The public pages sound like docs/voice.md: nothing that no American would say, words explained, one grade.

Articles are held to the same lists, fault by fault, by src/lenitive/learn/checks.py.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from house.rooms import ROOT
from lenitive.documents import plain, read_file
from lenitive.evidence import GRADES, PLAIN_GRADES
from lenitive.learn import all_articles, signals
from lenitive.learn.shelf import RefusedPhrase, refused_phrases, taught_words

PAGE_WORDS = [*sorted((ROOT / "src/lenitive/web/public/words").glob("*.yaml"))]
PAGE_WORDS += sorted((ROOT / "src/lenitive/web/shared/words").glob("*.yaml"))
PAGE_WORDS += [
    ROOT / "rules" / f"{name}.yaml" for name in ("worth_asking", "learning_pictures", "lab", "help", "care", "leaflets")
]
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


# A clinician's page may name half-lives and rats; all else that no American would say is wrong there too.
FOR_PATIENTS_ALONE = "leave it out"
PRINTING_ROOMS = (
    *("pharmacology", "compounding", "papers", "pictures", "cli", "people", "care", "pharmacy"),
    *("web/professional", "web/clinic"),
)


def test_what_clinicians_read_holds_nothing_that_no_american_would_say() -> None:
    rows = [row for row in refused_phrases() if not row.say.startswith(FOR_PATIENTS_ALONE)]
    assert rows and [found for where, text in printed() for found in _refused(rows, where, text)] == []


def printed() -> Iterator[tuple[str, str]]:
    """The sentences in the code of the rooms that print, and those of the formulary and the leaflets."""
    for room in PRINTING_ROOMS:
        for path in sorted((ROOT / "src/lenitive" / room).rglob("*.py")):
            yield from ((path.name, text) for text in _strings(path))
    for path in [*sorted((ROOT / "formulary").glob("*.yaml")), ROOT / "rules/leaflets.yaml"]:
        yield from ((path.name, text) for text in said_anywhere(plain(read_file(path))))


def said_anywhere(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, each in node.items():
            yield from () if key == "es" else said_anywhere(each)
    elif isinstance(node, list):
        for each in node:
            yield from said_anywhere(each)
    elif isinstance(node, str):
        yield node


def _strings(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.value


def _refused(rows: list[RefusedPhrase], where: str, text: str) -> Iterator[tuple[str, str]]:
    small = " ".join(text.split()).lower()
    yield from ((f"{where}: {match[0]}", row.say) for row in rows if (match := re.search(row.pattern, small)))


@pytest.mark.parametrize(
    ("said", "is_refused"),
    [
        ("he had a fit", True),
        ("you may have fits", True),
        ("a fit of laughter", False),
        ("it fits the studies", False),
        ("if you cannot pass water", True),
        ("if it hurts to pass urine", True),
        ("a leg gave way", True),
        ("take paracetamol", True),
        ("put a plaster on it", True),
        ("a seizure", False),
        ("you can't pee", False),
    ],
)
def test_british_and_bookish_words_for_what_a_body_does_are_heard(said: str, is_refused: bool) -> None:
    assert any(re.search(row.pattern, said) for row in refused_phrases()) == is_refused


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
