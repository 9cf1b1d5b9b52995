"""Pages that are the same for everybody are made once: afterwards their bytes are answered, as they are or compressed.

    MIDDLEWARE = [..., "lenitive.web.shared.kept_pages.Lasting", ...]

Only a page that an address without a question leads to and that is found is kept, so there are as many as pages. What
tells which stores are open now is made anew each minute.
"""

from __future__ import annotations

import gzip
import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response, patch_vary_headers

from lenitive.home import Home, own_folder

KEPT = "public, max-age=300"  # policy: a mended page is everywhere after five minutes
ASKED_AGAIN = "no-cache"  # kept, and asked about each time, as the stores
LASTING = {"learn", "article", "lab", "not", "privacy", "accessibility"}
LASTING |= {f"{name}-es" for name in LASTING} | {"calculators", "calculator", "formula", "sitemap", "robots"}
OF_NOW = {"home", "home-es", "formulary"}
MOST_PAGES = 1_000  # some hundreds, each under a host name or two


@dataclass(frozen=True)
class KeptPage:
    """What is answered: `how` others may keep it, its bytes and their kind; `minute`: the only one it is true in."""

    how: str
    kind: str
    content: bytes
    minute: int | None = None

    @cached_property
    def mark(self) -> str:
        """Differs whenever the page does."""
        return hashlib.blake2b(self.content, digest_size=16).hexdigest()

    @cached_property
    def compressed(self) -> bytes:
        """Holds nothing that one reader has and another has not, so that its length tells nobody anything."""
        return gzip.compress(self.content, mtime=0)

    def answer(self, request: HttpRequest) -> HttpResponseBase:
        """The page, or 304 where the browser has it already."""
        is_compressed = "gzip" in request.headers.get("Accept-Encoding", "")
        response = HttpResponse(self.compressed if is_compressed else self.content, content_type=self.kind)
        response["Cache-Control"] = self.how
        response["ETag"] = f'W/"{self.mark}"' if is_compressed else f'"{self.mark}"'
        if is_compressed:
            response["Content-Encoding"] = "gzip"
        patch_vary_headers(response, ["Accept-Encoding"])
        return get_conditional_response(request, response["ETag"], None, response) or response


class Lasting:
    """The first who asks for such a page has it made; DEBUG makes it anew each time."""

    def __init__(
        self, get_response: Callable[[HttpRequest], HttpResponseBase], clock_s: Callable[[], float] = time.time
    ) -> None:
        self.get_response, self.clock_s = get_response, clock_s
        self.pages: dict[tuple[str, str, str], KeptPage] = {}
        self.home: Home = own_folder()

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        self._forget_what_changed()
        place = (request.scheme or "", request.get_host(), request.path) if _asks_nothing(request) else None
        page = self.pages.get(place) if place else None
        if page and page.minute in (None, self._minute()):
            return page.answer(request)
        response = self.get_response(request)
        if place is None or not isinstance(response, HttpResponse) or not (how := how_kept(request, response)):
            return response
        page = KeptPage(how, response["Content-Type"], response.content, self._minute() if how == ASKED_AGAIN else None)
        if not settings.DEBUG and (place in self.pages or len(self.pages) < MOST_PAGES):
            self.pages[place] = page
        return page.answer(request)

    def _forget_what_changed(self) -> None:
        """Every page, when a file of the pharmacy's own folder has changed."""
        if self.home != own_folder():
            self.pages.clear()
            self.home = own_folder()

    def _minute(self) -> int:
        """Which stores are open is told by the minute."""
        return int(self.clock_s() // 60)


def _asks_nothing(request: HttpRequest) -> bool:
    return request.method in ("GET", "HEAD") and not request.META.get("QUERY_STRING")


def how_kept(request: HttpRequest, response: HttpResponse) -> str:
    """Cache-Control of a page that is the same for everyone; "" for all others."""
    match = request.resolver_match
    if match is None or response.status_code != 200 or response.cookies or "Cache-Control" in response:
        return ""
    return KEPT if match.url_name in LASTING else ASKED_AGAIN if match.url_name in OF_NOW else ""
