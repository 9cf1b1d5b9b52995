"""Writes counts: the count, whose book the database reads by itself, and the discrepancy when there is a difference.

How serious a difference is follows policy (`rules/policies.py`): its share of what left the account since the last
count. The verbs are in `counts.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Sum

from lenitive.pharmacy.book import amounts
from lenitive.pharmacy.book.accounts import ACCOUNTS_OF, ON_HAND
from lenitive.pharmacy.book.labels import listed_labels
from lenitive.pharmacy.models import Discrepancy, Inventory, LedgerEntry, Movement, Settlement, StockCount, StockLot
from lenitive.pharmacy.models.witnessed import before
from lenitive.pharmacy.rules.policies import alert_of
from lenitive.reasons import POLICY, Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.written_row import written_by
from lenitive.units import Quantity


@dataclass(frozen=True)
class Two:
    """Who counts, and who sees it."""

    by: Actor
    witness: Actor | None


@dataclass(frozen=True)
class Settled:
    """Why there was a difference."""

    discrepancy_id: UUID
    cause: str
    explanation: str


def reasons_against(lot: StockLot, account: str, amount: Quantity) -> Iterator[Reason]:
    """Why this cannot be a count."""
    possible = [each for each in ACCOUNTS_OF[lot.kind] if each in ON_HAND]
    if account not in possible:
        yield Reason("count-account", f"Say where it was counted: {listed_labels(possible)}.", POLICY)
    yield from amounts.reasons_against(amount, lot.unit, or_nothing=True)


def write_count(
    lot: StockLot, account: str, amount: Quantity, two: Two, inventory: Inventory | None = None
) -> StockCount:
    """The count and, when it differs from the book, its discrepancy."""
    used = _used_since_the_last(lot, account)
    count = StockCount(
        lot=lot,
        account=account,
        counted_units=amounts.units_of(amount, lot.unit),
        inventory=inventory,
        at=clock.now(),
        **written_by(two.by),
        **before(two.witness),
    )
    count.save()
    difference = count.counted_units - count.book_units
    if difference:
        alert = alert_of(difference, used, is_controlled=lot.is_controlled)
        Discrepancy(count=count, alert=alert, at=clock.now(), **written_by(two.by)).save()
    return count


def _used_since_the_last(lot: StockLot, account: str) -> int:
    """What left this account since it was last counted, in base units."""
    last = StockCount.objects.filter(lot=lot, account=account).order_by("-recorded_at").first()
    taken = LedgerEntry.objects.filter(lot=lot, account=account, units__lt=0)
    if last is not None:
        taken = taken.filter(movement__recorded_at__gt=last.recorded_at)
    return -int(taken.aggregate(units=Sum("units"))["units"] or 0)


def write_settlement(found: Discrepancy, settled: Settled, movement: Movement | None, two: Two) -> Settlement:
    """The row that ends a discrepancy."""
    row = Settlement(
        discrepancy=found,
        cause=settled.cause,
        explanation=settled.explanation.strip(),
        movement=movement,
        at=clock.now(),
        **written_by(two.by),
        **before(two.witness),
    )
    row.save()
    return row
