"""The typical person: levels at any times, exact areas, continuous peaks, half-lives; in numpy alone.

curves = Typical(model, subject, regimen).curves(times_h, window_h=(2.67, 8.67))

Other medicines change the rates from stretch to stretch: each is a section of the solver.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import partial

import numpy as np

from lenitive.pharmacology.answers.prediction import ANALYTES, Curve
from lenitive.pharmacology.interactions.change import Change, Stretch
from lenitive.pharmacology.levels.after_push import ends_of_minutes_h, highest_counts
from lenitive.pharmacology.levels.assembly import Plan, Sections, assemble
from lenitive.pharmacology.levels.beyond_horizon import SiteAt
from lenitive.pharmacology.levels.grid import dose_times, peak_times
from lenitive.pharmacology.levels.peaks import Walk, highest
from lenitive.pharmacology.levels.population import typical_values
from lenitive.pharmacology.levels.summary import (
    apparent_half_life,
    areas,
    terminal_half_lives,
    whole_areas,
    window_times,
)
from lenitive.pharmacology.models.published import Model, Values
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.solving.inputs import NS_PER_H, to_ns
from lenitive.pharmacology.solving.solver import OnePerson, System
from lenitive.pharmacology.solving.timeline import schedule
from lenitive.pharmacology.subject import Subject


def enantiomers(model: Model, regimen: Regimen) -> tuple[str | None, ...]:
    """Which halves are followed: None for a model of the racemate itself."""
    if model.to_r is None:
        return (None,)
    wanted = (("s_ketamine", {"racemate", "s-ketamine"}), ("r_ketamine", {"racemate", "r-ketamine"}))
    return tuple(half for half, forms in wanted if regimen.forms & forms)


NOTHING = (Stretch(0.0, Change()),)  # no other medicine
A_HAIR_H = 1e-6


def analyte_parts(enantiomer: str | None, output: str) -> tuple[str, ...]:
    """The analytes to which an output of one half counts: ketamine is S + R, metabolites are both."""
    if output in ("ketamine", "norketamine") and enantiomer:
        return (output, f"{enantiomer[0]}_{output}")
    return (output,)


def of_half(model: Model, values: Values, half: str | None) -> Values:
    """The values of one half; those of S for a model of the racemate itself."""
    if half == "r_ketamine" and model.to_r is not None:
        return model.to_r(values, values["r_over_s_clearance"])
    return values


@dataclass(frozen=True)
class Followed:
    """The typical person: curves by analyte; levels [times] of these and of halves and sites; the slow site at any
    hour (None for a regimen without end)."""

    curves: dict[str, Curve]
    levels: dict[str, Floats]
    slow_site_at: SiteAt | None


class Typical:
    """One typical person on one regimen with one model, beside other medicines. `sites`: name -> rate per hour."""

    def __init__(
        self,
        model: Model,
        subject: Subject,
        regimen: Regimen,
        stretches: tuple[Stretch, ...] = NOTHING,
        sites: Mapping[str, Floats] | None = None,
    ) -> None:
        self.regimen = regimen
        self.model = model
        self.sections = Sections(tuple(int(to_ns(stretch.from_h)) for stretch in stretches))
        self.sites = sites or {}
        adjusted = model.adjust(typical_values(model), subject)
        self.values: dict[str | None, list[Values]] = {
            half: [model.interact(of_half(model, adjusted, half), stretch.change) for stretch in stretches]
            for half in enantiomers(model, regimen)
        }

    def on(self, regimen: Regimen) -> Typical:
        """The same person on some of the doses."""
        other = copy(self)
        other.regimen = regimen
        other.values = {half: self.values[half] for half in enantiomers(self.model, regimen)}
        return other

    def system(self, half: str | None, until_h: float) -> System:
        """The system of one half with all doses that start by `until_h`."""
        plan = Plan(self.sections, half, self.sites)
        return assemble(self.model, self.values[half], self.regimen, until_h, plan)

    def walk(self, half: str | None, times_h: Floats) -> tuple[Walk, System]:
        """One half followed to the last of `times_h`, every one of which is a node."""
        system = self.system(half, float(times_h[-1]))
        plan = schedule(system.inputs, np.unique(to_ns(times_h)), self.sections.start_ns)
        person = OnePerson(system, 0)
        amounts = person.follow(plan)
        rows: dict[str, Floats] = {}
        for output in system.outputs:
            for name in analyte_parts(half, output.name):
                rows[name] = np.zeros(amounts.shape[1])
                rows[name][output.state] = output.ng_per_ml_per_mg[0, 0]  # volumes are the same in every section
        return Walk(person.matrices, plan.node_ns, plan.section, amounts, rows, person.power), system

    def whole_areas(self) -> dict[str, float] | None:
        """Exact area for ever, ng.h/mL; None for a regimen without end."""
        if not self.regimen.has_end:
            return None
        last = max(row.last_start_h or 0.0 for row in self.regimen.rows)
        if len(self.sections.start_ns) == 1:
            return _summed({half: whole_areas(self.system(half, last)) for half in self.values})
        until = np.array([0.0, max(last, self.sections.start_ns[-1] / NS_PER_H)])
        walked = {half: self.walk(half, until) for half in self.values}
        return _summed({half: whole_areas(system, walk) for half, (walk, system) in walked.items()})

    def terminal(self) -> dict[str, float]:
        """Terminal half-life of each analyte, hours: that of its slower half."""
        slowest: dict[str, float] = {}
        everything_started_h = max(row.start_h for row in self.regimen.rows)
        for half in self.values:
            for output, hours in terminal_half_lives(self.system(half, everything_started_h)).items():
                for name in analyte_parts(half, output):
                    slowest[name] = max(slowest.get(name, 0.0), hours)
        return slowest

    def site_at(self, site: str, walks: Sequence[Walk] = ()) -> SiteAt | None:
        """A site at any hour; None for a regimen without end. `walks` are used where they go past the last dose."""
        if not self.regimen.has_end:
            return None
        last_h = max(self._entered_h(), self.sections.start_ns[-1] / NS_PER_H)
        if not walks or walks[0].node_ns[-1] / NS_PER_H < last_h:
            times = np.unique([0.0, max(last_h, 1.0)])
            walks = [self.walk(half, times)[0] for half in self.values if half != "r_ketamine"]
        return SiteAt(walks, site)

    def _entered_h(self) -> float:
        """When the last portion of the last dose has entered, hours; a hair later, so that rounding loses none."""
        last_start_h = max(row.last_start_h or 0.0 for row in self.regimen.rows)
        return max(self.system(half, last_start_h).inputs.end_ns for half in self.values) / NS_PER_H + A_HAIR_H

    def curves(self, times_h: Floats, window_h: tuple[float, float]) -> dict[str, Curve]:
        """Everything that is said of the typical person, by analyte."""
        return self.follow(times_h, window_h).curves

    def follow(self, times_h: Floats, window_h: tuple[float, float]) -> Followed:
        """Everything that is said of the typical person: curves, levels of halves and sites, the slow site."""
        horizon = float(times_h[-1])
        window = window_times(window_h)
        moments = (times_h, peak_times(self.regimen, horizon), window, ends_of_minutes_h(self.regimen, horizon))
        look = np.unique(np.concatenate(moments))
        until_ns = int(to_ns(np.array([horizon]))[0])
        walked = {half: self.walk(half, look) for half in self.values}
        walks = [walk for walk, _ in walked.values()]
        shown, in_window = _levels(walks, times_h), _levels(walks, window)
        starts, _ = dose_times(self.regimen, window_h[1])
        is_undisturbed = not np.any((starts > window_h[0]) & (starts < window_h[1]))
        area = _summed({half: areas(system, walk, until_ns) for half, (walk, system) in walked.items()})
        whole, terminal = self.whole_areas(), self.terminal()
        curves = {}
        for name, values in ((name, shown[name]) for name in ANALYTES if name in shown):
            peak, at_h = highest(walks, name, until_ns, partial(highest_counts, self.regimen))
            curves[name] = Curve(
                times_h,
                values,
                peak,
                at_h,
                area[name],
                whole[name] if whole else None,
                terminal[name],
                apparent_half_life(window_h, in_window[name], is_undisturbed),
            )
        return Followed(curves, shown, self.site_at("slow_site", walks) if self.sites else None)


def _levels(walks: list[Walk], times_h: Floats) -> dict[str, Floats]:
    """Levels at times that are nodes of every walk, of everything that was asked for."""
    found: dict[str, Floats] = {}
    for walk in walks:
        place = np.searchsorted(walk.node_ns, to_ns(times_h))
        for name, row in walk.rows.items():
            found[name] = found.get(name, 0.0) + walk.amounts[place] @ row
    return found


def _summed(per_half: dict[str | None, dict[str, float]]) -> dict[str, float]:
    """Numbers of each half added up by analyte."""
    total: dict[str, float] = {}
    for half, numbers in per_half.items():
        for output, number in numbers.items():
            for name in analyte_parts(half, output):
                total[name] = total.get(name, 0.0) + number
    return total
