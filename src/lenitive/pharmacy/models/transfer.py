"""Between two registrants of the pharmacy: sent by one, and received or called off by the other or the sender.

Goods stand in the sender's book until the other end signs; then one movement takes them from the one book to the other.
"""

from __future__ import annotations

from django.db import models

from lenitive.pharmacy.models.lot import StockLot
from lenitive.pharmacy.models.movement import DOCUMENT, Movement
from lenitive.record.written_row import SITE_LETTERS, TEXT_LETTERS, WrittenRow, is_one_of

ENDS = ("received", "called_off")


class Transfer(WrittenRow):
    """What is sent, to whom, on which invoice, and the year's running shares with it, in parts per million."""

    to_site = models.CharField(max_length=SITE_LETTERS)
    lot = models.ForeignKey(StockLot, models.PROTECT, related_name="transfers")
    units = models.BigIntegerField()
    document = models.CharField(max_length=DOCUMENT)
    controlled_share_ppm = models.IntegerField(null=True)
    all_share_ppm = models.IntegerField(null=True)

    class Meta:
        db_table = "transfer"
        constraints = [
            models.CheckConstraint(condition=models.Q(units__gt=0), name="transfer_moves_something"),
            models.CheckConstraint(condition=~models.Q(to_site=models.F("site")), name="transfer_is_to_another"),
            models.CheckConstraint(condition=~models.Q(document=""), name="transfer_has_an_invoice"),
        ]


class TransferEnd(WrittenRow):
    """How it ended: received with its movement and the lot's number there, or called off with the reason."""

    transfer = models.OneToOneField(Transfer, models.PROTECT, related_name="end")
    outcome = models.CharField(max_length=20)
    movement = models.OneToOneField(Movement, models.PROTECT, null=True)
    lot = models.OneToOneField(StockLot, models.PROTECT, null=True)
    reason = models.TextField(max_length=TEXT_LETTERS, blank=True)

    class Meta:
        db_table = "transfer_end"
        constraints = [
            is_one_of("transfer_end", "outcome", ENDS),
            models.CheckConstraint(
                condition=models.Q(outcome="received", movement__isnull=False, lot__isnull=False)
                | (models.Q(outcome="called_off", movement__isnull=True, lot__isnull=True) & ~models.Q(reason="")),
                name="transfer_end_is_whole",
            ),
        ]
