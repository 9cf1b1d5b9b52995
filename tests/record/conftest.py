"""A site of its own for tests that run commands; the databases of all other tests: `databases.py`."""

from __future__ import annotations

import os
from asyncio import events
from collections.abc import Iterator

import pytest

from lenitive.record.server.places import SiteFolders, is_supported, places_of

# The journeys of the same worker keep the loop of their browser; nothing of the record is asynchronous.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

if not is_supported():  # neither Linux nor macOS
    collect_ignore_glob = ["test_*.py"]

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
