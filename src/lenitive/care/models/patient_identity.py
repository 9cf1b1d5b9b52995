"""What somebody is called, when she was born, which language she speaks: as it was written down on one day.

The newest row that a site may see is what holds there. `in_place_of` is the row that it corrects.
"""

from __future__ import annotations

from datetime import date

from django.db import models

from lenitive.care.models.patient import Patient
from lenitive.record.append_only import OnlyGrows
from lenitive.record.written_row import BECAUSE_LETTERS, WrittenRow, is_one_of

SEXES = ("female", "male", "x")
LANGUAGES = ("en", "es")
PERSON_LETTERS, WORD_LETTERS = 200, 200
EARLIEST_BIRTH = date(1900, 1, 1)


class PatientIdentity(WrittenRow):
    """Names, birth date, sex and language. An empty sex was not asked or not told."""

    category = "identity"
    has_alike = False  # whether the correction made her look like somebody else: set by the verb, kept nowhere

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="identities")
    in_place_of = models.ForeignKey("self", models.PROTECT, null=True, related_name="+")
    legal_name = models.CharField(max_length=PERSON_LETTERS)
    preferred_name = models.CharField(max_length=PERSON_LETTERS, blank=True)
    born_on = models.DateField()
    sex = models.CharField(max_length=10, blank=True)
    language = models.CharField(max_length=2)
    because = models.CharField(max_length=BECAUSE_LETTERS, blank=True)
    sort_name = models.CharField(max_length=PERSON_LETTERS)

    class Meta:
        db_table = "patient_identity"
        constraints = [
            is_one_of("patient_identity", "sex", ("", *SEXES)),
            is_one_of("patient_identity", "language", LANGUAGES),
            models.CheckConstraint(condition=~models.Q(legal_name=""), name="patient_identity_has_a_name"),
            models.CheckConstraint(
                condition=models.Q(born_on__gte=EARLIEST_BIRTH), name="patient_identity_born_in_living_memory"
            ),
            models.CheckConstraint(
                condition=models.Q(in_place_of=None, because="")
                | (models.Q(in_place_of__isnull=False) & ~models.Q(because="")),
                name="patient_identity_correction_says_why",
            ),
            models.UniqueConstraint(fields=["in_place_of", "site"], name="patient_identity_corrected_once"),
            models.UniqueConstraint(
                fields=["patient"], condition=models.Q(in_place_of=None), name="patient_identity_begins_once"
            ),
        ]
        indexes = [
            models.Index(fields=["patient", "-id"], name="patient_identity_newest"),
            models.Index(fields=["site", "sort_name", "id"], name="patient_identity_by_name"),
            models.Index(fields=["born_on"], name="patient_identity_by_birth"),
        ]


class PatientName(OnlyGrows):
    """One word of a name, folded to plain small letters, and how it sounds: what a search looks for."""

    category = "identity"

    id = models.BigAutoField(primary_key=True)
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="names")
    identity = models.ForeignKey(PatientIdentity, models.PROTECT, related_name="names")
    site = models.CharField(max_length=60)
    word = models.CharField(max_length=WORD_LETTERS)
    sound = models.CharField(max_length=WORD_LETTERS)

    class Meta:
        db_table = "patient_name"
        indexes = [
            models.Index(fields=["word", "patient"], name="patient_name_by_word"),
            models.Index(fields=["sound", "patient"], name="patient_name_by_sound"),
        ]
