"""The worker that `./run` keeps going: keys, links and heads come by themselves; a kill stands in the audit."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

pytest.importorskip("fcntl", reason="the embedded database needs Linux or macOS")
from config.test_processes import running, until
from lenitive.record.actor import SEALER
from lenitive.record.server.bootstrap import connected
from lenitive.record.server.cluster import Cluster
from lenitive.record.server.places import SiteFolders, places_of

SEES_EVERY_LINE = b"SELECT set_config('lenitive.user', %s, false)"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="looks processes up in /proc"),
]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SiteFolders]:
    found = places_of(tmp_path_factory.mktemp("site") / "home")
    try:
        yield found
    finally:
        assert Cluster(found).remove()


def count(home: SiteFolders, query: str) -> int:
    """0 as well while the tables are made or the database is away."""
    try:
        with connected(Cluster(home).address("app")) as connection:
            connection.execute(SEES_EVERY_LINE, [str(SEALER.user_id)])
            (found,) = connection.execute(query.encode()).fetchone() or (0,)
            return int(found)
    except psycopg.Error:
        return 0


def events(home: SiteFolders, kind: str) -> int:
    return count(home, f"SELECT count(*) FROM run_event WHERE kind = '{kind}'")


def is_alive(pid: int) -> bool:
    """Not a zombie either, which a container without init keeps."""
    try:
        return bool(Path(f"/proc/{pid}/cmdline").read_bytes())
    except OSError:
        return False


def worker_of(parent: int) -> int | None:
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
            state = (folder / "stat").read_text().rpartition(") ")[2].split()
        except OSError:
            continue
        if b"worker" in words and int(state[1]) == parent and state[0] != "Z":
            return int(folder.name)
    return None


def is_begun(home: SiteFolders, parent: int) -> bool:
    """The worker is there and has noted its start."""
    ended = events(home, "stopped") + events(home, "broke_off")
    return worker_of(parent) is not None and events(home, "started") == ended + 1


def test_keys_links_and_heads_come_by_themselves_and_a_kill_is_noted(home: SiteFolders) -> None:
    with running(home) as (process, _):
        assert until(lambda: events(home, "started") == 1, 120), "the worker notes its start"
        assert until(lambda: len(list((home.home / "keys").glob("*.pem"))) == 2)
        assert until(lambda: count(home, "SELECT count(*) FROM audit_link") >= 3)
        assert until(lambda: (home.home / "heads.jsonl").exists())
        killed = worker_of(process.pid)
        assert killed
        os.kill(killed, signal.SIGKILL)
        assert until(lambda: worker_of(process.pid) not in (None, killed), 60), "it is started again"
        assert until(lambda: events(home, "broke_off") == 1, 60)
        assert count(home, "SELECT count(*) FROM audit_entry WHERE verb = 'record.runs.note_break'") == 1
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0


def test_a_run_that_was_stopped_did_not_break_off_and_one_whose_starter_was_killed_did(home: SiteFolders) -> None:
    with running(home) as (process, _):
        assert until(lambda: is_begun(home, process.pid), 120)
        broken = events(home, "broke_off")
        assert events(home, "stopped") == 1, "the run before this one was stopped as it should be"
        worker = worker_of(process.pid)
        process.kill()
        process.wait()
        assert worker and until(lambda: not is_alive(worker))
    with running(home):
        assert until(lambda: events(home, "broke_off") == broken + 1, 120)


def test_while_the_database_is_away_the_worker_waits(home: SiteFolders) -> None:
    from lenitive.record.server.leftovers import server_pid

    with running(home) as (process, _):
        assert until(lambda: is_begun(home, process.pid), 120)
        worker, server = worker_of(process.pid), server_pid(home.data)
        assert server
        os.kill(server, signal.SIGKILL)
        assert until(lambda: server_pid(home.data) not in (None, server) and count(home, "SELECT 1") == 1, 120)
        linked = count(home, "SELECT count(*) FROM audit_link")
        with connected(Cluster(home).address("app")) as connection:
            connection.execute(
                "INSERT INTO audit_entry (at, by_name, verb, acting_as, site, thing_kind, thing_ids, outcome, "
                "reason_codes) VALUES (now(), 'Ann', 'look', '', '', '', '{}', 'viewed', '{}')"
            )
        assert until(lambda: count(home, "SELECT count(*) FROM audit_link") > linked, 60)
        assert worker_of(process.pid) == worker, "the same one, which waited"
