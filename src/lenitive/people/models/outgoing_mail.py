"""Mail that waits to leave. A page only writes it down, so a page takes as long whether or not there is an account."""

from __future__ import annotations

from django.db import models

from lenitive.record.ids import new_id


class OutgoingMail(models.Model):
    """One mail. Its text is deleted when it has left, since it may hold a link that signs in."""

    id = models.UUIDField(primary_key=True, default=new_id)
    to = models.EmailField()
    subject = models.CharField(max_length=200)
    text = models.TextField()
    queued_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "outgoing_mail"
