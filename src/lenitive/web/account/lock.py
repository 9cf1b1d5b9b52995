"""The lock: hides everything until a second factor was shown. The page hides itself before the server is asked."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode

from lenitive.people import door_book
from lenitive.web.shared.own_frame import framed
from lenitive.web.shared.signed_in_time import is_locked, lock as lock_session


def lock(request: HttpRequest) -> HttpResponse:
    """POST /account/lock locks; GET shows how it is opened, and nothing else."""
    if request.method == "POST":
        lock_session(request)
        door_book.note("lock", request.user)
        return HttpResponseRedirect(f"{reverse('account:lock')}?{urlencode({'next': _back(request)})}")
    if not is_locked(request):
        return redirect("account:mine")
    asked = urlencode({"next": _back(request)})
    page = {"way": f"{reverse('mfa_reauthenticate')}?{asked}", "bare": True}
    return render(request, "account/locked.html", framed(request) | page)


def _back(request: HttpRequest) -> str:
    """Where she was; never another site."""
    asked = request.POST.get("next") or request.GET.get("next") or ""
    return asked if url_has_allowed_host_and_scheme(asked, None) and asked.startswith("/") else reverse("account:mine")
