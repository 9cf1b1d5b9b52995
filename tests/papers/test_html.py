"""HTML of papers: what people typed is escaped, cannot turn its neighbors round, and brings no style attribute."""

from __future__ import annotations

from lenitive.papers.html import Html, document, escaped, joined, style_sheet, tag, typed, visible


def test_text_is_escaped_in_elements_and_attributes() -> None:
    assert tag("td", "<b>&\"'", look='a"b') == '<td class="a&quot;b">&lt;b&gt;&amp;&quot;&#39;</td>'
    assert tag("p", "a", for_="x", aria_label="y") == '<p for="x" aria-label="y">a</p>'


def test_markup_made_here_goes_through_once() -> None:
    assert tag("p", tag("b", "&")) == "<p><b>&amp;</b></p>"
    assert escaped(Html("<br>")) == "<br>" and joined(("<", Html("<br>")), ", ") == "&lt;, <br>"


def test_empty_elements_have_no_end() -> None:
    assert tag("br") == "<br>"


def test_characters_that_do_not_show_or_turn_their_neighbors_are_seen() -> None:
    assert visible("a\u202eb\x00c\ud800\u2066\x7f") == "a\ufffdb\ufffdc\ufffd\ufffd\ufffd"
    assert visible("é ש\n") == "é ש\n"


def test_a_name_that_runs_from_right_to_left_is_isolated() -> None:
    assert typed("שרה כהן") == "<bdi>שרה כהן</bdi>"


def test_a_document_stands_alone() -> None:
    whole = document("<p>x</p>", "A <title>", "es")
    assert whole.startswith('<!DOCTYPE html>\n<html lang="es">') and "A &lt;title&gt;" in whole
    assert style_sheet() in whole and "http" not in style_sheet() and "url(" not in style_sheet()


def test_the_style_sheet_speaks_of_papers_alone() -> None:
    rules = [line for line in style_sheet().splitlines() if line.startswith(("h1", "body", "table", "p ", "*"))]
    assert rules == []
