"""The ledger: movements with their entries, the balance that follows them, and the chain over all of a registrant's.

A movement says how many entries it has. When the transaction ends, the database compares number and sum, which is zero
for each lot, and links the movement into the chain of each registrant that it touches (`sql/ledger.sql`). The app
writes movements and entries; balances and links are written by triggers alone.
"""

from __future__ import annotations

from django.db import models

from lenitive.pharmacy.book.accounts import ACCOUNTS, HELD, KINDS
from lenitive.pharmacy.models.lot import StockLot
from lenitive.pharmacy.models.receipt import LotContainer
from lenitive.pharmacy.models.supplier import Supplier
from lenitive.pharmacy.models.witnessed import Witnessed, is_another
from lenitive.record.append_only import OnlyGrows
from lenitive.record.written_row import NAME_LETTERS, ROLE_LETTERS, TEXT_LETTERS, is_one_of

SHA256_BYTES = 32
DOCUMENT = 200


class Movement(Witnessed):
    """Something went from accounts to accounts: why, by whom, seen by whom, on which paper."""

    kind = models.CharField(max_length=20)
    entry_count = models.SmallIntegerField()
    second_witness_user = models.BigIntegerField(null=True)
    second_witness_name = models.CharField(max_length=NAME_LETTERS, blank=True)
    second_witness_role = models.CharField(max_length=ROLE_LETTERS, blank=True)
    reason = models.TextField(max_length=TEXT_LETTERS, blank=True)
    document = models.CharField(max_length=DOCUMENT, blank=True)
    supplier = models.ForeignKey(Supplier, models.PROTECT, null=True)

    class Meta:
        db_table = "movement"
        constraints = [
            is_one_of("movement", "kind", KINDS),
            is_another("movement"),
            models.CheckConstraint(
                condition=models.Q(second_witness_user__isnull=True)
                | (
                    models.Q(witness_user__isnull=False)
                    & ~models.Q(second_witness_user=models.F("by_user"))
                    & ~models.Q(second_witness_user=models.F("witness_user"))
                ),
                name="movement_second_witness_is_another",
            ),
            models.CheckConstraint(
                condition=~models.Q(kind="destruction") | models.Q(second_witness_user__isnull=False),
                name="movement_destruction_has_two_witnesses",
            ),
            models.CheckConstraint(condition=models.Q(entry_count__gte=2), name="movement_has_two_entries"),
            models.CheckConstraint(
                condition=~models.Q(kind__in=("receipt", "return")) | models.Q(supplier__isnull=False),
                name="movement_of_goods_names_the_supplier",
            ),
            models.CheckConstraint(
                condition=~models.Q(kind__in=("waste", "destruction", "loss", "settlement")) | ~models.Q(reason=""),
                name="movement_has_its_reason",
            ),
        ]
        indexes = [models.Index(fields=["site", "-at"], name="movement_by_site")]


class LedgerEntry(OnlyGrows):
    """What one account of one lot lost or gained, in whole base units of the lot."""

    id = models.BigAutoField(primary_key=True)
    movement = models.ForeignKey(Movement, models.PROTECT, related_name="entries")
    lot = models.ForeignKey(StockLot, models.PROTECT, related_name="entries", db_index=False)
    account = models.CharField(max_length=20)
    units = models.BigIntegerField()
    container = models.ForeignKey(LotContainer, models.PROTECT, null=True, related_name="entries")

    class Meta:
        db_table = "ledger_entry"
        constraints = [
            is_one_of("ledger_entry", "account", ACCOUNTS),
            models.CheckConstraint(condition=~models.Q(units=0), name="ledger_entry_moves_something"),
        ]
        indexes = [models.Index(fields=["lot", "account", "id"], name="ledger_entry_by_lot")]


class LedgerBalance(models.Model):
    """What stands in one account of one lot; a trigger writes it, and it never falls below zero where that is held."""

    pk = models.CompositePrimaryKey("lot", "account")
    lot = models.ForeignKey(StockLot, models.PROTECT, related_name="balances", db_index=False)
    account = models.CharField(max_length=20)
    units = models.BigIntegerField()

    class Meta:
        db_table = "ledger_balance"
        constraints = [
            is_one_of("ledger_balance", "account", ACCOUNTS),
            models.CheckConstraint(
                condition=~models.Q(account__in=HELD) | models.Q(units__gte=0), name="ledger_balance_not_below_zero"
            ),
        ]


class LedgerChain(models.Model):
    """One row for each registrant's chain, which a new link locks: links come one after the other."""

    site = models.CharField(max_length=60, primary_key=True)

    class Meta:
        db_table = "ledger_chain"


class LedgerLink(OnlyGrows):
    """One movement in the chain of one registrant: its hash together with that of the link before. No gap."""

    written_by_database = True
    id = models.BigAutoField(primary_key=True)
    site = models.CharField(max_length=60)
    number = models.BigIntegerField()
    movement = models.ForeignKey(Movement, models.PROTECT, related_name="links")
    linked_at = models.DateTimeField()
    hash = models.BinaryField(max_length=SHA256_BYTES)

    class Meta:
        db_table = "ledger_link"
        constraints = [
            models.UniqueConstraint(fields=["site", "number"], name="ledger_link_number_once"),
            models.UniqueConstraint(fields=["site", "movement"], name="ledger_link_movement_once"),
        ]


class LotContent(OnlyGrows):
    """What all of a finished lot holds of one received lot, fixed by the movement that made it.

    One unit of the finished lot holds held_units / of_units units of the received one, exactly.
    """

    id = models.BigAutoField(primary_key=True)
    movement = models.ForeignKey(Movement, models.PROTECT, related_name="contents")
    finished = models.ForeignKey(StockLot, models.PROTECT, related_name="contents")
    received = models.ForeignKey(StockLot, models.PROTECT, related_name="contained_in")
    held_units = models.BigIntegerField()
    of_units = models.BigIntegerField()

    class Meta:
        db_table = "lot_content"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(held_units__gt=0, of_units__gt=0), name="lot_content_is_something"
            ),
            models.UniqueConstraint(fields=["finished", "received"], name="lot_content_once"),
        ]
