"""Whether the database holds what it promises: rows counted, rights and triggers looked up in the live catalogue.

    found = examined(address)        # found.tables["audit_entry"]; found.problems, empty when all is well

Of the tables' contents the audit is read, link by link (`chain/checking.py`), and what a room above proves of its own
(`PROOFS`). Django must have been started.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import psycopg
from django.apps import apps
from django.db.migrations.loader import MigrationLoader

from lenitive.reasons import Reason
from lenitive.record.actor import SEALER
from lenitive.record.append_only import TRIGGERS, OnlyGrows, columns_given, only_growing_models
from lenitive.record.chain.checking import checked
from lenitive.record.chain.heads import Known
from lenitive.record.counting import Connection, one, row_counts
from lenitive.record.faults import DatabaseFault
from lenitive.record.server.addresses import Address

SOURCE = "docs/operating.md"
AS_THE_SEALER = "SELECT set_config('lenitive.user', %s, true)"  # lenitive_app sees every line only so
REPAIR = "restore the last backup, or ask whoever changed the database by hand"
UNREADABLE = {"migrations-pending", "table-missing"}
ROLES = """
SELECT rolname FROM pg_roles
WHERE (rolname IN ('lenitive_app', 'lenitive_owner') AND (rolsuper OR rolcreaterole OR rolbypassrls OR rolreplication))
   OR (rolname = 'lenitive_app' AND (rolcreatedb OR pg_has_role('lenitive_app', 'lenitive_owner', 'member')))
"""
OWNED = "SELECT count(*) FROM pg_class WHERE relowner = 'lenitive_app'::regrole"
FOR_LATER = """
SELECT count(*) FROM pg_default_acl WHERE defaclrole = 'lenitive_owner'::regrole AND defaclobjtype IN ('r', 'S')
"""
OPEN_TO_ALL = """
SELECT count(*) FROM pg_database, aclexplode(COALESCE(datacl, acldefault('d', datdba))) WHERE grantee = 0
AND datname = current_database()
"""
TRIGGER = """
SELECT count(*) FROM pg_trigger WHERE tgrelid = %s::regclass AND tgname = ANY (%s) AND tgenabled = 'A'
AND tgfoid = 'public.refuse_change'::regproc
"""
RIGHTS = """
SELECT has_table_privilege('lenitive_app', %(table)s, 'UPDATE, DELETE, TRUNCATE, TRIGGER, REFERENCES')
    OR has_any_column_privilege('lenitive_app', %(table)s, 'UPDATE, REFERENCES')
"""
INSERTED = """
SELECT attname FROM pg_attribute WHERE attrelid = %(table)s::regclass AND attnum > 0 AND NOT attisdropped
AND has_column_privilege('lenitive_app', attrelid, attnum, 'INSERT')
"""


PROOFS: list[Callable[[Connection], Iterator[Reason]]] = []  # what a room above proves of its own tables


@dataclass(frozen=True)
class Inspection:
    """Rows by table, lines of the audit that are linked and that wait, and all that is not as it should be."""

    tables: dict[str, int]
    problems: tuple[Reason, ...]
    linked: int = 0
    waiting: int = 0

    def to_dict(self) -> dict[str, Any]:
        """The inspection as JSON."""
        audit = {"linked": self.linked, "waiting": self.waiting}
        return {"tables": self.tables, "audit": audit, "problems": [each.to_dict() for each in self.problems]}


def examined(address: Address, known: Known | None = None) -> Inspection:
    """Look at everything in one transaction, held against the signed heads. DatabaseFault when it is away."""
    try:
        with psycopg.connect(address.url, connect_timeout=10) as connection:
            connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            connection.execute(AS_THE_SEALER, [str(SEALER.user_id)])
            counted = row_counts(connection)
            problems = tuple(_problems(connection, set(counted)))
            if any(each.code in UNREADABLE for each in problems):
                return Inspection(counted, problems)
            chain = checked(connection, known or Known())
            more = tuple(reason for proof in PROOFS for reason in proof(connection))
            return Inspection(counted, problems + chain.problems + more, chain.linked, chain.waiting)
    except psycopg.OperationalError:
        raise DatabaseFault("The database cannot be reached: start it, then ask again.") from None


def pending_migrations(connection: Connection) -> list[str]:
    """Steps of this release that the database has not had, and steps that only a later release knows."""
    if one(connection, "SELECT to_regclass('public.django_migrations')") is None:
        done = set()
    else:
        done = {(str(app), str(name)) for app, name in connection.execute("SELECT app, name FROM django_migrations")}
    known = set(MigrationLoader(None).disk_migrations)
    return sorted(f"{app}.{name}" for app, name in known ^ done)


def _problems(connection: Connection, tables: set[str]) -> Iterator[Reason]:
    if pending := pending_migrations(connection):
        sentence = f"The tables are not those of this release ({', '.join(pending)}): run lenitive migrate."
        yield Reason("migrations-pending", sentence, SOURCE)
        return
    yield from _about_roles(connection)
    for model in only_growing_models(apps.get_models()):
        yield from _about_growing(connection, model, tables)


def _about_roles(connection: Connection) -> Iterator[Reason]:
    for (name,) in connection.execute(ROLES).fetchall():
        yield Reason("role-too-strong", f"The role {name} may do more than it should: {REPAIR}.", SOURCE)
    if one(connection, OWNED):
        yield Reason("app-owns-tables", f"lenitive_app owns tables, and could change them: {REPAIR}.", SOURCE)
    if one(connection, FOR_LATER) < 2:
        sentence = (
            "Tables made from now on would be closed to lenitive_app: run the SQL of lenitive database bootstrap."
        )
        yield Reason("default-rights-missing", sentence, SOURCE)
    if one(connection, OPEN_TO_ALL):
        sentence = "Every user of the server may connect to this database: run the SQL of lenitive database bootstrap."
        yield Reason("database-open", sentence, SOURCE)


def _about_growing(connection: Connection, model: type[OnlyGrows], tables: set[str]) -> Iterator[Reason]:
    name = model._meta.db_table
    if name not in tables:
        yield Reason("table-missing", f"The table {name} is missing: {REPAIR}.", SOURCE)
        return
    if one(connection, TRIGGER, [f"public.{name}", list(TRIGGERS)]) != len(TRIGGERS):
        yield Reason("trigger-missing", f"Rows of {name} could be changed, a trigger is off: {REPAIR}.", SOURCE)
    asked = {"table": f"public.{name}"}
    wanted = columns_given(model)
    inserted = {str(column) for (column,) in connection.execute(INSERTED, asked).fetchall()}
    if one(connection, RIGHTS, asked) or inserted != wanted:
        yield Reason("rights-differ", f"lenitive_app has other rights to {name} than it should: {REPAIR}.", SOURCE)
