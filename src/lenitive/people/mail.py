"""Mail of ours: written down in the transaction of what it tells of, and sent afterwards by a job.

    queue("ann@example.org", "Your invitation", text)
    send_waiting()                                     # how many left; again does nothing

No drug, condition or body part stands in a subject line.
"""

from __future__ import annotations

from django.core.mail import send_mail
from django.db import transaction

from lenitive.people.models import OutgoingMail
from lenitive.record import clock

MOST_AT_ONCE, MOST_TRIES = 50, 10


def queue(to: str, subject: str, text: str) -> None:
    """It leaves when the transaction is through, and not at all when that is rolled back."""
    OutgoingMail.objects.create(to=to, subject=subject, text=text, queued_at=clock.now())


def send_waiting() -> int:
    """Sends what waits, each once; what cannot be sent now is tried again at the next call."""
    return sum(_sent_one() for _ in range(MOST_AT_ONCE))


def _sent_one() -> bool:
    with transaction.atomic():
        waiting = OutgoingMail.objects.select_for_update(skip_locked=True)
        one = waiting.filter(sent_at=None, tries__lt=MOST_TRIES).order_by("tries", "id").first()
        if one is None:
            return False
        one.tries += 1
        try:
            send_mail(one.subject, one.text, None, [one.to])
        except OSError:  # the mail server is away; smtplib's errors are among these
            one.save(update_fields=["tries"])
            return False
        one.sent_at, one.text = clock.now(), ""  # the text may hold a link that signs in
        one.save(update_fields=["tries", "sent_at", "text"])
        return True
