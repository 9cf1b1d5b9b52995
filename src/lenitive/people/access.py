"""Who may do what, as rules/access.yaml says: roles, permissions, and every address of the record.

    permissions()["roles.grant"].roles            # ("site_administrator",)
    may("site_administrator", "roles.grant")      # True
    addresses()[("office/staff", "GET")].who      # "staff.read"

Nothing else gives a right. Who holds a role at this moment: `holding.py`; what a person may see: `visible.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from lenitive.rules import Authority, Both, Table

ANYONE, ENTERING, SIGNED_IN = "anyone", "entering", "signed_in"
EVERYBODY = (ANYONE, ENTERING, SIGNED_IN)
OVERSIGHT = "oversight"
PREFIXES = ("account", "office", "clinic", "my")
OWN = "own"


@dataclass(frozen=True)
class Role:
    """What a person can be at a site. `side`: care, oversight, or own for her own record alone."""

    id: str
    name: str
    side: Literal["own", "care", "oversight"]
    two_administrators: bool
    says: str
    rule: Authority


@dataclass(frozen=True)
class Permission:
    """What somebody may do, and the roles that may. `step_up`: only shortly after a second factor was shown again."""

    id: str
    says: str
    roles: tuple[str, ...]
    step_up: bool
    rule: Authority


@dataclass(frozen=True)
class GuardedAddress:
    """One method of one address: whom it answers, what kind of thing it shows, and what its form does."""

    address: str
    method: Literal["GET", "POST"]
    who: str
    shows: str
    verb: str
    rule: Authority
    step_up: bool = False


@dataclass(frozen=True)
class Category:
    """A kind of what is written about a patient, and who reads it. `by_itself`: shared only if named alone."""

    id: str
    name: Both[str]
    says: str
    roles: tuple[str, ...]
    by_itself: bool
    rule: Authority


ROLES = Table("access", "roles", tuple[Role, ...])
CATEGORIES = Table("access", "categories", tuple[Category, ...])
PERMISSIONS = Table("access", "permissions", tuple[Permission, ...])
ADDRESSES = Table("access", "addresses", tuple[GuardedAddress, ...])


@cache
def roles() -> dict[str, Role]:
    """Every role by its id."""
    return {each.id: each for each in ROLES.read()}


@cache
def permissions() -> dict[str, Permission]:
    """Every permission by its id. ValueError when one names a role that there is not."""
    found = {each.id: each for each in PERMISSIONS.read()}
    if unknown := {role for each in found.values() for role in each.roles} - roles().keys():
        raise ValueError(f"rules/access.yaml gives permissions to roles that it does not list: {sorted(unknown)}")
    return found


@cache
def categories() -> dict[str, Category]:
    """Every category of what is written about a patient. ValueError when one names a role that there is not."""
    found = {each.id: each for each in CATEGORIES.read()}
    if unknown := {role for each in found.values() for role in each.roles} - roles().keys():
        raise ValueError(f"rules/access.yaml lets roles read that it does not list: {sorted(unknown)}")
    return found


@cache
def addresses() -> dict[tuple[str, str], GuardedAddress]:
    """Every address of the record with its method. ValueError when one asks for a permission that there is not."""
    found: dict[tuple[str, str], GuardedAddress] = {(each.address, each.method): each for each in ADDRESSES.read()}
    if unknown := {each.who for each in found.values()} - permissions().keys() - set(EVERYBODY):
        raise ValueError(f"rules/access.yaml guards addresses by permissions that it does not list: {sorted(unknown)}")
    return found


def may(role: str, permission: str) -> bool:
    """Whether this role has this permission, at the site it is held at."""
    return role in permissions()[permission].roles


def reads(role: str, category: str) -> bool:
    """Whether this role reads this category of what its site may see."""
    return role in categories()[category].roles


def is_own(role: str) -> bool:
    """Whether this role is held at no site: a patient's, or that of somebody who acts for one."""
    return role in roles() and roles()[role].side == OWN


def asks_step_up(address: GuardedAddress) -> bool:
    """Whether the second factor has to be shown again for it: it says so itself, or its permission does."""
    needed = permissions().get(address.who)
    return address.step_up or bool(needed and needed.step_up)


def is_of_the_record(path: str) -> bool:
    """Whether a path such as "/office/staff" belongs to the record, and so needs the database."""
    return path.lstrip("/").partition("/")[0] in PREFIXES
