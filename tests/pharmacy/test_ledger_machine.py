"""Random days in two stores, step by step against a twin without a database: the same passes, the same then stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import count
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from lenitive.pharmacy import counts, ledger, stock, transfers, waste
from lenitive.pharmacy.book import lots
from lenitive.pharmacy.book.amounts import as_quantity
from lenitive.pharmacy.book.counting import Settled
from lenitive.pharmacy.book.inventories import Counted
from lenitive.pharmacy.book.movements import Draft, moved, write
from lenitive.pharmacy.book.receipts import Came, GoodsLine
from lenitive.pharmacy.book.yields import BatchMade, Use, write_batch
from lenitive.pharmacy.proof import problems
from lenitive.pharmacy.waste import Papers, Taken
from lenitive.reasons import Refused
from lenitive.record.actor import Actor
from lenitive.record.ids import new_id
from lenitive.record.rehearsal import Rehearsal, throwaway
from pharmacy.stockroom import (
    ANN,
    BO,
    CY,
    POWDER,
    _finished,
    employ,
    goods,
    look_at,
    open_the_book,
    stepped_up,
    supplier,
    verb_of,
)
from pharmacy.twin import Twin, TwinLot

STEPS_OF_A_RUN = 50
units = st.integers(1, 800)
picks = st.integers(0, 10_000)
stores = st.booleans()
mostly, rarely = st.sampled_from([True, True, False]), st.sampled_from([False, False, True])
_runs = count(1)


def _move(*, kind: str, way: tuple[str, str], lot_id: Any, units: int, by: Actor) -> Any:
    return write(Draft(kind, moved(lot_id, *way, units)), by)


def _batch(*, made: BatchMade, by: Actor) -> Any:
    movement = write_batch(made, by)
    lots.set_state(made.finished, "released", by)
    return movement


class TwoStores(RuleBasedStateMachine):
    """One run: two stores of its own, each with an open book and a supplier."""

    def __init__(self) -> None:
        super().__init__()
        run = next(_runs)
        self.sites = (f"north-{run}", f"south-{run}")
        self.twin = Twin()
        self.suppliers = {}
        for site in self.sites:
            employ(*(self.at(each, site) for each in (ANN, BO, CY)))
            open_the_book(self.at(ANN, site), self.at(BO, site))
            self.suppliers[site] = supplier(self.at(ANN, site)).pk
            self.stocked(site, 3_000)

    def at(self, person: Actor, site: str) -> Actor:
        """This person, at work in that store: another one in each."""
        return replace(person, user_id=person.user_id + 100 * self.sites.index(site), site_id=site)

    def pick(self, number: int, *, kind: str = "received") -> tuple[Any, TwinLot]:
        """Any lot of this kind, a released one four times as often."""
        found = [(lot, each) for lot, each in self.twin.lots.items() if each.kind == kind]
        released = [pair for pair in found if pair[1].state == "released"]
        among = found + released * 4
        return among[number % len(among)]

    def has(self, kind: str) -> bool:
        """Whether there is such a lot yet."""
        return any(each.kind == kind for each in self.twin.lots.values())

    def same(self, lot: Any, act: Callable[[], Any], entries: dict[tuple[Any, str], int], *, may: bool = True) -> bool:
        """The ledger and its twin both do it, or both do not."""
        is_done = may and self.twin.move(entries)
        try:
            act()
            was_done = True
        except Refused:
            was_done = False
        assert was_done == is_done
        self.agree(lot)
        return is_done

    def agree(self, lot: Any) -> None:
        """What stands in each account is what the twin says."""
        standing = {account: units for account, units in ledger.on_hand(lot).units.items() if units}
        assert standing == {account: units for account, units in self.twin.lots[lot].units.items() if units}

    @rule(units=st.integers(500, 5_000), is_south=stores)
    def receive(self, units: int, is_south: bool) -> None:
        self.stocked(self.sites[is_south], units)

    def stocked(self, site: str, units: int) -> None:
        """So much in quarantine."""
        ann, amount = self.at(ANN, site), as_quantity(units, "mcg")
        asked = goods(self.suppliers[site], GoodsLine(POWDER, amount, (Came(amount),)), invoice=str(new_id()))
        lot = stock.receive(goods=asked, by=ann).lines.get().lot
        self.twin.lots[lot.pk] = TwinLot(site, "received")
        assert self.twin.move({(lot.pk, "supplier"): -units, (lot.pk, "quarantine"): units})
        self.agree(lot.pk)

    @rule(number=picks, is_checked=mostly)
    def release(self, number: int, is_checked: bool) -> None:
        waiting = [(lot, each) for lot, each in self.twin.lots.items() if each.state == "quarantined"]
        lot, twin = waiting[number % len(waiting)] if waiting else self.pick(number)
        ann, bo = self.at(ANN, twin.site), self.at(BO, twin.site)
        may = is_checked and twin.state == "quarantined"
        if may:
            look_at(ledger.on_hand(lot).lot, ann, bo)
        there = twin.units["quarantine"]
        entries = {(lot, "quarantine"): -there, (lot, "vault"): there}
        if self.same(lot, partial(stock.release_from_quarantine, lot_id=lot, by=ann), entries, may=may):
            twin.state = "released"

    @rule(number=picks, is_wanted=rarely)
    def quarantine(self, number: int, is_wanted: bool) -> None:
        lot, twin = self.pick(number)
        if not is_wanted:
            return
        there = {account: twin.units[account] for account in ("vault", "bench")}
        entries = {(lot, account): -units for account, units in there.items()}
        entries[lot, "quarantine"] = sum(there.values())
        act = partial(stock.quarantine, lot_id=lot, reason="why", by=self.at(CY, twin.site))
        if self.same(lot, act, entries, may=twin.state == "released"):
            twin.state = "quarantined"

    @rule(number=picks, units=units, is_back=rarely)
    def weigh(self, number: int, units: int, is_back: bool) -> None:
        self.weigh_out(self.pick(number)[0], units, is_back=is_back)

    def weigh_out(self, lot: Any, units: int, *, is_back: bool = False) -> None:
        """Onto the bench, or back into the vault."""
        twin = self.twin.lots[lot]
        if twin.state != "released":
            return
        way, kind = (("bench", "vault"), "put_back") if is_back else (("vault", "bench"), "weighing")
        act = partial(verb_of(_move), kind=kind, way=way, lot_id=lot, units=units, by=self.at(CY, twin.site))
        self.same(lot, act, {(lot, way[0]): -units, (lot, way[1]): units})

    @rule(number=picks, units=units, account=st.sampled_from(["quarantine", "vault", "bench", "shelf"]))
    def waste(self, number: int, units: int, account: str) -> None:
        lot, twin = self.pick(number)
        taken = Taken(lot, account, as_quantity(units, "mcg"), "why")
        act = partial(waste.record, wasted=taken, witness=self.at(BO, twin.site), by=self.at(CY, twin.site))
        self.same(lot, act, {(lot, account): -units, (lot, "waste"): units})

    @rule(number=picks, units=units, account=st.sampled_from(["quarantine", "vault", "bench"]))
    def send_back(self, number: int, units: int, account: str) -> None:
        lot, twin = self.pick(number)
        taken, papers = Taken(lot, account, as_quantity(units, "mcg"), "why"), Papers(self.suppliers[twin.site], "RMA")
        act = partial(waste.send_back, taken=taken, papers=papers, by=self.at(ANN, twin.site))
        entries = {(lot, account): -units, (lot, "supplier"): units}
        if self.same(lot, act, entries, may=account != "bench") and not self.on_hand(twin):
            twin.state = "used_up"

    def on_hand(self, twin: TwinLot) -> int:
        """What is still in the house."""
        return sum(twin.units[each] for each in ("quarantine", "vault", "bench", "shelf", "waste"))

    @rule(numbers=st.tuples(picks, picks), amounts=st.tuples(units, units), lost=st.integers(0, 5), is_weighed=mostly)
    def make(self, numbers: tuple[int, int], amounts: tuple[int, int], lost: int, is_weighed: bool) -> None:
        lot, twin = self.pick(numbers[0])
        uses = {lot: amounts[0]}
        second, its = self.pick(numbers[1])
        if second != lot and its.site == twin.site:
            uses[second] = amounts[1]
        if is_weighed:
            for each, units in uses.items():
                self.weigh_out(each, units)
        by, whole = self.at(ANN, twin.site), sum(uses.values()) + 7
        finished = verb_of(_finished)(by=by)
        self.twin.lots[finished.pk] = TwinLot(twin.site, "finished", "released", contents=uses, made=whole)
        entries = {(each, "bench"): -units for each, units in uses.items()}
        entries |= {(each, "batch"): units for each, units in uses.items()}
        entries |= {(finished.pk, "made"): -whole, (finished.pk, "shelf"): whole - lost, (finished.pk, "loss"): lost}
        used = tuple(Use(*each) for each in uses.items())
        made = BatchMade(used, finished, whole, whole - lost, "why" if lost else "")
        if not self.same(finished.pk, partial(verb_of(_batch), made=made, by=by), entries):
            del self.twin.lots[finished.pk]
        self.agree(lot)

    @precondition(lambda self: self.has("finished"))
    @rule(number=picks, units=units, is_back=rarely)
    def fill(self, number: int, units: int, is_back: bool) -> None:
        lot, twin = self.pick(number, kind="finished")
        way, kind = (("patient", "shelf"), "put_back") if is_back else (("shelf", "patient"), "fill")
        act = partial(verb_of(_move), kind=kind, way=way, lot_id=lot, units=units, by=self.at(ANN, twin.site))
        self.same(lot, act, {(lot, way[0]): -units, (lot, way[1]): units})

    @rule(number=picks, off=st.integers(-3, 3), account=st.sampled_from(["quarantine", "vault", "bench", "waste"]))
    def count(self, number: int, off: int, account: str) -> None:
        lot, twin = self.pick(number)
        found = max(0, twin.units[account] + off)
        ann, bo = self.at(ANN, twin.site), self.at(BO, twin.site)
        made = counts.count(counted=Counted(lot, account, as_quantity(found, "mcg")), witness=bo, by=ann)
        difference = found - twin.units[account]
        assert made.book_units == twin.units[account]
        assert (made.discrepancy.difference_units if difference else hasattr(made, "discrepancy")) == difference
        if difference:
            settled = Settled(made.discrepancy.pk, "unexplained", "why")
            other = "loss" if difference < 0 else "adjustment"
            entries = {(lot, account): difference, (lot, other): -difference}
            self.same(lot, partial(counts.settle, settled=settled, witness=bo, by=stepped_up(ann)), entries)

    @rule(number=picks, units=st.integers(1, 30))
    def transfer(self, number: int, units: int) -> None:
        lot, twin = self.pick(number)
        to = self.sites[1 - self.sites.index(twin.site)]
        share = self.twin.share_percent(twin.site, units)
        may = twin.state == "released" and units <= twin.units["vault"] and share <= 5
        amount = as_quantity(units, "mcg")
        try:
            sent = transfers.send(sending=transfers.Sending(lot, to, amount, "T-1"), by=self.at(ANN, twin.site))
        except Refused:
            assert not may
            return
        assert may
        end = transfers.receive(transfer_id=sent.pk, containers=(Came(amount),), by=self.at(ANN, to))
        self.twin.sent[twin.site] += units
        self.twin.lots[end.lot.pk] = TwinLot(to, "received", "released")
        entries = {(lot, "vault"): -units, (lot, "other_store"): units}
        assert self.twin.move(entries | {(end.lot.pk, "other_store"): -units, (end.lot.pk, "vault"): units})
        self.agree(lot)
        self.agree(end.lot.pk)

    def teardown(self) -> None:
        for lot in self.twin.lots:
            self.agree(lot)


@pytest.fixture
def fresh(cluster: object) -> Iterator[Rehearsal]:
    with throwaway() as rehearsal:
        yield rehearsal


@pytest.mark.deep
def test_the_ledger_does_what_its_twin_does_and_both_books_close(
    fresh: Rehearsal, deep_size: Callable[[int, int], int]
) -> None:
    runs = deep_size(1_000, 100_000) // STEPS_OF_A_RUN
    run_state_machine_as_test(
        TwoStores,
        settings=settings(
            max_examples=runs, stateful_step_count=STEPS_OF_A_RUN, deadline=None, database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
    with psycopg.connect(fresh.admin.url) as connection:
        assert list(problems(connection)) == []
