"""Giving, confirming and ending roles at a site.

given = grant(user_id=ann.id, role="prescriber", by=by)      # waits: a prescriber takes two administrators
confirm(grant_id=given.id, by=another)
end(grant_id=given.id, because="left the clinic", by=by)     # her next request is refused
"""

from __future__ import annotations

from uuid import UUID

from lenitive.people import reasons
from lenitive.people.granting import add_grant, has_registration, reasons_not_to_grant
from lenitive.people.holding import current_grants, holds
from lenitive.people.models import GrantConfirmation, GrantEnd, RoleGrant, User
from lenitive.people.visible import grants
from lenitive.reasons import POLICY, Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible
from lenitive.record.verbs import refuse, verb

BECAUSE_LETTERS = 500
WORDS = {
    "role_grant_own_apart": reasons.OWN_APART,
    "role_grant_apart": reasons.APART,
    "role_grant_not_to_herself": reasons.TO_HERSELF,
    "grant_confirmation_pkey": reasons.CONFIRMED,
    "grant_end_pkey": reasons.ENDED,
}


@verb(may=holds("roles.grant"), words=WORDS)
def grant(*, user_id: int, role: str, by: Actor, key: UUID | None = None) -> RoleGrant:
    """Give somebody a role at the site where the actor is. Refused with every reason at once."""
    user = User.objects.filter(pk=user_id, is_active=True).first()
    if user is None:
        raise NotVisible
    refuse(reasons_not_to_grant(user, role, by.site_id, by))
    return add_grant(user, role, by.site_id, by)


@verb(may=holds("roles.confirm"), words=WORDS)
def confirm(*, grant_id: UUID, by: Actor, key: UUID | None = None) -> GrantConfirmation:
    """Confirm a role as the second administrator. From now on it counts."""
    found = _seen(grant_id, by)
    refuse(reasons_not_to_confirm(found, by))
    done = GrantConfirmation(
        grant=found,
        user_id=found.user_id,
        granted_by_id=found.granted_by_id,
        confirmed_by_id=by.user_id,
        confirmed_at=clock.now(),
    )
    done.save()
    return done


@verb(may=holds("roles.end"), words=WORDS)
def end(*, grant_id: UUID, because: str, by: Actor, key: UUID | None = None) -> GrantEnd:
    """End a role at once, also one that still waits for its confirmation."""
    found = _seen(grant_id, by)
    refuse(_reasons_not_to_end(found, because))
    done = GrantEnd(grant=found, ended_at=clock.now(), ended_by_id=by.user_id, because=because.strip())
    done.save()
    return done


def reasons_not_to_confirm(found: RoleGrant, by: Actor) -> tuple[Reason, ...]:
    """Everything that prevents this person from confirming this role."""
    why = []
    if hasattr(found, "end"):
        why.append(reasons.ENDED)
    if not found.needs_confirmation or hasattr(found, "confirmation"):
        why.append(reasons.CONFIRMED)
    if by.user_id in (found.granted_by_id, found.user_id):
        why.append(reasons.BY_ANOTHER)
    if found.role == "prescriber" and not has_registration(found.user):
        why.append(reasons.NO_REGISTRATION)
    if by.role == "privacy_reviewer" and _other_administrators(found):
        why.append(reasons.ADMINISTRATORS_FIRST)
    return tuple(why)


def _other_administrators(found: RoleGrant) -> bool:
    at_the_site = current_grants().filter(role="site_administrator", site=found.site)
    return at_the_site.exclude(user_id__in=[found.granted_by_id, found.user_id]).exists()


def _reasons_not_to_end(found: RoleGrant, because: str) -> list[Reason]:
    why = [reasons.ENDED] if hasattr(found, "end") else []
    return [*why, *because_reasons(because, "Write why the role ends")]


def because_reasons(because: str, asks: str) -> tuple[Reason, ...]:
    """What is wrong with the words that say why something ends."""
    if not because.strip():
        return (Reason("because-missing", f"{asks}, in a few words.", POLICY, path="because"),)
    if len(because) > BECAUSE_LETTERS:
        return (Reason("because-long", f"Write at most {BECAUSE_LETTERS} letters.", POLICY, path="because"),)
    return ()


def _seen(grant_id: UUID, by: Actor) -> RoleGrant:
    found = grants(by=by).filter(pk=grant_id, site=by.site_id).first()
    if found is None:
        raise NotVisible
    return found
