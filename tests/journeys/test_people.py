"""In a real browser: a person is registered, consents in two tabs, and sees who opened her record in an emergency."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from journeys.demonstration import Demonstration, demonstration, press, sign_in, window
from journeys.looks import Checks, look_at

pytestmark = pytest.mark.browser
PEOPLE = "SELECT count(*) FROM referral_taken"


@pytest.fixture(scope="module")
def peopled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    """The running demonstration, once its people are there."""
    with demonstration(tmp_path_factory.mktemp("peopled")) as found:
        for _ in range(600):
            if found.asked(PEOPLE, []) == 8:
                break
            pause()
        yield found


def pause() -> None:
    import time

    time.sleep(0.2)


@pytest.fixture
def page(browser: Browser, peopled: Demonstration) -> Iterator[Page]:
    """A window; whatever the page complains about fails the test."""
    context, tab = window(browser, peopled)
    complaints: list[str] = []
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("console", lambda message: complaints.append(message.text) if "Refused" in message.text else None)
    yield tab
    context.close()
    assert complaints == []


def fill_in(page: Page, name: str, born_on: str) -> None:
    page.goto("/clinic/patients/register")
    page.fill("#legal_name", name)
    page.fill("#born_on", born_on)
    page.fill("#telephone", "303-555-0199")
    page.get_by_role("button", name="Register").click()


def register(page: Page, name: str, born_on: str) -> None:
    fill_in(page, name, born_on)
    expect(page.get_by_role("heading", name=name)).to_be_visible()


def test_a_person_is_registered_and_shares_in_two_tabs_of_two_sites(
    page: Page, browser: Browser, peopled: Demonstration
) -> None:
    sign_in(page, peopled, "eva")
    register(page, "Paz Journey Demonstration", "1980-03-14")
    person = page.url
    page.get_by_role("link", name="Refer to another site").click()
    page.get_by_role("radio", name="Demonstration West").check()
    page.fill("#reason", "Please assess")
    page.get_by_role("button", name="Refer", exact=True).click()
    page.get_by_role("button", name="They agree").click()
    expect(page.get_by_text("Sharing with another site: Demonstration West")).to_be_visible()
    context, elsewhere = window(browser, peopled)
    sign_in(elsewhere, peopled, "will")
    elsewhere.goto(person)
    expect(elsewhere.get_by_text("303-555-0199").first).to_be_visible()
    page.get_by_role("link", name=re.compile("^Take back")).click()
    expect(page.get_by_text("What stays:")).to_be_visible()
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_text("taken back", exact=True)).to_be_visible()
    elsewhere.get_by_role("link", name="Record a consent").click()  # the tab that is still open
    expect(elsewhere.get_by_text("Not here, or not yours")).to_be_visible()
    context.close()


def test_a_record_is_opened_in_an_emergency_and_she_reads_who_looked_and_why(
    page: Page, browser: Browser, peopled: Demonstration
) -> None:
    sign_in(page, peopled, "nora")
    register(page, "Ida Urgent Demonstration", "1981-04-15")
    card = page.locator(".person-header dd").nth(1).inner_text()
    press(page, "Make a sign-up code")
    code = page.locator(".paper-code").inner_text()
    press(page, "Sign out")
    sign_in(page, peopled, "will")
    page.goto("/clinic")
    page.fill("#text", card)
    page.locator(".find button").click()
    page.get_by_role("link", name="Open it in an emergency").click()
    if "/account/confirm" in page.url:
        page.fill("#code", peopled.code("will"))
        page.get_by_role("button", name="Continue").click()
    page.fill("#card_number", card)
    page.get_by_role("radio", name=re.compile("^Danger")).check()
    page.fill("#words", "Brought in by ambulance")
    page.get_by_role("button", name="Open the record").click()
    expect(page.get_by_role("heading", name="Opened in an emergency")).to_be_visible()
    expect(page.get_by_role("heading", name="Ida Urgent")).to_be_visible()
    page.get_by_role("button", name="Close it now").click()
    expect(page.get_by_role("heading", name="Work list")).to_be_visible()
    context, hers = window(browser, peopled, 390)
    sign_up(hers, code, "1981-04-15")
    hers.goto("/my/looked")
    opening = hers.locator("li.emergency").filter(has_text="Opened your record")
    expect(opening).to_contain_text("Will Demonstration, Prescriber · Demonstration West")
    expect(opening).to_contain_text("Brought in by ambulance")
    expect(hers.get_by_text("Opened your page").first).to_be_visible()
    context.close()


def sign_up(page: Page, code: str, born_on: str) -> None:
    page.goto("/account/join")
    page.fill("#code", code)
    page.fill("#born_on", born_on)
    page.locator("main button").click()
    page.fill("#email", "ida.journey@example.org")
    page.fill("#password", "harbor lantern violet")
    page.fill("#again", "harbor lantern violet")
    page.locator("button[value=password]").click()
    page.wait_for_url("**/my")


def test_somebody_who_is_known_at_the_other_store_is_asked_about_joined_and_taken_apart_again(
    page: Page, browser: Browser, peopled: Demonstration
) -> None:
    sign_in(page, peopled, "nora")
    register(page, "Dora Twice Demonstration", "1952-02-03")
    context, south = window(browser, peopled)
    sign_in(south, peopled, "sam")
    fill_in(south, "Dora Twice Demonstration", "1952-02-03")
    expect(south.get_by_text("Known at Demonstration North")).to_be_visible()
    expect(south.get_by_text("Matches: birth date, telephone, name")).to_be_visible()
    south.get_by_role("radio", name=re.compile("^The same person")).check()
    south.fill("#reason", "She showed me both cards")
    look_of_pages(south)
    south.get_by_role("button", name="Register").click()
    person = south.url
    south.goto("/clinic")
    south.get_by_role("link", name=re.compile("^Look at both for Dora")).click()
    for fact in ("Birth date", "Telephone"):
        south.get_by_role("checkbox", name=fact).check()
    south.fill("#reason", "She showed me both cards")
    look_of_pages(south)
    south.get_by_role("button", name="Join them").click()
    expect(south.get_by_role("heading", name="Joined records")).to_be_visible()
    expect(south.get_by_role("heading", name="On record twice")).not_to_be_visible()
    south.get_by_role("link", name="Take apart").click()
    south.fill("#reason", "Two people after all")
    press(south, "Take them apart")
    south.goto(person)
    expect(south.get_by_role("heading", name="Joined records")).not_to_be_visible()
    context.close()


def look_of_pages(page: Page) -> None:
    """Nothing of an open form is too wide, too small or hard to read."""
    checks = Checks(targets="main button, main a.button, main input[type=text], main select", widths=(320, 390))
    look = look_at(page, checks)
    assert [*filter(None, look.barriers.values()), *look.too_wide, *look.small] == []


def test_pages_about_people_fit_the_screen_and_have_no_barrier(page: Page, peopled: Demonstration) -> None:
    checks = Checks(
        targets="main button, main a.button, main input:not([type=radio], [type=checkbox], [type=hidden])",
        widths=(320, 390),
    )
    sign_in(page, peopled, "nick")
    page.goto("/clinic/patients")
    page.locator("tbody a").first.click()
    person, found = page.url, {}
    consent = f"{person}/consents?kind=treatment_off_label&route=iv&language=es"
    chart = ("readings", "medicines", "allergies", "conditions", "assessment", "suitability", "decision")
    paths = ["/clinic", "/clinic/patients", "/clinic/patients/register", person, f"{person}/refer", consent]
    paths += [f"{person}/{name}" for name in chart]
    for path in paths:
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(path)
        look = look_at(page, checks)
        found[path] = [*filter(None, look.barriers.values()), *map(str, look.too_wide), *look.small]
    assert found == {path: [] for path in paths}
