"""Break-glass tasks: what a privacy reviewer sees of them, and how each is closed. Opening one needs patients."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from staff import Staff
from web.test_access import opened_by

pytestmark = pytest.mark.slow

WORDS = "Her chart names the call of that evening. 👩🏽‍⚕️"


@pytest.fixture
def opened(staff: Staff) -> Any:
    return opened_by(staff.user("nora"), "pharmacist")


@pytest.fixture
def priya(staff: Staff, opened: Any) -> Any:
    return staff.browser("priya", "demo-north")


def closes(browser: Any, access: Any, **more: str) -> Any:
    form = {"key": str(uuid4()), "outcome": "justified", "words": WORDS} | more
    return browser.post(f"/office/break-glass/{access.pk}", form)


def test_a_task_stands_in_the_list_until_it_is_closed_with_an_outcome_and_words(opened: Any, priya: Any) -> None:
    page = priya.get("/office/break-glass").content.decode()
    assert "Nora Demonstration, pharmacist" in page.partition("Waiting for you")[2] and "Closed</h2>" not in page
    task = priya.get(f"/office/break-glass/{opened.pk}").content.decode()
    assert "there is no one else to ask" in task and "unconscious" in task and str(opened.patient) in task
    assert closes(priya, opened)["Location"] == "/office/break-glass"
    page = priya.get("/office/break-glass").content.decode()
    assert "Nothing is waiting" in page and "Justified: Nora Demonstration, pharmacist" in page
    task = priya.get(f"/office/break-glass/{opened.pk}").content.decode()
    assert WORDS in task and "<textarea" not in task


def test_it_is_closed_once_and_never_changed(opened: Any, priya: Any) -> None:
    closes(priya, opened)
    again = closes(priya, opened, outcome="not_justified")
    assert again.status_code == 422 and b"This access was reviewed already" in again.content
    assert b"Justified: Nora" in priya.get("/office/break-glass").content


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"outcome": ""}, b"Choose an outcome from the list"),
        ({"outcome": "deleted"}, b"Choose an outcome from the list"),
        ({"words": " "}, b"Write what you found"),
        ({"words": "x" * 10_001}, b"write at most 10000"),
        ({"words": "a\x00b"}, b"holds a null byte"),
    ],
)
def test_what_cannot_be_kept_has_its_own_sentence(
    opened: Any, priya: Any, more: dict[str, str], sentence: bytes
) -> None:
    answer = closes(priya, opened, **more)
    assert answer.status_code == 422 and sentence in answer.content
    assert b"Nothing is waiting" not in priya.get("/office/break-glass").content


def test_ten_thousand_letters_are_kept(opened: Any, priya: Any) -> None:
    assert closes(priya, opened, words="é" * 10_000).status_code == 303


def test_only_the_privacy_reviewer_of_the_site_sees_and_closes_it(staff: Staff, opened: Any) -> None:
    for nickname, site in (("priya", "demo-south"), ("omar", "demo-north"), ("rosa", "demo-north"), ("nora", "")):
        browser = staff.browser(nickname, site, step_up="one_time_code")
        assert browser.get(f"/office/break-glass/{opened.pk}").status_code == 404
        assert closes(browser, opened).status_code == 404
    assert b"Nothing is waiting" in staff.browser("priya", "demo-south").get("/office/break-glass").content


def test_looking_at_a_task_is_a_look_at_that_person(opened: Any, priya: Any) -> None:
    from lenitive.record.models import AuditEntry

    priya.get(f"/office/break-glass/{opened.pk}")
    line = AuditEntry.objects.order_by("-pk")[0]
    assert (line.outcome, line.thing_ids, line.patient) == ("viewed", [opened.pk], opened.patient)


def test_an_hour_at_most_and_three_a_day_and_the_database_knows_who_is_in(staff: Staff, opened: Any) -> None:
    from django.db import IntegrityError, connection, transaction

    from lenitive.people.emergency_rows import reasons_not_to_open
    from lenitive.people.models import EmergencyAccess
    from lenitive.record.acting import act_as

    nora, clock = staff.by("nora"), staff.rehearsal.clock

    def is_in(by: Any) -> bool:
        with transaction.atomic(), connection.cursor() as cursor:
            act_as(by)
            cursor.execute("SELECT in_emergency(%s)", [opened.patient])
            return bool(cursor.fetchone()[0])

    def no_more() -> list[str]:
        with transaction.atomic():
            act_as(nora)
            return [each.code for each in reasons_not_to_open(nora)]

    assert opened.until - opened.opened_at == timedelta(minutes=60)
    assert is_in(nora) and not is_in(staff.by("felix", "demo-north")) and no_more() == []
    for _ in range(2):
        opened_by(staff.user("nora"), "pharmacist")
    assert no_more() == ["emergency-too-many"]
    clock.forward(minutes=59, seconds=59)
    assert is_in(nora)
    clock.forward(seconds=1)
    assert not is_in(nora)
    clock.forward(hours=24)
    assert no_more() == []
    with pytest.raises(IntegrityError), transaction.atomic():
        act_as(nora)
        long = {"reason_code": "x", "words": "x", "opened_at": clock.now(), "until": clock.now() + timedelta(hours=2)}
        EmergencyAccess(user_id=nora.user_id, role=nora.role, site=nora.site_id, patient=uuid4(), **long).save()


def test_nobody_opens_one_in_another_name_or_in_a_role_that_may_not(staff: Staff) -> None:
    from django.db import ProgrammingError, transaction

    from lenitive.people.emergency_rows import NewEmergency, add_emergency
    from lenitive.record.acting import act_as

    for acts, writes in (
        (staff.by("tess"), staff.by("tess")),
        (staff.by("rosa", "demo-north"), staff.by("rosa", "demo-north")),
        (staff.by("nora"), staff.by("felix", "demo-north")),
        (staff.by("nora"), replace(staff.by("nora"), site_id="demo-south")),
    ):
        with pytest.raises(ProgrammingError), transaction.atomic():
            act_as(acts)
            add_emergency(uuid4(), NewEmergency("no_one_to_ask", "x"), writes)
