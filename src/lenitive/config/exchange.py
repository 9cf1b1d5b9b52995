"""From the bytes of a request to the bytes of its answer: gunicorn reads the one and writes the other, Django is asked.

    Application(cfg, wsgi, log).answer(request, peer, here, is_last=False)      # Answer(page, is_last)

No socket is touched here, so a thread never waits for a client.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gunicorn.http import wsgi
from gunicorn.http.errors import (
    LimitRequestHeaders,
    LimitRequestLine,
    NoMoreData,
    ParseException,
)
from gunicorn.http.parser import RequestParser

from lenitive.config.framing import BAD, LONG_HEAD, LONG_LINE, Unfit
from lenitive.config.unasked import answer

UNFIT = {LimitRequestLine: LONG_LINE, LimitRequestHeaders: LONG_HEAD}
BROKEN = Unfit("500 Internal Server Error", "broken")


@dataclass(frozen=True)
class Answer:
    """What goes back, and whether the connection closes after it."""

    page: bytes
    is_last: bool


def refused(why: Unfit, *, is_head: bool) -> Answer:
    """The page for what is not read any further; the connection closes after it."""
    return Answer(answer(why.status, why.page, is_head=is_head), is_last=True)


class Unnamed(wsgi.Response):  # type: ignore[misc]
    """An answer that does not say which server made it."""

    def default_headers(self) -> list[str]:
        """The lines that every answer begins with."""
        return [line for line in super().default_headers() if not line.startswith("Server:")]


class Collected:
    """Stands where gunicorn writes to a socket, and keeps what is written."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []

    def sendall(self, data: bytes) -> None:
        """A piece of the answer."""
        self.parts.append(bytes(data))

    def send(self, data: bytes) -> int:
        """100 Continue: who asked for it has had it, since the request is whole."""
        return len(data)


@dataclass(frozen=True)
class Application:
    """Gunicorn's settings and log, and the application that it serves."""

    cfg: Any
    wsgi: Callable[..., Iterable[bytes]]
    log: Any

    def answer(self, request: bytes, peer: Any, here: Any, *, is_last: bool) -> Answer:
        """The answer to a whole request from `peer` that reached us at `here`; the last one if so wished."""
        is_head = request.startswith(b"HEAD ")
        try:
            read = next(RequestParser(self.cfg, [request], peer))
        except (ParseException, NoMoreData, StopIteration) as error:
            return refused(UNFIT.get(type(error), BAD), is_head=is_head)
        try:
            return self._asked(read, peer, here, is_last=is_last)
        except Exception:
            self.log.exception("A request was not answered")
            return refused(BROKEN, is_head=is_head)

    def _asked(self, read: Any, peer: Any, here: Any, *, is_last: bool) -> Answer:
        sink, began = Collected(), datetime.now()
        response, environ = wsgi.create(read, sink, peer, here, self.cfg, response_class=Unnamed)
        environ["wsgi.multithread"] = True
        if is_last:
            response.force_close()
        pieces = self.wsgi(environ, response.start_response)
        try:
            for piece in pieces:
                if read.method != "HEAD":
                    response.write(piece)
            response.close()
        finally:
            self.log.access(response, read, environ, datetime.now() - began)
            if hasattr(pieces, "close"):
                pieces.close()
        return Answer(b"".join(sink.parts), bool(response.should_close()))
