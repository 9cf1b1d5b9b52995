"""`lenitive verify` proves both books of the ledger, and names what somebody changed behind the product's back."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import psycopg
import pytest

from lenitive.pharmacy.book import whereabouts, yields
from lenitive.pharmacy.book.accounts import FLOWS
from lenitive.pharmacy.book.yields import BatchMade, Use
from lenitive.pharmacy.models import StockLot
from lenitive.pharmacy.proof import problems
from lenitive.reasons import Refused
from lenitive.record.rehearsal import Rehearsal, throwaway
from lenitive.record.verify import examined
from pharmacy.stockroom import ANN, _finished, cream_for_patients, employ, ketamine, open_the_book, verb_of, weigh

pytestmark = pytest.mark.slow

OFF = ("ALTER TABLE {} DISABLE TRIGGER ALL", "ALTER TABLE {} ENABLE TRIGGER ALL")


@pytest.fixture
def store(cluster: object) -> Iterator[Rehearsal]:
    """A store with some history, in a database of its own: it is tampered with."""
    with throwaway() as rehearsal:
        employ()
        open_the_book()
        cream_for_patients("100 g")
        weigh(ketamine("50 g"), 1_000_000)
        yield rehearsal


def found(store: Rehearsal, *tampering: str) -> list[Any]:
    with psycopg.connect(store.admin.url, autocommit=True) as admin:
        for each in tampering:
            admin.execute(each.encode())
    with psycopg.connect(store.admin.url) as connection:
        return list(problems(connection))


def changed(table: str, change: str) -> str:
    """A change by an administrator who turns the triggers off and on again."""
    names = ("only_grows", "only_grows_whole", *TRIGGERS.get(table, ()))
    always = [f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name}" for name in names]
    return ";".join([OFF[0].format(table), change, OFF[1].format(table), *always])


TRIGGERS = {
    "movement": ("movement_closes",),
    "ledger_entry": ("ledger_entry_stands",),
    "lot_content": ("lot_content_stands",),
}
BY_HAND = {
    "an amount in both entries": (
        changed("ledger_entry", "UPDATE ledger_entry SET units = units * 2 WHERE account IN ('bench', 'vault')"),
        {"balance-differs", "movement-uneven", "movement-changed", "book-open"},
    ),
    "a witness": (
        changed("movement", "UPDATE movement SET witness_name = 'X' WHERE kind = 'fill'"),
        {"movement-changed"},
    ),
    "the lot's base": (changed("lot", "UPDATE lot SET base_numerator = 1"), {"movement-changed"}),
    "a content": (
        changed("lot_content", "UPDATE lot_content SET held_units = held_units - 1"),
        {"movement-changed", "book-open"},
    ),
    "a content of another amount": (
        changed("lot_content", "UPDATE lot_content SET of_units = of_units + 1"),
        {"movement-changed", "contents-differ", "book-open"},
    ),
    "a balance": ("UPDATE ledger_balance SET units = units + 1 WHERE account = 'vault'", {"balance-differs"}),
    "a link": (
        changed("ledger_link", "DELETE FROM ledger_link WHERE number = 3"),
        {"movement-unlinked", "ledger-link-missing"},
    ),
    "two links that were swapped": (
        changed(
            "ledger_link",
            "UPDATE ledger_link a SET hash = b.hash FROM ledger_link b WHERE a.number + b.number = 3",
        ),
        {"movement-changed"},
    ),
    "the rule of entries": (
        "CREATE OR REPLACE FUNCTION ledger_entry_stands() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
        {"ledger-law"},
    ),
    "a trigger": ("ALTER TABLE movement DISABLE TRIGGER movement_closes", {"ledger-law"}),
}


def test_a_store_as_it_is_has_no_problem(store: Rehearsal) -> None:
    assert found(store) == [] and examined(store.admin).problems == ()


@pytest.mark.parametrize("what", BY_HAND)
def test_what_was_changed_by_hand_is_named(store: Rehearsal, what: str) -> None:
    tampering, codes = BY_HAND[what]
    assert {each.code for each in found(store, tampering)} == codes


def test_the_sentence_names_lot_store_and_movement(store: Rehearsal) -> None:
    (problem,) = found(store, "UPDATE ledger_balance SET units = units + 1 WHERE account = 'bench' AND units > 0")
    assert problem.sentence.startswith("The balance of lot 3-7, Demo North (bench) does not match its entries: restore")


def test_a_movement_that_is_gone_with_its_link_is_missed_by_the_audit(store: Rehearsal) -> None:
    gone = "(SELECT movement_id FROM ledger_link ORDER BY id DESC LIMIT 1)"
    cut = [changed("ledger_entry", f"DELETE FROM ledger_entry WHERE movement_id = {gone}")]
    cut.append(changed("movement", f"DELETE FROM movement WHERE id = {gone}"))
    cut.append(changed("ledger_link", "DELETE FROM ledger_link WHERE id = (SELECT max(id) FROM ledger_link)"))
    assert {each.code for each in found(store, *cut)} == {"balance-differs", "movement-gone"}


def test_every_gram_is_followed_to_where_the_preparations_are() -> None:
    """12 g of 100 g went into 120 g, of which 117.9 g came out, 60 g went to a patient and 2 g were wasted."""
    finished = {"made": -120_000, "shelf": 55_900, "patient": 60_000, "waste": 2_000, "loss": 2_100}
    own = {"supplier": -100_000, "vault": 88_000, "batch": 12_000}
    book = whereabouts.of_lot(own, [whereabouts.Part(12_000, 120_000, finished)])
    assert book.left_over == 0 and book.places["patient"] == 6_000 and book.places["loss"] == 210
    assert whereabouts.of_lot(own, []).left_over == -12_000


def test_thirds_close_exactly() -> None:
    part = whereabouts.Part(1, 3, {"made": -3, "shelf": 1, "patient": 1, "loss": 1})
    book = whereabouts.of_lot({"supplier": -1, "batch": 1}, [part])
    assert book.left_over == 0 and book.places["patient"] == Fraction(1, 3)


@pytest.mark.parametrize(
    ("theory", "yielded", "why", "code"),
    [(10, 11, "", "yield-impossible"), (10, 9, " ", "yield-reason"), (10, 0, "all spilled", "yield-impossible")],
)
def test_a_yield_that_cannot_be_is_refused(
    open_book: Rehearsal, theory: int, yielded: int, why: str, code: str
) -> None:
    lot, finished = ketamine("1 g"), verb_of(_finished)(by=ANN)
    made = BatchMade((Use(lot.pk, 1),), finished, theory, yielded, why)
    with pytest.raises(Refused) as caught:
        verb_of(lambda by: yields.write_batch(made, by))(by=ANN)
    assert caught.value.reason.code == code


def test_what_is_missing_from_the_yield_is_a_loss_of_the_preparation(open_book: Rehearsal) -> None:
    lot, finished = ketamine("1 g"), verb_of(_finished)(by=ANN)
    weigh(lot, 500_000)
    made = BatchMade((Use(lot.pk, 500_000),), finished, 5_000_000, 4_900_000, "left in the mortar")
    movement = verb_of(lambda by: yields.write_batch(made, by))(by=ANN)
    assert sorted(movement.entries.values_list("lot__kind", "account", "units")) == [
        ("finished", "loss", 100_000),
        ("finished", "made", -5_000_000),
        ("finished", "shelf", 4_900_000),
        ("received", "batch", 500_000),
        ("received", "bench", -500_000),
    ]
    assert StockLot.objects.get(pk=finished.pk).contents.get().received_id == lot.pk


def test_every_kind_of_movement_takes_from_somewhere_and_brings_somewhere() -> None:
    assert all({each[-1] for each in flow} == {"+", "-"} for flow in FLOWS.values())
