"""Journeys to paper: a prediction on one page, all of it when asked for, and a comparison."""

import re

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from house.rooms import ROOT

pytestmark = pytest.mark.browser

EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
FORMATS = ("Letter", "A4")
QUIET = "window.print = () => { window.printed = true; }"


def pages(page: Page, paper: str) -> list[str]:
    """The text of every page of the paper, in one line each."""
    document = pypdfium2.PdfDocument(page.pdf(format=paper))
    return [" ".join(each.get_textpage().get_text_range().split()) for each in document]


def test_a_prediction_prints_on_one_page_with_what_a_physician_signs_for(page: Page) -> None:
    page.goto("/predict")
    page.emulate_media(media="print", color_scheme="dark")
    for shown in (".picture-wide", ".numbers", ".substances table", ".on-paper", ".reasons", ".record", ".statement"):
        expect(page.locator(f"#answer {shown}").first).to_be_visible()
    for hidden in ("#case", ".about", ".keep", ".foot", ".picture-narrow", ".panel", ".hundred", "#of-model"):
        expect(page.locator(hidden).first).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    for paper in FORMATS:
        (worded,) = pages(page, paper)
        for part in ("Dose 35 mg", "Weight 70 kg, age 45 years", "no other medicines", "This person", "no-driving"):
            assert part in worded, part
        assert "On published intravenous studies, 2 of 2" in worded and "not a licensed medical device" in worded


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_every_example_prints_on_one_page(page: Page, file: object) -> None:
    page.goto("/predict")
    page.set_input_files("#file", str(file))
    page.get_by_role("button", name="Open", exact=True).click()
    expect(page.locator("#answer .statement")).to_be_visible()
    for paper in FORMATS:
        found = pages(page, paper)
        assert len(found) == 1 and "not a licensed medical device" in found[0], paper


def test_all_tables_are_printed_on_request_in_half_the_pages_of_before(page: Page) -> None:
    page.add_init_script(QUIET)
    page.goto("/predict")
    page.get_by_role("button", name="Print with all tables").click()
    expect(page.locator("#answer .is-whole")).to_be_visible()
    page.wait_for_function("window.printed === true")
    found = pages(page, "A4")
    worded = " ".join(found)
    assert 2 <= len(found) <= 9
    for part in (
        "Levels in plasma, ng/mL",
        "Acute pain relief, % of maximum",
        "racemate-derived",
        "33 sources",
        "Fanta",
    ):
        assert part in worded, part


def test_a_comparison_with_and_without_a_medicine_is_asked_linked_and_printed(page: Page) -> None:
    page.goto("/predict")
    page.locator(".drugs > summary").click()
    page.fill("#drug-0-name", "clarithromycin")
    expect(page.locator("#medicines option").nth(200)).to_be_attached()
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Compare with and without the medicines").click()
    expect(page).to_have_url(re.compile("/compare"))
    expect(page.locator("#answer")).to_contain_text("The regimen is the same; the other medicines differ.")
    expect(page.locator("#drug-0-taken")).to_have_value("1")
    page.locator("#drug-0-taken").select_option("0")
    expect(page.locator(".beside thead th").nth(2)).to_contain_text("without other medicines")
    page.locator("#drug-0-taken").select_option("1")
    expect(page.locator(".beside thead th").nth(1)).to_contain_text("A 0.5 mg/kg intravenous over 40 min, without")
    expect(page.locator(".beside thead th").nth(2)).to_contain_text("with clarithromycin")
    expect(page.locator("#answer .only-wide svg")).to_contain_text("with clarithromycin")
    expect(page).to_have_url(re.compile("(?:!|%21)-1.*clarithromycin"))  # the link follows the answer
    address = page.url
    page.goto("/validation")
    page.goto(address)
    expect(page.locator(".beside thead th").nth(2)).to_contain_text("with clarithromycin")
    found = pages(page, "A4")
    assert len(found) <= 6 and "the other medicines differ" in " ".join(found)
