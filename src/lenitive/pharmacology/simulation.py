"""The first job: predict(subject, regimen) -> Prediction.

    predict(Subject(70, 45, "female"), Regimen((DoseRow("iv", "racemate", 28.0, duration_h=2 / 3),)))

Absorption -> medicines -> network -> solver -> population -> effects -> summary. Doors come through `predict_case`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np

from lenitive.evidence import listed, sources
from lenitive.pharmacology.answers.prediction import Alternative, Given, Prediction
from lenitive.pharmacology.answers.request import PredictionRequest, PredictionWork
from lenitive.pharmacology.cautions import cautions_for
from lenitive.pharmacology.effects.cautions import effect_cautions
from lenitive.pharmacology.effects.curves import CURVES
from lenitive.pharmacology.effects.lasting_relief import DAY_7_H
from lenitive.pharmacology.effects.outcomes import meaning_of
from lenitive.pharmacology.effects.parameters import typical
from lenitive.pharmacology.effects.reading import EffectReader, Read, context_of, effect_rows, effects_of, site_rates
from lenitive.pharmacology.effects.studied import is_drawn
from lenitive.pharmacology.headline.opening_block import headline_of
from lenitive.pharmacology.interactions.change import ChangeInterval
from lenitive.pharmacology.interactions.medicines import changes
from lenitive.pharmacology.levels.bands import CrowdAnswer, crowd_answer
from lenitive.pharmacology.levels.crowd import Crowd, Setting
from lenitive.pharmacology.levels.grid import shown_times
from lenitive.pharmacology.levels.held_level_stop import stop_held_level
from lenitive.pharmacology.levels.population import Population
from lenitive.pharmacology.levels.typical import Typical
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.selection import Choice, choices
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.subject import Subject
from lenitive.pharmacology.topical.at_fractions import cream_sources, view
from lenitive.pharmacology.topical.partners import co_ingredients
from lenitive.pharmacology.who import stops
from lenitive.pharmacology.without_ketamine import answer_without_ketamine
from lenitive.reasons import Reason, refusal

if TYPE_CHECKING:
    from lenitive.pharmacology.cases import Case

WINDOW_AFTER_LAST_DOSE_H = (2.0, 8.0)


@dataclass(frozen=True)
class AnsweredCase:
    """A prediction with the virtual people it was read off (None: none were asked for)."""

    prediction: Prediction
    people: CrowdAnswer | None


def predict(
    subject: Subject,
    regimen: Regimen,
    *,
    times_h: Floats | None = None,
    model: str | Model = "auto",
    population: Population | None = None,
) -> Prediction:
    """Level over time of ketamine and what it becomes, for this person on this regimen.

    `times_h`: ascending hours, first >= 0, shape [times]; None: 24 h after the last dose, chosen times. `model`: a
    published name, "auto", or a Model. Levels are ng/mL of base; bands come with `population`. Refused (a
    ValueError) when no model covers the regimen or the person (under 18 years, under 39 kg); ValueError when a regimen
    without end is given no times.
    """
    for stop in stops(age_y=Fraction(subject.age_y), weight_kg=Fraction(subject.weight_kg)):
        raise refusal(stop.code, stop.sentence, stop.source, about="person", path=f"subject.{stop.key}")
    if times_h is None:
        if not (regimen.has_end and all(row.has_end for row in regimen.skin_rows)):
            raise ValueError("a regimen without end needs times_h")
        ends = [(row.last_start_h or 0.0) + row.duration_h + row.lag_h for row in regimen.rows]
        horizon = max([*ends, *(row.last_end_h or 0.0 for row in regimen.skin_rows)]) + 24
    else:
        times_h = np.asarray(times_h, dtype=np.float64)
        if times_h.size == 0 or times_h[0] < 0 or np.any(np.diff(times_h) <= 0) or not np.all(np.isfinite(times_h)):
            raise ValueError("times_h must be finite, ascending and not negative")
        horizon = float(times_h[-1])
    return answer(
        PredictionRequest(subject, regimen, horizon, model, population, None, times_h), PredictionWork(), {}, ()
    )


def predict_case(case: Case, work: PredictionWork | None = None) -> Prediction:
    """The Prediction for a case that `cases.read` has read; every door comes through here. Refused: no model fits."""
    return answer(request_of(case), work or PredictionWork(), case.inputs, case.notes)


def request_of(case: Case) -> PredictionRequest:
    """What a case asks."""
    return PredictionRequest(
        case.subject,
        case.regimen,
        case.horizon_h,
        case.model,
        case.population,
        case.half_life_window_h,
        norketamine_weight=case.norketamine_weight,
        purpose=case.purpose,
    )


def answer(
    request: PredictionRequest, work: PredictionWork, inputs: dict[str, Any], notes: tuple[Reason, ...]
) -> Prediction:
    """The Prediction for a question; `inputs` is echoed, `notes` stand before the cautions."""
    return answer_whole(request, work, inputs, notes).prediction


def answer_whole(
    request: PredictionRequest, work: PredictionWork, inputs: dict[str, Any], notes: tuple[Reason, ...]
) -> AnsweredCase:
    """The Prediction, and the virtual people behind its bands."""
    if not request.regimen.has_ketamine:
        return AnsweredCase(answer_without_ketamine(request, inputs, notes), None)
    found = choices(request.regimen, request.model)
    first, others = found[0], found[1:]
    times = shown_times(request.regimen, request.horizon_h) if request.times_h is None else request.times_h
    window = request.window_h or _window(request)
    person = _typical(first, request, site_rates(typical()))
    followed = person.follow(times, window)
    stop_held_level(person, followed, request)
    alternatives = tuple(_alternative(choice, request, times, window) for choice in others)
    rows = effect_rows(times)
    reader = EffectReader(request, times, rows) if request.population else None
    people = _people(first, request, (times, reader), work)
    at_rows = {name: levels[rows] for name, levels in followed.levels.items()}
    context = context_of(request, first.model.sampling_site, Read(at_rows, followed.slow_site_at, people, reader))
    effects = effects_of(times[rows], context, people)
    cautions = notes + cautions_for(first.model, request, found) + effect_cautions(request, first.model, effects)
    prediction = Prediction(
        typical=followed.curves,
        population=people.bands if people else None,
        doses=_given(request.regimen, request.horizon_h),
        horizon_h=request.horizon_h,
        cautions=cautions,
        sources=listed([*_source_ids(first.model, cautions, found), *cream_sources(request.regimen)]),
        model=first.chosen,
        alternatives=alternatives,
        inputs=inputs,
        effects=effects,
        meaning=meaning_of(context),
        topical=view(request, first.model),
        co_ingredients=co_ingredients(request.regimen, request.subject, request.horizon_h),
    )
    return AnsweredCase(replace(prediction, headline=headline_of(prediction, request)), people)


def _intervals(choice: Choice, request: PredictionRequest) -> tuple[ChangeInterval, ...]:
    return changes(choice.model, choice.absorption_models, request.subject, request.regimen, request.horizon_h)


def _typical(choice: Choice, request: PredictionRequest, sites: Mapping[str, Floats] | None = None) -> Typical:
    intervals = _intervals(choice, request)
    return Typical(choice.model, request.subject, request.regimen, intervals, sites)


def _people(
    choice: Choice, request: PredictionRequest, looked: tuple[Floats, EffectReader | None], work: PredictionWork
) -> CrowdAnswer | None:
    """The virtual people at the times shown, and at some of them their effects; None when none are asked for."""
    times_h, reader = looked
    if reader is None:
        return None
    found = crowd_answer(_crowd(choice, request, reader), times_h, work, reader)
    if times_h[-1] >= DAY_7_H or not request.regimen.has_end or not is_drawn(request.regimen):
        return found
    later = _crowd(choice, replace(request, horizon_h=DAY_7_H), reader)
    return replace(found, kept=later.at(DAY_7_H, reader.kept[0], work.threads))


def _crowd(choice: Choice, request: PredictionRequest, reader: EffectReader) -> Crowd:
    return Crowd(choice.model, request, Setting(_intervals(choice, request), reader.sites))


def _window(request: PredictionRequest) -> tuple[float, float]:
    end = request.regimen.last_end_h(request.horizon_h)
    return end + WINDOW_AFTER_LAST_DOSE_H[0], end + WINDOW_AFTER_LAST_DOSE_H[1]


def _alternative(choice: Choice, request: PredictionRequest, times: Floats, window: tuple[float, float]) -> Alternative:
    return Alternative(choice.chosen, _typical(choice, request).curves(times, window))


def _given(regimen: Regimen, horizon_h: float) -> tuple[Given, ...]:
    """Doses for the ticks under a picture."""
    doses = [
        Given(float(start), float(start) + row.duration_h, row.route, row.amount_mg)
        for row in regimen.rows
        for start in row.starts_h(horizon_h)
    ]
    return tuple(sorted(doses, key=lambda dose: dose.start_h))


def _source_ids(model: Model, cautions: tuple[Reason, ...], found: list[Choice]) -> list[str]:
    """Sources of the model, of the other models shown, and of the cautions that name one of the list."""
    ids = list(model.sources)
    if any(caution.code == "racemate-derived" for caution in cautions):
        ids += ["S8", "S9", "S10"]
    ids += [source for choice in found[1:] for source in choice.model.sources]
    ids += [caution.source for caution in cautions if caution.source in sources()]
    ids += [source for curve in CURVES.values() for source in curve.sources]
    return [*ids, "S19"]
