"""Whoever opened a record in an emergency closes it before its hour is over. The opening lies in the room below."""

from __future__ import annotations

from django.db import models

from lenitive.people.models import EmergencyAccess
from lenitive.record.written_row import WrittenRow


class EmergencyEnd(WrittenRow):
    """From here on the access opens nothing; its review still waits."""

    category = "identity"

    access = models.OneToOneField(EmergencyAccess, models.PROTECT, related_name="closed")
    patient = models.UUIDField()

    class Meta:
        db_table = "emergency_end"
