"""The pages /formulary: what can be made, what is not known of it, and the evidence for and against it."""

import pytest
from django.test import Client

from lenitive.compounding.formulas import formulary
from lenitive.web.professional.formula_words import FormulaBrief, gaps_of
from web.reading import text_of


def test_the_list_shows_every_formula_as_a_draft_with_its_gaps_and_its_evidence(client: Client) -> None:
    response = client.get("/formulary")
    text = text_of(response.content.decode())
    assert response.status_code == 200
    for formula in formulary().values():
        assert formula.title in text and f'href="/formulary/{formula.name}"' in response.content.decode()
    warned = [name for name, formula in formulary().items() if formula.not_for_use]
    page = response.content.decode()
    assert page.count('class="draft">DRAFT') == len(formulary()) - len(warned)
    assert page.count('class="draft">NOT FOR USE') == len(warned) == 2
    assert "Not published" in text and "base or salt of ketamine" in text


def test_the_strongest_evidence_on_each_side_stands_in_the_list(client: Client) -> None:
    text = text_of(client.get("/formulary?q=ketamine 10 gel").content.decode())
    assert "For B Crossover, 20 people" in text and "Against B Creams with 10 % ketamine were no better" in text
    assert "nothing found" in text_of(client.get("/formulary").content.decode())


def test_a_misspelled_ingredient_is_found_and_the_page_says_how_it_was_read(client: Client) -> None:
    page = client.get("/formulary?q=gabapantin").content.decode()
    assert "“gabapantin” is in no formula; read as “gabapentin”." in text_of(page)
    assert "/formulary/ketamine-gabapentin-clonidine-lidocaine-plo" in page
    assert 'href="/formulary/ketamine-10-gel"' not in page and "autofocus" in page


def test_a_search_without_an_answer_says_what_to_do(client: Client) -> None:
    text = text_of(client.get("/formulary?q=aspirin").content.decode())
    assert "0 of" in text and "No formula holds “aspirin”" in text and "such as gabapentin" in text


@pytest.mark.parametrize("query", ["<script>alert(1)</script>", "x" * 3000, "\x00", "%", "'\"", "\u202eke", "()["])
def test_no_search_breaks_the_page(client: Client, query: str) -> None:
    response = client.get("/formulary", {"q": query})
    assert response.status_code == 200 and "<script>alert" not in response.content.decode()


@pytest.mark.parametrize("name", formulary())
def test_every_record_says_all_that_is_known_and_what_is_not(client: Client, name: str) -> None:
    formula = formulary()[name]
    response = client.get(f"/formulary/{name}")
    page, text = response.content.decode(), text_of(response.content.decode())
    assert response.status_code == 200 and " style=" not in page
    for claim in (*formula.evidence_for, *formula.evidence_against):
        assert claim.text in text and claim.source in text
    for step in formula.steps:
        assert step.text in text
    for line in formula.lines:
        assert line.ingredient in text
    notice = (
        "Not for use: there is no worksheet" if formula.not_for_use else "A draft: nothing made from it can be released"
    )
    assert notice in text and "nobody yet" in text
    assert (f'href="/formulary/{name}/worksheet"' in page) != bool(formula.not_for_use)


def test_strength_amount_and_basis_stand_in_one_row(client: Client) -> None:
    text = text_of(client.get("/formulary/ketamine-10-gel").content.decode())
    assert "ketamine active 10 % w/w 10 g base or salt: not stated 0.5 to 10 % w/w" in text
    assert "gel base vehicle q.s. to 100 g" in text


def test_what_to_know_of_each_ingredient_stands_with_its_source(client: Client) -> None:
    name = "ketamine-gabapentin-clonidine-lidocaine-plo"
    text = text_of(client.get(f"/formulary/{name}").content.decode())
    assert "Controlled substance, schedule CIII." in text and "21 CFR 1308.13" in text
    assert "Local anesthetic" in text and "toddlers were poisoned by creams with clonidine" in text


def test_the_printed_record_lies_on_the_page_for_the_printer(client: Client) -> None:
    page = client.get("/formulary/ketamine-10-gel").content.decode()
    assert '<article class="paper formula stamped"' in page and "/paper.css" in page
    style = client.get("/paper.css")
    assert style.status_code == 200 and style["Content-Type"].startswith("text/css") and b".paper" in style.content


@pytest.mark.slow
def test_the_record_comes_as_pdf_or_the_page_says_why_not(client: Client) -> None:
    response = client.get("/formulary/ketamine-10-gel/record.pdf")
    if response.status_code == 200:
        assert response["Content-Type"] == "application/pdf" and response.content.startswith(b"%PDF")
    else:
        text = text_of(response.content.decode())
        assert response.status_code == 501 and "No PDF on this machine" in text and "Pango" in text


def test_a_misspelled_formula_is_answered_with_the_one_that_may_be_meant(client: Client) -> None:
    for path in ("/formulary/ketamine-10-gell", "/formulary/ketamine-10-gell/worksheet"):
        response = client.get(path)
        assert response.status_code == 404 and "Did you mean ketamine-10-gel?" in text_of(response.content.decode())


def test_other_methods_are_refused(client: Client) -> None:
    assert client.post("/formulary").status_code == client.post("/formulary/ketamine-10-gel").status_code == 405
    assert client.get("/formulary/ketamine-10-gel/worksheet.pdf").status_code == 405


def test_the_list_says_first_what_stands_in_the_way_of_making_it() -> None:
    for formula in formulary().values():
        brief = FormulaBrief.of(formula)
        assert len(brief.gaps) + brief.more_gaps == len(gaps_of(formula))
        if any("base or salt of" in gap for gap in gaps_of(formula)):
            assert "container" not in brief.gaps and "label texts" not in brief.gaps
