"""What `./run` keeps going: database and web start and end together, and take over from whatever was killed."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from config.serving import asked
from ports import free_port

pytest.importorskip("fcntl", reason="the embedded database needs Linux or macOS")
from lenitive.record.server.bootstrap import connected
from lenitive.record.server.cluster import Cluster
from lenitive.record.server.leftovers import server_pid
from lenitive.record.server.places import SiteFolders, places_of

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "lenitive.config.processes"]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SiteFolders]:
    found = places_of(tmp_path_factory.mktemp("site") / "home")
    try:
        yield found
    finally:
        assert Cluster(found).remove()


def environment(home: SiteFolders, port: int) -> dict[str, str]:
    given = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "LENITIVE_OWNER_URL")}
    return given | {"LENITIVE_HOME": str(home.home), "PORT": str(port), "WEB_CONCURRENCY": "1", "HOST": "127.0.0.1"}


@contextmanager
def running(home: SiteFolders) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """The site with database and tables; ended by force if a test has not ended it."""
    port = free_port()
    process = subprocess.Popen(COMMAND, env=environment(home, port), stdout=subprocess.DEVNULL)
    try:
        assert until(lambda: is_listening(port) and has_tables(home), 300)
        yield process, port
    finally:
        process.terminate()
        process.wait(30)


def until(is_so: Callable[[], bool], seconds: float = 30) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if is_so():
            return True
        time.sleep(0.05)
    return False


def is_listening(port: int) -> bool:
    with socket.socket() as trial:
        return trial.connect_ex(("127.0.0.1", port)) == 0


def has_tables(home: SiteFolders) -> bool:
    import psycopg

    try:
        with connected(Cluster(home).address("app")) as connection:
            return connection.execute("SELECT count(*) FROM audit_entry").fetchone() is not None
    except psycopg.Error:
        return False


def test_database_and_web_start_and_end_together_and_a_second_start_says_so(home: SiteFolders) -> None:
    with running(home) as (process, port):
        assert asked(port, "/health").status == 200
        again = subprocess.run(COMMAND, env=environment(home, port), capture_output=True, text=True, check=False)
        assert again.returncode == 1
        assert f"Lenitive already runs in this checkout (process {process.pid}, port {port}" in again.stderr
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0
        assert server_pid(home.data) is None and not is_listening(port)


def test_a_killed_database_comes_back_and_public_pages_answer_meanwhile(home: SiteFolders) -> None:
    with running(home) as (_, port):
        killed = server_pid(home.data)
        assert killed
        os.kill(killed, signal.SIGKILL)
        assert asked(port, "/stores").status == 200
        assert until(lambda: server_pid(home.data) not in (None, killed) and has_tables(home))


def test_after_a_kill_of_everything_a_new_start_takes_over(home: SiteFolders) -> None:
    with running(home) as (process, port):
        process.kill()
        process.wait()
        assert until(lambda: not is_listening(port)), "the web goes with who started it"
    with running(home) as (process, port):
        server = server_pid(home.data)
        assert server
        for each in (server, process.pid):
            os.kill(each, signal.SIGKILL)
        process.wait()
        assert until(lambda: not is_listening(port))
    with running(home) as (_, port):
        assert asked(port, "/health").status == 200


def test_run_itself_says_that_it_runs_already_before_it_looks_at_the_port(home: SiteFolders, tmp_path: Path) -> None:
    check = "source <(sed -n '/^check_alone()/,/^}/p' run); python=python3; check_alone"
    with running(home):
        shown = subprocess.run(
            ["bash", "-c", check],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            env={"PATH": os.environ["PATH"], "LENITIVE_HOME": str(home.home)},
        )
    assert shown.returncode == 1 and "already runs in this checkout" in shown.stderr
    quiet = subprocess.run(["bash", "-c", check], cwd=ROOT, env={"PATH": os.environ["PATH"]}, check=False)
    assert quiet.returncode == 0


def test_with_records_off_the_web_alone_is_served(home: SiteFolders) -> None:
    port = free_port()
    process = subprocess.Popen(COMMAND, env=environment(home, port) | {"LENITIVE_RECORDS": "off"})
    try:
        assert until(lambda: is_listening(port), 300) and asked(port, "/stores").status == 200
        assert server_pid(home.data) is None
    finally:
        process.terminate()
        process.wait(30)
