"""The office: forms that are sent twice, late, with more than was asked, or with text that means harm."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from staff import Staff

pytestmark = pytest.mark.slow


@pytest.fixture
def rosa(staff: Staff) -> Any:
    return staff.browser("rosa", step_up="one_time_code")


def invitation(**more: str) -> dict[str, str]:
    return {"key": str(uuid4()), "name": "Iris", "email": "iris@example.org", "role": "nurse"} | more


def test_a_form_that_is_sent_twice_does_it_once(staff: Staff, rosa: Any) -> None:
    from lenitive.people.models import Invitation, User

    form = invitation()
    assert [rosa.post("/office/staff/invite", form).status_code for _ in range(2)] == [303, 303]
    assert User.objects.filter(email="iris@example.org").count() == 1
    assert Invitation.objects.filter(user__email="iris@example.org").count() == 1


def test_the_same_key_with_other_words_is_a_conflict(rosa: Any) -> None:
    form = invitation()
    rosa.post("/office/staff/invite", form)
    assert rosa.post("/office/staff/invite", form | {"email": "ida@example.org"}).status_code == 409


@pytest.mark.parametrize("key", ["", "x", "0"])
def test_a_form_without_a_key_is_not_read(rosa: Any, key: str) -> None:
    assert rosa.post("/office/staff/invite", invitation(key=key)).status_code == 400


def test_fields_that_were_not_asked_for_change_nothing(staff: Staff, rosa: Any) -> None:
    more = {
        "site": "demo-south", "is_active": "0", "is_demonstration": "0", "id": "1", "user_id": "1", "password": "x",
        "granted_by": "1", "needs_confirmation": "0", "until": "2030-01-01", "by": "1", "granted_at": "2020-01-01",
    }  # fmt: skip
    assert rosa.post("/office/staff/invite", invitation(role="pharmacist", **more)).status_code == 303
    user, grant = staff.user("iris"), staff.grant("iris")
    assert user.is_active and user.is_demonstration and not user.has_usable_password() and user.pk != 1
    assert grant.needs_confirmation and grant.until is None and grant.site == "demo-north"
    assert grant.granted_by_id == staff.user("rosa").pk and grant.granted_at == staff.rehearsal.clock.now()
    tess = staff.user("tess")
    rosa.post("/account/role", {"role": "site_administrator demo-north", "name": "Root", "email": "root@example.org"})
    assert staff.user("tess").email == tess.email and staff.user("rosa").name == "Rosa Demonstration"


TEXTS = (
    "x" * 9_000,
    "👩‍⚕️ " * 40,
    "\u202eabc",
    "<script>alert(1)</script>",
    "'; DROP TABLE role_grant; --",
    "{{ 7*7 }}",
)


@pytest.mark.parametrize("text", TEXTS)
def test_any_text_is_stored_as_typed_or_refused_and_shown_escaped(staff: Staff, rosa: Any, text: str) -> None:
    status = rosa.post("/office/staff/invite", invitation(name=text)).status_code
    assert status == (422 if len(text) > 200 else 303)
    page = rosa.get("/office/staff").content.decode()
    assert "<script>alert" not in page and "49" not in page.partition("iris@example.org")[0][-80:]
    because = rosa.post(f"/office/roles/{staff.grant('tess').pk}/end", {"key": str(uuid4()), "because": text})
    assert because.status_code == (422 if len(text) > 500 else 303)


def test_a_null_byte_is_refused_with_a_sentence_and_nobody_is_invited(staff: Staff, rosa: Any) -> None:
    from lenitive.people.models import User

    answer = rosa.post("/office/staff/invite", invitation(name="a\x00b"))
    assert answer.status_code == 422 and b"holds a null byte" in answer.content
    assert not User.objects.filter(email="iris@example.org").exists()


UNKNOWN = ("outcome=deleted", "before=x", "before=-1", "order=name", "before=1e9", "outcome=' OR 1=1")


@pytest.mark.parametrize("query", UNKNOWN)
def test_an_unknown_filter_of_the_audit_is_not_guessed(staff: Staff, query: str) -> None:
    assert staff.browser("omar").get(f"/office/audit?{query}").status_code == 400


def test_the_audit_shows_its_site_alone_and_what_was_denied_there(staff: Staff, rosa: Any) -> None:
    assert rosa.get("/office/audit").status_code == 404
    rosa.get(f"/office/staff/{staff.user('ugo').pk}")  # of the other store
    page = staff.browser("omar").get("/office/audit?outcome=denied").content.decode()
    assert "Rosa Demonstration" in page and "not-visible" in page
    elsewhere = staff.browser("omar", "demo-south").get("/office/audit").content.decode()
    assert "Demonstration South" in elsewhere and "not-visible" not in elsewhere


def test_whoever_reads_the_audit_stands_in_it(staff: Staff) -> None:
    omar = staff.browser("omar")
    omar.get("/office/audit")
    assert "page office/audit" in omar.get("/office/audit").content.decode()


def test_the_audit_shows_how_its_staff_signed_in_and_nothing_of_other_staff(staff: Staff) -> None:
    from lenitive.people.door_book import note

    note("sign in with a password", staff.user("nora"))
    note("step-up", staff.user("ugo"), "wrong-factor")
    note("sign in with a password", None, "wrong-password")
    north = staff.browser("omar", "demo-north").get("/office/audit").content.decode()
    south = staff.browser("omar", "demo-south").get("/office/audit").content.decode()
    assert "Nora Demonstration" in north and "Ugo Demonstration" not in north
    assert "Ugo Demonstration" in south and "wrong-factor" in south and "Nora Demonstration" not in south
    assert "wrong-password" in north and "wrong-password" in south


def test_refusals_are_told_to_a_program_as_reasons(staff: Staff, rosa: Any) -> None:
    path = f"/office/staff/{staff.user('nora').pk}/roles"
    answer = rosa.post(path, {"key": str(uuid4()), "role": "auditor"}, headers={"accept": "application/json"})
    assert answer.status_code == 422
    (reason,) = answer.json()["reasons"]
    assert reason["code"] == "roles-apart" and reason["sentence"].endswith(".") and reason["source"]


def test_a_page_asks_the_database_at_most_25_times(staff: Staff, rosa: Any) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    for path in ("/account", "/office/staff", f"/office/staff/{staff.user('nora').pk}", "/office/staff/invite"):
        with CaptureQueriesContext(connection) as asked:
            assert rosa.get(path).status_code == 200
        assert len(asked) <= 25, path


def test_pages_of_the_record_are_kept_by_nobody_and_are_not_to_be_found(rosa: Any) -> None:
    for path in ("/account/sign-in", "/account", "/office/staff"):
        answer = rosa.get(path)
        assert answer["Cache-Control"] == "no-store"
        assert answer.status_code != 200 or b'name="robots" content="noindex"' in answer.content
    page = rosa.get("/office/staff").content
    assert b"Demonstration.</strong>" in page and b"Nothing you enter is kept" not in page


def test_without_a_role_there_is_only_the_own_account(staff: Staff) -> None:
    from lenitive.people.roles import end

    browser = staff.browser("tess")
    end(grant_id=staff.grant("tess").pk, because="moved", by=staff.by("rosa"))
    page = browser.get("/account")
    assert page.status_code == 200 and b"You have no role right now" in page.content
    assert browser.get("/office/staff").status_code == 404 and browser.get("/office")["Location"] == "/account"


def test_the_audit_says_in_words_as_what_somebody_acted(staff: Staff) -> None:
    from lenitive.people.door_book import note

    note("sign in with a password", staff.user("nora"))
    note("sign in with a password", None, "wrong-password")
    page = staff.browser("omar").get("/office/audit").content.decode()
    assert "Own account" in page and "The site itself" in page
    assert "<td>signed_in</td>" not in page and "<td>system</td>" not in page


@pytest.mark.parametrize(
    ("verb", "said"),
    [
        ("people.roles.end", "End a role at once, also one that still waits for its confirmation"),
        ("people.staff.sign_out", "End every sign-in of somebody of the site at once, on every device"),
        ("office/staff/<uuid:id>", "page office/staff/…"),
    ],
)
def test_the_audit_tells_acts_and_pages_in_words(verb: str, said: str) -> None:
    from lenitive.web.office.audit import act_of

    assert act_of(verb) == said
