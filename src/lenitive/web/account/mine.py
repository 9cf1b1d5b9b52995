"""My account: who I am here, in which role I act, my second factors."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from lenitive.people.second_factors import factors_of
from lenitive.record.denials import NotVisible
from lenitive.web.shared.acting import actor_of, grants_in, key_of
from lenitive.web.shared.signed_in_time import ROLE, STEP_UP


def account(request: HttpRequest) -> HttpResponse:
    """GET /account."""
    return render(request, "account/mine.html", {"factors": factors_of(actor_of(request).user_id)})


def act_in(request: HttpRequest) -> HttpResponse:
    """POST /account/role: from now on she acts in another of her roles. A step-up counts for the former one alone."""
    asked = request.POST.get("role", "")
    if asked not in [key_of(each.role, each.site) for each in grants_in(request)]:
        raise NotVisible
    request.session[ROLE] = asked
    request.session.pop(STEP_UP, None)
    return redirect("account:mine")
