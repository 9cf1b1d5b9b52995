"""Waste, destruction and returns: how substance leaves the book other than in a preparation.

    record(wasted=Taken(lot.id, "bench", Quantity("35 mg"), "spilled while weighing"), witness=bo, by=ann)
    destroy(destroyed=Destroyed(taken, "incinerated", "1 Example Street"), first=bo, second=cy, by=ann)
    send_back(taken=taken, papers=Papers(supplier.id, "RMA 7"), by=ann)

What is controlled is wasted before a witness and destroyed before two, who are never the one who acts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from lenitive.evidence import cited
from lenitive.pharmacy import visible
from lenitive.pharmacy.access import DESTROY, TRANSFER, WEIGH, holds, reasons_against_witness
from lenitive.pharmacy.book import amounts, lots
from lenitive.pharmacy.book.accounts import FLOWS
from lenitive.pharmacy.book.labels import listed_labels
from lenitive.pharmacy.book.movements import Draft, Line, moved, write
from lenitive.pharmacy.ledger import on_hand, reasons_not_in
from lenitive.pharmacy.models import Movement, StockLot
from lenitive.pharmacy.models.lot_state import DESTROYED, LOT_MOVES, USED_UP
from lenitive.pharmacy.models.movement import DOCUMENT
from lenitive.reasons import POLICY, Reason, braced
from lenitive.record.actor import Actor
from lenitive.record.verbs import refuse, verb
from lenitive.units import Quantity


@dataclass(frozen=True)
class Taken:
    """What is taken, from where, and why; the container where it stands in one."""

    lot_id: UUID
    account: str
    amount: Quantity
    reason: str
    container_id: UUID | None = None


@dataclass(frozen=True)
class Destroyed:
    """How and where it was destroyed."""

    taken: Taken
    method: str
    place: str


@dataclass(frozen=True)
class Papers:
    """Who takes it back, and the number of the paper that goes along."""

    supplier_id: UUID
    document: str


@verb(may=holds(WEIGH))
def record(*, wasted: Taken, witness: Actor | None, by: Actor, key: UUID | None = None) -> Movement:
    """Write off what was spilled, contaminated or left over."""
    lot = visible.one(visible.lots(by=by), wasted.lot_id)
    refuse([*reasons_about_witness(lot, witness, by), *reasons_not_to_take(lot, wasted, "waste", by)])
    draft = Draft("waste", lines_of(lot, wasted, "waste"), reason=wasted.reason.strip(), witness=witness)
    return write(draft, by)


@verb(may=holds(DESTROY))
def destroy(*, destroyed: Destroyed, first: Actor, second: Actor, by: Actor, key: UUID | None = None) -> Movement:
    """Destroy before two witnesses, who both sign."""
    taken = destroyed.taken
    lot = visible.one(visible.lots(by=by), taken.lot_id)
    refuse([*reasons_against_witness(by, first, second), *reasons_not_to_take(lot, taken, "destruction", by)])
    refuse(_reasons_about_method(destroyed))
    movement = write(
        Draft(
            "destruction",
            lines_of(lot, taken, "destroyed"),
            reason=taken.reason.strip(),
            document=f"{destroyed.method.strip()}, {destroyed.place.strip()}",
            witness=first,
            second_witness=second,
        ),
        by,
    )
    end_when_gone(lot, DESTROYED, by)
    return movement


def _reasons_about_method(destroyed: Destroyed) -> Iterator[Reason]:
    method, place = destroyed.method.strip(), destroyed.place.strip()
    if not (method and place) or len(method) + len(place) + 2 > DOCUMENT:
        sentence = f"Write how and where it was destroyed, in at most {DOCUMENT} letters."
        yield Reason("destruction-method", sentence, cited("Law-destruction", verify=True))


@verb(may=holds(TRANSFER))
def send_back(*, taken: Taken, papers: Papers, by: Actor, key: UUID | None = None) -> Movement:
    """Return goods to their supplier, or send them to a reverse distributor."""
    lot = visible.one(visible.lots(by=by), taken.lot_id)
    supplier = visible.one(visible.suppliers(by=by), papers.supplier_id)
    refuse(reasons_not_to_take(lot, taken, "return", by))
    if not papers.document.strip():
        refuse([Reason("return-papers", "Write the number of the paper that goes along.", POLICY)])
    draft = Draft(
        "return", lines_of(lot, taken, "supplier"), reason=taken.reason.strip(),
        document=papers.document.strip(), supplier_id=supplier.pk,
    )  # fmt: skip
    movement = write(draft, by)
    end_when_gone(lot, USED_UP, by)
    return movement


def reasons_about_witness(lot: StockLot, witness: Actor | None, by: Actor) -> Iterator[Reason]:
    """Why these two cannot do it; what is not controlled needs no witness."""
    if witness is not None:
        yield from reasons_against_witness(by, witness)
    elif lot.is_controlled:
        sentence = f"Lot {braced(lot.number)} is controlled: a second person has to see it and sign as well."
        yield Reason("witness-needed", sentence, POLICY)


def reasons_not_to_take(lot: StockLot, taken: Taken, kind: str, by: Actor) -> Iterator[Reason]:
    """Why so much cannot be taken from there in this kind of movement; how much there is, `write` says."""
    accounts = sorted(each[:-1] for each in FLOWS[kind] if each.endswith("-"))
    if taken.account not in accounts:
        yield Reason("take-from", f"Say where it is taken from: {listed_labels(accounts)}.", POLICY)
    if not taken.reason.strip():
        yield Reason("reason-needed", "Write down why.", POLICY)
    wrong = list(amounts.reasons_against(taken.amount, lot.unit))
    yield from wrong
    if taken.container_id is not None and not wrong:
        container = visible.one(visible.containers(by=by), taken.container_id)
        if container.lot_id != lot.pk:
            sentence = f"Container {braced(container.code)} is of another lot: read the label again."
            yield Reason("container-of-another-lot", sentence, POLICY)
        else:
            yield from reasons_not_in(container, amounts.units_of(taken.amount, lot.unit))


def lines_of(lot: StockLot, taken: Taken, target: str) -> tuple[Line, Line]:
    """From where it is taken to the account."""
    return moved(lot.pk, taken.account, target, amounts.units_of(taken.amount, lot.unit), taken.container_id)


def end_when_gone(lot: StockLot, state: str, by: Actor) -> None:
    """When nothing of the lot is in the house any more, its status says so."""
    is_gone = on_hand(lot.pk).total.magnitude(on_hand(lot.pk).total.unit) == 0
    if is_gone and state in LOT_MOVES[lots.state_of(lot.pk)]:
        lots.set_state(lot, state, by)
