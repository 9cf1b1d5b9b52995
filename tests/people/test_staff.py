"""Invitations: the link counts once and for three days, is stored nowhere, and starts afresh whoever uses it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from staff import Staff

pytestmark = pytest.mark.slow

PASSWORD = "four words that rhyme not"


def invited(staff: Staff, email: str = "iris@example.org", role: str = "nurse") -> Any:
    from lenitive.people.staff import NewStaff, invite

    return invite(invitation=NewStaff(email, "Iris Demonstration", role), by=staff.by("rosa"))


def accept(staff: Staff, link: str) -> Any:
    browser = staff.browser()
    answer = browser.get(link, follow=True)
    if answer.status_code != 200:
        return browser, answer
    return browser, browser.post("/account/invitation", {"password": PASSWORD, "again": PASSWORD})


def test_a_link_lets_somebody_choose_a_password_and_then_a_second_factor(staff: Staff) -> None:
    browser, answer = accept(staff, invited(staff).link)
    assert answer["Location"] == "/account/passkeys/add"
    assert browser.get("/account")["Location"].startswith("/account/passkeys/add")
    assert staff.user("iris").check_password(PASSWORD)


def test_a_link_counts_once_and_for_three_days(staff: Staff) -> None:
    first = invited(staff)
    assert accept(staff, first.link)[1].status_code == 302
    assert accept(staff, first.link)[1].status_code == 422
    second = invited(staff, "ida@example.org")
    staff.rehearsal.clock.forward(hours=72, seconds=1)
    assert accept(staff, second.link)[1].status_code == 422


@pytest.mark.parametrize("link", ["", "x", "A" * 500, "%00", "' OR 1=1 --"])
def test_a_made_up_link_opens_nothing(staff: Staff, link: str) -> None:
    invited(staff, "rosa2@example.org")
    from urllib.parse import quote

    stranger = staff.browser()
    assert stranger.get(f"/account/invitation?link={quote(link)}", follow=True).status_code == 422
    assert "lenitive" not in stranger.cookies, "a made-up link leaves no session behind"


def test_the_link_is_in_the_mail_alone_and_the_mail_forgets_it(staff: Staff, tmp_path: Path, settings_: Any) -> None:
    from django.db import connection

    from lenitive.people.mail import send
    from lenitive.people.models import OutgoingMail

    link = invited(staff).link.partition("link=")[2]
    waiting = OutgoingMail.objects.get(to="iris@example.org")
    assert link in waiting.text and link not in waiting.subject
    with connection.cursor() as cursor:
        for table in ("invitation", "audit_entry", "client_request", "procrastinate_jobs", "people_user"):
            cursor.execute(f"SELECT count(*) FROM {table} t WHERE t::text LIKE %s", [f"%{link}%"])
            assert cursor.fetchone() == (0,), table
    send(waiting.pk)
    send(waiting.pk)
    waiting.refresh_from_db()
    assert waiting.text == "" and waiting.sent_at is not None
    (sent,) = (tmp_path / "mail").iterdir()
    assert sent.read_text().count("To: iris@example.org") == 1 and "Subject: Your invitation" in sent.read_text()


@pytest.fixture
def settings_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.conf import settings

    monkeypatch.setattr(settings, "EMAIL_BACKEND", "django.core.mail.backends.filebased.EmailBackend")
    monkeypatch.setattr(settings, "EMAIL_FILE_PATH", str(tmp_path / "mail"))


def test_inviting_somebody_with_an_account_gives_the_role_and_says_nothing_more(staff: Staff) -> None:
    again = invited(staff, "ugo@example.org", "technician")
    assert again.link.endswith("/account/sign-in") and bytes(again.link_sha256) == b""
    assert staff.user("ugo").name == "Ugo Demonstration"


def test_whoever_is_invited_again_starts_afresh_and_old_sessions_end(staff: Staff) -> None:
    from lenitive.people.second_factors import has_second_factor
    from lenitive.people.staff import invite_again

    before = staff.browser("tess")
    assert before.get("/account").status_code == 200
    again = invite_again(user_id=staff.user("tess").pk, by=staff.by("rosa"))
    assert before.get("/account").status_code == 200  # until it is used
    assert accept(staff, again.link)[1].status_code == 302
    assert before.get("/account").status_code == 303 and not has_second_factor(staff.user("tess"))


@pytest.mark.parametrize(
    ("password", "again"), [("short", "short"), (PASSWORD, "another"), ("password1234", "password1234")]
)
def test_a_weak_password_is_refused(staff: Staff, password: str, again: str) -> None:
    browser = staff.browser()
    browser.get(invited(staff).link)
    assert browser.post("/account/invitation", {"password": password, "again": again}).status_code == 422


def test_the_cast_is_fourteen_people_with_two_stores_and_two_clinics_and_loading_it_again_changes_nothing(
    staff: Staff, tmp_path: Path
) -> None:
    from lenitive.people.cast import CAST, load_cast
    from lenitive.people.dea_numbers import problem
    from lenitive.people.sites import site_named

    sites = {site for each in CAST for site in each.sites}
    kinds = sorted(found.kind for site in sites if (found := site_named(site)) and found.is_demonstration)
    assert len(CAST) == 14 and kinds == ["clinic", "clinic", "store", "store"]
    assert all(each.dea.startswith("Z") and not problem(each.dea) for each in CAST if each.dea)
    assert all(each.name.endswith("Demonstration") and each.email.endswith("@example.org") for each in CAST)
    assert load_cast(tmp_path / "again") == 0 and not (tmp_path / "again").exists()


def test_the_file_of_passwords_is_closed_to_others(staff: Staff) -> None:
    file = staff.keys.parent / "passwords"
    assert os.stat(file).st_mode & 0o777 == 0o600 and len(set(staff.passwords.values())) == 14
