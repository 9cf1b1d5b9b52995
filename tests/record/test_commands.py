"""The commands of the record, as somebody types them."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lenitive.cli.main import main
from lenitive.record.server.cluster import Cluster
from lenitive.record.server.places import SiteFolders
from lenitive.record.server.site import open_cluster

pytestmark = pytest.mark.slow


def test_each_role_has_its_address(site: SiteFolders, capsys: pytest.CaptureFixture[str]) -> None:
    for role, user in (("app", "lenitive_app"), ("owner", "lenitive_owner"), ("admin", "postgres")):
        assert main(["database", "url", "--as", role]) == 0
        assert capsys.readouterr().out == f"postgresql://{user}@/lenitive?host={site.socket}\n"


def test_the_sql_for_a_server_of_ones_own_is_printed(site: SiteFolders, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["database", "bootstrap"]) == 0
    shown = capsys.readouterr().out
    assert "CREATE ROLE lenitive_app LOGIN NOSUPERUSER" in shown and "BYPASSRLS" in shown and "PASSWORD" not in shown


@pytest.mark.parametrize("words", [["migrate"], ["verify"], ["backup", "one"], ["restore", "one"]])
def test_without_records_each_command_says_so(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LENITIVE_RECORDS", "off")
    assert main(words) == 2
    assert "This site keeps no records" in capsys.readouterr().err


def test_a_database_whose_tables_are_missing_is_sent_to_migrate(
    site: SiteFolders, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", "--json"]) == 2
    found = json.loads(capsys.readouterr().out)
    assert found["tables"] == {} and [each["code"] for each in found["problems"]] == ["migrations-pending"]
    assert "run lenitive migrate" in found["problems"][0]["sentence"]


def test_nothing_is_deleted_before_the_word_is_typed_or_while_somebody_works(
    site: SiteFolders, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_cluster(site):
        for typed in ("", "yes\n"):
            monkeypatch.setattr("sys.stdin", io.StringIO(typed))
            assert main(["database", "forget"]) == 2
            assert "Nothing was deleted." in capsys.readouterr().out
        assert main(["database", "forget", "--yes"]) == 2
        assert "in use: stop ./run first" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin", io.StringIO("forget\n"))
    assert main(["database", "forget"]) == 0
    assert not site.store.exists() and not site.note.exists()
    assert Cluster(site).remove()


def test_a_backup_that_is_not_there_is_named(
    site: SiteFolders, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["restore", str(tmp_path / "none")]) == 2
    assert "none.counts.json cannot be read" in capsys.readouterr().err


def typed(site: SiteFolders, *words: str, status: int = 0, answer: str = "") -> str:
    """A command in a process of its own, as somebody types it; what it printed."""
    command = [sys.executable, "-m", "lenitive.cli.main", *words]
    given = os.environ | {"LENITIVE_HOME": str(site.home)}
    done = subprocess.run(command, env=given, input=answer, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


def test_a_site_is_kept_from_its_first_keys_to_its_restored_copy(site: SiteFolders, tmp_path: Path) -> None:
    with open_cluster(site):
        typed(site, "migrate")
        for purpose in ("signing", "heads"):
            assert purpose in typed(site, "keys", "begin", purpose)
        shown = typed(site, "backup", str(tmp_path / "one"))
        assert "they are not in it: heads-" in shown and str(site.home / "keys") in shown
        found = json.loads(typed(site, "verify", "--json"))
        assert found["audit"] == {"linked": 3, "waiting": 0} and found["problems"] == [], "two keys and the backup"
        assert "4 lines of the audit linked, 0 waiting" in typed(site, "verify"), "and the verification before it"
        assert typed(site, "jobs") == "" and "0 jobs are queued again" in typed(site, "jobs", "retry")
        away = (site.home / "keys").rename(tmp_path / "away")
        shown = typed(site, "restore", str(tmp_path / "one"), "--yes")
        assert "the site can be read, and old signatures still verify" in shown and "were set aside" in shown
        assert typed(site, "keys").count("its private half is not here") == 2
        away.rename(site.home / "keys")
        typed(site, "backup", str(tmp_path / "two"))
        assert json.loads(typed(site, "verify", "--json"))["problems"] == []
