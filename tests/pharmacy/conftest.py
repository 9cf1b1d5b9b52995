"""The databases of the record's tests, and a store whose book is open. Django is ready before the tests are read."""

from __future__ import annotations

from collections.abc import Iterator

import django
import pytest
from django.apps import apps

from lenitive.record.places import is_supported

if not is_supported():  # neither Linux nor macOS
    collect_ignore_glob = ["test_*.py"]

if not apps.ready:
    django.setup()

from lenitive.record.rehearsal import Rehearsal
from record.conftest import cluster, database, places, rows, site

__all__ = ["cluster", "database", "open_book", "places", "rows", "site"]


@pytest.fixture
def open_book(rows: Rehearsal) -> Iterator[Rehearsal]:
    """Demo North has taken a nil inventory; what the test writes is rolled back."""
    from pharmacy import stockroom

    stockroom.open_the_book()
    yield rows
