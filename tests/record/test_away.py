"""What needs no record answers without the database, and never asks it."""

from __future__ import annotations

from pathlib import Path

import pytest

from lenitive.record.places import places_of

PUBLIC = ("/", "/es", "/learn", "/worth-asking", "/stores", "/search?q=ketamine", "/lab", "/health", "/formulary")


@pytest.mark.parametrize("path", PUBLIC)
def test_public_pages_answer_and_open_no_connection(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import django
    from django.test import Client

    django.setup()
    from django.db.backends.base.base import BaseDatabaseWrapper

    def opened(_: object) -> None:
        raise AssertionError("a public page asked the database")

    monkeypatch.setattr(BaseDatabaseWrapper, "connect", opened)
    assert Client(SERVER_NAME="localhost").get(path).status_code == 200


def test_a_prediction_opens_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    import django
    from django.test import Client

    django.setup()
    from django.db.backends.base.base import BaseDatabaseWrapper

    monkeypatch.setattr(BaseDatabaseWrapper, "connect", lambda _: pytest.fail("a prediction asked the database"))
    assert Client(SERVER_NAME="localhost").get("/predict").status_code == 200


def test_a_database_that_is_away_is_told_as_such(tmp_path: Path) -> None:
    from django.db import DatabaseError, connections

    from lenitive.record.addresses import Address
    from lenitive.record.errors import Trouble, trouble_of
    from lenitive.record.templates import pointed_at

    gone = Address("lenitive_app", "lenitive", str(places_of(tmp_path).socket))
    with pointed_at(gone), pytest.raises(DatabaseError) as caught:
        connections["default"].ensure_connection()
    assert trouble_of(caught.value) is Trouble.AWAY
