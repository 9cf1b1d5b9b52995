"""A server of the site's own, PostgreSQL 15: the printed SQL, same migrations, same refusals, backup and restore.

Debian's postgresql-15 plays that server, over its socket and with a password for each role.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from lenitive.record.server.addresses import Address
from lenitive.record.server.bootstrap import connected

BIN = Path("/usr/lib/postgresql/15/bin")
PASSWORDS = {"postgres": "one two", "lenitive_owner": "o/w:n", "lenitive_app": "a@p", "lenitive_backup": "b?k"}
pytestmark = [pytest.mark.slow, pytest.mark.skipif(not BIN.exists(), reason="Debian's postgresql-15 is not installed")]


def as_server(*words: object) -> None:
    """Run by the user who owns the server: postgres refuses root."""
    user = "postgres" if os.geteuid() == 0 else None
    words = tuple(map(str, words))
    subprocess.run(words, user=user, cwd="/", check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A server's folder, which its user owns."""
    found = Path(tempfile.mkdtemp(prefix="lenitive-15-"))
    if os.geteuid() == 0:
        os.chown(found, pwd.getpwnam("postgres").pw_uid, -1)
    (found / "password").write_text(PASSWORDS["postgres"])
    (found / "password").chmod(0o644)
    how = ("--auth=scram-sha-256", f"--pwfile={found / 'password'}", "--encoding=UTF8", "--locale=C.UTF-8", "-U")
    as_server(BIN / "initdb", "-D", found / "data", *how, "postgres")
    options = f"-c listen_addresses='' -c unix_socket_directories={found} -c port=5499"
    as_server(BIN / "pg_ctl", "-D", found / "data", "-w", "-l", found / "log", "-o", options, "start")
    try:
        yield found
    finally:
        as_server(BIN / "pg_ctl", "-D", found / "data", "-w", "-m", "immediate", "stop")
        shutil.rmtree(found)


def address(folder: Path, user: str, database: str = "lenitive") -> Address:
    return Address(user, database, str(folder), "5499", PASSWORDS[user])


def lenitive(folder: Path, *words: str) -> str:
    """The command, with the three addresses that docs/operating.md names."""
    as_shown = {
        "DATABASE_URL": address(folder, "lenitive_app").url,
        "LENITIVE_OWNER_URL": address(folder, "lenitive_owner").url,
        "LENITIVE_BACKUP_URL": address(folder, "lenitive_backup").url,
    }
    command = [sys.executable, "-m", "lenitive.cli.main", *words]
    done = subprocess.run(command, env=os.environ | as_shown, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def server(folder: Path) -> Path:
    """With roles and tables, made as an administrator makes them."""
    printed = lenitive(folder, "database", "bootstrap")
    (folder / "bootstrap.sql").write_text(printed)
    admin = address(folder, "postgres", "postgres")
    subprocess.run(
        [BIN / "psql", "-qX", "-v", "ON_ERROR_STOP=1", "-f", folder / "bootstrap.sql", admin.url], check=True
    )
    with connected(admin) as connection:
        for role in ("lenitive_owner", "lenitive_app", "lenitive_backup"):
            connection.execute(f"ALTER ROLE {role} PASSWORD '{PASSWORDS[role]}'".encode())
    assert "steps done" in lenitive(folder, "migrate")
    return folder


def test_the_server_holds_what_the_embedded_one_holds(server: Path) -> None:
    assert "Rights and triggers are as they should be." in lenitive(server, "verify")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entry SET verb = 'x'",
        "DELETE FROM audit_entry",
        "TRUNCATE audit_entry",
        "ALTER TABLE audit_entry DISABLE TRIGGER only_grows",
        "SET session_replication_role = replica",
        "SET ROLE lenitive_owner",
        "ALTER ROLE lenitive_app SUPERUSER",
        "CREATE TEMP TABLE audit_entry (a int)",
        "INSERT INTO audit_entry (id) VALUES (7)",
    ],
)
def test_the_app_is_refused_the_same(server: Path, statement: str) -> None:
    with connected(address(server, "lenitive_app")) as connection, pytest.raises(psycopg.Error) as caught:
        connection.execute(statement.encode())
    assert caught.value.sqlstate == "42501"


def test_a_backup_is_read_back_there(server: Path, tmp_path: Path) -> None:
    line = "INSERT INTO audit_entry (at, by_name, verb, acting_as, site, thing_kind, thing_ids, outcome, reason_codes)"
    values = "SELECT now(), 'Ann', 'look', '', '', '', '{}', 'viewed', '{}' FROM generate_series(1, 100)"
    with connected(address(server, "lenitive_app")) as connection:
        connection.execute(f"{line} {values}".encode())
    with connected(address(server, "lenitive_owner")) as connection:
        (there,) = connection.execute("SELECT count(*) FROM audit_entry").fetchone() or (0,)
    assert there >= 100
    lenitive(server, "backup", str(tmp_path / "one"))
    assert "kept as lenitive_before_" in lenitive(server, "restore", str(tmp_path / "one"), "--yes")
    assert f"{there} audit_entry" in lenitive(server, "verify")


def test_no_password_is_shown_in_the_list_of_processes(server: Path) -> None:
    from lenitive.record.server.tools import without_password

    shown = without_password(address(server, "lenitive_backup"))
    assert "b%3Fk" not in shown and "lenitive_backup" in shown
