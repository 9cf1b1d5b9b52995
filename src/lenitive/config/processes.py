"""Everything that `./run` keeps going: the database, the web, the worker, and at the end the stopping of all three.

    python -m lenitive.config.processes

The web starts at once: its public pages and predictions need no database. Meanwhile the embedded server is started or
joined, the tables are brought up to this release, and the worker starts; it is started again when it ends. Ctrl-C or
SIGTERM ends everything; whatever is killed instead, the next start takes over from there.
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack

from lenitive.people.kind_of_site import refuse_a_demonstration_for_others
from lenitive.record.faults import DatabaseFault
from lenitive.record.key_files import make_key_files
from lenitive.record.server.addresses import is_external, is_on
from lenitive.record.server.places import home_of_the_site, is_supported

WEB = [sys.executable, "-m", "gunicorn", "--config", "python:lenitive.config.gunicorn"]
WORKER = [sys.executable, "-m", "lenitive.cli.main", "worker"]
LOAD = [sys.executable, "-m", "lenitive.cli.main", "staff", "demonstration", "--quiet"]
MIGRATE = [sys.executable, "-m", "lenitive.cli.main", "migrate", "--quiet"]
RUN_LOCK = "run.lock"  # ./run reads it, too
GRACE_S, REFUSED = 15, 2
LOOK_S = 0.2
PAUSE_S = 2.0
DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG


def main() -> int:
    """Serves until it is asked to end; returns the exit status."""
    if not is_on():
        if os.environ.get("LENITIVE_RECORDS") != "off" and not is_supported():
            print("No records: the embedded database needs Linux or macOS. Set DATABASE_URL (docs/operating.md).")
        sys.stdout.flush()
        os.execv(sys.executable, WEB)
    asked = threading.Event()
    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, lambda *_: asked.set())
    try:
        with ExitStack() as running:
            refuse_a_demonstration_for_others()
            _only_one_here(running)
            make_key_files()  # before the web reads them
            return _serve(running, asked)
    except DatabaseFault as fault:
        if asked.is_set():  # Ctrl-C reaches everybody who was at work
            return 0
        print(fault, file=sys.stderr)
        return 1


def _serve(running: ExitStack, asked: threading.Event) -> int:
    web = _started(WEB)
    worker = None
    try:
        revive = _database(running)
        while not asked.is_set() and subprocess.run(MIGRATE, check=False).returncode:
            if not revive() and not asked.is_set():  # else somebody killed the server just then
                raise DatabaseFault("The site is not started: see the lines above.")
        if not asked.is_set() and subprocess.run(LOAD, check=False).returncode == REFUSED:
            raise DatabaseFault("The site is not started: see the lines above.")
        worker = _Again(WORKER)
        while web.poll() is None and not asked.wait(LOOK_S):
            revive()
            worker.look()
        return web.poll() or 0
    finally:
        _end(web)
        if worker:
            _end(worker.process)


class _Again:
    """A process that is started again when it ends, after a pause."""

    def __init__(self, command: list[str]) -> None:
        self.command, self.process, self.ended_s = command, _started(command), 0.0

    def look(self) -> None:
        """Starts it again when it ended a while ago."""
        if self.process.poll() is None:
            return
        now_s = time.monotonic()
        self.ended_s = self.ended_s or now_s
        if now_s - self.ended_s >= PAUSE_S:
            self.process, self.ended_s = _started(self.command), 0.0


def _started(command: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command, preexec_fn=_die_with_parent if sys.platform == "linux" else None)


def _only_one_here(running: ExitStack) -> None:
    from lenitive.record.server.locks import alone  # Linux and macOS only

    home = home_of_the_site()
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        mine = alone(home / RUN_LOCK)
    except PermissionError:
        raise DatabaseFault(
            f"{home} belongs to another user: start ./run as that user, or name another folder in LENITIVE_HOME."
        ) from None
    if mine is None:
        shown = (home / RUN_LOCK).read_text(encoding="utf-8").strip()
        raise DatabaseFault(
            f"Lenitive already runs in this checkout ({shown}): stop it first, with Ctrl-C where it runs."
        )
    running.callback(mine.let_go)
    host, port = os.environ.get("HOST") or "127.0.0.1", os.environ.get("PORT") or "8000"
    (home / RUN_LOCK).write_text(f"process {os.getpid()}, port {port} of {host}\n", encoding="utf-8")


def _die_with_parent() -> None:
    """So that nothing is left over, on our port or at work, when we are killed."""
    ctypes.CDLL(None).prctl(DIE_WITH_PARENT, signal.SIGTERM)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(GRACE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _database(running: ExitStack) -> Callable[[], bool]:
    """Started or joined; what it returns starts the server again if somebody killed it."""
    if is_external():
        return lambda: False
    from lenitive.record.server.places import places_of_the_site
    from lenitive.record.server.site import open_cluster

    return running.enter_context(open_cluster(places_of_the_site())).revive


if __name__ == "__main__":
    sys.exit(main())
