"""The words of the public site stand in both languages, are easy to read, and promise nothing."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lenitive.documents import DocumentError
from lenitive.learn.blocks import read_blocks
from lenitive.learn.reading import sentences, words as counted
from lenitive.learn.shelf import promises
from lenitive.web.shared import wording
from lenitive.web.shared.wording import LANGUAGES, address, language_of, plain_address, words

FOR_PATIENTS = ("home", "stores", "library", "search", "site")
ABOUT = ("not", "privacy", "accessibility")


def texts(node: Any, *, without: tuple[str, ...] = ("staff", "kinds", "months", "entries")) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    else:
        for key, each in node.items():
            if key not in without:
                yield from texts(each)


def worded(part: Any) -> list[str]:
    """The sentences of a page, headings and single words left out."""
    blocks = [block for text in texts(part) if text for block in read_blocks(text, 1) if block.kind != "heading"]
    found = [sentence for block in blocks for sentence in sentences(block.text)]
    return [sentence for sentence in found if len(counted(sentence)) > 3]


def parts(language: str) -> dict[str, Any]:
    given = words(language)
    return {name: given[name] for name in FOR_PATIENTS} | {name: given["about"][name] for name in ABOUT}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_site_promises_nothing_and_judges_nobody(language: str) -> None:
    found = [
        (row.pattern, text)
        for text in texts(words(language))
        for row in promises(language)
        if re.search(row.pattern, text.lower())
    ]
    assert found == []


def test_every_text_stands_in_both_languages() -> None:
    def keys(node: Any, path: str = "") -> set[str]:
        if isinstance(node, str):
            return {path}
        return set().union(*(keys(each, f"{path}.{key}") for key, each in node.items()))

    assert keys(words("en")) == keys(words("es"))


def test_a_text_in_one_language_alone_is_refused_with_its_line(tmp_path: Path) -> None:
    broken = tmp_path / "page.yaml"
    broken.write_text("title: {en: A, es: B}\nlead: {en: Only this}\n", encoding="utf-8")
    with pytest.raises(DocumentError, match=r"page\.yaml, line 2.*es is missing"):
        wording._read(broken, "en")
    broken.write_text("- one\n", encoding="utf-8")
    with pytest.raises(DocumentError, match="keys with values"):
        wording._read(broken, "en")


@pytest.mark.parametrize(("plain", "spanish"), [("/", "/es"), ("/learn", "/es/learn"), ("/stores/x", "/es/stores/x")])
def test_spanish_pages_stand_under_es(plain: str, spanish: str) -> None:
    assert address(plain, "en") == plain and address(plain, "es") == spanish
    assert plain_address(spanish) == plain == plain_address(plain)
    assert language_of(spanish) == "es" and language_of(plain) == language_of("/esketamine") == "en"
