"""Says who asks, and answers those who ask too often (429) and those who find every place taken (503).

MIDDLEWARE = [..., "lenitive.web.shared.fair.Fair", ...]
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from lenitive.web.shared.allowance import ASKER, TooOften, asker_of
from lenitive.web.shared.computing import TRY_AGAIN_S, Busy
from lenitive.web.shared.refusals import refusal, refuse


class Fair:
    """Before a page: whose allowance is used. After it: a calm page where there was no room for it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        token = ASKER.set(asker_of(request.META, settings.LENITIVE_PROXY))
        try:
            return self.get_response(request)
        finally:
            ASKER.reset(token)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Django calls this with what a page raised."""
        if isinstance(exception, TooOften):
            return later(request, "often", 429, ceil(exception.wait_s))
        if isinstance(exception, Busy):
            return later(request, "busy", 503, TRY_AGAIN_S)
        return None


def later(request: HttpRequest, name: str, status: int, seconds: int) -> HttpResponse:
    """A refusal that ends by itself: as a page, or as the part of it that is exchanged."""
    if request.headers.get("HX-Request") == "true":
        worded = refusal(name, "en", seconds=seconds)
        response = render(request, "parts/busy.html", {"refusal": worded}, status=status)
    else:
        response = refuse(request, name, status, seconds=seconds)
    response["Retry-After"] = str(seconds)
    response["Cache-Control"] = "no-store"
    return response
