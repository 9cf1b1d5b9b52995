"""A database for tests of the record: a cluster of its own, a clone for each module, a transaction for each test.

`database` is the clone, with Django connected to it as lenitive_app. `rows` rolls back what a test writes; a test that
needs commits leaves it away and has its module's clone to itself.
"""

from __future__ import annotations

import os
from asyncio import events
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from lenitive.record.server.places import SiteFolders, is_supported, places_of

# The journeys of the same worker keep the loop of their browser; nothing of the record is asynchronous.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

if not is_supported():  # neither Linux nor macOS
    collect_ignore_glob = ["test_*.py"]

from lenitive.record import rehearsal as rehearsing
from lenitive.record.rehearsal import Rehearsal
from lenitive.record.server.cluster import Cluster


@pytest.fixture(scope="module", autouse=True)
def no_running_loop() -> Iterator[None]:
    """A browser of the journeys leaves its loop marked as running in this thread; a worker of jobs begins its own.

    For a whole module, since Django keeps one connection with a running loop and another without.
    """
    running = events._get_running_loop()
    events._set_running_loop(None)
    yield
    events._set_running_loop(running)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """The cluster of all rehearsals of this checkout; the keeper removes it after the last of its processes."""
    with rehearsing.rehearsal_cluster() as found:
        yield found


@pytest.fixture(scope="module")
def database(cluster: Cluster) -> Iterator[Rehearsal]:
    """A clone of this module's own."""
    with rehearsing.throwaway(with_keys=False) as found:
        yield found


@pytest.fixture
def rows(database: Rehearsal) -> Iterator[Rehearsal]:
    """What the test writes is rolled back; verbs may open their durable transaction within."""
    from django.db import transaction

    outer = transaction.atomic()
    outer._from_testcase = True  # as Django's own TestCase does
    with outer:
        yield database
        transaction.set_rollback(True)


@contextmanager
def every_line() -> Iterator[None]:
    """Inside, every line of the audit is seen, as the sealer sees it."""
    from django.db import transaction

    from lenitive.record.acting import act_as
    from lenitive.record.actor import SEALER

    with transaction.atomic():
        act_as(SEALER)
        yield


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SiteFolders]:
    """The folder of a new site, whose cluster is removed after the module."""
    found = places_of(tmp_path_factory.mktemp("site") / "home")
    try:
        yield found
    finally:
        assert Cluster(found).remove(), "a test has left somebody at work"


@pytest.fixture
def site(places: SiteFolders, monkeypatch: pytest.MonkeyPatch) -> SiteFolders:
    """The same, as the site that commands work with."""
    for name in ("DATABASE_URL", "LENITIVE_OWNER_URL", "LENITIVE_BACKUP_URL", "LENITIVE_RECORDS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LENITIVE_HOME", str(places.home))
    return places
