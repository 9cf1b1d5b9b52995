"""Counts of single lots, blind and before a witness, and how a difference is settled.

    made = count(counted=Counted(lot.id, "vault", Quantity("80.71", "g")), witness=bo, by=ann)
    made.book_units, made.discrepancy.difference_units          # the answer shows them, the form did not

A count that differs is no refusal: it succeeds, and the difference is a row of its own, physical minus book.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from lenitive.pharmacy import visible
from lenitive.pharmacy.access import ADJUST, COUNT, holds, reasons_against_witness
from lenitive.pharmacy.book import counting
from lenitive.pharmacy.book.counting import Settled
from lenitive.pharmacy.book.inventories import Counted
from lenitive.pharmacy.book.labels import listed_labels
from lenitive.pharmacy.book.movements import Draft, moved, write
from lenitive.pharmacy.models import Discrepancy, Movement, Settlement, StockCount, StockLot
from lenitive.pharmacy.models.count import CAUSES
from lenitive.reasons import POLICY, Reason, braced
from lenitive.record.actor import Actor
from lenitive.record.verbs import refuse, verb

BY_HAND = tuple(each for each in CAUSES if each != "reported_loss")
SETTLED = Reason("discrepancy-settled", "This difference is settled already: open it to read how.", POLICY)


@verb(may=holds(COUNT))
def count(*, counted: Counted, witness: Actor | None, by: Actor, key: UUID | None = None) -> StockCount:
    """Write down what is there. The book is shown afterwards; a difference is a row."""
    lot = visible.one(visible.lots(by=by), counted.lot_id)
    refuse([*_reasons_about_witness(lot, witness, by), *counting.reasons_against(lot, counted.account, counted.amount)])
    return counting.write_count(lot, counted.account, counted.amount, counting.Two(by, witness))


def _reasons_about_witness(lot: StockLot, witness: Actor | None, by: Actor) -> Iterator[Reason]:
    if witness is not None:
        yield from reasons_against_witness(by, witness)
    elif lot.is_controlled:
        sentence = f"Lot {braced(lot.number)} is controlled: count it before a second person, who signs as well."
        yield Reason("witness-needed", sentence, POLICY)


@verb(may=holds(ADJUST), words={"settlement_discrepancy_id_key": SETTLED})
def settle(*, settled: Settled, witness: Actor, by: Actor, key: UUID | None = None) -> Settlement:
    """Say why there was a difference, and bring the book to what was found; a miscount is settled by a good count."""
    found = visible.one(visible.discrepancies(by=by), settled.discrepancy_id)
    refuse([*reasons_against_witness(by, witness), *_reasons_not_to_settle(found, settled)])
    movement = None if settled.cause == "miscounted" else _write_movement(found, settled, witness, by)
    return counting.write_settlement(found, settled, movement, counting.Two(by, witness))


def _reasons_not_to_settle(found: Discrepancy, settled: Settled) -> Iterator[Reason]:
    if Settlement.objects.filter(discrepancy=found).exists():
        yield SETTLED
    if settled.cause not in BY_HAND:
        sentence = f"Say why: {listed_labels(BY_HAND)}. Theft and loss have a report of their own."
        yield Reason("settlement-cause", sentence, POLICY)
    if not settled.explanation.strip():
        yield Reason("settlement-explanation", "Write down what you found out.", POLICY)
    if settled.cause == "miscounted" and not _was_counted_well(found.count):
        yield Reason("count-again", "Count it again first: a miscount is settled by a count that agrees.", POLICY)


def _was_counted_well(count: StockCount) -> bool:
    later = StockCount.objects.filter(lot=count.lot, account=count.account, recorded_at__gt=count.recorded_at)
    newest = later.order_by("-recorded_at").first()
    return newest is not None and newest.counted_units == newest.book_units


def _write_movement(found: Discrepancy, settled: Settled, witness: Actor, by: Actor) -> Movement:
    account, units = found.count.account, abs(found.difference_units)
    way = (account, "loss") if found.difference_units < 0 else ("adjustment", account)
    reason = f"{settled.cause}: {settled.explanation.strip()}"
    return write(Draft("settlement", moved(found.count.lot_id, *way, units), reason=reason, witness=witness), by)
