"""What an actor may see of stock and ledger: that of the registrant where she acts. Doors read here and nowhere else.

lots(by=ann).filter(state="released")
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import Model, OuterRef, Q, QuerySet, Subquery

from lenitive.pharmacy.access import sees_stock
from lenitive.pharmacy.book.accounts import ON_HAND
from lenitive.pharmacy.book.amounts import as_quantity
from lenitive.pharmacy.book.lots import base_mcg
from lenitive.pharmacy.models import (
    Discrepancy,
    Inventory,
    LedgerBalance,
    LossReport,
    LotContainer,
    LotContent,
    LotState,
    Movement,
    Receipt,
    ReorderLevel,
    StockCount,
    StockLot,
    Supplier,
    Transfer,
)
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible
from lenitive.units import Quantity

Row = TypeVar("Row", bound=Model)


@dataclass(frozen=True)
class ControlledLine:
    """A controlled lot: what is on hand of it, and how much base that is, in micrograms, exactly."""

    lot: StockLot
    on_hand: Quantity
    base_mcg: Fraction


@dataclass(frozen=True)
class Shortfall:
    """A form of which less is on hand than its reorder level."""

    form: str
    level: Quantity
    on_hand: Quantity


def _of(rows: QuerySet[Row], by: Actor) -> QuerySet[Row]:
    return rows.filter(site=by.site_id) if sees_stock(by) else rows.none()


def lots(*, by: Actor) -> QuerySet[Any]:
    """Each with its `state`, the first to expire first."""
    newest = LotState.objects.filter(lot=OuterRef("pk")).order_by("-id").values("state")[:1]
    return _of(StockLot.objects.annotate(state=Subquery(newest)), by).order_by("expires_on", "number")


def suppliers(*, by: Actor) -> QuerySet[Supplier]:
    """Those that no newer entry replaces."""
    return _of(Supplier.objects.filter(supplier__isnull=True), by).order_by("name")


def receipts(*, by: Actor) -> QuerySet[Receipt]:
    """The newest first."""
    return _of(Receipt.objects.all(), by).order_by("-at")


def containers(*, by: Actor) -> QuerySet[LotContainer]:
    """By code."""
    return _of(LotContainer.objects.select_related("lot"), by).order_by("code")


def movements(*, by: Actor) -> QuerySet[Movement]:
    """Those that touch this registrant's book, the newest first."""
    if not sees_stock(by):
        return Movement.objects.none()
    touching = Q(site=by.site_id) | Q(links__site=by.site_id)
    return Movement.objects.filter(touching).distinct().order_by("-at", "-id")


def inventories(*, by: Actor) -> QuerySet[Inventory]:
    """The newest first."""
    return _of(Inventory.objects.all(), by).order_by("-at")


def counts(*, by: Actor) -> QuerySet[StockCount]:
    """The newest first."""
    return _of(StockCount.objects.select_related("lot"), by).order_by("-at")


def discrepancies(*, by: Actor) -> QuerySet[Discrepancy]:
    """The newest first; those not settled yet have no `settlement`."""
    return _of(Discrepancy.objects.select_related("count__lot"), by).order_by("-at")


def transfers(*, by: Actor) -> QuerySet[Transfer]:
    """Sent from here or to here, the newest first; those under way have no `end`."""
    if not sees_stock(by):
        return Transfer.objects.none()
    return Transfer.objects.filter(Q(site=by.site_id) | Q(to_site=by.site_id)).order_by("-at")


def losses(*, by: Actor) -> QuerySet[LossReport]:
    """The newest first."""
    return _of(LossReport.objects.all(), by).order_by("-at")


def one(rows: QuerySet[Row], id: Any) -> Row:
    """The row of that id among these; NotVisible when it is not there or not this actor's."""
    found = rows.filter(pk=id).first() if isinstance(id, UUID) else None
    if found is None:
        raise NotVisible
    return found


def controlled(*, by: Actor) -> list[ControlledLine]:
    """Every controlled lot with something on hand, by weight of base: what an inventory and a report count."""
    rows = LedgerBalance.objects.filter(account__in=ON_HAND, units__gt=0, lot__in=lots(by=by).values("pk"))
    found: dict[StockLot, int] = {}
    for row in rows.select_related("lot"):
        found[row.lot] = found.get(row.lot, 0) + row.units
    base = bases_in(found)
    made = [ControlledLine(lot, as_quantity(units, lot.unit), base[lot]) for lot, units in found.items()]
    held = [each for each in made if each.lot.is_controlled or each.base_mcg]
    return sorted(held, key=lambda each: (each.lot.form, each.lot.number))


def bases_in(units_of: Mapping[StockLot, int]) -> dict[StockLot, Fraction]:
    """Micrograms of controlled base in so much of each lot, also of finished ones, exactly."""
    found = {lot: base_mcg(lot, units) if lot.kind == "received" else Fraction(0) for lot, units in units_of.items()}
    contents = LotContent.objects.filter(finished__in=[lot for lot in found if lot.kind == "finished"])
    for each in contents.select_related("finished", "received"):
        whole = base_mcg(each.received, each.held_units)
        found[each.finished] += whole * units_of[each.finished] / each.of_units
    return found


def base_in(lot: StockLot, units: int) -> Fraction:
    """The same of one lot."""
    return bases_in({lot: units})[lot]


def to_reorder(*, by: Actor) -> Iterator[Shortfall]:
    """What stands below its reorder level: only released lots count."""
    newest: dict[str, ReorderLevel] = {}
    for level in _of(ReorderLevel.objects.all(), by).order_by("at", "id"):
        newest[level.form] = level
    for form, level in sorted(newest.items()):
        usable = lots(by=by).filter(form=form, unit=level.unit, state="released").values("pk")
        units = sum(LedgerBalance.objects.filter(lot__in=usable, account="vault").values_list("units", flat=True))
        if units < level.units:
            yield Shortfall(form, as_quantity(level.units, level.unit), as_quantity(units, level.unit))


def first_to_expire(*, form: str, by: Actor) -> QuerySet[StockLot]:
    """Released lots of this form with something in the vault, the first to expire first, undated ones last."""
    there = LedgerBalance.objects.filter(account="vault", units__gt=0).values("lot")
    return lots(by=by).filter(form=form, state="released", pk__in=there)
