"""What somebody takes, as it was typed, from when until when; and that it was stopped.

`known_as` is the medicine's name in rules/medicines.yaml, empty where it is not in the list: nothing is guessed.
"""

from __future__ import annotations

from django.db import models

from lenitive.care.models.patient import Patient
from lenitive.record.written_row import BECAUSE_LETTERS, WrittenRow

NAME_LETTERS, DOSE_LETTERS = 200, 200


class PatientMedicine(WrittenRow):
    """One medicine. Days that are empty were not asked or not told. `dose`: as it is taken, in words."""

    category = "medicines"

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="medicines")
    name = models.CharField(max_length=NAME_LETTERS)
    known_as = models.CharField(max_length=NAME_LETTERS, blank=True)
    dose = models.CharField(max_length=DOSE_LETTERS, blank=True)
    from_on = models.DateField(null=True)
    until_on = models.DateField(null=True)

    class Meta:
        db_table = "medicine"
        constraints = [
            models.CheckConstraint(condition=~models.Q(name=""), name="medicine_has_a_name"),
            models.CheckConstraint(
                condition=models.Q(from_on=None)
                | models.Q(until_on=None)
                | models.Q(until_on__gte=models.F("from_on")),
                name="medicine_ends_after_it_began",
            ),
        ]
        indexes = [models.Index(fields=["patient", "known_as"], name="medicine_of_a_patient")]


class MedicineStop(WrittenRow):
    """It was taken for the last time on this day, whatever stood there before."""

    category = "medicines"

    medicine = models.OneToOneField(PatientMedicine, models.PROTECT, related_name="stop")
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")
    until_on = models.DateField()
    because = models.CharField(max_length=BECAUSE_LETTERS, blank=True)

    class Meta:
        db_table = "medicine_stop"
