"""One line of the audit: who did, saw or was refused what. It holds no clinical text.

People, sites and things are named by number and by word and not by foreign keys, so a line outlives what it tells of.
The database sets `recorded_at` and `transaction`; lines are sealed in the order of their transactions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models.functions import Now

from lenitive.record.append_only import OnlyGrows

if TYPE_CHECKING:
    AnyField = models.Field[Any, Any]
else:
    AnyField = models.Field

OUTCOMES = ("done", "refused", "denied", "viewed")


class TransactionId(AnyField):
    """PostgreSQL's xid8: the number of the transaction that wrote the row."""

    def db_type(self, connection: Any) -> str:
        """The name of this type in SQL."""
        return "xid8"


class CurrentTransaction(models.Func):
    """The number of the transaction under way."""

    function = "pg_current_xact_id"
    template = "%(function)s()"
    output_field = TransactionId()


class AuditEntry(OnlyGrows):
    """Who, acting as what, at which site, did what to what, about which patient, with which outcome and reasons."""

    id = models.BigAutoField(primary_key=True)
    at = models.DateTimeField()
    recorded_at = models.DateTimeField(db_default=Now())
    transaction = TransactionId(db_default=CurrentTransaction())
    by_user = models.BigIntegerField(null=True)
    by_name = models.CharField(max_length=200)
    acting_as = models.CharField(max_length=40, blank=True)
    site = models.CharField(max_length=60, blank=True)
    verb = models.CharField(max_length=80)
    thing_kind = models.CharField(max_length=60, blank=True)
    thing_ids = ArrayField(models.UUIDField(), default=list)
    patient = models.UUIDField(null=True)
    outcome = models.CharField(max_length=10)
    reason_codes = ArrayField(models.CharField(max_length=80), default=list)
    request = models.UUIDField(null=True)

    class Meta:
        db_table = "audit_entry"
        constraints = [
            models.CheckConstraint(condition=models.Q(outcome__in=OUTCOMES), name="audit_entry_outcome_is_known"),
            models.CheckConstraint(
                condition=models.Q(outcome__in=["done", "viewed"]) | ~models.Q(reason_codes=[]),
                name="audit_entry_no_has_a_reason",
            ),
        ]
        indexes = [
            models.Index(fields=["patient", "id"], name="audit_entry_by_patient"),
            models.Index(fields=["site", "id"], name="audit_entry_by_site"),
            GinIndex(fields=["thing_ids"], name="audit_entry_lists", condition=models.Q(thing_kind="patient")),
        ]
