"""Why a site has to do with somebody, since when and until when. A person belongs to no site.

A relation alone opens nothing that another site wrote; what does is her own consent, or an emergency (`visible.py`).
"""

from __future__ import annotations

from django.db import models

from lenitive.care.models.patient import Patient
from lenitive.record.written_row import WrittenRow, is_one_of

REGISTERED, REFERRED, ORDER_SENT, BREAK_GLASS = "registered", "referred", "order_sent", "break_glass"
BECAUSE = (REGISTERED, REFERRED, ORDER_SENT, BREAK_GLASS)


class CareRelation(WrittenRow):
    """`to_site` has to do with this person because of this, from `at` until `until_at`, if that is known."""

    category = "identity"

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="relations")
    to_site = models.CharField(max_length=60)
    because = models.CharField(max_length=20)
    until_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "care_relation"
        constraints = [
            is_one_of("care_relation", "because", BECAUSE),
            models.CheckConstraint(
                condition=models.Q(until_at=None) | models.Q(until_at__gt=models.F("at")),
                name="care_relation_ends_after_it_began",
            ),
        ]
        indexes = [
            models.Index(fields=["patient", "to_site"], name="care_relation_of_a_patient"),
            models.Index(fields=["to_site", "because"], name="care_relation_of_a_site"),
        ]
