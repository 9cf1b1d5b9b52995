"""The typical person: levels at any times, exact areas, continuous peaks, half-lives; in numpy alone.

curves = Typical(model, subject, regimen).curves(times_h, window_h=(2.67, 8.67))

Other medicines change the rates from interval to interval: each is a section of the solver.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import partial

import numpy as np

from lenitive.pharmacology.answers.prediction import ANALYTES, Curve
from lenitive.pharmacology.interactions.change import Change, ChangeInterval
from lenitive.pharmacology.levels.after_push import ends_of_minutes_h, highest_counts
from lenitive.pharmacology.levels.assembly import AssemblyOptions, Sections, assemble
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
    """Which enantiomers are followed: None for a model of the racemate itself."""
    if model.to_r is None:
        return (None,)
    wanted = (("s_ketamine", {"racemate", "s-ketamine"}), ("r_ketamine", {"racemate", "r-ketamine"}))
    return tuple(enantiomer for enantiomer, forms in wanted if regimen.forms & forms)


NOTHING = (ChangeInterval(0.0, Change()),)  # no other medicine
A_HAIR_H = 1e-6


def analyte_parts(enantiomer: str | None, output: str) -> tuple[str, ...]:
    """The analytes to which an output of one enantiomer counts: ketamine is S + R, metabolites are both."""
    if output in ("ketamine", "norketamine") and enantiomer:
        return (output, f"{enantiomer[0]}_{output}")
    return (output,)


def of_enantiomer(model: Model, values: Values, enantiomer: str | None) -> Values:
    """The values of one enantiomer; those of S for a model of the racemate itself."""
    if enantiomer == "r_ketamine" and model.to_r is not None:
        return model.to_r(values, values["r_over_s_clearance"])
    return values


@dataclass(frozen=True)
class Followed:
    """The typical person: curves by analyte; levels [times] of these, of enantiomers and of sites; the slow site at any
    hour (None for a regimen without end)."""

    curves: dict[str, Curve]
    levels: dict[str, Floats]
    slow_site_at: SiteAt | None


class Typical:
    """One typical person on one regimen with one model and concomitant medicines. `sites`: name -> rate per hour."""

    def __init__(
        self,
        model: Model,
        subject: Subject,
        regimen: Regimen,
        intervals: tuple[ChangeInterval, ...] = NOTHING,
        sites: Mapping[str, Floats] | None = None,
    ) -> None:
        self.regimen = regimen
        self.model = model
        self.sections = Sections(tuple(int(to_ns(interval.from_h)) for interval in intervals))
        self.sites = sites or {}
        adjusted = model.adjust(typical_values(model), subject)
        self.values: dict[str | None, list[Values]] = {
            enantiomer: [
                model.interact(of_enantiomer(model, adjusted, enantiomer), interval.change) for interval in intervals
            ]
            for enantiomer in enantiomers(model, regimen)
        }

    def on(self, regimen: Regimen) -> Typical:
        """The same person on some of the doses."""
        other = copy(self)
        other.regimen = regimen
        other.values = {enantiomer: self.values[enantiomer] for enantiomer in enantiomers(self.model, regimen)}
        return other

    def system(self, enantiomer: str | None, until_h: float) -> System:
        """The system of one enantiomer with all doses that start by `until_h`."""
        plan = AssemblyOptions(self.sections, enantiomer, self.sites)
        return assemble(self.model, self.values[enantiomer], self.regimen, until_h, plan)

    def walk(self, enantiomer: str | None, times_h: Floats) -> tuple[Walk, System]:
        """One enantiomer followed to the last of `times_h`, every one of which is a node."""
        system = self.system(enantiomer, float(times_h[-1]))
        plan = schedule(system.inputs, np.unique(to_ns(times_h)), self.sections.start_ns)
        person = OnePerson(system, 0)
        amounts = person.follow(plan)
        rows: dict[str, Floats] = {}
        for output in system.outputs:
            for name in analyte_parts(enantiomer, output.name):
                rows[name] = np.zeros(amounts.shape[1])
                rows[name][output.state] = output.ng_per_ml_per_mg[0, 0]  # volumes are the same in every section
        return Walk(person.matrices, plan.node_ns, plan.section, amounts, rows, person.power), system

    def whole_areas(self) -> dict[str, float] | None:
        """Exact area to infinity, ng.h/mL; None for a regimen without end."""
        if not self.regimen.has_end:
            return None
        last = max(row.last_start_h or 0.0 for row in self.regimen.rows)
        if len(self.sections.start_ns) == 1:
            return _summed({enantiomer: whole_areas(self.system(enantiomer, last)) for enantiomer in self.values})
        until = np.array([0.0, max(last, self.sections.start_ns[-1] / NS_PER_H)])
        walked = {enantiomer: self.walk(enantiomer, until) for enantiomer in self.values}
        return _summed({enantiomer: whole_areas(system, walk) for enantiomer, (walk, system) in walked.items()})

    def terminal(self) -> dict[str, float]:
        """Terminal half-life of each analyte, hours: that of its slower half."""
        slowest: dict[str, float] = {}
        everything_started_h = max(row.start_h for row in self.regimen.rows)
        for enantiomer in self.values:
            for output, hours in terminal_half_lives(self.system(enantiomer, everything_started_h)).items():
                for name in analyte_parts(enantiomer, output):
                    slowest[name] = max(slowest.get(name, 0.0), hours)
        return slowest

    def site_at(self, site: str, walks: Sequence[Walk] = ()) -> SiteAt | None:
        """A site at any hour; None for a regimen without end. `walks` are used where they go past the last dose."""
        if not self.regimen.has_end:
            return None
        last_h = max(self._entered_h(), self.sections.start_ns[-1] / NS_PER_H)
        if not walks or walks[0].node_ns[-1] / NS_PER_H < last_h:
            times = np.unique([0.0, max(last_h, 1.0)])
            walks = [self.walk(enantiomer, times)[0] for enantiomer in self.values if enantiomer != "r_ketamine"]
        return SiteAt(walks, site)

    def _entered_h(self) -> float:
        """When the last portion of the last dose has entered, hours; a hair later, so that rounding loses none."""
        last_start_h = max(row.last_start_h or 0.0 for row in self.regimen.rows)
        return (
            max(self.system(enantiomer, last_start_h).inputs.end_ns for enantiomer in self.values) / NS_PER_H + A_HAIR_H
        )

    def curves(self, times_h: Floats, window_h: tuple[float, float]) -> dict[str, Curve]:
        """The curves of the typical person, by analyte."""
        return self.follow(times_h, window_h).curves

    def follow(self, times_h: Floats, window_h: tuple[float, float]) -> Followed:
        """The typical person: curves, levels of enantiomers and of sites, the slow site."""
        horizon = float(times_h[-1])
        window = window_times(window_h)
        moments = (times_h, peak_times(self.regimen, horizon), window, ends_of_minutes_h(self.regimen, horizon))
        look = np.unique(np.concatenate(moments))
        until_ns = int(to_ns(np.array([horizon]))[0])
        walked = {enantiomer: self.walk(enantiomer, look) for enantiomer in self.values}
        walks = [walk for walk, _ in walked.values()]
        shown, in_window = _levels(walks, times_h), _levels(walks, window)
        starts, _ = dose_times(self.regimen, window_h[1])
        is_undisturbed = not np.any((starts > window_h[0]) & (starts < window_h[1]))
        area = _summed({enantiomer: areas(system, walk, until_ns) for enantiomer, (walk, system) in walked.items()})
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


def _summed(per_enantiomer: dict[str | None, dict[str, float]]) -> dict[str, float]:
    """Numbers of each enantiomer added up by analyte."""
    total: dict[str, float] = {}
    for enantiomer, numbers in per_enantiomer.items():
        for output, number in numbers.items():
            for name in analyte_parts(enantiomer, output):
                total[name] = total.get(name, 0.0) + number
    return total
