"""How long a sign-in lasts, in the session of its browser: idle 15 minutes, 12 hours in all, a step-up 5 minutes.

    began(request, "passkey")            # somebody has signed in, with this second factor
    if is_locked(request): ...

A locked session stays signed in, shows nothing, and is opened again by a second factor. Polls and prefetches of a
browser do not count as use. On a device that was marked as shared (`shared_device.py`) the idle time is 2 minutes.
Policy: design of the record, section 6.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from django.http import HttpRequest

from lenitive.people.models import User
from lenitive.people.sign_ins import IN_ALL, begin_sign_in, device_in, lasts, note_ended, note_factor, note_used
from lenitive.record import clock
from lenitive.record.actor import StepUp, StepUpKind
from lenitive.web.shared.shared_device import idle_of, is_shared

NOTED_EVERY, NOTED_EVERY_SHARED = timedelta(seconds=30), timedelta(seconds=5)
JUST_BEGUN = timedelta(minutes=10)
BEGAN, USED, LOCKED, STEP_UP, ROLE = "began_at", "used_at", "locked", "step_up", "acting"
KEPT, SIGN_IN = "kept_at", "sign_in"
NONE = str(UUID(int=0))
KINDS: dict[str, StepUpKind] = {"webauthn": "passkey", "totp": "one_time_code", "recovery_codes": "recovery_code"}
QUIET_HEADER = "Lenitive-Quiet"  # what our own pages send with a poll


def began(request: HttpRequest, kind: StepUpKind | None = None) -> None:
    """A sign-in begins now; with a second factor it is a step-up as well."""
    now = clock.now().isoformat()
    request.session[BEGAN] = request.session[USED] = now
    for name in (LOCKED, ROLE, STEP_UP):
        request.session.pop(name, None)
    if isinstance(request.user, User):
        begun = begin_sign_in(request.user, kind or "", device_in(request.headers.get("User-Agent", "")))
        request.session[SIGN_IN] = str(begun.pk)
    if kind:
        stepped_up(request, kind)


def stepped_up(request: HttpRequest, kind: StepUpKind) -> None:
    """A second factor was shown now: the session gets a new name, and a locked one is open again."""
    request.session.cycle_key()
    request.session[STEP_UP] = {"kind": kind, "at": clock.now().isoformat()}
    request.session[USED] = clock.now().isoformat()
    request.session.pop(LOCKED, None)
    note_factor(sign_in_of(request), kind)


def step_up_of(request: HttpRequest) -> StepUp | None:
    """The last one of this session, however old."""
    found = request.session.get(STEP_UP)
    return StepUp(found["kind"], datetime.fromisoformat(found["at"])) if found else None


def lock(request: HttpRequest) -> None:
    """Nothing is shown until a second factor was."""
    request.session[LOCKED] = True
    request.session.pop(STEP_UP, None)


def is_locked(request: HttpRequest) -> bool:
    """Whether it was locked, or nobody has used it for 15 minutes, on a shared device for 2."""
    if not request.session.get(LOCKED) and _age(request, USED) > idle_of(request):
        lock(request)
    return bool(request.session.get(LOCKED))


def has_just_begun(request: HttpRequest) -> bool:
    """Whether somebody signed in within ten minutes, and so has just shown what they sign in with."""
    return _age(request, BEGAN) <= JUST_BEGUN


def is_over(request: HttpRequest) -> bool:
    """Whether it began 12 hours ago or more, or nobody knows when."""
    return _age(request, BEGAN) >= IN_ALL


def sign_in_of(request: HttpRequest) -> UUID:
    """Which of the account's sign-ins this is; none has the id 0."""
    return UUID(request.session.get(SIGN_IN) or NONE)


def signed_out(request: HttpRequest) -> None:
    """Somebody signs out here."""
    note_ended(sign_in_of(request))


def was_ended(request: HttpRequest, user: User) -> bool:
    """Whether this sign-in was ended, alone or with all of the account that had begun and were not kept."""
    return _all_were_ended(request, user.signed_out_at) or not lasts(sign_in_of(request), user)


def _all_were_ended(request: HttpRequest, signed_out_at: datetime | None) -> bool:
    latest = max(request.session.get(BEGAN, ""), request.session.get(KEPT, ""))
    return signed_out_at is not None and (not latest or datetime.fromisoformat(latest) < signed_out_at)


def keep_this_one(request: HttpRequest) -> None:
    """The sign-in in which somebody ended all others goes on; how long it lasts in all stays as it was."""
    request.session[KEPT] = clock.now().isoformat()


def note_use(request: HttpRequest) -> None:
    """Somebody uses it; what a browser asks by itself does not count."""
    is_prefetch = "prefetch" in request.headers.get("Sec-Purpose", "") + request.headers.get("Purpose", "")
    every = NOTED_EVERY_SHARED if is_shared(request) else NOTED_EVERY
    if not (is_prefetch or QUIET_HEADER in request.headers) and _age(request, USED) > every:
        request.session[USED] = clock.now().isoformat()
        note_used(sign_in_of(request))


def _age(request: HttpRequest, name: str) -> timedelta:
    """Since that instant; more than anything when it is not known. A clock set back makes nothing younger."""
    found = request.session.get(name)
    return abs(clock.now() - datetime.fromisoformat(found)) if found else timedelta.max
