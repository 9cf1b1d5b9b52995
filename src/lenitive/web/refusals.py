"""Pages for what went wrong, plain and calm: 400, 403, 404, 413 and 500; and the limit on the size of what is sent.

MIDDLEWARE = [..., "lenitive.web.refusals.BodyLimit", ...]
"""

from __future__ import annotations

from collections.abc import Callable

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from lenitive.web.limits import MOST_BODY_BYTES

READ_AT_MOST = 2 * 1024 * 1024


class BodyLimit:
    """Refuses with 413 what is too large. What is on its way is read and dropped, so that the answer arrives."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        length = request.META.get("CONTENT_LENGTH") or "0"
        if not length.isdigit() or int(length) > MOST_BODY_BYTES:
            request.read(READ_AT_MOST)
            return too_large(request)
        return self.get_response(request)


def too_large(request: HttpRequest) -> HttpResponse:
    return render(request, "413.html", {"kib": MOST_BODY_BYTES // 1024}, status=413)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Django's name for what it cannot read, or what is too large."""
    if isinstance(exception, RequestDataTooBig):
        return too_large(request)
    return render(request, "400.html", status=400)


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The check against forged forms failed: mostly an old page, or cookies switched off."""
    return render(request, "403.html", status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "404.html", status=404)


def broken(request: HttpRequest) -> HttpResponse:
    """Our mistake. The page says so without a word of what happened inside; the log has it."""
    return render(request, "500.html", status=500)
