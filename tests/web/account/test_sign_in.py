"""Signing in: with a password and a second factor, and every side door that was found open elsewhere."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from staff import Staff

pytestmark = pytest.mark.slow

SECOND = "/account/sign-in/second-factor"


@pytest.fixture(autouse=True)
def _(the_time_of_codes: None) -> None:
    """Codes and tries by the clock of the rehearsal."""


def code(staff: Staff, nickname: str) -> str:
    from lenitive.people.second_factors import code_now

    return str(code_now(staff.user(nickname)))


def first_step(staff: Staff, browser: Any, nickname: str, password: str = "") -> Any:
    email = f"{nickname}@example.org"
    return browser.post("/account/sign-in", {"login": email, "password": password or staff.passwords[email]})


def signs_in(staff: Staff, browser: Any, nickname: str) -> Any:
    first_step(staff, browser, nickname)
    return browser.post(SECOND, {"code": code(staff, nickname)})


def test_a_password_and_a_code_sign_in(staff: Staff) -> None:
    browser = staff.browser()
    assert first_step(staff, browser, "nora")["Location"] == SECOND
    assert signs_in(staff, browser, "nora")["Location"] == "/account"
    page = browser.get("/account")
    assert page.status_code == 200 and b"Pharmacist, Demonstration North" in page.content


def test_a_password_alone_opens_nothing(staff: Staff) -> None:
    from lenitive.people.access import SIGNED_IN, addresses, permissions

    browser = staff.browser()
    first_step(staff, browser, "rosa")
    for (address, method), row in addresses().items():
        if (row.who == SIGNED_IN or row.who in permissions()) and "<" not in address:
            status = (
                browser.get(f"/{address}").status_code if method == "GET" else browser.post(f"/{address}").status_code
            )
            assert status == (303 if method == "GET" else 401), address


def test_turning_back_at_the_second_factor_signs_nobody_in(staff: Staff) -> None:
    browser = staff.browser()
    first_step(staff, browser, "nora")
    browser.post("/account/sign-out")
    browser.get("/account/sign-in")
    assert browser.get("/account").status_code == 303


def test_without_the_password_the_second_factor_is_not_asked_for(staff: Staff) -> None:
    browser = staff.browser()
    assert browser.post(SECOND, {"code": code(staff, "nora")})["Location"] == "/account/sign-in"
    assert browser.get("/account").status_code == 303


def test_a_code_counts_once(staff: Staff) -> None:
    used = code(staff, "nora")
    assert signs_in(staff, staff.browser(), "nora")["Location"] == "/account"
    again = staff.browser()
    first_step(staff, again, "nora")
    assert again.post(SECOND, {"code": used}).status_code == 422
    staff.rehearsal.clock.forward(seconds=60)
    assert again.post(SECOND, {"code": code(staff, "nora")})["Location"] == "/account"


def test_a_recovery_code_counts_once(staff: Staff) -> None:
    from allauth.mfa.models import Authenticator

    codes = Authenticator.objects.get(user=staff.user("nora"), type="recovery_codes").wrap().get_unused_codes()
    for status in (302, 422):
        browser = staff.browser()
        first_step(staff, browser, "nora")
        assert browser.post(SECOND, {"code": codes[0]}).status_code == status


@pytest.mark.parametrize("credential", ["", "{}", "null", "[]", '{"id": "x"}', '{"response": {"userHandle": "MQ"}}'])
def test_a_made_up_passkey_is_refused_calmly(staff: Staff, credential: str) -> None:
    browser = staff.browser()
    browser.get("/account/sign-in/passkey", headers={"accept": "application/json"})
    answer = browser.post("/account/sign-in/passkey", {"credential": credential})
    assert answer["Location"] == "/account/sign-in?failed"
    first_step(staff, browser, "nora")
    assert browser.post(SECOND, {"credential": credential}).status_code == 422


def test_after_five_wrong_passwords_the_right_one_has_to_wait_also_from_another_machine(staff: Staff) -> None:
    for _ in range(5):
        assert first_step(staff, staff.browser(), "nora", "wrong wrong wrong").status_code == 422
    elsewhere = staff.browser()
    elsewhere.defaults["REMOTE_ADDR"] = "203.0.113.7"
    answer = first_step(staff, elsewhere, "nora")
    assert answer.status_code == 429 and b"Wait five minutes" in answer.content
    staff.rehearsal.clock.forward(minutes=6)
    assert first_step(staff, elsewhere, "nora")["Location"] == SECOND


def test_one_machine_cannot_try_many_accounts(staff: Staff) -> None:
    statuses = [first_step(staff, staff.browser(), f"guess{n}", "wrong wrong wrong").status_code for n in range(21)]
    assert statuses[:20] == [422] * 20 and statuses[20] == 429


def test_codes_are_not_tried_through(staff: Staff) -> None:
    browser = staff.browser()
    first_step(staff, browser, "nora")
    statuses = [browser.post(SECOND, {"code": f"{n:06d}"}).status_code for n in range(7)]
    assert set(statuses[:5]) == {422} and statuses[5:] == [429, 429]


def test_the_session_has_a_new_name_after_each_step(staff: Staff) -> None:
    browser = staff.browser()
    names = []
    for step in (lambda: first_step(staff, browser, "nora"), lambda: signs_in(staff, browser, "nora")):
        step()
        names.append(browser.cookies["lenitive"].value)
    assert names[0] != names[1]
    taken = staff.browser()
    taken.cookies["lenitive"] = names[0]
    assert taken.get("/account").status_code == 303


def test_the_cookie_of_a_session_is_closed_to_scripts_and_other_sites(staff: Staff) -> None:
    browser = staff.browser()
    signs_in(staff, browser, "nora")
    cookie = browser.cookies["lenitive"]
    assert cookie["httponly"] and cookie["samesite"] == "Lax" and cookie["path"] == "/" and not cookie["domain"]
    assert cookie["expires"] == "" and cookie["max-age"] == ""  # it ends with the browser


def test_signing_in_leads_nowhere_else(staff: Staff) -> None:
    browser = staff.browser()
    email = "nora@example.org"
    given = {"login": email, "password": staff.passwords[email], "next": "https://evil.example/"}
    browser.post("/account/sign-in", given)
    assert browser.post(SECOND, {"code": code(staff, "nora")})["Location"] == "/account"


def test_signing_out_ends_the_session_on_the_server(staff: Staff) -> None:
    browser = staff.browser()
    signs_in(staff, browser, "nora")
    name = browser.cookies["lenitive"].value
    browser.post("/account/sign-out")
    taken = staff.browser()
    taken.cookies["lenitive"] = name
    assert taken.get("/account").status_code == 303


def test_the_audit_says_who_came_in_how_and_never_what_was_typed(staff: Staff) -> None:
    from lenitive.record.models import AuditEntry

    browser = staff.browser()
    first_step(staff, browser, "nora", "wrong wrong wrong")
    signs_in(staff, browser, "nora")
    lines = AuditEntry.objects.order_by("-id")[:3].values_list("by_name", "verb", "outcome", "reason_codes")
    assert list(lines) == [
        ("Nora Demonstration", "second factor: one_time_code", "done", []),
        ("Nora Demonstration", "sign in with a password", "done", []),
        ("sign-in page", "sign in with a password", "denied", ["wrong-password"]),
    ]


def test_somebody_without_a_second_factor_sets_one_up_before_anything_else(staff: Staff) -> None:
    from lenitive.people.second_factors import forget_all

    forget_all(staff.user("rosa"))
    browser = staff.browser()
    assert first_step(staff, browser, "rosa")["Location"] == "/account"
    for path in ("/account", "/office/staff", "/account/confirm", "/account/lock"):
        assert browser.get(path)["Location"].startswith("/account/passkeys/add"), path
    assert browser.get("/account/one-time-code").status_code == 200


def test_one_time_codes_are_set_up_with_a_code_of_the_app(staff: Staff) -> None:
    from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value

    from lenitive.people.second_factors import forget_all, has_second_factor

    forget_all(staff.user("rosa"))
    browser = staff.browser()
    first_step(staff, browser, "rosa")
    browser.get("/account/one-time-code")
    secret = browser.session["mfa.totp.secret"]
    counter = int(staff.rehearsal.clock.now().timestamp()) // 30
    wrong = browser.post("/account/one-time-code", {"code": "000000"})
    assert wrong.status_code == 422 and not has_second_factor(staff.user("rosa"))
    done = browser.post("/account/one-time-code", {"code": format_hotp_value(hotp_value(secret, counter))})
    assert done.status_code == 302 and has_second_factor(staff.user("rosa"))


def test_a_closed_account_looks_like_a_wrong_password(staff: Staff) -> None:
    user = staff.user("nora")
    user.is_active = False
    user.save()
    answer = first_step(staff, staff.browser(), "nora")
    assert answer["Location"] == "/account/sign-in?failed"


def test_a_sign_in_from_before_twelve_hours_is_over(staff: Staff) -> None:
    browser = staff.browser("nora")
    for _ in range(47):
        staff.rehearsal.clock.forward(minutes=15)
        assert browser.get("/account").status_code == 200
    staff.rehearsal.clock.forward(minutes=15)
    assert browser.get("/account")["Location"] == "/account/sign-in?next=/account"


def test_a_quarter_of_an_hour_without_use_locks_and_a_poll_is_no_use(staff: Staff) -> None:
    browser = staff.browser("nora")
    staff.rehearsal.clock.forward(minutes=14)
    assert browser.get("/account", headers={"lenitive-quiet": "1"}).status_code == 200
    assert browser.get("/account", headers={"sec-purpose": "prefetch"}).status_code == 200
    staff.rehearsal.clock.forward(minutes=2)
    assert browser.get("/account")["Location"] == "/account/lock?next=/account"
    assert browser.post("/account/role", {"role": "x"}).status_code == 401
    assert browser.get("/account/lock").status_code == 200
    assert browser.post("/account/confirm", {"code": code(staff, "nora"), "next": "/account"})["Location"] == "/account"
    assert browser.get("/account").status_code == 200


def test_a_step_up_lasts_five_minutes(staff: Staff) -> None:
    browser = staff.browser("rosa", step_up="one_time_code")
    staff.rehearsal.clock.forward(minutes=5)
    assert browser.get("/office/staff/invite").status_code == 200
    staff.rehearsal.clock.forward(seconds=1)
    assert browser.get("/office/staff/invite").status_code == 303
    staff.rehearsal.clock.instant -= timedelta(minutes=20)  # a clock set back makes nothing fresh
    assert browser.get("/office/staff/invite").status_code == 303


def test_a_step_up_counts_for_the_role_it_was_made_in(staff: Staff) -> None:
    browser = staff.browser("rosa", step_up="one_time_code")
    assert browser.post("/account/role", {"role": "site_administrator demo-south"}).status_code == 302
    assert b"Demonstration South" in browser.get("/account").content
    assert browser.get("/office/staff/invite").status_code == 303
    assert browser.post("/account/role", {"role": "prescriber demo-south"}).status_code == 404


def test_the_last_second_factor_stays(staff: Staff) -> None:
    browser = staff.browser("nora", step_up="one_time_code")
    assert b"This is your only second factor" in browser.get("/account/one-time-code/remove").content
    answer = browser.post("/account/one-time-code/remove")
    assert answer.status_code == 422 and browser.get("/account").status_code == 200
