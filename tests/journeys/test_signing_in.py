"""Staff of the demonstration sign in, step up, add and lose a passkey, use recovery codes, lock, and give roles."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from journeys.demonstration import Demonstration, demonstration, press, sign_in, window
from journeys.looks import Checks, look_at

pytest.importorskip("fcntl", reason="the embedded database needs Linux or macOS")
pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def staffed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    """The running demonstration."""
    with demonstration(tmp_path_factory.mktemp("demonstration")) as found:
        yield found


@pytest.fixture
def page(browser: Browser, staffed: Demonstration) -> Iterator[Page]:
    """A window with a device that makes passkeys; whatever the page complains about fails the test."""
    context, tab = window(browser, staffed)
    complaints: list[str] = []
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("console", lambda message: complaints.append(message.text) if "Refused" in message.text else None)
    yield tab
    context.close()
    assert complaints == []


def add_passkey(page: Page) -> None:
    page.goto("/account/passkeys/add")
    page.get_by_role("button", name="Add the passkey").click()
    page.wait_for_url("**/account")


def test_a_passkey_is_added_signs_in_by_itself_and_is_lost(page: Page, staffed: Demonstration) -> None:
    sign_in(page, staffed, "nora")
    expect(page.get_by_text("Pharmacist, Demonstration North").first).to_be_visible()
    add_passkey(page)
    expect(page.locator("strong", has_text="Passkey 1")).to_be_visible()
    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url("**/account")
    page.get_by_role("link", name="Remove Passkey 1").click()
    page.get_by_role("button", name="Remove it").click()
    page.wait_for_url("**/account")
    expect(page.locator("strong", has_text="Passkey 1")).to_have_count(0)
    page.get_by_role("link", name="Remove one-time codes").click()
    expect(page.get_by_text("This is your only second factor, so it stays.")).to_be_visible()
    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("button", name="Sign in with a passkey").click()  # the device still has it, the site does not
    expect(page.get_by_text("That did not work.")).to_be_visible()


def test_locking_hides_the_page_at_once_and_a_second_factor_opens_it(page: Page, staffed: Demonstration) -> None:
    page.clock.install()
    sign_in(page, staffed, "tess")
    page.clock.fast_forward(15 * 60 * 1000 + 2000)
    expect(page.get_by_role("heading", name="Locked")).to_be_visible()
    page.goto("/account")
    expect(page.get_by_role("heading", name="Locked")).to_be_visible()
    page.get_by_role("link", name="Unlock").click()
    page.fill("#code", staffed.code("tess"))
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="My account")).to_be_visible()
    form = page.locator("form[data-lock]")
    form.evaluate("form => form.addEventListener('submit', event => event.preventDefault())")  # nothing is sent
    page.get_by_role("button", name="Lock").click()
    expect(page.locator("html.veiled")).to_have_count(1)
    expect(page.locator("main")).to_be_hidden()


def test_an_invitation_leads_to_a_passkey_and_recovery_codes_that_count_once(
    page: Page, browser: Browser, staffed: Demonstration
) -> None:
    sign_in(page, staffed, "rosa")
    page.goto("/office/staff")
    page.get_by_role("link", name="Invite someone").click()
    page.fill("#name", "Iris Demonstration")
    page.fill("#email", "iris@example.org")
    page.get_by_role("radio", name=re.compile("^Nurse")).check()
    page.get_by_role("button", name="Send the invitation").click()
    expect(page.get_by_role("link", name="Iris Demonstration")).to_be_visible()
    link = re.search(r"/account/invitation\S+", staffed.mail("iris@example.org"))
    assert link
    context, hers = window(browser, staffed)
    hers.goto(link[0])
    assert "link=" not in hers.url
    hers.fill("#password", "four words that rhyme not")
    hers.fill("#again", "four words that rhyme not")
    hers.get_by_role("button", name="Continue").click()
    hers.get_by_role("button", name="Add the passkey").click()
    expect(hers.get_by_role("heading", name="Recovery codes")).to_be_visible()
    code = hers.locator(".codes li").first.inner_text()
    hers.goto("/account/recovery-codes")
    expect(hers.locator(".codes li")).to_have_count(0)
    for outcome in ("My account", "Show your second factor"):
        hers.context.clear_cookies()
        hers.goto("/account/sign-in")
        hers.fill("#login", "iris@example.org")
        hers.fill("#password", "four words that rhyme not")
        hers.get_by_role("button", name="Sign in with a password").click()
        hers.fill("#code", code)
        hers.get_by_role("button", name="Continue").click()
        expect(hers.get_by_role("heading", name=outcome)).to_be_visible()
    expect(hers.get_by_text("Each code counts once")).to_be_visible()
    hers.goto(link[0])
    expect(hers.get_by_text("This link was used or has expired")).to_be_visible()
    context.close()


def test_a_role_that_takes_two_administrators_counts_after_the_second_and_ends_at_once(
    page: Page, browser: Browser, staffed: Demonstration
) -> None:
    sign_in(page, staffed, "walter")
    page.goto("/office/staff")
    page.get_by_role("link", name="Tess Demonstration").click()
    page.get_by_role("link", name="Give another role").click()
    page.get_by_role("radio", name=re.compile("^Pharmacist")).check()
    page.get_by_role("button", name="Give this role").click()
    expect(page.get_by_text("waiting for a second administrator")).to_be_visible()
    expect(page.get_by_text("Someone other than the administrator who gave this role")).to_be_visible()
    context, priya = window(browser, staffed)
    sign_in(priya, staffed, "priya")
    priya.get_by_role("radio", name="Privacy reviewer, Demonstration North").check()
    press(priya, "Act in this role")
    priya.goto("/office/staff")
    priya.get_by_role("link", name="Tess Demonstration").click()
    expect(priya.get_by_text("This site has another administrator")).to_be_visible()
    context.close()
    page.get_by_role("link", name="End the role Technician").click()
    page.fill("#because", "moved to the other store")
    page.get_by_role("button", name="End the role").click()
    page.get_by_role("link", name="Tess Demonstration").click()
    expect(page.get_by_text("moved to the other store")).to_be_visible()


def test_a_passkey_steps_up_before_the_form_is_drawn(page: Page, staffed: Demonstration) -> None:
    sign_in(page, staffed, "walter")
    add_passkey(page)
    page.get_by_role("radio", name="Site administrator, Demonstration South").check()
    press(page, "Act in this role")
    page.goto("/office/staff/invite")  # the step-up of the sign-in counted for the other role
    expect(page.get_by_role("heading", name="Confirm it's you")).to_be_visible()
    page.get_by_role("button", name="Use your passkey").click()
    page.wait_for_url("**/office/staff/invite")
    expect(page.get_by_role("heading", name="Invite someone to Demonstration South")).to_be_visible()


def test_a_second_administrator_confirms_with_a_passkey_on_the_first_ones_device(
    page: Page, staffed: Demonstration
) -> None:
    sign_in(page, staffed, "walter")  # whose passkey is then on this device
    add_passkey(page)
    press(page, "Sign out")
    sign_in(page, staffed, "rosa")
    page.goto("/office/staff/invite")
    page.fill("#name", "Ida Demonstration")
    page.fill("#email", "ida@example.org")
    page.get_by_role("radio", name=re.compile("^Pharmacist")).check()
    page.get_by_role("button", name="Send the invitation").click()
    page.get_by_role("link", name="Ida Demonstration").click()
    page.get_by_role("link", name="Confirm here").click()
    expect(page.get_by_role("heading", name="Confirm Ida Demonstration as pharmacist")).to_be_visible()
    look = look_at(page, Checks(targets="main button, main input:not([type=hidden])", widths=(320, 390)))
    assert [*filter(None, look.barriers.values()), *look.too_wide, *look.small] == []
    page.get_by_role("button", name="Confirm this role").click()  # neither passkey nor code
    expect(page.get_by_text("The second person's passkey or code was not accepted")).to_be_visible()
    page.get_by_role("button", name="Use my passkey").click()
    expect(page.get_by_text("confirmed by Walter Demonstration")).to_be_visible()
    expect(page.locator(".acting strong")).to_have_text("Rosa Demonstration")


def test_pages_fit_the_screen_and_have_no_barrier(page: Page, staffed: Demonstration) -> None:
    checks = Checks(
        targets="main button, main a.button, main input:not([type=radio], [type=hidden])", widths=(320, 390)
    )
    found = {}
    office = ("/office/staff", "/office/staff/invite", "/office/staff/5", "/office/system")
    for path in ("/account/sign-in", "/account", *office):
        if path == "/account":
            sign_in(page, staffed, "rosa")
        page.goto(path)
        if "/account/confirm" in page.url:
            page.fill("#code", staffed.code("rosa"))
            page.get_by_role("button", name="Continue").click()
        page.set_viewport_size({"width": 1280, "height": 900})
        look = look_at(page, checks)
        found[path] = [*filter(None, look.barriers.values()), *map(str, look.too_wide), *look.small]
    assert found == {path: [] for path in found}
