"""Many at once: exactly what is there is given out, and whoever comes too late is told what is left and where."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest
from django.db import connection

from lenitive.pharmacy import counts, ledger, waste
from lenitive.pharmacy.book.inventories import Counted
from lenitive.pharmacy.book.movements import Draft, moved, write
from lenitive.pharmacy.models import LedgerLink
from lenitive.pharmacy.proof import problems
from lenitive.pharmacy.waste import Taken
from lenitive.reasons import Refused
from lenitive.record.actor import Actor
from lenitive.record.rehearsal import Rehearsal, throwaway
from pharmacy.stockroom import ANN, BO, CY, employ, ketamine, open_the_book, q, verb_of, weigh

pytestmark = pytest.mark.slow


@pytest.fixture
def store(cluster: object) -> Iterator[Rehearsal]:
    """An open book in a database of its own: these tests commit from many connections."""
    with throwaway() as rehearsal:
        employ()
        open_the_book()
        yield rehearsal


def at_once(workers: int, act: Callable[[int], Any]) -> list[Any]:
    """What each worker came back with; all begin together, each with its own connection."""
    begin = threading.Barrier(workers)

    def work(number: int) -> Any:
        begin.wait()
        try:
            return act(number)
        finally:
            connection.close()

    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(work, range(workers)))


def taken(lot: Any, units: int, by: Actor = CY) -> str:
    """The empty text, or what was said."""
    try:
        weigh(lot, units, by)
    except Refused as refused:
        return str(refused)
    return ""


def books_close(store: Rehearsal) -> bool:
    with psycopg.connect(store.admin.url) as admin:
        return list(problems(admin)) == []


@pytest.mark.deep
def test_workers_who_take_the_last_grams_get_exactly_what_was_there(
    store: Rehearsal, deep_size: Callable[[int, int], int]
) -> None:
    workers, attempts = deep_size(8, 50), deep_size(15, 400)
    lot = ketamine("100 mcg")
    answers = at_once(workers, lambda _: [taken(lot, 1) for _ in range(attempts)])
    said = [each for answer in answers for each in answer]
    assert len(said) == workers * attempts and said.count("") == 100
    assert {each for each in said if each} == {"Nothing left in lot 1-3, Demo North: use another lot."}
    assert ledger.on_hand(lot.pk).units == {"supplier": -100, "quarantine": 0, "vault": 0, "bench": 100}
    assert books_close(store)


def test_of_two_people_at_one_lot_one_is_told_what_is_left_and_where(store: Rehearsal) -> None:
    """The second looks while the first has not committed yet, so the plain look finds enough."""
    lot = ketamine("100 g")
    has_written, answers = threading.Event(), []

    def slowly(*, by: Actor) -> Any:
        movement = write(Draft("weighing", moved(lot.pk, "vault", "bench", 61_500_000)), by)
        has_written.set()
        wait_until_somebody_waits(store)
        return movement

    def second() -> None:
        has_written.wait(10)
        answers.append(taken(lot, 60_000_000, ANN))
        connection.close()

    other = threading.Thread(target=second)
    other.start()
    verb_of(slowly)(by=CY)
    other.join(30)
    assert answers == ["38.5 g left in lot 1-3, Demo North: take at most that, or use another lot."]


def wait_until_somebody_waits(store: Rehearsal) -> None:
    """Until another connection waits for a row that this transaction has written."""
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    with psycopg.connect(store.admin.url, autocommit=True) as admin:
        for _ in range(1_000):
            row = admin.execute(waiting).fetchone()
            if row and row[0]:
                return
            time.sleep(0.01)
    raise AssertionError("nobody waited")


def test_movements_over_the_same_lots_never_wait_in_a_circle(store: Rehearsal) -> None:
    lots = [ketamine("1 g") for _ in range(4)]
    for each in lots:
        weigh(each, 500_000)

    def both_ways(*, number: int, by: Actor) -> Any:
        order = lots if number % 2 else lots[::-1]
        kind, way = ("weighing", ("vault", "bench")) if number % 2 else ("put_back", ("bench", "vault"))
        return write(Draft(kind, tuple(line for lot in order for line in moved(lot.pk, *way, 10))), by)

    act = verb_of(both_ways)
    done = at_once(6, lambda number: [act(number=number, by=CY).kind for _ in range(8)])
    assert sorted(kind for each in done for kind in each) == ["put_back"] * 24 + ["weighing"] * 24
    assert books_close(store)


def test_the_chain_of_a_registrant_has_no_gap_and_no_fork(store: Rehearsal) -> None:
    lot = ketamine("1 g")
    at_once(6, lambda _: [taken(lot, 1) for _ in range(8)])
    numbers = list(LedgerLink.objects.order_by("number").values_list("number", flat=True))
    assert numbers == list(range(1, len(numbers) + 1)) and len(numbers) == 2 + 48
    assert books_close(store)


def test_a_count_and_a_waste_at_the_same_moment_agree(store: Rehearsal) -> None:
    """The count reads the book under the lock of the balance: before the waste or after it, never in between."""
    lot = ketamine("1 g")

    def act(number: int) -> Any:
        if number % 2:
            wasted = Taken(lot.pk, "vault", q("1 mg"), "spilled")
            return waste.record(wasted=wasted, witness=BO, by=CY).pk and None
        return counts.count(counted=Counted(lot.pk, "vault", q("500 mg")), witness=BO, by=ANN)

    made = [each for each in at_once(6, act) if each is not None]
    assert len(made) == 3 and {each.book_units % 1_000 for each in made} == {0}
    assert all(each.discrepancy.difference_units == 500_000 - each.book_units for each in made)
    assert str(ledger.on_hand(lot.pk).of("vault")) == "997 mg"
