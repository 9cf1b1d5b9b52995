"""Counts and inventories: what was found, what the book said at that moment, and the difference as a row of its own.

The database reads the book by itself at the moment of the count, so nobody has to know it, and nobody can choose it.
"""

from __future__ import annotations

from django.db import models

from lenitive.pharmacy.book.accounts import ON_HAND
from lenitive.pharmacy.models.lot import StockLot
from lenitive.pharmacy.models.movement import Movement
from lenitive.pharmacy.models.witnessed import Witnessed, is_another
from lenitive.record.written_row import TEXT_LETTERS, WrittenRow, is_one_of

INVENTORY_KINDS = ("initial", "biennial", "pharmacist_in_charge", "newly_scheduled")
MOMENTS = ("open", "close")
ALERTS = ("none", "look", "report")
CAUSES = ("weighing_scatter", "not_recorded", "spilled", "miscounted", "unexplained", "reported_loss")


class Inventory(Witnessed):
    """All that a registrant has on hand, on a day, at open or close of business, taken by two persons."""

    kind = models.CharField(max_length=30)
    taken_on = models.DateField()
    moment = models.CharField(max_length=10)
    line_count = models.SmallIntegerField()
    note = models.TextField(max_length=TEXT_LETTERS, blank=True)

    class Meta:
        db_table = "inventory"
        constraints = [
            is_one_of("inventory", "kind", INVENTORY_KINDS),
            is_one_of("inventory", "moment", MOMENTS),
            is_another("inventory"),
            models.CheckConstraint(condition=models.Q(witness_user__isnull=False), name="inventory_is_by_two"),
            models.CheckConstraint(condition=models.Q(line_count__gte=0), name="inventory_lines_are_counted"),
            models.UniqueConstraint(fields=["site"], condition=models.Q(kind="initial"), name="inventory_initial_once"),
        ]


class StockCount(Witnessed):
    """What two persons found of a lot in one account. `book_units` is set by the database."""

    lot = models.ForeignKey(StockLot, models.PROTECT, related_name="counts")
    account = models.CharField(max_length=20)
    counted_units = models.BigIntegerField()
    book_units = models.BigIntegerField(db_default=0)
    inventory = models.ForeignKey(Inventory, models.PROTECT, null=True, related_name="lines")

    class Meta:
        db_table = "stock_count"
        constraints = [
            is_one_of("stock_count", "account", ON_HAND),
            is_another("stock_count"),
            models.CheckConstraint(condition=models.Q(counted_units__gte=0), name="stock_count_not_below_zero"),
        ]
        indexes = [models.Index(fields=["lot", "account", "-at"], name="stock_count_newest")]


class Discrepancy(WrittenRow):
    """Physical minus book, as the database computes it, and how serious policy holds it to be."""

    count = models.OneToOneField(StockCount, models.PROTECT, related_name="discrepancy")
    difference_units = models.BigIntegerField(db_default=0)
    alert = models.CharField(max_length=10)

    class Meta:
        db_table = "discrepancy"
        constraints = [is_one_of("discrepancy", "alert", ALERTS)]


class Settlement(Witnessed):
    """Why there was a difference, and the movement that brings the book to what was found."""

    discrepancy = models.OneToOneField(Discrepancy, models.PROTECT, related_name="settlement")
    cause = models.CharField(max_length=20)
    explanation = models.TextField(max_length=TEXT_LETTERS)
    movement = models.ForeignKey(Movement, models.PROTECT, null=True)

    class Meta:
        db_table = "settlement"
        constraints = [
            is_one_of("settlement", "cause", CAUSES),
            is_another("settlement"),
            models.CheckConstraint(condition=~models.Q(explanation=""), name="settlement_is_explained"),
            models.CheckConstraint(
                condition=models.Q(cause="miscounted", movement__isnull=True)
                | (~models.Q(cause="miscounted") & models.Q(movement__isnull=False)),
                name="settlement_moves_unless_miscounted",
            ),
        ]
