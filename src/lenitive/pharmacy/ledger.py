"""Writes movements and tells what is where. Every verb that moves substance does it here, in its own transaction.

    write(Draft("waste", moved(lot.id, "vault", "waste", 35_000), reason="spilled", witness=bo), by=ann)
    on_hand(lot.id).of("vault")                    # Quantity('38.5', 'g')

The law is in the database: a balance never falls below zero, a movement sums to zero for each lot. What is read here
before only gives the sentence. Entries are written in the order of (lot, account), so movements never wait for each
other in a circle. What an actor may see of it: `visible.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Sum

from lenitive.pharmacy.accounts import ON_HAND, is_held
from lenitive.pharmacy.amounts import as_quantity, shown
from lenitive.pharmacy.models import LedgerBalance, LedgerEntry, LotContainer, Movement, StockLot
from lenitive.pharmacy.models.acted import before, by as written_by
from lenitive.pharmacy.places import name_of
from lenitive.reasons import POLICY, Reason, Refused, braced
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.errors import constraint_of
from lenitive.record.verbs import refuse
from lenitive.units import Quantity

BELOW_ZERO = "ledger_balance_not_below_zero"
WHERE = {"bench": " on the bench", "quarantine": " in quarantine", "shelf": " on the shelf", "waste": " in the waste"}


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


@dataclass(frozen=True)
class OnHand:
    """What stands in each account of a lot, in base units."""

    lot: StockLot
    units: dict[str, int]

    def of(self, account: str) -> Quantity:
        """What stands there."""
        return as_quantity(self.units.get(account, 0), self.lot.unit)

    @property
    def total(self) -> Quantity:
        """All that is still in the house."""
        return as_quantity(sum(self.units.get(each, 0) for each in ON_HAND), self.lot.unit)

    def sentence(self, account: str = "vault") -> str:
        """ "38.5 g left in lot 4417-3, Demo North"."""
        units = self.units.get(account, 0)
        amount = shown(units, self.lot.unit) if units > 0 else "Nothing"
        return f"{amount} left{WHERE.get(account, '')} in lot {braced(self.lot.number)}, {name_of(self.lot.site)}"


@dataclass(frozen=True)
class HistoryStep:
    """One entry of a lot's history, and what stood in its account after it."""

    entry: LedgerEntry
    after_units: int


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
        raise Refused(Reason("taken-meanwhile", "Somebody else took it meanwhile: try again.", POLICY)) from None


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


def advice_of(left: int) -> str:
    """What to do where too little is left."""
    return "take at most that, or use another lot" if left > 0 else "use another lot"


def on_hand(lot_id: UUID) -> OnHand:
    """What stands where of this lot, from the balances. The lot comes from `visible.lots`."""
    rows = LedgerBalance.objects.filter(lot_id=lot_id).values_list("account", "units")
    return OnHand(StockLot.objects.get(pk=lot_id), dict(rows))


def history(lot_id: UUID) -> list[HistoryStep]:
    """Every entry of this lot in its order, each with what its account held then. The lot comes from `visible.lots`."""
    standing: dict[str, int] = {}
    steps = []
    for entry in LedgerEntry.objects.filter(lot_id=lot_id).select_related("movement").order_by("id"):
        standing[entry.account] = standing.get(entry.account, 0) + entry.units
        steps.append(HistoryStep(entry, standing[entry.account]))
    return steps


def reasons_not_in(container: LotContainer | None, units: int) -> Iterator[Reason]:
    """Why so much cannot come from this container."""
    if container is not None and (held := held_in(container)) < units:
        sentence = f"The book has {shown(held, container.lot.unit)} in {braced(container.code)}: {advice_of(held)}."
        yield Reason("container-too-little", sentence, POLICY)


def held_in(container: LotContainer) -> int:
    """What the book says a container still holds, in base units: what came in it and what was taken from it."""
    entries = LedgerEntry.objects.filter(container=container, account__in=("quarantine", "vault"))
    return int(entries.aggregate(units=Sum("units"))["units"] or 0)
