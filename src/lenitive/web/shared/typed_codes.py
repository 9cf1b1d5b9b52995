"""A one-time code and birth date that somebody typed: counted by the address they come from, and by the code itself."""

from __future__ import annotations

from datetime import date

from allauth.core import ratelimit
from django.http import HttpRequest

from lenitive.care.models import SignUpTry
from lenitive.care.sign_ups import enter_code, fingerprint_of
from lenitive.people import door_book
from lenitive.people.actors import DOOR

MOST_LETTERS = 200
NEVER = date(1, 1, 1)  # stands for a text that holds no date


def tried_code(request: HttpRequest) -> SignUpTry | None:
    """The row of this try, right or wrong. None: there were too many from this address, and nothing was looked up."""
    if not ratelimit.consume(request, action="join"):
        door_book.note("enter a sign-up code", request.user, "too-often")
        return None
    typed, born_on = request.POST.get("code", "")[:MOST_LETTERS], _day(request.POST.get("born_on", ""))
    return enter_code(fingerprint=fingerprint_of(typed), born_on=born_on, by=DOOR)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return NEVER
