"""When a role may be given, and the row that gives it. The verbs are in `roles.py` and `staff.py`.

reasons_not_to_grant(ann, "prescriber", "demo-east", by)     # () or every reason
"""

from __future__ import annotations

from collections.abc import Iterator

from lenitive.people import reasons
from lenitive.people.access import OVERSIGHT, OWN, roles
from lenitive.people.holding import standing_grants
from lenitive.people.models import Registration, RoleGrant, User
from lenitive.people.sites import site_named
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor

FROM_THE_MACHINE = ("site_administrator", "privacy_reviewer")


def reasons_not_to_grant(user: User, role: str, site: str, by: Actor) -> tuple[Reason, ...]:
    """Everything that prevents a grant. The page shows the same reasons that the verb refuses with."""
    return tuple(_reasons(user, role, site, by))


def _reasons(user: User, role: str, site: str, by: Actor) -> Iterator[Reason]:
    known, place = roles().get(role), site_named(site)
    if known is None:
        yield reasons.unknown_role(role)
        return
    if place is None:
        yield reasons.unknown_site(site)
        return
    if known.side == OWN:
        yield reasons.BY_A_CODE
    if user.pk == by.user_id:
        yield reasons.TO_HERSELF
    if by.is_system and role not in FROM_THE_MACHINE:
        yield reasons.NOT_ON_THE_MACHINE
    if user.is_demonstration != place.is_demonstration:
        yield reasons.DEMONSTRATION
    held = {each.role for each in standing_grants().filter(user_id=user.pk, site=site)}
    if role in held:
        yield reasons.HELD
    if any((roles()[each].side == OVERSIGHT) != (known.side == OVERSIGHT) for each in held):
        yield reasons.APART


def has_registration(user: User) -> bool:
    """Whether the newest DEA registration of somebody, as far as the actor may see it, has not expired."""
    newest = Registration.objects.filter(user=user, kind="dea").order_by("-entered_at", "-id").first()
    return newest is not None and newest.expires_on >= clock.now().date()


def add_grant(user: User, role: str, site: str, by: Actor) -> RoleGrant:
    """Write the grant. Some roles count only once confirmed, except where they are given at the machine."""
    grant = RoleGrant(
        user=user,
        role=role,
        site=site,
        granted_at=clock.now(),
        granted_by_id=None if by.is_system else by.user_id,
        needs_confirmation=roles()[role].two_administrators and not by.is_system,
    )
    grant.save()
    return grant
