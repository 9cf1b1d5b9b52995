"""A tablet that several people use is marked as such, and locks after 2 minutes for whoever has signed in there.

    mark(response, is_shared=True)          # a cookie of this browser, which stays when somebody signs out
    idle_of(request)                        # how long nobody has to use it until it locks

Without the cookie the lock comes after 15 minutes, as everywhere; whoever deletes it by hand gains no more.
"""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse

YEAR_S = 365 * 24 * 60 * 60
MARKED = "1"
IDLE, IDLE_SHARED = timedelta(minutes=15), timedelta(minutes=2)


def is_shared(request: HttpRequest) -> bool:
    """Whether this browser was marked."""
    return request.COOKIES.get(_name()) == MARKED


def idle_of(request: HttpRequest) -> timedelta:
    """How long nobody has to use it until it locks."""
    return IDLE_SHARED if is_shared(request) else IDLE


def mark(response: HttpResponse, *, is_shared: bool) -> None:
    """Mark this browser as shared, or as one person's own."""
    value, age = (MARKED, YEAR_S) if is_shared else ("", 0)
    is_secure = settings.SESSION_COOKIE_SECURE
    response.set_cookie(_name(), value, max_age=age, secure=is_secure, httponly=True, samesite="Lax")


def _name() -> str:
    """As that of the session, so that no other site of the same domain can set it."""
    return f"{settings.SESSION_COOKIE_NAME}_shared"
