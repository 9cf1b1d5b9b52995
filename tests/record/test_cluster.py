"""The embedded server: it starts again whatever was killed, keeps strangers out, and keeps values out of its log."""

from __future__ import annotations

import os
import pwd
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from lenitive.record.faults import DatabaseFault
from lenitive.record.server.bootstrap import connected, make_roles_and_database
from lenitive.record.server.cluster import Cluster
from lenitive.record.server.leftovers import server_pid
from lenitive.record.server.places import SOCKET_NAME, SYSTEM_FOLDER, SiteFolders, is_root, places_of

pytestmark = pytest.mark.slow
ONLY_ROOT = pytest.mark.skipif(not is_root(), reason="only root may become another user")
JOIN = "import sys; from lenitive.record.server.cluster import Cluster; "
JOIN += "from lenitive.record.server.places import places_of; "
JOIN += "from pathlib import Path; c = Cluster(places_of(Path(sys.argv[1]))).__enter__(); print('in', flush=True); "
JOIN += "sys.stdin.readline(); c.leave()"


@pytest.fixture
def running(places: SiteFolders) -> Iterator[Cluster]:
    with Cluster(places) as cluster:
        make_roles_and_database(cluster.address("admin", "postgres"))
        yield cluster


def killed(places: SiteFolders) -> int:
    """The number of the server that was killed; it is no more, or a zombie that nobody reaps."""
    pid = server_pid(places.data)
    assert pid
    os.kill(pid, signal.SIGKILL)
    while server_pid(places.data):
        time.sleep(0.01)
    return pid


def other_process(places: SiteFolders) -> subprocess.Popen[str]:
    """Somebody else at work with the same server."""
    pipe = subprocess.PIPE
    found = subprocess.Popen([sys.executable, "-c", JOIN, str(places.home)], stdin=pipe, stdout=pipe, text=True)
    assert found.stdout and found.stdout.readline() == "in\n"
    return found


def test_a_half_made_cluster_is_made_anew(places: SiteFolders) -> None:
    """initdb writes PG_VERSION early: it is made under another name."""
    places.store.mkdir(parents=True, exist_ok=True)
    half = places.store / "18.part"
    half.mkdir()
    (half / "PG_VERSION").write_text("18\n")
    with Cluster(places) as cluster:
        assert connected(cluster.address("admin", "postgres")).execute("SELECT 1").fetchone() == (1,)
        assert not half.exists()
    assert server_pid(places.data) is None


def test_the_note_says_where_the_data_are(running: Cluster) -> None:
    assert running.places.note.read_text().strip() == str(running.places.store)
    if is_root():
        assert running.places.store.parent == SYSTEM_FOLDER
        assert running.places.data.stat().st_uid == pwd.getpwnam(running.binaries.user or "").pw_uid


def test_text_is_ordered_the_same_on_every_machine(running: Cluster) -> None:
    asked = (
        "SELECT datlocprovider, datlocale, pg_encoding_to_char(encoding) FROM pg_database WHERE datname = 'lenitive'"
    )
    assert connected(running.address("admin")).execute(asked).fetchone() == ("b", "C.UTF-8", "UTF8")


def test_nobody_reaches_it_but_who_started_it(running: Cluster) -> None:
    assert running.places.socket.stat().st_mode & 0o777 == 0o700
    with connected(running.address("admin")) as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
        users = connection.execute("SELECT DISTINCT sys_name FROM pg_ident_file_mappings").fetchall()
    assert {name for (name,) in users} == {pwd.getpwuid(os.geteuid()).pw_name, running.binaries.user} - {None}


@ONLY_ROOT
def test_another_user_of_the_machine_is_kept_out(running: Cluster) -> None:
    """First by the folder; with the folder opened, by the server, which asks the kernel who it is."""
    asked = [running.binaries.folder / "psql", running.address("admin").url, "-c", "SELECT 1"]

    def worded() -> str:
        done = subprocess.run(asked, user="nobody", cwd="/", capture_output=True, text=True, check=False)
        assert done.returncode
        return done.stderr

    assert "Permission denied" in worded()
    socket = running.places.socket
    try:
        socket.chmod(0o755)
        (socket / SOCKET_NAME).chmod(0o777)
        assert "Peer authentication failed" in worded()
    finally:
        (socket / SOCKET_NAME).chmod(0o700)
        socket.chmod(0o700)


def test_values_of_rows_stay_out_of_the_log(running: Cluster) -> None:
    with connected(running.address("owner")) as connection:
        connection.execute("CREATE TABLE guest (name text PRIMARY KEY CHECK (length(name) < 9))")
        connection.execute("INSERT INTO guest VALUES ('Ottoline')")
        for query, given in (
            ("INSERT INTO guest VALUES ('Ottoline')", None),
            ("INSERT INTO guest VALUES (%s)", ["Ottoline the Second"]),
            ("SELECT 'Ottoline' FROM nowhere", None),
        ):
            with pytest.raises(psycopg.Error):
                connection.execute(query.encode(), given)
        connection.execute("DROP TABLE guest")
    log = running.places.log.read_text()
    assert "23514" in log and "Ottoline" not in log


def test_several_processes_share_it_and_the_last_one_stops_it(places: SiteFolders) -> None:
    with Cluster(places):
        first = server_pid(places.data)
        other = other_process(places)
        assert server_pid(places.data) == first
    assert server_pid(places.data) == first, "somebody still works with it"
    other.communicate("\n")
    assert server_pid(places.data) is None


def test_who_was_killed_no_longer_counts(places: SiteFolders) -> None:
    with Cluster(places):
        other = other_process(places)
        other.kill()
        other.wait()
    assert server_pid(places.data) is None


def test_while_somebody_works_with_it_nothing_is_deleted(places: SiteFolders) -> None:
    with Cluster(places):
        assert not Cluster(places).remove()
        assert server_pid(places.data)


def test_a_killed_server_recovers_and_has_all_that_was_committed(running: Cluster) -> None:
    places = running.places
    with connected(running.address("owner")) as connection:
        connection.execute("CREATE TABLE kept (a int)")
        connection.execute("INSERT INTO kept SELECT generate_series(1, 1000)")
    killed(places)
    running.revive()
    with connected(running.address("owner")) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (1000,)
        connection.execute("DROP TABLE kept")


def test_a_backend_that_outlives_its_killed_server_is_waited_for(running: Cluster) -> None:
    """It works on until it looks up; PostgreSQL starts no second server over the memory of the first meanwhile."""

    def counting() -> None:
        with suppress(psycopg.Error), connected(running.address("admin")) as connection:
            connection.execute("SELECT pg_backend_pid()")
            begun.set()
            connection.execute("SELECT count(*) FROM generate_series(1, 20000000) a, generate_series(1, 2) b")

    begun = threading.Event()
    at_work = threading.Thread(target=counting)
    at_work.start()
    assert begun.wait(30)
    time.sleep(0.3)
    killed(running.places)
    assert running.revive()
    assert connected(running.address("admin")).execute("SELECT 1").fetchone() == (1,)
    at_work.join()


def test_a_number_that_went_to_another_program_is_not_believed(places: SiteFolders) -> None:
    with Cluster(places):
        killed(places)
        pid_file = places.data / "postmaster.pid"
        lines = pid_file.read_text().split("\n")
        sleeper = subprocess.Popen(["sleep", "60"])
        try:
            pid_file.write_text("\n".join([str(sleeper.pid), *lines[1:]]))
            (places.socket / f"{SOCKET_NAME}.lock").write_text("\n".join([str(sleeper.pid), *lines[1:]]))
            with Cluster(places) as again:
                assert connected(again.address("admin", "postgres")).execute("SELECT 1").fetchone() == (1,)
        finally:
            sleeper.kill()
            sleeper.wait()


def test_a_zombie_is_not_taken_for_a_server(places: SiteFolders) -> None:
    """As in a container whose first process reaps nobody."""
    with Cluster(places):
        killed(places)
        child = os.fork()
        if child == 0:
            os._exit(0)
        while b") Z " not in Path(f"/proc/{child}/stat").read_bytes():
            time.sleep(0.01)
        try:
            (places.data / "postmaster.pid").write_text(f"{child}\n{places.data}\n")
            with Cluster(places) as again:
                assert connected(again.address("admin", "postgres")).execute("SELECT 1").fetchone() == (1,)
        finally:
            os.waitpid(child, 0)


def test_the_data_of_another_version_are_named_and_left_alone(tmp_path: Path) -> None:
    older = places_of(tmp_path / "home")
    (older.store / "16").mkdir(parents=True)
    (older.store / "16" / "PG_VERSION").write_text("16\n")
    try:
        with pytest.raises(DatabaseFault, match=r"made by PostgreSQL 16.*lenitive backup FILE.*lenitive restore FILE"):
            Cluster(older).__enter__()
        assert not older.data.exists()
    finally:
        (older.store / "16" / "PG_VERSION").unlink()
        (older.store / "16").rmdir()
        Cluster(older).remove()


@ONLY_ROOT
def test_a_moved_site_finds_its_data_and_a_copied_one_gets_its_own(tmp_path: Path) -> None:
    first = places_of(tmp_path / "first")
    with Cluster(first):
        pass
    try:
        (tmp_path / "copy").mkdir()
        (tmp_path / "copy" / "cluster").write_text(first.note.read_text())
        assert places_of(tmp_path / "copy").store != first.store
        first.home.rename(tmp_path / "moved")
        moved = places_of(tmp_path / "moved")
        assert moved.store == first.store
    finally:
        assert Cluster(places_of(tmp_path / "moved")).remove()


def test_a_long_path_gets_a_short_socket(tmp_path: Path) -> None:
    deep = tmp_path / ("a" * 60) / ("b" * 60)
    found = SiteFolders(deep, deep, deep / "cluster")
    assert re.fullmatch(rf"/tmp/lenitive-{os.geteuid()}-[0-9a-f]{{12}}", str(found.socket))
    assert len(str(found.socket / SOCKET_NAME)) < 100
