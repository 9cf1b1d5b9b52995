"""Whether ketamine fits a person by each route today, with what she takes and what relief may be expected.

    found = of(ann.id, by=by)
    found.routes["iv"].stops[0].reason.sentence        # "Not now, because the person is pregnant, and …"
    found.medicines["oral"][0].severity                # "critical"

Nothing is stored: rules and rows of now are asked at each reading. The rules are in `rules/`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from lenitive.care.charts import Chart, chart_of, last_day_of
from lenitive.care.known_facts import facts_of, pain_of, pressures_of
from lenitive.care.models import PatientMedicine
from lenitive.care.rules.benefits import ExpectedBenefit, expected_patterns, treated_conditions
from lenitive.care.rules.facts import ROUTES, Route
from lenitive.care.rules.medicine_severity import WORST, MedicineCard, gone_on, typical_cards, unknown_card
from lenitive.care.rules.policies import pressure_policy
from lenitive.care.rules.suitability import RouteSuitability, pressure_findings, suitability_of_all
from lenitive.people.sites import today_at, zone_of
from lenitive.pharmacology import studied_medicines
from lenitive.record import clock
from lenitive.record.actor import Actor

MOST_STOPPED = 100


@dataclass(frozen=True)
class TakenCard:
    """What one medicine does by one route. `gone_on`: of one that was stopped, the first day without it."""

    card: MedicineCard
    row: PatientMedicine
    gone_on: date | None = None


@dataclass(frozen=True)
class PatientSuitability:
    """One person on one day. `benefits`: by route, each with the pattern of an IV dose, else "any"."""

    chart: Chart
    today: date
    routes: Mapping[Route, RouteSuitability]
    medicines: Mapping[Route, tuple[TakenCard, ...]]
    pain: tuple[str, ...]
    benefits: Mapping[Route, tuple[tuple[str, ExpectedBenefit], ...]]

    def stops(self, route: Route) -> tuple[str, ...]:
        """The codes of what stops this route."""
        return tuple(each.reason.code for each in self.routes[route].stops if each.reason)


def of(patient_id: UUID, *, by: Actor) -> PatientSuitability:
    """Every route for one person. NotVisible when she is not theirs to read."""
    return of_chart(chart_of(patient_id, by=by), by=by)


def of_chart(chart: Chart, *, by: Actor) -> PatientSuitability:
    """The same of a chart that was read already."""
    today, now, policy = today_at(by.site_id), clock.now(), pressure_policy(by.site_id)
    pressures = pressures_of(chart, zone_of(by.site_id))
    pressure = {route: pressure_findings(pressures, route, now, policy) for route in ROUTES}
    pain = pain_of(chart)
    conditions = tuple(each for each in pain.values if each in treated_conditions()) if pain else ()
    return PatientSuitability(
        chart,
        today,
        suitability_of_all(facts_of(chart, today), today, pressure),
        _medicines(chart, today),
        tuple(treated_conditions()[each] for each in conditions),
        {route: tuple(pair for each in conditions for pair in expected_patterns(each, route)) for route in ROUTES},
    )


def _medicines(chart: Chart, today: date) -> dict[Route, tuple[TakenCard, ...]]:
    found: dict[Route, list[TakenCard]] = {route: [] for route in ROUTES}
    for row, is_taken in _that_count(chart, today):
        for route, cards in _cards(row).items():
            last = None if is_taken else last_day_of(row)
            until = gone_on(row.known_as, route, last) if last else None
            if is_taken or (until is not None and until > today):
                found[route] += [TakenCard(card, row, until) for card in cards]
    return {
        route: tuple(sorted(cards, key=lambda one: WORST.index(one.card.severity))) for route, cards in found.items()
    }


def _that_count(chart: Chart, today: date) -> Iterator[tuple[PatientMedicine, bool]]:
    """What is taken today, each name once; then what was stopped and may still change the level."""
    seen: set[str] = set()
    stopped: list[tuple[date, PatientMedicine]] = []
    for row in chart.medicines:
        name = row.known_as or row.name.casefold()
        if row.from_on is not None and row.from_on > today:
            continue
        last = last_day_of(row)
        if last is not None and last < today:
            stopped.append((last, row))
        elif name not in seen:
            seen.add(name)
            yield row, True
    for _, row in sorted(stopped, key=lambda one: one[0], reverse=True)[:MOST_STOPPED]:
        if row.known_as in studied_medicines() and row.known_as not in seen:
            seen.add(row.known_as)
            yield row, False


def _cards(row: PatientMedicine) -> dict[Route, tuple[MedicineCard, ...]]:
    if not row.known_as:  # nothing is known of it by any route
        return {route: (unknown_card(row.name, route),) for route in ROUTES}
    return {route: typical_cards(row.known_as, route) for route in ROUTES}
