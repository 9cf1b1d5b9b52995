"""The only reading door: what this person may see of staff, roles, registrations, invitations and the audit.

    grants(by=by).filter(user_id=12)           # only those of the site where `by` acts, and her own

A permission counts at the site where somebody acts. Row-level security repeats it (sql/second_lock.sql).
"""

from __future__ import annotations

from django.db.models import Q, QuerySet

from lenitive.people.access import may
from lenitive.people.actors import DOOR
from lenitive.people.holding import standing_grants
from lenitive.people.models import AccountClosing, EmergencyAccess, Invitation, Registration, RoleGrant, User
from lenitive.record.actor import Actor
from lenitive.record.models import AuditEntry

EVERY_ROW = Q(pk__isnull=False)  # an empty Q would vanish beside another


def staff(*, by: Actor) -> QuerySet[User]:
    """Everybody who has or had a role at the site, confirmed or not."""
    return User.objects.filter(pk__in=grants(by=by).filter(_here(by, "staff.read")).values("user_id")).order_by("name")


def grants(*, by: Actor) -> QuerySet[RoleGrant]:
    """Roles at the site, ended ones too, and the actor's own everywhere."""
    return RoleGrant.objects.filter(_here(by, "staff.read") | Q(user_id=by.user_id))


def standing(*, by: Actor) -> QuerySet[RoleGrant]:
    """The same roles without those that have ended."""
    return standing_grants().filter(_here(by, "staff.read") | Q(user_id=by.user_id))


def registrations(*, by: Actor) -> QuerySet[Registration]:
    """Numbers that were recorded at the site, and the actor's own."""
    return Registration.objects.filter(_here(by, "registrations.read") | Q(user_id=by.user_id))


def invitations(*, by: Actor) -> QuerySet[Invitation]:
    """Invitations of the site that nobody has used yet."""
    return Invitation.objects.filter(_here(by, "staff.invite"), use__isnull=True).exclude(link_sha256=b"")


def closings(*, by: Actor) -> QuerySet[AccountClosing]:
    """Accounts that were closed at the site, and the actor's own."""
    return AccountClosing.objects.filter(_here(by, "staff.read") | Q(user_id=by.user_id))


def emergencies(*, by: Actor) -> QuerySet[EmergencyAccess]:
    """Records of the site that somebody opened in an emergency, for whoever reviews them."""
    return EmergencyAccess.objects.filter(_here(by, "audit.break_glass"))


def audit(*, by: Actor) -> QuerySet[AuditEntry]:
    """Who did, saw or was refused what at the site, and how its staff signed in, newest first.

    Lines about signing in belong to no site. Those in which nobody was known yet name no account, and all see them.
    """
    if by.is_system:
        return AuditEntry.objects.order_by("-id")
    its_staff = RoleGrant.objects.filter(_here(by, "audit.read")).values("user_id")
    signing_in = Q(site="") & (Q(by_user=DOOR.user_id) | Q(by_user__in=its_staff))
    here = _here(by, "audit.read")
    return AuditEntry.objects.filter(here | signing_in if may(by.role, "audit.read") else here).order_by("-id")


def _here(by: Actor, permission: str) -> Q:
    """Rows of the site where somebody acts, if the role has the permission. Our own jobs see every site."""
    if by.is_system:
        return EVERY_ROW
    return Q(site=by.site_id) if may(by.role, permission) else Q(pk__in=[])
