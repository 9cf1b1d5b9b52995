"""An article is read with its lines; what cannot be used is refused with the line where it stands."""

import datetime
from pathlib import Path

import pytest

from learn.writing import BODY, text, written
from lenitive.documents import DocumentError
from lenitive.learn import read_article, read_article_file
from lenitive.learn.claims import read_mark


def test_an_article_has_its_question_claims_and_sources_in_the_order_of_the_text() -> None:
    article = written()
    assert (article.slug, article.language, article.question) == ("test", "en", "Does it help?")
    assert article.short == "It may."
    assert [heading.text for heading in article.headings] == ["What is it?", "Does it help?"]
    assert [heading.anchor for heading in article.headings] == ["what-is-it", "does-it-help"]
    assert [(claim.grade, claim.sources) for claim in article.claims] == [
        ("B", ("S67",)),
        ("A", ("S19",)),
        ("B", ("S67", "S31")),
        ("X", ("S48",)),
    ]
    assert article.sources == ("S67", "S19", "S31", "S48")
    assert article.written_on == datetime.date(2026, 11, 24)
    assert article.reviewed_on is None and article.checked_by is None


def test_a_claim_knows_its_line_in_the_file_and_the_words_before_it() -> None:
    article = written()
    lines = text().split("\n")
    for claim in article.claims[1:]:
        assert claim.text in lines[claim.line - 1]
    assert article.claims[-1].before == "Some pages say "


def test_a_claim_over_two_lines_is_one_claim() -> None:
    claim = written("First line.\n[It is\none.]{B S1\nS2} Rest.").claims[-1]
    assert (claim.text, claim.sources) == ("It is one.", ("S1", "S2"))
    assert claim.line == 14


def test_words_outside_a_claim_are_kept_apart() -> None:
    block = written("Before [within]{A S1} after [a page](/predict).").blocks[0]
    assert block.text == "Before within after a page."
    assert block.outside == "Before  after a page."
    assert block.links == ("/predict",)


def test_lists_tables_and_emphasis_are_read_as_plain_words() -> None:
    blocks = written("- **one** item\n\n| a | b |\n|---|---|\n| [c]{A S1} | `d` |\n").blocks
    assert [(block.kind, block.text) for block in blocks] == [
        ("item", "one item"),
        ("cell", "a"),
        ("cell", "b"),
        ("cell", "c"),
        ("cell", "d"),
    ]


def test_brackets_without_a_mark_are_ordinary_text_or_links() -> None:
    assert written("See [this] and [that](crps) [x] {y}.").blocks[0].text == "See [this] and that [x] {y}."
    assert written("An open [claim]{A S1 is text.").claims[1:] == ()


@pytest.mark.parametrize(
    ("mark", "says"),
    [
        ("", "a claim needs a grade first"),
        ("D S1", "one of A, B, C, X"),
        ("S48 B", "a claim needs a grade first"),
        ("B", "a claim needs a source behind its grade"),
        ("B S1 S1", "the same source stands twice"),
        ("B S1,S2", "'S1,S2' is not the name of a source"),
    ],
)
def test_a_claim_without_grade_and_source_is_refused(mark: str, says: str) -> None:
    with pytest.raises(ValueError, match=r"claim|source") as error:
        read_mark(mark)
    assert says in str(error.value)


def test_a_refused_claim_is_named_with_its_line() -> None:
    with pytest.raises(DocumentError) as error:
        written("Good.\n\nStill good.\n[Bad.]{Q S1}")
    assert error.value.line == 16 and "one of A, B, C, X" in error.value.message


def test_a_claim_inside_a_claim_is_refused() -> None:
    with pytest.raises(DocumentError, match="inside another claim"):
        written("[One [two]{A S1} three]{B S2}")


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("Text.\n\n```\ncode\n```", "nothing else"),
        ("> quoted", "nothing else"),
        ("One\n\n---\n\nTwo", "nothing else"),
        ("    indented", "nothing else"),
        ("![a picture](x.png)", r"a picture other than !\[\]\(picture:name\) or !\[\]\(care:name\) in a paragraph"),
    ],
)
def test_what_articles_do_not_hold_is_refused(body: str, says: str) -> None:
    with pytest.raises(DocumentError, match=says):
        written(body)


@pytest.mark.parametrize(
    ("front", "says"),
    [
        ({"question": ""}, "question is empty"),
        ({"summary": "''"}, "summary is empty"),
        ({"topics": "pain"}, "topics takes a list"),
        ({"topics": "[[a]]"}, "topics holds texts"),
        ({"synonyms": "[a, '']"}, "synonyms holds texts"),
        ({"written_on": ""}, "written_on is empty"),
        ({"review_due": "soon"}, "'soon' is not a date"),
        ({"checked_by": "[a]"}, "checked_by takes one value"),
        ({"author": "me"}, "unknown key 'author'"),
    ],
)
def test_front_matter_that_is_wrong_is_refused(front: dict[str, str], says: str) -> None:
    with pytest.raises(DocumentError, match=says):
        written(BODY, **front)


def test_a_missing_key_is_named() -> None:
    with pytest.raises(DocumentError, match="checked_by is missing"):
        read_article(text().replace("checked_by:\n", ""), "test", "en")


def test_a_fault_of_the_front_matter_has_the_line_of_the_file() -> None:
    with pytest.raises(DocumentError) as error:
        read_article(text().replace("topics: [pain]", "topics: [pain"), "test", "en")
    assert error.value.line in (5, 6) and error.value.path == "front matter"


@pytest.mark.parametrize("given", ["no front matter", "---\nquestion: a\n", "---\n- a\n---\n", ""])
def test_a_file_without_front_matter_is_refused(given: str) -> None:
    with pytest.raises(DocumentError):
        read_article(given, "test", "en")


@pytest.mark.parametrize(("slug", "language"), [("Two Words", "en"), ("../up", "en"), ("a--b", "en"), ("good", "fr")])
def test_a_name_or_language_that_is_not_used_is_refused(slug: str, language: str) -> None:
    with pytest.raises(DocumentError):
        read_article(text(), slug, language)


def test_an_article_of_a_book_s_length_is_refused() -> None:
    with pytest.raises(DocumentError, match="longer than"):
        read_article(text("word " * 20_000), "test", "en")


def test_synonyms_topics_and_review_may_be_empty_or_given() -> None:
    article = written(synonyms="", topics="[]", reviewed_on="2026-12-01", checked_by="R. Lee, pharmacist")
    assert article.synonyms == () and article.topics == ()
    assert article.reviewed_on == datetime.date(2026, 12, 1)


def test_a_file_is_refused_with_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    path = folder / "odd.md"
    for written_text, says in (
        (text("[It is.]{A S9999}").encode(), "the source S9999 is not in evidence/sources.yaml"),
        (b"---\nquestion: \xff", "not UTF-8 text"),
        (text("[It is.]{A}").encode(), "needs a source"),
    ):
        path.write_bytes(written_text)
        with pytest.raises(DocumentError, match=says) as error:
            read_article_file(path)
        assert error.value.source == str(path)
    with pytest.raises(DocumentError, match="cannot be read"):
        read_article_file(folder / "absent.md")
