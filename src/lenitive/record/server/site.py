"""The site's database, open for one command: the embedded server is started or joined, another is left alone.

    with site_database(): migrate()

Django is started here as well, in the role that the command needs.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

import django
import psycopg
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from lenitive.record.faults import DatabaseFault
from lenitive.record.server.addresses import ADMIN, OWNER, Role, is_external, is_on
from lenitive.record.server.bootstrap import make_roles_and_database
from lenitive.record.server.cluster import Cluster
from lenitive.record.server.places import SiteFolders, places_of_the_site

TRIES = 5
OFF = (
    "This site keeps no records: LENITIVE_RECORDS is off, or this machine cannot run the embedded database; then set "
    "DATABASE_URL (docs/operating.md)."
)


@contextmanager
def site_database() -> Iterator[Cluster | None]:
    """Open the site's database, and make it where there is none. None for a server of the site's own."""
    if not is_on():
        raise DatabaseFault(OFF)
    if is_external():
        yield None
        return
    with open_cluster(places_of_the_site()) as cluster:
        yield cluster


@contextmanager
def open_cluster(places: SiteFolders) -> Iterator[Cluster]:
    """Open an embedded server, with its roles and its database."""
    with Cluster(places) as cluster:
        _make_roles(cluster)
        yield cluster


def _make_roles(cluster: Cluster) -> None:
    """Make the roles, even when somebody kills the server at this moment."""
    for _ in range(TRIES):
        try:
            return make_roles_and_database(cluster.address(ADMIN, "postgres"))
        except psycopg.OperationalError:
            time.sleep(0.2)
            cluster.revive()
    raise DatabaseFault(f"The database ends as soon as it is started: see {cluster.places.log}.")


def start_django(role: Role) -> None:
    """Start Django in this role, which stays for the life of the process."""
    if not is_on():
        raise DatabaseFault(OFF)
    os.environ["LENITIVE_ROLE"] = role
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lenitive.config.settings")
    try:
        django.setup()
    except ImproperlyConfigured as error:
        raise DatabaseFault(str(error)) from None


def migrate() -> int:
    """Bring the tables up to this release, as the owner, and return how many steps that took."""
    start_django(OWNER)
    try:
        executor = MigrationExecutor(connection)
        steps = len(executor.migration_plan(executor.loader.graph.leaf_nodes()))
        call_command("migrate", verbosity=0, interactive=False)
    except DatabaseError as error:
        raise DatabaseFault(f"The database could not be brought up to this release: {first_line(error)}") from None
    finally:
        connection.close()
    return steps


def first_line(error: Exception) -> str:
    """The first line of what the database said. The rest may hold values of rows."""
    return next(iter(str(error).splitlines()), type(error).__name__)
