"""What is not there and what is not hers is one page of the record, with the way back to her work."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from made_up_patients import registered
from staff import Staff

NOWHERE = "/clinic/nowhere"


@pytest.mark.parametrize(
    ("nickname", "path", "back"),
    [
        ("nora", "/office/audit", '"/clinic">Back to: Work list'),
        ("rosa", "/office/audit", '"/office/staff">Back to: Staff'),
        ("omar", "/clinic/patients", '"/office/staff">Back to: Staff'),
        ("nora", "/office/break-glass", '"/clinic">Back to: Work list'),
    ],
)
def test_a_page_that_a_role_does_not_open_leads_back_to_its_work(
    staff: Staff,
    nickname: str,
    path: str,
    back: str,
) -> None:
    answer = staff.browser(nickname).get(path)
    page = answer.content.decode()
    assert answer.status_code == 404 and "Not here, or not yours" in page and back in page
    assert "no-such-page" not in page, "that is the page of the public site"


def test_missing_foreign_forbidden_and_unknown_addresses_have_one_body(staff: Staff) -> None:
    foreign, nora = registered(staff.by("eva"), legal_name="Bo Chen"), staff.browser("nora")
    paths = (f"/clinic/patients/{foreign.pk}", f"/clinic/patients/{uuid4()}", "/office/audit", NOWHERE)
    answers = [nora.get(path) for path in paths]
    assert {each.status_code for each in answers} == {404}
    assert len({each.content for each in answers}) == 1 and b"Bo Chen" not in answers[0].content
    form = nora.post(f"/clinic/patients/{foreign.pk}/contact", {"key": str(uuid4())})
    assert (form.status_code, form.content) == (404, answers[0].content)


def test_a_program_is_told_the_same_as_a_reason(staff: Staff) -> None:
    answer = staff.browser("nora").get("/office/audit", headers={"accept": "application/json"})
    assert answer.status_code == 404
    assert [each["code"] for each in answer.json()["reasons"]] == ["not-here-or-not-yours"]


def test_who_has_no_role_is_led_to_the_own_account(staff: Staff) -> None:
    from lenitive.people.roles import end

    browser: Any = staff.browser("tess")
    end(grant_id=staff.grant("tess").pk, because="moved", by=staff.by("rosa"))
    page = browser.get("/clinic").content.decode()
    assert '"/account">Back to: My account' in page and page.count('href="/account"') == 1


def test_nobody_who_is_not_signed_in_or_is_locked_gets_the_page_of_the_record(staff: Staff) -> None:
    assert b"not yours" not in staff.browser().get(NOWHERE).content
    nora = staff.browser("nora")
    assert nora.post("/account/lock").status_code == 302
    assert b"not yours" not in nora.get(NOWHERE).content
    assert nora.get("/clinic")["Location"].startswith("/account/lock")


def test_the_attempt_stands_in_the_audit(staff: Staff) -> None:
    staff.browser("nora").get("/office/audit")
    page = staff.browser("omar").get("/office/audit?outcome=denied").content.decode()
    assert "Nora Demonstration" in page and "not-visible" in page
