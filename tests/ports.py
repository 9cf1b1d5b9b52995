"""A free port of this machine for a test's own server: two workers of the suite never get the same one.

    port = free_port()      # even for the first worker, odd for the second
"""

import os
import socket

WORKERS = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
WORKER = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))


def free_port() -> int:
    """The system's choice, asked again until it is one of this worker's."""
    while True:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            port = int(listener.getsockname()[1])
        if port % WORKERS == WORKER % WORKERS:
            return port
