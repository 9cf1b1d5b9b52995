"""People whom a patient lets see her record, as staff know of them: named in her presence, a code shown once, ended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.care import proxies, visible
from lenitive.care.models import Proxy
from lenitive.people.access import categories
from lenitive.reasons import Reason, Refused
from lenitive.record.actor import Actor
from lenitive.record.audit import Thing
from lenitive.record.ids import new_id
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.proxy_choice import offered
from lenitive.web.shared.sending import SentForm, key_of, read_page, typed, typed_day

UNTIL = "Choose the last day, or leave it empty."


def name(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/proxies."""
    by = actor_of(request)
    if request.method != "POST":
        return _drawn(request, patient_id)
    try:
        until_on = typed_day(request, "until_on", UNTIL) if request.POST.get("until_on") else None
        chosen = tuple(request.POST.getlist("categories"))
        asked = proxies.NewProxy(patient_id, typed(request, "name"), chosen, until_on)
        made = proxies.name(proxy=asked, by=by, key=key_of(request))
    except Refused as no:
        return SentForm(request, lambda reasons: _drawn(request, patient_id, reasons)).refused(no.reasons)
    return read_page(request, lambda: _drawn(request, patient_id, made=made))


def end(request: HttpRequest, proxy_id: UUID) -> HttpResponse:
    """POST /clinic/proxies/<id>/end."""
    by = actor_of(request)

    def again(reasons: Sequence[Reason]) -> HttpResponse:
        return _drawn(request, visible.one(proxies.named(by=by), proxy_id).patient_id, reasons)

    return SentForm(request, again).done_by(
        lambda key: proxies.end(proxy_id=proxy_id, by=by, key=key),
        lambda ended: reverse("clinic:proxies", args=[ended.patient_id]),
    )


def _drawn(
    request: HttpRequest, patient_id: UUID, reasons: Sequence[Reason] = (), made: Proxy | None = None
) -> HttpResponse:
    by = actor_of(request)
    known = visible.known_patient(patient_id, by=by)
    show(request, Thing("patient", (patient_id,), patient_id))
    ticked = request.POST.getlist("categories") if request.method == "POST" else ["identity", "contact"]
    page = {"known": known, "reasons": reasons, "key": new_id(), "categories": offered("en"), "ticked": ticked}
    live = [_line(each, by) for each in proxies.live_of(known.records, by=by)] if made is None else []
    where = f"{settings.LENITIVE_ADDRESS}{reverse('account:join')}"
    return render(request, "clinic/name_proxy.html", page | {"live": live, "made": made, "where": where})


def _line(proxy: Proxy, by: Actor) -> dict[str, Any]:
    known = categories()
    return {
        "proxy": proxy,
        "where": proxy.site or by.site_id,
        "reads": "; ".join(known[each].name.en for each in proxy.categories if each in known),
    }
