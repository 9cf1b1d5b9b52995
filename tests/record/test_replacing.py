"""A restore says what it puts in the place of what, and asks before a database with something in it is replaced."""

from __future__ import annotations

from pathlib import Path

import pytest

from lenitive.record.backups.backup import back_up
from lenitive.record.server.bootstrap import connected
from lenitive.record.server.cluster import Cluster
from lenitive.record.server.places import SiteFolders, places_of
from lenitive.record.server.site import open_cluster
from record.test_backup import migrated  # noqa: F401  a fixture
from record.test_commands import typed

pytestmark = pytest.mark.slow
LINE = """
INSERT INTO audit_entry (at, by_name, verb, acting_as, site, thing_kind, thing_ids, outcome, reason_codes)
VALUES ('2026-11-30 02:05+00', 'Ann', 'look', '', %s, '', '{}', 'viewed', '{}')
"""


def written(cluster: Cluster, *sites: str) -> None:
    with connected(cluster.address("app")) as connection:
        for each in sites:
            connection.execute(LINE, [each])


def databases(cluster: Cluster) -> list[str]:
    with connected(cluster.address("admin", "postgres")) as connection:
        found = connection.execute("SELECT datname FROM pg_database WHERE datname LIKE 'lenitive_before%'").fetchall()
    return [str(name) for (name,) in found]


def test_it_names_both_sides_and_replaces_nothing_until_the_word_is_typed_or_was_given(
    migrated: Cluster,  # noqa: F811
    site: SiteFolders,
    tmp_path: Path,
) -> None:
    back_up(source := tmp_path / "one")
    written(migrated, "demo-west", "demo-north", "demo-north")
    for answer in ("", "yes\n", "Restore it\n"):
        shown = typed(site, "restore", str(source), status=2, answer=answer)
        assert "The backup is of 20" in shown and "0 patients, 0 accounts of staff, 0 lines of the audit." in shown
        assert "the database of this site: 0 patients, 0 accounts of staff, 3 lines of the audit." in shown
        assert "Sites there now: demo-north, demo-west. Newest line of the audit: 2026-11-30 02:05 UTC." in shown
        assert "Nothing was replaced." in shown and databases(migrated) == []
    assert "are back" in typed(site, "restore", str(source), answer="restore\n") and len(databases(migrated)) == 1
    written(migrated, "demo-west")
    assert "are back" in typed(site, "restore", str(source), "--yes") and len(databases(migrated)) == 2


def test_it_does_not_ask_where_the_database_is_empty_or_not_made_yet(
    migrated: Cluster,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from lenitive.record.backups.replacing import planned

    back_up(tmp_path / "one")
    elsewhere = places_of(tmp_path / "elsewhere")
    monkeypatch.setenv("LENITIVE_HOME", str(elsewhere.home))
    try:
        with open_cluster(elsewhere) as other:
            empty = planned(tmp_path / "one")
            assert not empty.takes_something_away and "is empty" in empty.sentences[1]
            with connected(other.address("admin", "postgres")) as connection:
                connection.execute("ALTER DATABASE lenitive RENAME TO lenitive_elsewhere")
            none = planned(tmp_path / "one")
            assert none.there is None and not none.takes_something_away and "no database" in none.sentences[1]
    finally:
        assert Cluster(elsewhere).remove()
