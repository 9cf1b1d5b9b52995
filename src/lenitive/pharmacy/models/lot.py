"""A lot: one delivery of one chemical (received), or what one batch made (finished). It belongs to one registrant.

Its amounts are whole base units, fixed here for good: mcg, nL or piece. `base_numerator / base_denominator` is how many
micrograms of the controlled base one unit holds. What a lot's status is: the newest row of `LotState`.
"""

from __future__ import annotations

from django.db import models

from lenitive.record.written_row import WrittenRow, is_one_of

KINDS = ("received", "finished")
UNITS = ("mcg", "nL", "piece")
WORDS = 120
_HAS_BASE = models.Q(base_numerator__gt=0, base_denominator__gt=0)
_NO_BASE = models.Q(base_numerator__isnull=True, base_denominator__isnull=True)


class StockLot(WrittenRow):
    """What it is, whose, how it is counted, and until when it can be used."""

    kind = models.CharField(max_length=20)
    number = models.CharField(max_length=20)
    ingredient = models.CharField(max_length=WORDS)
    form = models.CharField(max_length=WORDS)
    unit = models.CharField(max_length=10)
    is_controlled = models.BooleanField()
    schedule = models.CharField(max_length=10, blank=True)
    base_numerator = models.BigIntegerField(null=True)
    base_denominator = models.BigIntegerField(null=True)
    maker = models.CharField(max_length=200, blank=True)
    maker_number = models.CharField(max_length=80, blank=True)
    expires_on = models.DateField(null=True)
    certificate = models.JSONField(default=dict)
    came_from = models.ForeignKey("self", models.PROTECT, null=True, related_name="went_to")

    class Meta:
        db_table = "lot"
        constraints = [
            is_one_of("lot", "kind", KINDS),
            is_one_of("lot", "unit", UNITS),
            models.UniqueConstraint(fields=["site", "number"], name="lot_number_once"),
            models.CheckConstraint(
                condition=(models.Q(is_controlled=True) & ~models.Q(schedule=""))
                | models.Q(is_controlled=False, schedule=""),
                name="lot_controlled_has_a_schedule",
            ),
            models.CheckConstraint(
                condition=models.Q(is_controlled=False)
                | models.Q(kind="finished")
                | (_HAS_BASE & models.Q(kind="received")),
                name="lot_controlled_has_its_base",
            ),
            models.CheckConstraint(condition=_HAS_BASE | _NO_BASE, name="lot_base_is_whole"),
        ]
        indexes = [models.Index(fields=["site", "ingredient", "expires_on"], name="lot_by_ingredient")]
