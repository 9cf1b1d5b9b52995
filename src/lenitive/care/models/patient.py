"""Somebody who is treated, and the number on her card. Everything else about her is rows that name her.

A row is never changed: a name that was wrong is a new `PatientIdentity`, and the earlier one stays readable.
"""

from __future__ import annotations

from django.db import models

from lenitive.record.written_row import WrittenRow

CARD_LETTERS = 11


class Patient(WrittenRow):
    """The person. `site` is where she was first registered, which gives that site no claim on her."""

    category = "identity"

    card_number = models.CharField(max_length=CARD_LETTERS, unique=True)
    is_demonstration = models.BooleanField()

    class Meta:
        db_table = "patient"
        indexes = [models.Index(fields=["site", "id"], name="patient_by_site")]
