"""Holds two or three regimens, or one regimen with and without a medicine, of one person against each other.

    comparison = compare({"a.yaml": case_a, "b.yaml": case_b}, PredictionWork())

One model answers all of them where one can, so that person number i is the same in every arm and differences are
taken person by person. The values are in `answers/comparison.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from lenitive.evidence import listed
from lenitive.pharmacology.answers.comparison import (
    COUNTS,
    MEDICINES,
    REGIMEN,
    Arm,
    Comparison,
    ComparisonRow,
    Range,
    with_medicines,
)
from lenitive.pharmacology.answers.effect import EFFECTS
from lenitive.pharmacology.answers.prediction import Prediction
from lenitive.pharmacology.answers.request import PredictionRequest, PredictionWork
from lenitive.pharmacology.levels.bands import CrowdAnswer
from lenitive.pharmacology.person import PERSON
from lenitive.pharmacology.ranges import FEWEST_FOR_A_BAND
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.selection import Choice, choices
from lenitive.pharmacology.simulation import AnsweredCase, answer_whole, request_of
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.subject import Subject
from lenitive.pharmacology.visits import visits_of
from lenitive.reasons import Reason, Refused, braced, caution, refusal

if TYPE_CHECKING:
    from lenitive.pharmacology.cases import Case

MOST_ARMS = 3


@dataclass(frozen=True)
class ComparedQuantity:
    """What a row compares: its name in JSON, its title and its unit."""

    name: str
    title: str
    unit: str


def compare(cases: Mapping[str, Case], work: PredictionWork | None = None) -> Comparison:
    """The comparison of these cases, by name; Refused when they are not of one person, or when no model fits."""
    _check(cases)
    horizon_h = max(case.horizon_h for case in cases.values())
    requests = {name: replace(request_of(case), horizon_h=horizon_h) for name, case in cases.items()}
    common = _common(list(requests.values()))
    answers = {}
    for name, request in requests.items():
        asked = request if common is None else replace(request, model=common)
        answers[name] = answer_whole(asked, work or PredictionWork(), cases[name].inputs, cases[name].notes)
    differs = _differs(list(cases.values()))
    arms = tuple(_arm(name, answers[name].prediction, case, MEDICINES in differs) for name, case in cases.items())
    cautions = tuple(_cautions(common, requests))
    return Comparison(
        arms=arms,
        rows=tuple(_rows(list(answers.values()), is_paired=common is not None)),
        is_paired=common is not None,
        cautions=cautions,
        sources=listed([source.id for arm in arms for source in arm.prediction.sources]),
        differs=differs,
    )


def _check(cases: Mapping[str, Case]) -> None:
    if not 2 <= len(cases) <= MOST_ARMS:
        raise refusal("number-of-cases", f"Two or three cases can be compared, not {len(cases)}.")
    first_name, first = next((braced(name), case) for name, case in cases.items())
    for name, case in ((braced(name), case) for name, case in cases.items()):
        if others := _other_facts(case.subject, first.subject):
            marks = " and ".join(f"{{{key}}}" for key in others) + (" differs" if len(others) == 1 else " differ")
            raise refusal(
                "different-people",
                f"{name} is about another person than {first_name}: {marks}. A comparison holds what one person is "
                "given against each other: regimens, other medicines, or both. Give both cases the same person.",
                about="person",
                path=f"subject.{others[0]}",
            )
        if case.population != first.population:
            raise refusal(
                "different-population",
                f"{name} asks for other virtual people than {first_name}: give both the same population (n, seed and "
                "switches), so that the same people stand in both.",
            )
        if case.model != first.model:
            sentence = f"{name} asks for another model than {first_name}: write the same, or {{model: auto}}."
            raise refusal("different-models", sentence)
        if case.norketamine_weight != first.norketamine_weight:
            raise refusal(
                "different-switches",
                f"{name} and {first_name} count norketamine differently: the difference would be that of the switch, "
                "not of the regimens. Write the same {norketamine_opposes} in both.",
            )


def _other_facts(one: Subject, other: Subject) -> list[str]:
    """The keys of the person in which the two differ; concomitant medicines may differ."""
    return [key for key in PERSON if getattr(one, key) != getattr(other, key)]


def _differs(cases: list[Case]) -> tuple[str, ...]:
    """In what the cases differ: regimen, medicines, both or nothing."""
    first = cases[0]
    shown = {
        REGIMEN: any(case.regimen != first.regimen for case in cases),
        MEDICINES: any(set(case.subject.drugs) != set(first.subject.drugs) for case in cases),
    }
    return tuple(name for name, is_so in shown.items() if is_so)


def _common(requests: list[PredictionRequest]) -> Choice | None:
    """One model for all regimens with ketamine; None where no one model covers them, or none has any.

    A population model that answers one of them alone and describes the others too comes first; then what would answer
    all rows together.
    """
    requests = [request for request in requests if request.regimen.has_ketamine]
    if not requests:
        return None
    rows = tuple(row for request in requests for row in request.regimen.rows)
    for request in requests:
        own = choices(request.regimen, request.model)[0]
        described = own.model.described | own.model.derived
        if not own.absorption_models and all((row.route, row.form) in described for row in rows):
            return own
    try:
        return choices(Regimen(rows), requests[0].model)[0]
    except Refused:
        return None


def _arm(name: str, prediction: Prediction, case: Case, names_medicines: bool) -> Arm:
    """`names_medicines`: whether its medicines are named."""
    found, taken = visits_of(prediction.doses), case.subject.drugs
    return Arm(name, prediction, found.number, found.hours, taken, with_medicines(taken) if names_medicines else "")


def _cautions(common: Choice | None, requests: Mapping[str, PredictionRequest]) -> list[Reason]:
    bare = [name for name, request in requests.items() if not request.regimen.has_ketamine]
    found = [_without(bare)] if bare else []
    requests = {name: request for name, request in requests.items() if name not in bare}
    if common is None and not requests:
        return found
    if common is None:
        return [
            *found,
            caution(
                "not-paired",
                "No one model covers all of these regimens: each is answered by its own, and the difference between "
                "two people is mixed with that between two models.",
                "policy",
                "model",
            ),
        ]
    for name, request in requests.items():
        alone = choices(request.regimen, request.model)[0].chosen.name
        if alone != common.chosen.name:
            found.append(
                caution(
                    "another-model-alone",
                    f"{name} alone would be answered by {alone}; here {common.chosen.name} answers every regimen, so "
                    "that the same people are compared. Levels can be far from those of the other model.",
                    "policy",
                    "model",
                )
            )
    return found


def _without(names: list[str]) -> Reason:
    sentence = f"{' and '.join(names)}: no ketamine, so no level and no effect of it stands in the table for it."
    return caution("arm-without-ketamine", sentence, "policy", "dose")


def _rows(answers: list[AnsweredCase], is_paired: bool) -> list[ComparisonRow]:
    predictions = [answered.prediction for answered in answers]
    rows = []
    for name in ("ketamine", "norketamine"):
        curves = [one.typical.get(name) for one in predictions]
        if any(curves):
            tops = tuple(None if curve is None else curve.cmax for curve in curves)
            peak = ComparedQuantity(f"{name}_peak", f"Highest level of {name}", "ng/mL")
            rows.append(_row(peak, tops, answers, is_paired))
    for name in EFFECTS:
        found = [one.effects.get(name) for one in predictions]
        first = next((one for one in found if one is not None), None)
        if first is not None:
            lines = [None if one is None else one.values for one in found]
            highest = tuple(None if line is None else float(line.max()) for line in lines)
            peak = ComparedQuantity(f"{name}_peak", f"{first.title}: highest", first.unit)
            rows.append(_row(peak, highest, answers, is_paired))
    return rows + _numbers(predictions)


def _numbers(predictions: list[Prediction]) -> list[ComparisonRow]:
    """What is one number for a whole regimen: areas, counts of a hundred, relief that lasts; None: not published."""
    nothing = (None,) * len(predictions)

    def row(quantity: str, title: str, unit: str, values: Iterable[float | None]) -> ComparisonRow:
        return ComparisonRow(quantity, title, unit, tuple(values), nothing, nothing)

    area = (one.typical["ketamine"].auc_0_t if one.has_ketamine else None for one in predictions)
    rows = [row("ketamine_area", "Area under ketamine up to the horizon", "ng·h/mL", area)]
    for name in dict.fromkeys(name for one in predictions for name in one.co_ingredients):
        highest = (_on_skin(one, name) for one in predictions)
        rows.append(row(f"{name}_on_skin", f"Highest level of {name} from the skin", "ng/mL", highest))
    counted = next((one for one in predictions if one.meaning), predictions[0])
    for place, outcome in enumerate(counted.meaning):
        counts = (one.meaning[place].with_drug if one.meaning else None for one in predictions)
        rows.append(row(f"{COUNTS}{outcome.name}", outcome.title, "of 100 people", counts))
    summaries: list[Mapping[str, Any]] = [
        one.effects["lasting_relief"].summary if "lasting_relief" in one.effects else {} for one in predictions
    ]
    pain = ((summary.get("nrs_at_day_7") or {}).get("treated") for summary in summaries)
    days = ((summary.get("outlasts_days") or {}).get("treated") for summary in summaries)
    rows.append(row("nrs_day_7", "Mean pain on day 7, if the CRPS model holds", "0 to 10", pain))
    return [*rows, row("outlasts_days", "Relief outlasts the last dose, if the CRPS model holds", "days", days)]


def _on_skin(prediction: Prediction, name: str) -> float | None:
    """The typical highest level of another ingredient; None where it is not there or has none."""
    one = prediction.co_ingredients.get(name)
    return one.cmax_ng_per_ml.typical if one and one.cmax_ng_per_ml else None


def _row(
    quantity: ComparedQuantity, typical: tuple[float | None, ...], answers: list[AnsweredCase], is_paired: bool
) -> ComparisonRow:
    name = quantity.name.removesuffix("_peak")
    people = [
        _tops(answered.people, name) if answered.people and typical[place] is not None else None
        for place, answered in enumerate(answers)
    ]
    spread = tuple(None if one is None else _range(one) for one in people)
    first = people[0]
    differences = tuple(
        None if place == 0 or one is None or first is None or not is_paired else _range(one - first)
        for place, one in enumerate(people)
    )
    return ComparisonRow(quantity.name, quantity.title, quantity.unit, typical, spread, differences)


def _tops(people: CrowdAnswer, name: str) -> Floats | None:
    """Each person's highest level (without the minutes after a push) or highest effect."""
    return people.tops.get(name, people.peaks.get(name))


def _range(values: Floats) -> Range | None:
    """None for fewer people than make a band."""
    if values.size < FEWEST_FOR_A_BAND:
        return None
    p05, p50, p95 = (float(q) for q in np.quantile(values, (0.05, 0.5, 0.95)))
    return Range(p05, p50, p95)
