"""What this room has done after a commit; the worker finds this file by its name."""

from __future__ import annotations

from uuid import UUID

from lenitive.people import mail
from lenitive.record.jobs import job


@job
def send_mail(mail_id: UUID) -> None:
    """Send one mail."""
    mail.send(mail_id)
