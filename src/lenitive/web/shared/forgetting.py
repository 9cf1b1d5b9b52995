"""Forgets the addresses that Python keeps: urlsplit remembers the last ones, with what was asked in their queries.

MIDDLEWARE = ["lenitive.web.shared.forgetting.Forgetting", ...]

The server splits each address before Django sees it, so this stands first. Our own caches hold nothing that a visitor
typed (tests/web/shared/test_nothing_kept.py).
"""

from __future__ import annotations

from collections.abc import Callable
from urllib import parse

from django.http import HttpRequest
from django.http.response import HttpResponseBase


class Forgetting:
    """After each answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        try:
            return self.get_response(request)
        finally:
            parse.clear_cache()  # type: ignore[attr-defined]
