"""The paper with a patient's sign-up code: shown once, printed, handed over at the counter."""

from __future__ import annotations

from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.care import visible
from lenitive.care.sign_ups import make_code
from lenitive.people.sites import site_named
from lenitive.record.audit import Thing
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.moments import moment
from lenitive.web.shared.sending import key_of, read_page
from lenitive.web.shared.wording import words


def make(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """POST /clinic/patients/<id>/sign-up. The same form sent again shows no code: it is kept nowhere."""
    by = actor_of(request)
    made = make_code(patient_id=patient_id, by=by, key=key_of(request))

    def page() -> HttpResponse:
        known = visible.known_patient(patient_id, by=by)
        show(request, Thing("patient", (patient_id,), patient_id))
        where = f"{settings.LENITIVE_ADDRESS}{reverse('account:join')}"
        language = known.identity.language
        slip = {
            "language": language,
            "say": words(language)["slip"],
            "where": f"{where}?language=es" if language == "es" else where,
            "moment": moment(made.expires_at, language, by.site_id),
            "site": site_named(by.site_id),
        }
        return render(request, "clinic/sign_up.html", {"known": known, "made": made, "slip": slip})

    return read_page(request, page)
