"""Mail leaves from a job, through a real mail server, with nothing about a person in it but the address."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from smtplib import SMTPRecipientsRefused

import pytest

from lenitive.config.mail import mail_settings
from mail_server import MailServer, mail_server
from staff import Staff

pytestmark = pytest.mark.slow


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[MailServer]:
    with mail_server() as found:
        sends_through(found, monkeypatch)
        yield found


def sends_through(server: MailServer, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.conf import settings

    for name, value in mail_settings(server.url, "lenitive@example.org", "").items():
        monkeypatch.setattr(settings, name, value, raising=False)


def invited(staff: Staff) -> None:
    from lenitive.people.staff import NewStaff, invite

    invite(invitation=NewStaff("iris@example.org", "Iris Ortiz", "nurse"), by=staff.by("rosa"))


def test_an_invitation_reaches_the_mail_server_once_and_names_nobody(staff: Staff, server: MailServer) -> None:
    from lenitive.people.mail import send
    from lenitive.people.models import OutgoingMail

    invited(staff)
    waiting = OutgoingMail.objects.get(to="iris@example.org")
    assert server.received == [], "a page does not send, its job does"
    send(waiting.pk)
    send(waiting.pk)
    ((sender, to, message),) = server.received
    text = message.get_payload(decode=True).decode()
    assert (sender, to) == ("lenitive@example.org", ["iris@example.org"])
    assert message["Subject"] == "Your invitation to Lenitive" and "/account/invitation?link=" in text
    for word in ("Iris", "Ortiz", "Rosa", "urse", "ketamine", "pain"):
        assert word not in text and word not in message["Subject"], word
    waiting.refresh_from_db()
    assert waiting.text == "" and waiting.sent_at


def test_the_worker_sends_it_from_the_queue(staff: Staff, server: MailServer) -> None:
    from procrastinate.contrib.django import app

    from lenitive.people.models import OutgoingMail

    invited(staff)
    waiting = OutgoingMail.objects.get(to="iris@example.org")
    app.tasks["people.jobs.send_mail"](thing_id=str(waiting.pk))
    assert [to for _, to, _ in server.received] == [["iris@example.org"]]


def test_a_mail_that_is_refused_stays_and_is_tried_again(staff: Staff, monkeypatch: pytest.MonkeyPatch) -> None:
    from lenitive.people.mail import send, waiting_since
    from lenitive.people.models import OutgoingMail

    OutgoingMail.objects.all().delete()
    invited(staff)
    waiting = OutgoingMail.objects.get(to="iris@example.org")
    with mail_server(refuses="450 4.2.1 try later") as busy:
        sends_through(busy, monkeypatch)
        with pytest.raises(SMTPRecipientsRefused):
            send(waiting.pk)
    waiting.refresh_from_db()
    assert waiting.sent_at is None and "link=" in waiting.text and waiting_since() == waiting.queued_at
    with mail_server() as well:
        sends_through(well, monkeypatch)
        send(waiting.pk)
        assert len(well.received) == 1 and waiting_since() is None


def test_mail_that_left_is_forgotten_after_thirty_days_and_what_waits_stays(staff: Staff) -> None:
    from lenitive.people.mail import forget_sent
    from lenitive.people.models import OutgoingMail

    now = staff.rehearsal.clock.now()
    OutgoingMail.objects.all().delete()
    for days in (29, 31):
        sent = now - timedelta(days=days)
        OutgoingMail.objects.create(to="a@example.org", subject="Words", text="", queued_at=sent, sent_at=sent)
    OutgoingMail.objects.create(to="b@example.org", subject="Words", text="x", queued_at=now - timedelta(days=60))
    assert forget_sent() == 1 and OutgoingMail.objects.count() == 2


def test_a_mail_server_elsewhere_is_spoken_to_under_tls_and_this_machine_in_clear() -> None:
    elsewhere = mail_settings("smtp://ann:s%40crets@mail.example.org", "a@example.org", "")
    assert (elsewhere["EMAIL_USE_TLS"], elsewhere["EMAIL_PORT"], elsewhere["EMAIL_HOST_PASSWORD"]) == (
        True, 587, "s@crets",
    )  # fmt: skip
    assert mail_settings("smtps://mail.example.org", "a@example.org", "")["EMAIL_USE_SSL"] is True
    assert mail_settings("smtp://[::1]:2525", "a@example.org", "")["EMAIL_USE_TLS"] is False


@pytest.mark.parametrize(
    ("url", "sender", "words"),
    [
        ("mail.example.org", "a@example.org", "names no mail server"),
        ("http://x:secret@mail.example.org", "a@example.org", "names no mail server"),
        ("smtp://x:secret@mail.example.org:port", "a@example.org", "cannot be read"),
        ("smtp://x:secret@mail.example.org", "", "LENITIVE_MAIL_FROM is not set"),
    ],
)
def test_settings_of_mail_that_cannot_be_used_are_told_without_the_password(url: str, sender: str, words: str) -> None:
    from django.core.exceptions import ImproperlyConfigured

    with pytest.raises(ImproperlyConfigured, match=words) as caught:
        mail_settings(url, sender, "")
    assert "secret" not in str(caught.value)
