"""Registration numbers of one person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.people import registrations
from lenitive.reasons import POLICY, Reason
from lenitive.record.ids import new_id
from lenitive.web.office.roles import seen
from lenitive.web.office.staff import show_person
from lenitive.web.shared.acting import actor_of
from lenitive.web.shared.sending import SentForm, typed

KINDS = (("dea", "DEA registration"), ("state_license", "State license"))
BAD_DAY = Reason("bad-day", "Write the last day on which it counts, such as 2028-05-31.", POLICY, path="expires_on")


def record(request: HttpRequest, user_id: int) -> HttpResponse:
    """GET and POST /office/staff/<id>/registrations."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        someone = seen(by, user_id)
        show_person(request, someone)
        given = {"person": someone, "reasons": reasons, "kinds": KINDS, "key": new_id()}
        return render(request, "office/registration.html", given)

    if request.method != "POST":
        return page(())
    try:
        expires_on = date.fromisoformat(typed(request, "expires_on"))
    except ValueError:
        return SentForm(request, page).refused([BAD_DAY])
    asked = registrations.NewRegistration(user_id, typed(request, "kind"), typed(request, "number"), expires_on)
    sending = SentForm(request, page)
    return sending.done_by(
        lambda key: registrations.record(registration=asked, by=by, key=key),
        lambda _: reverse("office:person", args=[user_id]),
    )
