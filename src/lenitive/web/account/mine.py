"""My account: who I am here, in which role I act, my second factors, and where I am signed in."""

from __future__ import annotations

from datetime import datetime
from typing import cast
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from lenitive.people import door_book
from lenitive.people.models import User
from lenitive.people.own_account import end_sign_in
from lenitive.people.second_factors import factors_of
from lenitive.people.sign_ins import sign_ins_of
from lenitive.record.denials import NotVisible
from lenitive.web.shared import shared_device
from lenitive.web.shared.acting import actor_of, grants_in, key_of
from lenitive.web.shared.moments import moment
from lenitive.web.shared.own_frame import OWN, framed
from lenitive.web.shared.signed_in_time import ROLE, STEP_UP, sign_in_of
from lenitive.web.shared.templatetags.record import local
from lenitive.web.shared.wording import words


def account(request: HttpRequest) -> HttpResponse:
    """GET /account."""
    this_one, by, frame = sign_in_of(request), actor_of(request), framed(request)
    factors, language = factors_of(by.user_id), str(frame.get("language", "en"))
    named = words(language)["factors"]["factor_names"]

    def at(instant: datetime) -> str:
        return moment(instant, language, by.site_id) if frame["frame"] == OWN else local(instant, by.site_id)

    one_time_code, keys = factors.one_time_code, factors.passkeys
    passkeys = [{"pk": each.pk, "name": each.wrap().name, "added": at(each.created_at)} for each in keys]
    page = {
        "factors": factors,
        "passkeys": passkeys,
        "codes_added": at(one_time_code.created_at) if one_time_code else "",
        "sign_ins": [
            {
                "pk": each.pk,
                "device": each.device,
                "begun": at(each.began_at),
                "last": at(each.used_at),
                "factor": named.get(each.with_factor, each.with_factor),
            }
            for each in sign_ins_of(cast(User, request.user), this_one)
        ],
        "this_one": this_one,
        "is_shared": shared_device.is_shared(request),
    }
    return render(request, "account/mine.html", frame | page)


def act_in(request: HttpRequest) -> HttpResponse:
    """POST /account/role: from now on she acts in another of her roles. A step-up counts for the former one alone."""
    asked = request.POST.get("role", "")
    if asked not in [key_of(each.role, each.site) for each in grants_in(request)]:
        raise NotVisible
    request.session[ROLE] = asked
    request.session.pop(STEP_UP, None)
    return redirect("account:mine")


def end_one(request: HttpRequest, sign_in_id: UUID) -> HttpResponse:
    """POST /account/sign-ins/<id>/end."""
    end_sign_in(sign_in_id=sign_in_id, by=actor_of(request))
    return redirect("account:mine")


def share(request: HttpRequest) -> HttpResponse:
    """POST /account/shared-device: this browser is one that several people use, or it is not any more."""
    is_shared = request.POST.get("shared") == "yes"
    door_book.note("mark the device as shared" if is_shared else "mark the device as not shared", request.user)
    response = redirect("account:mine")
    shared_device.mark(response, is_shared=is_shared)
    return response
