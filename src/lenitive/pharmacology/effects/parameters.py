"""Every number that an effect rests on, with its source, tag and how it is drawn as parameter uncertainty.

    typical()["slow_half_d"]                        # array([10.9])
    drawn(Population(n=1000), range(1000))          # the same names, each [people]

What is solved from these numbers (half-levels, slopes) is in `anchors.py`; docs/effects.md says how.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log, sqrt

import numpy as np

from lenitive.evidence import is_unread
from lenitive.pharmacology.levels.population import Draws, Population
from lenitive.pharmacology.models.published import Parameter
from lenitive.pharmacology.solving.arrays import Floats

EFFECT_NORMALS, EFFECT_UNIFORMS = 8, 9  # purposes of `Draws`; those below belong to the levels

DISTRIBUTIONS = ("", "uniform", "log-uniform", "lognormal", "logit-normal")
Z_95 = 3.92  # a 95 % interval is 3.92 standard deviations wide
SLOPES = (1.0, 3.0)  # policy: lowest and highest slope assumed for relief and for feeling high


@dataclass(frozen=True)
class EffectParameter(Parameter):
    """A number behind an effect. `drawn_as`: its parameter uncertainty ("": none); `sd` on the log or logit scale."""

    drawn_as: str = ""
    sd: float = 0.0

    def __post_init__(self) -> None:
        super().__post_init__()
        is_range = self.drawn_as in ("uniform", "log-uniform")
        if self.drawn_as not in DISTRIBUTIONS or is_range != (self.low is not None):
            raise ValueError(f"{self.name}: drawn over a range with both ends, or not")
        if (self.sd > 0) != (self.drawn_as in ("lognormal", "logit-normal")):
            raise ValueError(f"{self.name}: a normal effect needs a standard deviation, and no other does")

    @property
    def verify(self) -> bool:
        """Whether the number was recalled and must be confirmed before clinical use."""
        return self.tag == "recalled"


def _plain(name: str, value: float, unit: str, source: str, note: str = "") -> EffectParameter:
    tag = "found-2nd" if is_unread(source) else "found"
    return EffectParameter(name, value, unit, source, tag=tag, note=note)


def _half_slope(name: str) -> EffectParameter:
    """The typical person has the middle of the range on the scale on which people are drawn from it."""
    return EffectParameter(
        name,
        sqrt(SLOPES[0] * SLOPES[1]),
        "exponent",
        "policy",
        tag="assumed",
        low=SLOPES[0],
        high=SLOPES[1],
        note="slope and maximum not published: slope 1 to 3, typical their geometric middle; maximum = scale maximum",
        drawn_as="log-uniform",
    )


def _event_factor(name: str) -> EffectParameter:
    note = "the levels of the people counted were not published: log-normal 0.25 around the half-level"
    return EffectParameter(name, 1.0, "factor", "policy", tag="assumed", note=note, drawn_as="lognormal", sd=0.25)


RECEPTOR = (
    EffectParameter(
        *("fraction_unbound", 0.55, "fraction", "S25"), tag="found-2nd", low=0.55, high=0.57, drawn_as="uniform"
    ),
    _plain("ki_s_ketamine_um", 0.3, "uM", "S37", note="rat brain, [3H]MK-801"),
    _plain("ki_r_ketamine_um", 1.4, "uM", "S37", note="rat brain, [3H]MK-801"),
    _plain("ki_s_norketamine_um", 1.7, "uM", "S37", note="rat brain, [3H]MK-801"),
    _plain("ki_r_norketamine_um", 13.0, "uM", "S37", note="rat brain, [3H]MK-801"),
    _plain("ki_racemic_ketamine_um", 0.119, "uM", "S38", note="another laboratory"),
    _plain("ki_racemic_norketamine_um", 0.97, "uM", "S38", note="another laboratory"),
    EffectParameter(
        *("ki_place", 0.5, "0: Ebert 1997, 1: Salat 2015", "policy"),
        tag="assumed",
        low=0.0,
        high=1.0,
        note="where between the two laboratories, on the log scale of each Ki",
        drawn_as="uniform",
    ),
)

SITES = (
    EffectParameter(
        *("ke0_half_min", 6.1, "min", "S29"),
        tag="found",
        low=0.5,
        high=11.8,
        note="published 0 to 11.8; 0.5 is a floor for the arithmetic",
        drawn_as="uniform",
    ),
    EffectParameter(
        *("slow_half_d", 10.9, "d", "S30"),
        tag="found-2nd",
        note="95 % interval 5.3 to 20.5",
        drawn_as="lognormal",
        sd=log(20.5 / 5.3) / Z_95,
    ),
)

ACUTE = (
    EffectParameter(
        *("analgesia_c50_nmol_per_ml", 1.45, "nmol/mL S-ketamine", "S28"),
        tag="derived",
        low=1.2,
        high=1.7,
        note="middle of the published 1.2 to 1.7 (285 to 404 ng/mL), arterial",
        drawn_as="log-uniform",
    ),
    _half_slope("analgesia_slope"),
    _plain("high_c50_nmol_per_ml", 0.3, "nmol/mL S-ketamine", "S28", note="71 ng/mL, arterial"),
    _half_slope("high_slope"),
    _plain("relief_at_100_ketamine_cm", -3.8, "cm", "S29", note="for the norketamine switch"),
    _plain("relief_at_50_norketamine_cm", 1.5, "cm", "S29", note="for the norketamine switch"),
)

DISSOCIATION = (
    EffectParameter(
        *("dissociation_at_200", 0.63, "share of scale maximum", "S27"),
        tag="derived",
        low=0.37,
        high=0.89,
        note="middle of 37 to 89 % at the top level, 200 ng/mL of racemate, vein; linear from 50 to 200 (Bowdle 1998)",
        drawn_as="log-uniform",
    ),
    _event_factor("dissociation_c50_factor"),
    _event_factor("sedation_c50_factor"),
    _event_factor("nausea_c50_factor"),
)

CIRCULATION = (
    EffectParameter(
        *("nasal_systolic_rise_mmhg", 11.5, "mmHg", "Esketamine-events-recalled"),
        tag="recalled",
        low=7.0,
        high=16.0,
        note="mean peak rise 7 to 16 after nasal esketamine (recalled M: verify)",
        drawn_as="uniform",
    ),
    EffectParameter(
        *("top_systolic_rise_mmhg", 32.4, "mmHg", "S34"),
        tag="derived",
        note="mean pressure +27 % at 1959 ng/mL, taken of a systolic pressure of 120",
    ),
    _plain("top_heart_rate_rise_percent", 43.5, "% of resting", "S34", note="at 1959 ng/mL"),
    _plain("top_s_level_ng_per_ml", 1959.0, "ng/mL S-ketamine", "S34", note="blood site not in the evidence at hand"),
    _plain("chance_40_under_65", 0.08, "fraction", "S36", note="systolic rise of 40 mmHg or more"),
    _plain("chance_40_from_65", 0.17, "fraction", "S36", note="systolic rise of 40 mmHg or more"),
)

LASTING = (
    EffectParameter(
        *("lasting_c50_ng_per_ml", 10.5, "ng/mL S-ketamine", "S30"),
        tag="found-2nd",
        note="95 % interval 4.37 to 21.2",
        drawn_as="lognormal",
        sd=log(21.2 / 4.37) / Z_95,
    ),
    EffectParameter(
        *("responder_probability", 0.67, "fraction", "S30"),
        tag="found-2nd",
        note="SE 0.10",
        drawn_as="logit-normal",
        sd=0.10 / (0.67 * 0.33),
    ),
    EffectParameter(
        *("placebo_probability", 0.23, "fraction", "S30"),
        tag="found-2nd",
        note="SE 0.09",
        drawn_as="logit-normal",
        sd=0.09 / (0.23 * 0.77),
    ),
    EffectParameter(
        *("baseline_nrs", 7.0, "points of 10", "Sigtermans-2009-recalled"), tag="recalled", note="recalled M: verify"
    ),
)

PARAMETERS: tuple[EffectParameter, ...] = (*RECEPTOR, *SITES, *ACUTE, *DISSOCIATION, *CIRCULATION, *LASTING)


def typical() -> dict[str, Floats]:
    """The published or declared typical values, one person each, shape [1]."""
    return {p.name: np.array([p.value]) for p in PARAMETERS}


def drawn(population: Population, people: range) -> dict[str, Floats]:
    """Values for these people (a range that begins at a block of `Draws`): uncertain ones [people], the others [1].

    Typical values for everyone unless the population has parameter uncertainty. Person number i is the same whatever
    the number of people or threads.
    """
    values = typical()
    if not population.parameter:
        return values
    draws = Draws(population, people)
    over_range = [p for p in PARAMETERS if p.low is not None]
    normal = [p for p in PARAMETERS if p.sd > 0]
    for p, uniform in zip(over_range, draws.uniforms(EFFECT_UNIFORMS, len(over_range)), strict=True):
        values[p.name] = _over_range(p, uniform)
    for p, z in zip(normal, draws.normals(EFFECT_NORMALS, len(normal)), strict=True):
        values[p.name] = _moved(p, z)
    return values


def _over_range(p: EffectParameter, uniform: Floats) -> Floats:
    low, high = p.low or 0.0, p.high or 0.0
    if p.drawn_as == "log-uniform":
        return np.asarray(low * (high / low) ** uniform, dtype=np.float64)
    return low + (high - low) * uniform


def _moved(p: EffectParameter, z: Floats) -> Floats:
    factor = np.exp(p.sd * z)
    if p.drawn_as == "lognormal":
        return np.asarray(p.value * factor, dtype=np.float64)
    odds = p.value / (1 - p.value) * factor
    return np.asarray(odds / (1 + odds), dtype=np.float64)
