"""Reads effects off levels, for the typical person and for the virtual people: the reader that `levels.bands` asks.

reader = EffectReader(question, rows=effect_rows(times_h))
reader.read("analgesia", levels)      # [times, people]
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from lenitive.pharmacology.answers.effect import Effect
from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.effects.chances import Context, People
from lenitive.pharmacology.effects.curves import CURVES, Switches
from lenitive.pharmacology.effects.drive import Drive
from lenitive.pharmacology.effects.effects import S_ALONE, effect
from lenitive.pharmacology.effects.lasting_relief import DAY_7_H
from lenitive.pharmacology.effects.parameters import drawn
from lenitive.pharmacology.effects.studied import is_drawn
from lenitive.pharmacology.levels.bands import CrowdAnswer
from lenitive.pharmacology.models.published import Values
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
    """What effects are read from. A model of the racemate as one substance has no enantiomers: each is half of it."""
    ketamine = levels["ketamine"]
    nothing = np.zeros_like(ketamine)
    has_enantiomers = "s_ketamine" in levels or "r_ketamine" in levels
    half = nothing if has_enantiomers else ketamine / 2
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

    def __init__(self, request: PredictionRequest, times_h: Floats, rows: Ints) -> None:
        assert request.population is not None
        self.request, self.rows = request, rows
        around = np.searchsorted(times_h, DAY_7_H)
        self.kept: tuple[str, Ints] = ("slow_site", np.unique(np.clip([around - 1, around], 0, times_h.size - 1)))
        self.kept_h = times_h[self.kept[1]]
        self.population = request.population
        self.values = drawn(self.population, range(self.population.n))
        self.switches = Switches(request.norketamine_weight)
        self._last: tuple[Mapping[str, Floats], Drive] | None = None

    def names(self) -> tuple[str, ...]:
        """Every effect."""
        return tuple(CURVES)

    def sites(self, people: range) -> dict[str, Floats]:
        """Rates of the sites of these people."""
        everyone = (self.population.n,)
        own = {
            name: np.broadcast_to(self.values[name], everyone)[people.start : people.stop]
            for name in ("ke0_half_min", "slow_half_d")
        }
        return site_rates(own)

    def read(self, name: str, levels: Mapping[str, Floats], people: range) -> Floats:
        """Values [times, these people] of one effect; several threads may ask at once."""
        last = self._last  # one look: another thread may replace it
        if last is None or last[0] is not levels:
            self._last = last = (levels, drive_of(levels))
        own = {
            key: values[people.start : people.stop] if values.size == self.population.n else values
            for key, values in self.values.items()
        }
        return CURVES[name].of(last[1], own, self.request.subject, self.switches)


@dataclass(frozen=True)
class Read:
    """What effects are read from: the typical person's levels (by name, at the times of effects), and the people."""

    levels: Mapping[str, Floats]
    slow_site_at: Callable[[float], float] | None
    answer: CrowdAnswer | None
    reader: EffectReader | None


def context_of(request: PredictionRequest, sampling_site: str, read: Read) -> Context:
    """What stands around the effects of one prediction."""
    people = None
    if read.answer is not None and read.reader is not None:
        people = People(read.answer.peaks, read.reader.values, _ce_day_7(request, read.answer, read.reader))
    return Context(request, sampling_site, drive_of(read.levels), people, read.slow_site_at)


def _ce_day_7(request: PredictionRequest, answer: CrowdAnswer, reader: EffectReader) -> Floats | None:
    """The people's slow site at hour 168: between the times shown on both sides, or what was kept of that very hour.

    None where it was not followed, where a regimen without end is not shown so far, or where no relief is drawn.
    """
    if answer.kept.shape[0] == 0 or not is_drawn(request.regimen):
        return None
    first_h, last_h = float(reader.kept_h[0]), float(reader.kept_h[-1])
    if last_h < DAY_7_H:
        return np.asarray(answer.kept[0]) if request.regimen.has_end else None
    share = (DAY_7_H - first_h) / (last_h - first_h) if last_h > first_h else 0.0
    return np.asarray((1 - share) * answer.kept[0] + share * answer.kept[-1])


def effects_of(times_h: Floats, context: Context, answer: CrowdAnswer | None) -> dict[str, Effect]:
    """Every effect of a prediction, at these times; for R-ketamine alone only those that count it."""
    switches = Switches(context.request.norketamine_weight)
    found = {}
    is_r_alone = context.request.regimen.forms == {"r-ketamine"}
    for name, curve in CURVES.items():
        if is_r_alone and name in S_ALONE:
            continue  # nothing is published for R-ketamine: missing, not zero
        values = curve.of(context.drive, context.values, context.request.subject, switches)
        found[name] = effect(name, times_h, values, answer.read[name] if answer else None, context)
    return found
