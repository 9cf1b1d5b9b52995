"""Pictures in articles: a line of its own with a known name becomes a place that the page fills."""

from pathlib import Path

import pytest

from learn.writing import text, written
from lenitive.documents import DocumentError
from lenitive.learn import all_articles, faults, html, read_article_file
from lenitive.learn.search import entry_of
from lenitive.learn.shelf import pictures

WITH = "## What is it?\n\nA drug.\n\n![](picture:receptor)\n\n## Who knows?\n\nAsk."


def test_a_picture_stands_between_paragraphs_as_an_empty_place_with_its_name() -> None:
    assert html(WITH).splitlines()[1:4] == [
        "<p>A drug.</p>",
        '<figure data-picture="receptor"></figure>',
        '<h2 id="who-knows">Who knows?</h2>',
    ]


def test_a_picture_is_a_block_without_words() -> None:
    (block,) = [block for block in written(WITH).blocks if block.kind == "picture"]
    assert (block.picture, block.text, block.line, block.claims) == ("receptor", "", 17, ())
    assert "  " not in entry_of(written(WITH)).text


@pytest.mark.parametrize(
    "line",
    [
        "![words](picture:receptor)",
        '![](picture:receptor "title")',
        "Look: ![](picture:receptor)",
        "- ![](picture:receptor)",
        "![](picture:../receptor)",
        "![](picture:Receptor)",
        "![](https://example.org/a.png)",
        "![](data:image/png;base64,AA)",
        "![](picture:a) ![](picture:b)",
    ],
)
def test_any_other_picture_is_refused_with_its_line(line: str) -> None:
    with pytest.raises(DocumentError) as error:
        written(f"Text.\n\n{line}")
    assert error.value.line == 15 and "a picture other than ![](picture:name)" in error.value.message


def test_a_picture_that_nobody_draws_is_refused_with_file_and_line(tmp_path: Path) -> None:
    file = tmp_path / "en" / "test.md"
    file.parent.mkdir()
    file.write_text(text(WITH.replace("receptor", "unicorn")), encoding="utf-8")
    with pytest.raises(DocumentError) as error:
        read_article_file(file)
    assert str(error.value) == f"{file}, line 17: the picture unicorn is not in articles/pictures.yaml"


def test_a_picture_adds_no_fault_and_is_not_counted() -> None:
    without = WITH.replace("![](picture:receptor)\n\n", "")
    assert [each.message for each in faults(written(WITH))] == [each.message for each in faults(written(without))]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_picture_is_shown_by_an_article(language: str) -> None:
    shown = {block.picture for article in all_articles(language).values() for block in article.blocks if block.picture}
    assert shown == pictures()
