"""Who sends chemicals, and who takes back what is to be destroyed elsewhere.

A change of address or registration is a new row that points at the one before; receipts keep the row of their day.
"""

from __future__ import annotations

from django.db import models

from lenitive.record.written_row import WrittenRow, is_one_of

KINDS = ("supplier", "reverse_distributor")
NAME, ADDRESS = 200, 500


class Supplier(WrittenRow):
    """Name, address and registration as they stood on that day."""

    kind = models.CharField(max_length=30)
    name = models.CharField(max_length=NAME)
    address = models.CharField(max_length=ADDRESS)
    telephone = models.CharField(max_length=20, blank=True)
    registration = models.CharField(max_length=9, blank=True)
    registration_expires_on = models.DateField(null=True)
    in_place_of = models.OneToOneField("self", models.PROTECT, null=True)

    class Meta:
        db_table = "supplier"
        constraints = [
            is_one_of("supplier", "kind", KINDS),
            models.CheckConstraint(
                condition=~models.Q(name="") & ~models.Q(address=""), name="supplier_has_name_and_address"
            ),
        ]
        indexes = [models.Index(fields=["site", "name"], name="supplier_by_name")]
