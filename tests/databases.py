"""Databases for tests in any folder: one cluster, a clone for each module, a transaction for each test.

`database` is the clone, with Django connected to it as lenitive_app. `rows` rolls back what a test writes; a test that
needs commits leaves it away and has its module's clone to itself. `staff` is a copy of a database that holds the whole
cast of the demonstration; the cast is loaded once for a process, into a clone that nobody works in.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

import pytest

from lenitive.record import rehearsal as rehearsing
from lenitive.record.rehearsal import BEGINS, Rehearsal, fresh_clone, throwaway
from lenitive.record.server.cluster import Cluster
from staff import Staff, staffed


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
    with rolled_back():
        yield database


@pytest.fixture(scope="session")
def loaded(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Staff]:
    """The whole cast, in a database that is only copied. Clock, keys and Django's connection are put back at once."""
    from django.db import connection

    with ExitStack() as kept:
        with throwaway() as rehearsal, staffed(rehearsal, tmp_path_factory.mktemp("staff")) as found:
            connection.close()
            name = kept.enter_context(fresh_clone(cluster, rehearsal.app.database))
        yield replace(found, rehearsal=replace(rehearsal, app=rehearsal.app.to(name), admin=rehearsal.admin.to(name)))


@pytest.fixture(scope="module")
def whole_cast(loaded: Staff, cluster: Cluster) -> Iterator[Staff]:
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
    outer._from_testcase = True  # as Django's own TestCase does
    with outer:
        yield
        transaction.set_rollback(True)


@contextmanager
def copied(cluster: Cluster, loaded: Staff) -> Iterator[Staff]:
    """Django is connected to a copy, and the clock stands at the beginning."""
    with throwaway(of=loaded.rehearsal.app.database) as rehearsal, loaded.keys_in_use():
        yield replace(loaded, rehearsal=rehearsal)


@contextmanager
def every_line() -> Iterator[None]:
    """Inside, every line of the audit is seen, as the sealer sees it."""
    from django.db import transaction

    from lenitive.record.acting import act_as
    from lenitive.record.actor import SEALER

    with transaction.atomic():
        act_as(SEALER)
        yield
