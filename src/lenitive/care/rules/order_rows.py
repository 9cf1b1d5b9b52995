"""The rows of rules/orders.yaml, typed: on which visit an order may rest, and where what it names is used.

visit_row("telehealth").until_on      # date(2026, 12, 31): the last day on which that still holds
place_of("nasal").place               # "clinic"
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from lenitive.care.rules.facts import Route
from lenitive.rules import Authority, Table

FILE = "orders"
Place = Literal["clinic", "home"]


@dataclass(frozen=True)
class VisitRow:
    """A kind of visit, how a sentence says it, and the last day on which an order may rest on it."""

    key: str
    says: str
    rule: Authority
    until_on: date | None = None


@dataclass(frozen=True)
class PlaceRow:
    """Where what is ordered by this route is used."""

    route: Route
    place: Place
    rule: Authority


VISITS = Table(FILE, "visits", tuple[VisitRow, ...])
PLACES = Table(FILE, "places", tuple[PlaceRow, ...])


def visit_row(key: str) -> VisitRow | None:
    """The kind of visit of this key; None where there is none."""
    return next((row for row in VISITS.read() if row.key == key), None)


def place_of(route: str) -> PlaceRow | None:
    """Where this route is used; None where the route is unknown."""
    return next((row for row in PLACES.read() if row.route == route), None)
