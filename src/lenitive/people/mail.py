"""Mail of ours: written down in the transaction of what it tells of, and sent afterwards by the worker (`jobs.py`).

    queue_mail("ann@example.org", "Your invitation", text)      # within a verb
    send(mail.id)                                               # again does nothing

No drug, condition or body part stands in a subject line.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from django.core.mail import send_mail
from django.db import transaction

from lenitive.people.models import OutgoingMail
from lenitive.record import clock
from lenitive.record.jobs import queue

JOB = "people.jobs.send_mail"
KEPT = timedelta(days=30)


def queue_mail(to: str, subject: str, text: str) -> None:
    """Queue a mail, which leaves once the transaction is committed, and never if it is rolled back."""
    waiting = OutgoingMail.objects.create(to=to, subject=subject, text=text, queued_at=clock.now())
    queue(JOB, waiting.pk)


def forget_sent() -> int:
    """Delete what left 30 days ago or earlier, and return how many mails that were."""
    long_ago = clock.now() - KEPT
    return OutgoingMail.objects.filter(sent_at__lt=long_ago).delete()[0]


def waiting_since() -> datetime | None:
    """When the oldest mail that has not left yet was queued. None when every mail has left."""
    oldest = OutgoingMail.objects.filter(sent_at=None).order_by("queued_at").first()
    return oldest.queued_at if oldest else None


def send(mail_id: UUID) -> None:
    """Send a mail once. If the worker is killed while sending, it may be sent a second time."""
    with transaction.atomic():
        found = OutgoingMail.objects.select_for_update().filter(pk=mail_id, sent_at=None).first()
        if found is None:
            return
        send_mail(found.subject, found.text, None, [found.to])
        found.sent_at, found.text = clock.now(), ""  # the text may hold a link that signs in
        found.save(update_fields=["sent_at", "text"])
