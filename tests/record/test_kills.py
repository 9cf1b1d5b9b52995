"""Random kills of doors, worker, database backends and the server, under clients that retry with their keys."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from uuid import UUID, uuid4

import psycopg
import pytest

from lenitive.record.server.bootstrap import connected
from lenitive.record.server.cluster import Cluster
from lenitive.record.server.leftovers import server_pid
from lenitive.record.server.places import SiteFolders
from lenitive.record.server.site import open_cluster
from lenitive.record.server.templates import pointed_at

pytestmark = [
    pytest.mark.deep,
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="looks processes up in /proc"),
]
SCRIPT = Path(__file__).with_name("posting.py")
CLIENTS, LEAST_POSTS = 4, 40
PAUSE_S = 0.2  # between posts, so that a worker that is killed again and again keeps up with their jobs
# A job whose try was cut off by a kill waits longer after each; the test does not wait with it.
NO_MORE_PAUSES = "WITH now_due AS (UPDATE procrastinate_jobs SET scheduled_at = NULL WHERE status = 'todo') SELECT 1"
UNFINISHED = """
SELECT j.id, j.status::text, j.attempts, j.scheduled_at, j.worker_id, w.last_heartbeat, now()
FROM procrastinate_jobs j LEFT JOIN procrastinate_workers w ON w.id = j.worker_id WHERE j.status <> 'succeeded'
"""
SEED = 8  # server, door, worker are the first three


class Kept:
    """A process that is started again when somebody killed it."""

    def __init__(self, home: Path, role: str) -> None:
        self.home, self.role = home, role
        self.start()

    def start(self) -> None:
        pipe = subprocess.PIPE if self.role == "door" else subprocess.DEVNULL
        self.process = subprocess.Popen(
            [sys.executable, str(SCRIPT), self.role], env=os.environ | {"LENITIVE_HOME": str(self.home)},
            stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip

    def revive(self) -> None:
        if self.process.poll() is not None:
            self.close()
            self.start()

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def close(self) -> None:
        self.kill()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                with suppress(OSError):  # what was not read by the dead cannot be flushed
                    pipe.close()

    def asked(self, line: str) -> dict[str, str]:
        """What the door answers; OSError or ValueError when it died meanwhile."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(line)
        self.process.stdin.flush()
        answer: dict[str, str] = json.loads(self.process.stdout.readline())
        return answer


class Kills:
    """One seed draws whom and when."""

    def __init__(self, cluster: Cluster, doors: list[Kept], worker: Kept) -> None:
        self.cluster, self.doors, self.worker = cluster, doors, worker
        self.draw, self.made = random.Random(SEED), Counter[str]()

    def make(self, count: int) -> None:
        while self.made.total() < count:
            time.sleep(self.draw.uniform(0.2, 1.2))
            kind = self.draw.choice(["door", "worker", "backend", "server"])
            self.made[kind] += getattr(self, f"_{kind}")()
            self.worker.revive()

    def _door(self) -> bool:
        self.draw.choice(self.doors).process.kill()
        return True

    def _worker(self) -> bool:
        self.worker.kill()
        return True

    def _backend(self) -> bool:
        server = server_pid(self.cluster.places.data)
        found = [each for each in children(server or 0) if b"lenitive_app" in words_of(each)]
        return bool(found) and killed(self.draw.choice(found))

    def _server(self) -> bool:
        server = server_pid(self.cluster.places.data)
        was_there = server is not None and killed(server)
        while server is not None and server_pid(self.cluster.places.data) == server:
            time.sleep(0.01)  # it is not gone at once
        self.cluster.revive()
        return was_there


def killed(pid: int) -> bool:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def words_of(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def children(parent: int) -> Iterator[int]:
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            state = (folder / "stat").read_text().rpartition(") ")[2].split()
        except OSError:
            continue
        if int(state[1]) == parent:
            yield int(folder.name)


class Client(threading.Thread):
    """Posts until it is told to stop, each with one key, made before the first try."""

    def __init__(self, door: Kept, stop: threading.Event) -> None:
        super().__init__()
        self.door, self.stop, self.abort, self.answered = door, stop, threading.Event(), {}

    def run(self) -> None:
        while not self.stop.is_set():
            key, post, pause = uuid4(), uuid4(), 0.05
            line = json.dumps({"key": str(key), "post": str(post)}) + "\n"
            while post not in self.answered and not self.abort.is_set():
                try:
                    answer = self.door.asked(line)
                except (OSError, ValueError):
                    self.door.revive()
                    answer = {}
                if "id" in answer:
                    self.answered[post] = (key, UUID(answer["id"]))
                else:
                    time.sleep(pause)
                    pause = min(1.0, pause * 1.6)
            self.stop.wait(PAUSE_S)


@pytest.fixture
def kept(cluster: Cluster, site: SiteFolders) -> Iterator[Cluster]:
    with open_cluster(site) as found:
        with pointed_at(found.address("owner")):
            from django.core.management import call_command

            call_command("migrate", verbosity=0)
        yield found


def rows(cluster: Cluster, query: str) -> list[tuple[object, ...]]:
    with connected(cluster.address("admin")) as connection:
        return connection.execute(query.encode()).fetchall()


def until(is_so: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if is_so():
                return True
        except psycopg.Error:
            pass
        time.sleep(0.5)
    return False


def test_nothing_acknowledged_is_lost_and_nothing_is_done_twice(
    kept: Cluster, deep_size: Callable[[int, int], int]
) -> None:
    home = kept.places.home
    doors, worker, stop = [Kept(home, "door") for _ in range(CLIENTS)], Kept(home, "worker"), threading.Event()
    clients = [Client(door, stop) for door in doors]
    try:
        for each in clients:
            each.start()
        assert until(lambda: all(each.answered for each in clients), 120), "every door has answered once"
        kills = Kills(kept, doors, worker)
        kills.make(deep_size(3, 200))
        assert until(lambda: sum(len(each.answered) for each in clients) >= LEAST_POSTS, 300)
        stop.set()
        for each in clients:
            each.join(120)
            assert not each.is_alive()
        kept.revive()
        worker.revive()
        assert until(lambda: bool(rows(kept, NO_MORE_PAUSES)), 60)
        assert until(lambda: not rows(kept, UNFINISHED), 400), f"every job is done: {rows(kept, UNFINISHED)}"
    finally:
        stop.set()
        for client in clients:
            client.abort.set()
        for kept_one in (*doors, worker):
            kept_one.close()
    answered = {post: given for each in clients for post, given in each.answered.items()}
    print(f"{len(answered)} posts, kills {dict(kills.made)}")
    posted = Counter(post for (post,) in rows(kept, "SELECT thing FROM due_job WHERE job = 'posted'"))
    ids = {(post, id) for post, id in rows(kept, "SELECT thing, id FROM due_job WHERE job = 'posted'")}
    lines = Counter(
        key for (key,) in rows(kept, "SELECT request FROM audit_entry WHERE outcome = 'done' AND request IS NOT NULL")
    )
    worked = Counter(post for (post,) in rows(kept, "SELECT thing FROM due_job WHERE job = 'worked'"))
    assert {post for post, (_, id) in answered.items() if (post, id) not in ids} == set(), "lost"
    assert {post for post, count in posted.items() if count > 1} == set(), "doubled"
    assert posted.keys() == answered.keys() == worked.keys()
    assert lines == Counter(dict.fromkeys((key for key, _ in answered.values()), 1)), "one line for each"
    assert set(worked.values()) == {1}
