"""Whether ketamine is to be given to somebody, by whom it was decided, why, and what she said she wants.

`found`: what the rules said of each route when it was decided. A decision is never changed: the newest one counts.
"""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models

from lenitive.care.models.patient import Patient
from lenitive.record.written_row import WrittenRow, is_one_of

ANSWERS = ("yes", "not_now", "no")
ROUTE_LETTERS, CODE_LETTERS, WORDS_LETTERS = 20, 60, 2000


class TreatmentDecision(WrittenRow):
    """`routes`: for which, where it is yes. `stops`: of these routes, as "iv:pregnancy", those overridden too."""

    category = "decision"

    patient = models.ForeignKey(Patient, models.PROTECT, related_name="decisions")
    in_place_of = models.ForeignKey("self", models.PROTECT, null=True, related_name="+")
    answer = models.CharField(max_length=10)
    routes = ArrayField(models.CharField(max_length=ROUTE_LETTERS), default=list)
    because = models.CharField(max_length=WORDS_LETTERS)
    wants = models.CharField(max_length=WORDS_LETTERS)
    stops = ArrayField(models.CharField(max_length=ROUTE_LETTERS + CODE_LETTERS), default=list)
    found = models.JSONField()
    decided_on = models.DateField()

    class Meta:
        db_table = "treatment_decision"
        constraints = [
            is_one_of("treatment_decision", "answer", ANSWERS),
            models.CheckConstraint(
                condition=(models.Q(answer="yes") & ~models.Q(routes=[]))
                | (~models.Q(answer="yes") & models.Q(routes=[])),
                name="treatment_decision_names_its_routes",
            ),
            models.CheckConstraint(
                condition=~models.Q(because="") & ~models.Q(wants=""), name="treatment_decision_says_why"
            ),
            models.UniqueConstraint(fields=["in_place_of", "site"], name="treatment_decision_once"),
            models.UniqueConstraint(
                fields=["patient", "site"], condition=models.Q(in_place_of=None), name="treatment_decision_begins_once"
            ),
        ]
        indexes = [models.Index(fields=["patient", "-id"], name="decision_of_a_patient")]


class DecisionOverride(WrittenRow):
    """One stop that does not hold for this one decision, with a coded reason and in words."""

    category = "decision"

    decision = models.ForeignKey(TreatmentDecision, models.PROTECT, related_name="overrides")
    patient = models.ForeignKey(Patient, models.PROTECT, related_name="+")
    stop = models.CharField(max_length=ROUTE_LETTERS + CODE_LETTERS)
    reason_code = models.CharField(max_length=40)
    words = models.CharField(max_length=WORDS_LETTERS)

    class Meta:
        db_table = "decision_override"
        constraints = [
            models.CheckConstraint(condition=~models.Q(words=""), name="decision_override_says_why"),
            models.UniqueConstraint(fields=["decision", "stop"], name="decision_override_once"),
        ]
