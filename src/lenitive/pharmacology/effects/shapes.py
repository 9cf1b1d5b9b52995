"""The formulas: from levels [times] or [times, people] and effect parameters [people] to an effect of the same shape.

    analgesia(drive, v, switches)      # fraction of maximum

Which study stands behind each, and its notes, are in `curves.py`. As few arrays are made as can be.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenitive.pharmacology.effects.anchors import (
    KETAMINE_G_PER_MOL,
    NORKETAMINE_G_PER_MOL,
    age_factor,
    event_curve,
    nasal_peak_ng_per_ml,
    r_in_s_equivalents,
)
from lenitive.pharmacology.effects.drive import Drive
from lenitive.pharmacology.models.published import Values
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.subject import Subject

OLD_FROM_Y = 65.0
TOP_OF_PSYCHEDELIC_NG_PER_ML = 200.0  # S26: 50 to 200 ng/mL was studied


@dataclass(frozen=True)
class Switches:
    """What is contested and may be tried: `norketamine_weight` 0 to 1, how much of its effect against relief counts."""

    norketamine_weight: float = 0.0

    def __post_init__(self) -> None:
        if not 0 <= self.norketamine_weight <= 1:
            raise ValueError("norketamine_weight lies between 0 and 1")


def nmda_block(drive: Drive, v: Values) -> Floats:
    """Share of receptors held: S / (1 + S), S the sum of unbound level over Ki, each Ki between two laboratories."""
    place = v["ki_place"]
    return _held(drive, {name: _between(v, name, place) for name in _LIGANDS}, v["fraction_unbound"])


def nmda_block_of_set(drive: Drive, v: Values, place: float) -> Floats:
    """The same with one laboratory's Ki alone: 0 for S37, 1 for S38."""
    return _held(drive, {name: _between(v, name, np.array([place])) for name in _LIGANDS}, v["fraction_unbound"])


_LIGANDS = {
    "s_ketamine": ("ki_racemic_ketamine_um", KETAMINE_G_PER_MOL),
    "r_ketamine": ("ki_racemic_ketamine_um", KETAMINE_G_PER_MOL),
    "s_norketamine": ("ki_racemic_norketamine_um", NORKETAMINE_G_PER_MOL),
    "r_norketamine": ("ki_racemic_norketamine_um", NORKETAMINE_G_PER_MOL),
}


def _between(v: Values, ligand: str, place: Floats) -> Floats:
    """Ki in ng/mL unbound, at this place between the laboratories on the log scale."""
    racemic, g_per_mol = _LIGANDS[ligand]
    first, second = v[f"ki_{ligand}_um"], v[racemic]
    return np.asarray(first ** (1 - place) * second**place * g_per_mol, dtype=np.float64)


def _held(drive: Drive, ki_ng_per_ml: dict[str, Floats], unbound: Floats) -> Floats:
    total = drive.s_ketamine * (unbound / ki_ng_per_ml["s_ketamine"])
    part = np.empty_like(total)
    for name in ("r_ketamine", "s_norketamine", "r_norketamine"):
        total += np.multiply(getattr(drive, name), unbound / ki_ng_per_ml[name], out=part)
    return _saturated(total)


def _saturated(ratio: Floats) -> Floats:
    """x / (1 + x), in place."""
    ratio /= 1 + ratio
    return ratio


def _hill(level: Floats, c50: Floats | float, slope: Floats | float) -> Floats:
    """Share of the maximum at a level; takes `level` over."""
    level /= c50
    if np.any(np.asarray(slope) != 1.0):
        np.power(level, slope, out=level)
    return _saturated(level)


def norketamine_against_ketamine(v: Values) -> Floats:
    """Effect of 1 ng/mL of norketamine against relief, as ng/mL of ketamine (S29)."""
    return np.asarray(-(v["relief_at_50_norketamine_cm"] / 50) / (v["relief_at_100_ketamine_cm"] / 100))


def analgesia(drive: Drive, v: Values, switches: Switches) -> Floats:
    """Fraction of maximum, from S-ketamine at the effect site, less norketamine where the switch is on."""
    level = drive.effect_site.copy()
    if switches.norketamine_weight:
        against = drive.s_norketamine + drive.r_norketamine
        against *= switches.norketamine_weight * norketamine_against_ketamine(v)
        level -= against
        np.maximum(level, 0.0, out=level)
    return _hill(level, v["analgesia_c50_nmol_per_ml"] * KETAMINE_G_PER_MOL, v["analgesia_slope"])


def drug_high(drive: Drive, v: Values) -> Floats:
    """Fraction of maximum, from S-ketamine at the effect site."""
    return _hill(drive.effect_site.copy(), v["high_c50_nmol_per_ml"] * KETAMINE_G_PER_MOL, v["high_slope"])


def dissociation(drive: Drive, v: Values) -> Floats:
    """Share of the scale's maximum, in proportion to ketamine in plasma, at most 1."""
    share = drive.ketamine * (v["dissociation_at_200"] / TOP_OF_PSYCHEDELIC_NG_PER_ML)
    return np.minimum(share, 1.0, out=share)


def s_equivalents(s_level: Floats, r_level: Floats) -> Floats:
    """S-ketamine plus what R counts for."""
    level = r_level * r_in_s_equivalents()
    level += s_level
    return level


def chance_of(event: str, level: Floats, v: Values) -> Floats:
    """Chance of dissociation, sedation or nausea above its background, at a level in S-equivalents (taken over)."""
    curve = event_curve(event)
    return _hill(level, curve.c50_ng_per_ml * v[f"{event}_c50_factor"], curve.slope)


def event(name: str, drive: Drive, v: Values) -> Floats:
    """Chance of an event above its background at the level of each moment."""
    return chance_of(name, s_equivalents(drive.s_ketamine, drive.r_ketamine), v)


def pressure_half_level(v: Values) -> Floats:
    """Half-level (ng/mL S) of the maximum curve through the nasal point and the highest point."""
    low, high = v["nasal_systolic_rise_mmhg"], v["top_systolic_rise_mmhg"]
    return np.asarray((high - low) / (low / nasal_peak_ng_per_ml() - high / v["top_s_level_ng_per_ml"]))


def systolic_rise_mmhg(drive: Drive, v: Values, subject: Subject) -> Floats:
    """Mean rise of the systolic pressure, mmHg, from S-ketamine in plasma."""
    half = pressure_half_level(v)
    maximum = v["top_systolic_rise_mmhg"] * (1 + half / v["top_s_level_ng_per_ml"])
    factor = age_factor() if subject.age_y >= OLD_FROM_Y else 1.0
    rise = _hill(drive.s_ketamine.copy(), half, 1.0)
    rise *= maximum * factor
    return rise


def heart_rate_rise(drive: Drive, v: Values) -> Floats:
    """Mean rise of the heart rate, % of resting, from S-ketamine in plasma; half-level borrowed from pressure."""
    half = pressure_half_level(v)
    maximum = v["top_heart_rate_rise_percent"] * (1 + half / v["top_s_level_ng_per_ml"])
    rise = _hill(drive.s_ketamine.copy(), half, 1.0)
    rise *= maximum
    return rise


def lasting_relief(drive: Drive, v: Values) -> Floats:
    """Relief in a responder as a share of own baseline pain: Ce / (Ce + C50) at the slow site."""
    return _hill(drive.slow_site.copy(), v["lasting_c50_ng_per_ml"], 1.0)
