"""A level that nobody is given for pain: the typical person holds 1,200 ng/mL or more for five minutes.

    stop_held_level(person, followed, request)  # Refused for a case about pain, else nothing

What the five minutes after a push hold does not count: a compartment of the whole body says little about them. They
only pause the count, and what the other doses hold is looked at without any push as well, so that no push hides it.
The level and its times are in rules/doses.yaml.
"""

from __future__ import annotations

import numpy as np

from lenitive.pharmacology.answers.figures import figure
from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.dose_ranges import PAIN, HeldLevel, held_level
from lenitive.pharmacology.levels.after_push import A_HAIR_H, Flags, after_a_push
from lenitive.pharmacology.levels.grid import peak_times
from lenitive.pharmacology.levels.typical import Followed, Typical
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.reasons import refusal

AROUND_H = np.linspace(-0.2, 0.2, 49)  # twelve minutes on either side of a high moment, every half minute
MOST_MOMENTS = 200


def stop_held_level(person: Typical, followed: Followed, request: PredictionRequest) -> None:
    """Refused when the typical person of a case about pain holds such a level."""
    rule = held_level()
    curve = followed.curves["ketamine"]
    if request.purpose != PAIN or max(curve.cmax, float(curve.values.max())) < rule.level_ng_per_ml:
        return
    at_h = held_from_h(person, request, rule)
    if at_h is None:
        return
    level, minutes = figure(rule.level_ng_per_ml), f"{rule.held_for_h * 60:g} minutes"
    marked = (
        f"from {_clock(at_h)} on this regimen holds {level} ng/mL or more for {minutes}, which is not answered as a "
        "treatment of pain. Are amounts, rates and times right? Correct them; for anesthesia write "
        "{purpose: anesthesia}"
    )
    raise refusal("level-stopped", marked, rule.rule.source, about="dose", path="regimen")


def _clock(at_h: float) -> str:
    return f"{figure(at_h)} h" if at_h >= 1 else f"{60 * at_h:.0f} min"


def held_from_h(person: Typical, request: PredictionRequest, rule: HeldLevel) -> float | None:
    """From when on the level is held so long, hours; None when it never is."""
    others = tuple(row for row in request.regimen.rows if not row.is_push)
    regimens = (
        [request.regimen] if len(others) in (0, len(request.regimen.rows)) else [Regimen(others), request.regimen]
    )
    found = (_held_on(person.on(regimen), request.horizon_h, rule) for regimen in regimens)
    return min((at_h for at_h in found if at_h is not None), default=None)


def _held_on(person: Typical, horizon_h: float, rule: HeldLevel) -> float | None:
    times_h = _close_times(person, horizon_h, rule)
    is_high = _levels(person, times_h) >= rule.level_ng_per_ml
    return first_held_h(times_h, is_high, rule.held_for_h, ~after_a_push(person.regimen, times_h, rule))


def first_held_h(times_h: Floats, is_high: Flags, held_for_h: float, counts: Flags | None = None) -> float | None:
    """Start of the first interval of high times that lasts so long, its ends included; None when there is none.

    Times that do not count neither end an interval nor add to it.
    """
    start, before, held_h = None, None, 0.0
    for time_h, high, counted in zip(
        times_h, is_high, np.ones_like(is_high) if counts is None else counts, strict=True
    ):
        if not counted:
            before = None
            continue
        if not high:
            start, before, held_h = None, None, 0.0
            continue
        start = float(time_h) if start is None else start
        held_h += 0.0 if before is None else float(time_h) - before
        before = float(time_h)
        if held_h >= held_for_h - A_HAIR_H:
            return start
    return None


def _close_times(person: Typical, horizon_h: float, rule: HeldLevel) -> Floats:
    """Every moment that is looked at, and times every half minute around the highest of those that are high."""
    coarse = peak_times(person.regimen, horizon_h)
    levels = _levels(person, coarse)
    is_high = levels >= rule.level_ng_per_ml
    high = coarse[is_high][np.argsort(-levels[is_high], kind="stable")][:MOST_MOMENTS]
    around = np.clip((high[:, None] + AROUND_H[None, :]).ravel(), 0.0, horizon_h)
    return np.unique(np.concatenate([coarse, around]))


def _levels(person: Typical, times_h: Floats) -> Floats:
    """Level of ketamine, S and R together, ng/mL; shape [times]."""
    total = np.zeros(times_h.size)
    for enantiomer in person.values:
        walk, _ = person.walk(enantiomer, times_h)
        place = np.searchsorted(walk.node_ns, np.rint(times_h * 3.6e12).astype(np.int64))
        total += walk.amounts[place] @ walk.rows["ketamine"]
    return total
