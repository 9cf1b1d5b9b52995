"""What somebody signed: what was shown, what it meant, by whom and with which factor, under a key of the server's.

Verified against the rows as they stand now: `signatures.py`.
"""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now

from lenitive.record.append_only import OnlyGrows
from lenitive.record.ids import new_id
from lenitive.record.models.public_key import PublicKey

SHA256_BYTES, SIGNATURE_BYTES = 32, 64


class Signature(OnlyGrows):
    """One signature of one thing. `content` is the canonical JSON of what was shown."""

    id = models.UUIDField(primary_key=True, default=new_id)
    thing_kind = models.CharField(max_length=60)
    thing = models.UUIDField()
    patient = models.UUIDField(null=True)
    meaning = models.CharField(max_length=80)
    content = models.TextField()
    content_sha256 = models.BinaryField(max_length=SHA256_BYTES)
    by_user = models.BigIntegerField()
    by_name = models.CharField(max_length=200)
    acting_as = models.CharField(max_length=40)
    site = models.CharField(max_length=60)
    factor = models.CharField(max_length=20)
    factor_at = models.DateTimeField()
    at = models.DateTimeField()
    recorded_at = models.DateTimeField(db_default=Now())
    key = models.ForeignKey(PublicKey, models.PROTECT, db_column="key")
    signature = models.BinaryField(max_length=SIGNATURE_BYTES)

    class Meta:
        db_table = "signature"
        constraints = [
            models.UniqueConstraint(
                fields=["thing_kind", "thing", "meaning", "by_user", "content_sha256"], name="signature_once"
            ),
            models.CheckConstraint(condition=models.Q(by_user__gt=0), name="signature_by_a_person"),
        ]
        indexes = [models.Index(fields=["thing_kind", "thing"], name="signature_of_a_thing")]
