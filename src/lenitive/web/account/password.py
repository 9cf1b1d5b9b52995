"""Another password for one's own account, and the end of every other sign-in. Both come after a step-up."""

from __future__ import annotations

from typing import Any

from allauth.core import ratelimit
from django import forms
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.hashers import make_password
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from lenitive.people.own_account import change_password, sign_out_everywhere
from lenitive.web.account.invitation import MOST_LETTERS, ChoosePassword
from lenitive.web.shared.acting import actor_of
from lenitive.web.shared.own_frame import framed
from lenitive.web.shared.signed_in_time import keep_this_one
from lenitive.web.shared.wording import words

WRONG = "This is not your password now: type it again."
OFTEN = "There were too many tries. Wait five minutes, then try again."


class AnotherPassword(ChoosePassword):
    """The password of now, and the new one typed twice."""

    now = forms.CharField(max_length=MOST_LETTERS, strip=False)

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request.user, request.POST if request.method == "POST" else None)
        self.request = request

    def clean(self) -> dict[str, Any]:
        """The password of now is right, and the new one may be chosen; tries are counted."""
        given = super().clean()
        if not ratelimit.consume(self.request, action="reauthenticate", user=self.user):
            raise forms.ValidationError(OFTEN, "often")
        if given.get("now") and not self.user.check_password(given["now"]):
            raise forms.ValidationError(WRONG, "wrong")
        return given


def password(request: HttpRequest) -> HttpResponse:
    """GET and POST /account/password."""
    form = AnotherPassword(request)
    if request.method == "POST" and form.is_valid():
        user = change_password(password_hash=make_password(form.cleaned_data["password"]), by=actor_of(request))
        update_session_auth_hash(request, user)
        keep_this_one(request)
        return redirect("account:mine")
    page = framed(request)
    page["told"] = _wrong(form, words(page.get("language", "en"))["factors"]["password"]["told"])
    return render(request, "account/password.html", page, status=422 if form.errors else 200)


def _wrong(form: AnotherPassword, say: dict[str, str]) -> list[str]:
    """What is wrong, each once; where we have no words of our own for it, in those of Django."""
    errors = [error for each in form.errors.as_data().values() for error in each]
    return list(dict.fromkeys(say.get(error.code or "", error.messages[0]) for error in errors))


def everywhere(request: HttpRequest) -> HttpResponse:
    """POST /account/sign-out-everywhere: every sign-in but this one is over."""
    sign_out_everywhere(by=actor_of(request))
    keep_this_one(request)
    return redirect("account:mine")
