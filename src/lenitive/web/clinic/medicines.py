"""Medicines of one person: the list, a new one, and a stop."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.care import charts, medicines, visible
from lenitive.care.models import PatientMedicine
from lenitive.care.rules.medicines_taken import AS_TYPED, named
from lenitive.people.sites import today_at
from lenitive.reasons import Reason, Refused
from lenitive.record.audit import Thing
from lenitive.record.ids import new_id
from lenitive.web.clinic.chart_ways import chart_page
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.sending import SentForm, typed, typed_day

FIRST, ALL = 100, 1000
WHOLE = "all"
DAY = "Choose a day, such as 11/30/2026, or leave it empty."


def medicines_page(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/medicines; `all` shows more than the first hundred."""
    by = actor_of(request)
    if request.GET.keys() - {WHOLE}:
        raise BadRequest("an unknown filter")

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        chart = charts.chart_of(patient_id, by=by)
        today, most = today_at(by.site_id), ALL if WHOLE in request.GET else FIRST
        taken = list(charts.taken_on(today, chart.medicines)[: most + 1])
        others = list(chart.medicines.exclude(pk__in=charts.taken_on(today, chart.medicines).values("pk"))[:most])
        shown = [*taken[:most], *others]
        show(request, Thing("medicine", tuple(each.pk for each in shown), patient_id))
        given = {"taken": taken[:most], "others": others, "has_more": len(taken) > most, "reasons": reasons}
        return chart_page(request, "clinic/medicines.html", chart, given | _form(request))

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    try:
        asked = _asked(request, patient_id)
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(lambda key: medicines.add(medicine=asked, by=by, key=key), lambda _: page_of(patient_id))


def stop(request: HttpRequest, medicine_id: UUID) -> HttpResponse:
    """GET and POST /clinic/medicines/<id>/stop."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        found: PatientMedicine = visible.one(charts.medicines(by=by), medicine_id)
        show(request, Thing("medicine", (found.pk,), found.patient_id))
        known = visible.known_patient(found.patient_id, by=by)
        filled = request.POST if request.method == "POST" else {"until_on": today_at(by.site_id).isoformat()}
        given = {"known": known, "row": found, "reasons": reasons, "filled": filled, "key": new_id()}
        return render(request, "clinic/stop_medicine.html", given)

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    try:
        until_on, because = (
            typed_day(request, "until_on", "Choose the last day it was taken."),
            typed(request, "because"),
        )
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(
        lambda key: medicines.stop(medicine_id=medicine_id, until_on=until_on, because=because, by=by, key=key),
        lambda row: page_of(row.patient_id),
    )


def page_of(patient_id: UUID) -> str:
    """Where the medicines of this person stand."""
    return reverse("clinic:medicines", args=[patient_id])


def _asked(request: HttpRequest, patient_id: UUID) -> medicines.NewMedicine:
    return medicines.NewMedicine(
        patient_id,
        typed(request, "name"),
        chosen=typed(request, "chosen"),
        dose=typed(request, "dose"),
        from_on=_day(request, "from_on"),
        until_on=_day(request, "until_on"),
    )


def _day(request: HttpRequest, name: str) -> date | None:
    return typed_day(request, name, DAY) if request.POST.get(name) else None


def _form(request: HttpRequest) -> dict[str, Any]:
    """What was typed, and between which medicines to choose where the name may be several."""
    text = request.POST.get("name", "")
    may_be = named(text).may_be if text else ()
    return {"filled": request.POST, "may_be": may_be, "as_typed": AS_TYPED, "key": new_id()}
