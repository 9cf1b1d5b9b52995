"""Pages for what went wrong, plain and calm, in the language of the address; and the limit on the size of what is sent.

MIDDLEWARE = [..., "lenitive.web.shared.refusals.BodyLimit", ...]          words: words/refusals.yaml, by name
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render

from lenitive.web.shared.limits import MOST_BODY_BYTES
from lenitive.web.shared.templatetags.site import is_page
from lenitive.web.shared.wording import language_of, words

MOST_LETTERS = 8190  # of an address that we lead to, as of a request (config/gunicorn.py); Django breaks at 16,384
READ_AT_MOST = 2 * 1024 * 1024


@dataclass(frozen=True)
class Refusal:
    """What such a page says."""

    title: str
    sentence: str
    code: str


def refusal(name: str, language: str, **filled: int | str) -> Refusal:
    """One of words/refusals.yaml, what it leaves open filled in."""
    worded = words(language)["refusals"][name]
    return Refusal(worded["title"], worded["text"].format(**filled), worded["code"])


def refuse(request: HttpRequest, name: str, status: int, **filled: int | str) -> HttpResponse:
    """The page of a refusal."""
    worded = refusal(name, language_of(request.path), **filled)
    return render(request, "error.html", {"refusal": worded}, status=status)


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
    return refuse(request, "large", 413, kib=MOST_BODY_BYTES // 1024)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Django's name for what it cannot read, or what is too large."""
    if isinstance(exception, RequestDataTooBig):
        return too_large(request)
    return refuse(request, "unreadable", 400)


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The check against forged forms failed: mostly an old page, or cookies switched off."""
    return refuse(request, "forged", 403)


def too_often(request: HttpRequest) -> HttpResponse:
    """Too many tries at signing in; how many: config/signing_in.py."""
    return refuse(request, "tries", 429)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """It leads on: with a search, and to the pages for people. A slash too many at the end is taken away."""
    bare, query = request.path.rstrip("/"), request.META.get("QUERY_STRING")
    onward = f"{bare}?{query}" if query else bare
    is_asked = request.method in ("GET", "HEAD") and bare and bare != request.path and len(onward) <= MOST_LETTERS
    if is_asked and is_page(bare):
        return HttpResponsePermanentRedirect(onward)
    missing = words(language_of(request.path))["site"]["missing"]
    worded = Refusal(missing["title"], missing["text"], "no-such-page · 404")
    return render(request, "404.html", {"refusal": worded}, status=404)


def broken(request: HttpRequest) -> HttpResponse:
    """Our mistake. The page says so without a word of what happened inside; the log has it."""
    return refuse(request, "broken", 500)
