"""Deciding about one person: yes by some routes, not now, or no; and overriding a stop for that one decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from lenitive.care import decisions, suitability
from lenitive.care.rules.decisions import (
    ANSWERS,
    OVERRIDE_REASONS,
    ROUTE_NAMES,
    AskedDecision,
    AskedOverride,
    stops_of,
)
from lenitive.care.rules.facts import ROUTES
from lenitive.care.suitability import PatientSuitability
from lenitive.people.access import may
from lenitive.reasons import Reason, Refused
from lenitive.record.audit import Thing
from lenitive.web.clinic.chart_ways import chart_page
from lenitive.web.clinic.suitability import DecisionLine, route_lines
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.sending import SentForm, typed, version_of


def decide(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/decision."""
    return _page(request, patient_id, may_override=False)


def override(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/decision/override: the same form, with a reason for each stop."""
    return _page(request, patient_id, may_override=True)


def _page(request: HttpRequest, patient_id: UUID, *, may_override: bool) -> HttpResponse:
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        found = suitability.of(patient_id, by=by)
        show(request, Thing("treatment_decision", tuple(each.pk for each in found.chart.decisions), patient_id))
        given = _drawn(request, found, by.site_id) | {"reasons": reasons, "overriding": may_override}
        given["may_decide"] = may(by.role, decisions.DECIDE) and not found.chart.emergency
        return chart_page(request, "clinic/decision.html", found.chart, given)

    if request.method != "POST":
        return page(())
    sending, version = SentForm(request, page), version_of(request)
    try:
        asked = _asked(request, may_override)
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(
        lambda key: decisions.decide(patient_id=patient_id, decision=asked, version=version, by=by, key=key),
        lambda _: reverse("clinic:suitability", args=[patient_id]),
    )


def _drawn(request: HttpRequest, found: PatientSuitability, site: str) -> dict[str, Any]:
    rows = list(found.chart.decisions)
    seen = decisions.findings(found)
    stops = [
        (stop, ROUTE_NAMES[stop.partition(":")[0]], _says(found, stop), typed_in(request, stop))
        for stop in stops_of(ROUTES, seen)
    ]
    return {
        "routes": list(route_lines(found)),
        "answers": ANSWERS.items(),
        "override_reasons": OVERRIDE_REASONS.items(),
        "stops": stops,
        "lines": [DecisionLine(decisions.state_of(found, row, site=site)) for row in rows],
        "version": rows[0].pk if rows else "",
        "filled": request.POST,
        "ticked": request.POST.getlist("routes"),
    }


def typed_in(request: HttpRequest, stop: str) -> tuple[str, str]:
    """What was chosen and typed for this stop."""
    return request.POST.get(f"reason-{stop}", ""), request.POST.get(f"words-{stop}", "")


def _says(found: PatientSuitability, stop: str) -> str:
    route, _, code = stop.partition(":")
    each = next(one for one in found.routes[route].stops if one.reason and one.reason.code == code)  # type: ignore[index]
    return each.reason.text if each.reason else code


def _asked(request: HttpRequest, may_override: bool) -> AskedDecision:
    return AskedDecision(
        typed(request, "answer"),
        tuple(request.POST.getlist("routes")),
        typed(request, "because"),
        typed(request, "wants"),
        tuple(_overrides(request)) if may_override else (),
    )


def _overrides(request: HttpRequest) -> Iterator[AskedOverride]:
    """The stops of which something was chosen or typed."""
    for stop in request.POST.getlist("stop"):
        reason_code, words = typed(request, f"reason-{stop}"), typed(request, f"words-{stop}")
        if reason_code or words:
            yield AskedOverride(stop, reason_code, words)
