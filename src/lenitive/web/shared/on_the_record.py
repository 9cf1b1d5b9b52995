"""The gate of the record: sessions, who acts, what she may, and the line of the audit, on the record's addresses alone.

    MIDDLEWARE = [..., "lenitive.web.shared.on_the_record.OnTheRecord", ...]

Every address has its row in rules/access.yaml; what has none is not answered. A page is made within one transaction
that says who acts and writes what she saw. A form has no such transaction: its verb opens its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from allauth.core.exceptions import ImmediateHttpResponse
from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.db import DatabaseError, transaction
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from lenitive.people.access import is_of_the_record
from lenitive.record import audit
from lenitive.record.acting import act_as
from lenitive.record.denials import DENIED, NotVisible
from lenitive.record.faults import DatabaseFault
from lenitive.web.shared.acting import set_actor
from lenitive.web.shared.answers import answer_to
from lenitive.web.shared.gate import Passage, passage

Answer = Callable[[HttpRequest], HttpResponseBase]
View = Callable[..., HttpResponseBase]


class OnTheRecord:
    """Public pages and predictions go past it, and never touch the database."""

    def __init__(self, get_response: Answer) -> None:
        self.past = get_response
        self.through = cast(Answer, SessionMiddleware(cast(Any, AuthenticationMiddleware(cast(Any, get_response)))))

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not is_of_the_record(request.path):
            return self.past(request)
        try:
            response = self.through(request)
        except (DatabaseError, DatabaseFault) as error:
            if (found := answer_to(request, error)) is None:
                raise
            response = found
        response["Cache-Control"] = "no-store"
        return response

    def process_view(
        self, request: HttpRequest, view: View, args: tuple[Any, ...], given: dict[str, Any]
    ) -> HttpResponseBase | None:
        """Django calls this when it knows which page was asked for."""
        if not is_of_the_record(request.path):
            return None
        try:
            found = passage(request)
            if found.instead is not None:
                return found.instead
            set_actor(request, found.by)
            if request.method == "POST":
                return view(request, *args, **given)
            return _page(request, found, lambda: view(request, *args, **given))
        except ImmediateHttpResponse as error:  # how allauth ends a sign-in
            response: HttpResponse = error.response
            return response
        except (NotVisible, Exception) as error:
            if isinstance(error, NotVisible):
                _note_denial(request)
            if (answered := answer_to(request, error)) is None:
                raise
            return answered


def _page(request: HttpRequest, found: Passage, make: Callable[[], HttpResponseBase]) -> HttpResponseBase:
    """Made, drawn and noted in one transaction: no audit, no page."""
    with transaction.atomic():
        act_as(found.by)
        response = make()
        if hasattr(response, "render"):
            response = response.render()
        if found.is_noted and response.status_code < 300:
            shown = getattr(response, "shown", audit.Thing(found.row.shows))
            audit.write(found.by, audit.Act(found.row.address), shown, audit.VIEWED)
        return response


def _note_denial(request: HttpRequest) -> None:
    by, match = getattr(request, "acting", None), request.resolver_match
    if by is None or match is None or request.method == "POST":  # a verb has written its own line
        return
    ids = tuple(each for given in match.kwargs.values() for each in audit.ids_among(given))
    with transaction.atomic():
        act_as(by)
        audit.write(by, audit.Act(match.route), audit.Thing("", ids), audit.Outcome(DENIED, (NotVisible.code,)))
