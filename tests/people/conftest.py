"""A database with the demonstration's staff, for tests of people; each test is rolled back.

The staff are loaded once for a process, into a clone that nobody works in; each module gets a copy of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

import pytest

from lenitive.record.rehearsal import BEGINS, fresh_clone, throwaway
from lenitive.record.server.cluster import Cluster
from record.conftest import cluster  # noqa: F401  a fixture
from staff import Staff, staffed


@pytest.fixture(scope="session")
def loaded(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Staff]:  # noqa: F811
    """The whole cast, in a database that is only copied. Clock, keys and Django's connection are put back at once."""
    from django.db import connection

    with ExitStack() as kept:
        with throwaway() as rehearsal, staffed(rehearsal, tmp_path_factory.mktemp("staff")) as found:
            connection.close()
            name = kept.enter_context(fresh_clone(cluster, rehearsal.app.database))
        yield replace(found, rehearsal=replace(rehearsal, app=rehearsal.app.to(name), admin=rehearsal.admin.to(name)))


@pytest.fixture(scope="module")
def whole_cast(loaded: Staff, cluster: Cluster) -> Iterator[Staff]:  # noqa: F811
    """A copy of it for one module."""
    with copied(cluster, loaded) as found:
        yield found


@pytest.fixture
def staff(whole_cast: Staff) -> Iterator[Staff]:
    """The staff; what the test writes is rolled back, and the clock stands where it stood."""
    with rolled_back():
        yield whole_cast
    whole_cast.rehearsal.clock.instant = BEGINS


@contextmanager
def rolled_back() -> Iterator[None]:
    """Nothing of what is done inside stays; verbs may open their durable transaction within."""
    from django.db import transaction

    outer = transaction.atomic()
    outer._from_testcase = True  # type: ignore[attr-defined]  # as Django's own TestCase does
    with outer:
        yield
        transaction.set_rollback(True)


@contextmanager
def copied(cluster: Cluster, loaded: Staff) -> Iterator[Staff]:  # noqa: F811
    """Django is connected to a copy, and the clock stands at the beginning."""
    with throwaway(of=loaded.rehearsal.app.database) as rehearsal, loaded.keys_in_use():
        yield replace(loaded, rehearsal=rehearsal)
