"""A second person signs on the same device: in the first person's form, with a second factor of their own.

    witness = second_person(request, "stock.witness")      # an actor with a fresh step-up; Refused when it is not shown
    render(…, {"second": second_panel(), …})               # for parts/second_person.html

The first person stays signed in, and nothing about the second stays in the session. A passkey names its owner by
itself; with a one-time code the second person types an e-mail address too. A recovery code does not sign. Whatever is
wrong before the factor is shown gets one sentence, so nobody learns here who has an account.
"""

from __future__ import annotations

import json
from typing import Any

from allauth.core import ratelimit
from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.internal import auth as passkeys
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest

from lenitive.people import door_book
from lenitive.people.access import may
from lenitive.people.actors import grants_of
from lenitive.people.models import User
from lenitive.people.second_factors import one_time_code_at
from lenitive.people.sites import COUNTS, signing_factor
from lenitive.reasons import POLICY, Reason, Refused
from lenitive.record import clock
from lenitive.record.actor import Actor, StepUp, StepUpKind
from lenitive.web.shared.acting import actor_of
from lenitive.web.shared.made_up import UNREADABLE

LOGIN, CODE, CREDENTIAL = "second_login", "second_code", "second_credential"
ACT = "co-signature"
NOT_SHOWN = Reason(
    "second-person-not-shown",
    "The second person's passkey or code was not accepted. Each code counts once: wait for the next one, or use a "
    "passkey.",
    POLICY,
)
TOO_OFTEN = Reason(
    "second-person-too-often", "There were too many tries for the second person: wait five minutes.", POLICY
)
THE_SAME = Reason(
    "second-person-is-the-first",
    "The second person has to be someone other than you: ask a colleague to show a passkey or a code.",
    POLICY,
)
NEEDS_PASSKEY = Reason(
    "second-person-needs-passkey", "At this site the second person signs with a passkey: a code is not enough.", POLICY
)


def second_panel() -> dict[str, Any]:
    """What the form needs to ask a device for whichever passkey the second person has."""
    return {"options": passkeys.begin_authentication(None)}


def second_person(request: HttpRequest, permission: str) -> Actor:
    """The second person, in a role that has this permission at the site where the first one acts. Refused otherwise."""
    first = actor_of(request)
    user, kind = _shown(request)
    if user.pk == first.user_id:
        raise Refused(THE_SAME)
    door_book.note(f"{ACT}: {kind}", user)
    for each in grants_of(user):
        if each.site == first.site_id and may(each.role, permission):
            return Actor(user.pk, each.role, each.site, user.name, StepUp(kind, clock.now()))
    raise Refused(_may_not(user))


def _shown(request: HttpRequest) -> tuple[User, StepUpKind]:
    """Whose factor was shown, and of which kind."""
    first = actor_of(request)
    tries = f"second-person-{first.user_id}"
    if not ratelimit.consume(request, action="login_failed", key=tries):
        raise Refused(TOO_OFTEN)
    factor = _passkey(request) if request.POST.get(CREDENTIAL) else _code(request)
    if factor is None:
        door_book.note(ACT, request.user, "wrong-factor")
        raise Refused(NOT_SHOWN)
    kind: StepUpKind = "passkey" if factor.type == Authenticator.Type.WEBAUTHN else "one_time_code"
    if kind not in COUNTS[signing_factor(first.site_id)]:
        raise Refused(NEEDS_PASSKEY)
    ratelimit.clear(request, action="login_failed", key=tries)
    factor.record_usage()
    user: User = factor.user
    return user, kind


def _passkey(request: HttpRequest) -> Authenticator | None:
    try:
        credential = json.loads(request.POST[CREDENTIAL])
        response = passkeys.parse_authentication_response(credential)
        user = passkeys.extract_user_from_response(credential)
        factor = passkeys.complete_authentication(user, credential)
    except (ValidationError, *UNREADABLE):
        return None
    is_verified = response.response.authenticator_data.is_user_verified()
    return factor if is_verified and user.is_active else None


def _code(request: HttpRequest) -> Authenticator | None:
    """The one-time code of the account that was typed; its tries are counted, as at the sign-in."""
    email, code = request.POST.get(LOGIN, "").strip().lower(), request.POST.get(CODE, "").strip()
    if not (email and code) or "\x00" in email:
        return None
    user, factor = one_time_code_at(email)
    tries = f"mfa-auth-user-{user.pk}" if user else f"second-person-{email}"
    if not ratelimit.consume(request, action="login_failed", key=tries):
        raise Refused(TOO_OFTEN)
    with transaction.atomic():
        if factor is None or not factor.wrap().validate_code(code):
            return None
    ratelimit.clear(request, action="login_failed", key=tries)
    return factor


def _may_not(user: User) -> Reason:
    return Reason(
        "second-person-may-not",
        f"{user.name} has no role at this site that may sign this: ask someone who has.",
        POLICY,
    )
