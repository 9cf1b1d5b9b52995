"""Gunicorn's worker of our own: a thread gets a request when it has arrived whole, and never waits for a client.

One loop accepts, reads, writes and closes, without ever waiting for a single socket; threads turn the bytes of a
request into the bytes of its answer (`exchange.py`). So clients that send half a request, send nothing, or do not read
their answer hold a connection for a while, but no thread. Where a request ends is told in `framing.py`; who waits, in
`connections.py`.
"""

from __future__ import annotations

import errno
import os
import resource
import selectors
import socket
import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any

from gunicorn.workers.base import Worker

from lenitive.config.connections import CLOSING_S, REQUEST_S, SILENT_S, UNREAD_S, Connection, Waiting
from lenitive.config.exchange import Answer, Application, refused
from lenitive.config.framing import SLOW, Partial, Unfit, arrived
from lenitive.web.shared import allowance  # noqa: F401  loaded before there are workers, so that all of them share it

READ, WRITE = selectors.EVENT_READ, selectors.EVENT_WRITE
MOST_DROPPED_BYTES = 16 * 1024 * 1024  # read after the last answer: closing before that would tear the answer off
PIECE_BYTES = 64 * 1024
SPARE_FILES = 100  # open files that are no connections


class WholeRequests(Worker):  # type: ignore[misc]
    """Threads compute; the loop waits."""

    alive: bool

    def init_process(self) -> None:
        """Gunicorn calls this in the worker's own process; it serves until it is told to stop."""
        self.poller = selectors.DefaultSelector()
        files = resource.getrlimit(resource.RLIMIT_NOFILE)[0] - SPARE_FILES
        self.waiting = Waiting(self.poller, min(self.cfg.worker_connections, max(files, 1)))
        self.threads = ThreadPoolExecutor(self.cfg.threads)
        self.done: deque[tuple[Connection, Future[Answer]]] = deque()
        self.busy, self.is_listening = 0, False
        super().init_process()

    def run(self) -> None:
        """Serve; then answer what has arrived, for as long as `graceful_timeout`."""
        self.application = Application(self.cfg, self.wsgi, self.log)
        self.poller.register(self.PIPE[0], READ, self._take_answers)
        for listener in self.sockets:
            listener.setblocking(False)
        while self.alive and self.ppid == os.getppid():
            self._turn()
        self.alive = False
        until_s = time.monotonic() + self.cfg.graceful_timeout
        while (self.busy or any(each.held_bytes for each in self.waiting.all)) and time.monotonic() < until_s:
            self._turn()
        self.threads.shutdown(wait=False, cancel_futures=True)

    def _turn(self) -> None:
        self.notify()
        self._listen(self.alive and self.busy < self.cfg.threads)  # the other worker may have a thread to spare
        for key, _ in self.poller.select(1.0):
            key.data(key.fileobj)
        for connection in self.waiting.overdue():
            self._give_up(connection)
        self.waiting.make_room()

    def _listen(self, wanted: bool) -> None:
        if wanted == self.is_listening:
            return
        self.is_listening = wanted
        for listener in self.sockets:
            if wanted:
                self.poller.register(listener, READ, self._accept)
            else:
                self.poller.unregister(listener)

    def _accept(self, listener: Any) -> None:
        try:
            sock, peer = listener.accept()
        except OSError as error:
            if error.errno in (errno.EMFILE, errno.ENFILE) and self.waiting.all:
                self.waiting.drop(next(iter(self.waiting.all)))
            return
        sock.setblocking(False)
        self.waiting.wait(Connection(sock, peer, listener.getsockname()), READ, self._read, SILENT_S)

    def _read(self, connection: Connection) -> None:
        data = self._received(connection)
        if data is None:
            return
        is_first = not connection.got
        connection.got += data
        if not data:
            self.waiting.drop(connection)
        elif len(connection.got) >= connection.enough_bytes:
            self._look(connection, is_first=is_first)

    def _look(self, connection: Connection, *, is_first: bool) -> None:
        """Whether what has arrived is a request, or the beginning of one, or neither."""
        found = arrived(connection.got)
        if isinstance(found, Unfit):
            self._refuse(connection, found)
        elif not isinstance(found, Partial):
            self._hand_over(connection, found.length_bytes)
        else:
            connection.enough_bytes = found.enough_bytes
            if found.asks and not connection.is_sent_continue:
                connection.is_sent_continue = True
                with suppress(OSError):
                    connection.sock.send(b"HTTP/1.1 100 Continue\r\n\r\n")
            if is_first:
                self.waiting.wait(connection, READ, self._read, REQUEST_S if connection.got else self.cfg.keepalive)

    def _hand_over(self, connection: Connection, length_bytes: int) -> None:
        self.waiting.release(connection)
        request = bytes(connection.got[:length_bytes])
        del connection.got[:length_bytes]
        connection.enough_bytes, connection.is_sent_continue = 0, False
        self.busy += 1
        is_last = not (self.alive and self.cfg.keepalive)
        asked = self.threads.submit(self.application.answer, request, connection.peer, connection.here, is_last=is_last)
        asked.add_done_callback(partial(self._answered, connection))

    def _answered(self, connection: Connection, answered: Future[Answer]) -> None:
        """Called in the thread: wakes the loop."""
        self.done.append((connection, answered))
        with suppress(BlockingIOError):  # the pipe is full: the loop will wake
            os.write(self.PIPE[1], b".")

    def _take_answers(self, pipe: int) -> None:
        os.read(pipe, 4096)
        while self.done:
            connection, answered = self.done.popleft()
            self.busy -= 1
            self._send(connection, answered.result())

    def _refuse(self, connection: Connection, why: Unfit) -> None:
        is_head = connection.got.startswith(b"HEAD ")
        connection.got.clear()
        self._send(connection, refused(why, is_head=is_head))

    def _send(self, connection: Connection, given: Answer) -> None:
        connection.left, connection.is_last = memoryview(given.page), given.is_last
        self.waiting.wait(connection, WRITE, self._write, UNREAD_S)
        self._write(connection)

    def _write(self, connection: Connection) -> None:
        try:
            sent = connection.sock.send(connection.left[:PIECE_BYTES])
        except BlockingIOError:
            return
        except OSError:
            self.waiting.drop(connection)
            return
        connection.left = connection.left[sent:]
        if connection.left:
            return
        if connection.is_last:
            self._close(connection)
        else:
            self._look(connection, is_first=True)

    def _close(self, connection: Connection) -> None:
        """Says that nothing more comes, and hears what is still on its way for a moment."""
        connection.got.clear()
        connection.enough_bytes = 0
        try:
            connection.sock.shutdown(socket.SHUT_WR)
        except OSError:
            self.waiting.drop(connection)
            return
        self.waiting.wait(connection, READ, self._drop_what_comes, CLOSING_S)

    def _drop_what_comes(self, connection: Connection) -> None:
        data = self._received(connection)
        if data is not None:
            connection.enough_bytes += len(data)
            if not data or connection.enough_bytes > MOST_DROPPED_BYTES:
                self.waiting.drop(connection)

    def _received(self, connection: Connection) -> bytes | None:
        """What has come; b"" when the client has gone, None when there is nothing yet."""
        try:
            return bytes(connection.sock.recv(PIECE_BYTES))
        except BlockingIOError:
            return None
        except OSError:
            return b""

    def _give_up(self, connection: Connection) -> None:
        """Its time is over: who has sent half a request is told so."""
        if connection.got and not connection.left:
            self._refuse(connection, SLOW)
        else:
            self.waiting.drop(connection)
