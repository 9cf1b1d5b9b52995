"""What came from a supplier: the invoice, each line with what was ordered and what came, containers, and the checks.

Short, damaged and wrong goods are lines like others, with or without a lot.
"""

from __future__ import annotations

from django.db import models

from lenitive.pharmacy.models.lot import UNITS, WORDS, StockLot
from lenitive.pharmacy.models.supplier import Supplier
from lenitive.record.append_only import OnlyGrows
from lenitive.record.written_row import TEXT_LETTERS, WrittenRow, is_one_of

FAULTS = ("none", "short", "over", "damaged", "wrong")
CHECKS = ("certificate", "label")


class Receipt(WrittenRow):
    """One invoice, and the day on which the goods came."""

    supplier = models.ForeignKey(Supplier, models.PROTECT)
    invoice_number = models.CharField(max_length=80)
    invoice_on = models.DateField()
    received_on = models.DateField()

    class Meta:
        db_table = "receipt"
        constraints = [
            models.CheckConstraint(condition=~models.Q(invoice_number=""), name="receipt_has_an_invoice"),
            models.UniqueConstraint(fields=["site", "supplier", "invoice_number"], name="receipt_invoice_once"),
        ]


class ReceiptLine(OnlyGrows):
    """What was ordered and what came, in whole base units; `lot` when there is something to keep."""

    id = models.BigAutoField(primary_key=True)
    receipt = models.ForeignKey(Receipt, models.PROTECT, related_name="lines")
    ingredient = models.CharField(max_length=WORDS)
    unit = models.CharField(max_length=10)
    ordered_units = models.BigIntegerField()
    came_units = models.BigIntegerField()
    fault = models.CharField(max_length=10)
    note = models.TextField(max_length=TEXT_LETTERS, blank=True)
    lot = models.OneToOneField(StockLot, models.PROTECT, null=True)

    class Meta:
        db_table = "receipt_line"
        constraints = [
            is_one_of("receipt_line", "fault", FAULTS),
            is_one_of("receipt_line", "unit", UNITS),
            models.CheckConstraint(
                condition=models.Q(ordered_units__gte=0, came_units__gte=0), name="receipt_line_is_not_below_zero"
            ),
            models.CheckConstraint(
                condition=models.Q(fault="none") | ~models.Q(note=""), name="receipt_line_fault_has_a_note"
            ),
            models.CheckConstraint(
                condition=~models.Q(fault="none") | models.Q(came_units=models.F("ordered_units")),
                name="receipt_line_difference_has_a_fault",
            ),
        ]


class LotContainer(WrittenRow):
    """A jar, bottle or vial of a lot: its own code, printed on its label, its tare, and what came in it."""

    lot = models.ForeignKey(StockLot, models.PROTECT, related_name="containers")
    code = models.CharField(max_length=30, unique=True)
    tare_mcg = models.BigIntegerField(null=True)
    came_units = models.BigIntegerField()

    class Meta:
        db_table = "container"
        constraints = [
            models.CheckConstraint(condition=models.Q(came_units__gt=0), name="container_holds_something"),
            models.CheckConstraint(
                condition=models.Q(tare_mcg__isnull=True) | models.Q(tare_mcg__gt=0),
                name="container_tare_is_above_zero",
            ),
        ]


class LotCheck(WrittenRow):
    """One look at a lot in quarantine: its certificate, or the label of one container, whose code was read back."""

    lot = models.ForeignKey(StockLot, models.PROTECT, related_name="checks")
    what = models.CharField(max_length=20)
    container = models.ForeignKey(LotContainer, models.PROTECT, null=True)
    passed = models.BooleanField()
    note = models.TextField(max_length=TEXT_LETTERS, blank=True)

    class Meta:
        db_table = "lot_check"
        constraints = [
            is_one_of("lot_check", "what", CHECKS),
            models.CheckConstraint(
                condition=models.Q(passed=True) | ~models.Q(note=""), name="lot_check_failure_has_a_note"
            ),
            models.CheckConstraint(
                condition=models.Q(what="label", container__isnull=False)
                | (~models.Q(what="label") & models.Q(container__isnull=True)),
                name="lot_check_label_is_of_a_container",
            ),
        ]
