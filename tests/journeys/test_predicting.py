"""Journeys: a reader asks for a level, makes a mistake, works by keyboard, without a script, and on paper."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from journeys.steps import ROUTES, fill_dose, press_predict, sentence

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("route", ROUTES)
def test_each_route_once(page: Page, route: str) -> None:
    page.goto("/predict")
    before = sentence(page)
    fill_dose(page, {"over": "", "route": route, **ROUTES[route]})
    page.fill("#horizon", "2 d")
    press_predict(page)
    assert sentence(page) != before
    expect(page.locator("#answer svg.picture-wide")).to_be_visible()
    expect(page.locator("#answer .why")).to_contain_text("sources")
    expect(page.locator("#problems-card")).to_have_count(0)


def test_the_picture_follows_a_change_without_pressing_anything(page: Page) -> None:
    page.goto("/predict")
    before = sentence(page)
    page.fill("#dose-0-amount", "0.25")
    page.keyboard.press("Tab")
    expect(page.locator(".sentence")).not_to_have_text(before)
    expect(page.locator("#dose-0-unit")).to_be_focused()
    expect(page.locator("#status")).to_contain_text("Predicted. The typical peak")


def test_a_bad_dose_is_said_beside_its_field_and_goes_when_it_is_put_right(page: Page) -> None:
    page.goto("/predict")
    page.fill("#dose-0-amount", "0.5 mg")
    page.fill("#weight_kg", "-70")
    press_predict(page)
    expect(page.locator("#problems-card")).to_be_focused()
    expect(page.locator("#error-dose-0-amount .error")).to_be_visible()
    expect(page.locator("#dose-0-amount")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#answer")).to_contain_text("No prediction yet")
    page.locator("#problems-card a[href='#weight_kg']").click()
    expect(page.locator("#weight_kg")).to_be_focused()
    page.fill("#weight_kg", "70")
    page.fill("#dose-0-amount", "0.5")
    press_predict(page)
    expect(page.locator(".error")).to_have_count(0)
    assert page.locator("[aria-invalid]").count() == 0 and "typical peak" in sentence(page)


def test_keyboard_only(page: Page) -> None:
    page.goto("/predict")
    before = sentence(page)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    seen = []
    for _ in range(60):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()"))
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none", seen[-1]
        if seen[-1] == "dose-0-amount":
            break
    page.keyboard.press("Control+A")
    page.keyboard.type("0.3")
    page.keyboard.press("Enter")
    expect(page.locator("#answer-heading")).to_be_focused()
    assert sentence(page) != before
    page.keyboard.press("Tab")
    expect(page.locator(".jump a").first).to_be_focused()
    page.keyboard.press("Enter")
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('#level > .levels') !== null"):
            break
    page.keyboard.press("Enter")
    expect(page.locator("#level .levels table")).to_be_visible()


@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 800)])
def test_the_answer_opens_above_the_form_and_is_seen_without_scrolling(
    browser: Browser, site: str, width: int, height: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": height}, base_url=site)
    page = context.new_page()
    page.goto("/predict")
    parts = [each.bounding_box() for each in page.locator(".headline dl > div").all()]
    assert len(parts) >= 7 and all(box is not None and box["y"] + box["height"] <= height for box in parts)
    fill_dose(page, {"amount": "1.5"})
    press_predict(page)
    first = page.locator(".headline dl > div").first
    expect(first).to_contain_text("Above the usual range")
    expect(first).to_be_in_viewport()
    fill_dose(page, {"amount": "12"})
    press_predict(page)
    expect(page.locator(".headline")).to_have_count(0)
    card, form = page.locator("#problems-card").bounding_box(), page.locator("#case").bounding_box()
    assert card is not None and form is not None and card["y"] < form["y"]
    context.close()


def test_a_block_never_outlives_the_answer_it_belongs_to(page: Page) -> None:
    """A new row waits to be filled in, or the server is gone: no number stands above what was asked since."""
    page.goto("/predict")
    page.get_by_role("button", name="Add a dose").click()
    expect(page.locator("#dose-1-amount")).to_be_focused()
    expect(page.locator(".headline")).to_have_count(0)
    page.goto("/predict")
    page.route("**/predict", lambda route: route.abort())
    page.fill("#dose-0-amount", "0.3")
    page.keyboard.press("Tab")
    expect(page.locator("#answer-heading")).to_have_text("No answer from the server")
    expect(page.locator(".headline")).to_have_count(0)


def test_a_row_is_added_and_removed(page: Page) -> None:
    page.goto("/predict")
    page.get_by_role("button", name="Add a dose").click()
    expect(page.locator("#dose-1-amount")).to_be_focused()
    fill_dose(page, {"amount": "20", "unit": "mg", "route": "oral", "basis": "hydrochloride", "at": "2 h"}, row=1)
    press_predict(page)
    expect(page.locator("#level figcaption")).to_contain_text("1 intravenous, 1 oral")
    page.get_by_role("button", name="Remove dose 1").click()
    expect(page.locator("#row-1")).to_have_count(0)
    expect(page.locator("#dose-0-amount")).to_have_value("20")


def test_a_link_holds_the_case_and_its_fragment_is_never_sent(page: Page, browser: Browser) -> None:
    sent: list[str] = []
    page.context.on("request", lambda request: sent.append(request.url))
    page.goto("/predict")
    fill_dose(page, {"amount": "0.31"})
    press_predict(page)
    expect(page).to_have_url(re.compile("#case=."))
    link, worded = page.url, sentence(page)
    other = browser.new_context(viewport={"width": 1280, "height": 900})
    other.on("request", lambda request: sent.append(request.url))
    tab = other.new_page()
    tab.goto(link)
    expect(tab.locator("#dose-0-amount")).to_have_value("0.31")
    expect(tab.locator(".sentence")).to_have_text(worded)
    tab.reload()
    expect(tab.locator("#dose-0-amount")).to_have_value("0.31")
    coded = link.split("#case=")[1]
    assert len(sent) > 10 and [url for url in sent if "?" in url or "#" in url or coded[:40] in url] == []
    other.close()


def test_a_broken_link_is_refused_calmly(page: Page) -> None:
    page.goto("/predict#case=%E0%A4%A-nonsense")
    expect(page.locator("#problems")).to_contain_text("This link does not hold a case")
    expect(page.locator("#dose-0-amount")).to_have_value("0.5")


def test_without_javascript_a_case_is_changed_saved_and_opened(browser: Browser, site: str, tmp_path: Path) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=site, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto("/predict")
    before = page.locator(".sentence").inner_text()
    page.fill("#dose-0-amount", "0.35")
    page.keyboard.press("Enter")
    expect(page.locator(".sentence")).not_to_have_text(before)
    after = page.locator(".sentence").inner_text()
    page.get_by_role("button", name="Add a dose").click()
    expect(page.locator("#dose-1-amount")).to_be_visible()
    page.get_by_role("button", name="Remove dose 2").click()
    expect(page.locator(".sentence")).to_have_text(after)
    with page.expect_download() as download:
        page.get_by_role("button", name="Save this case").click()
    file = tmp_path / "case.yaml"
    download.value.save_as(file)
    page.goto("/predict")
    page.set_input_files("#file", file)
    page.get_by_role("button", name="Open", exact=True).click()
    expect(page.locator("#dose-0-amount")).to_have_value("0.35")
    expect(page.locator(".sentence")).to_have_text(after)
    page.fill("#weight_kg", "none")
    page.locator("#go").click()
    expect(page.locator("#error-weight_kg .error")).to_be_visible()
    context.close()


def test_opening_one_table_brings_all_of_them_and_says_so(page: Page) -> None:
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    page.goto("/predict")
    sent.clear()
    page.locator("#level > .levels > summary").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#level .levels table")).to_be_visible()
    expect(page.locator("#level > .levels > summary")).to_be_focused()
    expect(page.locator("#status")).to_have_text("All tables and limits of this answer are loaded.")
    page.locator("#effect-analgesia .levels > summary").click()
    expect(page.locator("#effect-analgesia .levels table")).to_be_visible()
    page.locator("#hundreds .levels > summary").click()
    expect(page.locator("#hundreds .levels table")).to_be_visible()
    page.locator("#of-model > summary").click()
    expect(page.locator("#of-model .reasons")).to_contain_text("racemate-derived")
    page.locator("#sources > summary").click()
    expect(page.locator("#sources .sources")).to_contain_text("Fanta")
    assert page.locator("#answer [name=part]").count() == 1 and len(sent) == 1
    assert page.url.endswith("/predict")


def test_tables_that_do_not_come_can_be_asked_for_again(page: Page) -> None:
    page.goto("/predict")
    page.route("**/predict", lambda route: route.abort())
    page.locator("#level > .levels > summary").click()
    expect(page.locator("#level .error")).to_have_text(re.compile("could not be loaded"))
    expect(page.locator(".headline")).to_be_visible()
    page.unroute("**/predict")
    page.locator("#level .levels [name=part]").click()
    expect(page.locator("#level .levels table")).to_be_visible()
    expect(page.locator("#level > .levels > summary")).to_be_focused()


def test_tables_of_the_answer_that_is_seen_come_when_the_form_says_something_else(page: Page) -> None:
    page.goto("/predict")
    fill_dose(page, {"amount": "0.4"})
    press_predict(page)
    page.evaluate("document.getElementById('dose-0-amount').value = '5'")
    page.locator("#level > .levels > summary").click()
    expect(page.locator("#level .levels table")).to_be_visible()
    peak = max(float(cell) for cell in page.locator("#level .levels tbody td:nth-child(2)").all_inner_texts())
    assert 100 < peak < 160


def test_without_javascript_all_tables_come_with_one_button_and_are_printed(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=site, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto("/predict")
    worded = page.locator(".sentence").inner_text()
    page.get_by_role("button", name="Print with all tables").click()
    expect(page).to_have_url(f"{site}/predict#level")
    expect(page.locator(".sentence")).to_have_text(worded)
    expect(page.locator("#level .levels table")).to_be_visible()
    expect(page.locator("#effect-nmda_block .levels table")).to_be_visible()
    expect(page.locator("#effect-nmda_block .notes")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator("#level .levels table")).to_be_visible()
    page.emulate_media(media="screen")
    page.goto("/predict")
    page.locator("#effect-analgesia .levels > summary").click()
    page.locator("#effect-analgesia .levels").get_by_role("button").click()
    expect(page).to_have_url(f"{site}/predict#effect-analgesia")
    expect(page.locator("#effect-analgesia h4")).to_be_in_viewport()
    context.close()


def press_slowly(page: Page, *, and_slip_off: bool = False) -> None:
    """As a hand does: down, a while, up."""
    page.locator("#go").scroll_into_view_if_needed()
    box = page.locator("#go").bounding_box()
    assert box
    page.mouse.move(box["x"] + 20, box["y"] + 20)
    page.mouse.down()
    page.wait_for_timeout(600)
    if and_slip_off:
        page.mouse.move(box["x"] + 20, box["y"] - 200)
    page.mouse.up()


def test_a_slow_press_right_after_a_mistake_is_not_lost(page: Page) -> None:
    """The answer to the mistake itself would move the button away from under the pointer."""
    page.goto("/predict")
    page.fill("#weight_kg", "-70")
    press_slowly(page)
    expect(page.locator("#problems-card")).to_be_focused()


def test_a_press_that_slips_off_the_button_still_asks_for_the_change(page: Page) -> None:
    page.goto("/predict")
    page.fill("#weight_kg", "-70")
    press_slowly(page, and_slip_off=True)
    expect(page.locator("#problems-card")).to_be_visible()
    expect(page.locator("#problems-card")).not_to_be_focused()
