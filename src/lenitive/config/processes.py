"""Everything that `./run` keeps going: the database, the web, and at the end the stopping of both.

    python -m lenitive.config.processes

The web starts at once: its public pages and predictions need no database. Meanwhile the embedded server is started or
joined and the tables are brought up to this release. Ctrl-C or SIGTERM ends everything; whatever is killed instead, the
next start takes over from there.
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack

from lenitive.record.addresses import is_external, is_on
from lenitive.record.faults import DatabaseFault
from lenitive.record.places import home_of_the_site, is_supported

WEB = [sys.executable, "-m", "gunicorn", "--config", "python:lenitive.config.gunicorn"]
MIGRATE = [sys.executable, "-m", "lenitive.cli.main", "migrate", "--quiet"]
RUN_LOCK = "run.lock"  # ./run reads it, too
GRACE_S = 15
LOOK_S = 0.2
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
            _only_one_here(running)
            return _serve(running, asked)
    except DatabaseFault as fault:
        if asked.is_set():  # Ctrl-C reaches everybody who was at work
            return 0
        print(fault, file=sys.stderr)
        return 1


def _serve(running: ExitStack, asked: threading.Event) -> int:
    web = subprocess.Popen(WEB, preexec_fn=_die_with_parent if sys.platform == "linux" else None)
    try:
        revive = _database(running)
        while not asked.is_set() and subprocess.run(MIGRATE, check=False).returncode:
            if not revive() and not asked.is_set():  # else somebody killed the server just then
                raise DatabaseFault("The site is not started: see the lines above.")
        while web.poll() is None and not asked.wait(LOOK_S):
            revive()
        return web.poll() or 0
    finally:
        _end(web)


def _only_one_here(running: ExitStack) -> None:
    from lenitive.record.locks import alone  # Linux and macOS only

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
    """So that no web is left over, on our port, when we are killed."""
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
    from lenitive.record.places import places_of_the_site
    from lenitive.record.site import open_cluster

    return running.enter_context(open_cluster(places_of_the_site())).revive


if __name__ == "__main__":
    sys.exit(main())
