"""Break-glass: the page that asks for it, and closing a record before its hour is over."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.care import emergencies
from lenitive.people.emergency_rows import REASONS
from lenitive.reasons import Reason, Refused
from lenitive.record.ids import new_id
from lenitive.web.clinic.registering import BORN
from lenitive.web.clinic.work import work_list
from lenitive.web.shared.acting import actor_of
from lenitive.web.shared.sending import SentForm, typed, typed_day


def ask(request: HttpRequest) -> HttpResponse:
    """GET and POST /clinic/break-glass. The page shows nothing of anybody, whatever was typed."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        given = {"reasons": reasons, "key": new_id(), "choices": REASONS.items(), "shown": request.POST}
        return render(request, "clinic/break_glass.html", given)

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    try:
        asked = _asked(request)
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(
        lambda key: emergencies.break_glass(emergency=asked, by=by, key=key),
        lambda opened: reverse("clinic:patient", args=[opened.patient]),
    )


def close(request: HttpRequest, opened_id: UUID) -> HttpResponse:
    """POST /clinic/break-glass/<id>/close."""
    by = actor_of(request)
    return SentForm(request, lambda _: work_list(request)).done_by(
        lambda key: emergencies.close(access_id=opened_id, by=by, key=key), lambda _: reverse("clinic:work")
    )


def _asked(request: HttpRequest) -> emergencies.EmergencyRequest:
    return emergencies.EmergencyRequest(
        typed(request, "reason_code"),
        typed(request, "words"),
        card_number=typed(request, "card_number"),
        legal_name=typed(request, "legal_name"),
        born_on=typed_day(request, "born_on", BORN) if request.POST.get("born_on") else None,
    )
