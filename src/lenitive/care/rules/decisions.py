"""When a decision can be made: yes by routes that nothing stops, or whose stops are overridden with a reason.

    asked = AskedDecision("yes", ("iv",), "CRPS, infusions failed before", "less pain at night")
    decision_refusals(asked, {"iv": RouteFindings(("pregnancy",), ())})    # decision-stopped: clear it, or override it

How long it holds: `order_dates.py`. A reading of blood pressure that is needed today is no question of the decision.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lenitive.care.rules.facts import ROUTES
from lenitive.care.rules.suitability import RouteSuitability
from lenitive.reasons import POLICY, Reason

ANSWERS = {"yes": "Yes", "not_now": "Not now", "no": "No"}
ROUTE_NAMES = {
    "iv": "IV",
    "nasal": "Nasal",
    "im": "Into a muscle",
    "oral": "By mouth",
    "sublingual": "Under the tongue",
    "topical": "On the skin",
}
OVERRIDE_REASONS = {
    "specialist": "A specialist has cleared it in writing",
    "outweighs": "For this person the benefit outweighs the risk",
    "nothing_else": "Everything else was tried and did not help",
    "end_of_life": "Care at the end of life",
}
MOST_WORDS = 2000
OF_ANOTHER_DAY = ("cream", "blood_pressure")  # asked with the plan, and before each dose


@dataclass(frozen=True)
class RouteFindings:
    """Of one route: the codes of its stops, and the facts that nobody has answered."""

    stops: tuple[str, ...]
    open: tuple[str, ...]


@dataclass(frozen=True)
class AskedOverride:
    """Which stop ("iv:pregnancy") is not to hold for this decision, why by code, and in words."""

    stop: str
    reason_code: str
    words: str


@dataclass(frozen=True)
class AskedDecision:
    """What was decided, for which routes, why, what the person said she wants, and what is overridden."""

    answer: str
    routes: tuple[str, ...]
    because: str
    wants: str
    overrides: tuple[AskedOverride, ...] = field(default=())


def findings_of(route: RouteSuitability) -> RouteFindings:
    """What a decision looks at, of what the rules say of a route."""
    stops = tuple(each.reason.code for each in route.stops if each.reason)
    return RouteFindings(stops, tuple(each.fact for each in route.asks if each.fact not in OF_ANOTHER_DAY))


def stops_of(routes: tuple[str, ...], found: Mapping[str, RouteFindings]) -> tuple[str, ...]:
    """The stops of these routes, as "iv:pregnancy"."""
    return tuple(f"{route}:{code}" for route in routes if route in found for code in found[route].stops)


def decision_refusals(asked: AskedDecision, found: Mapping[str, RouteFindings]) -> Iterator[Reason]:
    """Everything that prevents this decision."""
    if asked.answer not in ANSWERS:
        yield Reason("decision-answer", "Choose yes, not now or no.", POLICY, path="answer")
    if not set(asked.routes) <= set(ROUTES) or (asked.answer == "yes") != bool(asked.routes):
        sentence = "Choose by which routes, if the answer is yes, and none if it is not."
        yield Reason("decision-routes", sentence, POLICY, path="routes")
    for name, text, asks in (
        ("because", asked.because, "Write why"),
        ("wants", asked.wants, "Write what the person said they want"),
    ):
        if not 0 < len(text.strip()) <= MOST_WORDS:
            yield Reason(f"decision-{name}", f"{asks}, in at most 2,000 letters.", POLICY, path=name)
    yield from _stopped(asked, found)
    yield from _overridden(asked, found)


def _stopped(asked: AskedDecision, found: Mapping[str, RouteFindings]) -> Iterator[Reason]:
    overridden = {each.stop for each in asked.overrides}
    for route in (each for each in asked.routes if each in found):
        left = [code for code in found[route].stops if f"{route}:{code}" not in overridden]
        if left:
            sentence = (
                f"{ROUTE_NAMES[route]} is stopped ({', '.join(left)}): choose another route, wait until it is cleared, "
                "or override it as the prescriber."
            )
            yield Reason("decision-stopped", sentence, POLICY, about="person", path="routes")
        if found[route].open:
            unanswered = ", ".join(found[route].open)
            sentence = f"{ROUTE_NAMES[route]} has questions without an answer ({unanswered}): ask first."
            yield Reason("decision-open", sentence, POLICY, "question", "person", path="routes")


def _overridden(asked: AskedDecision, found: Mapping[str, RouteFindings]) -> Iterator[Reason]:
    there = set(stops_of(asked.routes, found))
    for each in asked.overrides:
        if each.stop not in there:
            sentence = "This stop is not there anymore, or not of a route that was chosen: open the form again."
            yield Reason("override-not-needed", sentence, POLICY, about="person")
        if each.reason_code not in OVERRIDE_REASONS:
            yield Reason("override-reason", "Choose a reason for each stop that is overridden.", POLICY)
        if not 0 < len(each.words.strip()) <= MOST_WORDS:
            yield Reason("override-words", "Write why each stop does not hold here, in at most 2,000 letters.", POLICY)
