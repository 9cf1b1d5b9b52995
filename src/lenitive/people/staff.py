"""Inviting staff. An invitation makes the account, the first role and a link that counts once and for three days.

    invited = invite(invitation=NewStaff(email="ann@example.org", name="Ann Ortiz", role="nurse"), by=by)
    invited.link                     # only here, and in the mail to her; the table has its fingerprint

Who is invited has no second factor yet; the link lets her choose a password and enroll one. `invite_again` does the
same for somebody who has lost hers: in person, since it is the only way back in.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.conf import settings

from lenitive.people import mail, reasons
from lenitive.people.actors import DOOR
from lenitive.people.granting import add_grant, reasons_not_to_grant
from lenitive.people.holding import holds
from lenitive.people.models import AccountClosing, Invitation, InvitationUse, RoleGrant, User
from lenitive.people.models.invitation import LASTS_HOURS
from lenitive.people.second_factors import forget_all, has_second_factor
from lenitive.people.sites import site_named
from lenitive.people.visible import staff
from lenitive.record import clock
from lenitive.record.actor import OPERATOR, Actor
from lenitive.record.denials import NotVisible
from lenitive.record.verbs import locked, refuse, verb

SUBJECT = "Your invitation to Lenitive"
FIRST_TIME = """Hello,

You are invited to use Lenitive at {site}. Open this link within three days and choose how you sign in:

{link}

It works once. If you did not expect it, ignore this message.
"""
AS_USUAL = """Hello,

You were given another role at {site}. Sign in as you usually do: {link}
"""


WORDS = {"role_grant_own_apart": reasons.OWN_APART}


@dataclass(frozen=True)
class NewStaff:
    """Who is invited as what. `site` is named by a command; else it is where the inviting person acts."""

    email: str
    name: str
    role: str
    site: str = ""


@verb(may=holds("staff.invite", also=(OPERATOR,)), words=WORDS)
def invite(*, invitation: NewStaff, by: Actor, key: UUID | None = None) -> Invitation:
    """Invite somebody, also one who has an account already. Refused with every reason not to give the role."""
    site = invitation.site if by.is_system else by.site_id
    refuse([reasons.unknown_site(site)] if site_named(site) is None else [])
    user = _account(invitation, site)
    refuse(reasons_not_to_grant(user, invitation.role, site, by))
    is_new = user.pk is None
    if is_new:
        user.save()
    add_grant(user, invitation.role, site, by)
    return _invitation(user, site, by, needs_link=is_new or not user.is_active or not has_second_factor(user))


@verb(may=holds("staff.invite", also=(OPERATOR,)))
def invite_again(*, user_id: int, by: Actor, key: UUID | None = None) -> Invitation:
    """Make a new link for somebody who cannot sign in any more. Whoever uses it starts afresh."""
    user = staff(by=by).filter(pk=user_id).first()
    if user is None:
        raise NotVisible
    refuse([] if user.is_active else [reasons.CLOSED])
    site = by.site_id or RoleGrant.objects.filter(user=user).values_list("site", flat=True)[0]
    return _invitation(user, site, by, needs_link=True)


@verb(may=holds("staff.invite"))
def sign_out(*, user_id: int, by: Actor, key: UUID | None = None) -> User:
    """End every sign-in of somebody of the site at once, on every device."""
    user = locked(staff(by=by), user_id)
    user.signed_out_at = clock.now()
    user.save(update_fields=["signed_out_at"])
    return user


def invitation_of(link: str) -> Invitation | None:
    """The invitation that a link belongs to. None for one that was used, has expired, or never was."""
    found = Invitation.objects.filter(link_sha256=_fingerprint(link), use__isnull=True, expires_at__gt=clock.now())
    invitation = found.select_related("user").first() if link else None
    return None if invitation is None or was_closed_since(invitation) else invitation


def was_closed_since(invitation: Invitation) -> bool:
    """Whether the account was closed after this invitation, which then opens nothing."""
    return AccountClosing.objects.filter(user_id=invitation.user_id, closed_at__gte=invitation.invited_at).exists()


def _comes_by_the_door(by: Actor) -> None:
    """Whoever opens the link: nobody has signed in yet, and the link is what is checked."""
    refuse([] if by == DOOR else [reasons.LINK_USED])


@verb(may=_comes_by_the_door)
def accept(*, invitation_id: UUID, password_hash: str, by: Actor, key: UUID | None = None) -> InvitationUse:
    """Use an invitation: the account gets this password, and every second factor it had is gone."""
    found = Invitation.objects.filter(pk=invitation_id, use__isnull=True, expires_at__gt=clock.now()).first()
    refuse([] if found else [reasons.LINK_USED])
    assert found is not None
    user = User.objects.select_for_update().get(pk=found.user_id)
    refuse([reasons.LINK_USED] if was_closed_since(found) else [])
    forget_all(user)
    user.password, user.is_active = password_hash, True
    user.save(update_fields=["password", "is_active"])
    use = InvitationUse(invitation=found, used_at=clock.now())
    use.save()
    return use


def _account(invitation: NewStaff, site: str) -> User:
    """The account of the invited person, or a new one that is not saved and that nobody can sign in to yet."""
    email = invitation.email.strip().lower()
    found = User.objects.filter(email=email).first()
    if found:
        return found
    known = site_named(site)
    user = User(email=email, name=invitation.name.strip(), created_at=clock.now())
    user.is_demonstration = bool(known and known.is_demonstration)
    user.set_unusable_password()
    return user


def _invitation(user: User, site: str, by: Actor, *, needs_link: bool) -> Invitation:
    secret = secrets.token_urlsafe(32) if needs_link else ""
    now = clock.now()
    made = Invitation(
        user=user,
        site=site,
        link_sha256=_fingerprint(secret) if secret else b"",
        invited_at=now,
        invited_by_id=None if by.is_system else by.user_id,
        expires_at=now + timedelta(hours=LASTS_HOURS),
    )
    made.save()
    where = f"/account/invitation?link={secret}" if secret else "/account/sign-in"
    made.link = f"{settings.LENITIVE_ADDRESS}{where}"
    known = site_named(site)
    text = (FIRST_TIME if secret else AS_USUAL).format(site=known.name if known else site, link=made.link)
    mail.queue_mail(user.email, SUBJECT, text)
    return made


def _fingerprint(link: str) -> bytes:
    return hashlib.sha256(link.encode()).digest()
