"""A real server for a test: one worker, on a free port of this machine, ended with the test.

with served() as port: asked(port, "/health").status
"""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from ports import free_port

CONFIG = Path(__file__).resolve().parents[2] / "src" / "lenitive" / "config" / "gunicorn.py"


@dataclass(frozen=True)
class Heard:
    """What came back."""

    status: int
    headers: dict[str, str]
    page: str


@contextmanager
def served(*more: str, **environment: str) -> Iterator[int]:
    """The port of a server that answers; environment variables by name."""
    with started(*more, **environment) as (_, port):
        yield port


@contextmanager
def started(*more: str, **environment: str) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """The process of such a server too."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "--config", str(CONFIG), *more]
    environment = {**os.environ, "PORT": str(port), "WEB_CONCURRENCY": "1", **environment}
    server = subprocess.Popen(command, env=environment)
    try:
        _wait_for(port)
        yield server, port
    finally:
        server.terminate()
        server.wait(20)


def asked(port: int, path: str, method: str = "GET", body: str | None = None, **headers: str) -> Heard:
    """The answer to a request; headers by name, with _ for -."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, body, headers=named)
    answer = connection.getresponse()
    return Heard(answer.status, dict(answer.getheaders()), answer.read().decode(errors="replace"))


def sent(port: int, raw: bytes) -> bytes:
    """Everything that comes back for these bytes, until the server closes."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(raw)
        found = b""
        while got := connection.recv(65536):
            found += got
    return found


def _wait_for(port: int) -> None:
    for _ in range(300):
        try:
            asked(port, "/health")
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError("the server did not start within half a minute")
