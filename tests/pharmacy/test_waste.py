"""Waste before a witness, destruction before two, returns with their papers, theft and loss on the clock."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from lenitive.pharmacy import counts, ledger, losses, waste
from lenitive.pharmacy.book import lots
from lenitive.pharmacy.book.inventories import Counted
from lenitive.pharmacy.losses import LossFound, SentReport
from lenitive.pharmacy.waste import Destroyed, Papers, Taken
from lenitive.reasons import Refused
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible, StepUpNeeded
from lenitive.record.rehearsal import Rehearsal
from pharmacy.stockroom import ANN, BO, CY, DEE, LACTOSE, ketamine, q, received, seen_by, stepped_up, supplier, weigh

pytestmark = pytest.mark.slow


def codes(caught: pytest.ExceptionInfo[Any]) -> set[str]:
    return {each.code for each in caught.value.reasons}


def taken(lot: Any, amount: str, account: str = "vault", **more: Any) -> Taken:
    return Taken(lot.pk, account, q(amount), "spilled while weighing", **more)


def wasted(lot: Any, amount: str, witness: Actor | None = BO, account: str = "bench", by: Actor = CY) -> Any:
    return waste.record(wasted=taken(lot, amount, account), witness=witness, by=by)


def test_waste_of_a_controlled_lot_is_seen_by_another_person(open_book: Rehearsal) -> None:
    lot = ketamine("100 g")
    weigh(lot, 1_000_000)
    for witness, code in ((None, "witness-needed"), (CY, "witness-is-the-actor"), (DEE, "witness-may-not")):
        with pytest.raises(Refused) as caught:
            wasted(lot, "35 mg", witness)
        assert codes(caught) == {code}
    movement = wasted(lot, "35 mg")
    assert (movement.by_name, movement.witness_name, movement.reason) == ("Cy Park", "Bo Lee", "spilled while weighing")
    assert str(ledger.on_hand(lot.pk).of("bench")) == "965 mg"


def test_what_is_not_controlled_needs_no_witness(open_book: Rehearsal) -> None:
    lot = ketamine("100 g", LACTOSE)
    assert wasted(lot, "1 g", None, "vault").witness_user is None


def test_more_than_there_is_is_refused_with_what_is_left_and_where(open_book: Rehearsal) -> None:
    lot = ketamine("38.5 g")
    with pytest.raises(Refused) as caught:
        wasted(lot, "40 g", account="vault")
    assert str(caught.value) == "38.5 g left in lot 1-3, Demo North: take at most that, or use another lot."
    with pytest.raises(Refused, match="Nothing left on the bench in lot 1-3, Demo North"):
        wasted(lot, "40 g")


def test_a_container_gives_no_more_than_the_book_has_in_it(open_book: Rehearsal) -> None:
    lot = ketamine("100 g")
    container = lot.containers.get()
    with pytest.raises(Refused, match="The book has 100 g in DEMO-NORTH/1-3/1"):
        waste.record(wasted=taken(lot, "101 g", container_id=container.pk), witness=BO, by=ANN)
    waste.record(wasted=taken(lot, "0.5 g", container_id=container.pk), witness=BO, by=ANN)
    assert ledger.held_in(container) == 99_500_000
    with pytest.raises(Refused) as caught:
        other = ketamine("1 g").containers.get()
        waste.record(wasted=taken(lot, "1 g", container_id=other.pk), witness=BO, by=ANN)
    assert codes(caught) == {"container-of-another-lot"}


def test_destruction_takes_two_witnesses_and_a_step_up(open_book: Rehearsal) -> None:
    lot = received("2 g")
    asked = Destroyed(taken(lot, "2 g", "quarantine"), "incinerated", "1 Example Street, Denver")
    with pytest.raises(StepUpNeeded):
        waste.destroy(destroyed=asked, first=BO, second=CY, by=ANN)
    for first, second in ((BO, BO), (ANN, BO), (BO, ANN)):
        with pytest.raises(Refused) as caught:
            waste.destroy(destroyed=asked, first=first, second=second, by=stepped_up(ANN))
        assert codes(caught) == {"witness-is-the-actor"}
    movement = waste.destroy(destroyed=asked, first=BO, second=CY, by=stepped_up(ANN))
    assert (movement.witness_name, movement.second_witness_name) == ("Bo Lee", "Cy Park")
    assert movement.document == "incinerated, 1 Example Street, Denver" and lots.state_of(lot.pk) == "destroyed"
    with pytest.raises(NotVisible):
        waste.destroy(destroyed=asked, first=BO, second=ANN, by=stepped_up(CY))


def test_a_return_names_who_takes_it_and_its_paper(open_book: Rehearsal) -> None:
    lot = received("2 g")
    papers = Papers(supplier().pk, "RMA 7")
    movement = waste.send_back(taken=taken(lot, "2 g", "quarantine"), papers=papers, by=ANN)
    assert (movement.document, movement.supplier.name) == ("RMA 7", "Demo Chemicals")
    assert (str(ledger.on_hand(lot.pk).total), lots.state_of(lot.pk)) == ("0 g", "used_up")
    with pytest.raises(Refused) as caught:
        waste.send_back(
            taken=taken(received("1 g"), "1 g", "quarantine"), papers=Papers(papers.supplier_id, " "), by=ANN
        )
    assert codes(caught) == {"return-papers"}


def test_theft_is_told_on_the_next_business_day_and_filed_within_45_days(open_book: Rehearsal) -> None:
    lot = ketamine("100 g")
    found_at = open_book.clock.forward(days=3)  # a Friday
    found = LossFound(taken(lot, "10 g"), "theft", found_at)
    loss = losses.report(loss=found, witness=BO, by=stepped_up(ANN))
    assert (str(loss.notice_due_on), str(loss.form_due_on)) == ("2026-12-07", "2027-01-18")
    assert [(each.kind, each.due_on) for each in seen_by(BO, losses.due)] == [
        ("notice", date(2026, 12, 7)),
        ("form", date(2027, 1, 18)),
    ]
    losses.note_sent(
        loss_id=loss.pk, sent=SentReport("notice", date(2026, 12, 4), "letter to the field office"), by=ANN
    )
    assert [each.kind for each in seen_by(BO, losses.due)] == ["form"] and seen_by(DEE, losses.due) == []
    with pytest.raises(Refused) as caught:
        losses.note_sent(loss_id=loss.pk, sent=SentReport("notice", date(2026, 12, 9), ""), by=ANN)
    assert codes(caught) == {"loss-step-twice", "loss-step-date", "loss-step-reference"}


def test_a_broken_vial_is_out_of_the_book_without_a_clock(open_book: Rehearsal) -> None:
    lot = ketamine("100 g")
    found = LossFound(taken(lot, "10 g"), "spill_or_breakage", open_book.clock.now())
    assert losses.report(loss=found, witness=BO, by=stepped_up(ANN)).notice_due_on is None
    assert str(ledger.on_hand(lot.pk).of("vault")) == "90 g" and seen_by(ANN, losses.due) == []


def test_a_reported_loss_settles_the_difference_that_showed_it(open_book: Rehearsal) -> None:
    lot = ketamine("100 g")
    count = counts.count(counted=Counted(lot.pk, "vault", q("90 g")), witness=BO, by=ANN)
    now = open_book.clock.now()
    later = LossFound(taken(lot, "10 g"), "theft", now + timedelta(hours=1), count.discrepancy.pk)
    with pytest.raises(Refused) as caught:
        losses.report(loss=later, witness=BO, by=stepped_up(ANN))
    assert codes(caught) == {"loss-found-later"}
    found = LossFound(taken(lot, "10 g"), "theft", now, count.discrepancy.pk)
    loss = losses.report(loss=found, witness=BO, by=stepped_up(ANN))
    settled = type(count).objects.get(pk=count.pk).discrepancy.settlement
    assert (settled.cause, settled.movement_id) == ("reported_loss", loss.movement_id)
    with pytest.raises(Refused) as caught:
        losses.report(loss=found, witness=BO, by=stepped_up(ANN))
    assert codes(caught) == {"discrepancy-settled"}
