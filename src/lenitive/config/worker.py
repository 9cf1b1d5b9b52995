"""Gunicorn's worker with threads, answering in plain words what cannot be read as a request at all.

Addresses longer than gunicorn reads, headers out of bounds, lines that are not HTTP: no page of ours is ever asked,
and gunicorn's own answer is one line in English. Whoever is behind it may be in need: ours names whom to call.

Cookies are measured here, before Django reads them: Python before 3.11.10 and 3.12.6 takes time with the square of
their length (CVE-2024-7592).
"""

from __future__ import annotations

import socket
import time
from contextlib import suppress
from functools import cache
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from gunicorn.http import wsgi
from gunicorn.http.errors import (
    ConfigurationProblem,
    InvalidResponseHeader,
    InvalidResponseHeaderName,
    LimitRequestHeaders,
    LimitRequestLine,
    ParseException,
)
from gunicorn.workers.gthread import ThreadWorker

from lenitive.web import allowance  # noqa: F401  loaded before there are workers, so that all of them share it

DROPPED_BYTES, DROPPED_S = 2 * 1024 * 1024, 1.0
OURS = (ConfigurationProblem, InvalidResponseHeader, InvalidResponseHeaderName)  # no fault of who asked
STATUS = {LimitRequestLine: "414 URI Too Long", LimitRequestHeaders: "431 Request Header Fields Too Large"}
BAD = "400 Bad Request"
END = b"\r\n\r\n"  # of the head
MANY_COOKIES = "431 Request Header Fields Too Large"
MOST_COOKIE_LETTERS = 4096  # policy: what browsers keep in one cookie; ours has under a hundred
POLICY = (
    "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class Unnamed(wsgi.Response):  # type: ignore[misc]
    """An answer that does not say which server made it."""

    def default_headers(self) -> list[str]:
        """The lines that every answer begins with."""
        return [line for line in super().default_headers() if not line.startswith("Server:")]


wsgi.Response = Unnamed  # gunicorn has no setting for it


class Plain(ThreadWorker):  # type: ignore[misc]
    """What goes wrong inside the site stays with gunicorn and the log."""

    def handle_error(self, req: Any, client: socket.socket, addr: Any, exc: Exception) -> None:
        """Gunicorn calls this with what it could not read, from a thread of its pool."""
        if not isinstance(exc, ParseException) or isinstance(exc, OURS):
            super().handle_error(req, client, addr, exc)
            return
        if req is not None:
            return  # it was read and perhaps answered: a second answer could reach someone else behind a proxy
        status = STATUS.get(type(exc), BAD)
        refuse(client, answer(status, "unreadable" if status == BAD else "long"))

    def handle_request(self, req: Any, conn: Any) -> bool:
        """Gunicorn calls this with a request that it has read; the answer says whether the connection stays open."""
        if cookie_letters(req.headers) > MOST_COOKIE_LETTERS:
            page = answer(MANY_COOKIES, "cookies")
            refuse(conn.sock, page.partition(END)[0] + END if req.method == "HEAD" else page)
            return False
        return bool(super().handle_request(req, conn))


def cookie_letters(headers: list[tuple[str, str]]) -> int:
    """How long all cookies of a request are together, letters."""
    return sum(len(value) for name, value in headers if name == "COOKIE")


def refuse(client: socket.socket, page: bytes) -> None:
    """Send the page, read what is still on its way for a moment, and hear no more."""
    with suppress(OSError):  # whoever asked has gone, or says nothing more
        client.settimeout(DROPPED_S)
        client.sendall(page)
        client.shutdown(socket.SHUT_WR)
        _drop(client)
    with suppress(OSError):
        client.shutdown(socket.SHUT_RD)  # else gunicorn's main thread would wait for more


@cache
def answer(status: str, name: str) -> bytes:
    """The whole answer, headers and page, in English and in Spanish; `name` as in words/refusals.yaml."""
    from lenitive.web.refusals import refusal  # it needs Django's settings, which a worker has loaded by now
    from lenitive.web.wording import LANGUAGES, words

    said = [(each, refusal(name, each), words(each)) for each in LANGUAGES]
    page = render_to_string("unasked.html", {"said": said}).encode()
    head = (
        f"HTTP/1.1 {status}",
        "Connection: close",
        "Content-Type: text/html; charset=utf-8",
        f"Content-Length: {len(page)}",
        f"Content-Security-Policy: {POLICY}",
        "X-Content-Type-Options: nosniff",
        "Referrer-Policy: same-origin",
        "Cross-Origin-Resource-Policy: same-origin",
        *([f"Strict-Transport-Security: max-age={stays_s}"] if (stays_s := settings.SECURE_HSTS_SECONDS) else []),
        "Cache-Control: no-store",
    )
    return "\r\n".join((*head, "", "")).encode() + page


def _drop(client: socket.socket) -> None:
    """Read what is still on its way, for a while: closing before that would tear the answer off."""
    left_bytes, until_s = DROPPED_BYTES, time.monotonic() + DROPPED_S
    while left_bytes > 0 and (left_s := until_s - time.monotonic()) > 0:
        client.settimeout(left_s)
        if not (got := len(client.recv(65536))):
            return
        left_bytes -= got
