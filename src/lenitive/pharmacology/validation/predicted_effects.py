"""Printed numbers of effects, read off an answer: people of a hundred, pain that is lost, rises of pressure.

Relief is a share of the pain before the dose. Where a release tells people only the relief of the drug, that is read;
where it counts only what people volunteer, that is read for what was asked on a scale as well.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from statistics import NormalDist
from typing import Any

import numpy as np

from lenitive.pharmacology.validation.observations import Observation
from lenitive.pharmacology.validation.reading import Answers, Unanswered, hour_of, mean_of

EVENTS = {
    "dissociation": ("dissociation",),
    "psychotomimetic": ("dissociation",),
    "unreality_asked": ("unreality", "dissociation"),
    "any_psychoperceptual": ("unreality", "dissociation"),
    "dissociation_on_scale": ("unreality", "dissociation"),
    "sedation": ("sedation",),
    "nausea": ("nausea",),
    "vomiting": ("vomiting",),
    "systolic_ge_40": ("pressure_ge_40",),
}
RELIEF = ("reported_relief", "analgesia")  # a release without the first tells people the second
RISES = {"systolic_rise": "systolic_rise_mmhg", "diastolic_rise": "diastolic_rise_mmhg"}
HALF_OF_PAIN = 0.5


def _time_of_effect(row: Observation, answers: Answers) -> float:
    return float(answers.dose["effects"]["systolic_rise_mmhg"]["summary"]["peak_at_h"])


def _first_of(names: tuple[str, ...], known: Mapping[str, Any]) -> Any:
    for name in names:
        if known.get(name) is not None:
            return known[name]
    raise Unanswered(" or ".join(names))


def _chance(row: Observation, answers: Answers) -> float:
    if row.of == "relief_gt_50pct":
        return _relieved_by_half(row, answers)
    counts = {one["name"]: one["with_drug"] for one in answers.dose["meaning"]}
    return float(_first_of(EVENTS.get(row.of, (row.of,)), counts)) / 100


def _relief_lines(row: Observation, answers: Answers, hours: Any) -> dict[str, Any]:
    """Quantiles of relief over the people at these hours."""
    effect = _first_of(RELIEF, answers.dose["effects"])
    if effect["bands"] is None:
        raise Unanswered("bands of relief")
    return {key: np.interp(hours, effect["times_h"], line) for key, line in effect["bands"].items()}


def _relief(row: Observation, answers: Answers) -> float:
    """The share of pain that is lost at the hour, mean of the people; in lasting relief that of the treated group."""
    if row.of == "pain_nrs" and row.assumed == "steps":
        return _lasting(row, answers)
    return float(mean_of(_relief_lines(row, answers, hour_of(row))))


def _lasting(row: Observation, answers: Answers) -> float:
    day_7 = answers.dose["effects"]["lasting_relief"]["summary"]["nrs_at_day_7"]
    if day_7 is None or row.baseline is None:
        raise Unanswered("nrs_at_day_7")
    return 1 - float(day_7["treated"]) / row.baseline.value


def _mean_relief(row: Observation, answers: Answers) -> float:
    """The mean over the hours up to the row's."""
    hours = np.linspace(0, hour_of(row), 61)
    return float(np.trapezoid(mean_of(_relief_lines(row, answers, hours)), hours) / hours[-1])


def _relieved_by_half(row: Observation, answers: Answers) -> float:
    """The share of people who lost half of their pain: read between quantiles, on the normal scale."""
    lines = _relief_lines(row, answers, hour_of(row))
    places = [NormalDist().inv_cdf(int(key[1:]) / 100) for key in sorted(lines)]
    values = np.maximum.accumulate([float(lines[key]) for key in sorted(lines)])
    if values[0] == values[-1]:
        return float(values[0] > HALF_OF_PAIN)
    slope_low = (places[1] - places[0]) / max(values[1] - values[0], 1e-9)
    slope_high = (places[-1] - places[-2]) / max(values[-1] - values[-2], 1e-9)
    if values[0] >= HALF_OF_PAIN:
        place = places[0] - slope_low * (values[0] - HALF_OF_PAIN)
    elif values[-1] <= HALF_OF_PAIN:
        place = places[-1] + slope_high * (HALF_OF_PAIN - values[-1])
    else:
        place = float(np.interp(HALF_OF_PAIN, values, places))
    return 1 - NormalDist().cdf(place)


def _responders(row: Observation, answers: Answers) -> float:
    value = answers.dose["effects"]["lasting_relief"]["summary"]["responder_probability"]
    if value is None:
        raise Unanswered("responder_probability")
    return float(value)


def _rise(row: Observation, answers: Answers) -> float:
    """The mean of each person's own highest rise, or the highest mean, mmHg."""
    effect = _first_of((RISES[row.of],), answers.dose["effects"])
    if row.quantity == "peak_mean":
        return float(np.max(effect["values"]))
    return float(mean_of(effect["summary"]["peak_range"]))


EFFECT_READINGS: Mapping[str, Callable[[Observation, Answers], float]] = {
    "time_of_peak": _time_of_effect,
    "incidence": _chance,
    "responder_probability": _responders,
    "score": _relief,
    "score_change": _relief,
    "score_over_baseline": _relief,
    "percent_of_maximum": _mean_relief,
    "peak": _rise,
    "peak_mean": _rise,
}
