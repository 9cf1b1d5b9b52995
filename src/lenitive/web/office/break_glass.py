"""Break-glass tasks: which records were opened in an emergency, by whom and why, and the review that closes each."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.care.reasons import NOT_ONE_PERSON, TOO_MANY_WRONG
from lenitive.people import emergencies, visible
from lenitive.people.emergency_rows import REASONS
from lenitive.people.models import EmergencyAccess
from lenitive.reasons import Reason
from lenitive.record.actor import Actor
from lenitive.record.audit import Thing
from lenitive.record.denials import NotVisible
from lenitive.record.ids import new_id
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.sending import SentForm, typed

ON_A_PAGE = 50
WRONG_TOO_OFTEN = [NOT_ONE_PERSON.code, TOO_MANY_WRONG]  # both: the one that was too many, and none after it
OUTCOMES = (
    ("justified", "Justified", "There was an emergency, and the record was needed for it."),
    ("not_justified", "Not justified", "The record was not needed, or the reason does not hold. Write what was done."),
    ("cannot_tell", "Cannot be told", "Neither can be shown. Write whom you asked."),
)


def tasks(request: HttpRequest) -> HttpResponse:
    """GET /office/break-glass: those that wait, the oldest first; wrong identifiers; those that were closed."""
    by = actor_of(request)
    if request.GET:
        raise BadRequest("an unknown filter")
    here = visible.emergencies(by=by).select_related("user", "review__reviewed_by")
    waiting = list(here.filter(review=None).order_by("opened_at", "id")[:ON_A_PAGE])
    closed = list(here.exclude(review=None).order_by("-review__reviewed_at", "-id")[:ON_A_PAGE])
    stopped = list(visible.audit(by=by).filter(reason_codes__contains=WRONG_TOO_OFTEN)[:ON_A_PAGE])
    show(request, Thing("emergency_access", tuple(each.pk for each in (*waiting, *closed))))
    names = {outcome: name for outcome, name, _ in OUTCOMES}
    page = {
        "waiting": waiting,
        "stopped": stopped,
        "closed": [(each, names[each.review.outcome]) for each in closed],
        "most": ON_A_PAGE,
    }
    return render(request, "office/break_glass.html", page)


def task(request: HttpRequest, access_id: UUID) -> HttpResponse:
    """GET and POST /office/break-glass/<id>."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        found = _seen(by, access_id)
        show(request, Thing("emergency_access", (found.pk,), found.patient))
        prevented = emergencies.reasons_not_to_review(found, by)
        given = {"access": found, "reasons": reasons or prevented, "prevented": bool(prevented)}
        given["reason"] = REASONS.get(found.reason_code, found.reason_code)
        return render(request, "office/break_glass_task.html", given | {"outcomes": OUTCOMES, "key": new_id()})

    if request.method != "POST":
        return page(())
    finding = emergencies.ReviewFinding(typed(request, "outcome"), typed(request, "words"))
    sending = SentForm(request, page)
    return sending.done_by(
        lambda key: emergencies.review(access_id=access_id, finding=finding, by=by, key=key),
        lambda _: reverse("office:break-glass"),
    )


def _seen(by: Actor, access_id: UUID) -> EmergencyAccess:
    found = visible.emergencies(by=by).filter(pk=access_id).select_related("user", "review__reviewed_by").first()
    if found is None:
        raise NotVisible
    return found
