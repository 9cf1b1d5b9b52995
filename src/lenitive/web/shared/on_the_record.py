"""The gate of the record: sessions, who acts, what she may, and the line of the audit, on the record's addresses alone.

    MIDDLEWARE = [..., "lenitive.web.shared.on_the_record.OnTheRecord", ...]

Every address has its row in rules/access.yaml; what has none is not answered. A page is made within one transaction
that says who acts and writes what she saw. A form has no such transaction: its verb opens its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast
from uuid import UUID

from allauth.core.exceptions import ImmediateHttpResponse
from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.db import DatabaseError, transaction
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from lenitive.people.access import is_of_the_record
from lenitive.record import audit
from lenitive.record.acting import act_as
from lenitive.record.audit import Thing
from lenitive.record.denials import DENIED, NotVisible
from lenitive.record.faults import DatabaseFault
from lenitive.record.reading import reading_page
from lenitive.web.shared.acting import set_actor, set_seen
from lenitive.web.shared.answers import answer_to, not_yours, reasons_page
from lenitive.web.shared.gate import Passage, is_inside, passage
from lenitive.web.shared.only_here import reason_to_stay_here

Answer = Callable[[HttpRequest], HttpResponseBase]
View = Callable[..., HttpResponseBase]


class OnTheRecord:
    """Public pages and predictions go past it, and never touch the database."""

    def __init__(self, get_response: Answer) -> None:
        self.past = get_response
        self.through = cast(Answer, SessionMiddleware(cast(Any, AuthenticationMiddleware(cast(Any, self._known)))))

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not is_of_the_record(request.path):
            return self.past(request)
        try:
            stays = reason_to_stay_here(request)
            response = reasons_page(request, 403, [stays]) if stays else self.through(request)
        except (DatabaseError, DatabaseFault) as error:
            if (found := answer_to(request, error)) is None:
                raise
            response = found
        response["Cache-Control"] = "no-store"
        return response

    def _known(self, request: HttpRequest) -> HttpResponseBase:
        """To whoever is signed in, an address that no page has looks like a page that is not hers."""
        response = self.past(request)
        is_nowhere = response.status_code == 404 and request.resolver_match is None
        return not_yours(request) if is_nowhere and is_inside(request) else response

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
        except Exception as error:
            if isinstance(error, NotVisible) and not error.is_noted:
                _note_denial(request)
            if (answered := answer_to(request, error)) is None:
                raise
            return answered


def _page(request: HttpRequest, found: Passage, make: Callable[[], HttpResponseBase]) -> HttpResponseBase:
    """Made, drawn and noted through the one door of reading: no audit, no page."""
    with reading_page(found.by, found.row.address, Thing(found.row.shows, _ids_in(request))) as seen:
        set_seen(request, seen)
        response = make()
        if hasattr(response, "render"):
            response = response.render()
        if not found.is_noted or response.status_code >= 300:
            seen.leave_out()
        return response


def _note_denial(request: HttpRequest) -> None:
    """One line for a form that was not theirs and that no verb has heard of."""
    by, match = getattr(request, "acting", None), request.resolver_match
    if by is None or match is None:
        return
    with transaction.atomic():
        act_as(by)
        denied = audit.Outcome(DENIED, (NotVisible.code,))
        audit.write(by, audit.Act(match.route), Thing("", _ids_in(request)), denied)


def _ids_in(request: HttpRequest) -> tuple[UUID, ...]:
    """The ids that the address names."""
    match = request.resolver_match
    return tuple(each for given in (match.kwargs.values() if match else ()) for each in audit.ids_among(given))
