"""What a prediction will cost, before anything is computed: seconds of one core, and bytes.

    cost_of(question_of(case)).seconds        # 0.09 for one infusion and 500 people

Counted are the doses, sections and models that the typical person is walked through, and people, sections and states of
the virtual people. The seconds of each piece of work were measured (docs/decisions.md 31): an estimate to refuse by,
not a promise. The work grows with these numbers on every machine alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

import numpy as np

from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.effects.lasting_relief import DAY_7_H
from lenitive.pharmacology.interactions.medicines import changes
from lenitive.pharmacology.levels.grid import MOST_TIMES
from lenitive.pharmacology.levels.population import Population as People, draw, has_occasions
from lenitive.pharmacology.levels.typical import enantiomers
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.selection import Choice, choices
from lenitive.pharmacology.solving.inputs import to_ns
from lenitive.pharmacology.topical.applied import on_the_skin
from lenitive.pharmacology.topical.course import MOST_STEPS
from lenitive.pharmacology.topical.ingredients import known

# Seconds of one core, measured over about 25 cases (docs/decisions.md 31).
ONCE_S = 0.015  # reading, cautions, effects of one prediction
NODE_S, RUNNING_S, STEP_S = 3e-6, 0.25e-6, 40e-6  # per node of a walk, infusion over a node, new length of a step
ENTRY_S, DELIVERED_S = 80e-6, 0.3e-6  # per row and section put together; per dose and section in an exact area
PERSON_NODE_S, PERSON_SECTION_S, PERSON_OWN_S = 0.6e-9, 8e-9, 1.5e-9  # times size², size³, size³ of the matrix
PERSON_S = 50e-6  # drawing one person, and reading bands and effects off the levels

LOOKED_AT = MOST_TIMES + 50  # times shown, and times around the first and the last doses
MODEL_LASTS_H = 1.0  # no published model lets a portion of a dose run in for longer by itself
BUILT = 5  # how often the doses of one model and enantiomer are put together
KEPT = 10  # levels kept of everyone: analytes, sites, enantiomers
COPIES = 3  # of the rate matrices while they are put together
SITES_AND_INPUTS = 3
A_FEW = 4
# On the skin: one ingredient; per row, per dose and per time looked at.
SKIN_S, SKIN_ROW_S, SKIN_DOSE_S, SKIN_POINT_S = 0.01, 1e-3, 13e-6, 3e-6
TOO_MANY_TO_LIST = 20_000


@dataclass(frozen=True)
class Cost:
    """Seconds of one core and bytes of memory at once."""

    seconds: float
    size_bytes: float

    def __add__(self, other: Cost) -> Cost:
        """Both, one after the other: the memory of the larger."""
        return Cost(self.seconds + other.seconds, max(self.size_bytes, other.size_bytes))


def cost_of(request: PredictionRequest) -> Cost:
    """The cost of one prediction; Refused when no model fits."""
    skin = _on_skin(request)
    if not request.regimen.has_ketamine:
        return skin
    found = choices(request.regimen, request.model)
    seconds = ONCE_S + sum(_walked_s(choice, request) for choice in found)
    followed = _followed(found[0], request) if request.population else Cost(0.0, 0.0)
    doses = request.regimen.number_until(request.horizon_h)
    return Cost(seconds, 200.0 * doses * (1 + _overlap(request.regimen, request.horizon_h))) + followed + skin


def _on_skin(request: PredictionRequest) -> Cost:
    """What else is on the skin: every ingredient with a level, by each clock, at every end of its range."""
    rows = on_the_skin(request.regimen)
    names = {name for _, what in rows for name, _ in what.partners_mg}
    number = sum(known()[name].absorbed is not None for name in names)
    doses = sum(row.number_until(request.horizon_h) for row, _ in rows)
    points = 2 * min(MOST_STEPS + doses, 2 * MOST_STEPS)
    seconds = number * (SKIN_S + len(rows) * SKIN_ROW_S + doses * SKIN_DOSE_S + points * SKIN_POINT_S)
    return Cost(seconds + (0.0 if request.regimen.has_ketamine else ONCE_S), 100.0 * doses)


def _walked_s(choice: Choice, request: PredictionRequest) -> float:
    """The typical person through one model: every enantiomer, every section."""
    regimen, horizon_h = request.regimen, request.horizon_h
    sections = len(changes(choice.model, choice.absorption_models, request.subject, regimen, horizon_h))
    doses = regimen.number_until(horizon_h)
    planned = sum(row.count if row.count is not None else row.number_until(horizon_h) for row in regimen.rows)
    nodes = LOOKED_AT + sum(row.number_until(horizon_h) * (4 if row.duration_h else 3) for row in regimen.rows)
    steps = min(nodes, LOOKED_AT + _lengths(regimen, horizon_h) * sections)
    walk_s = NODE_S * nodes + STEP_S * steps + RUNNING_S * doses * _overlap(regimen, horizon_h)
    if sections > 1:  # the area to infinity takes a walk to the very last dose
        walk_s += (NODE_S + STEP_S * steps / nodes) * max(planned, doses)
    built_s = BUILT * (ENTRY_S * sum(min(row.number_until(horizon_h), sections) for row in regimen.rows))
    delivered_s = DELIVERED_S * sections * max(planned, doses)
    return (walk_s + built_s + delivered_s) * len(enantiomers(choice.model, regimen))


def _lengths(regimen: Regimen, horizon_h: float) -> int:
    """How many different steps lie between the doses and their ends."""
    doses = regimen.number_until(horizon_h)
    if doses > TOO_MANY_TO_LIST:
        return doses
    starts = [row.starts_h(horizon_h) + row.lag_h for row in regimen.rows]
    marks = [times + after for times, row in zip(starts, regimen.rows, strict=True) for after in (0.0, row.duration_h)]
    both = np.concatenate([*marks, *(times + 0.5 for times in marks)])
    return int(np.unique(np.diff(np.unique(to_ns(both)))).size)


def _overlap(regimen: Regimen, horizon_h: float) -> float:
    """How many nodes one dose runs in over, on average."""
    doses = regimen.number_until(horizon_h)
    over = sum(row.number_until(horizon_h) * _nodes_within(regimen, row, horizon_h) for row in regimen.rows)
    return over / max(doses, 1)


def _nodes_within(regimen: Regimen, row: DoseRow, horizon_h: float) -> float:
    lasting_h = min(row.duration_h or (0.0 if row.route == "iv" else MODEL_LASTS_H), horizon_h)
    marks = 0.0
    for other in regimen.rows:
        inside = lasting_h / other.every_h + 1 if other.every_h else 1.0
        marks += (4 if other.duration_h else 2) * min(other.number_until(horizon_h), inside)
    return (marks if lasting_h else 1.0) + LOOKED_AT * lasting_h / horizon_h


def _followed(choice: Choice, request: PredictionRequest) -> Cost:
    """The virtual people: up to the horizon, or to day 7, whose relief is asked for as well."""
    assert request.population is not None
    model, people, until_h = choice.model, request.population.n, max(request.horizon_h, DAY_7_H)
    days = floor(until_h / 24) + 1 if has_occasions(model) and request.population.between_occasion else 1
    doses = request.regimen.number_until(until_h)
    sections = (
        min(days, doses) + len(changes(model, choice.absorption_models, request.subject, request.regimen, until_h)) - 1
    )
    size = len(model.states) + SITES_AND_INPUTS
    times_bytes = MOST_TIMES * KEPT * 8.0 * people
    rounds = ceil(times_bytes / 150e6)  # of memory for levels: the times are then followed in intervals
    own = sum(row.number_until(until_h) * _own_portions(model, request, row) for row in request.regimen.rows)
    a_person_s = PERSON_NODE_S * size**2 * (MOST_TIMES + 2 * doses)
    a_person_s += size**3 * (PERSON_SECTION_S * sections + PERSON_OWN_S * own)
    number_of_enantiomers = len(enantiomers(model, request.regimen))
    matrices_bytes = 8.0 * sections * size**2 * COPIES * people
    return Cost(
        people * (PERSON_S + a_person_s * number_of_enantiomers * rounds),
        min(times_bytes, 150e6) * 1.3 + matrices_bytes,
    )


def _own_portions(model: Model, request: PredictionRequest, row: DoseRow) -> int:
    """How many portions of a dose start or end at another time in each person, which costs a step of their own."""
    assert request.population is not None
    drawn = model.adjust(draw(model, People(A_FEW, request.population.seed), 1)[0], request.subject)
    portions = model.portions(drawn, row)
    times = [np.broadcast_to(part, (A_FEW,)) for one in portions for part in (one.delay_h, one.duration_h)]
    return sum(bool(np.ptp(times[at]) > 0 or np.ptp(times[at + 1]) > 0) for at in range(0, len(times), 2))
