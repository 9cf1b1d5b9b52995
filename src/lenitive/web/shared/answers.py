"""What the record answers where it does not show what was asked: one place that turns each kind of no into a page.

    not_yours(request)                       # 404, the same for what is not there and for what is not hers
    reasons_page(request, 422, reasons)              # all of them, with what to do next

`Accept: application/json` gets the same as JSON.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.reasons import POLICY, Reason, Refused
from lenitive.record.denials import KeyReused, NotVisible, Stale, StepUpNeeded
from lenitive.record.errors import Trouble, trouble_of
from lenitive.record.faults import DatabaseFault
from lenitive.web.shared.asleep import AccountSleeps, asleep_page

RETRY_AFTER_S = 5
SIGN_IN_FIRST = Reason("sign-in-first", "Sign in first, then open the page and send the form again.", POLICY)
LOCKED = Reason("locked", "This session is locked: unlock it, then send the form again.", POLICY)
FIRST_FACTOR = Reason(
    "first-factor",
    "This takes a second proof that it is you: set up a passkey or one-time codes first, then try again.",
    POLICY,
)
FULL = Reason("disk-full", "The disk of this site is full, and nothing was kept: tell those who run the site.", POLICY)
AWAY = Reason(
    "database-away",
    "The records cannot be reached right now, and nothing was kept. Try again in a few seconds.",
    POLICY,
)
NOT_YOURS = Reason(
    "not-here-or-not-yours",
    "There is no such page or person, or it is not open to you in the role you act in now. If you have another role, "
    "choose it in My account; if you need this for your work, ask an administrator of your site.",
    POLICY,
)
BUSY = Reason(
    "saved-by-another",
    "Someone else saved at the same moment, and nothing of yours was kept. Go back and send the form again.",
    POLICY,
)
BY_ITSELF = {Trouble.AWAY: AWAY, Trouble.FULL: FULL, Trouble.AGAIN: BUSY}  # what ends without a mend of ours
TITLES = {
    401: "Please confirm it's you",
    403: "This site answers on its own machine only",
    405: "This page doesn't accept that request",
    409: "This was changed while you were working",
    422: "Not yet",
    503: "Records are unavailable right now",
}


def wants_json(request: HttpRequest) -> bool:
    """Whether a program asks, and not a browser."""
    return request.headers.get("Accept", "").startswith("application/json")


def reasons_page(
    request: HttpRequest, status: int, reasons: Iterable[Reason], onward: str = "", *, title: str = ""
) -> HttpResponse:
    """A page, or JSON, with every reason; `onward`: where the reader goes from there."""
    found = tuple(reasons)
    if wants_json(request):
        return JsonResponse({"reasons": [_plain(each) for each in found]}, status=status)
    given = {"title": title or TITLES[status], "reasons": found, "onward": onward, "bare": True}
    return render(request, "reasons.html", given, status=status)


def not_yours(request: HttpRequest) -> HttpResponse:
    """One answer and one body for what is not there and for what this person may not know of, with the way back.

    Http404, which is the public site's page, for whoever is not signed in.
    """
    by = getattr(request, "acting", None)
    if by is None or by.is_system:
        raise Http404
    if wants_json(request):
        return JsonResponse({"reasons": [_plain(NOT_YOURS)]}, status=404)
    return render(request, "not_yours.html", {"reason": NOT_YOURS, "bare": True}, status=404)


def to_sign_in(request: HttpRequest) -> HttpResponse:
    """A page leads to the sign-in and back; a form is not kept, so that nothing of it lies about."""
    if request.method != "GET" or wants_json(request):
        return reasons_page(request, 401, [SIGN_IN_FIRST], reverse("account_login"))
    return led_to(request, "account_login")


def to_the_lock(request: HttpRequest) -> HttpResponse:
    """The lock of this session, which hides everything else."""
    if request.method != "GET" or wants_json(request):
        return reasons_page(request, 401, [LOCKED], reverse("account:lock"))
    return led_to(request, "account:lock")


def to_step_up(request: HttpRequest, reason: Reason) -> HttpResponse:
    """Asked for before a form is drawn; a form that comes too late is not kept."""
    if request.method != "GET" or wants_json(request):
        return reasons_page(request, 401, [reason], reverse("mfa_reauthenticate"))
    return led_to(request, "mfa_reauthenticate")


def to_first_factor(request: HttpRequest, name: str) -> HttpResponse:
    """What takes a second factor, asked by somebody who has none yet: the page that sets one up."""
    if request.method != "GET" or wants_json(request):
        return reasons_page(request, 401, [FIRST_FACTOR], reverse(name))
    return led_to(request, name)


def led_to(request: HttpRequest, name: str) -> HttpResponse:
    """303 to that page, which leads back here."""
    response = HttpResponseRedirect(f"{reverse(name)}?next={quote(request.path)}")
    response.status_code = 303
    return response


def away(request: HttpRequest, reason: Reason = AWAY) -> HttpResponse:
    """503: nothing was kept, and it ends by itself."""
    response = reasons_page(request, 503, [reason])
    response["Retry-After"] = str(RETRY_AFTER_S)
    return response


def answer_to(request: HttpRequest, error: Exception) -> HttpResponse | None:
    """The page for a no that somebody raised; None for what is a mistake of ours."""
    if isinstance(error, AccountSleeps) and not wants_json(request):
        return asleep_page(request)
    if isinstance(error, NotVisible):
        return not_yours(request)
    if isinstance(error, StepUpNeeded):
        return to_step_up(request, error.reasons[0])
    if isinstance(error, Refused):
        return reasons_page(request, 422, error.reasons, request.path if request.method == "POST" else "")
    if isinstance(error, Stale | KeyReused):
        return reasons_page(request, 409, [Reason(error.code, str(error), POLICY)], request.path)
    if isinstance(error, DatabaseFault):
        return away(request, Reason("site-fault", str(error), POLICY))
    if isinstance(error, DatabaseError):
        answered = BY_ITSELF.get(trouble_of(error))
        return away(request, answered) if answered else None
    return None


def _plain(reason: Reason) -> dict[str, Any]:
    return {"code": reason.code, "sentence": reason.text, "source": reason.source, "severity": reason.severity}
