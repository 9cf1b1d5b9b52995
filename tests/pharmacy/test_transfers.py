"""From one store to the other: one movement in both books, two signatures, and the shares of the year."""

from __future__ import annotations

from typing import Any

import pytest

from lenitive.pharmacy import ledger, transfers, visible
from lenitive.pharmacy.book.receipts import Came
from lenitive.pharmacy.models import LedgerLink, StockLot
from lenitive.pharmacy.transfers import Sending
from lenitive.reasons import Refused
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible
from lenitive.record.rehearsal import Rehearsal
from pharmacy.stockroom import (
    ANN,
    BO,
    CY,
    DEE,
    EVE,
    LACTOSE,
    SOUTH,
    cream_for_patients,
    ketamine,
    open_the_book,
    q,
    seen_by,
)

pytestmark = pytest.mark.slow


@pytest.fixture
def stores(open_book: Rehearsal) -> Rehearsal:
    """Both books are open."""
    open_the_book(DEE, EVE_AS_PHARMACIST)
    return open_book


EVE_AS_PHARMACIST = Actor(EVE.user_id, "pharmacist", EVE.site_id, EVE.name)


def codes(caught: pytest.ExceptionInfo[Any]) -> set[str]:
    return {each.code for each in caught.value.reasons}


def send(lot: Any, amount: str, by: Actor = ANN, to: str = SOUTH) -> Any:
    return transfers.send(sending=Sending(lot.pk, to, q(amount), "T-17"), by=by)


def test_a_transfer_is_one_movement_with_two_signatures_in_both_books(stores: Rehearsal) -> None:
    lot = cream_for_patients("100 g")
    sent = send(lot, "2 g")
    assert str(ledger.on_hand(lot.pk).of("vault")) == "20 g"  # until the other end signs
    end = transfers.receive(transfer_id=sent.pk, containers=(Came(q("1.5 g")), Came(q("0.5 g"))), by=DEE)
    assert (end.movement.by_name, end.movement.witness_name) == ("Dee Wolf", "Ann Ortiz")
    assert str(ledger.on_hand(lot.pk).of("vault")) == "18 g"
    assert ledger.on_hand(end.lot.pk).sentence() == "2 g left in lot 1-3, Demo South"
    assert (end.lot.came_from_id, end.lot.maker_number) == (lot.pk, "K-77")
    assert set(LedgerLink.objects.filter(movement=end.movement).values_list("site", flat=True)) == {ANN.site_id, SOUTH}
    assert end.movement in seen_by(ANN, visible.movements) and end.movement in seen_by(DEE, visible.movements)


def test_the_shares_of_the_year_stand_with_each_transfer(stores: Rehearsal) -> None:
    """80 g went to patients in 800 g of cream: 2 g are 2/82 by weight of base, and 2/802 by weight of all."""
    lot = cream_for_patients("100 g")
    sent = send(lot, "2 g")
    assert (sent.controlled_share_ppm, sent.all_share_ppm) == (24_391, 2_494)  # rounded up
    with pytest.raises(Refused) as caught:
        send(lot, "3 g")  # with the 2 g under way
    assert codes(caught) == {"transfer-share"}
    assert "5.88 % of what went out in 2026 (controlled)" in str(caught.value)
    send(lot, "2 g")


def test_last_years_shares_do_not_count(stores: Rehearsal) -> None:
    lot = cream_for_patients("100 g")
    stores.clock.forward(days=40)
    with pytest.raises(Refused, match="100 % of what went out in 2027"):
        send(lot, "1 g")


def test_goods_on_their_way_are_not_sent_twice(stores: Rehearsal) -> None:
    lot = cream_for_patients("100 g", keep="1.5 g")
    send(lot, "1 g")
    with pytest.raises(Refused, match=r"1.5 g left in lot 1-3, Demo North, 1 g of it on its way: send"):
        send(lot, "0.6 g")


def test_what_was_sent_is_signed_for_at_the_other_end_by_another_person(stores: Rehearsal) -> None:
    lot = cream_for_patients("100 g")
    sent = send(lot, "2 g")
    ann_in_the_south = Actor(ANN.user_id, "pharmacist", SOUTH, ANN.name)
    for by, code in ((BO, "transfer-other-end"), (ann_in_the_south, "witness-is-the-actor")):
        with pytest.raises(Refused) as caught:
            transfers.receive(transfer_id=sent.pk, containers=(Came(q("2 g")),), by=by)
        assert codes(caught) == {code}
    with pytest.raises(Refused) as caught:
        transfers.receive(transfer_id=sent.pk, containers=(Came(q("1.9 g")),), by=DEE)
    assert codes(caught) == {"transfer-amount"}
    transfers.receive(transfer_id=sent.pk, containers=(Came(q("2 g")),), by=EVE)
    with pytest.raises(Refused) as caught:
        transfers.receive(transfer_id=sent.pk, containers=(Came(q("2 g")),), by=DEE)
    assert codes(caught) == {"transfer-ended"}


def test_a_transfer_that_nobody_signed_for_is_called_off_by_the_sender(stores: Rehearsal) -> None:
    lot = cream_for_patients("100 g")
    sent = send(lot, "2 g")
    with pytest.raises(NotVisible):
        transfers.call_off(transfer_id=sent.pk, reason="too much", by=DEE)
    transfers.call_off(transfer_id=sent.pk, reason="the jar broke", by=ANN)
    with pytest.raises(Refused) as caught:
        transfers.receive(transfer_id=sent.pk, containers=(Came(q("2 g")),), by=DEE)
    assert codes(caught) == {"transfer-ended"}
    send(lot, "2 g")


@pytest.mark.parametrize("to", ["demo-north", "demo-west"])
def test_goods_go_to_another_store_with_an_open_book(stores: Rehearsal, to: str) -> None:
    with pytest.raises(Refused) as caught:
        send(cream_for_patients("100 g"), "1 g", to=to)
    assert "transfer-to" in codes(caught)


def test_a_preparation_goes_to_a_named_patient_and_to_no_other_store(stores: Rehearsal) -> None:
    cream_for_patients("100 g")
    made = StockLot.objects.get(kind="finished")
    with pytest.raises(Refused) as caught:
        send(made, "1 g")
    assert "transfer-of-a-preparation" in codes(caught)


def test_a_technician_does_not_send(stores: Rehearsal) -> None:
    with pytest.raises(NotVisible):
        send(ketamine("1 g", LACTOSE), "1 g", by=CY)
