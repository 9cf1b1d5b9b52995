"""Closing the account of somebody who has left."""

from __future__ import annotations

from collections.abc import Sequence

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.people import closings
from lenitive.reasons import Reason
from lenitive.record.ids import new_id
from lenitive.web.office.roles import seen
from lenitive.web.office.staff import show_person
from lenitive.web.shared.acting import actor_of
from lenitive.web.shared.sending import SentForm, typed


def close(request: HttpRequest, user_id: int) -> HttpResponse:
    """GET and POST /office/staff/<id>/close."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        someone = seen(by, user_id)
        show_person(request, someone)
        prevented = closings.reasons_not_to_close(someone, by)
        given = {"person": someone, "reasons": reasons or prevented, "prevented": bool(prevented), "key": new_id()}
        return render(request, "office/close.html", given)

    if request.method != "POST":
        return page(())
    because = typed(request, "because")
    sending = SentForm(request, page)
    return sending.done_by(
        lambda key: closings.close(user_id=user_id, because=because, by=by, key=key),
        lambda _: reverse("office:person", args=[user_id]),
    )
