"""Two records that are one person's; that they were taken for one by mistake; and what was asked before.

Every row keeps the person it was written about; who reads asks `care/persons.py` which records are one person's.
"""

from __future__ import annotations

from uuid import UUID

from django.contrib.postgres.fields import ArrayField
from django.db import models

from lenitive.care.models.patient import Patient
from lenitive.record.written_row import BECAUSE_LETTERS, WrittenRow

FACT_LETTERS = 20


class PatientMerge(WrittenRow):
    """`other` is the person of `patient`, whose name and card number hold. Which facts matched, and why."""

    category = "identity"

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="merges")
    other = models.ForeignKey(Patient, models.PROTECT, related_name="merges_away")
    identifiers = ArrayField(models.CharField(max_length=FACT_LETTERS))
    reason = models.CharField(max_length=BECAUSE_LETTERS)

    @property
    def also_about(self) -> tuple[UUID, ...]:
        """The record that is joined: the audit has a line for either."""
        return (self.other_id,)

    class Meta:
        db_table = "patient_merge"
        constraints = [
            models.CheckConstraint(condition=~models.Q(patient=models.F("other")), name="patient_merge_of_two"),
            models.CheckConstraint(condition=models.Q(identifiers__len__gte=2), name="patient_merge_two_identifiers"),
            models.CheckConstraint(condition=~models.Q(reason=""), name="patient_merge_says_why"),
        ]
        indexes = [
            models.Index(fields=["patient"], name="patient_merge_of_a_patient"),
            models.Index(fields=["other"], name="patient_merge_of_the_other"),
        ]


class PatientMergeEnd(WrittenRow):
    """They were two people after all. From here on each is read alone; what was written meanwhile stays where it is."""

    category = "identity"

    merge = models.OneToOneField(PatientMerge, models.PROTECT, related_name="end")
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")
    reason = models.CharField(max_length=BECAUSE_LETTERS)

    @property
    def also_about(self) -> tuple[UUID, ...]:
        """The record that stands by itself again."""
        return (self.merge.other_id,)

    class Meta:
        db_table = "patient_merge_end"
        constraints = [models.CheckConstraint(condition=~models.Q(reason=""), name="patient_merge_end_says_why")]


class DuplicateAnswer(WrittenRow):
    """Somebody asked whether two records are one person's, and what the answer was. The newest answer counts."""

    category = "identity"

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")
    other = models.ForeignKey(Patient, models.PROTECT, related_name="+")
    is_same = models.BooleanField()
    facts = ArrayField(models.CharField(max_length=FACT_LETTERS))
    may_be_joined = models.BooleanField()  # whether whoever asked could join the two
    reason = models.CharField(max_length=BECAUSE_LETTERS)

    @property
    def also_about(self) -> tuple[UUID, ...]:
        """The record that was asked about."""
        return (self.other_id,)

    class Meta:
        db_table = "duplicate_answer"
        constraints = [
            models.CheckConstraint(condition=~models.Q(patient=models.F("other")), name="duplicate_answer_of_two"),
            models.CheckConstraint(condition=~models.Q(reason=""), name="duplicate_answer_says_why"),
        ]
        indexes = [
            models.Index(fields=["patient", "-id"], name="duplicate_answer_of_a_patient"),
            models.Index(fields=["other", "-id"], name="duplicate_answer_of_the_other"),
        ]
