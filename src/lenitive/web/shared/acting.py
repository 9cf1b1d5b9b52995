"""Who acts in a request, as the gate has found out, and what a page has shown of whom.

by = actor_of(request)                                   # all her roles: grants_in(request)
show(request, Thing("patient", (patient.id,), patient.id))      # one line of the audit, written with the page
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from django.http import HttpRequest

from lenitive.record.actor import Actor

if TYPE_CHECKING:  # the public site draws its pages with this file too, and runs without a record
    from lenitive.people.models import RoleGrant
    from lenitive.record.audit import Thing
    from lenitive.record.reading import Seen


def set_actor(request: HttpRequest, by: Actor) -> None:
    """The gate says so, once."""
    cast(Any, request).acting = by


def set_grants(request: HttpRequest, grants: list[RoleGrant]) -> None:
    """All that she holds now; she acts in one of them."""
    cast(Any, request).grants = grants


def actor_of(request: HttpRequest) -> Actor:
    """Who acts."""
    return cast(Actor, cast(Any, request).acting)


def set_seen(request: HttpRequest, seen: Seen) -> None:
    """The door of reading says so, once for a page."""
    cast(Any, request).seen = seen


def show(request: HttpRequest, thing: Thing) -> None:
    """Note in the audit that this stands on the page. A form has no such note: its verb writes its own line."""
    if seen := getattr(request, "seen", None):
        cast("Seen", seen).show(thing)


def key_of(role: str, site_id: str) -> str:
    """How a form and a session name one of somebody's roles: "nurse demo-east"."""
    return f"{role} {site_id}"


def grants_in(request: HttpRequest) -> list[RoleGrant]:
    """The roles that she holds now."""
    return cast("list[RoleGrant]", cast(Any, request).grants)
