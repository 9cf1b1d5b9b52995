"""How many home pages the site answers a second, and how long one takes while somebody attacks it.

    .venv/bin/python benchmarks/server.py                       of this checkout, on a free port
    .venv/bin/python benchmarks/server.py --port 8000           of a server that runs already

Clients and server share the cores, so the pages a second are a lower bound; their ratio between two servers travels
better. The attackers are those of tests/config/attackers.py.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from http.client import HTTPConnection, HTTPException
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
from config.attackers import ATTACKS
from config.serving import served

CLIENTS, ROUNDS = 4, 3  # rounds: an odd number
PATIENCE_S, PAUSE_S = 5.0, 0.02


def page_s(port: int) -> float:
    """Seconds until the home page is there, on a connection of its own; infinite when it does not come."""
    began_s = time.perf_counter()
    connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
    try:
        connection.request("GET", "/", headers={"Connection": "close"})
        answer = connection.getresponse()
        answer.read()
        return time.perf_counter() - began_s if answer.status == 200 else float("inf")
    except (OSError, HTTPException):
        return float("inf")
    finally:
        connection.close()


def pages_per_s(port: int, seconds: float) -> float:
    """Home pages a second that a few clients get, one after the other each."""
    until_s = time.perf_counter() + seconds
    counts = [0] * CLIENTS

    def ask(place: int) -> None:
        while time.perf_counter() < until_s:
            counts[place] += page_s(port) < float("inf")

    clients = [threading.Thread(target=ask, args=(place,)) for place in range(CLIENTS)]
    for each in clients:
        each.start()
    for each in clients:
        each.join()
    return sum(counts) / seconds


def times_s(port: int, seconds: float) -> list[float]:
    """How long the home page takes, asked again and again by one client."""
    until_s = time.perf_counter() + seconds
    found = []
    while time.perf_counter() < until_s:
        found.append(page_s(port))
        time.sleep(PAUSE_S)
    return found


@contextmanager
def _server(port: int | None) -> Iterator[int]:
    if port is not None:
        yield port
        return
    with served("--access-logfile", os.devnull, WEB_CONCURRENCY="2") as own:
        yield own


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--port", type=int)
    parser.add_argument("--seconds", type=float, default=8.0)
    options = parser.parse_args()
    load = os.getloadavg()[0]
    with _server(options.port) as port:
        pages_per_s(port, 2.0)
        rates = sorted(pages_per_s(port, options.seconds) for _ in range(ROUNDS))
        print(f"load average when it began {load:.1f}")
        print(f"home pages a second: {rates[ROUNDS // 2]:.0f} ({rates[0]:.0f} to {rates[-1]:.0f})")
        for name, attack in {"nobody attacks": nullcontext, **ATTACKS}.items():
            with attack(port):
                print(f"{name}: {_shown(times_s(port, options.seconds))}", flush=True)


def _shown(found: list[float]) -> str:
    answered = [each for each in found if each < float("inf")]
    shown = f"answered {len(answered)} of {len(found)}"
    if not answered:
        return shown
    return f"{shown}, p50 {statistics.median(answered) * 1e3:.0f} ms, worst {max(answered) * 1e3:.0f} ms"


if __name__ == "__main__":
    main()
