"""What is known of somebody for a decision: answers to the facts of rules/suitability.yaml, her pain, other illnesses.

Of one fact the answer written last counts; `other` illnesses stand beside each other until they are ended.
"""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models

from lenitive.care.models.patient import Patient
from lenitive.record.written_row import BECAUSE_LETTERS, WrittenRow

PAIN, OTHER = "pain", "other"
FACT_LETTERS, WORDS_LETTERS = 30, 500


class PatientCondition(WrittenRow):
    """`values` of a fact, on the day on which it was told or measured. `words`: what else is to be said of it."""

    category = "medicines"

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="conditions")
    fact = models.CharField(max_length=FACT_LETTERS)
    values = ArrayField(models.CharField(max_length=FACT_LETTERS), default=list)
    words = models.CharField(max_length=WORDS_LETTERS, blank=True)
    answered_on = models.DateField()

    class Meta:
        db_table = "condition"
        constraints = [
            models.CheckConstraint(
                condition=(models.Q(fact=OTHER, values=[]) & ~models.Q(words=""))
                | (~models.Q(fact=OTHER) & ~models.Q(values=[])),
                name="condition_says_what",
            ),
        ]
        indexes = [models.Index(fields=["patient", "fact", "-id"], name="condition_of_a_patient")]


class ConditionEnd(WrittenRow):
    """An illness is over since this day, or should not have been written."""

    category = "medicines"

    condition = models.OneToOneField(PatientCondition, models.PROTECT, related_name="end")
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")
    ended_on = models.DateField()
    because = models.CharField(max_length=BECAUSE_LETTERS, blank=True)

    class Meta:
        db_table = "condition_end"
