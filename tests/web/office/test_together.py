"""A second administrator confirms a role on the first one's device, with a factor of their own, in one request."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from staff import Staff

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def _(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    """Codes and tries by the clock of the rehearsal."""
    monkeypatch.setattr("time.time", lambda: staff.rehearsal.clock.now().timestamp())


@pytest.fixture
def rosa(staff: Staff) -> Any:
    return staff.browser("rosa", step_up="one_time_code")


@pytest.fixture
def waiting(staff: Staff) -> Any:
    """Rosa has made Tess a pharmacist, which waits for a second administrator."""
    from lenitive.people.roles import grant

    return grant(user_id=staff.user("tess").pk, role="pharmacist", by=staff.by("rosa"))


def code(staff: Staff, nickname: str) -> str:
    from lenitive.people.second_factors import code_now

    return str(code_now(staff.user(nickname)))


def sent(browser: Any, grant: Any, login: str, shown: str, key: str = "") -> Any:
    form = {"key": key or str(uuid4()), "second_login": f"{login}@example.org", "second_code": shown}
    return browser.post(f"/office/roles/{grant.pk}/together", form)


def is_confirmed(grant: Any) -> bool:
    from django.db import transaction

    from lenitive.people.models import GrantConfirmation
    from lenitive.record.acting import act_as
    from lenitive.record.actor import OPERATOR

    with transaction.atomic():
        act_as(OPERATOR)
        return GrantConfirmation.objects.filter(grant=grant).exists()


def test_the_second_person_confirms_and_the_first_stays_signed_in(staff: Staff, rosa: Any, waiting: Any) -> None:
    from lenitive.record.models import AuditEntry

    page = rosa.get(f"/office/staff/{staff.user('tess').pk}").content.decode()
    assert f"/office/roles/{waiting.pk}/together" in page
    assert rosa.get(f"/office/roles/{waiting.pk}/together").status_code == 200
    assert sent(rosa, waiting, "walter", code(staff, "walter")).status_code == 303
    assert is_confirmed(waiting)
    last = AuditEntry.objects.order_by("-id")[:2].values_list("by_name", "verb", "outcome")
    assert list(last) == [
        ("Walter Demonstration", "people.roles.confirm", "done"),
        ("Walter Demonstration", "co-signature: one_time_code", "done"),
    ]
    assert b"Rosa Demonstration" in rosa.get("/account").content
    assert "walter" not in str(dict(rosa.session)).lower()


def test_a_code_of_the_second_person_counts_once(staff: Staff, rosa: Any, waiting: Any) -> None:
    used = code(staff, "walter")
    assert sent(rosa, waiting, "walter", used).status_code == 303
    answer = sent(rosa, waiting, "walter", used)
    assert answer.status_code == 422 and b"second-person-not-shown" in answer.content


def test_the_same_form_sent_twice_is_one_confirmation(staff: Staff, rosa: Any, waiting: Any) -> None:
    key = str(uuid4())
    assert sent(rosa, waiting, "walter", code(staff, "walter"), key).status_code == 303
    staff.rehearsal.clock.forward(seconds=60)
    assert sent(rosa, waiting, "walter", code(staff, "walter"), key).status_code == 303


@pytest.mark.parametrize(
    ("who", "reason"),
    [
        ("rosa", b"second-person-is-the-first"),
        ("nora", b"second-person-may-not"),
        ("stranger", b"second-person-not-shown"),
    ],
)
def test_nobody_else_confirms(staff: Staff, rosa: Any, waiting: Any, who: str, reason: bytes) -> None:
    answer = sent(rosa, waiting, who, "123456" if who == "stranger" else code(staff, who))
    assert answer.status_code == 422 and reason in answer.content and not is_confirmed(waiting)


def test_a_recovery_code_and_the_first_persons_step_up_do_not_sign_for_the_second(
    staff: Staff, rosa: Any, waiting: Any
) -> None:
    from allauth.mfa.models import Authenticator

    codes = Authenticator.objects.get(user=staff.user("walter"), type="recovery_codes").wrap().get_unused_codes()
    for shown in (codes[0], "", "000000"):
        assert sent(rosa, waiting, "walter", shown).status_code == 422
    assert not is_confirmed(waiting)
    left = Authenticator.objects.get(user=staff.user("walter"), type="recovery_codes").wrap().get_unused_codes()
    assert left == codes, "a recovery code is not used up by a form that it cannot sign"


@pytest.mark.parametrize(
    "credential", ["{}", "null", "[]", "x", '{"id": "x"}', '{"response": {"userHandle": "MQ"}}', "[" * 5000]
)
def test_a_made_up_passkey_is_refused_calmly(rosa: Any, waiting: Any, credential: str) -> None:
    rosa.get(f"/office/roles/{waiting.pk}/together")
    form = {"key": str(uuid4()), "second_credential": credential}
    answer = rosa.post(f"/office/roles/{waiting.pk}/together", form)
    assert answer.status_code == 422 and b"second-person-not-shown" in answer.content


def test_codes_of_a_second_person_are_not_tried_through(staff: Staff, rosa: Any, waiting: Any) -> None:
    answers = [sent(rosa, waiting, "walter", f"{n:06d}").content for n in range(6)]
    assert b"second-person-too-often" in answers[-1]
    assert b"second-person-too-often" in sent(rosa, waiting, "walter", code(staff, "walter")).content
    assert not is_confirmed(waiting)


def test_where_the_site_asks_for_a_passkey_a_code_does_not_sign(
    staff: Staff, rosa: Any, waiting: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lenitive.web.shared import second_person

    monkeypatch.setattr(second_person, "signing_factor", lambda site: "passkey")
    answer = sent(rosa, waiting, "walter", code(staff, "walter"))
    assert answer.status_code == 422 and b"second-person-needs-passkey" in answer.content and not is_confirmed(waiting)


def test_the_second_person_of_another_store_confirms_nothing_here(staff: Staff, rosa: Any, waiting: Any) -> None:
    from lenitive.people.roles import end

    end(grant_id=staff.grant("walter", "demo-north").pk, because="moved", by=staff.by("rosa"))
    answer = sent(rosa, waiting, "walter", code(staff, "walter"))
    assert answer.status_code == 422 and b"second-person-may-not" in answer.content and not is_confirmed(waiting)
