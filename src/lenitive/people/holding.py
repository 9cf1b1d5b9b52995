"""Who holds a role at this moment, and what a verb asks before it does anything.

@verb(may=holds("roles.grant"))
def grant(...): ...

current_grants().filter(user=ann, site="demo-north")
"""

from __future__ import annotations

from collections.abc import Callable

from django.db.models import Q, QuerySet

from lenitive.people.access import may, permissions
from lenitive.people.models import RoleGrant
from lenitive.people.sites import COUNTS, signing_factor
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible, StepUpNeeded

CONFIRMED = Q(needs_confirmation=False) | Q(confirmation__isnull=False)


def current_grants() -> QuerySet[RoleGrant]:
    """Grants that count now: they have begun, are confirmed where they need it, and have not ended."""
    return standing_grants().filter(CONFIRMED, granted_at__lte=clock.now())


def standing_grants() -> QuerySet[RoleGrant]:
    """Grants that have not ended. Some of them may still wait for their confirmation."""
    now = clock.now()
    return RoleGrant.objects.filter(Q(until=None) | Q(until__gt=now), end__isnull=True)


def holds(permission: str, *, also: tuple[Actor, ...] = ()) -> Callable[[Actor], None]:
    """What a verb asks: NotVisible without the permission at this moment, StepUpNeeded where it takes a second factor.

    `also`: jobs and commands of our own that may do it without a role.
    """

    def asked(by: Actor) -> None:
        if by in also:
            return
        if not (may(by.role, permission) and holds_now(by)):
            raise NotVisible
        if permissions()[permission].step_up and not has_stepped_up(by):
            raise StepUpNeeded

    asked.__doc__ = f"Whoever holds {permission} at the site."
    return asked


def has_stepped_up(by: Actor) -> bool:
    """Whether somebody showed a second factor within five minutes, of the kind that their site asks for."""
    shown = by.step_up
    return bool(shown and shown.is_fresh(clock.now()) and shown.kind in COUNTS[signing_factor(by.site_id)])


def holds_now(by: Actor) -> bool:
    """Whether the role that somebody acts in is theirs at that site at this moment."""
    return current_grants().filter(user_id=by.user_id, role=by.role, site=by.site_id).exists()
