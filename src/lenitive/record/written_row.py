"""What every row of care and pharmacy says of itself: who wrote it, as what, at which site, and when.

`at` is the business's clock, `recorded_at` the database's own. Names and roles are copied: they are what was true then.
"""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Now

from lenitive.record.actor import Actor
from lenitive.record.append_only import OnlyGrows
from lenitive.record.ids import new_id

SITE_LETTERS, NAME_LETTERS, ROLE_LETTERS, BECAUSE_LETTERS, TEXT_LETTERS = 60, 200, 40, 500, 10_000


class WrittenRow(OnlyGrows):
    """Written by one person at one site. `category`: who may read it (rules/access.yaml), where it names a patient."""

    category = ""

    id = models.UUIDField(primary_key=True, default=new_id)
    site = models.CharField(max_length=SITE_LETTERS)
    at = models.DateTimeField()
    recorded_at = models.DateTimeField(db_default=Now())
    by_user = models.BigIntegerField()
    by_name = models.CharField(max_length=NAME_LETTERS)
    by_role = models.CharField(max_length=ROLE_LETTERS)

    class Meta:
        abstract = True


def is_one_of(table: str, column: str, words: tuple[str, ...]) -> models.CheckConstraint:
    """The column holds one of these words."""
    return models.CheckConstraint(condition=models.Q(**{f"{column}__in": words}), name=f"{table}_{column}_is_known")


def written_by(actor: Actor) -> dict[str, object]:
    """The columns that say who wrote a row, and where."""
    return {"site": actor.site_id, "by_user": actor.user_id, "by_name": actor.name, "by_role": actor.role}
