"""How a dosage form is used by its route, as values: which sentence, which measure, whether a site is named.

    way = way_of(formula)              # a Way; None when no row has this form with this route
    way.key, way.use.en                # "troche", "Let {amount} dissolve in your mouth, without chewing …"

A form and a route are read together: a troche and a rinse have the same route and not the same direction. The rows are
those of rules/directions.yaml.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from lenitive.compounding.direction_rows import WAYS, ByRoute, Measure, Sites
from lenitive.compounding.formulas import Formula
from lenitive.rules import Authority, Both

Language = Literal["en", "es"]
LANGUAGES: tuple[Language, ...] = ("en", "es")


@dataclass(frozen=True)
class WayOfUse:
    """One row: dosage forms with the routes they share, and how their directions are worded and measured.

    `place`: how a site reads, by none, one, each and several. `contrary`: words of a note that contradict the
    direction. `ask`: what to write for each key that is lacking. `calls`: what warnings and leaflet points wait for.
    """

    key: str
    forms: tuple[str, ...]
    routes: tuple[str, ...]
    measure: Measure
    devices: tuple[str, ...]
    sites: Sites
    route: Both[str]
    use: Both[str]
    place: Mapping[str, Both[str]]
    contrary: Both[tuple[str, ...]]
    held: str
    measured_by: str
    ask: Mapping[str, str]
    calls: tuple[str, ...]
    rule: Authority

    @property
    def needs_site(self) -> bool:
        """Whether there is no direction without a site."""
        return self.sites in ("skin", "nose")


def way_of(formula: Formula) -> WayOfUse | None:
    """The row of this dosage form and route; None when no row has both."""
    form, route = plain(formula.dosage_form), formula.route.casefold()
    return next((_way(row.key, route) for row in WAYS.read() if form in row.forms and route in row.routes), None)


def routes_of(dosage_form: str) -> tuple[str, ...]:
    """The routes that a dosage form has rows with; empty for a form that no row names."""
    rows = [row for row in WAYS.read() if plain(dosage_form) in row.forms]
    return tuple(dict.fromkeys(route for row in rows for route in row.routes))


def forms_of(route: str) -> tuple[str, ...]:
    """The dosage forms that a route has rows with."""
    rows = [row for row in WAYS.read() if route.casefold() in row.routes]
    return tuple(dict.fromkeys(form for row in rows for form in row.forms))


def all_ways() -> tuple[WayOfUse, ...]:
    """Every row, once for each of its routes."""
    return tuple(_way(row.key, route) for row in WAYS.read() for route in row.routes)


def plain(words: str) -> str:
    """Words without capitals, with single blanks: "Nasal  Spray" is "nasal spray"."""
    return " ".join(words.casefold().replace("_", " ").split())


def with_article(words: str) -> str:
    """An oral solution, a troche."""
    return f"{'an' if words[:1].casefold() in 'aeiou' else 'a'} {words}"


@cache
def _way(key: str, route: str) -> WayOfUse:
    """The row of that key, with what it says of this route."""
    (row,) = (row for row in WAYS.read() if row.key == key)
    own = row.by_route.get(route, ByRoute())
    return WayOfUse(
        key=row.key,
        forms=row.forms,
        routes=(route,),
        measure=row.measure,
        devices=row.devices,
        sites=row.sites,
        route=own.route or row.route,
        use=own.use or row.use,
        place=own.place or row.place,
        contrary=row.contrary,
        held=row.held,
        measured_by=row.measured_by,
        ask=row.ask,
        calls=row.calls,
        rule=row.rule,
    )
