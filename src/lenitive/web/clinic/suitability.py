"""Whether ketamine fits one person by each route: stops, cautions and what to ask, and what is fine, side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse

from lenitive.care import charts, decisions, suitability
from lenitive.care.decisions import DecisionState
from lenitive.care.models import DecisionOverride
from lenitive.care.rules.decisions import ANSWERS, OVERRIDE_REASONS, ROUTE_NAMES
from lenitive.care.rules.facts import ROUTES, Route
from lenitive.care.rules.suitability import SuitabilityFinding
from lenitive.care.suitability import PatientSuitability
from lenitive.people.access import may
from lenitive.record.audit import Thing
from lenitive.web.clinic.chart_ways import chart_page
from lenitive.web.shared.acting import actor_of, show

ROUTE = "route"
FACT_WORDS = {
    "age": "Age",
    "pregnancy": "Pregnancy",
    "allergies": "Allergies",
    "vessels": "Blood vessels",
    "heart": "Heart",
    "psychosis": "Psychosis or mania",
    "liver": "Liver",
    "substances": "Substance use",
    "bladder": "Bladder",
    "head_pressure": "Pressure in the head",
    "eye_pressure": "Pressure in the eye",
    "thyroid": "Thyroid",
    "breathing": "Breathing",
    "seizures": "Seizures",
    "porphyria": "Porphyria",
    "thinking": "Thinking and memory",
    "kidneys": "Kidneys",
    "bleeding": "Stomach bleeding, anticoagulants",
    "skin": "Skin",
    "covered": "Where the cream goes",
    "serotonin": "Medicines that raise serotonin",
    "other_ketamine": "Ketamine by another route",
    "children": "Children and pets at home",
    "driving": "Driving for work",
    "escort": "Who takes them home",
    "cream": "What the cream holds",
    "blood_pressure": "Blood pressure",
}
VERDICTS = {
    "stop": ("Not now", "tag-wrong"),
    "ask": ("Ask first", "tag-late"),
    "caution": ("With care", "tag-late"),
    "fine": ("Fine", "tag-fine"),
}


@dataclass(frozen=True)
class RouteLine:
    """One route in the overview: its verdict in words, and how many of what."""

    id: Route
    name: str
    verdict: str
    look: str
    first: str
    is_here: bool = False


@dataclass(frozen=True)
class OverrideLine:
    """A stop that was overridden: by which route, which, and why."""

    row: DecisionOverride

    @property
    def route(self) -> str:
        """The route as it is said."""
        return ROUTE_NAMES.get(self.row.stop.partition(":")[0], self.row.stop)

    @property
    def code(self) -> str:
        """The code of the stop."""
        return self.row.stop.partition(":")[2]

    @property
    def reason(self) -> str:
        """The coded reason in words."""
        return OVERRIDE_REASONS.get(self.row.reason_code, self.row.reason_code)


@dataclass(frozen=True)
class DecisionLine:
    """A decision as a page shows it, with whether it counts and what it overrides."""

    state: DecisionState
    kept: Sequence[DecisionOverride] | None = None  # where they were read with the decision

    @property
    def answer(self) -> str:
        """Yes with its routes, not now, or no."""
        row = self.state.decision
        routes = ", ".join(ROUTE_NAMES.get(each, each) for each in row.routes)
        return f"{ANSWERS[row.answer]}: {routes}" if routes else ANSWERS[row.answer]

    @property
    def overrides(self) -> list[OverrideLine]:
        """What does not hold for it."""
        rows = self.state.decision.overrides.all() if self.kept is None else self.kept
        return [OverrideLine(each) for each in rows]


def suitability_page(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET /clinic/patients/<id>/suitability; `route` shows one of them in three columns."""
    by = actor_of(request)
    route = request.GET.get(ROUTE, ROUTES[0])
    if request.GET.keys() - {ROUTE} or route not in ROUTES:
        raise BadRequest("an unknown route")
    found = suitability.of(patient_id, by=by)
    show(request, Thing("patient", (patient_id,), patient_id))
    given: dict[str, Any] = _columns(found, route) | {
        "routes": list(route_lines(found, route)),
        "route": ROUTE_NAMES[route],
        "pain": found.pain,
        "benefits": found.benefits[route],
        "decision": newest_decision(found, by.site_id),
        "may_decide": not found.chart.emergency and may(by.role, "decide"),
    }
    return chart_page(request, "clinic/suitability.html", found.chart, given)


def route_lines(found: PatientSuitability, here: str = "") -> Iterator[RouteLine]:
    """Every route with its verdict and the facts that decide it."""
    for route, each in found.routes.items():
        decisive = each.stops or each.cautions
        says = f"{len(each.asks)} to ask" if each.verdict == "ask" else "; ".join(map(_in_short, decisive))
        word, look = VERDICTS[each.verdict]
        yield RouteLine(route, ROUTE_NAMES[route], word, look, says, route == here)


def _in_short(finding: SuitabilityFinding) -> str:
    """The fact and its value: "Liver: severe liver disease (Child-Pugh C)"."""
    return f"{FACT_WORDS.get(finding.fact, finding.fact)}: {finding.value}"


def newest_decision(found: PatientSuitability, site: str) -> DecisionLine | None:
    """The decision that was made last, with what became of it."""
    newest = charts.newest_decision(found.chart)
    return DecisionLine(decisions.state_of(found, newest[0], site=site), newest[1]) if newest else None


def _columns(found: PatientSuitability, route: Route) -> dict[str, Any]:
    each, cards = found.routes[route], found.medicines[route]
    return {
        "stops": each.stops,
        "critical": [one for one in cards if one.card.severity == "critical"],
        "asks": each.asks,
        "cautions": each.cautions,
        "warnings": [one for one in cards if one.card.severity == "warning"],
        "fine": each.fine,
        "infos": [one for one in cards if one.card.severity == "info"],
        "words": FACT_WORDS,
    }
