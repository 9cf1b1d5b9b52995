"""Journeys of someone who needs help now: a child licked the cream; pain at three in the morning; a number to tap."""

import pytest
from playwright.sync_api import Browser, Page, expect

from journeys.looks import LEAST_PX
from journeys.screens import window

pytestmark = pytest.mark.browser

PATHS = (
    "/", "/es", "/it-hurts-now", "/es/it-hurts-now", "/learn", "/learn/children-and-creams",
    "/es/learn/after-a-session", "/search?q=child+ate+the+cream", "/es/search?q=quiero+morir", "/worth-asking",
    "/es/worth-asking", "/stores", "/privacy", "/what-this-is-not", "/es/what-this-is-not",
)  # fmt: skip
NUMBERS = """() => [...document.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')]
  .filter(each => each.checkVisibility())
  .map(each => {
    const piece = each.querySelector('.digits, .number') ?? each;
    const seen = [...each.childNodes].filter(one => !one.matches?.('.visually-hidden'));
    return {words: seen.map(one => one.textContent).join(''), height: each.getBoundingClientRect().height,
      lines: new Set([...piece.getClientRects()].map(one => one.top)).size, face: getComputedStyle(piece).fontFamily};
  })"""


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_every_number_is_as_high_as_a_finger_in_one_piece_and_has_no_slashed_zero(
    browser: Browser, site: str, width: int
) -> None:
    page = window(browser, site, width, "light")
    for path in PATHS:
        page.goto(path)
        numbers = page.evaluate(NUMBERS)
        assert numbers, path
        for each in numbers:
            assert each["height"] >= LEAST_PX - 0.5 and each["lines"] == 1, (path, each)
            has_digit = any(letter.isdigit() for letter in each["words"])
            assert not has_digit or "Atkinson" not in each["face"], (path, each)
    page.context.close()


def test_a_child_licked_the_cream_and_the_number_is_two_taps_away(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name="Help now").click()
    number = page.get_by_role("link", name="Call 1-800-222-1222")
    expect(number).to_be_visible()
    expect(number).to_have_attribute("href", "tel:+18002221222")


def test_whoever_types_it_sees_the_number_before_any_result(page: Page) -> None:
    page.goto("/search?q=my+toddler+licked+the+cream")
    expect(page.get_by_role("heading", name="Swallowed, in an eye, or too much?")).to_be_focused()
    number = page.get_by_role("link", name="Call 1-800-222-1222")
    expect(number).to_be_in_viewport()
    expect(page.locator(".hits a").first).to_be_hidden()
    page.get_by_text("See what we found for your search").click()
    expect(page.get_by_role("link", name="What if a child touches or swallows the cream?")).to_be_visible()


def test_pain_at_three_in_the_morning_finds_what_cannot_wait_and_what_can(browser: Browser, site: str) -> None:
    page = window(browser, site, 390, "dark")
    page.goto("/es")
    page.locator("main").get_by_role("link", name="Me duele ahora").click()
    titles = page.locator(".care-title").all_inner_texts()
    assert [title.strip().replace("\xa0", " ") for title in titles] == [
        "Llame ya al 911", "Llame ya a control de venenos", "Llame ya al 988 y oprima el 2", "Llame hoy",
        "Pregunte en su próxima cita",
    ]  # fmt: skip
    expect(page.get_by_role("link", name="Llamar al 911")).to_be_in_viewport()
    expect(page.get_by_role("link", name="Enviar AYUDA al 988")).to_have_attribute("href", "sms:988?body=AYUDA")
    expect(page.get_by_text("No tome alcohol.")).to_be_visible()
    page.context.close()


def test_without_scripts_the_results_behind_help_can_still_be_opened(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=site, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto("/search?q=chest+pain")
    expect(page.get_by_role("link", name="Call 911")).to_be_visible()
    page.locator(".behind-help > summary").click()
    expect(page.locator(".hits a").first).to_be_visible()
    context.close()
