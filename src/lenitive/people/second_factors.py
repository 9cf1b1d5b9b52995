"""Second factors as allauth keeps them, with what this site adds: their secrets are encrypted, and one has to stay.

    code_now(user)          # the one-time code of this half minute, for demonstrations and rehearsals
    has_second_factor(user)

A passkey or a one-time code counts; recovery codes alone do not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, generate_totp_secret, hotp_value
from allauth.mfa.utils import decrypt
from cryptography.fernet import InvalidToken
from django.db import transaction

from lenitive.people.models import User
from lenitive.reasons import POLICY, Reason
from lenitive.record import clock
from lenitive.record.faults import DatabaseFault
from lenitive.record.key_files import field_cipher

LAST_ONE = Reason(
    "last-factor",
    "This is your only second factor: add a passkey or one-time codes first, then remove it.",
    POLICY,
)
STRONG = (Authenticator.Type.WEBAUTHN, Authenticator.Type.TOTP)
PERIOD_S = 30


class SecondFactors(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types
    """Our answers to what allauth asks about second factors."""

    def encrypt(self, text: str) -> str:
        """The text as it is stored."""
        return field_cipher().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """The text as it was before. DatabaseFault when the key is another one."""
        try:
            return field_cipher().decrypt(encrypted_text.encode()).decode()
        except InvalidToken:
            raise DatabaseFault(
                "Second factors cannot be read with this site's key file `fields`: put back the file that was kept "
                "apart, or invite everybody anew (lenitive staff invite)."
            ) from None

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """Whether it may be removed. The last one stays: nobody works here with a password alone."""
        return not is_last(authenticator)

    def generate_authenticator_name(self, user: User, type: Authenticator.Type) -> str:
        """The name of a new passkey, until its owner gives it another."""
        return f"Passkey {strong_factors(user.pk).filter(type=type).count() + 1}"


def strong_factors(user_id: int):  # type: ignore[no-untyped-def]  # allauth has no types
    """Passkeys and the one-time code of this account."""
    return Authenticator.objects.filter(user_id=user_id, type__in=STRONG)


def has_second_factor(user: User) -> bool:
    """Whether somebody has a passkey or a one-time code."""
    return bool(strong_factors(user.pk).exists())


def is_last(authenticator: Authenticator) -> bool:
    """Whether its owner would have no second factor without this one."""
    return not strong_factors(authenticator.user_id).exclude(pk=authenticator.pk).exists()


@dataclass(frozen=True)
class Factors:
    """The second factors of an account, and how many recovery codes are left."""

    passkeys: tuple[Any, ...]
    one_time_code: Any
    codes_left: int


def factors_of(user_id: int) -> Factors:
    """The second factors of an account as its page shows them, without any secret."""
    found = list(Authenticator.objects.filter(user_id=user_id).order_by("created_at", "pk"))
    by_type = {each.type: each for each in found}
    codes = by_type.get(Authenticator.Type.RECOVERY_CODES)
    return Factors(
        tuple(each for each in found if each.type == Authenticator.Type.WEBAUTHN),
        by_type.get(Authenticator.Type.TOTP),
        len(codes.wrap().get_unused_codes()) if codes else 0,
    )


def one_time_code_at(email: str) -> tuple[User | None, Any]:
    """The open account with this e-mail address, and its one-time code. None for what there is not."""
    user = User.objects.filter(email=email, is_active=True).first()
    return user, Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).first() if user else None


def forget_all(user: User) -> None:
    """Delete every second factor of this account, recovery codes too."""
    Authenticator.objects.filter(user_id=user.pk).delete()


def give_one_time_code(user: User) -> None:
    """Give an account codes without anybody scanning a picture, for demonstrations and rehearsals."""
    with transaction.atomic():
        TOTP.activate(user, generate_totp_secret())
        RecoveryCodes.activate(user)


def code_now(user: User) -> str | None:
    """The one-time code that counts at this moment. None when this account has none."""
    found = Authenticator.objects.filter(user_id=user.pk, type=Authenticator.Type.TOTP).first()
    if found is None:
        return None
    counter = int(clock.now().timestamp()) // PERIOD_S
    return str(format_hotp_value(hotp_value(decrypt(found.data["secret"]), counter)))
