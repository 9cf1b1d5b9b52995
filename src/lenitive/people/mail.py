"""Mail of ours: written down in the transaction of what it tells of, and sent afterwards by the worker (`jobs.py`).

    queue_mail("ann@example.org", "Your invitation", text)      # within a verb
    send(mail.id)                                               # again does nothing

No drug, condition or body part stands in a subject line.
"""

from __future__ import annotations

from uuid import UUID

from django.core.mail import send_mail
from django.db import transaction

from lenitive.people.models import OutgoingMail
from lenitive.record import clock
from lenitive.record.jobs import queue

JOB = "people.jobs.send_mail"


def queue_mail(to: str, subject: str, text: str) -> None:
    """It leaves when the transaction is through, and not at all when that is rolled back."""
    waiting = OutgoingMail.objects.create(to=to, subject=subject, text=text, queued_at=clock.now())
    queue(JOB, waiting.pk)


def send(mail_id: UUID) -> None:
    """Sends it once. A killed worker may send it a second time; nobody is sent a mail that was rolled back."""
    with transaction.atomic():
        found = OutgoingMail.objects.select_for_update().filter(pk=mail_id, sent_at=None).first()
        if found is None:
            return
        send_mail(found.subject, found.text, None, [found.to])
        found.sent_at, found.text = clock.now(), ""  # the text may hold a link that signs in
        found.save(update_fields=["sent_at", "text"])
