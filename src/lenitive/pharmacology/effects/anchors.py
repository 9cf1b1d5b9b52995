"""Solves half-levels and slopes exactly from the published points; nothing is pasted, tests solve them again.

    event_curve("sedation")     # EventCurve(c50_ng_per_ml=212., slope=1.87): a chance of 0.15 at the nasal peak

Levels of events are in S-equivalents: S + R x (Ki of S / Ki of R). Numbers come from `parameters.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import exp, log, sqrt
from statistics import NormalDist

import numpy as np

from lenitive.pharmacology.effects.incidence import compared_row
from lenitive.pharmacology.effects.parameters import PARAMETERS
from lenitive.pharmacology.levels.typical import Typical
from lenitive.pharmacology.models import otto_2021, perez_ruixo_2021
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.subject import Subject

KETAMINE_G_PER_MOL, NORKETAMINE_G_PER_MOL = 237.73, 223.70  # S3
INFUSION_MG_PER_H = 22.2  # S30, S67: dose at the end of the infusion
ANESTHETIC_NG_PER_ML = (1200.0, 2400.0)  # S19, racemate
CHANCE_UNDER_ANESTHESIA = 0.95  # assumed
NASAL_MG = (56.0, 84.0)  # the doses of the label's trials
REFERENCE = Subject(weight_kg=70, age_y=45, sex="male")  # weight and sex have no effect in perez_ruixo_2021


@dataclass(frozen=True)
class EventCurve:
    """Chance of an event above its background: 1 / (1 + (c50 / level) ** slope)."""

    c50_ng_per_ml: float
    slope: float


@cache
def number(name: str) -> float:
    """The typical value of an effect parameter."""
    return next(p.value for p in PARAMETERS if p.name == name)


def above_background(with_drug: float, without: float) -> float:
    """Abbott's formula: the share of those who would not have had the event anyway."""
    return (with_drug - without) / (1 - without)


@cache
def nasal_peak_ng_per_ml() -> float:
    """Peak of S-ketamine, vein, typical person: geometric mean of 56 and 84 mg of nasal esketamine."""
    times = np.linspace(0.0, 4.0, 97)
    peaks = []
    for amount_mg in NASAL_MG:
        regimen = Regimen((DoseRow("nasal", "s-ketamine", amount_mg, spray_mg=perez_ruixo_2021.DEVICE_MG),))
        curves = Typical(perez_ruixo_2021.MODEL, REFERENCE, regimen).curves(times, (2.0, 3.0))
        peaks.append(curves["s_ketamine"].cmax)
    return sqrt(peaks[0] * peaks[1])


def infusion_level_ng_per_ml() -> float:
    """S-ketamine at the end of the 4-day infusion: rate over Fanta's clearance."""
    return 1000 * INFUSION_MG_PER_H / otto_2021.MODEL.parameter("clearance_l_per_h").value


def r_in_s_equivalents() -> float:
    """How much of S one part of R counts for: the ratio of their Ki."""
    return number("ki_s_ketamine_um") / number("ki_r_ketamine_um")


def anesthetic_level_ng_per_ml() -> float:
    """Geometric middle of the anesthetic range of the racemate, in S-equivalents."""
    low, high = ANESTHETIC_NG_PER_ML
    return sqrt(low * high) / 2 * (1 + r_in_s_equivalents())


def points_of(event: str) -> tuple[tuple[float, float], tuple[float, float]]:
    """The two points of an event: (level in S-equivalents, chance above background)."""
    label = compared_row(f"{event} nasal esketamine")
    first = (nasal_peak_ng_per_ml(), above_background(label.with_drug, label.without))
    if event == "sedation":
        return first, (anesthetic_level_ng_per_ml(), CHANCE_UNDER_ANESTHESIA)
    infused = compared_row(f"{event} S-ketamine infusion")
    return first, (infusion_level_ng_per_ml(), above_background(infused.with_drug, infused.without))


@cache
def event_curve(event: str) -> EventCurve:
    """The log-logistic curve through the two points of "dissociation", "sedation" or "nausea"."""
    (low, chance_low), (high, chance_high) = points_of(event)
    odds_low, odds_high = (log(chance / (1 - chance)) for chance in (chance_low, chance_high))
    slope = (odds_high - odds_low) / log(high / low)
    return EventCurve(exp(log(low) - odds_low / slope), slope)


@cache
def systolic_scatter_mmhg() -> float:
    """SD of one person's reading around the mean rise: the one that gives the published chance of 40 below 65 years."""
    z = NormalDist().inv_cdf(1 - number("chance_40_under_65"))
    return (40 - number("nasal_systolic_rise_mmhg")) / z


@cache
def age_factor() -> float:
    """From 65 years on the mean rise is this many times larger: it gives the published chance of 40 there."""
    z = NormalDist().inv_cdf(1 - number("chance_40_from_65"))
    return (40 - systolic_scatter_mmhg() * z) / number("nasal_systolic_rise_mmhg")
