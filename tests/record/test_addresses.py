"""How the database is named: by URL for a server of the site's own, by folder for the embedded one."""

from __future__ import annotations

from pathlib import Path

import pytest

from lenitive.record.faults import DatabaseFault
from lenitive.record.server.addresses import Address, address_for, database_for, is_external, is_on, read_url
from lenitive.record.server.places import places_of

SECRET = "p@ss/w:rd"
ADDRESS = Address("lenitive_app", "lenitive", "db.example.org", "5433", SECRET, (("sslmode", "require"),))


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATABASE_URL", "LENITIVE_OWNER_URL", "LENITIVE_RECORDS", "LENITIVE_HOME", "LENITIVE_ROLE"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("address", [ADDRESS, Address("me", "a b", "/var/run"), Address("me", "x", "::1", "1")])
def test_an_address_reads_back_from_its_url(address: Address) -> None:
    assert read_url(address.url, "DATABASE_URL") == address


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "mysql://me@here/x", "postgresql://here/x", "postgresql://me@here", "postgresql://me@h:x/y"],
)
def test_what_is_no_address_is_answered_with_an_example_and_never_shown(text: str) -> None:
    with pytest.raises(DatabaseFault) as caught:
        read_url(text, "DATABASE_URL")
    assert "DATABASE_URL=postgresql://lenitive_app:PASSWORD@db.example.org:5432/lenitive" in str(caught.value)
    assert not text or text not in str(caught.value)


def test_with_nothing_set_the_embedded_server_of_the_sites_folder_is_meant(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LENITIVE_HOME", str(tmp_path))
    assert is_on() and not is_external()
    found = address_for("owner")
    assert (found.user, found.database, found.host) == ("lenitive_owner", "lenitive", str(places_of(tmp_path).socket))


def test_with_a_server_of_ones_own_each_role_has_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", ADDRESS.url)
    assert address_for("app") == ADDRESS
    with pytest.raises(DatabaseFault, match="LENITIVE_OWNER_URL is not set"):
        address_for("owner")
    with pytest.raises(DatabaseFault, match="whoever runs yours"):
        address_for("admin")


def test_with_records_off_there_is_no_database(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LENITIVE_RECORDS", "off")
    assert not is_on() and database_for("app") == {}
