"""The databases of the record's tests, and a store whose book is open. Django is ready before the tests are read."""

from __future__ import annotations

from collections.abc import Iterator

import django
import pytest
from django.apps import apps

from lenitive.record.server.places import is_supported

if not is_supported():  # neither Linux nor macOS
    collect_ignore_glob = ["test_*.py"]

if not apps.ready:
    django.setup()

from lenitive.record.rehearsal import Rehearsal, throwaway
from lenitive.record.server.cluster import Cluster
from record.conftest import no_running_loop, places, site

__all__ = ["database", "no_running_loop", "open_book", "places", "site"]


@pytest.fixture(scope="module")
def database(cluster: Cluster) -> Iterator[Rehearsal]:
    """A clone of this module's own, in which the people of both stores have their roles."""
    from pharmacy import stockroom

    with throwaway(with_keys=False) as found:
        stockroom.employ()
        yield found


@pytest.fixture
def open_book(rows: Rehearsal) -> Iterator[Rehearsal]:
    """Demo North has taken a nil inventory; what the test writes is rolled back."""
    from pharmacy import stockroom

    stockroom.open_the_book()
    yield rows
