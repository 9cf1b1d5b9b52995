"""From a prediction to the infusion card: on a desk and on a phone, with nothing of the case in the address."""

import os

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def ask_for_the_card(page: Page, pump: str) -> None:
    page.get_by_label("Strength in the bag or syringe").fill("1 mg/mL")
    page.get_by_label("The strength counts").select_option("base")
    page.get_by_label("Volume of the bag or syringe").fill("100 mL")
    page.get_by_label("The pump is set in steps of").fill(pump)
    page.get_by_role("button", name="Make the card").click()


@pytest.mark.parametrize("width", [390, 1280])
def test_an_infusion_card_is_made_from_a_prediction(page: Page, site: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{site}/predict")
    page.get_by_role("button", name="Infusion card").click()
    ask_for_the_card(page, "1 mL/h")
    expect(page.locator("#problems-card")).to_contain_text("52 mL/h")
    ask_for_the_card(page, "0.1 mL/h")
    card = page.locator(".paper.infusion")
    expect(card).to_contain_text("52.5 mL/h")
    assert page.url == f"{site}/predict/card"
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    box = "(table) => table.parentElement.scrollWidth - table.parentElement.clientWidth"
    assert card.locator(".steps").evaluate(box) <= 0, "a step is cut"
    if folder := os.environ.get("LENITIVE_CARD_SCREENS"):
        page.screenshot(path=f"{folder}/card-{width}.png", full_page=True)
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as PDF").click()
    assert download.value.suggested_filename == "infusion-card.pdf"
    page.get_by_role("link", name="Back to the prediction").click()
    expect(page.locator("#answer-heading")).to_have_text("At a glance")
