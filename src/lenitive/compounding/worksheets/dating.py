"""The beyond-use date of what a worksheet makes: every lot that goes in, as `lenitive.compounding.beyond_use` asks.

    preparation_of(order, rows).components[0].spoken   # "lot K-1 of ketamine hydrochloride"

A row without a lot is a component without an expiry, so that the date is missing rather than too late.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lenitive.compounding.beyond_use import BeyondUse, Component, Preparation, StatedLimit, assign, of_sterile_record
from lenitive.compounding.ingredients import all_ingredients
from lenitive.compounding.orders import Lot, Order
from lenitive.compounding.orders.order import SterileRecord
from lenitive.compounding.worksheets.worksheet import WorksheetLine
from lenitive.reasons import Reason, Refused, braced

Rows = Sequence[WorksheetLine]


def preparation_of(order: Order, rows: Rows) -> Preparation:
    """What was made, as far as order and formula say."""
    formula, basis = order.formula, order.formula.beyond_use_basis
    vehicle = formula.vehicle or order.vehicle
    known = all_ingredients().get(vehicle or "")
    stated: tuple[StatedLimit, ...] = ()
    if basis.stated_days is not None:
        stated = (
            StatedLimit(
                "formula",
                basis.stated_days,
                basis.source or formula.source,
                formula.title,
                basis.is_disputed,
                note=basis.note,
            ),
        )
    return Preparation(
        components=tuple(_components(rows)),
        type=order.beyond_use_type or basis.type,
        vehicle=vehicle,
        route=formula.route,
        container=order.container.material if order.container else None,
        storage=order.stored_in,
        stated=stated,
        is_vehicle_aqueous=known.is_aqueous if known else None,
    )


def _components(rows: Rows) -> Iterator[Component]:
    for row in rows:
        yield _component(row, row.lot)
        if row.aliquot is not None and row.aliquot.diluent_name:
            diluent = row.aliquot.diluent_lot
            name = row.aliquot.diluent_name
            yield Component(
                name,
                name,
                diluent.expires if diluent else None,
                diluent.beyond_use if diluent else None,
                lot=diluent.lot if diluent else "",
                is_active=False,
                is_compounded=bool(diluent and diluent.is_compounded),
                place=diluent.place if diluent else row.place,
                line=diluent.line if diluent else None,
            )


def _component(row: WorksheetLine, lot: Lot | None) -> Component:
    return Component(
        row.ingredient,
        row.form,
        lot.expires if lot else None,
        lot.beyond_use if lot else None,
        row.strength,
        lot.lot if lot else "",
        row.is_active,
        bool(lot and lot.is_compounded),
        place=row.place,
        line=lot.line if lot else None,
    )


def dated(order: Order, rows: Rows) -> tuple[BeyondUse | None, tuple[Reason, ...]]:
    """The date; or none, with every reason why it cannot be said yet."""
    without = dict.fromkeys(component.name for component in _components(rows) if not component.lot)
    if without:
        sentence = f"No lot is named for {', '.join(without)}, so the beyond-use date is not known: write the lots."
        return None, (order.reason("lot-missing", sentence, "USP <795>", "lots", "caution"),)
    if order.sterile_record is not None:
        return _by_sterile_record(order, order.sterile_record)
    try:
        return assign(preparation_of(order, rows), order.made_on, order.day_counting), ()
    except Refused as refused:
        reasons = refused.reasons
        return None, tuple(
            order.reason(each.code, each.sentence, each.source, each.path, "caution") for each in reasons
        )


def _by_sterile_record(order: Order, record: SterileRecord) -> tuple[BeyondUse | None, tuple[Reason, ...]]:
    """The date of the sterile record, unless a lot expires before it."""
    early = [lot for lot in order.lots if lot.use_by is not None and lot.use_by < record.use_by]
    if early:
        first = min(early, key=lambda lot: lot.use_by or record.use_by)
        sentence = (
            f"The sterile record gives {record.use_by}, after lot {braced(first.lot)} of {first.form} ends on "
            f"{first.use_by}: "
            "correct the record, or take another lot."
        )
        return None, (order.reason("sterile-date-after-lot", sentence, "USP <797>", "sterile_record", "caution"),)
    return of_sterile_record(record.number, record.use_by, storage=order.stored_in, made_on=order.made_on), ()
