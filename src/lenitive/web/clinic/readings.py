"""Readings of one person: what was measured, a new one, and a correction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.care import charts, readings, visible
from lenitive.care.models import PatientReading
from lenitive.care.rules.typed_readings import PARTS, PRESSURE, TypedReading, says, units
from lenitive.people.sites import zone_of
from lenitive.reasons import Reason, Refused
from lenitive.record import clock
from lenitive.record.audit import Thing
from lenitive.record.ids import new_id
from lenitive.web.clinic.chart_ways import chart_page
from lenitive.web.clinic.reading_lines import ReadingLine, plain, shown
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.sending import SentForm, typed, typed_instant

SHOWN = 100
KIND = "kind"
WHEN = "Choose day and time, such as 11/30/2026, 9:05 AM."
STRIKE = "strike"


def readings_page(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/readings; `kind` shows one kind alone, and is what the form is for."""
    by = actor_of(request)
    if request.GET.keys() - {KIND} or request.GET.get(KIND, PRESSURE) not in PARTS:
        raise BadRequest("an unknown kind")

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        chart = charts.chart_of(patient_id, by=by)
        kind, only = _kind(request), request.GET.get(KIND)
        found = chart.readings.filter(kind=only) if only else chart.readings
        rows = list(found[: SHOWN + 1])
        show(request, Thing("reading", tuple(each.pk for each in rows[:SHOWN]), patient_id))
        lines = [ReadingLine(each) for each in charts.histories(rows[:SHOWN])]
        given = {"lines": lines, "has_more": len(rows) > SHOWN, "only": only, "kinds": _kinds()}
        return chart_page(request, "clinic/readings.html", chart, given | _form(request, kind, reasons))

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    try:
        asked = readings.NewReading(patient_id, _typed(request, typed(request, KIND)), _taken_at(request))
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(
        lambda key: readings.record(reading=asked, by=by, key=key), lambda row: page_of(patient_id, row.kind)
    )


def correct(request: HttpRequest, reading_id: UUID) -> HttpResponse:
    """GET and POST /clinic/readings/<id>/correct."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        found: PatientReading = visible.one(charts.readings(by=by), reading_id)
        show(request, Thing("reading", (found.pk,), found.patient_id))
        newer = charts.readings(by=by).filter(in_place_of=found).first()
        known = visible.known_patient(found.patient_id, by=by)
        given: dict[str, Any] = {"known": known, "row": found, "stands": shown(newer or found), "newer": newer}
        given |= _form(request, found.kind, reasons, found) | {"what": says(found.kind)}
        return render(request, "clinic/correct_reading.html", given)

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    try:
        asked = _correction(request, reading_id)
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(
        lambda key: readings.correct(correction=asked, by=by, key=key), lambda row: page_of(row.patient_id, row.kind)
    )


def page_of(patient_id: UUID, kind: str) -> str:
    """Where the readings of this kind stand."""
    return f"{reverse('clinic:readings', args=[patient_id])}?{KIND}={kind}"


def _correction(request: HttpRequest, reading_id: UUID) -> readings.ReadingCorrection:
    because = typed(request, "because")
    if STRIKE in request.POST:
        return readings.ReadingCorrection(reading_id, None, None, because)
    return readings.ReadingCorrection(reading_id, _typed(request, typed(request, KIND)), _taken_at(request), because)


def _typed(request: HttpRequest, kind: str) -> TypedReading:
    return TypedReading(kind, typed(request, "text"), typed(request, "unit"), again=typed(request, "again"))


def _taken_at(request: HttpRequest) -> Any:
    return typed_instant(request, "taken_at", zone_of(actor_of(request).site_id), WHEN)


def _kind(request: HttpRequest) -> str:
    asked = request.POST.get(KIND) or request.GET.get(KIND) or PRESSURE
    return asked if asked in PARTS else PRESSURE


def _kinds() -> list[tuple[str, str]]:
    return [(kind, says(kind)) for kind in PARTS]


def _form(
    request: HttpRequest, kind: str, reasons: Sequence[Reason], row: PatientReading | None = None
) -> dict[str, Any]:
    """What was typed, else what stands there, else nothing measured now. What was asked about is sent once more."""
    zone = zone_of(actor_of(request).site_id)
    if request.method == "POST":
        filled: dict[str, Any] = {name: request.POST.get(name, "") for name in ("text", "unit", "because")}
        filled["wall_time"] = request.POST.get("taken_at", "")
        filled["again"] = filled["text"] if any(each.is_question for each in reasons) else ""
    else:
        at = row.taken_at if row else clock.now()
        wall_time = at.astimezone(zone).replace(tzinfo=None).isoformat(timespec="minutes")
        filled = {"wall_time": wall_time, "unit": row.unit if row else ""}
        if row and row.number is not None:
            filled["text"] = "/".join(plain(each) for each in (row.number, row.second_number) if each is not None)
    return {
        "kind": kind,
        "asks": says(kind),
        "units": units(kind),
        "filled": filled,
        "reasons": reasons,
        "key": new_id(),
    }
