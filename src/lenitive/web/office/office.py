"""The office itself leads to the first page that a role opens."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from lenitive.people.access import may
from lenitive.web.shared.acting import actor_of

FIRST = (("staff.read", "office:staff"), ("audit.read", "office:audit"))


def office(request: HttpRequest) -> HttpResponse:
    """GET /office."""
    by = actor_of(request)
    return redirect(next((name for needed, name in FIRST if may(by.role, needed)), "account:mine"))
