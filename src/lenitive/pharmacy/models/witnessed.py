"""What a row of the pharmacy's book says of the second person who was there: who it was, and as what."""

from __future__ import annotations

from django.db import models

from lenitive.record.actor import Actor
from lenitive.record.written_row import NAME_LETTERS, ROLE_LETTERS, WrittenRow


class Witnessed(WrittenRow):
    """Written by one person before another, who is never the same."""

    witness_user = models.BigIntegerField(null=True)
    witness_name = models.CharField(max_length=NAME_LETTERS, blank=True)
    witness_role = models.CharField(max_length=ROLE_LETTERS, blank=True)

    class Meta:
        abstract = True


def is_another(table: str) -> models.CheckConstraint:
    """The witness is not the one who acts."""
    condition = models.Q(witness_user__isnull=True) | ~models.Q(witness_user=models.F("by_user"))
    return models.CheckConstraint(condition=condition, name=f"{table}_witness_is_another")


def before(witness: Actor | None) -> dict[str, object]:
    """The columns that say who saw it."""
    if witness is None:
        return {}
    return {"witness_user": witness.user_id, "witness_name": witness.name, "witness_role": witness.role}
