"""One's own account: another password, and the end of every other sign-in."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from staff import Staff

pytestmark = pytest.mark.slow

NEW = "seven green kettles hum"


@pytest.fixture(autouse=True)
def _(the_time_of_codes: None) -> None:
    """Codes and tries by the clock of the rehearsal."""


@pytest.fixture
def nora(staff: Staff) -> Any:
    return staff.browser("nora", step_up="one_time_code")


def changed(staff: Staff, browser: Any, **more: str) -> Any:
    form = {"now": staff.passwords["nora@example.org"], "password": NEW, "again": NEW}
    return browser.post("/account/password", form | more)


def test_a_changed_password_counts_at_once_and_ends_every_other_sign_in(staff: Staff, nora: Any) -> None:
    elsewhere = staff.browser("nora")
    staff.rehearsal.clock.forward(seconds=1)
    assert nora.get("/account/password").status_code == 200
    assert changed(staff, nora)["Location"] == "/account"
    assert nora.get("/account").status_code == 200
    assert elsewhere.get("/account").status_code == 303
    assert staff.user("nora").check_password(NEW)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"now": "wrong wrong wrong"}, b"This is not your password now"),
        ({"again": "seven green kettles sing"}, b"The two are not the same"),
        ({"password": "short", "again": "short"}, b"at least 12"),
        ({"password": "KetaminePharmacy1", "again": "KetaminePharmacy1"}, b"not made of words such as"),
        ({"password": "password1234567", "again": "password1234567"}, b"not made of words such as"),
        ({"now": ""}, b"required"),
        ({"password": "a\x00" + NEW, "again": "a\x00" + NEW}, b"Null characters"),
    ],
)
def test_a_password_is_changed_only_by_one_who_knows_it_and_to_a_good_one(
    staff: Staff, nora: Any, more: dict[str, str], words: bytes
) -> None:
    answer = changed(staff, nora, **more)
    assert answer.status_code == 422 and words in answer.content
    assert staff.user("nora").check_password(staff.passwords["nora@example.org"])


@pytest.mark.parametrize("length", [64, 200])
def test_a_long_password_of_any_letters_is_taken_as_it_is_typed(staff: Staff, nora: Any, length: int) -> None:
    long = (" é漢👩🏽‍⚕️ " * length)[:length]
    assert changed(staff, nora, password=long, again=long)["Location"] == "/account"
    user = staff.user("nora")
    assert user.check_password(long) and not user.check_password(long.strip())


def test_the_password_of_now_is_not_tried_through(staff: Staff, nora: Any) -> None:
    for _ in range(10):
        changed(staff, nora, now="wrong wrong wrong")
    answer = changed(staff, nora)
    assert answer.status_code == 422 and b"Wait five minutes" in answer.content


def test_signing_out_everywhere_ends_every_other_sign_in_and_keeps_its_own_twelve_hours(
    staff: Staff, nora: Any
) -> None:
    elsewhere = staff.browser("nora")
    staff.rehearsal.clock.forward(minutes=4)
    assert nora.post("/account/sign-out-everywhere")["Location"] == "/account"
    assert elsewhere.get("/account")["Location"].startswith("/account/sign-in")
    assert nora.get("/account").status_code == 200
    for _ in range(47):
        staff.rehearsal.clock.forward(minutes=15)
        nora.get("/account")
    staff.rehearsal.clock.forward(minutes=12)
    assert nora.get("/account").status_code == 303, "it began twelve hours ago"


def test_neither_is_done_without_a_step_up(staff: Staff) -> None:
    browser = staff.browser("nora")
    assert browser.post("/account/sign-out-everywhere").status_code == 401
    assert changed(staff, browser).status_code == 401
    assert not staff.user("nora").signed_out_at


def test_an_administrator_ends_the_sign_ins_of_somebody_of_the_site_alone(staff: Staff) -> None:
    nora, rosa = staff.browser("nora"), staff.browser("rosa", step_up="one_time_code")
    staff.rehearsal.clock.forward(seconds=1)
    path = f"/office/staff/{staff.user('nora').pk}/sign-out"
    assert rosa.post(path, {"key": str(uuid4())}).status_code == 303
    assert nora.get("/account").status_code == 303
    south = staff.user("ugo")
    assert rosa.post(f"/office/staff/{south.pk}/sign-out", {"key": str(uuid4())}).status_code == 404
    assert not staff.user("ugo").signed_out_at


def test_a_step_up_gives_the_session_a_new_name(staff: Staff) -> None:
    from lenitive.people.second_factors import code_now

    browser = staff.browser("nora")
    before = browser.cookies["lenitive"].value
    browser.post("/account/confirm", {"code": code_now(staff.user("nora"))})
    taken = staff.browser()
    taken.cookies["lenitive"] = before
    assert browser.cookies["lenitive"].value != before and browser.get("/account").status_code == 200
    assert taken.get("/account").status_code == 303


def test_a_closed_account_is_signed_out(staff: Staff) -> None:
    browser, user = staff.browser("nora"), staff.user("nora")
    assert browser.get("/account").status_code == 200
    user.is_active = False
    user.save()
    assert browser.get("/account")["Location"].startswith("/account/sign-in")


def test_a_session_that_was_signed_out_opens_nothing_any_more(staff: Staff) -> None:
    browser = staff.browser("nora")
    taken = staff.browser()
    taken.cookies["lenitive"] = browser.cookies["lenitive"].value
    browser.post("/account/sign-out")
    assert taken.get("/account").status_code == 303
