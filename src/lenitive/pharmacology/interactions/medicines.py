"""The medicines of a case: from when to when they change what, as stretches that the solver walks.

    changes(model, choice.roads, subject, regimen, horizon_h)  # (Stretch(0.0, Change(...)), Stretch(12.4, ...), ...)

The body has one clearance at a time, whatever the route: that of the way in that swallows least. What the other ways
owe to their own row is put on the share that arrives (the well-stirred liver gives both). See docs/interactions.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from math import exp, log

from lenitive.pharmacology.interactions.arrivals import EXTRACTION, Way, way_of
from lenitive.pharmacology.interactions.by_route import RouteEffect, effect
from lenitive.pharmacology.interactions.change import Change, Stretch
from lenitive.pharmacology.interactions.input_rates import INPUT_RATES
from lenitive.pharmacology.interactions.liver import Folds, area_ratio, clearance_ratio
from lenitive.pharmacology.interactions.names import known
from lenitive.pharmacology.interactions.records import Studied, studied
from lenitive.pharmacology.interactions.timing import Step, steps, weight_at
from lenitive.pharmacology.models.absorption import Road
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.subject import DrugTaken, Subject

ROUNDING = 1e-12
NOTHING = (Stretch(0.0, Change()),)


@dataclass(frozen=True)
class Acting:
    """A medicine with rows of its own that is there within the case; `course`: how much of it, when."""

    taken: DrugTaken
    drug: Studied
    course: tuple[Step, ...]


def changes(
    model: Model, roads: Sequence[Road], subject: Subject, regimen: Regimen, horizon_h: float
) -> tuple[Stretch, ...]:
    """Stretches of the case from hour 0; one stretch with nothing when no medicine changes the level."""
    here = acting(subject, horizon_h)
    if not here or model.name not in EXTRACTION:
        return NOTHING
    ways = ways_of(model, roads, regimen)
    effects = {one.drug.name: [effect(one.drug, way) for way in ways] for one in here}
    found: list[Stretch] = []
    for start in sorted({step.from_h for one in here for step in one.course if step.from_h < horizon_h}):
        weighted = [(effects[one.drug.name], weight_at(one.course, start)) for one in here]
        change = _change(ways, weighted)
        if not found or change != found[-1].change:
            found.append(Stretch(start, change))
    return tuple(found)


def acting(subject: Subject, horizon_h: float) -> tuple[Acting, ...]:
    """The medicines of a person that have rows of their own and are there before `horizon_h`."""
    found = []
    for taken in subject.drugs:
        drug = studied().get(known(taken.name) or "")
        if drug and (taken.from_h is None or taken.from_h < horizon_h):
            found.append(Acting(taken, drug, steps(taken, drug.onset.hours, drug.washout.hours)))
    return tuple(found)


def ways_of(model: Model, roads: Sequence[Road], regimen: Regimen) -> tuple[Way, ...]:
    """The ways in of a regimen, each once, the one that swallows least first."""
    found = dict.fromkeys(way_of(model, roads, row.route, row.product) for row in regimen.rows)
    return tuple(sorted(found, key=lambda way: (way.swallowed, way.key)))


def full_change(ways: Sequence[Way], drugs: Iterable[Studied]) -> Change:
    """The change while every one of `drugs` is at its full effect."""
    return _change(ways, [([effect(drug, way) for way in ways], 1.0) for drug in drugs])


def _change(ways: Sequence[Way], weighted: Sequence[tuple[Sequence[RouteEffect], float]]) -> Change:
    """`weighted`: per medicine its effects, one per way in, and how much of it is there."""
    folds = {
        way.key: _together(effects[place].folds.weighted(weight) for effects, weight in weighted)
        for place, way in enumerate(ways)
    }
    system = folds[ways[0].key].liver
    swallowed = {way.key: _swallowed(way, folds[way.key], system) for way in ways if way.kind != "direct"}
    rates = {
        way.key: exp(
            sum(weight * log(INPUT_RATES.get((way.key, effects[place].drug.name), 1.0)) for effects, weight in weighted)
        )
        for place, way in enumerate(ways)
        if way.kind != "direct"
    }
    norketamine = exp(sum(weight * log(effects[0].drug.norketamine_fold) for effects, weight in weighted))
    return Change(system, _that_change(swallowed), _that_change(rates), norketamine)


def _together(several: Iterable[Folds]) -> Folds:
    return reduce(Folds.times, several, Folds())


def _swallowed(way: Way, folds: Folds, system: float) -> float:
    """Factor on the share that arrives, so that this way keeps the area ratio of its own folds under the body's fold.

    A road multiplies all that arrives; a model with its own liver, what passes the gut wall of the swallowed part.
    """
    wanted = area_ratio(folds, way.mucosal, way.extraction)
    cleared = clearance_ratio(system, way.extraction)
    if way.kind == "road":
        return wanted * cleared
    return max(0.0, (wanted - way.mucosal / cleared) * system / way.swallowed)


def _that_change(factors: dict[str, float]) -> dict[str, float]:
    return {key: factor for key, factor in factors.items() if abs(factor - 1) > ROUNDING}
