"""A site sends somebody to another one. It opens nothing by itself: she has to consent to share, too.

Whoever works at the other site takes it up, with a row of its own.
"""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models

from lenitive.care.models.patient import Patient
from lenitive.record.written_row import WrittenRow

REASON_LETTERS = 2000


class Referral(WrittenRow):
    """Who is sent where, why, and which parts of her record should be read there."""

    category = "identity"

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="referrals")
    to_site = models.CharField(max_length=60)
    categories = ArrayField(models.CharField(max_length=20))
    reason = models.CharField(max_length=REASON_LETTERS)

    class Meta:
        db_table = "referral"
        constraints = [
            models.CheckConstraint(condition=~models.Q(to_site=models.F("site")), name="referral_to_another_site"),
            models.CheckConstraint(condition=~models.Q(reason=""), name="referral_says_why"),
        ]
        indexes = [
            models.Index(fields=["patient", "-id"], name="referral_of_a_patient"),
            models.Index(fields=["to_site", "-id"], name="referral_to_a_site"),
        ]


class ReferralTaken(WrittenRow):
    """Somebody at the other site has taken it up. From then on that site keeps knowing whom it is about."""

    category = "identity"

    referral = models.OneToOneField(Referral, models.PROTECT, related_name="taken")
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")

    class Meta:
        db_table = "referral_taken"
