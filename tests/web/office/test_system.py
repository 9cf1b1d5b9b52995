"""The system page: what is not as it should be stands first, each with what to do, for those who may see it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from staff import Staff

pytestmark = pytest.mark.slow


def test_whoever_watches_the_site_sees_each_sign_with_what_to_do(staff: Staff) -> None:
    page = staff.browser("rosa").get("/office/system")
    text = page.content.decode()
    assert page.status_code == 200 and "need someone to look after them" in text
    for name in ("Backup", "Audit chain", "Signed heads", "Verification", "Worker", "Jobs", "Clock", "Disk", "Mail"):
        assert f"<h2>{name} <span" in text, name
    assert "Run lenitive backup FILE" in text and text.index("Something is wrong") < text.index("Needs attention")
    assert text.index("Needs attention") < text.rindex("Fine")


def test_nobody_in_care_sees_it(staff: Staff) -> None:
    assert staff.browser("nora").get("/office/system").status_code == 404
    assert staff.browser("omar").get("/office/system").status_code == 200


def test_mail_that_does_not_leave_is_told_and_nothing_of_it_is_shown(staff: Staff) -> None:
    from lenitive.people.models import OutgoingMail

    OutgoingMail.objects.all().delete()
    browser = staff.browser("rosa")
    assert "All mail has been sent." in browser.get("/office/system").content.decode()
    queued = staff.rehearsal.clock.now() - timedelta(minutes=16)
    OutgoingMail.objects.create(to="iris@example.org", subject="Words", text="A secret link", queued_at=queued)
    text = browser.get("/office/system").content.decode()
    assert "The oldest mail has waited for 16 minutes." in text and "LENITIVE_SMTP" in text
    assert "iris@example.org" not in text and "secret" not in text
