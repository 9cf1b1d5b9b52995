"""The connections of a worker that no thread works for: each waits until its socket is ready, or its time is over.

    waiting.wait(connection, EVENT_READ, then, seconds)       # calls then(connection) when there is something to read

Whoever waits longest goes when there are too many, or when they hold too much: whoever asks in earnest is done by then.
"""

from __future__ import annotations

import os
import selectors
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any

# Policy: until when a new connection has to say something, a request has to be here, an answer has to be read, and
# what is on its way after the last answer is listened to. A body of the largest size in 20 s needs 105 kbit/s.
SILENT_S, UNREAD_S, CLOSING_S = 10.0, 60.0, 5.0
REQUEST_S = float(os.environ.get("LENITIVE_REQUEST_S") or 20)
MOST_HELD_BYTES = 64 * 1024 * 1024  # of a worker: what has come in part, and answers nobody has read yet


@dataclass(eq=False)
class Connection:
    """A client: what it has sent (`got`), what it has yet to read (`left`), and how the connection goes on."""

    sock: socket.socket
    peer: Any
    here: Any
    got: bytearray = field(default_factory=bytearray)
    left: memoryview = field(default_factory=lambda: memoryview(b""))
    enough_bytes: int = 0
    is_sent_continue: bool = False
    is_last: bool = False
    until_s: float = 0.0

    @property
    def held_bytes(self) -> int:
        """What this client makes us remember."""
        return len(self.got) + len(self.left)


class Waiting:
    """All that wait, in the order in which they began to."""

    def __init__(self, poller: selectors.BaseSelector, most: int) -> None:
        self.poller, self.most = poller, most
        self.all: dict[Connection, None] = {}

    def wait(self, connection: Connection, event: int, then: Callable[[Connection], None], seconds: float) -> None:
        """Calls `then` when the socket is ready; after `seconds` the connection is overdue."""
        self.release(connection)
        connection.until_s = time.monotonic() + seconds
        self.all[connection] = None
        self.poller.register(connection.sock, event, partial(self._ready, connection, then))

    def release(self, connection: Connection) -> None:
        """It waits no more."""
        if connection in self.all:
            del self.all[connection]
            self.poller.unregister(connection.sock)

    def drop(self, connection: Connection) -> None:
        """It is closed."""
        self.release(connection)
        with suppress(OSError):
            connection.sock.close()

    def overdue(self) -> list[Connection]:
        """Those whose time is over."""
        now_s = time.monotonic()
        return [each for each in self.all if each.until_s < now_s]

    def make_room(self) -> None:
        """Drops those that wait longest, as many as are too many or hold too much."""
        while len(self.all) > self.most:
            self.drop(next(iter(self.all)))
        held_bytes = sum(each.held_bytes for each in self.all)
        while held_bytes > MOST_HELD_BYTES:
            oldest = next(each for each in self.all if each.held_bytes)
            held_bytes -= oldest.held_bytes
            self.drop(oldest)

    def _ready(self, connection: Connection, then: Callable[[Connection], None], _sock: Any) -> None:
        if connection in self.all:  # it may have been dropped within the same turn
            then(connection)
