"""A database of its own for a test, an example or a rehearsal: a fresh clone that is gone afterwards.

    with throwaway() as rehearsal:
        AuditEntry(...).save()                     # as lenitive_app
        rehearsal.clock.forward(hours=4)

It lies in a cluster apart from any site's (`var/rehearsal`), which is started when it is first needed and removed after
the last process that uses it. Whatever makes rehearsing easier asks `refuse_a_site` first.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import django
from django.apps import apps
from django.db import connection

from lenitive.record import clock
from lenitive.record.faults import DatabaseFault
from lenitive.record.server.addresses import ADMIN, APP, Address
from lenitive.record.server.bootstrap import drop
from lenitive.record.server.cluster import Cluster
from lenitive.record.server.keeper import sweep, watch
from lenitive.record.server.places import places_of, root_folder
from lenitive.record.server.site import open_cluster
from lenitive.record.server.templates import clone, pointed_at, template

CLONE = "clone_"
FOLDER = "lenitive-rehearsal-"
BEGINS = datetime(2026, 12, 1, 15, 0, tzinfo=UTC)  # 8:00 in Denver, a Tuesday
_numbers = count(1)


@dataclass(frozen=True)
class Rehearsal:
    """`admin` may tamper: that is what some rehearsals are about. `clock` stands still until it is moved."""

    app: Address
    admin: Address
    clock: clock.SetClock


@contextmanager
def throwaway(*, begins: datetime = BEGINS, with_keys: bool = True, of: str = "") -> Iterator[Rehearsal]:
    """Django's database is a fresh clone, as lenitive_app, and the clock stands at `begins`.

    Private keys and signed heads lie in a folder that goes with it, unless the environment names others. `of`: another
    rehearsal's database that is copied with its rows and without keys; nobody may be connected to it.
    """
    with rehearsal_cluster() as cluster, fresh_clone(cluster, of) as name, clock.at(begins) as set_clock:
        app = cluster.address(APP, name)
        with pointed_at(app), _own_folders():
            if with_keys and not of:
                _begin_keys()
            yield Rehearsal(app, cluster.address(ADMIN, name), set_clock)


@contextmanager
def rehearsal_cluster(home: Path | None = None) -> Iterator[Cluster]:
    """The cluster of all rehearsals of this checkout; removed after the last of them."""
    _start_django()
    sweep()
    with open_cluster(places_of(home or root_folder() / "var" / "rehearsal")) as cluster:
        if os.environ.get("LENITIVE_KEEP_REHEARSAL") != "1":
            watch(cluster.places)
        yield cluster


@contextmanager
def fresh_clone(cluster: Cluster, of: str = "") -> Iterator[str]:
    """The name of a new database with all tables and no rows, or with the rows of another one."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    name = f"{CLONE}{worker}_{os.getpid()}_{next(_numbers)}"
    clone(cluster, name, of or template(cluster))
    try:
        yield name
    finally:
        with suppress(Exception):  # the whole cluster goes anyway, and a test may have killed it
            drop(cluster.address(ADMIN, "postgres"), name)


def refuse_a_site() -> None:
    """DatabaseFault unless Django's database is a rehearsal's clone."""
    if not str(connection.settings_dict["NAME"]).startswith(CLONE):
        raise DatabaseFault("This is for rehearsals alone, and the database here is a site's.")


@contextmanager
def _own_folders() -> Iterator[None]:
    """Those that somebody named stay; those of a rehearsal around this one are its own."""
    with TemporaryDirectory(prefix=FOLDER) as folder:
        own = {"LENITIVE_KEYS": f"{folder}/keys", "LENITIVE_HEADS": f"{folder}/heads.jsonl"}
        former = {name: os.environ.get(name) for name in own}
        os.environ.update({name: path for name, path in own.items() if FOLDER in (former[name] or FOLDER)})
        try:
            yield
        finally:
            for name, path in former.items():
                _put_back(name, path)


def _put_back(name: str, value: str | None) -> None:
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value


def _begin_keys() -> None:
    import_module("lenitive.record.keys").begin_what_is_missing()  # its models need Django to be started


def _start_django() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lenitive.config.settings")
    if not apps.ready:
        django.setup()
