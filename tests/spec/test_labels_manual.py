"""Prints the manual of labels and keeps it fresh: LENITIVE_MANUAL=1 writes it, otherwise it must be what it says.

A PDF takes a while to make. Its identifier is taken from the HTML it was made of, so a fresh one is known by that.
`LENITIVE_LABELS=7 …` writes twenty more, drawn by that seed, beside the tests' other files.
"""

from __future__ import annotations

import hashlib
import os
from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from lenitive.papers import pdf_of
from lenitive.papers.font_faces import rules
from lenitive.papers.html import document
from lenitive.papers.pdf import SCHEME
from spec.labels import A_PAGE, Combination, able, book, combinations, kinds, shown

pytestmark = pytest.mark.slow

MANUAL = Path(__file__).parents[2] / "docs" / "manual" / "labels.pdf"
TITLE = "Labels and leaflets"
MOST_PAGES, MOST_BYTES = 30, 2_000_000


@cache
def html() -> str:
    return book()


def made(of: str) -> bytes:
    found = pdf_of(of, "label", TITLE)
    assert isinstance(found, bytes)
    return found


def identifier(of: str) -> str:
    """What a PDF made of it has as its identifier."""
    whole = document(of, TITLE, "en", rules(of, lambda face: f"{SCHEME}{face.name}"))
    return hashlib.sha256(whole.encode("utf-8")).hexdigest()[:32]


@cache
def texts() -> tuple[str, ...]:
    document = pypdfium2.PdfDocument(MANUAL)
    return tuple(" ".join(page.get_textpage().get_text_range().split()) for page in document)


def test_the_printed_manual_of_labels_is_fresh() -> None:
    if os.environ.get("LENITIVE_MANUAL"):
        MANUAL.write_bytes(made(html()))
    assert pypdfium2.PdfDocument(MANUAL).get_identifier(0).hex() == identifier(html())


@pytest.mark.deep
def test_the_manual_of_labels_is_the_same_to_the_byte_when_it_is_made_again() -> None:
    again, kept = (hashlib.sha256(paper).hexdigest() for paper in (made(html()), MANUAL.read_bytes()))
    assert again == kept  # a difference of the bytes themselves would take minutes to print


def test_the_manual_of_labels_is_short_enough_to_be_looked_at() -> None:
    assert len(texts()) <= MOST_PAGES and MANUAL.stat().st_size <= MOST_BYTES
    assert html().count('class="cell"') <= A_PAGE * html().count('class="sheets paper"')


def test_every_form_route_and_device_is_in_the_manual_in_both_languages() -> None:
    there = {(each.form, each.route, each.language) for each in shown()}
    assert there == {(form, route, language) for form, route in kinds() for language in ("en", "es")}
    measured = {(each.route, each.device) for each in shown()}
    assert measured >= {(route, device) for form, route in kinds() for device in able(form, route)}


def test_the_direction_of_every_label_stands_in_the_manual() -> None:
    printed = " ".join(texts())
    for each in shown():
        element = each.label().element("directions")
        assert element is not None and element.text in printed, each.title


def test_every_label_in_the_manual_could_be_released_but_for_its_draft() -> None:
    to_come = {"draft-formula", "weighing-missing", "final-amount-missing", "balance-missing", "second-reader-missing"}
    against = {each.title: {reason.code for reason in each.label().not_released} - to_come for each in shown()}
    assert {title: codes for title, codes in against.items() if codes} == {}


def test_other_combinations_can_be_drawn_by_a_seed_again_and_again() -> None:
    seed = int(os.environ.get("LENITIVE_LABELS", "7"))
    drawn: list[Combination] = list(combinations(seed, 20))
    assert drawn == list(combinations(seed, 20)) and len(drawn) == 20
    assert all(each.label().element("directions") for each in drawn)
    if folder := os.environ.get("LENITIVE_LABELS_TO"):
        (Path(folder) / f"labels-{seed}.pdf").write_bytes(made(book(drawn)))
