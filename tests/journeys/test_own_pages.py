"""In a real browser: a patient signs up on a phone in Spanish, takes a consent back, lets somebody see her record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, expect

from journeys.demonstration import Demonstration, demonstration, press, sign_in, window
from journeys.looks import Checks, look_at

pytestmark = pytest.mark.browser
PASSWORD = "harbor lantern violet"
PAGES = ("/my", "/my/details", "/my/contact", "/my/consents", "/my/looked", "/my/stores", "/my/export")
CHECKS = Checks(
    targets="main button, main a.button, main a.calls, main input:not([type=radio], [type=checkbox], [type=hidden])",
    widths=(320, 390),
    schemes=("light", "dark"),
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    """The running demonstration."""
    with demonstration(tmp_path_factory.mktemp("own")) as found:
        yield found


@contextmanager
def opened(browser: Browser, site: Demonstration, width: int = 1280) -> Iterator[Page]:
    """A window; whatever the page complains about fails the test."""
    context, tab = window(browser, site, width)
    complaints: list[str] = []
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("console", lambda message: complaints.append(message.text) if "Refused" in message.text else None)
    yield tab
    context.close()
    assert complaints == []


def registered(page: Page, name: str, language: str) -> str:
    """The address of somebody new."""
    page.goto("/clinic/patients/register")
    page.fill("#legal_name", name)
    page.fill("#born_on", "1980-03-14")
    page.fill("#telephone", "303-555-0199")
    page.get_by_role("radio", name=language).check()
    page.get_by_role("button", name="Register").click()
    if page.get_by_role("heading", name="Is it the same person?").is_visible():
        page.get_by_role("radio", name=re.compile("^Someone else")).check()
        page.fill("#reason", "I asked: someone else")
        page.get_by_role("button", name="Register").click()
    expect(page.get_by_role("heading", name=name)).to_be_visible()
    return page.url


def code_for(page: Page, person: str) -> str:
    """The code that stands on the paper."""
    page.goto(person)
    page.get_by_role("button", name="Make a sign-up code").click()
    return page.locator(".paper-code").inner_text()


def joined(page: Page, code: str, email: str, language: str = "en") -> None:
    """With the code from the paper and a password, as far as her own page."""
    page.goto(f"/account/join?language={language}")
    page.fill("#code", code.lower())
    page.fill("#born_on", "1980-03-14")
    page.locator("main button").click()
    page.fill("#email", email)
    page.fill("#password", PASSWORD)
    page.fill("#again", PASSWORD)
    page.locator("button[value=password]").click()


def barriers(page: Page) -> list[str]:
    width = page.viewport_size["width"]
    look = look_at(page, CHECKS)
    page.set_viewport_size({"width": width, "height": 900})
    return [*filter(None, look.barriers.values()), *map(str, look.too_wide), *look.small]


def test_somebody_signs_up_on_a_phone_in_spanish_and_takes_her_record_along(
    browser: Browser, site: Demonstration
) -> None:
    with opened(browser, site) as desk:
        sign_in(desk, site, "nick")
        code = code_for(desk, registered(desk, "Luz Wolfeschlegelsteinhausenbergerdorffwelch", "Spanish"))
        expect(desk.get_by_text("Su código")).to_be_visible()
        found = {"the paper": barriers(desk)}
    with opened(browser, site, 390) as phone:
        phone.goto("/account/join?language=es")
        found["/account/join"] = barriers(phone)
        phone.fill("#code", "3333-3333")
        phone.fill("#born_on", "1980-03-14")
        phone.get_by_role("button", name="Continuar").click()
        expect(phone.get_by_text("Revise cada letra")).to_be_visible()
        joined(phone, code, "luz.journey@example.org", "es")
        phone.wait_for_url("**/my")
        expect(phone.get_by_role("heading", name=re.compile("^Hola, Luz"))).to_be_visible()
        for path in PAGES:
            phone.goto(path)
            found[path] = barriers(phone)
        phone.get_by_role("link", name="PDF", exact=True).click()  # no second factor yet
        found["the passkey"] = barriers(phone)
        phone.get_by_role("button", name="Agregar la llave de acceso").click()
        phone.wait_for_url("**/account/recovery-codes")
        found["the recovery codes"] = barriers(phone)
        phone.goto("/account")
        expect(phone.get_by_text("Dónde tiene la sesión abierta")).to_be_visible()
        found["/account"] = barriers(phone)
        phone.goto("/my/export")
        with phone.expect_download() as taken:
            phone.get_by_role("link", name="JSON", exact=True).click()
        assert taken.value.suggested_filename == "mi-expediente.json"
    assert found == {path: [] for path in found}


def test_a_consent_that_she_takes_back_ends_in_a_tab_that_is_open(browser: Browser, site: Demonstration) -> None:
    with opened(browser, site) as desk, opened(browser, site, 390) as phone, opened(browser, site) as elsewhere:
        sign_in(desk, site, "eva")
        person = registered(desk, "Tab Journey Demonstration", "English")
        desk.get_by_role("link", name="Refer to another site").click()
        desk.get_by_role("radio", name="Demonstration West").check()
        desk.fill("#reason", "Please assess")
        desk.get_by_role("button", name="Refer", exact=True).click()
        press(desk, "They agree")
        sign_in(elsewhere, site, "will")
        elsewhere.goto(person)
        expect(elsewhere.get_by_text("303-555-0199").first).to_be_visible()
        joined(phone, code_for(desk, person), "tab.journey@example.org")
        phone.wait_for_url("**/my")
        phone.goto("/my/consents")
        phone.get_by_role("link", name=re.compile("^Take back")).click()
        expect(phone.get_by_text("What stays:")).to_be_visible()
        second = phone.context.new_page()
        second.goto(phone.url)
        phone.get_by_role("button", name="Take it back").click()
        expect(phone.get_by_text("taken back", exact=True)).to_be_visible()
        elsewhere.get_by_role("link", name="Record a consent").click()  # the tab that is still open
        expect(elsewhere.get_by_text("Not here, or not yours")).to_be_visible()
        second.get_by_role("button", name="Take it back").click()
        expect(second.get_by_text("You took this consent back already.")).to_be_visible()
        phone.goto("/my/looked")
        expect(phone.get_by_text("Will Demonstration, Prescriber · Demonstration West").first).to_be_visible()


def passkey_added(page: Page) -> None:
    page.get_by_role("button", name="Add the passkey").click()
    page.wait_for_url("**/account/recovery-codes")


def test_somebody_sees_a_record_for_its_patient_until_she_ends_it(browser: Browser, site: Demonstration) -> None:
    with opened(browser, site) as desk, opened(browser, site, 390) as phone, opened(browser, site, 390) as theirs:
        sign_in(desk, site, "nora")
        joined(phone, code_for(desk, registered(desk, "Proxy Journey Demonstration", "English")), "pj@example.org")
        phone.wait_for_url("**/my")
        phone.goto("/my/proxies")
        phone.get_by_role("link", name="Let someone see it").click()
        passkey_added(phone)  # naming somebody takes a second factor
        phone.goto("/my/proxies/name")
        found = {"/my/proxies/name": barriers(phone)}
        phone.fill("#name", "Lou Journey")
        phone.get_by_role("button", name="Make a code for them").click()
        code = phone.locator(".paper-code").inner_text()
        joined(theirs, code, "lou.journey@example.org")
        passkey_added(theirs)
        theirs.goto("/my/for")
        found["/my/for"] = barriers(theirs)
        theirs.get_by_role("link", name="Proxy Journey Demonstration").click()
        expect(theirs.get_by_text("303-555-0199")).to_be_visible()
        found["/my/for/<id>"] = barriers(theirs)
        phone.goto("/my/proxies")
        found["/my/proxies"] = barriers(phone)
        phone.get_by_role("button", name=re.compile("^End it now")).click()
        expect(phone.get_by_text("ended", exact=True)).to_be_visible()
        theirs.reload()
        expect(theirs.get_by_text("Not here, or not yours")).to_be_visible()
    assert found == {path: [] for path in found}
