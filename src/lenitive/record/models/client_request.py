"""A request that changed something, by the key that its form was drawn with: asked again, it gets the same answer.

The key counts for one user and one verb, so another user's equal key neither tells nor blocks anything. The answer
holds ids only. Rows are kept for 30 days.
"""

from __future__ import annotations

from django.db import models

KEPT_DAYS = 30
SHA256_BYTES = 32


class ClientRequest(models.Model):
    """The key, the fingerprint of what was asked, and the answer once there is one."""

    id = models.BigAutoField(primary_key=True)
    by_user = models.BigIntegerField()
    verb = models.CharField(max_length=80)
    key = models.UUIDField()
    body_sha256 = models.BinaryField(max_length=SHA256_BYTES)
    answer = models.JSONField(null=True)
    asked_at = models.DateTimeField()

    class Meta:
        db_table = "client_request"
        constraints = [
            models.UniqueConstraint(fields=["by_user", "verb", "key"], name="client_request_once"),
        ]
        indexes = [models.Index(fields=["asked_at"], name="client_request_by_age")]
