"""Step-up: somebody who is signed in shows a second factor again, which counts for five minutes and opens a lock."""

from __future__ import annotations

from typing import Any

from allauth.mfa.base.views import ReauthenticateView
from allauth.mfa.webauthn.internal.auth import begin_authentication
from allauth.mfa.webauthn.views import ReauthenticateWebAuthnView
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse

from lenitive.people import door_book
from lenitive.web.account.sign_in import OFTEN, codes_of
from lenitive.web.shared.own_frame import Framed
from lenitive.web.shared.signed_in_time import KINDS, is_locked, stepped_up

PAGE = "account/confirm.html"


class Confirm(Framed, ReauthenticateView):  # type: ignore[misc]  # allauth has no types
    """With a code of the app, or one of the recovery codes."""

    template_name = PAGE

    def _check_reauthentication_method_available(self, request: Any) -> HttpResponse | None:
        """Always: the same page offers the passkey."""
        return None

    def form_valid(self, form: Any) -> HttpResponse:
        """Back to where it was asked for."""
        stepped_up(self.request, KINDS[form.authenticator.type])
        door_book.note(f"step-up: {KINDS[form.authenticator.type]}", self.request.user)
        response: HttpResponse = super().form_valid(form)
        return response

    def form_invalid(self, form: Any) -> HttpResponse:
        """Wrong, used before, or too often."""
        codes = codes_of(form)
        door_book.note("step-up", self.request.user, "too-often" if codes & OFTEN else "wrong-factor")
        response: HttpResponse = super().form_invalid(form)
        response.status_code = 429 if codes & OFTEN else 422
        return response

    def get_context_data(self, **given: Any) -> dict[str, Any]:
        """The challenge for a passkey is drawn with the page."""
        found: dict[str, Any] = super().get_context_data(**given)
        codes = codes_of(found["form"])
        options = begin_authentication(self.request.user)
        return found | {
            "request_options": options,
            "is_often": bool(codes & OFTEN),
            "has_failed": bool(codes) or "failed" in self.request.GET,
            "is_locked": is_locked(self.request),
            "next": self.get_next_url() or "",
            "bare": True,
        }


class ConfirmByPasskey(ReauthenticateWebAuthnView):  # type: ignore[misc]
    """With a passkey."""

    def _check_reauthentication_method_available(self, request: Any) -> HttpResponse | None:
        return None

    def get(self, request: Any, *args: Any, **given: Any) -> HttpResponse:
        """One page offers both."""
        return HttpResponseRedirect(self.passthrough_next_url(reverse("mfa_reauthenticate")))

    def form_valid(self, form: Any) -> HttpResponse:
        """Back to where it was asked for."""
        stepped_up(self.request, "passkey")
        door_book.note("step-up: passkey", self.request.user)
        response: HttpResponse = super().form_valid(form)
        return response

    def form_invalid(self, form: Any) -> HttpResponse:
        """The page again, with a sentence."""
        door_book.note("step-up", self.request.user, "wrong-passkey")
        return HttpResponseRedirect(f"{reverse('mfa_reauthenticate')}?failed")


confirm, by_passkey = Confirm.as_view(), ConfirmByPasskey.as_view()
