"""Bad input and faults at the doors of the record: each has its own sentence, and nothing is half-written.

What goes wrong below the doors is tried elsewhere; docs/security.md has the list.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import psycopg
import pytest

from databases import copied
from lenitive.record.server.cluster import Cluster
from staff import Staff

pytestmark = pytest.mark.slow

KILL = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
FULL = """
CREATE FUNCTION disk_is_full() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$;
CREATE TRIGGER a_full_disk BEFORE INSERT ON invitation FOR EACH ROW EXECUTE FUNCTION disk_is_full()
"""
ROOM_AGAIN = "DROP TRIGGER a_full_disk ON invitation; DROP FUNCTION disk_is_full()"


@pytest.fixture
def lasting(loaded: Staff, cluster: Cluster) -> Iterator[Staff]:
    """The staff in a database in which things are committed."""
    with copied(cluster, loaded) as found:
        yield found


def invitation(**more: str) -> dict[str, str]:
    return {"key": str(uuid4()), "name": "Iris", "email": "iris@example.org", "role": "nurse"} | more


def kept_of(email: str) -> tuple[int, int, int]:
    """Accounts, invitations and mails."""
    from django.db import transaction

    from lenitive.people.models import Invitation, OutgoingMail, User
    from lenitive.record.acting import act_as
    from lenitive.record.actor import OPERATOR

    with transaction.atomic():
        act_as(OPERATOR)
        invitations = Invitation.objects.filter(user__email=email).count()
        mails = OutgoingMail.objects.filter(to=email).count()
        return User.objects.filter(email=email).count(), invitations, mails


def as_administrator(staff: Staff, deed: str) -> None:
    with psycopg.connect(staff.rehearsal.admin.url, autocommit=True) as admin:
        admin.execute(deed.encode())


def test_a_database_that_goes_in_the_middle_of_a_form_keeps_nothing_and_the_same_form_passes_later(
    lasting: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.db import connection

    from lenitive.people import mail

    rosa, form = lasting.browser("rosa", step_up="one_time_code"), invitation()
    queue_mail = mail.queue_mail

    def gone(*given: str) -> None:
        as_administrator(lasting, KILL)
        queue_mail(*given)

    with monkeypatch.context() as patched:
        patched.setattr(mail, "queue_mail", gone)
        answer = rosa.post("/office/staff/invite", form)
    connection.close()  # as Django does at the end of a request
    assert answer.status_code == 503 and answer["Retry-After"] == "5"
    assert b"The records cannot be reached right now, and nothing was kept" in answer.content
    assert kept_of("iris@example.org") == (0, 0, 0)
    assert rosa.post("/office/staff/invite", form).status_code == 303
    assert kept_of("iris@example.org") == (1, 1, 1)


def test_a_full_disk_is_told_as_such_and_keeps_nothing(lasting: Staff) -> None:
    rosa, form = lasting.browser("rosa", step_up="one_time_code"), invitation()
    as_administrator(lasting, FULL)
    answer = rosa.post("/office/staff/invite", form)
    assert answer.status_code == 503 and b"The disk of this site is full, and nothing was kept" in answer.content
    assert kept_of("iris@example.org") == (0, 0, 0)
    as_administrator(lasting, ROOM_AGAIN)
    assert rosa.post("/office/staff/invite", form).status_code == 303


def test_a_role_that_ends_while_its_form_is_open_does_nothing_here_and_nothing_elsewhere(staff: Staff) -> None:
    from lenitive.people.roles import end
    from lenitive.record.models import AuditEntry

    rosa = staff.browser("rosa", "demo-north", step_up="one_time_code")
    drawn = rosa.get("/office/staff/invite").content.decode()
    assert 'name="acting" value="site_administrator demo-north"' in drawn
    end(grant_id=staff.grant("rosa", "demo-north").pk, because="moved", by=staff.by("walter", "demo-north"))
    answer = rosa.post("/office/staff/invite", invitation(acting="site_administrator demo-north"))
    assert answer.status_code == 409 and b"opened for another role or site" in answer.content
    assert kept_of("iris@example.org") == (0, 0, 0), "she is an administrator of other sites, and invites nobody there"
    line = AuditEntry.objects.order_by("-pk")[0]
    assert (line.outcome, line.reason_codes) == ("refused", ["other-role"])
    assert rosa.get("/office/staff/invite").status_code == 303, "her step-up ended with the role"


def test_a_form_from_a_tab_in_which_she_acted_elsewhere_is_not_done_here(staff: Staff) -> None:
    rosa = staff.browser("rosa", "demo-north", step_up="one_time_code")
    form = invitation(acting="site_administrator demo-south")
    assert rosa.post("/office/staff/invite", form).status_code == 409
    assert kept_of("iris@example.org") == (0, 0, 0)
    assert rosa.post("/office/staff/invite", form | {"acting": "site_administrator demo-north"}).status_code == 303


def test_a_form_about_a_role_that_has_ended_meanwhile_says_so(staff: Staff) -> None:
    rosa, grant = staff.browser("rosa", step_up="one_time_code"), staff.grant("tess")
    assert rosa.get(f"/office/roles/{grant.pk}/end").status_code == 200
    walter = staff.browser("walter", step_up="one_time_code")
    form = {"key": str(uuid4()), "because": "moved"}
    assert walter.post(f"/office/roles/{grant.pk}/end", form).status_code == 303
    answer = rosa.post(f"/office/roles/{grant.pk}/end", form)
    assert answer.status_code == 422 and b"This role has already ended" in answer.content


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("x" * 10_001, b"This text has 10001 letters: write at most 10000."),
        ("x" * 10_000, b"at most 200 letters"),
        ("a\x00b", b"This text holds a null byte"),
        ("", b"Write the name that is printed"),
    ],
)
def test_a_text_that_cannot_be_kept_has_its_own_sentence(staff: Staff, text: str, sentence: bytes) -> None:
    answer = staff.browser("rosa", step_up="one_time_code").post("/office/staff/invite", invitation(name=text))
    assert answer.status_code == 422 and sentence in answer.content
    assert kept_of("iris@example.org") == (0, 0, 0)


@pytest.mark.parametrize("text", ["👩🏽‍⚕️ Ana", "دكتورة أمل", "\u202eabc\u202c", "e\u0301 é", "𝒜𝓃𝒶", "Ana\tMaria"])
def test_letters_of_every_script_are_kept_as_they_were_typed(staff: Staff, text: str) -> None:
    rosa = staff.browser("rosa", step_up="one_time_code")
    assert rosa.post("/office/staff/invite", invitation(name=text)).status_code == 303
    assert staff.user("iris").name == text
    assert text in rosa.get("/office/staff").content.decode()


@pytest.mark.parametrize("field", ["login", "password"])
@pytest.mark.parametrize("text", ["x" * 10_000, "a\x00b", "👩🏽‍⚕️@example.org", "\u202e"])
def test_nothing_that_is_typed_at_the_sign_in_breaks_it(staff: Staff, field: str, text: str) -> None:
    form = {"login": "nora@example.org", "password": "wrong wrong wrong"} | {field: text}
    assert staff.browser().post("/account/sign-in", form).status_code in (422, 429)
