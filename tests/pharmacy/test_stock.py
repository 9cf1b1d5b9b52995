"""Goods come in, are looked at by two persons, and stand in the vault; what is missing, wrong or late is said."""

from __future__ import annotations

from typing import Any

import pytest

from lenitive.pharmacy import ledger, stock, visible
from lenitive.pharmacy.book import lots
from lenitive.pharmacy.book.inventories import InventoryTaken
from lenitive.pharmacy.book.receipts import Came, GoodsLine
from lenitive.reasons import Refused
from lenitive.record.denials import NotVisible, StepUpNeeded
from lenitive.record.rehearsal import Rehearsal
from pharmacy.stockroom import (
    ANN,
    BO,
    CY,
    DEE,
    LACTOSE,
    POWDER,
    TODAY,
    goods,
    ketamine,
    line,
    look_at,
    open_the_book,
    q,
    received,
    seen_by,
    stepped_up,
    supplier,
)

pytestmark = pytest.mark.slow


def codes(caught: pytest.ExceptionInfo[Any]) -> set[str]:
    return {each.code for each in caught.value.reasons}


def test_what_came_stands_in_quarantine_and_then_in_the_vault(open_book: Rehearsal) -> None:
    lot = received("100 g")
    assert (lots.state_of(lot.pk), str(ledger.on_hand(lot.pk).of("quarantine"))) == ("quarantined", "100 g")
    assert ledger.on_hand(lot.pk).sentence() == "Nothing left in lot 1-3, Demo North"
    look_at(lot, CY, BO)
    stock.release_from_quarantine(lot_id=lot.pk, by=ANN)
    assert lots.state_of(lot.pk) == "released"
    assert ledger.on_hand(lot.pk).sentence() == "100 g left in lot 1-3, Demo North"


def test_a_lot_knows_what_it_is_and_how_much_base_it_holds(open_book: Rehearsal) -> None:
    lot = ketamine("27.419 g")
    assert (lot.ingredient, lot.schedule, lot.is_controlled) == ("ketamine", "CIII", True)
    (found,) = seen_by(ANN, visible.controlled)
    assert (str(found.on_hand), found.base_mcg) == ("27.419 g", 23_773_000)  # 237.73 / 274.19


def test_a_controlled_lot_comes_only_after_the_initial_inventory(rows: Rehearsal) -> None:
    with pytest.raises(Refused) as caught:
        received("100 g")
    assert codes(caught) == {"book-not-open"}
    assert received("50 g", LACTOSE).is_controlled is False  # what is not controlled needs no book
    open_the_book()
    assert received("100 g")
    with pytest.raises(Refused) as caught:
        stock.take_inventory(taken=InventoryTaken("initial", TODAY, "open"), witness=BO, by=stepped_up(ANN))
    assert codes(caught) == {"inventory-again"}


def test_a_lot_leaves_quarantine_after_two_persons_have_looked_at_it(open_book: Rehearsal) -> None:
    lot = received("100 g")
    with pytest.raises(Refused) as caught:
        stock.release_from_quarantine(lot_id=lot.pk, by=ANN)
    assert codes(caught) == {"certificate-unchecked", "label-unread", "two-checks"}
    look_at(lot, ANN, ANN)
    with pytest.raises(Refused) as caught:
        stock.release_from_quarantine(lot_id=lot.pk, by=ANN)
    assert codes(caught) == {"two-checks"}
    look_at(lot, BO, BO)
    assert stock.release_from_quarantine(lot_id=lot.pk, by=ANN).pk == lot.pk


def test_a_failed_check_keeps_a_lot_in_quarantine_until_it_is_passed(open_book: Rehearsal) -> None:
    lot = received("100 g")
    look_at(lot, ANN, BO)
    stock.check(lot_id=lot.pk, check=stock.Checked("certificate", passed=False, note="assay is of K-78"), by=CY)
    with pytest.raises(Refused, match="assay is of K-78"):
        stock.release_from_quarantine(lot_id=lot.pk, by=ANN)
    stock.check(lot_id=lot.pk, check=stock.Checked("certificate", note="new certificate came"), by=CY)
    stock.release_from_quarantine(lot_id=lot.pk, by=ANN)


def test_a_lot_that_goes_back_into_quarantine_is_looked_at_anew(open_book: Rehearsal) -> None:
    lot = ketamine("100 g")
    stock.quarantine(lot_id=lot.pk, reason="the label came off", by=CY)
    assert str(ledger.on_hand(lot.pk).of("quarantine")) == "100 g"
    with pytest.raises(Refused) as caught:
        stock.release_from_quarantine(lot_id=lot.pk, by=ANN)
    assert "two-checks" in codes(caught)
    look_at(lot, ANN, BO)
    stock.release_from_quarantine(lot_id=lot.pk, by=ANN)
    assert str(ledger.on_hand(lot.pk).of("vault")) == "100 g"


def test_a_label_is_read_back_by_its_own_code(open_book: Rehearsal) -> None:
    lot, other = received("100 g"), received("5 g")
    container = other.containers.get()
    assert container.code == "DEMO-NORTH/2-1/1"
    with pytest.raises(Refused) as caught:
        stock.check(lot_id=lot.pk, check=stock.Checked("label", code=container.code), by=ANN)
    assert codes(caught) == {"label-code"}


@pytest.mark.parametrize(
    ("came", "code"),
    [
        (GoodsLine(POWDER, q("100 g"), (Came(q("95 g")),)), "fault-needed"),
        (GoodsLine(POWDER, q("100 g"), (Came(q("95 g")),), "short"), "fault-note"),
        (GoodsLine(POWDER, q("100 g"), (Came(q("100.0000001 g")),), "over", "a little"), "amount-not-whole"),
        (GoodsLine(POWDER, q("100 mL"), (Came(q("100 g")),)), "amount-unit"),
        (line("100 g", LACTOSE.__class__("ketamine", "mcg", "Demo Chemicals", "K-1")), "form-needed"),
        (line("100 g", LACTOSE.__class__("ketamine hydrochloride", "mcg")), "maker-lot-needed"),
        (line("10 mL", LACTOSE.__class__("ketamine hydrochloride", "nL", "Demo", "K-1")), "strength-needed"),
    ],
)
def test_what_cannot_be_received_is_said(open_book: Rehearsal, came: GoodsLine, code: str) -> None:
    with pytest.raises(Refused) as caught:
        stock.receive(goods=goods(supplier().pk, came), by=ANN)
    assert code in codes(caught)


def test_short_damaged_and_wrong_goods_are_lines(open_book: Rehearsal) -> None:
    lines = (
        GoodsLine(POWDER, q("100 g"), (Came(q("60 g")), Came(q("35 g"))), "short", "5 g missing"),
        GoodsLine(LACTOSE, q("500 g"), (), "damaged", "the bag was torn, all of it was refused"),
    )
    receipt = stock.receive(goods=goods(supplier().pk, *lines), by=CY)
    short, torn = receipt.lines.order_by("id")
    assert (short.ordered_units, short.came_units, short.fault) == (100_000_000, 95_000_000, "short")
    assert (torn.came_units, torn.lot) == (0, None)
    assert [ledger.held_in(each) for each in short.lot.containers.order_by("code")] == [60_000_000, 35_000_000]


def test_an_invoice_is_received_once(open_book: Rehearsal) -> None:
    asked = goods(supplier().pk, line("100 g"))
    stock.receive(goods=asked, by=ANN)
    with pytest.raises(Refused) as caught:
        stock.receive(goods=asked, by=ANN)
    assert codes(caught) == {"invoice-twice"}


def test_a_controlled_substance_comes_from_a_registered_supplier(open_book: Rehearsal) -> None:
    with pytest.raises(Refused) as caught:
        stock.receive(goods=goods(supplier(registration="").pk, line("100 g")), by=ANN)
    assert codes(caught) == {"supplier-registration"}
    with pytest.raises(Refused) as caught:
        supplier(registration="ZD1234564")
    assert codes(caught) == {"bad-dea-number"}


def test_nobody_sees_or_moves_the_stock_of_another_registrant(open_book: Rehearsal) -> None:
    lot = ketamine("100 g")
    assert seen_by(DEE, visible.lots) == [] and seen_by(DEE, visible.movements) == []
    with pytest.raises(NotVisible):
        stock.quarantine(lot_id=lot.pk, reason="mine", by=DEE)


def test_an_inventory_takes_a_step_up_and_a_second_person(rows: Rehearsal) -> None:
    nil = InventoryTaken("initial", TODAY, "open")
    with pytest.raises(StepUpNeeded):
        stock.take_inventory(taken=nil, witness=BO, by=ANN)
    for witness, code in ((ANN, "witness-is-the-actor"), (DEE, "witness-may-not")):
        with pytest.raises(Refused) as caught:
            stock.take_inventory(taken=nil, witness=witness, by=stepped_up(ANN))
        assert code in codes(caught)
    with pytest.raises(NotVisible):
        stock.take_inventory(taken=nil, witness=BO, by=stepped_up(CY))
