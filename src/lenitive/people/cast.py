"""The demonstration's staff: fourteen made-up people at two stores and two clinics, each with a password and a code.

    load_cast()          # once, as the operator at the machine; again changes nothing

Nobody of these exists. Passwords are drawn at the first start and stand in `demonstration-passwords.txt` of the site's
folder (mode 0600); the one-time code of this half minute is `lenitive code NAME`.
"""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from django.db import transaction

from lenitive.people import registrations, roles, staff
from lenitive.people.actors import actor
from lenitive.people.holding import standing_grants
from lenitive.people.models import Invitation, InvitationUse, User
from lenitive.people.second_factors import give_one_time_code, has_second_factor
from lenitive.record import clock
from lenitive.record.acting import act_as
from lenitive.record.actor import OPERATOR, Actor, StepUp
from lenitive.record.server.places import home_of_the_site

STORES, CLINICS = ("demo-north", "demo-south"), ("demo-east", "demo-west")
EVERYWHERE = (*STORES, *CLINICS)
PASSWORDS = "demonstration-passwords.txt"
REGISTERED_FOR = timedelta(days=900)


@dataclass(frozen=True)
class CastMember:
    """Somebody who does not exist. `dea`: a registration number that begins with Z."""

    nickname: str
    name: str
    role: str
    sites: tuple[str, ...]
    dea: str = ""

    @property
    def email(self) -> str:
        """An address at example.org, which is kept for examples."""
        return f"{self.nickname}@example.org"


CAST = (
    CastMember("rosa", "Rosa Demonstration", "site_administrator", EVERYWHERE),
    CastMember("walter", "Walter Demonstration", "site_administrator", EVERYWHERE),
    CastMember("priya", "Priya Demonstration", "privacy_reviewer", EVERYWHERE),
    CastMember("omar", "Omar Demonstration", "auditor", EVERYWHERE),
    CastMember("nora", "Nora Demonstration", "pharmacist", ("demo-north",)),
    CastMember("felix", "Felix Demonstration", "pharmacist", STORES),
    CastMember("sam", "Sam Demonstration", "pharmacist", ("demo-south",)),
    CastMember("tess", "Tess Demonstration", "technician", ("demo-north",)),
    CastMember("ugo", "Ugo Demonstration", "technician", ("demo-south",)),
    CastMember("eva", "Eva Demonstration", "prescriber", ("demo-east",), "ZD1234563"),
    CastMember("will", "Will Demonstration", "prescriber", ("demo-west",), "ZD2345672"),
    CastMember("nick", "Nick Demonstration", "nurse", ("demo-east",)),
    CastMember("wanda", "Wanda Demonstration", "nurse", ("demo-west",)),
    CastMember("dina", "Dina Demonstration", "front_desk", CLINICS),
)


def load_cast(passwords: Path | None = None) -> int:
    """Load everybody with roles, registration, second factor and password, and return how many are new."""
    new = [each for each in CAST if not User.objects.filter(email=each.email).exists()]
    for each in CAST:
        _give_roles(each)
    with transaction.atomic():
        act_as(OPERATOR)
        lines = [let_in(User.objects.get(email=each.email)) for each in CAST]
        if any(lines):  # written before it is committed: a password in the file may be wrong, but none is lost
            write_down("".join(lines), passwords or passwords_file())
    return len(new)


def _give_roles(member: CastMember) -> None:
    for site in member.sites:
        if _held(member, site):
            continue
        by = OPERATOR if member.role in ("site_administrator", "privacy_reviewer") else _administrator("rosa", site)
        staff.invite(invitation=staff.NewStaff(member.email, member.name, member.role, site), by=by)
        if member.dea:
            _register(member, by)
        _confirm(member, site)


def _register(member: CastMember, by: Actor) -> None:
    user = User.objects.get(email=member.email)
    expires_on = (clock.now() + REGISTERED_FOR).date()
    number = registrations.NewRegistration(user.pk, "dea", member.dea, expires_on)
    registrations.record(registration=number, by=by)


def _confirm(member: CastMember, site: str) -> None:
    """Let Walter confirm what Rosa gave. What the operator gave needs no confirmation."""
    for grant in _held(member, site):
        if grant.needs_confirmation and grant.role == member.role:
            roles.confirm(grant_id=grant.pk, by=_administrator("walter", site))


def _held(member: CastMember, site: str) -> list:  # type: ignore[type-arg]
    with transaction.atomic():
        act_as(OPERATOR)
        standing = standing_grants().filter(user__email=member.email, site=site, role=member.role)
        return list(standing)


def _administrator(nickname: str, site: str) -> Actor:
    user = User.objects.get(email=f"{nickname}@example.org")
    return actor(user, "site_administrator", site, StepUp("one_time_code", clock.now()))


def let_in(user: User) -> str:
    """Give somebody a password and a code. Returns the line for the file, empty when they have both."""
    if has_second_factor(user):
        return ""
    password = secrets.token_urlsafe(12)
    user.set_password(password)
    user.save(update_fields=["password"])
    give_one_time_code(user)
    for each in Invitation.objects.filter(user=user, use__isnull=True):
        InvitationUse(invitation=each, used_at=clock.now()).save()
    return f"{user.email}  {password}\n"


def passwords_file() -> Path:
    """The file in which the demonstration's passwords stand."""
    return home_of_the_site() / PASSWORDS


def write_down(lines: str, path: Path) -> None:
    """Add these lines to the file with passwords, which its owner alone may read."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(file, "w", encoding="utf-8") as opened:
        opened.write(lines)
