"""What every row of the pharmacy's book says of itself: who wrote it, as what, at which registrant, when, seen by whom.

`at` is the business's clock, `recorded_at` the database's own. Names and roles are copied: they are what was true then.
"""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now

from lenitive.record.actor import Actor
from lenitive.record.append_only import OnlyGrows
from lenitive.record.ids import new_id

SITE_LETTERS, NAME_LETTERS, ROLE_LETTERS, TEXT_LETTERS = 60, 200, 40, 10_000


class Acted(OnlyGrows):
    """Written by one person."""

    id = models.UUIDField(primary_key=True, default=new_id)
    site = models.CharField(max_length=SITE_LETTERS)
    at = models.DateTimeField()
    recorded_at = models.DateTimeField(db_default=Now())
    by_user = models.BigIntegerField()
    by_name = models.CharField(max_length=NAME_LETTERS)
    by_role = models.CharField(max_length=ROLE_LETTERS)

    class Meta:
        abstract = True


class Witnessed(Acted):
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


def is_one_of(table: str, column: str, words: tuple[str, ...]) -> models.CheckConstraint:
    """The column holds one of these words."""
    return models.CheckConstraint(condition=models.Q(**{f"{column}__in": words}), name=f"{table}_{column}_is_known")


def by(actor: Actor) -> dict[str, object]:
    """The columns that say who acted, and where."""
    return {"site": actor.site_id, "by_user": actor.user_id, "by_name": actor.name, "by_role": actor.role}


def before(witness: Actor | None) -> dict[str, object]:
    """The columns that say who saw it."""
    if witness is None:
        return {}
    return {"witness_user": witness.user_id, "witness_name": witness.name, "witness_role": witness.role}
