"""A level that nobody is given for pain: the typical person holds 1,200 ng/mL or more for five minutes.

    stop_held_level(person, followed, question)  # Refused for a case about pain, else nothing

What the five minutes after a push hold does not count: a compartment of the whole body says little about them.
The level and its times are in rules/doses.yaml.
"""

from __future__ import annotations

import numpy as np

from lenitive.pharmacology.dose_ranges import PAIN, HeldLevel, held_level
from lenitive.pharmacology.figures import figure
from lenitive.pharmacology.levels.grid import dose_times, peak_times
from lenitive.pharmacology.levels.typical import Followed, Typical
from lenitive.pharmacology.question import Question
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.reasons import refusal

AROUND_H = np.linspace(-0.1, 0.1, 25)  # six minutes on either side of a high moment, every half minute
MOST_MOMENTS = 200
A_HAIR_H = 1e-9
Flags = np.ndarray[tuple[int], np.dtype[np.bool_]]


def stop_held_level(person: Typical, followed: Followed, question: Question) -> None:
    """Refused when the typical person of a case about pain holds such a level."""
    rule = held_level()
    if question.purpose != PAIN or followed.curves["ketamine"].cmax < rule.level_ng_per_ml:
        return
    at_h = held_from_h(person, question, rule)
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


def held_from_h(person: Typical, question: Question, rule: HeldLevel) -> float | None:
    """From when on the level is held so long, hours; None when it never is."""
    times_h = _close_times(person, question, rule)
    if times_h.size == 0:
        return None
    is_high = (_levels(person, times_h) >= rule.level_ng_per_ml) & ~after_a_push(question.regimen, times_h, rule)
    return first_held_h(times_h, is_high, rule.held_for_h)


def first_held_h(times_h: Floats, is_high: Flags, held_for_h: float) -> float | None:
    """Start of the first stretch of high times that lasts so long, its ends included; None when there is none."""
    start: float | None = None
    for time_h, high in zip(times_h, is_high, strict=True):
        if not high:
            start = None
            continue
        start = float(time_h) if start is None else start
        if time_h - start >= held_for_h - A_HAIR_H:
            return start
    return None


def _close_times(person: Typical, question: Question, rule: HeldLevel) -> Floats:
    """Times every half minute around each moment that is high, from 0 to the horizon."""
    coarse = peak_times(question.regimen, question.horizon_h)
    high = coarse[_levels(person, coarse) >= rule.level_ng_per_ml][:MOST_MOMENTS]
    times_h = np.unique((high[:, None] + AROUND_H[None, :]).ravel())
    return np.unique(np.clip(times_h, 0.0, question.horizon_h))


def _levels(person: Typical, times_h: Floats) -> Floats:
    """Level of ketamine, S and R together, ng/mL; shape [times]."""
    total = np.zeros(times_h.size)
    for half in person.values:
        walk, _ = person.walk(half, times_h)
        place = np.searchsorted(walk.node_ns, np.rint(times_h * 3.6e12).astype(np.int64))
        total += walk.amounts[place] @ walk.rows["ketamine"]
    return total


def after_a_push(regimen: Regimen, times_h: Floats, rule: HeldLevel) -> Flags:
    """Which times lie between the start of a push and the end of the minutes after it that do not count."""
    left_out = np.zeros(times_h.size, dtype=np.bool_)
    pushes = tuple(row for row in regimen.rows if row.is_push)
    for row in pushes:
        starts, _ = dose_times(Regimen((row,)), float(times_h[-1]))
        if starts.size == 0:
            continue  # it begins only later
        place = np.searchsorted(starts, times_h, "right") - 1
        since = np.where(place >= 0, times_h - starts[np.maximum(place, 0)], np.inf)
        left_out |= since < row.duration_h + rule.left_out_after_a_push_h
    return left_out
