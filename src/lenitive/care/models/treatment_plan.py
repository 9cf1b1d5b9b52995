"""What is planned for somebody, what was expected of it when a prescriber accepted it, and its end.

A plan is a draft until it has an acceptance; a changed plan is a new row in place of the old one. Nothing is updated.
"""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models

from lenitive.care.models.decision import ROUTE_LETTERS, WORDS_LETTERS, TreatmentDecision
from lenitive.care.models.patient import Patient
from lenitive.record.written_row import BECAUSE_LETTERS, WrittenRow

FORM_LETTERS, TIME_LETTERS, SHOWN_LETTERS = 60, 5, 300


class TreatmentPlan(WrittenRow):
    """`regimen`: rows of a case file. `actives`: of a cream, each with `ingredient`, `strength` as typed and `basis`.

    `expected`: what was predicted when it was written, in one line, or why nothing was.
    """

    category = "plan"

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="plans")
    decision = models.ForeignKey(TreatmentDecision, models.PROTECT, related_name="plans")
    in_place_of = models.ForeignKey("self", models.PROTECT, null=True, related_name="replaced_by")
    goal = models.CharField(max_length=WORDS_LETTERS)
    route = models.CharField(max_length=ROUTE_LETTERS)
    regimen = models.JSONField()
    form = models.CharField(max_length=FORM_LETTERS, blank=True)
    vehicle = models.CharField(max_length=FORM_LETTERS, blank=True)
    actives = models.JSONField(default=list)
    times = ArrayField(models.CharField(max_length=TIME_LETTERS), default=list)
    gap_h = models.DecimalField(max_digits=6, decimal_places=3, null=True)
    most_a_day = models.PositiveSmallIntegerField(null=True)
    monitoring = models.CharField(max_length=WORDS_LETTERS)
    stop_rule = models.CharField(max_length=WORDS_LETTERS)
    education = models.CharField(max_length=WORDS_LETTERS)
    expected = models.CharField(max_length=SHOWN_LETTERS)

    class Meta:
        db_table = "treatment_plan"
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(goal="") & ~models.Q(stop_rule=""), name="treatment_plan_says_what_for"
            ),
            models.CheckConstraint(
                condition=models.Q(gap_h=None) | models.Q(gap_h__gt=0), name="treatment_plan_gap_above_zero"
            ),
            models.UniqueConstraint(fields=["in_place_of", "site"], name="treatment_plan_changed_once"),
        ]
        indexes = [models.Index(fields=["patient", "-id"], name="plan_of_a_patient")]


class TreatmentPlanAcceptance(WrittenRow):
    """A prescriber accepts it: the prediction as it was issued then, or why there was none.

    `inputs`: the case that was asked. `summary`: figures, outcomes of a hundred people, cautions and sources.
    `pictures`: SVG text by its width. Without a prediction `model` is empty and `reasons` says why.
    """

    category = "plan"

    plan = models.OneToOneField(TreatmentPlan, models.PROTECT, related_name="acceptance")
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")
    inputs = models.JSONField()
    model = models.CharField(max_length=FORM_LETTERS, blank=True)
    version = models.CharField(max_length=FORM_LETTERS)
    shown = models.CharField(max_length=SHOWN_LETTERS)
    summary = models.JSONField()
    pictures = models.JSONField()
    reasons = models.JSONField(default=list)

    class Meta:
        db_table = "treatment_plan_acceptance"
        constraints = [
            models.CheckConstraint(
                condition=(models.Q(model="") & ~models.Q(reasons=[])) | (~models.Q(model="") & models.Q(reasons=[])),
                name="treatment_plan_acceptance_predicts_or_says_why",
            ),
        ]


class TreatmentPlanEnd(WrittenRow):
    """It is no longer followed, and why."""

    category = "plan"

    plan = models.OneToOneField(TreatmentPlan, models.PROTECT, related_name="end")
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")
    because = models.CharField(max_length=BECAUSE_LETTERS)

    class Meta:
        db_table = "treatment_plan_end"
        constraints = [models.CheckConstraint(condition=~models.Q(because=""), name="treatment_plan_end_says_why")]
