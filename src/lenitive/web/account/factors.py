"""Second factors of one's own account: add and remove passkeys, one-time codes, recovery codes. One always stays."""

from __future__ import annotations

from typing import Any, cast

from allauth.mfa.recovery_codes.views import GenerateRecoveryCodesView, ViewRecoveryCodesView
from allauth.mfa.totp.views import ActivateTOTPView, DeactivateTOTPView
from allauth.mfa.webauthn.internal.auth import begin_registration
from allauth.mfa.webauthn.views import AddWebAuthnView, RemoveWebAuthnView
from django.http import HttpResponse
from django.urls import reverse, reverse_lazy

from lenitive.people import door_book
from lenitive.people.models import User
from lenitive.people.second_factors import LAST_ONE, factors_of, has_second_factor, is_last
from lenitive.reasons import Refused
from lenitive.web.shared.own_frame import Framed
from lenitive.web.shared.signed_in_time import stepped_up
from lenitive.web.shared.wording import words

MINE = reverse_lazy("account:mine")


class _Adding(Framed):
    """What adding a second factor has in common, of either kind."""

    did_generate_recovery_codes: bool

    def form_invalid(self, form: Any) -> HttpResponse:
        """The page again; the picture of a one-time code is the same."""
        response: HttpResponse = super().form_invalid(form)  # type: ignore[misc]
        response.status_code = 422
        return response

    def get_success_url(self) -> str:
        """The recovery codes, the first time."""
        return reverse("mfa_view_recovery_codes") if self.did_generate_recovery_codes else str(MINE)


class AddPasskey(_Adding, AddWebAuthnView):  # type: ignore[misc]  # allauth has no types
    """Always one that signs in by itself: kept on the device, opened with a finger, a face or a PIN."""

    template_name = "account/add_passkey.html"

    def get_context_data(self, **given: Any) -> dict[str, Any]:
        """What the browser makes the passkey from."""
        found: dict[str, Any] = super().get_context_data(**given)
        options = begin_registration(self.request.user, True)
        is_first = not has_second_factor(cast(User, self.request.user))
        form = given.get("form")
        mine = factors_of(cast(User, self.request.user).pk).passkeys
        named = f"{words(found.get('language', 'en'))['factors']['passkey']['named']} {len(mine) + 1}"
        return found | {
            "creation_options": options,
            "device_name": self.request.POST.get("name", named),
            "is_first": is_first,
            "bare": is_first,
            "has_failed": bool(form and form.is_bound and form.errors),
        }

    def form_valid(self, form: Any) -> HttpResponse:
        """Added; making it has shown it."""
        response: HttpResponse = super().form_valid(form)
        stepped_up(self.request, "passkey")
        door_book.note("add a passkey", self.request.user)
        return response


class RemovePasskey(Framed, RemoveWebAuthnView):  # type: ignore[misc]
    """For a device that is lost or given away."""

    template_name = "account/remove_factor.html"
    success_url = MINE

    def get_context_data(self, **given: Any) -> dict[str, Any]:
        """Why it has to stay, if it does."""
        found: dict[str, Any] = super().get_context_data(**given)
        return found | {"what": self.object.wrap().name, "is_last": is_last(self.object)}

    def form_valid(self, form: Any) -> HttpResponse:
        """Gone at once, also for those who are signed in with it elsewhere."""
        if is_last(self.get_object()):
            raise Refused(LAST_ONE)
        response: HttpResponse = super().form_valid(form)
        door_book.note("remove a passkey", self.request.user)
        return response


class OneTimeCode(_Adding, ActivateTOTPView):  # type: ignore[misc]
    """An app that shows a new code every half minute."""

    template_name = "account/one_time_code.html"

    def get_context_data(self, **given: Any) -> dict[str, Any]:
        """The picture to scan, and the same to type."""
        found: dict[str, Any] = super().get_context_data(**given)
        is_first = not has_second_factor(cast(User, self.request.user))
        return found | {"secret": found["form"].secret, "has_failed": bool(found["form"].errors), "bare": is_first}

    def form_valid(self, form: Any) -> HttpResponse:
        """Set up; the code has shown it."""
        response: HttpResponse = super().form_valid(form)
        stepped_up(self.request, "one_time_code")
        door_book.note("set up one-time codes", self.request.user)
        return response


class RemoveOneTimeCode(Framed, DeactivateTOTPView):  # type: ignore[misc]
    """For whoever has passkeys."""

    template_name = "account/remove_factor.html"
    success_url = MINE

    def get_context_data(self, **given: Any) -> dict[str, Any]:
        """Why it has to stay, if it does."""
        found: dict[str, Any] = super().get_context_data(**given)
        return found | {"is_last": is_last(self.authenticator)}

    def form_valid(self, form: Any) -> HttpResponse:
        """Gone."""
        if is_last(self.authenticator):
            raise Refused(LAST_ONE)
        response: HttpResponse = super().form_valid(form)
        door_book.note("remove one-time codes", self.request.user)
        return response

    def form_invalid(self, form: Any) -> HttpResponse:
        """It is the last one, and stays."""
        response: HttpResponse = super().form_invalid(form)
        response.status_code = 422
        return response


class RecoveryCodes(Framed, ViewRecoveryCodesView):  # type: ignore[misc]
    """Shown once, to be printed or written down."""

    template_name = "account/recovery_codes.html"


class NewRecoveryCodes(Framed, GenerateRecoveryCodesView):  # type: ignore[misc]
    """New ones; the old ones count no more."""

    template_name = "account/new_recovery_codes.html"

    def form_valid(self, form: Any) -> HttpResponse:
        """The page that shows them once."""
        response: HttpResponse = super().form_valid(form)
        door_book.note("make new recovery codes", self.request.user)
        return response


add_passkey, remove_passkey = AddPasskey.as_view(), RemovePasskey.as_view()
one_time_code, remove_one_time_code = OneTimeCode.as_view(), RemoveOneTimeCode.as_view()
recovery_codes, new_recovery_codes = RecoveryCodes.as_view(), NewRecoveryCodes.as_view()
