"""People of the site: everybody by name, a search, and what stands about one of them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from lenitive.care import charts, suitability, visible
from lenitive.care.joined_consents import closed_by_joining
from lenitive.care.rules.search_terms import terms_in
from lenitive.care.sign_ups import sign_up_of
from lenitive.people.access import may
from lenitive.record import clock
from lenitive.record.audit import Thing
from lenitive.record.ids import new_id
from lenitive.web.clinic.chart_ways import ways
from lenitive.web.clinic.plans import newest_plan
from lenitive.web.clinic.suitability import newest_decision, route_lines
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.consent_lines import ConsentLine
from lenitive.web.shared.sending import read_page, typed

AFTER = "after"
RIGHTS = {
    "may_register": "people.register",
    "may_consent": "consents.record",
    "may_refer": "people.refer",
    "may_merge": "people.merge",
    "may_invite": "patients.invite",
    "may_break_glass": "people.break_glass",
}


def everybody(request: HttpRequest) -> HttpResponse:
    """GET /clinic/patients, by name; `after` goes on behind somebody. No name stands in an address."""
    by = actor_of(request)
    if request.GET.keys() - {AFTER}:
        raise BadRequest("an unknown filter")
    people, last = visible.listed(by=by, after=_after(request))
    _show(request, people)
    page = {"people": people, "after": last, "is_first": AFTER not in request.GET}
    return render(request, "clinic/patients.html", page | _rights(request))


def search(request: HttpRequest) -> HttpResponse:
    """POST /clinic/patients/search."""
    asked = typed(request, "text")
    return read_page(request, lambda: _found_page(request, asked))


def person(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET /clinic/patients/<id>."""
    by = actor_of(request)
    found = visible.record_of(patient_id, by=by)
    show(request, Thing("patient", found.known.records, patient_id))
    closed = closed_by_joining(found)
    page: dict[str, Any] = {
        "known": found.known,
        "identities": found.identities,
        "contacts": found.contacts,
        "consents": [ConsentLine(each, clock.now(), closed=closed.get(each.pk, ())) for each in found.consents],
        "referrals": found.referrals,
        "merges": found.merges,
        "has_alike_answer": found.has_alike_answer and not found.emergency,
        "emergency": found.emergency,
        "sign_up": None if found.emergency else sign_up_of(found.known.patient.pk, by=by),
        "key": new_id(),
    }
    page |= {"chart_ways": ways(request, patient_id), "summary": _summary(request, found)}
    rights = dict.fromkeys(RIGHTS, False) if found.emergency else _rights(request)
    return render(request, "clinic/patient.html", page | rights)


def _summary(request: HttpRequest, found: visible.PatientRecord) -> dict[str, Any] | None:
    """What needs a decision and why, for whoever reads the record; None for everybody else."""
    by = actor_of(request)
    if not may(by.role, "record.read"):
        return None
    now = suitability.of_chart(charts.chart_with(found, by=by), by=by)
    plan = newest_plan(now.chart.plans) if may(by.role, "plan.write") else None
    return {"routes": list(route_lines(now)), "decision": newest_decision(now, by.site_id), "plan": plan}


def _found_page(request: HttpRequest, asked: str) -> HttpResponse:
    people = visible.find(text=asked, by=actor_of(request))
    _show(request, people)
    page = {
        "people": people[: visible.ON_A_PAGE],
        "asked": asked,
        "has_more": len(people) > visible.ON_A_PAGE,
        "is_nothing": terms_in(asked).is_empty,
    }
    return render(request, "clinic/found.html", page | _rights(request))


def _rights(request: HttpRequest) -> dict[str, bool]:
    role = actor_of(request).role
    return {name: may(role, permission) for name, permission in RIGHTS.items()}


def _show(request: HttpRequest, people: list[visible.KnownPatient]) -> None:
    """One line for the list, with everybody on it."""
    show(request, Thing("patient", tuple(each.patient.pk for each in people)))


def _after(request: HttpRequest) -> UUID | None:
    asked = request.GET.get(AFTER)
    try:
        return UUID(asked) if asked is not None else None
    except ValueError:
        raise BadRequest("an unknown page") from None
