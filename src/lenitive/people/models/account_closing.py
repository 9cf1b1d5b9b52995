"""Closes an account: nobody signs in to it until an invitation opens it again. A later closing is a new row."""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now

from lenitive.people.models.user import User
from lenitive.record.append_only import OnlyGrows
from lenitive.record.ids import new_id


class AccountClosing(OnlyGrows):
    """Who closed whose account, at which site, and why."""

    id = models.UUIDField(primary_key=True, default=new_id)
    user = models.ForeignKey(User, models.PROTECT, related_name="closings")
    site = models.CharField(max_length=60)
    closed_at = models.DateTimeField()
    closed_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    because = models.CharField(max_length=500)
    recorded_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "account_closing"
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(closed_by=models.F("user")), name="account_closing_not_of_herself"
            ),
        ]
        indexes = [models.Index(fields=["user", "-closed_at"], name="account_closing_newest")]
