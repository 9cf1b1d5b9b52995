"""Sending somebody to another site, and taking her up there."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode

from lenitive.care import referrals, visible
from lenitive.people.access import categories
from lenitive.people.sites import other_sites
from lenitive.reasons import Reason
from lenitive.record.audit import Thing
from lenitive.record.ids import new_id
from lenitive.web.clinic.work import work_list
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.sending import SentForm, typed

USUAL = ["identity", "contact", "medicines"]


def refer(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/refer; then her consent to share is asked for."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        known = visible.known_patient(patient_id, by=by)
        show(request, Thing("patient", (patient_id,), patient_id))
        given = {
            "known": known, "reasons": reasons, "key": new_id(), "sites": other_sites(by.site_id).values(),
            "categories": [(each.id, each.name.en, each.by_itself) for each in categories().values()],
            "ticked": request.POST.getlist("categories") if request.method == "POST" else USUAL,
        }  # fmt: skip
        return render(request, "clinic/refer.html", given)

    if request.method != "POST":
        return page(())
    chosen = tuple(request.POST.getlist("categories"))
    asked = referrals.NewReferral(patient_id, typed(request, "to_site"), chosen, typed(request, "reason"))
    sharing = {"kind": "sharing", "to_site": asked.to_site, "categories": chosen}
    onward = f"{reverse('clinic:consents', args=[patient_id])}?{urlencode(sharing, doseq=True)}"
    return SentForm(request, page).done_by(
        lambda key: referrals.refer(referral=asked, by=by, key=key), lambda _: onward
    )


def take_up(request: HttpRequest, referral_id: UUID) -> HttpResponse:
    """POST /clinic/referrals/<id>/take-up."""
    by = actor_of(request)
    return SentForm(request, lambda _: work_list(request)).done_by(
        lambda key: referrals.take_up(referral_id=referral_id, by=by, key=key),
        lambda taken: reverse("clinic:patient", args=[taken.patient_id]),
    )
