"""What somebody must not be given, and that she was asked and named nothing; and that an entry was taken back."""

from __future__ import annotations

from django.db import models

from lenitive.care.models.patient import Patient
from lenitive.record.written_row import BECAUSE_LETTERS, WrittenRow, is_one_of

GROUPS = ("none", "ketamine", "nsaid", "local_anesthetic", "other")
TO_LETTERS, REACTION_LETTERS = 200, 500


class PatientAllergy(WrittenRow):
    """An allergy to something of a group, or none: she was asked on this day, and there is nothing."""

    category = "medicines"

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="allergies")
    group = models.CharField(max_length=20)
    to = models.CharField(max_length=TO_LETTERS, blank=True)
    reaction = models.CharField(max_length=REACTION_LETTERS, blank=True)
    answered_on = models.DateField()

    class Meta:
        db_table = "allergy"
        constraints = [
            is_one_of("allergy", "group", GROUPS),
            models.CheckConstraint(
                condition=models.Q(group="none", to="", reaction="") | (~models.Q(group="none") & ~models.Q(to="")),
                name="allergy_says_to_what",
            ),
        ]
        indexes = [models.Index(fields=["patient", "-id"], name="allergy_of_a_patient")]


class AllergyEnd(WrittenRow):
    """The entry counts no more: it was ruled out, or should not have been written."""

    category = "medicines"

    allergy = models.OneToOneField(PatientAllergy, models.PROTECT, related_name="end")
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")
    because = models.CharField(max_length=BECAUSE_LETTERS)

    class Meta:
        db_table = "allergy_end"
        constraints = [models.CheckConstraint(condition=~models.Q(because=""), name="allergy_end_says_why")]
