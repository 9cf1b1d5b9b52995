"""The virtual people: drawn and followed in groups, times in intervals, so that memory does not grow with both at once.

    for rows, levels in Crowd(model, request, setting).intervals(times_h, work): ...

`bands.py` reads quantiles and peaks off what comes out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from lenitive.pharmacology.answers.prediction import ANALYTES
from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.interactions.change import ChangeInterval
from lenitive.pharmacology.levels.assembly import ONE_SECTION, AssemblyOptions, Sections, assemble, treatment_days
from lenitive.pharmacology.levels.population import RESIDUAL, Draws, Population, draw, has_occasions
from lenitive.pharmacology.levels.typical import NOTHING, analyte_parts, enantiomers, of_enantiomer
from lenitive.pharmacology.models.published import Model, Values
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.solving.inputs import to_ns
from lenitive.pharmacology.solving.solver import solve

MOST_BYTES = 150_000_000
GROUP = 16_384

Sites = Callable[[range], Mapping[str, Floats]]
Part = tuple[slice, dict[str, Floats]]


def no_sites(people: range) -> Mapping[str, Floats]:
    """Levels alone are wanted."""
    return {}


@dataclass(frozen=True)
class WhenFollowed:
    """When people are looked at (ascending hours), in which sections, with which sites (rates per hour, [people])."""

    times_h: Floats
    sections: Sections = ONE_SECTION
    sites: Mapping[str, Floats] = field(default_factory=dict)
    threads: int = 1


def levels_of_people(
    model: Model, values: Mapping[str | None, Sequence[Values]], regimen: Regimen, followed: WhenFollowed
) -> dict[str, Floats]:
    """Levels of everyone, by analyte: ng/mL, [times, people], times first so that a row is everyone at one time.

    `values`: per enantiomer ("s_ketamine", "r_ketamine"; None for a model of the racemate itself) the parameter values
    of every section, each [people]. Sites and enantiomers of norketamine come along. The arrays may be shared: copy
    them first.
    """
    output_ns, place = np.unique(to_ns(followed.times_h), return_inverse=True)
    found: dict[str, Floats] = {}
    for enantiomer, one in values.items():
        plan = AssemblyOptions(followed.sections, enantiomer, followed.sites)
        system = assemble(model, one, regimen, float(followed.times_h[-1]), plan)
        solved = solve(system, output_ns, list(followed.sections.start_ns), followed.threads).levels
        for index, output in enumerate(system.outputs):
            levels = solved[index] if output_ns.size == place.size else solved[index][place]
            for name in analyte_parts(enantiomer, output.name):
                found[name] = found[name] + levels if name in found else levels
    return found


@dataclass(frozen=True)
class Setting:
    """What surrounds the people: other medicines over time, and the sites whose levels are wanted as well."""

    intervals: tuple[ChangeInterval, ...] = NOTHING
    sites: Sites = no_sites


class Crowd:
    """Draws people group by group and follows them; a group is drawn again for each interval of times, never kept."""

    def __init__(self, model: Model, request: PredictionRequest, setting: Setting) -> None:
        assert request.population is not None
        self.model, self.request, self.setting = model, request, setting
        self.population: Population = request.population
        changes = self.population.between_occasion and has_occasions(model)
        self.days = treatment_days(request.regimen, request.horizon_h) if changes else ONE_SECTION
        self.changes = Sections(tuple(int(to_ns(interval.from_h)) for interval in setting.intervals))

    def intervals(
        self, times_h: Floats, threads: int, progress: Callable[[float], None]
    ) -> Iterator[tuple[slice, dict[str, Floats]]]:
        """Intervals of the times (slices of them) with everyone's levels; `progress` hears the share done."""
        number_of_enantiomers = len(enantiomers(self.model, self.request.regimen))
        kept = len(ANALYTES) + (2 + number_of_enantiomers if self.setting.sites is not no_sites else 0)
        rows = max(4, int(MOST_BYTES / (8 * self.population.n * kept)))
        for first in range(0, times_h.size, rows):
            interval = slice(first, min(first + rows, times_h.size))

            def progress_of(share: float, done: slice = interval) -> None:
                progress((done.start + share * (done.stop - done.start)) / times_h.size)

            yield interval, self._levels(times_h[interval], threads, progress_of)
            progress(interval.stop / times_h.size)

    def at(self, hour: float, name: str, threads: int) -> Floats:
        """One level of everyone at one hour, [1, people]; no rows where it is not followed."""
        hours, nobody = np.array([hour]), np.empty((0, self.population.n))
        parts = [self.of_group(hours, people, threads).get(name) for people in self.groups(GROUP)]
        known = [part for part in parts if part is not None]
        return np.concatenate(known, axis=1) if known else nobody

    def groups(self, size: int) -> list[range]:
        """Everyone in groups of `size`, a multiple of STREAM_BLOCK; the last may be smaller."""
        everyone = self.population.n
        return [range(first, min(first + size, everyone)) for first in range(0, everyone, size)]

    def of_group(self, shown_h: Floats, people: range, threads: int) -> dict[str, Floats]:
        """Levels [times shown, these people] by name, ng/mL, without error of measurement."""
        last_ns = int(to_ns(shown_h)[-1])
        starts = sorted({*self.days.start_ns, *self.changes.start_ns})
        sections = Sections(tuple(ns for ns in starts if ns <= last_ns))
        followed = WhenFollowed(shown_h, sections, self.setting.sites(people), threads)
        return levels_of_people(self.model, self._values(people, sections), self.request.regimen, followed)

    def _levels(self, shown_h: Floats, threads: int, progress: Callable[[float], None]) -> dict[str, Floats]:
        """Levels [times shown, people] by name, ng/mL, without error of measurement."""
        found: dict[str, Floats] = {}
        everyone = self.population.n
        for people in self.groups(GROUP):
            part = self.of_group(shown_h, people, threads)
            if len(people) == everyone:
                return part
            for name, levels in part.items():
                here = found.setdefault(name, np.empty((shown_h.size, everyone)))
                here[:, people.start : people.stop] = levels
            progress(people.stop / everyone)
        return found

    def _values(self, people: range, sections: Sections) -> dict[str | None, list[Values]]:
        """Parameter values of a group, per enantiomer and section."""
        starts = np.array(sections.start_ns)
        occasion, interval = self.days.of(starts), self.changes.of(starts)
        drawn = draw(self.model, self.population, int(occasion[-1]) + 1, people)
        adjusted = [self.model.adjust(values, self.request.subject) for values in drawn]
        found: dict[str | None, list[Values]] = {}
        for enantiomer in enantiomers(self.model, self.request.regimen):
            own = [of_enantiomer(self.model, values, enantiomer) for values in adjusted]
            pairs = zip(occasion.tolist(), interval.tolist(), strict=True)
            found[enantiomer] = [self.model.interact(own[day], self.setting.intervals[at].change) for day, at in pairs]
        return found

    def measured(self, levels: Mapping[str, Floats], first_time: int, people: range | None = None) -> dict[str, Floats]:
        """Levels (of everyone, or of `people`) with the published error of one measurement, fresh each time."""
        measured = {name: levels[name].copy() for name in ANALYTES if name in levels}
        draws = Draws(self.population, people or range(self.population.n))
        for name, values in measured.items():
            residual = self.model.residual.get("ketamine" if name.endswith("_ketamine") else name)
            if residual is None:
                continue
            for row in range(values.shape[0]):
                purpose = RESIDUAL + 16 + (ANALYTES.index(name) << 20) + first_time + row
                error = draws.normals(purpose, 1)[0]
                if residual.is_log:
                    values[row] *= np.exp(residual.proportional_sd * error)
                else:
                    values[row] *= 1 + residual.proportional_sd * error
                    values[row] += residual.additive_ng_per_ml * draws.normals(purpose + (1 << 24), 1)[0]
                    np.maximum(values[row], 0.0, out=values[row])
        return measured
