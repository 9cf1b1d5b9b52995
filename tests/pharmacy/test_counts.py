"""Counts are blind and before a witness; a difference is a row, physical minus book, and is settled with its reason."""

from __future__ import annotations

from typing import Any

import pytest

from lenitive.pharmacy import counts, ledger, stock
from lenitive.pharmacy.book import inventories
from lenitive.pharmacy.book.counting import Settled
from lenitive.pharmacy.book.inventories import Counted, InventoryTaken
from lenitive.reasons import Refused
from lenitive.record.actor import Actor
from lenitive.record.rehearsal import Rehearsal
from pharmacy.stockroom import ANN, BO, CY, LACTOSE, TODAY, ketamine, q, stepped_up, weigh

pytestmark = pytest.mark.slow


def counted(lot: Any, amount: str, witness: Actor | None = CY, account: str = "vault") -> Any:
    return counts.count(counted=Counted(lot.pk, account, q(amount)), witness=witness, by=ANN)


def settle(count: Any, cause: str = "weighing_scatter") -> Any:
    settled = Settled(count.discrepancy.pk, cause, "the balance was checked and is right")
    return counts.settle(settled=settled, witness=BO, by=stepped_up(ANN))


def codes(caught: pytest.ExceptionInfo[Any]) -> set[str]:
    return {each.code for each in caught.value.reasons}


def test_a_count_that_agrees_leaves_no_difference(open_book: Rehearsal) -> None:
    count = counted(ketamine("100 g"), "100 g")
    assert (count.book_units, count.counted_units) == (100_000_000, 100_000_000)
    assert not hasattr(count, "discrepancy")


def test_a_count_below_the_book_is_a_row_with_its_sign_and_no_refusal(open_book: Rehearsal) -> None:
    """100.000 − 12.104 − 6.971 − 0.035 = 80.890 in the book; 80.710 is counted: −0.94 % of use."""
    lot = ketamine("100 g")
    weigh(lot, 12_104_000)
    weigh(lot, 6_971_000)
    weigh(lot, 35_000)
    count = counted(lot, "80.71 g")
    assert (count.book_units, count.discrepancy.difference_units) == (80_890_000, -180_000)
    assert count.discrepancy.alert == "look"
    assert str(ledger.on_hand(lot.pk).of("vault")) == "80.89 g"  # the book stays until it is settled


@pytest.mark.parametrize(
    ("amount", "alert"), [("89.9 g", "look"), ("89.8 g", "look"), ("89.7 g", "report"), ("91 g", "report")]
)
def test_a_difference_above_two_per_cent_of_use_is_reported(open_book: Rehearsal, amount: str, alert: str) -> None:
    lot = ketamine("100 g")
    weigh(lot, 10_000_000)
    assert counted(lot, amount).discrepancy.alert == alert


def test_what_was_used_counts_from_the_last_count_on(open_book: Rehearsal) -> None:
    lot = ketamine("100 g")
    weigh(lot, 10_000_000)
    counted(lot, "90 g")
    assert counted(lot, "89.9 g").discrepancy.alert == "report"  # nothing was used since


def test_a_settled_difference_brings_the_book_to_what_was_found(open_book: Rehearsal) -> None:
    lot = ketamine("100 g")
    less = counted(lot, "99.9 g")
    settle(less)
    assert str(ledger.on_hand(lot.pk).of("vault")) == "99.9 g" and str(ledger.on_hand(lot.pk).of("loss")) == "100 mg"
    more = counted(lot, "99.95 g")
    settle(more)
    assert str(ledger.on_hand(lot.pk).of("vault")) == "99.95 g"
    assert not hasattr(counted(lot, "99.95 g"), "discrepancy")
    with pytest.raises(Refused) as caught:
        settle(less)
    assert codes(caught) == {"discrepancy-settled"}


def test_a_miscount_is_settled_by_a_good_count_and_moves_nothing(open_book: Rehearsal) -> None:
    lot = ketamine("100 g")
    count = counted(lot, "10 g")
    with pytest.raises(Refused) as caught:
        settle(count, "miscounted")
    assert codes(caught) == {"count-again"}
    counted(lot, "100 g")
    assert settle(count, "miscounted").movement is None
    assert str(ledger.on_hand(lot.pk).of("vault")) == "100 g"


def test_a_controlled_lot_is_counted_before_a_second_person(open_book: Rehearsal) -> None:
    lot = ketamine("100 g")
    for witness, code in ((None, "witness-needed"), (ANN, "witness-is-the-actor")):
        with pytest.raises(Refused) as caught:
            counted(lot, "100 g", witness)
        assert codes(caught) == {code}
    assert counted(ketamine("5 g", LACTOSE), "5 g", None).witness_user is None


@pytest.mark.parametrize(("account", "amount"), [("patient", "1 g"), ("vault", "1 mL"), ("shelf", "1 g")])
def test_what_cannot_be_counted_is_said(open_book: Rehearsal, account: str, amount: str) -> None:
    with pytest.raises(Refused):
        counted(ketamine("100 g"), amount, account=account)


def biennial(*lines: Counted) -> Any:
    taken = InventoryTaken("biennial", TODAY, "close", counted=lines)
    return stock.take_inventory(taken=taken, witness=BO, by=stepped_up(ANN))


def test_an_inventory_leaves_no_controlled_lot_out_and_shows_no_amount(open_book: Rehearsal) -> None:
    first, second = ketamine("100 g"), ketamine("5 g")
    weigh(first, 1_000_000)
    with pytest.raises(Refused) as caught:
        biennial(Counted(second.pk, "vault", q("5 g")))
    assert str(caught.value) == "Count these as well: 1-3 (bench), 1-3 (vault)."
    lines = (Counted(first.pk, "vault", q("98.9 g")), Counted(first.pk, "bench", q("1 g")))
    inventory = biennial(*lines, Counted(second.pk, "vault", q("5 g")))
    differences = [each.discrepancy.difference_units for each in inventory.lines.all() if hasattr(each, "discrepancy")]
    assert (inventory.lines.count(), differences) == (3, [-100_000])


def test_the_next_inventory_is_due_two_years_later_and_its_task_comes_30_days_before(open_book: Rehearsal) -> None:
    assert str(inventories.next_due("demo-north")) == "2028-12-01"
    assert str(inventories.task_from("demo-north")) == "2028-11-01"
    assert inventories.next_due("demo-south") is None


def test_an_initial_inventory_makes_a_lot_of_each_thing_that_is_found(rows: Rehearsal) -> None:
    from lenitive.pharmacy.book.receipts import Came
    from pharmacy.stockroom import POWDER

    found = (
        inventories.Found(POWDER, (Came(q("61.5 g"), q("60 g")), Came(q("100 g")))),
        inventories.Found(LACTOSE, (Came(q("400 g")),)),
    )
    taken = InventoryTaken("initial", TODAY, "open", opening=found)
    inventory = stock.take_inventory(taken=taken, witness=BO, by=stepped_up(ANN))
    lot = inventory.lines.get(lot__form="ketamine hydrochloride").lot
    assert ledger.on_hand(lot.pk).sentence() == "161.5 g left in lot 1-3, Demo North"
    assert [(each.counted_units, each.book_units) for each in inventory.lines.order_by("lot__number")] == [
        (161_500_000, 161_500_000),
        (400_000_000, 400_000_000),
    ]
    assert weigh(lot, 1_000_000).kind == "weighing"
