"""The law of the ledger is the database's own: what lenitive_app is refused, by SQLSTATE and by what was broken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
import pytest
from django.apps import apps

from lenitive.pharmacy.book.lots import LotFacts, make, set_state
from lenitive.record.append_only import OnlyGrows
from lenitive.record.ids import new_id
from lenitive.record.rehearsal import Rehearsal
from pharmacy.stockroom import ANN, DEE, EXPIRES, ketamine, open_the_book, received, verb_of, weigh

NOT_ALLOWED, AGAINST_A_RULE, TAKEN = "42501", "23514", "23505"
BY = "site, at, by_user, by_name, by_role"
BY_ANN = "'demo-north', '2026-12-01 15:00Z', 11, 'Ann Ortiz', 'pharmacist'"
GROWING = [each._meta.db_table for each in apps.get_app_config("pharmacy").get_models() if issubclass(each, OnlyGrows)]


@dataclass(frozen=True)
class Store:
    """Lots of a store with an open book, and a connection as lenitive_app."""

    connection: psycopg.Connection
    vault: UUID  # 100 g in the vault, 1 g on the bench
    quarantined: UUID
    finished: UUID
    south: UUID  # of a store whose book is not open
    movement: UUID
    container: UUID
    other_container: UUID

    def refused(self, *statements: str) -> tuple[str | None, str | None]:
        """The SQLSTATE and the constraint, with every deferred check made; (None, None) when all was let through."""
        try:
            with self.connection.transaction(force_rollback=True):
                for each in statements:
                    self.connection.execute(each.encode())
                self.connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
        except psycopg.Error as error:
            return error.sqlstate, error.diag.constraint_name
        return None, None


def _prepared(lot: Any, *, by: Any) -> Any:
    set_state(lot, "released", by)
    return lot


@pytest.fixture(scope="module")
def store(database: Rehearsal) -> Iterator[Store]:
    open_the_book()
    vault, quarantined = ketamine("101 g"), received("5 g")
    finished_facts = LotFacts("ketamine hydrochloride", "mcg", "us", "B-1", EXPIRES)
    finished = verb_of(lambda by: _prepared(make(finished_facts, "finished", by), by=by))(by=ANN)
    south = verb_of(lambda by: _prepared(make(finished_facts, "received", by), by=by))(by=DEE)
    weighing = weigh(vault, 1_000_000)
    with psycopg.connect(database.app.url, autocommit=True) as connection:
        yield Store(
            connection, vault.pk, quarantined.pk, finished.pk, south.pk, weighing.pk,
            vault.containers.get().pk, quarantined.containers.get().pk,
        )  # fmt: skip


def movement(kind: str, *entries: str, count: int | None = None, more: str = "", values: str = "") -> list[str]:
    """A movement with its entries, each "lot, account, units"."""
    id = new_id()
    columns = f"id, {BY}, witness_name, witness_role, kind, entry_count, second_witness_name, second_witness_role"
    columns += ", reason, document" + more
    entry_count = max(2, len(entries)) if count is None else count
    given = f"'{id}', {BY_ANN}, '', '', '{kind}', {entry_count}, '', '', 'why', ''{values}"
    rows = [
        f"INSERT INTO ledger_entry (movement_id, lot_id, account, units) VALUES ('{id}', {each})" for each in entries
    ]
    return [f"INSERT INTO movement ({columns}) VALUES ({given})", *rows]


def entry(lot: UUID, account: str, units: int) -> str:
    return f"'{lot}', '{account}', {units}"


def test_a_whole_movement_is_let_through(store: Store) -> None:
    rows = movement("weighing", entry(store.vault, "vault", -5), entry(store.vault, "bench", 5))
    assert store.refused(*rows) == (None, None)


@pytest.mark.parametrize("table", GROWING)
@pytest.mark.parametrize("change", ["UPDATE {} SET id = id", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
def test_nothing_that_was_written_is_changed_or_deleted(store: Store, table: str, change: str) -> None:
    assert store.refused(change.format(table))[0] == NOT_ALLOWED


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger_balance SET units = 0",
        "INSERT INTO ledger_balance (lot_id, account, units) SELECT id, 'shelf', 1 FROM lot",
        "DELETE FROM ledger_balance",
        "SELECT * FROM ledger_balance FOR UPDATE",
        "INSERT INTO ledger_chain (site) VALUES ('another')",
        "INSERT INTO ledger_link (site, number, movement_id, linked_at, hash) SELECT site, 9, id, at, '' FROM movement",
        "INSERT INTO movement (recorded_at) VALUES (now())",
        "INSERT INTO ledger_entry (id) VALUES (1)",
        "INSERT INTO stock_count (book_units) VALUES (1)",
        "INSERT INTO discrepancy (difference_units) VALUES (1)",
        "ALTER TABLE ledger_entry DISABLE TRIGGER ledger_entry_stands",
        "CREATE OR REPLACE FUNCTION movement_closes() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
        "SELECT movement_closes()",
    ],
)
def test_the_app_cannot_write_what_the_database_keeps(store: Store, statement: str) -> None:
    assert store.refused(statement)[0] in (NOT_ALLOWED, "0A000")  # a trigger function cannot be called at all


BROKEN: dict[str, Any] = {
    "a movement without entries": ("movement_is_whole", lambda s: movement("weighing", count=2)),
    "a movement of one entry": (
        "movement_has_two_entries",
        lambda s: movement("weighing", entry(s.vault, "vault", -5), count=1),
    ),
    "an entry too few": (
        "movement_is_whole",
        lambda s: movement("weighing", entry(s.vault, "vault", -5), entry(s.vault, "bench", 5), count=3),
    ),
    "an entry too many": (
        "movement_is_closed",
        lambda s: movement(
            "weighing",
            *(entry(s.vault, "vault", -5), entry(s.vault, "bench", 5)) * 2,
            count=2,
        ),
    ),
    "a sum that is not zero": (
        "movement_sums_to_zero",
        lambda s: movement("weighing", entry(s.vault, "vault", -5), entry(s.vault, "bench", 6)),
    ),
    "two lots that only together sum to zero": (
        "movement_sums_to_zero",
        lambda s: movement("destruction", entry(s.vault, "vault", -5), entry(s.quarantined, "destroyed", 5),
                           more=", witness_user, second_witness_user", values=", 12, 13"),
    ),
    "a pair added to an old movement": (
        "movement_is_closed",
        lambda s: [
            f"INSERT INTO ledger_entry (movement_id, lot_id, account, units) VALUES ('{s.movement}', {each})"
            for each in (entry(s.vault, "vault", -5), entry(s.vault, "bench", 5))
        ],
    ),
    "nothing moved": ("ledger_entry_moves_something", lambda s: movement("weighing", entry(s.vault, "vault", 0))),
    "more than there is": (
        "ledger_balance_not_below_zero",
        lambda s: movement("weighing", entry(s.vault, "vault", -100_000_001), entry(s.vault, "bench", 100_000_001)),
    ),
    "from an account that was never used": (
        "ledger_balance_not_below_zero",
        lambda s: movement("settlement", entry(s.vault, "waste", -5), entry(s.vault, "loss", 5),
                           more=", witness_user", values=", 12"),
    ),
    "a kind that nobody knows": ("movement_kind_is_known", lambda s: movement("gift", entry(s.vault, "vault", -5))),
    "bulk substance to a patient": (
        "ledger_entry_account_of_its_lot",
        lambda s: movement("fill", entry(s.vault, "patient", 5)),
    ),
    "a preparation to another store": (
        "ledger_entry_account_of_its_lot",
        lambda s: movement("transfer", entry(s.finished, "other_store", 5)),
    ),
    "a receipt straight into the vault": (
        "ledger_entry_flow_is_known",
        lambda s: movement("weighing", entry(s.vault, "supplier", -5)),
    ),
    "a movement in a book that is not open": (
        "ledger_book_is_open",
        lambda s: movement("weighing", entry(s.south, "vault", -5)),
    ),
    "a weighing from quarantine": (
        "ledger_entry_lot_is_released",
        lambda s: movement("weighing", entry(s.quarantined, "bench", 5)),
    ),
    "a container of another lot": (
        "ledger_entry_container_of_its_lot",
        lambda s: [
            movement("weighing", count=2)[0],
            "INSERT INTO ledger_entry (movement_id, lot_id, account, units, container_id) "
            f"SELECT id, {entry(s.vault, 'vault', -5)}, '{s.other_container}' FROM movement ORDER BY id DESC LIMIT 1",
        ],
    ),
    "waste of a controlled lot that nobody saw": (
        "movement_of_controlled_is_witnessed",
        lambda s: movement("waste", entry(s.vault, "bench", -5), entry(s.vault, "waste", 5)),
    ),
    "waste that the actor saw herself": (
        "movement_witness_is_another",
        lambda s: movement("waste", entry(s.vault, "bench", -5), more=", witness_user", values=", 11"),
    ),
    "a destruction with one witness": (
        "movement_destruction_has_two_witnesses",
        lambda s: movement("destruction", more=", witness_user", values=", 12", count=2),
    ),
    "a destruction with the same witness twice": (
        "movement_second_witness_is_another",
        lambda s: movement("destruction", more=", witness_user, second_witness_user", values=", 12, 12", count=2),
    ),
    "a return to nobody": ("movement_of_goods_names_the_supplier", lambda s: movement("return", count=2)),
    "a content of a lot that was not made in this movement": (
        "lot_content_is_fixed_when_made",
        lambda s: [
            "INSERT INTO lot_content (movement_id, finished_id, received_id, held_units, of_units) "
            f"VALUES ('{s.movement}', '{s.finished}', '{s.vault}', 1, 1)"
        ],
    ),
    "a batch whose contents are not fixed": (
        "batch_contents_are_what_went_in",
        lambda s: movement(
            "batch",
            entry(s.vault, "bench", -5),
            entry(s.vault, "batch", 5),
            entry(s.finished, "made", -9),
            entry(s.finished, "shelf", 9),
        ),
    ),
    "a lot out of quarantine that nobody checked": (
        "lot_state_release_is_checked_by_two",
        lambda s: [state(s.quarantined, "released")],
    ),
    "a state that cannot follow": ("lot_state_move_is_allowed", lambda s: [state(s.vault, "released")]),
    "a count that hides its difference": ("stock_count_shows_its_difference", lambda s: [count(s.vault, 99_999_999)]),
    "a count of a controlled lot that nobody saw": (
        "stock_count_of_controlled_is_witnessed",
        lambda s: [count(s.vault, 100_000_000, witness="NULL")],
    ),
    "a count that the actor saw herself": (
        "stock_count_witness_is_another",
        lambda s: [count(s.vault, 100_000_000, witness="11")],
    ),
    "a line added to an old inventory": (
        "inventory_is_whole",
        lambda s: [count(s.vault, 100_000_000, inventory="(SELECT id FROM inventory LIMIT 1)")],
    ),
}  # fmt: skip


def state(lot: UUID, state: str) -> str:
    columns = "lot_id, state, reason, at, by_user, by_name, by_role"
    return f"INSERT INTO lot_state ({columns}) VALUES ('{lot}', '{state}', '', now(), 11, 'Ann', 'pharmacist')"


def count(lot: UUID, units: int, *, witness: str = "12", inventory: str = "NULL") -> str:
    columns = f"id, {BY}, witness_user, witness_name, witness_role, lot_id, account, counted_units, inventory_id"
    values = f"'{new_id()}', {BY_ANN}, {witness}, '', '', '{lot}', 'vault', {units}, {inventory}"
    return f"INSERT INTO stock_count ({columns}) VALUES ({values})"


@pytest.mark.parametrize("what", BROKEN)
def test_the_database_refuses(store: Store, what: str) -> None:
    constraint, statements = BROKEN[what]
    assert store.refused(*statements(store)) == (AGAINST_A_RULE, constraint)


def test_a_count_that_agrees_is_let_through(store: Store) -> None:
    assert store.refused(count(store.vault, 100_000_000)) == (None, None)


def test_a_second_initial_inventory_is_refused(store: Store) -> None:
    columns = f"id, {BY}, witness_user, witness_name, witness_role, kind, taken_on, moment, line_count, note"
    values = f"'{new_id()}', {BY_ANN}, 12, '', '', 'initial', '2026-12-01', 'open', 0, ''"
    assert store.refused(f"INSERT INTO inventory ({columns}) VALUES ({values})") == (TAKEN, "inventory_initial_once")


def test_checks_by_one_person_do_not_release_a_lot(store: Store) -> None:
    into = f"INSERT INTO lot_check (id, {BY}, lot_id, what, passed, note)"
    checks = [
        f"{into} VALUES ('{new_id()}', 'demo-north', now(), {user}, 'x', 'pharmacist', "
        f"'{store.quarantined}', 'certificate', {passed}, 'note')"
        for user, passed in ((11, "true"), (11, "true"), (12, "false"))
    ]
    refused = (AGAINST_A_RULE, "lot_state_release_is_checked_by_two")
    assert store.refused(*checks, state(store.quarantined, "released")) == refused


def test_the_flows_of_the_dictionary_are_those_of_the_database(database: Rehearsal) -> None:
    from lenitive.pharmacy.proof import problems

    with psycopg.connect(database.admin.url) as connection:
        assert list(problems(connection)) == []
