"""Inventories: what is on hand in exact amounts, at the open or close of business, taken by two persons.

The initial one makes a lot of each thing that is found and opens the book. Every later one counts each controlled lot
blind and leaves a discrepancy for each difference. The verb is `stock.take_inventory`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from lenitive.evidence import cited
from lenitive.pharmacy import visible
from lenitive.pharmacy.book import amounts, counting, lots
from lenitive.pharmacy.book.accounts import ON_HAND
from lenitive.pharmacy.book.labels import listed_labels
from lenitive.pharmacy.book.lots import LotFacts
from lenitive.pharmacy.book.movements import Draft, Line, write
from lenitive.pharmacy.book.places import today_at
from lenitive.pharmacy.book.receipts import Came, book_is_open, contained
from lenitive.pharmacy.models import Inventory, LedgerBalance, StockLot
from lenitive.pharmacy.models.count import INVENTORY_KINDS, MOMENTS
from lenitive.pharmacy.models.lot_state import RELEASED
from lenitive.pharmacy.models.witnessed import before
from lenitive.pharmacy.rules.policies import inventory_policy
from lenitive.reasons import POLICY, Reason, braced
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.written_row import written_by
from lenitive.units import Quantity


@dataclass(frozen=True)
class Found:
    """Something that is on hand when the book is opened."""

    facts: LotFacts
    containers: tuple[Came, ...]


@dataclass(frozen=True)
class Counted:
    """What was counted of a lot in one account."""

    lot_id: UUID
    account: str
    amount: Quantity


@dataclass(frozen=True)
class InventoryTaken:
    """`opening` of the initial inventory, `counted` of all others; neither: a nil inventory."""

    kind: str
    taken_on: date
    moment: str
    opening: tuple[Found, ...] = ()
    counted: tuple[Counted, ...] = ()
    note: str = ""


def reasons_not_to_take(taken: InventoryTaken, by: Actor) -> Iterator[Reason]:
    """Everything that is missing or wrong."""
    today = today_at(by.site_id)
    if taken.kind not in INVENTORY_KINDS:
        yield Reason("inventory-kind", f"Say which inventory it is: {listed_labels(INVENTORY_KINDS)}.", POLICY)
    if taken.moment not in MOMENTS:
        sentence = "Say whether it was taken at the open or the close of business."
        yield Reason("inventory-moment", sentence, cited("Law-inventory", verify=True))
    if taken.taken_on > today:
        yield Reason("inventory-date", "An inventory cannot be dated after today: correct the date.", POLICY)
    if taken.kind == "initial":
        yield from _reasons_against_opening(taken, by, today)
    else:
        yield from _reasons_against_counting(taken, by)


def _reasons_against_opening(taken: InventoryTaken, by: Actor, today: date) -> Iterator[Reason]:
    if book_is_open(by.site_id):
        sentence = "The initial inventory is already on file: take a count instead."
        yield Reason("inventory-again", sentence, cited("Law-inventory", verify=True))
    if taken.counted:
        yield Reason("inventory-lots", "No lot is on file yet: write down what is found, not counts of lots.", POLICY)
    for found in taken.opening:
        wrong = [each for each in lots.reasons_against(found.facts, today) if each.code != "lot-expired"]
        yield from wrong
        if not found.containers:
            yield Reason("inventory-container", "Write down each container with what is in it.", POLICY)
        for each in found.containers if not wrong else ():
            yield from amounts.reasons_against(each.amount, found.facts.unit)
            yield from amounts.reasons_against(each.tare, "mcg") if each.tare is not None else ()


def _reasons_against_counting(taken: InventoryTaken, by: Actor) -> Iterator[Reason]:
    if not book_is_open(by.site_id):
        yield Reason("book-not-open", "Take the initial inventory first.", cited("Law-inventory", verify=True))
    if taken.opening:
        yield Reason("inventory-lots", "Count the lots that are on file; what is new is received.", POLICY)
    places = [(each.lot_id, each.account) for each in taken.counted]
    if len(set(places)) < len(places):
        yield Reason("counted-twice", "One lot stands on the list twice: add the two up.", POLICY)
    for each in taken.counted:
        lot = visible.one(visible.lots(by=by), each.lot_id)
        yield from counting.reasons_against(lot, each.account, each.amount)
    left_out = [each for each in _on_the_book(by) if (each.lot.pk, each.account) not in places]
    if left_out:  # names only: a count is blind
        named = ", ".join(f"{braced(each.lot.number)} ({each.account})" for each in left_out)
        yield Reason("inventory-incomplete", f"Count these as well: {named}.", cited("Law-inventory", verify=True))


def _on_the_book(by: Actor) -> list[LedgerBalance]:
    """Every place in which the book has something of a controlled lot."""
    mine = [each.pk for each in visible.lots(by=by)]
    rows = LedgerBalance.objects.filter(account__in=ON_HAND, units__gt=0, lot__in=mine).select_related("lot")
    there = list(rows.order_by("lot__number", "account"))
    base = visible.bases_in({each.lot: each.units for each in there})
    return [each for each in there if base[each.lot]]


def write_inventory(taken: InventoryTaken, witness: Actor, by: Actor) -> Inventory:
    """The inventory with its lines; what was found becomes lots, what was counted becomes counts."""
    row = Inventory(
        kind=taken.kind,
        taken_on=taken.taken_on,
        moment=taken.moment,
        line_count=len(taken.opening) + len(taken.counted),
        note=taken.note,
        at=clock.now(),
        **written_by(by),
        **before(witness),
    )
    row.save()
    lines = [*_opened(taken, witness, by), *taken.counted]
    for each in lines:
        lot = StockLot.objects.get(pk=each.lot_id)
        counting.write_count(lot, each.account, each.amount, counting.Two(by, witness), row)
    return row


def _opened(taken: InventoryTaken, witness: Actor, by: Actor) -> list[Counted]:
    lines: list[Line] = []
    counted = []
    for found in taken.opening:
        lot = lots.make(found.facts, "received", by)
        lots.set_state(lot, RELEASED, by, "initial inventory")
        here = contained(lot, found.containers, ("adjustment", "vault"), by)
        lines += here
        counted.append(Counted(lot.pk, "vault", amounts.as_quantity(-here[0].units, lot.unit)))
    if lines:
        write(Draft("opening", tuple(lines), reason="initial inventory", witness=witness), by)
    return counted


def next_due(site: str) -> date | None:
    """The day by which the next inventory is due; None before the first."""
    newest = Inventory.objects.filter(site=site).order_by("-taken_on", "-at").first()
    return inventory_policy().due_after(newest.taken_on) if newest else None


def task_from(site: str) -> date | None:
    """The day from which its task stands in the work list."""
    due = next_due(site)
    return due - timedelta(days=inventory_policy().task_days_before) if due else None
