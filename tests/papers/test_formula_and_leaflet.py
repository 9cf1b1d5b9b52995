"""The master formulation record and the leaflet, as fragments and as PDF."""

from __future__ import annotations

import pytest

from compounding.formula_texts import SMALL, WHOLE
from compounding.records import CREAM, changed, record, sheet
from lenitive.compounding.formulas import Formula, formulary, read_formula
from lenitive.compounding.labels import build
from lenitive.compounding.labels.leaflets import build as leaflet_of
from lenitive.documents import read_text
from lenitive.evidence import PLAIN_GRADES
from lenitive.papers import formula_html, leaflet_html, pdf_of
from lenitive.papers.formula_paper import GAPS
from papers.pages import look

WHOLE_FORMULA: Formula = read_formula(read_text(WHOLE))


@pytest.mark.parametrize("name", sorted(formulary()))
def test_every_shipped_formula_is_drawn_with_its_gaps(name: str) -> None:
    formula = formulary()[name]
    html = formula_html(formula)
    assert "style=" not in html and ("NOT FOR USE" if formula.not_for_use else "DRAFT") in html and "nobody yet" in html
    assert all(line.as_written == "" or line.ingredient in html for line in formula.lines)
    listed = html.split(GAPS)[1].count("<li>")
    assert listed == len(formula.gaps) and "ingredients[" not in html
    assert html.count("not published") >= 1


def test_what_is_empty_says_that_it_is_not_published() -> None:
    html = formula_html(read_formula(read_text(SMALL)))
    assert "<h3>Checks</h3><p" in html and html.count('<p class="quiet">not published</p>') >= 5


def test_a_complete_formula_shows_each_field() -> None:
    html = formula_html(WHOLE_FORMULA)
    for shown in (
        "ketamine hydrochloride",
        "60 mg/g",
        "q.s. to the batch",
        "electronic mortar",
        "Triturate.",
        "3.5 to 5.5",
        "amber polypropylene",
        "refrigerator",
        "aqueous with preservative; 30 days stated, disputed",
        "Shake well.",
        "Grade A: consistent trials. Brutcher 2019",
        "A. Author",
        "B. Checker",
        "2026-11-01",
        "2027-11-01",
    ):
        assert shown in html, shown


@pytest.mark.slow
def test_the_formula_prints_on_letter_paper_with_its_page_numbers() -> None:
    made = pdf_of(formula_html(WHOLE_FORMULA), "formula")
    assert isinstance(made, bytes)
    pages = look(made)
    assert set(pages.sizes) == {(612, 792)} and "Page 1 of" in pages.texts[0] and pages.is_tagged
    assert pages.title == "Master formulation record"


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_leaflet_prints_in_its_language(language: str) -> None:
    spoken = "es" if language == "es" else "en"
    leaflet = build(record(changed("language: en", f"language: {language}"))).leaflet
    html = leaflet_html(leaflet)
    assert html.startswith(f'<article class="paper leaflet" lang="{language}">') and "style=" not in html
    assert ("aún sin revisar" in html) == (language == "es")
    made = pdf_of(html, "leaflet", leaflet.title, spoken)
    assert isinstance(made, bytes)
    pages = look(made)
    assert pages.title == leaflet.title and len(pages.texts) <= 2
    for section in leaflet.sections:
        assert section.title in " ".join(pages.texts)


def test_a_graded_claim_shows_how_sure_it_is_and_where_it_comes_from() -> None:
    html = leaflet_html(build(record(CREAM)).leaflet)
    assert f"How sure we are: {PLAIN_GRADES['en']['X']}. From: Brutcher 2019" in html


def test_the_source_of_a_claim_speaks_the_language_of_the_leaflet() -> None:
    for language, own, other in (("en", "399 patients", "399 pacientes"), ("es", "399 pacientes", "399 patients")):
        label = build(record(changed("language: en", f"language: {language}")))
        html = leaflet_html(label.leaflet)
        assert own in html and other not in html


def test_help_is_framed_and_a_draft_is_stamped() -> None:
    html = leaflet_html(leaflet_of(sheet(approved=False)))
    assert 'class="section section-help urgent"' in html and ">DRAFT</p>" in html


def test_gaps_of_a_formula_are_said_in_words() -> None:
    drawn = formula_html(formulary()["capsaicin-ketamine-plo"])
    assert "strength of capsaicin" in drawn and "ingredients[" not in drawn and "limits.yield" not in drawn
    assert "expected of appearance" in drawn
