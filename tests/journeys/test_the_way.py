"""Journeys of patients: from "how do I get it" to a dialed store, Spanish on a phone, ten questions that stay."""

import pytest
from playwright.sync_api import Browser, Page, expect

from journeys.looks import Checks, look_at
from journeys.screens import window

pytestmark = pytest.mark.browser


@pytest.fixture
def phone(browser: Browser, site: str) -> Page:
    return window(browser, site, 390, "light")


def test_from_how_do_i_get_it_to_a_store_that_can_be_dialed(phone: Page) -> None:
    phone.goto("/search")
    phone.fill("#q", "how do i get it")
    phone.keyboard.press("Enter")
    phone.get_by_role("link", name="How do I get it?").first.click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("How do I get it?")
    call = phone.locator("main").get_by_role("link", name="Call 303-707-1500")
    expect(call).to_be_visible()
    expect(call).to_have_attribute("href", "tel:+13037071500")


def test_a_telephone_and_spanish_are_on_the_screen_of_a_phone_without_opening_a_menu(phone: Page) -> None:
    phone.goto("/learn/side-effects")
    for number in ("303-707-1500", "303-333-2010"):
        expect(phone.locator("header").get_by_role("link", name=number)).to_be_in_viewport()
    spanish = phone.get_by_role("link", name="Español")
    expect(spanish).to_be_in_viewport()
    spanish.click()
    assert phone.url.endswith("/es/learn/side-effects")
    expect(phone.locator("html")).to_have_attribute("lang", "es")


def test_help_with_side_effects_stands_on_the_first_screen_of_a_phone(phone: Page) -> None:
    phone.goto("/learn/side-effects")
    expect(phone.locator(".care-now .care-title").first).to_be_in_viewport()
    expect(phone.locator(".byline")).not_to_be_in_viewport()


def test_the_ten_questions_come_one_at_a_time_on_a_phone_and_all_at_once_on_a_desk(browser: Browser, site: str) -> None:
    for width, shown in ((390, 1), (1280, 10)):
        page = window(browser, site, width, "light")
        page.goto("/worth-asking")
        expect(page.locator(".question:visible")).to_have_count(shown)
        page.context.close()


def test_the_progress_tells_where_one_is_and_back_goes_back(phone: Page) -> None:
    phone.goto("/worth-asking")
    expect(phone.locator("#progress-words")).to_contain_text("Question 1 of 10")
    expect(phone.locator("[data-back]")).to_be_hidden()
    phone.locator("[data-next]").click()
    expect(phone.locator("#progress-words")).to_contain_text("Question 2 of 10")
    expect(phone.get_by_role("heading", name="Where does it hurt, and for how long?")).to_be_focused()
    phone.locator("[data-back]").click()
    expect(phone.locator("#form")).to_be_visible()
    phone.locator("[data-next]").click()
    phone.go_back()
    expect(phone.locator("#form")).to_be_visible()


def test_answers_that_are_kept_survive_reload_and_the_page_and_are_gone_when_cleared(phone: Page) -> None:
    phone.goto("/worth-asking")
    phone.locator("#keep-answers").check()
    phone.locator("#form-form_cream").check()
    phone.locator("[data-next]").click()
    phone.fill("#where_words", "My left foot.")
    phone.reload()
    expect(phone.locator("#where_words")).to_have_value("My left foot.")
    phone.locator("#go").click()
    expect(phone.locator(".take-along")).to_contain_text("My left foot.")
    phone.goto("/worth-asking")
    expect(phone.locator("#form-form_cream")).to_be_checked()
    phone.goto("/es/worth-asking")
    expect(phone.locator("#form-form_cream")).to_be_checked()
    phone.locator("[data-keeps] [data-clears]").click()
    phone.reload()
    expect(phone.locator("#form-form_cream")).not_to_be_checked()
    assert phone.evaluate("sessionStorage.length") == 0


def test_nothing_is_kept_on_the_device_unless_it_was_asked_for(phone: Page) -> None:
    phone.goto("/worth-asking")
    phone.locator("#form-form_cream").check()
    phone.locator("[data-next]").click()
    assert phone.evaluate("sessionStorage.length + localStorage.length") == 0
    phone.reload()
    expect(phone.locator("#form-form_cream")).not_to_be_checked()


def test_two_columns_stand_one_below_the_other_on_a_narrow_phone(phone: Page) -> None:
    phone.goto("/learn/usual-pages")
    row = phone.locator(".text tbody tr").first
    first, second = row.locator("td").nth(0).bounding_box(), row.locator("td").nth(1).bounding_box()
    assert first and second and second["y"] >= first["y"] + first["height"] - 1


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(
    "path",
    [
        "/how-to-get-it",
        "/es/how-to-get-it",
        "/learn",
        "/stores",
        "/professionals",
        "/found-a-mistake",
        "/words",
        "/worth-asking",
    ],
)
def test_axe_finds_nothing_on_the_new_pages_and_they_fit(browser: Browser, site: str, path: str, width: int) -> None:
    page = window(browser, site, width, "light")
    page.goto(path)
    look = look_at(page, Checks())
    assert set(look.barriers.values()) == {""} and look.too_wide == ()
    page.context.close()


def test_the_buttons_of_home_are_of_one_width_and_its_drawing_stands_on_a_phone(phone: Page) -> None:
    phone.goto("/")
    widths = phone.locator(".buttons.even > .button").evaluate_all("all => all.map(each => each.offsetWidth)")
    assert len(widths) == 4 and max(widths) - min(widths) <= 1
    drawing = phone.locator(".hero-picture svg")
    expect(drawing).to_be_visible()
    box = drawing.bounding_box()
    assert box and 200 <= box["width"] <= 390
    tops = phone.locator(".opens-search, .opens-menu, .opens-help").evaluate_all(
        "all => all.map(each => each.getBoundingClientRect().top)"
    )
    assert max(tops) - min(tops) <= 1
