"""What somebody has consented to, in the words she read, since when and until when; and that she took it back.

The text is kept as it was seen, once for all who saw it, under its SHA-256. Whether a consent is live now: `live`.
"""

from __future__ import annotations

from datetime import datetime

from django.contrib.postgres.fields import ArrayField
from django.db import models

from lenitive.care.models.patient import Patient
from lenitive.record.append_only import OnlyGrows
from lenitive.record.ids import new_id
from lenitive.record.written_row import BECAUSE_LETTERS, WrittenRow, is_one_of

KINDS = ("treatment_off_label", "clinic_session", "texts", "sharing", "research")
SHA256_BYTES = 32


class ConsentText(OnlyGrows):
    """One text as it was shown. It says nothing of anybody."""

    id = models.UUIDField(primary_key=True, default=new_id)
    kind = models.CharField(max_length=30)
    route = models.CharField(max_length=20, blank=True)
    version = models.PositiveSmallIntegerField()
    language = models.CharField(max_length=2)
    text = models.TextField()
    sha256 = models.BinaryField(max_length=SHA256_BYTES)

    class Meta:
        db_table = "consent_text"
        constraints = [
            models.UniqueConstraint(fields=["kind", "route", "language", "sha256"], name="consent_text_once"),
        ]


class Consent(WrittenRow):
    """Given by a person in the presence of whoever wrote it down. `to_site` and `categories`: of a sharing alone."""

    category = "identity"

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="consents")
    kind = models.CharField(max_length=30)
    route = models.CharField(max_length=20, blank=True)
    text = models.ForeignKey(ConsentText, models.PROTECT, related_name="+")
    to_site = models.CharField(max_length=60, blank=True)
    categories = ArrayField(models.CharField(max_length=20), default=list)
    purposes = ArrayField(models.CharField(max_length=20), default=list)
    until_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "consent"
        constraints = [
            is_one_of("consent", "kind", KINDS),
            models.CheckConstraint(
                condition=(models.Q(kind="sharing") & ~models.Q(to_site="") & ~models.Q(categories=[]))
                | (~models.Q(kind="sharing") & models.Q(to_site="", categories=[])),
                name="consent_sharing_says_with_whom",
            ),
            models.CheckConstraint(
                condition=~models.Q(kind="sharing") | ~models.Q(to_site=models.F("site")),
                name="consent_sharing_is_with_another",
            ),
            models.CheckConstraint(
                condition=models.Q(until_at=None) | models.Q(until_at__gt=models.F("at")),
                name="consent_ends_after_it_began",
            ),
        ]
        indexes = [
            models.Index(fields=["patient", "-id"], name="consent_of_a_patient"),
            models.Index(fields=["to_site", "patient"], condition=models.Q(kind="sharing"), name="consent_to_a_site"),
        ]


class ConsentEnd(WrittenRow):
    """She took it back. From here on it opens nothing; what was done under it stays."""

    category = "identity"

    consent = models.OneToOneField(Consent, models.PROTECT, related_name="end")
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")
    words = models.CharField(max_length=BECAUSE_LETTERS, blank=True)

    class Meta:
        db_table = "consent_end"


def live(now: datetime) -> models.Q:
    """What is true of a consent that counts at this instant."""
    return models.Q(at__lte=now, end__isnull=True) & (models.Q(until_at=None) | models.Q(until_at__gt=now))
