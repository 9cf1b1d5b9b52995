"""Chances at the peak: of an event above its background, and of a rise of pressure; over people or for the typical one.

event_chance("sedation", context)      # mean chance above background
pressure_chance(40.0, context)         # (with the drug, without it)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from math import erfc, sqrt

import numpy as np

from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.effects.anchors import systolic_scatter_mmhg
from lenitive.pharmacology.effects.drive import Drive
from lenitive.pharmacology.effects.parameters import typical
from lenitive.pharmacology.effects.shapes import chance_of, s_equivalents, systolic_rise_mmhg
from lenitive.pharmacology.models.published import Values
from lenitive.pharmacology.solving.arrays import Floats

EVENTS = ("dissociation", "sedation", "nausea")


@dataclass(frozen=True)
class People:
    """What is kept of the virtual people. `peaks`: highest level or effect of each person, by name, [people]
    (s_ketamine and r_ketamine, or ketamine for a model of the racemate as one substance, and every effect).
    `values`: their effect parameters, [people]. `ce_day_7`: their slow site at hour 168, None where not followed."""

    peaks: Mapping[str, Floats]
    values: Values
    ce_day_7: Floats | None = None


@dataclass(frozen=True)
class Context:
    """What stands around the effects of one prediction.

    `site`: where the blood of the model was drawn. `drive`: the typical person's, at the times shown. `ce_at`: the
    typical slow site at any hour, past the horizon too; None for a regimen without end.
    """

    request: PredictionRequest
    site: str
    drive: Drive
    people: People | None = None
    ce_at: Callable[[float], float] | None = None
    values: Values = field(default_factory=typical)


def event_chance(event: str, context: Context) -> float:
    """Mean chance at each person's own peak, above background; without people that of the typical person."""
    if context.people is None:
        level = s_equivalents(context.drive.s_ketamine, context.drive.r_ketamine)
        return float(chance_of(event, np.array([level.max()]), context.values)[0])
    peaks = context.people.peaks
    if "s_ketamine" in peaks or "r_ketamine" in peaks:
        nothing = np.zeros_like(peaks["ketamine"])
        level = s_equivalents(peaks.get("s_ketamine", nothing), peaks.get("r_ketamine", nothing))
    else:
        level = s_equivalents(peaks["ketamine"] / 2, peaks["ketamine"] / 2)
    return float(chance_of(event, level, context.people.values).mean())


def pressure_chance(limit_mmhg: float, context: Context) -> tuple[float, float]:
    """Chance that one reading at the peak lies `limit_mmhg` or more above rest, with the drug and without it."""
    if context.people is None:
        rises = systolic_rise_mmhg(context.drive, context.values, context.request.subject).max(keepdims=True)
    else:
        rises = context.people.peaks["systolic_rise_mmhg"]
    scatter = systolic_scatter_mmhg()
    return float(_above((limit_mmhg - rises) / scatter).mean()), float(_above(np.array([limit_mmhg / scatter]))[0])


def _above(z: Floats) -> Floats:
    """Share of a normal distribution above `z`."""
    return np.fromiter((erfc(one) for one in z / sqrt(2)), dtype=np.float64, count=z.size) / 2
