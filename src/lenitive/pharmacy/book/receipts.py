"""What came: reads the lines of a receipt, says what cannot be, and writes lots, containers and the movement.

The verb is `stock.receive`; a line with `facts` becomes a lot in quarantine, also when it is damaged or wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from lenitive.compounding import find_ingredient
from lenitive.evidence import cited
from lenitive.pharmacy.book import amounts, lots
from lenitive.pharmacy.book.labels import listed_labels
from lenitive.pharmacy.book.lots import LotFacts
from lenitive.pharmacy.book.movements import Draft, Line, write
from lenitive.pharmacy.book.places import name_of, today_at
from lenitive.pharmacy.models import Inventory, Receipt, ReceiptLine, StockLot, Supplier
from lenitive.pharmacy.models.lot_state import QUARANTINED
from lenitive.pharmacy.models.receipt import FAULTS
from lenitive.reasons import POLICY, Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.written_row import written_by
from lenitive.units import Quantity


@dataclass(frozen=True)
class Came:
    """A jar, bottle or vial: what is in it, and its own weight when it is empty."""

    amount: Quantity
    tare: Quantity | None = None


@dataclass(frozen=True)
class GoodsLine:
    """One line of the invoice. No containers: nothing came that is kept."""

    facts: LotFacts
    ordered: Quantity
    containers: tuple[Came, ...]
    fault: str = "none"
    note: str = ""


@dataclass(frozen=True)
class Goods:
    """An invoice with what came on it."""

    supplier_id: UUID
    invoice_number: str
    invoice_on: date
    received_on: date
    lines: tuple[GoodsLine, ...]


def book_is_open(site: str) -> bool:
    """Whether the registrant has taken its initial inventory."""
    return Inventory.objects.filter(site=site, kind="initial").exists()


def is_controlled(facts: LotFacts) -> bool:
    """Whether the form is of a scheduled substance."""
    found = find_ingredient(facts.form)
    return not isinstance(found, Reason) and bool(found.ingredient.schedule)


def reasons_not_to_receive(goods: Goods, supplier: Supplier, by: Actor) -> Iterator[Reason]:
    """Everything that is wrong with the receipt."""
    today = today_at(by.site_id)
    if not goods.invoice_number.strip():
        yield Reason("invoice-needed", "Write the number of the invoice.", POLICY)
    if goods.invoice_on > goods.received_on or goods.received_on > today:
        sentence = "The invoice cannot be later than the goods, nor the goods later than today: correct the dates."
        yield Reason("receipt-dates", sentence, POLICY)
    if not goods.lines:
        yield Reason("receipt-empty", "Write at least one line of the invoice.", POLICY)
    for line in goods.lines:
        yield from reasons_against_line(line, today)
    if any(is_controlled(each.facts) for each in goods.lines):
        yield from _reasons_against_controlled(goods, supplier, by)


def _reasons_against_controlled(goods: Goods, supplier: Supplier, by: Actor) -> Iterator[Reason]:
    if not book_is_open(by.site_id):
        sentence = f"{name_of(by.site_id)} has no initial inventory yet: take it first, then receive the goods."
        yield Reason("book-not-open", sentence, cited("Law-inventory", verify=True))
    if not supplier.registration:
        sentence = "The supplier has no registration number on file: add it before receiving a controlled substance."
        yield Reason("supplier-registration", sentence, cited("Law-records", verify=True))
    elif supplier.registration_expires_on and supplier.registration_expires_on < goods.received_on:
        sentence = f"The supplier's registration expired on {supplier.registration_expires_on}: ask for the new one."
        yield Reason("supplier-registration-expired", sentence, POLICY)


def reasons_against_line(line: GoodsLine, today: date) -> Iterator[Reason]:
    """What is wrong with one line."""
    unlike = list(lots.reasons_against(line.facts, today))
    yield from unlike
    if line.fault not in FAULTS:
        yield Reason("fault-unknown", f"Say what is wrong with the line: {listed_labels(FAULTS)}.", POLICY)
    elif line.fault != "none" and not line.note.strip():
        yield Reason("fault-note", "Write down what was short, damaged or wrong.", POLICY)
    if unlike:
        return
    wrong = [*amounts.reasons_against(line.ordered, line.facts.unit, or_nothing=True)]
    for each in line.containers:
        wrong += amounts.reasons_against(each.amount, line.facts.unit)
        wrong += amounts.reasons_against(each.tare, "mcg") if each.tare is not None else ()
    yield from wrong
    if not wrong and line.fault == "none" and _units_that_came(line) != amounts.units_of(line.ordered, line.facts.unit):
        sentence = "What came is not what was ordered: say whether the line is short, over, damaged or wrong."
        yield Reason("fault-needed", sentence, POLICY)


def _units_that_came(line: GoodsLine) -> int:
    return sum(amounts.units_of(each.amount, line.facts.unit) for each in line.containers)


def write_receipt(goods: Goods, supplier: Supplier, by: Actor) -> Receipt:
    """The receipt with its lines, lots in quarantine, containers, and one movement from the supplier."""
    receipt = Receipt(
        supplier=supplier,
        invoice_number=goods.invoice_number.strip(),
        invoice_on=goods.invoice_on,
        received_on=goods.received_on,
        at=clock.now(),
        **written_by(by),
    )
    receipt.save()
    moved: list[Line] = []
    for line in goods.lines:
        lot = lots.make(line.facts, "received", by) if line.containers else None
        _write_line(receipt, line, lot)
        if lot is not None:
            lots.set_state(lot, QUARANTINED, by)
            moved += contained(lot, line.containers, ("supplier", "quarantine"), by)
    if moved:
        draft = Draft("receipt", tuple(moved), document=receipt.invoice_number, supplier_id=supplier.pk)
        write(draft, by)
    return receipt


def _write_line(receipt: Receipt, line: GoodsLine, lot: StockLot | None) -> None:
    ReceiptLine(
        receipt=receipt,
        ingredient=line.facts.form,
        unit=line.facts.unit,
        ordered_units=amounts.units_of(line.ordered, line.facts.unit),
        came_units=_units_that_came(line),
        fault=line.fault,
        note=line.note,
        lot=lot,
    ).save()


def contained(lot: StockLot, containers: tuple[Came, ...], way: tuple[str, str], by: Actor) -> list[Line]:
    """A row for each container, and the lines that bring what is in them from the first account to the second."""
    source, target = way
    lines = []
    for place, each in enumerate(containers, 1):
        units = amounts.units_of(each.amount, lot.unit)
        tare_mcg = amounts.units_of(each.tare, "mcg") if each.tare is not None else None
        row = lots.make_container(lot, place, units, tare_mcg, by)
        lines.append(Line(lot.pk, target, units, row.pk))
    return [Line(lot.pk, source, -sum(each.units for each in lines)), *lines]
