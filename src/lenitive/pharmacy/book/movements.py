"""Writes movements. Every verb that moves substance does it here, in its own transaction.

    write(Draft("waste", moved(lot.id, "vault", "waste", 35_000), reason="spilled", witness=bo), by=ann)

The law is in the database: a balance never falls below zero, a movement sums to zero for each lot. What is read here
before only gives the sentence. Entries are written in the order of (lot, account), so movements never wait for each
other in a circle.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from django.db import IntegrityError, transaction

from lenitive.pharmacy.book.accounts import is_held
from lenitive.pharmacy.ledger import advice_of, on_hand
from lenitive.pharmacy.models import LedgerEntry, Movement
from lenitive.pharmacy.models.witnessed import before
from lenitive.reasons import POLICY, Reason, Refused
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.errors import constraint_of
from lenitive.record.verbs import refuse
from lenitive.record.written_row import written_by

BELOW_ZERO = "ledger_balance_not_below_zero"


@dataclass(frozen=True)
class Line:
    """What one account of a lot loses (below zero) or gains, in base units."""

    lot_id: UUID
    account: str
    units: int
    container_id: UUID | None = None


@dataclass(frozen=True)
class Draft:
    """A movement to be written."""

    kind: str
    lines: tuple[Line, ...]
    reason: str = ""
    document: str = ""
    supplier_id: UUID | None = None
    witness: Actor | None = None
    second_witness: Actor | None = None


def moved(lot_id: UUID, source: str, target: str, units: int, container_id: UUID | None = None) -> tuple[Line, Line]:
    """From one account of a lot to another; the container is the one it is taken from."""
    return Line(lot_id, source, -units, container_id), Line(lot_id, target, units)


def write(draft: Draft, by: Actor) -> Movement:
    """The movement with its entries. Refused when there is too little somewhere, with what is left and where."""
    lines = sorted(draft.lines, key=lambda each: (each.lot_id, each.account))
    refuse(reasons_too_little(lines))
    second = before(draft.second_witness)
    movement = Movement(
        kind=draft.kind,
        entry_count=len(lines),
        at=clock.now(),
        reason=draft.reason,
        document=draft.document,
        supplier_id=draft.supplier_id,
        **written_by(by),
        **before(draft.witness),
        **{f"second_{name}": value for name, value in second.items()},
    )
    movement.save()
    _write_entries(movement, lines)
    return movement


def _write_entries(movement: Movement, lines: Iterable[Line]) -> None:
    entries = [
        LedgerEntry(
            movement=movement, lot_id=each.lot_id, account=each.account, units=each.units,
            container_id=each.container_id,
        )
        for each in lines
    ]  # fmt: skip
    try:
        with transaction.atomic():
            LedgerEntry.objects.bulk_create(entries)
    except IntegrityError as error:
        if constraint_of(error) != BELOW_ZERO:
            raise
        # Somebody else took it between the look and the entry: look again.
        refuse(reasons_too_little(lines))
        raise Refused(
            Reason("taken-meanwhile", "Someone took some of it at the same moment: try again.", POLICY)
        ) from None


def reasons_too_little(lines: Iterable[Line]) -> Iterator[Reason]:
    """Where there is less than is to be taken: what is left, in which lot, at which store."""
    taken: dict[tuple[UUID, str], int] = {}
    for each in lines:
        key = (each.lot_id, each.account)
        taken[key] = taken.get(key, 0) + each.units
    lots = {lot_id for (lot_id, account), units in taken.items() if units < 0 and is_held(account)}
    known = {lot_id: on_hand(lot_id) for lot_id in lots}
    for (lot_id, account), units in taken.items():
        if lot_id in known and is_held(account) and known[lot_id].units.get(account, 0) + units < 0:
            advice = advice_of(known[lot_id].units.get(account, 0))
            yield Reason("too-little", f"{known[lot_id].sentence(account)}: {advice}.", POLICY)
