"""What the rules say since something of a person changed, and what was done about a stop or caution that is new.

A row is written where the findings are not those of the row before; `news` are what a task is about, often nothing.
"""

from __future__ import annotations

from django.db import models

from lenitive.care.models.decision import TreatmentDecision
from lenitive.care.models.patient import Patient
from lenitive.record.written_row import WrittenRow, is_one_of

WORDS_LETTERS = 2000
OUTCOMES = ("goes_on", "changed", "stopped", "not_reached")


class SuitabilityChange(WrittenRow):
    """`found`: keys of all findings of the decided routes; `news`: what each new one says, the worst first."""

    category = "decision"

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")
    decision = models.ForeignKey(TreatmentDecision, models.PROTECT, related_name="changes")
    found = models.JSONField(default=list)
    news = models.JSONField(default=list)
    is_stop = models.BooleanField()

    class Meta:
        db_table = "suitability_change"
        indexes = [
            models.Index(fields=["decision", "-id"], name="changes_of_a_decision"),
            models.Index(fields=["site"], condition=~models.Q(news=[]), name="changes_with_news"),
        ]


class ChangeOutcome(WrittenRow):
    """A prescriber or pharmacist looked at it; what came of it."""

    category = "decision"

    change = models.OneToOneField(SuitabilityChange, models.PROTECT, related_name="outcome")
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")
    outcome = models.CharField(max_length=20)
    words = models.CharField(max_length=WORDS_LETTERS)

    class Meta:
        db_table = "change_outcome"
        constraints = [
            is_one_of("change_outcome", "outcome", OUTCOMES),
            models.CheckConstraint(condition=~models.Q(words=""), name="change_outcome_says_what"),
        ]
