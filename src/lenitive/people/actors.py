"""Makes the actor of somebody who signed in: one of her roles at one site. Whoever has none acts as `signed_in`.

actor(ann, "pharmacist", "demo-north")     # NotVisible unless she holds that role there now
signed_in(ann)                             # her own account, and nothing else
"""

from __future__ import annotations

from django.db import transaction

from lenitive.people.access import SIGNED_IN
from lenitive.people.holding import current_grants
from lenitive.people.models import RoleGrant, User
from lenitive.record.acting import act_as
from lenitive.record.actor import SYSTEM, Actor, StepUp
from lenitive.record.denials import NotVisible

DOOR = Actor(-5, SYSTEM, "", "sign-in page")  # somebody of whom nothing is known yet


def signed_in(user: User, step_up: StepUp | None = None) -> Actor:
    """The actor of somebody at their own account, in no role."""
    return Actor(user.pk, SIGNED_IN, "", user.name, step_up)


def actor(user: User, role: str, site: str, step_up: StepUp | None = None) -> Actor:
    """The actor of somebody in this role at this site. NotVisible unless they hold it now."""
    if not any(each.role == role and each.site == site for each in grants_of(user)):
        raise NotVisible
    return Actor(user.pk, role, site, user.name, step_up)


def grants_of(user: User) -> list[RoleGrant]:
    """The roles that somebody holds now, the oldest first. In a transaction, they act from here on."""
    with transaction.atomic():
        act_as(signed_in(user))
        return list(current_grants().filter(user=user).order_by("granted_at", "id"))
