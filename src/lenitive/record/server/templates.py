"""A database with all tables and no rows, made once for a set of migrations; each test or rehearsal gets a clone.

    name = template(cluster)                   # template_3f2a…, by the hash of all migrations and SQL files
    clone(cluster, "clone_gw0_4711_1", name)

Django must have been started.
"""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.core.management import call_command
from django.db import connections
from django.db.migrations.loader import MigrationLoader
from psycopg import sql

from lenitive.record.server.addresses import ADMIN, OWNER, Address
from lenitive.record.server.bootstrap import connected, drop, make_database, rename, set_rights
from lenitive.record.server.cluster import Cluster

PREFIX = "template_"
ONE_AT_A_TIME = 0x1E417  # an advisory lock of our own
LENITIVE = Path(__file__).resolve().parents[2]


def migrations_hash() -> str:
    """A hash of every migration of every app, and of every SQL file of the record."""
    found = MigrationLoader(None).disk_migrations.values()
    files = sorted({Path(inspect.getfile(type(each))) for each in found} | set(LENITIVE.glob("*/sql/*.sql")))
    return hashlib.sha256(b"\0".join(each.read_bytes() for each in files)).hexdigest()[:16]


def template(cluster: Cluster) -> str:
    """The name of the template, which one process makes when it is not there."""
    name, admin = f"{PREFIX}{migrations_hash()}", cluster.address(ADMIN, "postgres")
    with connected(admin) as connection:
        connection.execute("SELECT pg_advisory_lock(%s)", [ONE_AT_A_TIME])
        found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone()
        if found is None:
            drop(admin, f"{name}_new")
            make_database(admin, f"{name}_new")
            with pointed_at(cluster.address(OWNER, f"{name}_new")):
                call_command("migrate", verbosity=0, interactive=False)
            rename(admin, f"{name}_new", name)
    return name


def clone(cluster: Cluster, name: str, of: str) -> None:
    """Make a copy of a database that nobody is connected to."""
    admin = cluster.address(ADMIN, "postgres")
    with connected(admin) as connection:
        copy = "CREATE DATABASE {} TEMPLATE {} OWNER lenitive_owner"
        connection.execute(sql.SQL(copy).format(sql.Identifier(name), sql.Identifier(of)))
    set_rights(admin.to(name))


@contextmanager
def pointed_at(address: Address) -> Iterator[None]:
    """Point Django at this database, in this thread, until the end."""
    connection = connections["default"]
    connection.close()
    former = dict(connection.settings_dict)
    connection.settings_dict.update(address.for_django())
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict.clear()
        connection.settings_dict.update(former)
