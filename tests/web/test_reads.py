"""Every page of the record goes through one door of reading: one transaction, one actor, a line for what it showed."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import HttpResponse

from lenitive.people.access import ANYONE, ENTERING, SIGNED_IN, GuardedAddress, addresses, is_own, permissions
from made_up_patients import consent_to, merged, planned, registered
from patients_who_sign_in import account_of, joined, own_browser
from staff import Staff
from web.test_access import ids_of_the_chart, opened_by

pytestmark = pytest.mark.slow

MOST_QUERIES = 25
OF_A_FILE = 40  # a file of a whole record asks once for each kind of row
FILES = ("my/export/json", "my/export/pdf")
AT_THE_DOOR = (ANYONE, ENTERING)
LEADS_ON = {  # addresses without a page of their own, and where they lead
    "account/confirm/passkey": "to the page around it; a browser's own module reads it as JSON",
    "account/lock": "to the own account, unless it is locked",
    "account/one-time-code": "to the own account, where codes are set up already",
    "office": "to the first page that a role opens",
}
LEADS_ON_AT_THE_DOOR = {  # the same, for whoever is not known yet
    "account/join/account": "to the first page, without a code that was right; tests/web/patient/test_join.py goes on",
    "account/invitation": "to a refusal, without an open link; tests/people/test_staff.py follows one",
    "account/sign-in/passkey": "to the sign-in; a browser's own module reads it as JSON",
}
ACTS = {
    "site_administrator": ("rosa", ""), "auditor": ("omar", ""), "privacy_reviewer": ("priya", ""),
    "prescriber": ("eva", "demo-east"),
}  # fmt: skip


def pages(*, at_the_door: bool = False) -> list[GuardedAddress]:
    """Every address that is read; those at the door are read by nobody whom the site knows yet."""
    return [row for row in addresses().values() if row.method == "GET" and (row.who in AT_THE_DOOR) is at_the_door]


def opened(staff: Staff, row: GuardedAddress) -> Any:
    """The page, by somebody who may see it, with at most 25 questions to the database."""
    if row.who in permissions() and is_own(permissions()[row.who].roles[0]):
        return measured(*own_page(staff, row))
    nickname, site = ("rosa", "") if row.who == SIGNED_IN else ACTS[permissions()[row.who].roles[0]]
    grant = staff.grant("nora")
    path = row.address.replace("<int:user_id>", str(grant.user_id)).replace("<uuid:grant_id>", str(grant.pk))
    if "<int:pk>" in path:
        path = path.replace("<int:pk>", str(passkey_of(staff.user(nickname)).pk))
    if "<uuid:access_id>" in path:
        path = path.replace("<uuid:access_id>", str(opened_by(grant.user, "pharmacist").pk))
    if "<uuid:patient_id>" in path or "<uuid:consent_id>" in path:
        ann = registered(staff.by(nickname, site))
        given = consent_to(ann, "research", staff.by(nickname, site))
        path = path.replace("<uuid:patient_id>", str(ann.pk)).replace("<uuid:consent_id>", str(given.pk))
        path = path.replace("<uuid:other_id>", str(registered(staff.by(nickname, site)).pk))
    if "<uuid:merge_id>" in path:
        path = path.replace("<uuid:merge_id>", str(merged(staff.by(nickname, site)).pk))
    if "clinic/" in path and "<uuid:" in path:
        by = staff.by(nickname, site)
        for name, thing_id in ids_of_the_chart(registered(by), by).items():
            path = path.replace(f"<uuid:{name}>", str(thing_id))
    if "<uuid:plan_id>" in path:
        path = path.replace("<uuid:plan_id>", str(planned(registered(by), by).pk))
    assert "<" not in path, f"say here whose {path} is"
    return measured(staff.browser(nickname, site, step_up="one_time_code"), path)


def passkey_of(user: Any) -> Any:
    from allauth.mfa.models import Authenticator

    return Authenticator.objects.create(user=user, type="webauthn", data={"name": "Test", "credential": {}})


def measured(browser: Any, path: str) -> Any:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as asked:
        answer = browser.get(f"/{path}")
    assert len(asked) <= (OF_A_FILE if path in FILES else MOST_QUERIES), path
    return answer


def own_page(staff: Staff, row: GuardedAddress) -> tuple[Any, str]:
    """A page of a patient, or of somebody who acts for one, with a browser in which they are signed in."""
    from lenitive.care.proxies import NewProxy, name

    number = newest()
    emails = [f"{who}{number}@example.org" for who in ("ann", "lou")]
    ann = registered(staff.by("nick"), legal_name="Ann Demonstration")
    given = consent_to(ann, "research", staff.by("nick"))
    by = joined(staff, ann, emails[0])
    account_of(name(proxy=NewProxy(ann.pk, "Lou Demonstration", ("identity", "contact")), by=by).code, emails[1])
    path = row.address.replace("<uuid:patient_id>", str(ann.pk)).replace("<uuid:consent_id>", str(given.pk))
    email = emails[permissions()[row.who].roles[0] == "caregiver"]
    return own_browser(staff, email, step_up="one_time_code"), path


def lines_since(last: int) -> list[Any]:
    from lenitive.record.models import AuditEntry

    return list(AuditEntry.objects.filter(pk__gt=last).order_by("pk"))


def newest() -> int:
    from lenitive.record.models import AuditEntry

    found = AuditEntry.objects.order_by("-pk").first()
    return int(found.pk) if found else 0


def test_every_page_that_is_shown_has_its_line_and_asks_at_most_25_times(staff: Staff) -> None:
    led_on = set()
    for row in pages():
        before = newest()
        answer = opened(staff, row)
        found = [each for each in lines_since(before) if each.outcome == "viewed"]
        assert (answer.status_code == 200) is bool(found), row.address
        led_on |= {row.address} - ({row.address} if found else set())
        assert all((each.verb, each.request) == (row.address, None) for each in found)
        assert all(each.by_name.endswith("Demonstration") for each in found)
    assert led_on == LEADS_ON.keys()


def test_a_page_at_the_door_asks_at_most_25_times_and_has_no_line(staff: Staff) -> None:
    before, led_on = newest(), set()
    for row in pages(at_the_door=True):
        browser = staff.browser()
        if row.who == ENTERING:
            browser.post(
                "/account/sign-in", {"login": "nora@example.org", "password": staff.passwords["nora@example.org"]}
            )
        answer = measured(browser, row.address)
        led_on |= set() if answer.status_code == 200 else {row.address}
    assert led_on == LEADS_ON_AT_THE_DOOR.keys()
    assert [each for each in lines_since(before) if each.outcome == "viewed"] == []


def test_a_page_about_somebody_names_what_it_showed(staff: Staff) -> None:
    grant, about = staff.grant("nora"), 0
    for row in pages():
        if "<int:user_id>" in row.address or "<uuid:grant_id>" in row.address:
            before = newest()
            assert opened(staff, row).status_code == 200
            assert any(grant.pk in each.thing_ids for each in lines_since(before)), row.address
            about += 1
    assert about >= 5


def test_a_page_may_show_several_things_and_each_is_a_line(staff: Staff) -> None:
    before = newest()
    eva = staff.grant("eva", "demo-east")
    browser = staff.browser("rosa", "demo-east")
    assert browser.get(f"/office/staff/{eva.user_id}").status_code == 200
    assert [each.thing_kind for each in lines_since(before)] == ["role_grant", "registration"]


def test_a_page_is_read_within_a_transaction_that_says_who_acts_and_not_after_it(
    staff: Staff,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from django.db import connection

    from lenitive.web.office import audit

    def told(*_: Any) -> HttpResponse:
        with connection.cursor() as cursor:
            cursor.execute("SELECT current_setting('lenitive.user'), current_setting('lenitive.role')")
            return HttpResponse(" ".join(cursor.fetchone()))

    monkeypatch.setattr(audit, "render", told)
    omar = staff.user("omar")
    assert staff.browser("omar").get("/office/audit").content.decode() == f"{omar.pk} auditor"


def test_a_form_that_is_drawn_again_is_a_page_and_has_its_line(staff: Staff) -> None:
    from uuid import uuid4

    grant, before = staff.grant("nora"), newest()
    form = {"key": str(uuid4()), "kind": "dea", "number": "x", "expires_on": "tomorrow"}
    browser = staff.browser("rosa", step_up="one_time_code")
    answer = browser.post(f"/office/staff/{grant.user_id}/registrations", form)
    assert answer.status_code == 422 and b"Nora Demonstration" in answer.content
    assert [(each.outcome, each.thing_ids) for each in lines_since(before)] == [("viewed", [grant.pk])]


def test_without_its_line_there_is_no_page(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.db import OperationalError
    from django.test import Client

    from lenitive.record import audit

    browser: Client = staff.browser("rosa")

    def fails(*_: Any) -> None:
        raise OperationalError("the audit takes no line")

    monkeypatch.setattr(audit, "write", fails)
    browser.raise_request_exception = False
    answer = browser.get("/office/staff")
    assert answer.status_code >= 500 and b"Nora Demonstration" not in answer.content


def test_a_form_for_what_is_not_theirs_leaves_one_denied_line(staff: Staff) -> None:
    from uuid import uuid4

    grant = staff.grant("ugo", "demo-south")
    browser = staff.browser("rosa", "demo-north", step_up="one_time_code")
    for path in (f"/office/roles/{grant.pk}/end", f"/office/roles/{grant.pk}/together"):
        before = newest()
        assert browser.post(path, {"key": str(uuid4()), "because": "a test"}).status_code == 404
        (line,) = lines_since(before)
        assert (line.outcome, line.reason_codes, line.thing_ids) == ("denied", ["not-visible"], [grant.pk]), path
    before = newest()
    assert browser.post("/account/role", {"role": "auditor demo-north"}).status_code == 404
    assert [each.outcome for each in lines_since(before)] == ["denied"]
