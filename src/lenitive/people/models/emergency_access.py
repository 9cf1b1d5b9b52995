"""Break-glass: somebody opened a person's whole record in an emergency. Each opening is a task to review.

Which records it opens, and the page that asks for it, belong to the room of patients; here are its row, its hour, and
the review that closes it. `patient` is an id without a foreign key, as in the audit, since patients lie above.
"""

from __future__ import annotations

from datetime import timedelta

from django.db import models
from django.db.models.functions import Now

from lenitive.people.models.user import User
from lenitive.record.append_only import OnlyGrows
from lenitive.record.ids import new_id

LASTS = timedelta(minutes=60)
MOST_LETTERS = 10_000
OUTCOMES = ("justified", "not_justified", "cannot_tell")


class EmergencyAccess(OnlyGrows):
    """Who opened whose record, in which role at which site, why, and until when. It ends by the server's clock."""

    id = models.UUIDField(primary_key=True, default=new_id)
    user = models.ForeignKey(User, models.PROTECT, related_name="emergencies")
    role = models.CharField(max_length=40)
    site = models.CharField(max_length=60)
    patient = models.UUIDField()
    reason_code = models.CharField(max_length=40)
    words = models.TextField()
    opened_at = models.DateTimeField()
    until = models.DateTimeField()
    recorded_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "emergency_access"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(until__gt=models.F("opened_at"), until__lte=models.F("opened_at") + LASTS),
                name="emergency_access_lasts_an_hour_at_most",
            ),
            models.CheckConstraint(
                condition=~models.Q(reason_code="") & ~models.Q(words=""),
                name="emergency_access_has_a_reason",
            ),
        ]
        indexes = [
            models.Index(fields=["site", "opened_at"], name="emergency_access_of_a_site"),
            models.Index(fields=["user", "opened_at"], name="emergency_access_of_somebody"),
        ]


class EmergencyReview(OnlyGrows):
    """The privacy reviewer closes the task. `user` repeats whose access it was, so that the database can compare."""

    access = models.OneToOneField(EmergencyAccess, models.PROTECT, primary_key=True, related_name="review")
    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    outcome = models.CharField(max_length=20)
    words = models.TextField()
    reviewed_at = models.DateTimeField()
    reviewed_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "emergency_review"
        constraints = [
            models.CheckConstraint(condition=models.Q(outcome__in=OUTCOMES), name="emergency_review_outcome_is_known"),
            models.CheckConstraint(
                condition=~models.Q(reviewed_by=models.F("user")), name="emergency_review_by_another"
            ),
            models.CheckConstraint(condition=~models.Q(words=""), name="emergency_review_has_words"),
        ]
