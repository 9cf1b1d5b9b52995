"""What is new about somebody since ketamine was decided: each stop and caution, and what was done about it."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.care import settling, visible
from lenitive.care.models import SuitabilityChange
from lenitive.reasons import Reason, Refused
from lenitive.record.audit import Thing
from lenitive.record.ids import new_id
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.sending import SentForm, typed

OUTCOMES = {
    "goes_on": "Treatment goes on as planned, for the reason below",
    "changed": "The dose, the route or another medicine was changed",
    "stopped": "Ketamine was stopped or put on hold",
    "not_reached": "Not reached after several tries; what was done instead is below",
}


def change_page(request: HttpRequest, change_id: UUID) -> HttpResponse:
    """GET and POST /clinic/changes/<id>: what is new, and what came of it."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        found: SuitabilityChange = visible.one(settling.with_news(by=by), change_id)
        show(request, Thing("suitability_change", (found.pk,), found.patient_id))
        outcome = getattr(found, "outcome", None)
        given = {
            "known": visible.known_patient(found.patient_id, by=by), "row": found, "reasons": reasons,
            "came_of_it": OUTCOMES[outcome.outcome] if outcome else "", "outcomes": OUTCOMES.items(),
            "filled": request.POST, "key": new_id(),
        }  # fmt: skip
        return render(request, "clinic/change.html", given)

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    try:
        outcome, words = typed(request, "outcome"), typed(request, "words")
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(
        lambda key: settling.settle(change_id=change_id, outcome=outcome, words=words, by=by, key=key),
        lambda _: reverse("clinic:work"),
    )
