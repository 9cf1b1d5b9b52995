"""What is answered when no page of ours was asked: short, in English and in Spanish, with whom to call.

    answer("400 Bad Request", "unreadable")        # the whole answer, headers and page

Gunicorn's own answers to broken requests are one line in English. Whoever is behind one may be in need.
"""

from __future__ import annotations

from functools import cache

from django.conf import settings
from django.template.loader import render_to_string

from lenitive.config.connections import REQUEST_S
from lenitive.config.framing import MOST_BODY_BYTES

POLICY = (
    "default-src 'none'; style-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)


@cache
def answer(status: str, name: str, *, is_head: bool = False) -> bytes:
    """The whole answer; `name` as in words/refusals.yaml. A HEAD request gets the headers alone."""
    from lenitive.web.shared.refusals import refusal  # it needs Django's settings, which a worker has loaded by now
    from lenitive.web.shared.wording import LANGUAGES, words

    numbers = {"kib": MOST_BODY_BYTES // 1024, "seconds": round(REQUEST_S)}
    worded = [(each, refusal(name, each, **numbers), words(each)) for each in LANGUAGES]
    page = render_to_string("unasked.html", {"refusals": worded}).encode()
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
    return "\r\n".join((*head, "", "")).encode() + (b"" if is_head else page)
