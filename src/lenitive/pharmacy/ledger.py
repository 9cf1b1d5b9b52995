"""What is where: what stands in each account of a lot, its history, what a container still holds.

    on_hand(lot.id).of("vault")                    # Quantity('38.5', 'g')
    on_hand(lot.id).sentence()                     # "38.5 g left in lot 4417-3, Demo North"

Verbs write it with `book/movements.py`. What an actor may see of it: `visible.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Sum

from lenitive.pharmacy.book.accounts import ON_HAND
from lenitive.pharmacy.book.amounts import as_quantity, shown
from lenitive.pharmacy.book.places import name_of
from lenitive.pharmacy.models import LedgerBalance, LedgerEntry, LotContainer, StockLot
from lenitive.reasons import POLICY, Reason, braced
from lenitive.units import Quantity

WHERE = {"bench": " on the bench", "quarantine": " in quarantine", "shelf": " on the shelf", "waste": " in the waste"}


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
