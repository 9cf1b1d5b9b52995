"""Pages of the record: a GET runs in one transaction and leaves a line in the audit; a no of the record is an answer.

    @of_the_record("clinic.patient")
    def patient(request, id):
        found = visible.patient(by=request.actor, id=id)        # NotVisible: 404, one line `denied`
        request.seen.show(Thing("patient", (found.id,), found.id))

Whoever signed in is `request.actor`, set by a middleware before this one. A POST has no transaction here: its verb
opens one of its own. Forms catch `Refused` themselves to show all reasons; what nobody catches is answered here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.urls import Resolver404, resolve

from lenitive.reasons import POLICY, Reason, Refused
from lenitive.record.denials import KeyReused, NotVisible, Stale, StepUpNeeded
from lenitive.record.errors import Trouble, trouble_of
from lenitive.record.reading import reading
from lenitive.web.shared.refusals import not_found, refuse

View = Callable[..., HttpResponseBase]
RETRY_S = 5
STATUS: dict[type[Exception], int] = {StepUpNeeded: 401, Refused: 422, Stale: 409, KeyReused: 409}


def of_the_record(page: str) -> Callable[[View], View]:
    """Marks a view: who reads it is written down under this name."""

    def marked(view: View) -> View:
        view.page_of_the_record = page  # type: ignore[attr-defined]
        return view

    return marked


class Recorded:
    """Opens the transaction around a GET of the record, also around the drawing of its page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        page, by = _page_of(request), getattr(request, "actor", None)
        if page is None or by is None or request.method not in ("GET", "HEAD"):
            return self.get_response(request)
        try:
            return self._read(request, page)
        except _Broken as broken:
            return broken.response
        except DatabaseError as error:
            if trouble_of(error) is not Trouble.AWAY:
                raise
            return away(request)

    def _read(self, request: HttpRequest, page: str) -> HttpResponse:
        with reading(request.actor, page) as seen:  # type: ignore[attr-defined]
            request.seen = seen  # type: ignore[attr-defined]
            response = self.get_response(request)
            if response.streaming:
                raise RuntimeError(f"{page} streams, and would be read after its transaction")
            if response.status_code == 404:
                seen.deny()
            elif response.status_code >= 500:
                raise _Broken(response)
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """What a view let through; None for what is no answer of the record."""
        if isinstance(error, NotVisible):
            return not_found(request, Http404())
        if isinstance(error, Refused | Stale | KeyReused):
            return _told(request, error)
        if isinstance(error, DatabaseError) and trouble_of(error) is Trouble.AWAY:
            return away(request)
        return None


def away(request: HttpRequest) -> HttpResponse:
    """The database is away: nothing was half written, and the same form may be sent again."""
    response = refuse(request, "away", 503, seconds=RETRY_S)
    response["Retry-After"] = str(RETRY_S)
    return response


def wants_json(request: HttpRequest) -> bool:
    """Whether a program asks."""
    return bool(request.headers.get("Accept", "").startswith("application/json"))


def _told(request: HttpRequest, error: Refused | Stale | KeyReused) -> HttpResponse:
    status = next(status for kind, status in STATUS.items() if isinstance(error, kind))
    reasons = error.reasons if isinstance(error, Refused) else (Reason(error.code, str(error), POLICY),)
    if wants_json(request):
        return JsonResponse({"reasons": [each.to_dict() for each in reasons]}, status=status)
    return refuse(request, "not_done", status, sentence=" ".join(each.text for each in reasons))


def _page_of(request: HttpRequest) -> str | None:
    try:
        view: Any = resolve(request.path_info).func
    except Resolver404:
        return None
    return getattr(view, "page_of_the_record", None)


class _Broken(Exception):
    """Carries an answer out of the transaction, which is rolled back."""

    def __init__(self, response: HttpResponse) -> None:
        self.response = response
