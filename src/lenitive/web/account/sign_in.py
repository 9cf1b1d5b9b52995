"""Signing in and out: with a passkey alone, or with a password and then a passkey or a code.

Whatever is wrong, the answer is the same sentence, so nobody learns here who has an account.
"""

from __future__ import annotations

from typing import Any

from allauth.account.views import LoginView
from allauth.mfa.base.views import AuthenticateView
from allauth.mfa.webauthn.views import LoginWebAuthnView
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from lenitive.people import door_book
from lenitive.web.shared.own_frame import OWN
from lenitive.web.shared.reading_language import in_both
from lenitive.web.shared.signed_in_time import KINDS, began, signed_out

OFTEN = {"too_many_login_attempts", "rate_limited"}


class SignInByPassword(LoginView):  # type: ignore[misc]  # allauth has no types
    """E-mail address and password; where there is a second factor, that comes next."""

    template_name = "account/sign_in.html"

    def form_valid(self, form: Any) -> HttpResponse:
        """The password was right."""
        response: HttpResponse = super().form_valid(form)
        if self.request.user.is_authenticated:  # nobody has enrolled a second factor yet
            began(self.request)
        door_book.note("sign in with a password", form.user)
        return response

    def form_invalid(self, form: Any) -> HttpResponse:
        """Wrong, or too often."""
        codes = codes_of(form)
        door_book.note("sign in with a password", None, "too-often" if codes & OFTEN else "wrong-password")
        response: HttpResponse = super().form_invalid(form)
        response.status_code = 429 if codes & OFTEN else 422
        return response

    def get_context_data(self, **given: Any) -> dict[str, Any]:
        """What the page says about the last try."""
        found: dict[str, Any] = super().get_context_data(**given)
        codes = codes_of(found["form"])
        failed = bool(codes) or "failed" in self.request.GET
        return found | in_both(self.request) | {"is_often": bool(codes & OFTEN), "has_failed": failed}


class SignInByPasskey(LoginWebAuthnView):  # type: ignore[misc]
    """A passkey alone: the device has asked for a finger, a face or a PIN."""

    def form_valid(self, form: Any) -> HttpResponse:
        """Signed in."""
        response: HttpResponse = super().form_valid(form)
        if self.request.user.is_authenticated:
            began(self.request, "passkey")
            door_book.note("sign in with a passkey", self.request.user)
        return response

    def form_invalid(self, form: Any) -> HttpResponse:
        """The same sentence as for a password."""
        door_book.note("sign in with a passkey", None, "wrong-passkey")
        return HttpResponseRedirect(f"{reverse('account_login')}?failed")


class SecondFactor(AuthenticateView):  # type: ignore[misc]
    """After the password: a passkey or a code, each code once."""

    template_name = "account/second_factor.html"

    def form_valid(self, form: Any) -> HttpResponse:
        """Signed in."""
        user, used = self.stage.login.user, _used(form)
        response: HttpResponse = super().form_valid(form)
        if self.request.user.is_authenticated:
            began(self.request, KINDS[used.type])
            door_book.note(f"second factor: {KINDS[used.type]}", user)
        return response

    def form_invalid(self, form: Any) -> HttpResponse:
        """Wrong, used before, or too often."""
        codes = codes_of(form)
        door_book.note("second factor", self.stage.login.user, "too-often" if codes & OFTEN else "wrong-factor")
        response: HttpResponse = super().form_invalid(form)
        response.status_code = 429 if codes & OFTEN else 422
        return response

    def get_context_data(self, **given: Any) -> dict[str, Any]:
        """What the page says about the last try."""
        found: dict[str, Any] = super().get_context_data(**given)
        codes = codes_of(self.form) if self.form else set()
        return (
            in_both(self.request) | found | {"frame": OWN, "is_often": bool(codes & OFTEN), "has_failed": bool(codes)}
        )


def sign_out(request: HttpRequest) -> HttpResponse:
    """Ends the session here; other browsers stay signed in."""
    door_book.note("sign out", request.user)
    signed_out(request)
    logout(request)
    return HttpResponseRedirect(reverse("account_login"))


def codes_of(form: Any) -> set[str]:
    """The codes of all that is wrong with a form."""
    return {each.code for errors in form.errors.as_data().values() for each in errors} if form.is_bound else set()


def _used(form: Any) -> Any:
    """The second factor that a valid form was filled in with."""
    return getattr(form, "authenticator", None) or form.cleaned_data["credential"]


sign_in, by_passkey, second_factor = SignInByPassword.as_view(), SignInByPasskey.as_view(), SecondFactor.as_view()
