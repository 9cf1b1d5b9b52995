"""Closing an account: who may, what ends with it, and how somebody comes back."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from staff import Staff

pytestmark = pytest.mark.slow


@pytest.fixture
def rosa(staff: Staff) -> Any:
    return staff.browser("rosa", step_up="one_time_code")


def closed(browser: Any, user: Any, because: str = "left the pharmacy") -> Any:
    return browser.post(f"/office/staff/{user.pk}/close", {"key": str(uuid4()), "because": because})


def reasons_in(browser: Any, user: Any) -> list[str]:
    form = {"key": str(uuid4()), "because": "left the pharmacy"}
    answer = browser.post(f"/office/staff/{user.pk}/close", form, headers={"accept": "application/json"})
    assert answer.status_code == 422
    return [each["code"] for each in answer.json()["reasons"]]


def link_of(email: str) -> str:
    from lenitive.people.models import OutgoingMail

    text = OutgoingMail.objects.filter(to=email).order_by("-queued_at", "-pk")[0].text
    return "/account/invitation?link=" + text.partition("link=")[2].split()[0]


def test_a_closed_account_ends_roles_and_sign_ins_and_lets_nobody_in(staff: Staff, rosa: Any) -> None:
    tess = staff.browser("tess")
    assert closed(rosa, staff.user("tess")).status_code == 303
    assert tess.get("/account")["Location"].startswith("/account/sign-in")
    email = "tess@example.org"
    form = {"login": email, "password": staff.passwords[email]}
    assert staff.browser().post("/account/sign-in", form)["Location"] == "/account/sign-in?failed"
    page = rosa.get(f"/office/staff/{staff.user('tess').pk}").content.decode()
    assert "account closed" in page and "by Rosa Demonstration: left the pharmacy" in page
    assert "Give another role" not in page and "Invite again" not in page and "Close the account" not in page
    staff_page = rosa.get("/office/staff").content.decode()
    assert "Tess Demonstration" in staff_page.partition("No role here any more")[2]


def test_nobody_closes_her_own_account_or_one_that_is_needed_elsewhere_or_one_twice(staff: Staff, rosa: Any) -> None:
    assert reasons_in(rosa, staff.user("rosa")) == ["account-own", "account-elsewhere"]
    assert reasons_in(rosa, staff.user("felix")) == ["account-elsewhere"]
    page = rosa.get(f"/office/staff/{staff.user('felix').pk}/close").content.decode()
    assert "has a role at another site too" in page and 'name="because"' not in page and "South" not in page
    assert closed(rosa, staff.user("tess"), because=" ").status_code == 422
    assert closed(rosa, staff.user("tess"), because="x" * 501).status_code == 422
    assert staff.user("tess").is_active
    closed(rosa, staff.user("tess"))
    assert reasons_in(rosa, staff.user("tess")) == ["account-closed"]


def test_a_form_that_is_sent_twice_closes_once(staff: Staff, rosa: Any) -> None:
    from django.db import transaction

    from lenitive.people.models import AccountClosing
    from lenitive.record.acting import act_as

    form, path = {"key": str(uuid4()), "because": "left"}, f"/office/staff/{staff.user('tess').pk}/close"
    assert [rosa.post(path, form).status_code for _ in range(2)] == [303, 303]
    with transaction.atomic():
        act_as(staff.by("rosa", "demo-north"))
        assert AccountClosing.objects.filter(user=staff.user("tess")).count() == 1


def test_only_an_administrator_of_the_site_closes_and_only_after_a_step_up(staff: Staff, rosa: Any) -> None:
    assert closed(rosa, staff.user("ugo")).status_code == 404
    assert closed(staff.browser("rosa"), staff.user("tess")).status_code == 401
    for nickname in ("omar", "nora"):
        assert closed(staff.browser(nickname, step_up="one_time_code"), staff.user("tess")).status_code == 404
    assert staff.user("tess").is_active and staff.user("ugo").is_active


def test_an_invitation_from_before_opens_no_closed_account_and_a_new_one_does(staff: Staff, rosa: Any) -> None:
    tess, email = staff.user("tess"), "tess@example.org"
    rosa.post(f"/office/staff/{tess.pk}/invite-again", {"key": str(uuid4())})
    before = link_of(email)
    staff.rehearsal.clock.forward(seconds=1)
    closed(rosa, tess)
    stranger = staff.browser()
    assert b"This link was used or has expired" in stranger.get(before, follow=True).content
    form = {"key": str(uuid4())}
    answer = rosa.post(f"/office/staff/{tess.pk}/invite-again", form, headers={"accept": "application/json"})
    assert [each["code"] for each in answer.json()["reasons"]] == ["account-closed"]
    staff.rehearsal.clock.forward(seconds=1)
    again = {"key": str(uuid4()), "name": "Tess Demonstration", "email": email, "role": "technician"}
    assert rosa.post("/office/staff/invite", again).status_code == 303
    assert not staff.user("tess").is_active, "until she uses the link"
    hers = staff.browser()
    assert hers.get(link_of(email), follow=True).status_code == 200
    words = {"password": "seven green kettles hum", "again": "seven green kettles hum"}
    assert hers.post("/account/invitation", words)["Location"] == "/account/passkeys/add"
    assert staff.user("tess").is_active and staff.user("tess").check_password(words["password"])


def test_the_database_tells_nobody_else_who_works_elsewhere(staff: Staff) -> None:
    from django.db import connection, transaction

    from lenitive.record.acting import act_as

    def elsewhere(by: Any, site: str) -> bool:
        with transaction.atomic(), connection.cursor() as cursor:
            act_as(by)
            cursor.execute("SELECT holds_elsewhere(%s, %s)", [staff.user("felix").pk, site])
            return bool(cursor.fetchone()[0])

    assert elsewhere(staff.by("rosa", "demo-north"), "demo-north")
    assert not elsewhere(staff.by("rosa", "demo-north"), "demo-south")
    assert not elsewhere(staff.by("nora"), "demo-north") and not elsewhere(staff.by("omar", "demo-north"), "demo-north")
