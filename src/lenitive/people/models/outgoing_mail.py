"""Mail that waits to leave. A page only writes it down, so a page takes as long whether or not there is an account."""

from __future__ import annotations

from django.db import models


class OutgoingMail(models.Model):
    """To whom and what; the text is deleted when it has left, since it may hold a link that signs in."""

    id = models.BigAutoField(primary_key=True)
    to = models.EmailField()
    subject = models.CharField(max_length=200)
    text = models.TextField()
    queued_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    tries = models.IntegerField(default=0)

    class Meta:
        db_table = "outgoing_mail"
        indexes = [models.Index(fields=["id"], condition=models.Q(sent_at=None), name="outgoing_mail_waiting")]
