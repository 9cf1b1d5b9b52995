"""Reads effects off levels, for the typical person and for the virtual people: the reader that `levels.bands` asks.

    reader = EffectReader(question, rows=effect_rows(times_h))
    reader.read("analgesia", levels)      # [times, people]
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from lenitive.pharmacology.effects.curves import CURVES, Switches
from lenitive.pharmacology.effects.drive import Drive
from lenitive.pharmacology.effects.parameters import drawn, typical
from lenitive.pharmacology.models.published import Values
from lenitive.pharmacology.question import Question
from lenitive.pharmacology.solving.arrays import Floats, Ints

MOST_TIMES = 120
H_PER_DAY, MIN_PER_H = 24.0, 60.0


def effect_rows(times_h: Floats, most: int = MOST_TIMES) -> Ints:
    """Places of at most `most` of the times, evenly among them, the first and the last included."""
    return np.unique(np.linspace(0, times_h.size - 1, min(most, times_h.size)).round().astype(np.int64))


def site_rates(v: Values) -> dict[str, Floats]:
    """Rates per hour of the two sites that follow S-ketamine, from their half-times."""
    return {
        "effect_site": np.log(2) / (v["ke0_half_min"] / MIN_PER_H),
        "slow_site": np.log(2) / (v["slow_half_d"] * H_PER_DAY),
    }


def drive_of(levels: Mapping[str, Floats]) -> Drive:
    """What effects are read from. A model of the racemate as one substance has no halves: each is half of it."""
    ketamine = levels["ketamine"]
    nothing = np.zeros_like(ketamine)
    has_halves = "s_ketamine" in levels or "r_ketamine" in levels
    half = nothing if has_halves else ketamine / 2
    return Drive(
        ketamine=ketamine,
        s_ketamine=levels.get("s_ketamine", half),
        r_ketamine=levels.get("r_ketamine", half),
        s_norketamine=levels.get("s_norketamine", nothing),
        r_norketamine=levels.get("r_norketamine", nothing),
        effect_site=levels.get("effect_site", nothing),
        slow_site=levels.get("slow_site", nothing),
    )


class EffectReader:
    """The virtual people's own effect parameters, and every effect read off their levels at `rows` of the times."""

    kept_at_end = ("slow_site",)

    def __init__(self, question: Question, rows: Ints) -> None:
        assert question.population is not None
        self.question, self.rows = question, rows
        self.population = question.population
        self.values = drawn(self.population, range(self.population.n))
        self.switches = Switches(question.norketamine_weight)
        self._read_of: Mapping[str, Floats] | None = None
        self._drive: Drive | None = None

    def names(self) -> tuple[str, ...]:
        """Every effect."""
        return tuple(CURVES)

    def sites(self, people: range) -> dict[str, Floats]:
        """Rates of the sites of these people."""
        return site_rates({name: self.values[name][people.start : people.stop] for name in ("ke0_half_min", "slow_half_d")})

    def read(self, name: str, levels: Mapping[str, Floats]) -> Floats:
        """Values [times, people] of one effect."""
        if self._read_of is not levels or self._drive is None:
            self._read_of, self._drive = levels, drive_of(levels)
        return CURVES[name].of(self._drive, self.values, self.question.subject, self.switches)


def typical_effects(question: Question, levels: Mapping[str, Floats]) -> dict[str, Floats]:
    """Every effect of the typical person, [times]."""
    drive, v = drive_of(levels), typical()
    switches = Switches(question.norketamine_weight)
    return {name: curve.of(drive, v, question.subject, switches) for name, curve in CURVES.items()}
