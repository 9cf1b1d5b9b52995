"""What was measured: blood pressure, pulse, oxygen saturation, weight, height, temperature.

The numbers are kept as they were typed, with their unit. A correction is a row that names the one before; a row without
a number says that what it names should not be there.
"""

from __future__ import annotations

from django.db import models

from lenitive.care.models.patient import Patient
from lenitive.record.written_row import BECAUSE_LETTERS, WrittenRow, is_one_of

KINDS = ("blood_pressure", "pulse", "saturation", "weight", "height", "temperature")
UNIT_LETTERS = 8
HAS_BOTH = models.Q(kind="blood_pressure", number__isnull=False, second_number__isnull=False)
HAS_ONE = ~models.Q(kind="blood_pressure") & models.Q(number__isnull=False, second_number=None)
IS_STRUCK = models.Q(number=None, second_number=None, in_place_of__isnull=False)


class PatientReading(WrittenRow):
    """One reading. `is_confirmed`: it was asked about, and entered the same again."""

    category = "readings"

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="readings")
    kind = models.CharField(max_length=20)
    number = models.DecimalField(max_digits=8, decimal_places=3, null=True)
    second_number = models.DecimalField(max_digits=8, decimal_places=3, null=True)
    unit = models.CharField(max_length=UNIT_LETTERS)
    taken_at = models.DateTimeField()
    is_confirmed = models.BooleanField(default=False)
    in_place_of = models.ForeignKey("self", models.PROTECT, null=True, related_name="+")
    because = models.CharField(max_length=BECAUSE_LETTERS, blank=True)

    class Meta:
        db_table = "reading"
        constraints = [
            is_one_of("reading", "kind", KINDS),
            models.CheckConstraint(condition=HAS_BOTH | HAS_ONE | IS_STRUCK, name="reading_has_its_numbers"),
            models.CheckConstraint(
                condition=models.Q(in_place_of=None, because="")
                | (models.Q(in_place_of__isnull=False) & ~models.Q(because="")),
                name="reading_correction_says_why",
            ),
            models.UniqueConstraint(fields=["in_place_of", "site"], name="reading_corrected_once"),
        ]
        indexes = [models.Index(fields=["patient", "-taken_at"], name="reading_of_a_patient")]
