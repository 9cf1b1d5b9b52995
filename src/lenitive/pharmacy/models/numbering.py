"""Two small tables of a registrant: the last number that was given out, and below which amount something is ordered."""

from __future__ import annotations

from django.db import models

from lenitive.pharmacy.models.lot import UNITS, WORDS
from lenitive.record.written_row import SITE_LETTERS, WrittenRow, is_one_of


class NumberSeries(models.Model):
    """The last number of one kind at one site."""

    pk = models.CompositePrimaryKey("site", "kind")
    site = models.CharField(max_length=SITE_LETTERS)
    kind = models.CharField(max_length=20)
    last = models.BigIntegerField()

    class Meta:
        db_table = "number_series"


class ReorderLevel(WrittenRow):
    """From here on, less than this on hand means that it is ordered; the newest of a form counts."""

    form = models.CharField(max_length=WORDS)
    unit = models.CharField(max_length=10)
    units = models.BigIntegerField()

    class Meta:
        db_table = "reorder_level"
        constraints = [
            is_one_of("reorder_level", "unit", UNITS),
            models.CheckConstraint(condition=models.Q(units__gte=0), name="reorder_level_not_below_zero"),
        ]
        indexes = [models.Index(fields=["site", "form", "-at"], name="reorder_level_newest")]
