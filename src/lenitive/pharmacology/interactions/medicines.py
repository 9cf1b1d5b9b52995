"""The medicines of a case: from when to when they change what, as intervals that the solver walks.

    changes(model, choice.absorption_models, subject, regimen, horizon_h)[1]  # ChangeInterval(12.4, Change(...))

The body has one clearance at a time, whatever the route: that of the route that swallows least. What the other routes
owe to their own row is put on the share that arrives (the well-stirred liver gives both). See docs/interactions.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from math import exp, log

from lenitive.pharmacology.interactions.arrivals import Arrival, arrival_of
from lenitive.pharmacology.interactions.by_route import RouteEffect, effect
from lenitive.pharmacology.interactions.change import Change, ChangeInterval
from lenitive.pharmacology.interactions.input_rates import INPUT_RATES
from lenitive.pharmacology.interactions.liver import Folds, area_ratio, clearance_ratio
from lenitive.pharmacology.interactions.names import known
from lenitive.pharmacology.interactions.records import Studied, studied
from lenitive.pharmacology.interactions.timing import EffectShare, steps, weight_at
from lenitive.pharmacology.models.absorption import AbsorptionModel
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.subject import DrugTaken, Subject

ROUNDING = 1e-12
NOTHING = (ChangeInterval(0.0, Change()),)


@dataclass(frozen=True)
class Acting:
    """A medicine with rows of its own that is there within the case; `course`: how much of it, when."""

    taken: DrugTaken
    drug: Studied
    course: tuple[EffectShare, ...]


def changes(
    model: Model, absorption_models: Sequence[AbsorptionModel], subject: Subject, regimen: Regimen, horizon_h: float
) -> tuple[ChangeInterval, ...]:
    """Intervals of the case from hour 0; one interval with nothing when no medicine changes the level."""
    here = acting(subject, horizon_h)
    if not here or model.extraction is None:
        return NOTHING
    arrivals = arrivals_of(model, absorption_models, regimen)
    effects = {one.drug.name: [effect(one.drug, arrival) for arrival in arrivals] for one in here}
    found: list[ChangeInterval] = []
    for start in sorted({step.from_h for one in here for step in one.course if step.from_h < horizon_h}):
        weighted = [(effects[one.drug.name], weight_at(one.course, start)) for one in here]
        change = _change(arrivals, weighted)
        if not found or change != found[-1].change:
            found.append(ChangeInterval(start, change))
    return tuple(found)


def acting(subject: Subject, horizon_h: float) -> tuple[Acting, ...]:
    """The medicines of a person that have rows of their own and are there before `horizon_h`."""
    found = []
    for taken in subject.drugs:
        drug = studied().get(known(taken.name) or "")
        if drug and (taken.from_h is None or taken.from_h < horizon_h):
            found.append(Acting(taken, drug, steps(taken, drug.onset.hours, drug.washout.hours)))
    return tuple(found)


def arrivals_of(model: Model, absorption_models: Sequence[AbsorptionModel], regimen: Regimen) -> tuple[Arrival, ...]:
    """The arrivals of a regimen, each once, the one that swallows least first."""
    found = dict.fromkeys(arrival_of(model, absorption_models, row.route, row.product) for row in regimen.rows)
    return tuple(sorted(found, key=lambda arrival: (arrival.swallowed, arrival.key)))


def full_change(arrivals: Sequence[Arrival], drugs: Iterable[Studied]) -> Change:
    """The change while every one of `drugs` is at its full effect."""
    return _change(arrivals, [([effect(drug, arrival) for arrival in arrivals], 1.0) for drug in drugs])


def _change(arrivals: Sequence[Arrival], weighted: Sequence[tuple[Sequence[RouteEffect], float]]) -> Change:
    """`weighted`: per medicine its effects, one per arrival, and how much of it is there."""
    folds = {
        arrival.key: _together(effects[place].folds.weighted(weight) for effects, weight in weighted)
        for place, arrival in enumerate(arrivals)
    }
    system = folds[arrivals[0].key].liver
    swallowed = {
        arrival.key: _swallowed(arrival, folds[arrival.key], system) for arrival in arrivals if arrival.kind != "direct"
    }
    rates = {
        arrival.key: exp(
            sum(
                weight * log(INPUT_RATES.get((arrival.rates_key, effects[place].drug.name), 1.0))
                for effects, weight in weighted
            )
        )
        for place, arrival in enumerate(arrivals)
        if arrival.kind != "direct"
    }
    norketamine = exp(sum(weight * log(effects[0].drug.norketamine_fold) for effects, weight in weighted))
    return Change(system, _that_change(swallowed), _that_change(rates), norketamine)


def _together(several: Iterable[Folds]) -> Folds:
    return reduce(Folds.times, several, Folds())


def _swallowed(arrival: Arrival, folds: Folds, system: float) -> float:
    """Factor on the share that arrives, so that this route keeps the area ratio of its own folds under the body's fold.

    An absorption model multiplies all that arrives; a model with its own liver, what passes the gut wall of the
    swallowed part.
    """
    wanted = area_ratio(folds, arrival.mucosal, arrival.extraction)
    cleared = clearance_ratio(system, arrival.extraction)
    if arrival.kind == "absorption":
        return wanted * cleared
    return max(0.0, (wanted - arrival.mucosal / cleared) * system / arrival.swallowed)


def _that_change(factors: dict[str, float]) -> dict[str, float]:
    return {key: factor for key, factor in factors.items() if abs(factor - 1) > ROUNDING}
