"""The public half of a key that the server signs with; the private half is a file outside the database.

A newer row of the same purpose ends the older one, whose signatures still verify. How keys are made: `keys.py`.
"""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now

from lenitive.record.append_only import OnlyGrows
from lenitive.record.ids import new_id

PURPOSES = ("signing", "heads")
ED25519_BYTES = 32


class PublicKey(OnlyGrows):
    """An Ed25519 public key, what it is for, and from when."""

    id = models.UUIDField(primary_key=True, default=new_id)
    purpose = models.CharField(max_length=20)
    public = models.BinaryField(max_length=ED25519_BYTES)
    begun_at = models.DateTimeField()
    recorded_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "public_key"
        constraints = [
            models.CheckConstraint(condition=models.Q(purpose__in=PURPOSES), name="public_key_purpose_is_known"),
            models.UniqueConstraint(fields=["public"], name="public_key_once"),
        ]
        indexes = [models.Index(fields=["purpose", "id"], name="public_key_by_purpose")]
