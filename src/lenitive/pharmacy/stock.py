"""What comes in, what is looked at in quarantine and let out of it, and the inventories that open and check the book.

    receipt = receive(goods=Goods(...), by=ann)                         # every lot in quarantine
    check(lot_id=lot.id, check=Checked("label", code="DEMO-NORTH/4417-3/1"), by=ann)
    release_from_quarantine(lot_id=lot.id, by=bo)                       # two persons have looked at it

Counts of single lots are in `counts.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from lenitive.pharmacy import visible
from lenitive.pharmacy.access import ADJUST, COUNT, RECEIVE, holds, reasons_against_witness
from lenitive.pharmacy.book import inventories, lots, receipts
from lenitive.pharmacy.book.amounts import reasons_against, units_of
from lenitive.pharmacy.book.inventories import InventoryTaken
from lenitive.pharmacy.book.labels import label, listed_labels
from lenitive.pharmacy.book.movements import Draft, Line, moved, write
from lenitive.pharmacy.book.places import today_at
from lenitive.pharmacy.book.receipts import Goods
from lenitive.pharmacy.ledger import on_hand
from lenitive.pharmacy.models import Inventory, LotCheck, LotContainer, LotState, Receipt, ReorderLevel, StockLot
from lenitive.pharmacy.models.lot_state import LOT_MOVES, QUARANTINED, RELEASED
from lenitive.pharmacy.models.receipt import CHECKS
from lenitive.reasons import POLICY, Reason, as_typed, braced
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import written_by
from lenitive.units import Quantity

INVOICE_TWICE = Reason("invoice-twice", "This invoice of this supplier is already on file: open that receipt.", POLICY)
CHECKED_MEANWHILE = Reason("two-checks", "Two persons check a lot: ask somebody else to check it as well.", POLICY)
MOVED_MEANWHILE = Reason("lot-state", "The lot's status changed while you were working: open it again.", POLICY)
OPENED_ALREADY = Reason("inventory-again", "The initial inventory is already on file: take a count instead.", POLICY)
STATE_WORDS = {
    "lot_state_release_is_checked_by_two": CHECKED_MEANWHILE,
    "lot_state_move_is_allowed": MOVED_MEANWHILE,
}


@dataclass(frozen=True)
class Checked:
    """One look: at the certificate, or at the label of a container, whose printed code was read back."""

    what: str
    passed: bool = True
    note: str = ""
    code: str = ""


@verb(may=holds(RECEIVE), words={"receipt_invoice_once": INVOICE_TWICE})
def receive(*, goods: Goods, by: Actor, key: UUID | None = None) -> Receipt:
    """Take in what a supplier sent; every lot goes into quarantine."""
    supplier = visible.one(visible.suppliers(by=by), goods.supplier_id)
    refuse(receipts.reasons_not_to_receive(goods, supplier, by))
    return receipts.write_receipt(goods, supplier, by)


@verb(may=holds(RECEIVE))
def check(*, lot_id: UUID, check: Checked, by: Actor, key: UUID | None = None) -> LotCheck:
    """Note one look at a lot in quarantine. A look that it does not pass is noted as well."""
    lot: StockLot = visible.one(visible.lots(by=by), lot_id)
    container = LotContainer.objects.filter(lot=lot, code=check.code.strip().upper()).first() if check.code else None
    refuse(_reasons_not_to_check(lot, check, container))
    row = LotCheck(
        lot=lot, what=check.what, container=container, passed=check.passed, note=check.note,
        at=clock.now(), **written_by(by),
    )  # fmt: skip
    row.save()
    return row


def _reasons_not_to_check(lot: StockLot, check: Checked, container: LotContainer | None) -> Iterator[Reason]:
    if check.what not in CHECKS:
        yield Reason("check-unknown", f"Say what was looked at: {listed_labels(CHECKS)}.", POLICY)
    elif check.what == "label" and container is None:
        sentence = (
            f"The code {as_typed(check.code)} is on no container of lot {braced(lot.number)}: read the label again."
        )
        yield Reason("label-code", sentence, POLICY)
    elif check.what == "certificate" and check.code:
        yield Reason("check-code", "A certificate has no code of ours: leave the code away.", POLICY)
    if not check.passed and not check.note.strip():
        yield Reason("check-note", "Write down what is wrong.", POLICY)
    if lots.state_of(lot.pk) != QUARANTINED:
        yield Reason(
            "lot-not-in-quarantine",
            f"Lot {braced(lot.number)} is not in quarantine: there is nothing to check.",
            POLICY,
        )


@verb(may=holds(COUNT), words=STATE_WORDS)
def release_from_quarantine(*, lot_id: UUID, by: Actor, key: UUID | None = None) -> StockLot:
    """Let a lot out of quarantine, into the vault or, a preparation, onto the shelf."""
    lot: StockLot = visible.one(visible.lots(by=by), lot_id)
    refuse(reasons_not_to_release(lot, by))
    units = on_hand(lot.pk).units.get("quarantine", 0)
    lots.set_state(lot, RELEASED, by)
    if units:
        write(Draft("release", moved(lot.pk, "quarantine", home_of(lot), units)), by)
    return lot


def home_of(lot: StockLot) -> str:
    """Where a released lot stands."""
    return "vault" if lot.kind == "received" else "shelf"


def reasons_not_to_release(lot: StockLot, by: Actor) -> Iterator[Reason]:
    """Everything that keeps a lot in quarantine."""
    newest = lots.newest_state(lot.pk)
    number = braced(lot.number)
    if newest is None or newest.state != QUARANTINED:
        yield Reason(
            "lot-not-in-quarantine", f"Lot {number} is not in quarantine: there is nothing to release.", POLICY
        )
        return
    if lot.expires_on is not None and lot.expires_on < today_at(lot.site):
        sentence = f"Lot {number} expired on {lot.expires_on}: send it back or have it destroyed."
        yield Reason("lot-expired", sentence, POLICY)
    yield from _reasons_from_checks(lot, newest)


def _reasons_from_checks(lot: StockLot, since: LotState) -> Iterator[Reason]:
    checks = list(LotCheck.objects.filter(lot=lot, recorded_at__gte=since.recorded_at).order_by("at", "id"))
    last = {(each.what, each.container_id): each for each in checks}
    failed = [each for each in last.values() if not each.passed]
    for each in failed:
        sentence = (
            f"A check was not passed ({braced(each.note)}): send the lot back, or check it again once it is right."
        )
        yield Reason("check-failed", sentence, POLICY)
    if lot.kind == "received" and ("certificate", None) not in last:
        yield Reason("certificate-unchecked", "Check the certificate of analysis against the label.", POLICY)
    for container in LotContainer.objects.filter(lot=lot).order_by("code"):
        if ("label", container.pk) not in last:
            sentence = f"Print the label of container {braced(container.code)} and read its code back."
            yield Reason("label-unread", sentence, POLICY)
    if len({each.by_user for each in checks if each.passed}) < 2:
        yield CHECKED_MEANWHILE


@verb(may=holds(RECEIVE), words=STATE_WORDS)
def quarantine(*, lot_id: UUID, reason: str, by: Actor, key: UUID | None = None) -> StockLot:
    """Put a lot into quarantine, with all of it that is in the vault, on the bench or on the shelf."""
    lot: StockLot = visible.one(visible.lots(by=by), lot_id)
    refuse(_reasons_not_to_quarantine(lot, reason))
    lots.set_state(lot, QUARANTINED, by, reason)
    held = on_hand(lot.pk).units
    lines: list[Line] = []
    for account in ("vault", "bench", "shelf"):
        if units := held.get(account, 0):
            lines += moved(lot.pk, account, "quarantine", units)
    if lines:
        write(Draft("quarantine", tuple(lines), reason=reason), by)
    return lot


def _reasons_not_to_quarantine(lot: StockLot, reason: str) -> Iterator[Reason]:
    state = lots.state_of(lot.pk)
    if QUARANTINED not in LOT_MOVES[state]:
        sentence = f"Lot {braced(lot.number)} is {label(state)}: it cannot go into quarantine."
        yield Reason("lot-state", sentence, POLICY)
    if not reason.strip():
        yield Reason("reason-needed", "Write down why.", POLICY)


@verb(may=holds(ADJUST), words={"inventory_initial_once": OPENED_ALREADY})
def take_inventory(*, taken: InventoryTaken, witness: Actor, by: Actor, key: UUID | None = None) -> Inventory:
    """Write down all that is on hand, before a second person. The initial one opens the book; nil is an answer."""
    refuse([*reasons_against_witness(by, witness), *inventories.reasons_not_to_take(taken, by)])
    return inventories.write_inventory(taken, witness, by)


@verb(may=holds(COUNT))
def set_reorder_level(*, form: str, unit: str, amount: Quantity, by: Actor, key: UUID | None = None) -> ReorderLevel:
    """From here on, less than this of the form means that it is ordered."""
    wrong = list(lots.reasons_against_form(form, unit))
    refuse(wrong or reasons_against(amount, unit, or_nothing=True))
    row = ReorderLevel(
        form=lots.form_of(form).name, unit=unit, units=units_of(amount, unit), at=clock.now(), **written_by(by)
    )
    row.save()
    return row
