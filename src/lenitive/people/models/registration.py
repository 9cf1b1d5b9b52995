"""The number under which somebody practices: a DEA registration or a license of a state, and when it expires.

A renewed or corrected number is a new row; the newest of a kind counts.
"""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now

from lenitive.people.models.user import User
from lenitive.record.append_only import OnlyGrows
from lenitive.record.ids import new_id

KINDS = ("dea", "state_license")


class Registration(OnlyGrows):
    """One number of one person, as recorded by an administrator of the site."""

    id = models.UUIDField(primary_key=True, default=new_id)
    user = models.ForeignKey(User, models.PROTECT, related_name="registrations")
    site = models.CharField(max_length=60)
    kind = models.CharField(max_length=20)
    number = models.CharField(max_length=30)
    expires_on = models.DateField()
    entered_at = models.DateTimeField()
    entered_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    recorded_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "registration"
        constraints = [
            models.CheckConstraint(condition=models.Q(kind__in=KINDS), name="registration_kind_is_known"),
        ]
        indexes = [models.Index(fields=["user", "kind", "-entered_at"], name="registration_newest")]
