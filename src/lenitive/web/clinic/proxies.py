"""Somebody whom a patient lets see her record, written down by staff in her presence; the code is shown once."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.care import proxies, visible
from lenitive.people.access import categories
from lenitive.reasons import Reason, Refused
from lenitive.record.audit import Thing
from lenitive.record.ids import new_id
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.sending import SentForm, key_of, read_page, typed, typed_day

UNTIL = "Choose the last day, or leave it empty."


def name(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/proxies."""
    by = actor_of(request)

    def drawn(reasons: Sequence[Reason], made: object = None) -> HttpResponse:
        known = visible.known_patient(patient_id, by=by)
        show(request, Thing("patient", (patient_id,), patient_id))
        every = [(each.id, each.name.en, each.by_itself) for each in categories().values()]
        ticked = request.POST.getlist("categories") if request.method == "POST" else ["identity", "contact"]
        page = {"known": known, "reasons": reasons, "key": new_id(), "categories": every, "ticked": ticked}
        where = f"{settings.LENITIVE_ADDRESS}{reverse('account:join')}"
        return render(request, "clinic/name_proxy.html", page | {"made": made, "where": where})

    if request.method != "POST":
        return drawn(())
    try:
        until_on = typed_day(request, "until_on", UNTIL) if request.POST.get("until_on") else None
        chosen = tuple(request.POST.getlist("categories"))
        asked = proxies.NewProxy(patient_id, typed(request, "name"), chosen, until_on)
        made = proxies.name(proxy=asked, by=by, key=key_of(request))
    except Refused as no:
        return SentForm(request, drawn).refused(no.reasons)
    return read_page(request, lambda: drawn((), made))
