"""How a dosage form is used by its route, as values: which sentence, which measure, whether a site is named.

    way = way_of(formula)              # a Way; None when no row has this form with this route
    way.key, way.use.en                # "troche", "Let {amount} dissolve in your mouth, without chewing …"

A form and a route are read together: a troche and a rinse have the same route and not the same direction. The rows are
those of rules/directions.yaml.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Literal

from lenitive.compounding.formulas import Formula
from lenitive.rules import content

Language = Literal["en", "es"]
Measure = Literal["device", "volume", "pieces", "staff"]
Sites = Literal["skin", "nose", "body", "none"]
RULES = "directions"


@dataclass(frozen=True)
class Both:
    """A text in both languages."""

    en: str
    es: str

    def said(self, language: Language) -> str:
        """The text in that language."""
        return self.es if language == "es" else self.en


@dataclass(frozen=True)
class Way:
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
    route: Both
    use: Both
    place: Mapping[str, Both]
    contrary: Mapping[str, tuple[str, ...]]
    held: str
    measured_by: str
    ask: Mapping[str, str]
    calls: tuple[str, ...]
    authority: str
    read_in: str
    verify: bool
    valid_from: date

    @property
    def needs_site(self) -> bool:
        """Whether there is no direction without a site."""
        return self.sites in ("skin", "nose")


def way_of(formula: Formula) -> Way | None:
    """The row of this dosage form and route; None when no row has both."""
    form, route = plain(formula.dosage_form), formula.route.casefold()
    return next((_by_route(row, route) for row in _rows() if form in row["forms"] and route in row["routes"]), None)


def routes_of(dosage_form: str) -> tuple[str, ...]:
    """The routes that a dosage form has rows with; empty for a form that no row names."""
    rows = [row for row in _rows() if plain(dosage_form) in row["forms"]]
    return tuple(dict.fromkeys(route for row in rows for route in row["routes"]))


def forms_of(route: str) -> tuple[str, ...]:
    """The dosage forms that a route has rows with."""
    rows = [row for row in _rows() if route.casefold() in row["routes"]]
    return tuple(dict.fromkeys(form for row in rows for form in row["forms"]))


def all_ways() -> tuple[Way, ...]:
    """Every row, once for each of its routes."""
    return tuple(_by_route(row, route) for row in _rows() for route in row["routes"])


def plain(words: str) -> str:
    """Words without capitals, with single blanks: "Nasal  Spray" is "nasal spray"."""
    return " ".join(words.casefold().replace("_", " ").split())


def with_article(words: str) -> str:
    """An oral solution, a troche."""
    return f"{'an' if words[:1].casefold() in 'aeiou' else 'a'} {words}"


def _rows() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = content(RULES)["ways"]
    return rows


def _by_route(row: Mapping[str, Any], route: str) -> Way:
    return _way(row["key"], route)


@cache
def _way(key: str, route: str) -> Way:
    """The row of that key, with what its own table says of this route."""
    rules = content(RULES)
    (found,) = (row for row in rules["ways"] if row["key"] == key)
    row = {**found, **found.get("by_route", {}).get(route, {})}
    return Way(
        key=key,
        forms=tuple(row["forms"]),
        routes=(route,),
        measure=row["measure"],
        devices=tuple(row["devices"]),
        sites=row["sites"],
        route=Both(**row["route"]),
        use=Both(**row["use"]),
        place={name: Both(**texts) for name, texts in row.get("place", {}).items()},
        contrary={language: tuple(words) for language, words in row["contrary"].items()},
        held=row["held"],
        measured_by=row["measured_by"],
        ask=row["ask"],
        calls=tuple(row["calls"]),
        authority=rules["authority"],
        read_in=rules["read_in"] or "",
        verify=rules["verify"] == "true",
        valid_from=date.fromisoformat(rules["valid_from"]),
    )
