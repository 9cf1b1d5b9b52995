"""An assessment: begun, answered instrument by instrument, completed; and what was done about an urgent answer.

Answers are kept as they were given, with the score that they came to. Answered again, the newer row counts.
"""

from __future__ import annotations

from django.db import models

from lenitive.care.models.patient import Patient
from lenitive.record.written_row import WrittenRow, is_one_of

INSTRUMENT_LETTERS, SCORE_LETTERS, WORDS_LETTERS = 30, 40, 2000
OUTCOMES = ("safe", "with_help", "emergency", "not_reached")


class Assessment(WrittenRow):
    """Somebody begins to assess a person."""

    category = "assessment"

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="assessments")

    class Meta:
        db_table = "assessment"
        indexes = [models.Index(fields=["patient", "-id"], name="assessment_of_a_patient")]


class AssessmentEnd(WrittenRow):
    """It is complete: nothing more is answered in it."""

    category = "assessment"

    assessment = models.OneToOneField(Assessment, models.PROTECT, related_name="end")
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")

    class Meta:
        db_table = "assessment_end"


class InstrumentAnswers(WrittenRow):
    """`answers` by item, null where one was left out; or `entered`, a score as it was typed.

    `score`: exact, such as 20/3; empty where there is none. `is_urgent`: an answer that is told whatever the total.
    """

    category = "scores"

    assessment = models.ForeignKey(Assessment, models.PROTECT, related_name="answers")
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")
    instrument = models.CharField(max_length=INSTRUMENT_LETTERS)
    language = models.CharField(max_length=2)
    answers = models.JSONField(default=dict)
    entered = models.CharField(max_length=SCORE_LETTERS, blank=True)
    score = models.CharField(max_length=SCORE_LETTERS, blank=True)
    is_urgent = models.BooleanField()

    class Meta:
        db_table = "instrument_answers"
        indexes = [
            models.Index(fields=["assessment", "instrument", "-id"], name="answers_of_an_assessment"),
            models.Index(fields=["patient", "-id"], name="answers_of_a_patient"),
            models.Index(fields=["site"], condition=models.Q(is_urgent=True), name="answers_that_are_urgent"),
        ]


class UrgentOutcome(WrittenRow):
    """Somebody spoke with her about an urgent answer, or could not; what came of it."""

    category = "scores"

    urgent = models.OneToOneField(InstrumentAnswers, models.PROTECT, related_name="outcome")
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")
    outcome = models.CharField(max_length=20)
    words = models.CharField(max_length=WORDS_LETTERS)

    class Meta:
        db_table = "urgent_outcome"
        constraints = [
            is_one_of("urgent_outcome", "outcome", OUTCOMES),
            models.CheckConstraint(condition=~models.Q(words=""), name="urgent_outcome_says_what"),
        ]
