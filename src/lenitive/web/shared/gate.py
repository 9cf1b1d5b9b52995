"""Whether a request to the record goes through, as whom, and what it is answered with if it does not.

    found = passage(request)        # found.by acts; or found.instead is the answer

In this order: has the address a row · is somebody signed in · is the sign-in over, or locked · has she a second factor
at all (to read her own, a patient needs none) · in which role does she act, and was the form drawn for that role · has
the role the permission · was a second factor shown shortly before.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth import logout
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed

from lenitive.people.access import (
    ANYONE,
    ENTERING,
    SIGNED_IN,
    GuardedAddress,
    addresses,
    asks_step_up,
    may,
)
from lenitive.people.actors import DOOR, grants_of, signed_in
from lenitive.people.holding import has_stepped_up
from lenitive.people.models import User
from lenitive.people.second_factors import has_second_factor
from lenitive.reasons import POLICY, Reason
from lenitive.record import audit, clock
from lenitive.record.acting import act_as
from lenitive.record.actor import Actor
from lenitive.record.denials import DENIED, REFUSED, NotVisible, StepUpNeeded
from lenitive.web.shared import answers
from lenitive.web.shared.acting import key_of, set_actor, set_grants
from lenitive.web.shared.signed_in_time import (
    ROLE,
    has_just_begun,
    is_locked,
    is_over,
    note_use,
    step_up_of,
    was_ended,
)

WHILE_LOCKED = ("account/lock", "account/confirm", "account/confirm/passkey", "account/sign-out")
ENROLLING = ("account/passkeys/add", "account/one-time-code", "account/recovery-codes", "account/sign-out")
NEEDS_NONE = "patient"  # a second factor, to read and write her own
FIRST_OF_ALL = "mfa_add_webauthn"
ACTING = "acting"  # what a form carries: the role and site that it was drawn for
OTHER_ROLE = Reason(
    "other-role",
    "This form was opened for another role or site than the one you act in now, and nothing was done. Open it again.",
    POLICY,
)
WITH_A_CODE = "Confirm with your passkey or code, then try again."
WITH_A_PASSKEY = "Confirm with your passkey, then try again: a code is not enough for this at your site."


@dataclass(frozen=True)
class Passage:
    """The row of the address, who acts, and what is answered in place of the page if it does not go through."""

    row: GuardedAddress
    by: Actor
    instead: HttpResponse | None = None

    @property
    def is_noted(self) -> bool:
        """Whether the audit says that she saw it; nobody is signed in on the pages of the door."""
        return not self.by.is_system


def passage(request: HttpRequest) -> Passage:
    """Http404 for an address without a row."""
    row = _row(request)
    if isinstance(row, HttpResponse):
        return Passage(next(iter(addresses().values())), DOOR, row)
    user = request.user
    if row.who in (ANYONE, ENTERING):
        return Passage(row, DOOR)
    if isinstance(user, User) and (is_over(request) or was_ended(request, user)):
        logout(request)
    if not isinstance(user, User) or not request.user.is_authenticated:
        return Passage(row, DOOR, answers.to_sign_in(request))
    has_factor, by = has_second_factor(user), acting(request, user)
    if is_locked(request) and row.address not in (WHILE_LOCKED if has_factor else WHILE_LOCKED[-1:]):
        return _locked(request, row, can_open=has_factor)
    if not has_factor and by.role != NEEDS_NONE:
        return _enrolling(request, row, user)
    note_use(request)
    return _permitted(request, row, by, has_factor=has_factor)


def is_inside(request: HttpRequest) -> bool:
    """Whether somebody is signed in and not locked, and so is answered by the record where there is no such page."""
    user = request.user
    if not isinstance(user, User) or is_over(request) or was_ended(request, user) or is_locked(request):
        return False
    set_actor(request, acting(request, user))
    return True


def acting(request: HttpRequest, user: User) -> Actor:
    """Her in the role that she chose, else in her first one; without any, at her own account alone."""
    grants, chosen = grants_of(user), request.session.get(ROLE)
    set_grants(request, grants)
    keys = [key_of(each.role, each.site) for each in grants]
    step_up = step_up_of(request) if chosen in (None, *keys) else None  # it counts for the role that has ended alone
    for each in sorted(grants, key=lambda grant: key_of(grant.role, grant.site) != chosen):
        return Actor(user.pk, each.role, each.site, user.name, step_up)
    return signed_in(user, step_up)


def _row(request: HttpRequest) -> GuardedAddress | HttpResponse:
    match = request.resolver_match
    route = match.route if match else ""
    method = "GET" if request.method == "HEAD" else request.method or ""
    if row := addresses().get((route, method)):
        return row
    known = [each for address, each in addresses() if address == route]
    if not known:
        raise Http404
    return HttpResponseNotAllowed(known)


def _enrolling(request: HttpRequest, row: GuardedAddress, user: User) -> Passage:
    """Before anything else she sets up a second factor."""
    if row.address in ENROLLING:
        return Passage(row, signed_in(user))
    return Passage(row, DOOR, answers.led_to(request, FIRST_OF_ALL))


def _locked(request: HttpRequest, row: GuardedAddress, *, can_open: bool) -> Passage:
    """The lock. Whoever has no second factor to open it with signs in again."""
    if can_open:
        return Passage(row, DOOR, answers.to_the_lock(request))
    logout(request)
    return Passage(row, DOOR, answers.to_sign_in(request))


def _first_factor(request: HttpRequest, row: GuardedAddress, by: Actor) -> Passage:
    """A patient who signs in with a password alone sets up her first one, shortly after she has signed in."""
    if row.address not in ENROLLING:
        return Passage(row, by, answers.to_first_factor(request, FIRST_OF_ALL))
    if has_just_begun(request):
        return Passage(row, by)
    logout(request)
    return Passage(row, DOOR, answers.to_sign_in(request))


def _permitted(request: HttpRequest, row: GuardedAddress, by: Actor, *, has_factor: bool) -> Passage:
    set_actor(request, by)
    if request.POST.get(ACTING, own := key_of(by.role, by.site_id)) != own:
        _note(row, by, REFUSED, OTHER_ROLE.code)
        return Passage(row, by, answers.reasons_page(request, 409, [OTHER_ROLE], request.path))
    if row.who != SIGNED_IN and not may(by.role, row.who):
        _note(row, by, DENIED, NotVisible.code)
        return Passage(row, by, answers.not_yours(request))
    if asks_step_up(row) and not has_factor:
        return _first_factor(request, row, by)
    if asks_step_up(row) and not _has_confirmed(row, by):
        return Passage(row, by, answers.to_step_up(request, _asked(row, by)))
    return Passage(row, by)


def _note(row: GuardedAddress, by: Actor, outcome: str, code: str) -> None:
    with transaction.atomic():
        act_as(by)
        audit.write(by, audit.Act(row.address), audit.Thing(row.shows), audit.Outcome(outcome, (code,)))


def _has_confirmed(row: GuardedAddress, by: Actor) -> bool:
    """For her own account any second factor counts; for what a role may do, the kind that the site asks for."""
    if row.who == SIGNED_IN:
        return bool(by.step_up and by.step_up.is_fresh(clock.now()))
    return has_stepped_up(by)


def _asked(row: GuardedAddress, by: Actor) -> Reason:
    needs_passkey = row.who != SIGNED_IN and by.step_up and by.step_up.is_fresh(clock.now())
    return StepUpNeeded(WITH_A_PASSKEY if needs_passkey else WITH_A_CODE).reasons[0]
