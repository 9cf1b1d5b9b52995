"""What a browser sends of a passkey, read calmly: whatever a stranger makes up is a wrong passkey and no fault of ours.

MFA_FORMS = {"login_webauthn": "lenitive.web.account.credentials.SignInForm", …}       # config/signing_in.py
"""

from __future__ import annotations

from typing import Any

from allauth.mfa.adapter import get_adapter
from allauth.mfa.webauthn.forms import (
    AddWebAuthnForm,
    AuthenticateWebAuthnForm,
    LoginWebAuthnForm,
    ReauthenticateWebAuthnForm,
)

from lenitive.web.shared.made_up import UNREADABLE


class Calm:
    """A form whose credential cannot be read is a form with a wrong credential."""

    def clean_credential(self) -> Any:
        """The second factor it belongs to."""
        try:
            return super().clean_credential()  # type: ignore[misc]
        except UNREADABLE:
            raise get_adapter().validation_error("incorrect_code") from None


class SignInForm(Calm, LoginWebAuthnForm):  # type: ignore[misc]  # allauth has no types
    """A passkey alone."""


class SecondFactorForm(Calm, AuthenticateWebAuthnForm):  # type: ignore[misc]
    """After the password."""


class ConfirmForm(Calm, ReauthenticateWebAuthnForm):  # type: ignore[misc]
    """A step-up."""


class AddForm(AddWebAuthnForm):  # type: ignore[misc]
    """A new passkey, of which its maker says that it asked for a finger, a face or a PIN."""

    def clean(self) -> Any:
        """The same calm."""
        try:
            return super().clean()
        except UNREADABLE:
            raise get_adapter().validation_error("incorrect_code") from None
