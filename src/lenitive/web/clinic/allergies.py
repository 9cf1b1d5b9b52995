"""Allergies of one person: the list, a new one or none, and why one no longer counts."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.care import allergies, charts, visible
from lenitive.care.models import PatientAllergy
from lenitive.reasons import Reason, Refused
from lenitive.record.audit import Thing
from lenitive.record.ids import new_id
from lenitive.web.clinic.chart_ways import chart_page
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.sending import SentForm, typed

GROUPS = {
    "none": "No allergies",
    "ketamine": "Ketamine",
    "nsaid": "An NSAID (such as ibuprofen or aspirin), or asthma after one",
    "local_anesthetic": "A local anesthetic",
    "other": "Something else",
}


def allergies_page(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/allergies."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        chart = charts.chart_of(patient_id, by=by)
        rows = list(chart.allergies)
        show(request, Thing("allergy", tuple(each.pk for each in rows), patient_id))
        given = {
            "standing": [each for each in rows if not hasattr(each, "end")],
            "ended": [each for each in rows if hasattr(each, "end")],
            "groups": GROUPS.items(), "filled": request.POST, "reasons": reasons,
        }  # fmt: skip
        return chart_page(request, "clinic/allergies.html", chart, given)

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    try:
        words = (typed(request, "group"), typed(request, "to"), typed(request, "reaction"))
    except Refused as no:
        return sending.refused(no.reasons)
    asked = allergies.NewAllergy(patient_id, *words)
    return sending.done_by(lambda key: allergies.note(allergy=asked, by=by, key=key), lambda _: page_of(patient_id))


def end(request: HttpRequest, allergy_id: UUID) -> HttpResponse:
    """GET and POST /clinic/allergies/<id>/end."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        found: PatientAllergy = visible.one(charts.allergies(by=by), allergy_id)
        show(request, Thing("allergy", (found.pk,), found.patient_id))
        known = visible.known_patient(found.patient_id, by=by)
        return render(
            request, "clinic/end_allergy.html", {"known": known, "row": found, "reasons": reasons, "key": new_id()}
        )

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    try:
        because = typed(request, "because")
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(
        lambda key: allergies.end(allergy_id=allergy_id, because=because, by=by, key=key),
        lambda row: page_of(row.patient_id),
    )


def page_of(patient_id: UUID) -> str:
    """Where the allergies of this person stand."""
    return reverse("clinic:allergies", args=[patient_id])
