"""When a treatment plan can be kept: for a route that was decided, with a goal, doses, a schedule and a rule to stop.

    plan_refusals(asked, PlanGround(("iv",), ()))       # nothing, or every reason at once
    schedule_of(AskedSchedule((), Fraction(4), None))   # "every 4 to 6 h": gap 4 h, at most 4 a day

Doses are rows of case files; what is wrong with them is said by the reader of cases. Strengths: `strengths.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, get_args

from lenitive.care.rules.decisions import MOST_WORDS, ROUTE_NAMES
from lenitive.care.rules.facts import ROUTES, Route
from lenitive.care.rules.order_dates import DoseSchedule, schedule_of_interval, schedule_reasons
from lenitive.care.rules.policies import EVERY
from lenitive.care.rules.strengths import PlannedStrength, StatedBasis
from lenitive.reasons import POLICY, Reason
from lenitive.units import Quantity, UnitError

TOPICAL: Route = "topical"
MOST_ROWS, MOST_ACTIVES, MOST_TIMES, MOST_A_DAY = 6, 12, 24, 24
BASES: tuple[str, ...] = get_args(StatedBasis)
BASIS_NAMES = {"as_base": "as base", "as_salt": "as salt"}
_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
WORDS = (
    ("goal", "Write what the person wants to be able to do, in their words"),
    ("stop_rule", "Write when treatment stops, such as: no response at 4 weeks, review"),
    ("monitoring", "Write what is watched, and by whom"),
    ("education", "Write what the person was told"),
)


@dataclass(frozen=True)
class PlannedActive:
    """One ingredient of a cream, its strength as it was typed, and what that counts: base or salt."""

    ingredient: str
    strength: str
    basis: str


@dataclass(frozen=True)
class AskedSchedule:
    """Times of the day ("08:00"), the least hours between two doses, the most doses a day; what is not said is None."""

    times: tuple[str, ...] = ()
    gap_h: Fraction | None = None
    most_a_day: int | None = None


@dataclass(frozen=True)
class AskedCream:
    """Dosage form and class of vehicle, with every active; the formula is chosen at the bench."""

    form: str = ""
    vehicle: str = ""
    actives: tuple[PlannedActive, ...] = ()


@dataclass(frozen=True)
class AskedPlan:
    """What is planned. `regimen`: rows of a case file, all by `route`."""

    route: str
    regimen: tuple[Mapping[str, Any], ...]
    goal: str
    stop_rule: str
    monitoring: str
    education: str
    schedule: AskedSchedule = field(default_factory=AskedSchedule)
    cream: AskedCream = field(default_factory=AskedCream)


@dataclass(frozen=True)
class PlanGround:
    """What a plan rests on: routes of the decision that is yes, and why that decision no longer holds."""

    routes: tuple[str, ...]
    ended: tuple[Reason, ...] = ()


def schedule_of(asked: AskedSchedule, site: str = EVERY) -> DoseSchedule | None:
    """Gap and most a day; where only the gap is known, as many doses as begin in the waking hours."""
    if asked.gap_h is None or asked.gap_h <= 0:
        return None
    if asked.most_a_day is None:
        return schedule_of_interval(asked.gap_h, site)
    return DoseSchedule(asked.gap_h, asked.most_a_day) if asked.most_a_day >= 1 else None


def plan_refusals(asked: AskedPlan, ground: PlanGround | None, site: str = EVERY) -> Iterator[Reason]:
    """Everything that prevents this plan. `ground` is None where nothing was decided, or the answer was no."""
    yield from _undecided(asked, ground)
    for name, asks in WORDS:
        if not 0 < len(getattr(asked, name).strip()) <= MOST_WORDS:
            yield Reason(f"plan-{name.replace('_', '-')}", f"{asks}, in at most 2,000 letters.", POLICY, path=name)
    yield from _doses(asked)
    yield from _scheduled(asked.schedule, site)
    if asked.route == TOPICAL:
        yield from _cream(asked.cream)


def planned_strength(active: PlannedActive) -> PlannedStrength | None:
    """Its strength as mg of the stated basis; None where it cannot be read."""
    if active.basis not in BASES:
        return None
    try:
        return PlannedStrength.of(Quantity.parse(active.strength), active.basis)  # type: ignore[arg-type]
    except (UnitError, ValueError):
        return None


def _undecided(asked: AskedPlan, ground: PlanGround | None) -> Iterator[Reason]:
    if asked.route not in ROUTES:
        yield Reason("plan-route", "Choose a route.", POLICY, path="route")
    elif ground is None:
        sentence = "A plan rests on a decision that ketamine is given: decide first."
        yield Reason("plan-undecided", sentence, POLICY, about="person", path="route")
    elif asked.route not in ground.routes:
        decided = ", ".join(ROUTE_NAMES[each] for each in ground.routes)
        sentence = f"The decision is for: {decided}. Plan one of these routes, or decide again."
        yield Reason("plan-other-route", sentence, POLICY, about="person", path="route")
    if ground is not None:
        yield from ground.ended


def _doses(asked: AskedPlan) -> Iterator[Reason]:
    if not 0 < len(asked.regimen) <= MOST_ROWS:
        sentence = f"Write the doses: one row for each kind of dose, at most {MOST_ROWS}."
        yield Reason("plan-doses", sentence, POLICY, about="dose", path="regimen")
    if any(row.get("route") != asked.route for row in asked.regimen):
        sentence = "Every dose of a plan is by the route of the plan: write another plan for another route."
        yield Reason("plan-route-of-dose", sentence, POLICY, about="dose", path="regimen")


def _scheduled(asked: AskedSchedule, site: str) -> Iterator[Reason]:
    if asked.gap_h is not None and not 0 < asked.gap_h <= 24:  # hours of a day
        yield _schedule("plan-gap", "Write the least hours between two doses: above 0 and at most 24.", "gap_h")
    if asked.most_a_day is not None and not 1 <= asked.most_a_day <= MOST_A_DAY:
        yield _schedule("plan-most", f"Write the most doses a day: 1 to {MOST_A_DAY}.", "most_a_day")
    if len(asked.times) > MOST_TIMES or not all(_TIME.fullmatch(each) for each in asked.times):
        yield _schedule("plan-times", "Write times of the day such as 08:00, with a space between them.", "times")
        return
    if (planned := schedule_of(asked, site)) is None:
        return
    yield from schedule_reasons(planned, site)
    if len(asked.times) > planned.most_a_day:
        sentence = f"{len(asked.times)} times of the day are more than {planned.most_a_day} doses a day."
        yield _schedule("plan-times-too-many", f"{sentence} Write fewer times, or allow more doses.", "times")
    if any(each < planned.gap_h for each in _gaps_h(asked.times)):
        sentence = "Two times of the day are nearer than the least hours between doses: move one of them."
        yield _schedule("plan-times-too-near", sentence, "times")


def _gaps_h(times: tuple[str, ...]) -> Iterator[Fraction]:
    """Hours from each time to the next one, the last to the first of the next day."""
    minutes = sorted(int(each[:2]) * 60 + int(each[3:]) for each in times)
    following = [*minutes[1:], *(each + 24 * 60 for each in minutes[:1])]
    return (Fraction(later - each, 60) for each, later in zip(minutes, following, strict=True))


def _cream(cream: AskedCream) -> Iterator[Reason]:
    if not cream.form.strip():
        yield Reason("plan-form", "Choose the dosage form, such as cream.", POLICY, path="form")
    if not 0 < len(cream.actives) <= MOST_ACTIVES:
        sentence = f"Write each active ingredient with its strength, at most {MOST_ACTIVES}."
        yield Reason("plan-actives", sentence, POLICY, about="dose", path="actives")
    for each in cream.actives:
        if planned_strength(each) is None:
            sentence = (
                f"The strength of {each.ingredient.strip() or 'an ingredient'} cannot be read: write it such as "
                "10 % w/w, and choose whether it counts base or salt."
            )
            yield Reason("plan-strength", sentence, POLICY, about="dose", path="actives")
    names = [each.ingredient.strip().casefold() for each in cream.actives]
    if len(set(names)) < len(names):
        yield Reason("plan-active-twice", "Write each ingredient once.", POLICY, about="dose", path="actives")


def _schedule(code: str, sentence: str, path: str) -> Reason:
    return Reason(code, sentence, POLICY, about="dose", path=path)
