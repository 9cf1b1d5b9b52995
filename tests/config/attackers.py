"""Clients that mean to stop a site: they send a little, nothing, or never read. None of them floods.

with slow_heads(port): asked(port, "/").status
"""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

MANY, FEW = 200, 8
DRIP_S = 0.5
HEAD = b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "
BODY = b"POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000\r\n\r\n"
ASKS = b"GET /static/htmx.min.js HTTP/1.1\r\nHost: localhost\r\n\r\n" * 80  # 4 MB: more than the system keeps for us


@contextmanager
def slow_heads(port: int, clients: int = MANY) -> Iterator[None]:
    """Each sends a head letter by letter and never ends it."""
    with _dripping(port, HEAD, clients):
        yield


@contextmanager
def slow_bodies(port: int, clients: int = MANY) -> Iterator[None]:
    """Each sends a whole head, then its body letter by letter."""
    with _dripping(port, BODY, clients):
        yield


@contextmanager
def silent(port: int, clients: int = MANY) -> Iterator[None]:
    """Each connects and says nothing."""
    with _connected(port, clients, b""):
        yield


@contextmanager
def never_reading(port: int, clients: int = FEW) -> Iterator[None]:
    """Each asks for eighty files at once and reads no byte of them."""
    with _connected(port, clients, ASKS, room_bytes=4096):
        yield


@contextmanager
def _dripping(port: int, begins: bytes, clients: int) -> Iterator[None]:
    over = threading.Event()
    with _connected(port, clients, begins) as connections:
        dripping = threading.Thread(target=_drip, args=(connections, over.wait))
        dripping.start()
        try:
            yield
        finally:
            over.set()
            dripping.join()


def _drip(connections: list[socket.socket], is_over_after: Callable[[float], bool]) -> None:
    while not is_over_after(DRIP_S):
        for each in connections:
            with suppress(OSError):  # the server has had enough of it
                each.send(b"a")


@contextmanager
def _connected(port: int, clients: int, begins: bytes, room_bytes: int = 0) -> Iterator[list[socket.socket]]:
    connections = []
    try:
        for _ in range(clients):
            client = socket.socket()
            if room_bytes:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, room_bytes)
            client.settimeout(5)
            client.connect(("127.0.0.1", port))
            connections.append(client)
            client.sendall(begins)
        yield connections
    finally:
        for each in connections:
            each.close()


ATTACKS = {
    "200 slow heads": slow_heads,
    "200 slow bodies": slow_bodies,
    "200 silent connections": silent,
    "8 clients that never read": never_reading,
}
