"""A free port of this machine for a test's own server: two workers of the suite never get the same one.

port = free_port()
"""

import os
import socket

WORKERS = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
WORKER = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % WORKERS


def free_port(worker: int = WORKER, workers: int = WORKERS) -> int:
    """The system's choice, asked again until it is one of this worker's: of two, each has every other pair of ports.

    Pairs, since Linux hands out odd ports only as long as there are any.
    """
    while True:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            port = int(listener.getsockname()[1])
        if port // 2 % workers == worker:
            return port
