"""What needs no record answers without the database, and never asks it."""

from __future__ import annotations

from pathlib import Path

import pytest

from lenitive.record.server.places import places_of

pytestmark = pytest.mark.slow

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


@pytest.mark.parametrize("path", ["/account/sign-in", "/account", "/office/staff"])
def test_a_page_of_the_record_says_that_the_records_are_away(path: str, tmp_path: Path) -> None:
    import django
    from django.test import Client

    django.setup()
    from lenitive.record.server.addresses import Address
    from lenitive.record.server.templates import pointed_at

    browser = Client(SERVER_NAME="localhost")
    browser.cookies["lenitive"] = "somebodys-session"
    with pointed_at(Address("lenitive_app", "lenitive", str(places_of(tmp_path).socket))):
        page = browser.get(path)
        as_data = browser.post("/account/sign-in", {"login": "a@example.org"}, headers={"accept": "application/json"})
    assert page.status_code == 503 and page["Retry-After"] and b"Try again in a few seconds" in page.content
    assert as_data.status_code == 503 and as_data.json()["reasons"][0]["code"] == "database-away"


def test_without_records_there_is_a_public_site_and_no_door() -> None:
    import os
    import subprocess
    import sys

    asked = """
import django; django.setup()
from django.test import Client
browser = Client(SERVER_NAME="localhost")
print(browser.get("/").status_code, browser.get("/predict").status_code, browser.get("/account/sign-in").status_code)
"""
    environment = {**os.environ, "LENITIVE_RECORDS": "off", "DJANGO_SETTINGS_MODULE": "lenitive.config.settings"}
    done = subprocess.run([sys.executable, "-c", asked], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["200", "200", "404"]


def test_a_prediction_opens_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    import django
    from django.test import Client

    django.setup()
    from django.db.backends.base.base import BaseDatabaseWrapper

    monkeypatch.setattr(BaseDatabaseWrapper, "connect", lambda _: pytest.fail("a prediction asked the database"))
    assert Client(SERVER_NAME="localhost").get("/predict").status_code == 200


def test_a_database_that_is_away_is_told_as_such(tmp_path: Path) -> None:
    from django.db import DatabaseError, connections

    from lenitive.record.errors import Trouble, trouble_of
    from lenitive.record.server.addresses import Address
    from lenitive.record.server.templates import pointed_at

    gone = Address("lenitive_app", "lenitive", str(places_of(tmp_path).socket))
    with pointed_at(gone), pytest.raises(DatabaseError) as caught:
        connections["default"].ensure_connection()
    assert trouble_of(caught.value) is Trouble.AWAY
