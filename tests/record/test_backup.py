"""The rehearsal of backup and restore: under load, into an empty cluster, and with every way of going wrong."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from lenitive.record.backups.backup import back_up, counts_file
from lenitive.record.faults import DatabaseFault
from lenitive.record.server.addresses import Address
from lenitive.record.server.bootstrap import connected
from lenitive.record.server.cluster import Cluster
from lenitive.record.server.places import SiteFolders, places_of
from lenitive.record.server.site import open_cluster
from lenitive.record.server.templates import pointed_at

pytestmark = pytest.mark.slow
LINE = "INSERT INTO audit_entry (at, by_name, verb, acting_as, site, thing_kind, thing_ids, outcome, reason_codes)"
VALUES = "SELECT now(), 'Ann', 'look', '', '', '', '{}', 'viewed', '{}' FROM generate_series(1, %s)"
CATALOGUE = {
    "grants": "SELECT relname, relacl::text, relrowsecurity, relforcerowsecurity FROM pg_class "
    "WHERE relnamespace = 'public'::regnamespace ORDER BY 1",
    "triggers": "SELECT tgrelid::regclass::text, tgname, tgenabled FROM pg_trigger "
    "WHERE NOT tgisinternal ORDER BY 1, 2",
    "columns": "SELECT attrelid::regclass::text, attname, attacl::text FROM pg_attribute "
    "WHERE attacl IS NOT NULL AND attrelid::regclass::text NOT LIKE 'pg_%' ORDER BY 1, 2",
    "policies": "SELECT tablename, policyname, qual FROM pg_policies ORDER BY 1, 2",
    "default rights": "SELECT defaclobjtype, defaclacl::text FROM pg_default_acl ORDER BY 1",
    # Their text is not compared: PostgreSQL writes the casts of a read-back IN in another way.
    "constraints": "SELECT conrelid::regclass::text, conname, contype, convalidated FROM pg_constraint "
    "WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2",
    "who may connect": "SELECT datacl::text FROM pg_database WHERE datname = current_database()",
}


@pytest.fixture
def migrated(cluster: Cluster, site: SiteFolders) -> Iterator[Cluster]:
    """A site with its tables. (The rehearsals' cluster stays up beside it.)"""
    with open_cluster(site) as found:
        with pointed_at(found.address("owner")):
            from django.core.management import call_command

            call_command("migrate", verbosity=0)
        yield found


def catalogue(address: Address) -> dict[str, list[tuple[Any, ...]]]:
    with connected(address) as connection:
        return {name: connection.execute(query.encode()).fetchall() for name, query in CATALOGUE.items()}


@contextmanager
def load(address: Address) -> Iterator[Callable[[], int]]:
    """Somebody writes all the time; tells how many lines were acknowledged."""
    done, written = threading.Event(), [0]

    def write() -> None:
        with psycopg.connect(address.url, autocommit=True) as connection:
            while not done.is_set():
                connection.execute(f"{LINE} {VALUES}".encode(), [1])
                written[0] += 1

    writers = [threading.Thread(target=write)]
    for each in writers:
        each.start()
    try:
        yield lambda: written[0]
    finally:
        done.set()
        for each in writers:
            each.join()


def restored(source: Path, key: Path | None = None) -> Any:
    from lenitive.record.backups.restore import restore_from

    return restore_from(source, key=key)


def test_a_backup_under_load_is_read_back_into_an_empty_cluster_and_everything_is_equal(
    migrated: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "monday.backup"
    with connected(migrated.address("app")) as connection:
        connection.execute(f"{LINE} {VALUES}".encode(), [20_000])
    with load(migrated.address("app")) as written:
        while not written():
            pass
        before = written()
        made = back_up(target)
        after = written()
    assert 20_000 + before <= made.tables["audit_entry"] <= 20_000 + after and after > before
    assert target.stat().st_mode & 0o777 == counts_file(target).stat().st_mode & 0o777 == 0o600
    assert not target.with_name("monday.backup.part").exists()
    wanted = catalogue(migrated.address("admin"))
    elsewhere = places_of(tmp_path / "elsewhere")
    monkeypatch.setenv("LENITIVE_HOME", str(elsewhere.home))
    try:
        with open_cluster(elsewhere) as other:
            done = restored(target)
            assert done.found.tables == made.tables and done.found.problems == ()
            assert catalogue(other.address("admin")) == wanted
            with connected(other.address("app")) as connection:
                connection.execute(f"{LINE} {VALUES}".encode(), [1])
    finally:
        assert Cluster(elsewhere).remove()


def test_the_database_that_was_there_is_kept_under_another_name(migrated: Cluster, tmp_path: Path) -> None:
    back_up(tmp_path / "one")
    with connected(migrated.address("app")) as connection:
        connection.execute(f"{LINE} {VALUES}".encode(), [3])
    with connected(migrated.address("admin")) as connection:
        (before,) = connection.execute("SELECT count(*) FROM audit_entry").fetchone() or (0,)
    assert before
    kept = restored(tmp_path / "one").kept
    with connected(migrated.address("admin", kept)) as connection:
        assert connection.execute("SELECT count(*) FROM audit_entry").fetchone() == (before,)


def test_a_database_in_use_is_not_replaced(migrated: Cluster, tmp_path: Path) -> None:
    back_up(tmp_path / "one")
    with connected(migrated.address("app")) as connection:
        with pytest.raises(DatabaseFault, match="in use: stop the site"):
            restored(tmp_path / "one")
        assert connection.execute("SELECT current_database()").fetchone() == ("lenitive",)
    with connected(migrated.address("admin", "postgres")) as connection:
        found = connection.execute("SELECT datname FROM pg_database WHERE datname = 'lenitive_restored'").fetchall()
    assert found == []


def test_an_older_backup_is_not_written_over_and_none_lies_beside_the_keys(
    migrated: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "one").write_text("of last week")
    with pytest.raises(DatabaseFault, match="is there already"):
        back_up(tmp_path / "one")
    monkeypatch.setenv("LENITIVE_KEYS", str(tmp_path))
    with pytest.raises(DatabaseFault, match="not kept beside the private keys"):
        back_up(tmp_path / "two")
    assert [each.name for each in tmp_path.iterdir()] == ["one"]


def test_a_backup_that_cannot_be_written_leaves_nothing(migrated: Cluster, tmp_path: Path) -> None:
    with pytest.raises(DatabaseFault, match="could not be written"):
        back_up(tmp_path / "no such folder" / "one")
    assert list(tmp_path.iterdir()) == []


def test_one_changed_byte_or_a_cut_end_is_seen_before_anything_is_read_back(migrated: Cluster, tmp_path: Path) -> None:
    source = tmp_path / "one"
    back_up(source)
    whole = source.read_bytes()
    for broken in (whole[:-1], bytes([whole[0] ^ 1]) + whole[1:], b""):
        source.write_bytes(broken)
        with pytest.raises(DatabaseFault, match="is not the file that was written"):
            restored(source)


def test_rows_that_are_missing_after_reading_back_are_named(migrated: Cluster, tmp_path: Path) -> None:
    source = tmp_path / "one"
    back_up(source)
    shown = json.loads(counts_file(source).read_text())
    shown["tables"]["audit_entry"] += 1
    counts_file(source).write_text(json.dumps(shown))
    with pytest.raises(DatabaseFault, match=r"Rows are missing or too many after reading back: audit_entry\."):
        restored(source)


def test_a_sealed_backup_opens_with_the_private_key_alone(migrated: Cluster, tmp_path: Path) -> None:
    private, public, other = (tmp_path / name for name in ("private.pem", "public.pem", "other.pem"))
    for key in (private, other):
        subprocess.run(["openssl", "genpkey", "-algorithm", "X25519", "-out", key], check=True)
    subprocess.run(["openssl", "pkey", "-in", private, "-pubout", "-out", public], check=True)
    with connected(migrated.address("app")) as connection:
        connection.execute(f"{LINE} {VALUES}".encode(), [10])
    source = tmp_path / "sealed"
    made = back_up(source, encrypt_to=public)
    assert made.is_sealed and b"audit_entry" not in source.read_bytes()
    with pytest.raises(DatabaseFault, match="is sealed: name the private key"):
        restored(source)
    with pytest.raises(DatabaseFault, match="sealed for another key"):
        restored(source, other)
    with pytest.raises(DatabaseFault, match="is not a private key"):
        restored(source, public)
    assert restored(source, private).found.tables == made.tables
