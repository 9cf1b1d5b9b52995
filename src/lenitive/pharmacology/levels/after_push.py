"""The minutes after an IV push, in which one compartment for the whole body says little about the level in blood.

    highest_counts(regimen, times_h)     # at which of these times a highest level is looked for

A push is solved and drawn like any dose; no peak is read from its first minutes (rules/doses.yaml, `held_level`).
"""

from __future__ import annotations

import numpy as np

from lenitive.pharmacology.dose_ranges import HeldLevel, held_level
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.solving.arrays import Floats

A_HAIR_H = 1e-9
Flags = np.ndarray[tuple[int], np.dtype[np.bool_]]


def after_a_push(regimen: Regimen, times_h: Floats, rule: HeldLevel) -> Flags:
    """Which times lie between the start of a push and the end of the minutes after it that do not count.

    The start itself is the level that was there before, unless all of it goes in at once.
    """
    left_out = np.zeros(times_h.size, dtype=np.bool_)
    pushes = tuple(row for row in regimen.rows if row.is_push)
    for row in pushes:
        starts = row.starts_h(float(times_h[-1])) + row.lag_h
        if starts.size == 0:
            continue  # it begins only later
        from_h = A_HAIR_H if row.duration_h else 0.0
        place = np.searchsorted(starts, times_h - from_h, "right") - 1
        since = np.where(place >= 0, times_h - starts[np.maximum(place, 0)], np.inf)
        left_out |= since < row.duration_h + rule.left_out_after_a_push_h - A_HAIR_H
    return left_out


def is_left_out(regimen: Regimen, times_h: Floats) -> bool:
    """Whether every time after the first dose lies in such minutes, so that no peak can be given."""
    return bool(after_a_push(regimen, times_h, held_level())[_since_the_first(regimen, times_h)].all())


def highest_counts(regimen: Regimen, times_h: Floats) -> Flags:
    """At which times a highest level is looked for: the last alone, where every time is left out."""
    if not any(row.is_push for row in regimen.rows):
        return np.ones(times_h.size, dtype=np.bool_)
    counts = ~after_a_push(regimen, times_h, held_level())
    if not (counts & _since_the_first(regimen, times_h)).any():
        counts[:] = False
        counts[-1] = True
    return counts


def ends_of_minutes_h(regimen: Regimen, until_h: float) -> Floats:
    """When such minutes end, hours: the first time after each push that counts."""
    pushes = [row for row in regimen.rows if row.is_push]
    left_out_h = held_level().left_out_after_a_push_h
    ends = [row.starts_h(until_h) + row.lag_h + row.duration_h + left_out_h for row in pushes]
    times = np.unique(np.concatenate(ends)) if ends else np.empty(0)
    return np.asarray(times[times <= until_h])


def _since_the_first(regimen: Regimen, times_h: Floats) -> Flags:
    return np.asarray(times_h > min(row.start_h + row.lag_h for row in regimen.rows) + A_HAIR_H)
