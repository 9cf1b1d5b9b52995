"""What somebody reads who acts for a patient: whom she acts for, and the categories of the live proxy."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from lenitive.care import visible
from lenitive.care.charts import chart_with
from lenitive.care.models import Proxy
from lenitive.care.proxies import acts_for
from lenitive.care.sign_ups import act_for_another
from lenitive.people.access import categories
from lenitive.people.actors import DOOR
from lenitive.reasons import Refused
from lenitive.record.audit import Thing
from lenitive.record.denials import NotVisible
from lenitive.web.patient.chart_lines import parts_of
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.moments import moment
from lenitive.web.shared.reading_language import in_both, language_chosen
from lenitive.web.shared.sending import read_page
from lenitive.web.shared.typed_codes import tried_code


def everybody(request: HttpRequest) -> HttpResponse:
    """GET /my/for."""
    by, language = actor_of(request), language_chosen(request)
    live = list(acts_for(by=by))
    known = {each.patient.pk: each for each in visible.known_patients({each.patient_id for each in live}, by=by)}
    if known:
        show(request, Thing("patient", tuple(known)))
    lines = [_line(each, known[each.patient_id], language) for each in live if each.patient_id in known]
    return render(request, "patient/for_others.html", in_both(request) | {"lines": lines})


def add(request: HttpRequest) -> HttpResponse:
    """GET and POST /my/for/add: a code from one more patient, and their birth date."""
    by = actor_of(request)
    if request.method != "POST":
        return render(request, "patient/add_another.html", in_both(request))
    tried = tried_code(request)
    if tried is None or not tried.is_right:
        return _answered(request, "wrong" if tried else "often")
    try:
        act_for_another(try_id=tried.pk, user_id=by.user_id, by=DOOR)
    except Refused:
        return _answered(request, "wrong")
    response = HttpResponseRedirect(reverse("patient:for-others"))
    response.status_code = 303
    return response


def _answered(request: HttpRequest, wrong: str) -> HttpResponse:
    """The form again, and what was wrong."""
    page, status = in_both(request) | {"wrong": wrong}, 429 if wrong == "often" else 422
    return read_page(request, lambda: render(request, "patient/add_another.html", page, status=status))


def one_of_them(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET /my/for/<id>: NotVisible without a live proxy of hers."""
    by, language = actor_of(request), language_chosen(request)
    live = [each for each in acts_for(by=by) if each.patient_id == patient_id]
    if not live:
        raise NotVisible
    own = visible.record_of(patient_id, by=by)
    show(request, Thing("patient", (patient_id,), patient_id))
    may_read = {category for each in live for category in each.categories}
    page = {
        "known": own.known,
        "line": _line(live[0], own.known, language),
        "may_contact": "contact" in may_read,
        "parts": parts_of(chart_with(own, by=by), language, may_read),
    }
    return render(request, "patient/for_another.html", in_both(request) | page)


def _line(proxy: Proxy, known: visible.KnownPatient, language: str) -> dict[str, object]:
    every = categories()
    return {
        "known": known,
        "reads": "; ".join(every[each].name.in_language(language) for each in proxy.categories if each in every),
        "until": moment(proxy.until_at, language) if proxy.until_at else "",
    }
