"""What a restore is about to put in the place of what, read before anything is done.

    plan = planned(Path("monday.backup"))       # plan.there: the database that is there now, None when there is none
    plan.sentences                              # what somebody has to know before saying yes

How it is done then: `restore.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psycopg

from lenitive.record.backups.backup import Counts
from lenitive.record.backups.restore import checked
from lenitive.record.counting import Connection, row_counts
from lenitive.record.faults import DatabaseFault
from lenitive.record.server.addresses import ADMIN, DATABASE, OWNER, address_for, is_external
from lenitive.record.server.bootstrap import connected

AUDIT, PEOPLE, ACCOUNTS = "audit_entry", "patient", "people_user"
IS_THERE = "SELECT 1 FROM pg_database WHERE datname = %s"
SITES = "SELECT DISTINCT site FROM public.audit_entry WHERE site <> '' ORDER BY 1"
NEWEST = "SELECT max(at) FROM public.audit_entry"


@dataclass(frozen=True)
class Standing:
    """A database as it stands: rows of each table, the sites in its audit, and the time of its newest line."""

    tables: dict[str, int]
    sites: tuple[str, ...] = ()
    newest_at: datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nobody has done anything in it."""
        return not any(self.tables.get(name) for name in (AUDIT, PEOPLE, ACCOUNTS))


@dataclass(frozen=True)
class Replacement:
    """The backup that is read back, and the database whose place it takes."""

    backup: Counts
    there: Standing | None

    @property
    def takes_something_away(self) -> bool:
        """Whether the site's database holds anything that the restored one may not have."""
        return self.there is not None and not self.there.is_empty

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is put there, and in place of what."""
        made = datetime.fromisoformat(self.backup.made_at)
        put = f"The backup is of {_in_utc(made)}, by release {self.backup.release}: {_held(self.backup.tables)}."
        if self.there is None:
            return (put, "There is no database of this site yet: nothing is replaced.")
        if self.there.is_empty:
            return (put, "The database of this site is empty: nothing is lost.")
        newest = _in_utc(self.there.newest_at) if self.there.newest_at else "never"
        sites = ", ".join(self.there.sites) or "none"
        return (
            put,
            f"It takes the place of the database of this site: {_held(self.there.tables)}.",
            f"Sites there now: {sites}. Newest line of the audit: {newest}.",
            "What was written after the backup will be missing. The database is kept under another name.",
        )


def planned(source: Path, *, key: Path | None = None) -> Replacement:
    """Read the backup's counts and look at the database that is there. DatabaseFault when either cannot be read."""
    return Replacement(checked(source, key), _there())


def _there() -> Standing | None:
    server = address_for(OWNER if is_external() else ADMIN)
    try:
        with connected(server.to("postgres")) as connection:
            if not connection.execute(IS_THERE, [DATABASE]).fetchone():
                return None
        with connected(server.to(DATABASE)) as connection, connection.transaction():
            return _standing(connection)
    except psycopg.OperationalError:
        raise DatabaseFault("The database cannot be reached: start it, then restore again.") from None


def _standing(connection: Connection) -> Standing:
    tables = row_counts(connection)
    if AUDIT not in tables:
        return Standing(tables)
    sites = tuple(str(site) for (site,) in connection.execute(SITES).fetchall())
    ((newest,),) = connection.execute(NEWEST).fetchall()
    return Standing(tables, sites, newest)


def _held(tables: dict[str, int]) -> str:
    people, accounts, lines = (tables.get(name, 0) for name in (PEOPLE, ACCOUNTS, AUDIT))
    return f"{people:,} patients, {accounts:,} accounts of staff, {lines:,} lines of the audit"


def _in_utc(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
