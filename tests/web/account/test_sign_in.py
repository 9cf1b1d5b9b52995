"""Signing in: with a password and a second factor, and every side door that was found open elsewhere."""

from __future__ import annotations

from typing import Any

from staff import Staff


def code(staff: Staff, nickname: str) -> str:
    from lenitive.people.second_factors import code_now

    return str(code_now(staff.user(nickname)))


def first_step(staff: Staff, browser: Any, nickname: str, password: str = "") -> Any:
    email = f"{nickname}@example.org"
    given = {"login": email, "password": password or staff.passwords[email]}
    return browser.post("/account/sign-in", given)


def test_a_password_and_a_code_sign_in(staff: Staff, the_time_of_codes: None) -> None:
    browser = staff.browser()
    assert first_step(staff, browser, "nora")["Location"] == "/account/sign-in/second-factor"
    assert browser.get("/account").status_code == 303
    done = browser.post("/account/sign-in/second-factor", {"code": code(staff, "nora")})
    assert (done.status_code, done["Location"]) == (302, "/account")
    page = browser.get("/account")
    assert page.status_code == 200 and b"Nora Demonstration" in page.content
    assert b"Pharmacist, Demonstration North" in page.content
