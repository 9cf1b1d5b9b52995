"""What only grows: the app has no right to change it, and triggers stop the owner and the administrator."""

from __future__ import annotations

from datetime import UTC, datetime

import psycopg
import pytest

from lenitive.record.rehearsal import Rehearsal

pytestmark = pytest.mark.slow

NOT_ALLOWED, ONLY_GROWS = "42501", "23001"
LINE = "INSERT INTO audit_entry (at, by_name, verb, acting_as, site, thing_kind, thing_ids, outcome, reason_codes)"
VALUES = "VALUES (now(), 'Ann', 'look', '', '', '', '{}', 'viewed', '{}')"
CHANGES = (
    "UPDATE audit_entry SET by_name = 'Bea'",
    "UPDATE audit_entry SET by_name = 'Bea' WHERE false",
    "DELETE FROM audit_entry",
    "TRUNCATE audit_entry",
    "MERGE INTO audit_entry e USING (SELECT 1::bigint AS i) s ON e.id = s.i WHEN MATCHED THEN DELETE",
    f"{LINE} {VALUES} ON CONFLICT (id) DO UPDATE SET by_name = 'Bea'",
    "SELECT * FROM audit_entry FOR UPDATE",
)
WAYS_AROUND = (
    "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
    "ALTER TABLE audit_entry DISABLE TRIGGER only_grows",
    "ALTER TABLE audit_entry ADD COLUMN more text",
    "ALTER TABLE audit_entry OWNER TO lenitive_app",
    "DROP TRIGGER only_grows ON audit_entry",
    "CREATE TRIGGER other BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change()",
    "CREATE RULE other AS ON INSERT TO audit_entry DO INSTEAD NOTHING",
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    "SET session_replication_role = replica",
    "SET LOCAL session_replication_role = replica",
    "SELECT set_config('session_replication_role', 'replica', false)",
    "ALTER ROLE lenitive_app SET session_replication_role = replica",
    "SET ROLE lenitive_owner",
    "SET SESSION AUTHORIZATION postgres",
    "ALTER ROLE lenitive_app SUPERUSER",
    "CREATE TABLE other (a int)",
    "CREATE TEMP TABLE audit_entry (a int)",
    "CREATE FUNCTION other() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE SCHEMA other",
    "LOCK TABLE audit_entry IN ACCESS EXCLUSIVE MODE",
    "SELECT setval('audit_entry_id_seq', 1)",
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "SELECT pg_read_file('postgresql.conf')",
    "DO $$ BEGIN EXECUTE 'UPDATE audit_entry SET by_name = 1'; END $$",
    "DELETE FROM django_migrations",
)


def refused(connection: psycopg.Connection, statement: str) -> str | None:
    """The SQLSTATE; None when it was let through. Nothing stays of it."""
    try:
        with connection.transaction(force_rollback=True):
            connection.execute(statement.encode())
    except psycopg.Error as error:
        return error.sqlstate
    return None


@pytest.fixture
def as_app(database: Rehearsal) -> psycopg.Connection:
    return psycopg.connect(database.app.url, autocommit=True)


@pytest.mark.parametrize("statement", CHANGES + WAYS_AROUND)
def test_the_app_may_not_change_what_only_grows_nor_get_around_it(as_app: psycopg.Connection, statement: str) -> None:
    assert refused(as_app, statement) == NOT_ALLOWED


OF_EACH = (
    "UPDATE {0} SET {1} = {1}",
    "DELETE FROM {0}",
    "TRUNCATE {0} CASCADE",
    "ALTER TABLE {0} ADD COLUMN more text",
    "ALTER TABLE {0} DISABLE TRIGGER ALL",
    "DROP TABLE {0}",
)


def test_each_table_that_only_grows_refuses_the_app_every_change(as_app: psycopg.Connection) -> None:
    from django.apps import apps

    from lenitive.record.append_only import only_growing_models

    found = only_growing_models(apps.get_models())
    assert {"audit_entry", "audit_link", "public_key", "signature"} <= {each._meta.db_table for each in found}
    let_through = [
        f"{statement}: {each._meta.db_table}"
        for each in found
        for statement in OF_EACH
        if refused(as_app, statement.format(each._meta.db_table, each._meta.pk.column)) != NOT_ALLOWED
    ]
    assert let_through == []


def test_granting_itself_a_right_gives_the_app_nothing(as_app: psycopg.Connection) -> None:
    """PostgreSQL answers this with a warning alone."""
    as_app.execute("GRANT UPDATE ON audit_entry TO lenitive_app")
    assert as_app.execute("SELECT has_table_privilege('audit_entry', 'UPDATE')").fetchone() == (False,)


@pytest.mark.parametrize("column", ["id", "recorded_at", "transaction"])
def test_the_app_may_not_choose_what_the_database_sets(as_app: psycopg.Connection, column: str) -> None:
    values = {"id": "7", "recorded_at": "'2020-01-01'", "transaction": "'1'"}
    forged = f"{LINE.replace('(', f'({column}, ')} {VALUES.replace('(', f'({values[column]}, ', 1)}"
    assert refused(as_app, forged) == NOT_ALLOWED
    assert refused(as_app, f"{LINE} {VALUES}") is None


@pytest.mark.parametrize("replica", [False, True])
@pytest.mark.parametrize("role", ["postgres", "lenitive_owner"])
@pytest.mark.parametrize(
    "change", ["UPDATE audit_entry SET verb = 'x'", "DELETE FROM audit_entry", "TRUNCATE audit_entry"]
)
def test_the_triggers_stop_owner_and_administrator_too(
    database: Rehearsal, role: str, change: str, replica: bool
) -> None:
    with psycopg.connect(database.admin.url, autocommit=True) as connection:
        if replica:
            connection.execute("SET session_replication_role = replica")
        with connection.transaction(force_rollback=True):
            connection.execute(f"{LINE} {VALUES}".encode())
            connection.execute(f"SET LOCAL ROLE {role}".encode())
            assert refused(connection, change) == ONLY_GROWS


def test_a_line_is_written_once_and_django_gets_what_the_database_set(rows: Rehearsal) -> None:
    from lenitive.record.models import AuditEntry

    line = AuditEntry(at=rows.clock.now(), by_name="Ann", verb="look", outcome="viewed")
    line.save()
    assert line.id and isinstance(line.recorded_at, datetime) and line.transaction
    assert line.recorded_at.tzinfo is not None and line.at == datetime(2026, 12, 1, 15, 0, tzinfo=UTC)
    with pytest.raises(ValueError, match="only grows"):
        line.save()
    with pytest.raises(ValueError, match="nothing is deleted"):
        line.delete()


def test_a_refusal_without_a_reason_is_no_line(rows: Rehearsal) -> None:
    from django.db import IntegrityError, transaction

    from lenitive.record.errors import Trouble, constraint_of, trouble_of
    from lenitive.record.models import AuditEntry

    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        AuditEntry(at=rows.clock.now(), by_name="Ann", verb="sign", outcome="refused").save()
    assert trouble_of(caught.value) is Trouble.AGAINST_A_RULE
    assert constraint_of(caught.value) == "audit_entry_no_has_a_reason"


def test_every_model_that_only_grows_is_held_by_the_live_catalogue(database: Rehearsal) -> None:
    from lenitive.record.verify import examined

    assert examined(database.admin).problems == ()


@pytest.mark.parametrize(
    ("tampering", "code"),
    [
        ("ALTER TABLE audit_entry DISABLE TRIGGER only_grows", "trigger-missing"),
        ("ALTER TABLE audit_entry ENABLE TRIGGER only_grows_whole", "trigger-missing"),
        ("GRANT UPDATE (verb) ON audit_entry TO lenitive_app", "rights-differ"),
        ("GRANT INSERT (recorded_at) ON audit_entry TO lenitive_app", "rights-differ"),
        ("ALTER TABLE client_request OWNER TO lenitive_app", "app-owns-tables"),
        ("ALTER ROLE lenitive_app BYPASSRLS", "role-too-strong"),
        ("GRANT lenitive_owner TO lenitive_app", "role-too-strong"),
        ("DELETE FROM django_migrations", "migrations-pending"),
    ],
)
def test_verify_names_what_somebody_has_loosened(cluster: object, tampering: str, code: str) -> None:
    from lenitive.record.rehearsal import throwaway
    from lenitive.record.verify import examined

    mended = "ALTER ROLE lenitive_app NOBYPASSRLS; REVOKE lenitive_owner FROM lenitive_app"  # roles are the cluster's
    with throwaway() as database, psycopg.connect(database.admin.url, autocommit=True) as admin:
        admin.execute(tampering.encode())
        try:
            found = [each.code for each in examined(database.admin).problems]
        finally:
            admin.execute(mended.encode())
    assert found[0] == code
