"""What every answer tells the browser beyond its page, and how long a page that nobody's input changes may be kept.

MIDDLEWARE = ["lenitive.web.shared.headers.Policies", ..., "lenitive.web.shared.headers.Kept", ...]
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response

NOT_USED = ("accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "microphone", "payment", "usb")
PERMISSIONS = ", ".join(f"{name}=()" for name in (*NOT_USED, "browsing-topics"))

KEPT = "public, max-age=300"  # policy: a mended page is everywhere after five minutes
ASKED_AGAIN = "no-cache"  # kept, and asked about each time, as the stores
LASTING = {"learn", "article", "lab", "not", "privacy", "accessibility"}
LASTING |= {f"{name}-es" for name in LASTING} | {"calculators", "calculator", "formula", "sitemap", "robots"}
OF_NOW = {"home", "home-es", "formulary"}


class Kept:
    """A page that is the same for all may be kept; one that the browser has is answered with 304."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response: HttpResponseBase = self.get_response(request)
        if isinstance(response, HttpResponse) and (how := how_kept(request, response)):
            response["Cache-Control"] = how
            response["ETag"] = f'"{hashlib.blake2b(response.content, digest_size=16).hexdigest()}"'
            response = get_conditional_response(request, response["ETag"], None, response) or response
        return response


def how_kept(request: HttpRequest, response: HttpResponse) -> str:
    """Cache-Control of a page that is the same for everyone; "" for all others."""
    match = request.resolver_match
    is_same_for_all = request.method in ("GET", "HEAD") and not request.META.get("QUERY_STRING")
    if not is_same_for_all or match is None or response.status_code != 200:
        return ""
    if response.cookies or "Cache-Control" in response:
        return ""
    return KEPT if match.url_name in LASTING else ASKED_AGAIN if match.url_name in OF_NOW else ""


class Policies:
    """The headers of every answer, static files and refusals too."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        response["Permissions-Policy"] = PERMISSIONS
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        return response
