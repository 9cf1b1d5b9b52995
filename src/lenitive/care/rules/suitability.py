"""Whether ketamine fits a person by a route: stops, what needs to be asked, cautions, and what is fine.

    found = route_suitability("nasal", facts, today, pressure_findings(readings, "nasal", now, pressure_policy()))
    found.verdict                       # "stop"
    found.stops[0].reason.sentence      # "Not now, because the person is pregnant, and … After the pregnancy …"

Each finding names the fact, its value and day, the rule with its source and grade, and what would clear it. A rule
whose facts are not all known neither holds nor fails: what is missing is asked, and the route is not fine. A fact that
is too old is asked again; what it stopped stays stopped until then. Rules are rows of rules/suitability.yaml.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from lenitive.care.rules.blood_pressure import PressureReading, not_measured, pressure_reasons, taken_by
from lenitive.care.rules.facts import FILE, ROUTES, Fact, FactKind, Route, fact_kinds
from lenitive.care.rules.policies import PressurePolicy, pressure_policy
from lenitive.reasons import Reason
from lenitive.rules import Authority, Table

Verdict = Literal["stop", "ask", "caution", "fine"]
Grade = Literal["A", "B", "C", "X"]
Known = Mapping[str, Fact]


@dataclass(frozen=True)
class SuitabilityRule:
    """When something stops ketamine or asks for care, by which routes. `{value}` in `because`: the values that hold.

    `does`: what to do all the same, of a caution. `clears`: what would change it.
    """

    code: str
    when: dict[str, tuple[str, ...]]
    routes: tuple[Route, ...]
    severity: Literal["stop", "caution", "question"]
    because: str
    clears: str
    grade: Grade
    rule: Authority
    does: str = ""

    def __post_init__(self) -> None:
        kinds = fact_kinds()
        for name, values in self.when.items():
            if name not in kinds or not set(values) <= set(list(kinds[name].values)[1:]):
                raise ValueError(f"{name} has no such value, or says that there is nothing")
            if not set(self.routes) <= set(kinds[name].routes):
                raise ValueError(f"{name} is not asked for every route of {self.code}")
        if not self.when or bool(self.does) != (self.severity == "caution"):
            raise ValueError("a rule names facts, and what to do just where it is a caution")

    def sentence(self, value: str) -> str:
        """As it is said, with the value."""
        because = self.because.replace("{value}", value)
        if self.severity == "stop":
            return f"Not now, because {because}. {self.clears}"
        if self.severity == "caution":
            return f"Caution, because {because}: {self.does}. {self.clears}"
        return f"Needs to be asked, because {because}. {self.clears}"


@dataclass(frozen=True)
class SuitabilityFinding:
    """One row: the reason, the fact with its value and day, the grade of the evidence, and what would clear it.

    `reason` is None where the fact is fine. `on` is None, and `value` empty, where it is not known.
    """

    fact: str
    value: str
    on: date | None
    reason: Reason | None = None
    grade: Grade | None = None
    clears_when: str = ""

    def to_dict(self) -> dict[str, Any]:
        """As JSON; the reason's own keys where there is one."""
        found = self.reason.to_dict() if self.reason else {"severity": "fine"}
        dated = self.on.isoformat() if self.on else None
        found |= {"fact": self.fact, "value": self.value, "at": dated, "grade": self.grade}
        return found | {"clears_when": self.clears_when}


@dataclass(frozen=True)
class RouteSuitability:
    """What is known of one route, worst first. `verdict`: stop, ask, caution or fine."""

    route: Route
    stops: tuple[SuitabilityFinding, ...]
    asks: tuple[SuitabilityFinding, ...]
    cautions: tuple[SuitabilityFinding, ...]
    fine: tuple[SuitabilityFinding, ...]

    @property
    def verdict(self) -> Verdict:
        """Fine only where everything is known and nothing holds."""
        if self.stops:
            return "stop"
        return "ask" if self.asks else "caution" if self.cautions else "fine"

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all reasons, worst first."""
        found = (*self.stops, *self.asks, *self.cautions)
        return tuple(each.reason.code for each in found if each.reason)


RULES = Table(FILE, "rules", tuple[SuitabilityRule, ...])


def route_suitability(
    route: Route, facts: Iterable[Fact], today: date, pressure: Iterable[SuitabilityFinding] | None = None
) -> RouteSuitability:
    """What all rules say of this route on this day. Of two facts of one name the later counts.

    `pressure`: what `pressure_findings` gave; None: not measured, which is asked.
    """
    known = {fact.name: fact for fact in sorted(facts, key=lambda fact: fact.on)}
    kinds = [kind for kind in fact_kinds().values() if route in kind.routes]
    rules = [row for row in RULES.read() if route in row.routes]
    held = [row for row in rules if _holds(row, known)]
    findings = [_found(row, known) for row in held]
    findings += [_asked(kind, known.get(kind.fact)) for kind in kinds if _is_asked(kind, known, today)]
    findings += [_unmeasured()] if pressure is None else list(pressure)
    touched = {name for row in held for name in row.when} | {each.fact for each in findings}
    fine = [
        SuitabilityFinding(kind.fact, known[kind.fact].shown(), known[kind.fact].on)
        for kind in kinds
        if kind.fact not in touched
    ]
    by_severity = {
        severity: tuple(each for each in findings if each.reason and each.reason.severity == severity)
        for severity in ("stop", "question", "caution")
    }
    fine += [each for each in findings if not each.reason]
    return RouteSuitability(route, by_severity["stop"], by_severity["question"], by_severity["caution"], tuple(fine))


def suitability_of_all(
    facts: Iterable[Fact], today: date, pressure: Mapping[Route, Iterable[SuitabilityFinding]]
) -> dict[Route, RouteSuitability]:
    """Every route with what is said of it; a cream that is not planned yet is asked about."""
    listed = tuple(facts)
    return {route: route_suitability(route, listed, today, pressure.get(route)) for route in ROUTES}


def pressure_findings(
    readings: Iterable[PressureReading], route: Route, now: datetime, policy: PressurePolicy
) -> tuple[SuitabilityFinding, ...]:
    """What blood pressure says of the route, as findings; a fine one where it gives no reason."""
    listed = taken_by(readings, now)
    reasons = pressure_reasons(listed, route, now, policy)
    value = listed[-1].shown() if listed else ""
    on = listed[-1].taken_at.date() if listed else None
    if not reasons:
        return (SuitabilityFinding("blood_pressure", value, on),)
    apart = f"two readings at least {policy.apart_at_least_min} minutes apart, both below "
    cleared = apart + f"{policy.high_systolic}/{policy.high_diastolic}"
    waits = {"blood-pressure-hold": cleared, "blood-pressure-raised": "a reading that is not raised"}
    return tuple(
        SuitabilityFinding("blood_pressure", value, on, each, "C", waits.get(each.code, "a new reading"))
        for each in reasons
    )


def _holds(row: SuitabilityRule, known: Known) -> bool:
    """Whether every fact of the rule is known and has one of its values."""
    return all(name in known and bool(set(values) & set(known[name].values)) for name, values in row.when.items())


def _is_asked(kind: FactKind, known: Known, today: date) -> bool:
    """Whether the fact is missing, or was told too long ago."""
    fact = known.get(kind.fact)
    return fact is None or kind.is_stale(fact.on, today)


def _found(row: SuitabilityRule, known: Known) -> SuitabilityFinding:
    """A rule that holds. Its last fact is the one whose value and day are shown."""
    name = list(row.when)[-1]
    fact = known[name]
    value = fact.shown(*(each for each in fact.values if each in row.when[name]))
    reason = Reason(row.code, row.sentence(value), row.rule.cited, row.severity, "person")
    return SuitabilityFinding(name, value, fact.on, reason, row.grade, row.clears)


def _asked(kind: FactKind, fact: Fact | None) -> SuitabilityFinding:
    if fact is None:
        sentence = f"Needs to be asked: {kind.asks}"
        reason = Reason("fact-missing", sentence, kind.rule.cited, "question", "person", path=kind.fact)
        return SuitabilityFinding(kind.fact, "", None, reason, None, "It is gone when this is answered.")
    sentence = f"Needs to be asked again, last on {fact.on}: {kind.asks}"
    reason = Reason("fact-stale", sentence, kind.rule.cited, "question", "person", path=kind.fact)
    return SuitabilityFinding(kind.fact, fact.shown(), fact.on, reason, None, "It is gone when this is answered again.")


def _unmeasured() -> SuitabilityFinding:
    return SuitabilityFinding("blood_pressure", "", None, not_measured(pressure_policy()), None, "a new reading")
