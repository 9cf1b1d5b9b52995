"""One compartment with a site behind it, as formulas that fit on one line: what the solver is held against.

MODEL is that compartment as a model; `plasma` and `site` are its levels after boluses and infusions, ng/mL.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from lenitive.pharmacology import DoseRow, Regimen
from lenitive.pharmacology.interactions.change import Change
from lenitive.pharmacology.levels.assembly import ONE_SECTION, AssemblyOptions, assemble
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.models.published import AnalyteState, DosePortion, Model, Parameter, Values
from lenitive.pharmacology.solving.inputs import to_ns
from lenitive.pharmacology.solving.network import OUT
from lenitive.pharmacology.solving.solver import System

VOLUME_L, RATE_PER_H = 200.0, 0.31
HALF_TIMES_H = {"fast": 0.5 / 60, "effect_site": 6.1 / 60, "slow_site": 10.9 * 24}


def _portions(v: Values, row: DoseRow) -> tuple[DosePortion, ...]:
    late = v.get("late_h", np.zeros_like(v["k_per_h"]))
    return (DosePortion("central", np.ones_like(v["k_per_h"]), delay_h=late, duration_h=row.duration_h),)


def _interact(values: Values, change: Change) -> dict[str, Any]:
    return {**values, "k_per_h": values["k_per_h"] * change.clearance_fold}


MODEL = Model(
    name="one compartment",
    title="One compartment, for tests",
    citation="none",
    people=PUBLISHED["otto_2021"].people,
    sampling_site="venous",
    parameters=(
        Parameter("k_per_h", RATE_PER_H, "/h", "made up for tests", tag="assumed"),
        Parameter("v_l", VOLUME_L, "L", "made up for tests", tag="assumed"),
    ),
    states=("central",),
    flows=lambda v: {("central", OUT): v["k_per_h"]},
    outputs=lambda v: {"ketamine": AnalyteState("central", 1000 / v["v_l"])},
    portions=_portions,
    to_r=lambda v, ratio: {**v, "k_per_h": v["k_per_h"] * ratio},
    interact=_interact,
    described=frozenset({("iv", "s-ketamine"), ("iv", "r-ketamine"), ("iv", "racemate")}),
)


@dataclass(frozen=True)
class Crowd:
    """People side by side: elimination, volume, rate of the site, and a delay of one's own; arrays [people]."""

    k_per_h: np.ndarray
    v_l: np.ndarray
    site_per_h: np.ndarray
    late_h: np.ndarray

    def system(self, rows: Sequence[DoseRow], until_h: float) -> System:
        """The same people for the solver."""
        values = {"k_per_h": self.k_per_h, "v_l": self.v_l, "late_h": self.late_h}
        plan = AssemblyOptions(ONE_SECTION, "s_ketamine", {"site": self.site_per_h})
        return assemble(MODEL, [values], Regimen(tuple(rows)), until_h, plan)

    def some(self, people: slice) -> Crowd:
        return Crowd(self.k_per_h[people], self.v_l[people], self.site_per_h[people], self.late_h[people])

    def levels(self, rows: Sequence[DoseRow], times_h: np.ndarray, until_h: float) -> np.ndarray:
        """[plasma and site, times, people] ng/mL by the formulas."""
        time = times_h[:, None]
        found = np.zeros((2, times_h.size, self.k_per_h.size))
        late_h = to_ns(self.late_h) / to_ns(1.0)
        for row in rows:
            scale = 1000 * row.amount_mg / self.v_l
            if row.is_steady_state:
                since = np.mod(time - row.start_h, row.every_h)
                found += scale * np.stack(self._without_end(since, row.every_h or 0.0, row.duration_h))
                continue
            for start_h in row.starts_h(until_h):
                since = time - start_h - row.lag_h - late_h
                found += scale * np.stack(self._one(since, row.duration_h))
        return found

    def _one(self, since: np.ndarray, lasting_h: float) -> tuple[np.ndarray, np.ndarray]:
        """Plasma and site at `since` hours after the start of 1 mg/L, given at once or over `lasting_h`."""
        k, ke = self.k_per_h, self.site_per_h
        if lasting_h == 0:
            there, t = since >= 0, np.maximum(since, 0.0)
            plasma, site = np.exp(-k * t), ke / (ke - k) * (np.exp(-k * t) - np.exp(-ke * t))
            return there * plasma, there * site
        on, off = np.maximum(since, 0.0), np.maximum(since - lasting_h, 0.0)
        begun, ended = self._step(on), self._step(off)
        return (begun[0] - ended[0]) / lasting_h, (begun[1] - ended[1]) / lasting_h

    def _step(self, t: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Plasma and site under a rate of 1 that began `t` hours ago."""
        k, ke = self.k_per_h, self.site_per_h
        plasma, site = -np.expm1(-k * t) / k, -np.expm1(-ke * t) / ke
        return plasma, ke / (ke - k) * (plasma - site)

    def _without_end(self, since: np.ndarray, every_h: float, lasting_h: float) -> tuple[np.ndarray, np.ndarray]:
        """The same for a train without beginning: each exponential is a geometric series."""
        k, ke = self.k_per_h, self.site_per_h

        def fading(rate: np.ndarray) -> np.ndarray:
            if lasting_h == 0:
                return np.asarray(np.exp(-rate * since) / -np.expm1(-rate * every_h))
            running = np.minimum(since, lasting_h)
            now = -np.expm1(-rate * running) * np.exp(-rate * (since - running))
            earlier = -np.expm1(-rate * lasting_h) * np.exp(-rate * (since + every_h - lasting_h))
            return np.asarray((now - earlier / np.expm1(-rate * every_h)) / rate / lasting_h)

        plasma, site = fading(k), fading(ke)
        return plasma, ke / (ke - k) * (plasma - site)


def people(n: int, half_time_h: float, late: bool = False) -> Crowd:
    """`n` different people around the typical one, with a site of about this half-time."""
    spread = np.linspace(0.6, 1.6, n) if n > 1 else np.ones(1)
    late_h = np.linspace(0.05, 0.45, n) if late else np.zeros(n)
    return Crowd(RATE_PER_H * spread, VOLUME_L / np.sqrt(spread), np.log(2) / half_time_h * spread[::-1], late_h)
