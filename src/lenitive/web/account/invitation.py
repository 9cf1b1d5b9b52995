"""The first sign-in, or the first after every second factor was lost: a link, a password, then a second factor."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.contrib.auth import login
from django.contrib.auth.hashers import make_password
from django.contrib.auth.password_validation import validate_password
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from lenitive.people import door_book, reasons
from lenitive.people.actors import DOOR
from lenitive.people.models import Invitation
from lenitive.people.staff import accept, invitation_of
from lenitive.record.acting import act_as
from lenitive.web.shared.answers import reasons_page
from lenitive.web.shared.signed_in_time import began

LINK = "invitation_link"
MOST_LETTERS = 200
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


class ChoosePassword(forms.Form):
    """One password, typed twice."""

    password = forms.CharField(max_length=MOST_LETTERS, strip=False)
    again = forms.CharField(max_length=MOST_LETTERS, strip=False)

    def __init__(self, user: Any, data: Any = None) -> None:
        super().__init__(data)
        self.user = user

    def clean(self) -> dict[str, Any]:
        """Both alike, long enough, and not one that everybody uses."""
        given = super().clean() or {}
        if given.get("password") and given.get("again"):
            if given["password"] != given["again"]:
                raise forms.ValidationError("The two are not the same: type the password twice.", "not_same")
            validate_password(given["password"], self.user)
        return given


def invitation(request: HttpRequest) -> HttpResponse:
    """GET /account/invitation?link=…: the link goes into the session and out of the address. POST: the password."""
    if link := request.GET.get("link"):
        request.session.pop(LINK, None)
        if _invitation_of(link[:MOST_LETTERS]):  # nobody fills the database with sessions for made-up links
            request.session[LINK] = link[:MOST_LETTERS]
        return redirect("account:invitation")
    found = _invitation_of(request.session.get(LINK, ""))
    if found is None:
        return reasons_page(request, 422, [reasons.LINK_USED], title="This link has ended")
    form = ChoosePassword(found.user, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        return _accepted(request, found.pk, form.cleaned_data["password"])
    page = {"form": form, "invited": found.user, "bare": True}
    return render(request, "account/invitation.html", page, status=422 if form.errors else 200)


def _accepted(request: HttpRequest, invitation_id: UUID, password: str) -> HttpResponse:
    use = accept(invitation_id=invitation_id, password_hash=make_password(password), by=DOOR)
    with transaction.atomic():
        act_as(DOOR)
        user = use.invitation.user
    request.session.flush()
    login(request, user, BACKEND)
    began(request)
    door_book.note("use an invitation", user)
    return redirect("mfa_add_webauthn")


def _invitation_of(link: str) -> Invitation | None:
    with transaction.atomic():
        act_as(DOOR)
        return invitation_of(link)
