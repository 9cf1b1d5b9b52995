"""Who acts in a request, as the gate has found out: `actor_of(request)`; all her roles: `grants_in(request)`."""

from __future__ import annotations

from typing import Any, cast

from django.http import HttpRequest

from lenitive.people.models import RoleGrant
from lenitive.record.actor import Actor


def set_actor(request: HttpRequest, by: Actor) -> None:
    """The gate says so, once."""
    cast(Any, request).acting = by


def set_grants(request: HttpRequest, grants: list[RoleGrant]) -> None:
    """All that she holds now; she acts in one of them."""
    cast(Any, request).grants = grants


def actor_of(request: HttpRequest) -> Actor:
    """Who acts."""
    return cast(Actor, cast(Any, request).acting)


def grants_in(request: HttpRequest) -> list[RoleGrant]:
    """The roles that she holds now."""
    return cast("list[RoleGrant]", cast(Any, request).grants)
