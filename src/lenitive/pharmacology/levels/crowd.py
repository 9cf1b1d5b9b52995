"""The virtual people: draws, solves and bands, in pieces that fit in memory.

    bands = crowd_bands(model, question, times_h, work)

People are worked through in groups, times in stretches, so that memory does not grow with both at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from lenitive.pharmacology.levels.assembly import ONE_OCCASION, Occasions, assemble, treatment_days
from lenitive.pharmacology.levels.population import RESIDUAL, Draws, Population, draw, has_occasions
from lenitive.pharmacology.levels.summary import quantiles
from lenitive.pharmacology.levels.typical import analyte_parts, enantiomers
from lenitive.pharmacology.models.published import Model, Values
from lenitive.pharmacology.prediction import ANALYTES, QUANTILES, Bands
from lenitive.pharmacology.question import Question, Work
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.solving.inputs import to_ns
from lenitive.pharmacology.solving.solver import solve

MOST_BYTES = 400_000_000
GROUP = 16_384


def crowd_bands(model: Model, question: Question, times_h: Floats, work: Work) -> Bands:
    """Quantiles of every analyte at `times_h`, and of each person's highest level at them (no measurement error)."""
    population = question.population
    assert population is not None
    crowd = _Crowd(model, question, population, work)
    stretch = max(8, int(MOST_BYTES / (8 * population.n * len(ANALYTES))))
    lines: dict[str, list[dict[str, Floats]]] = {}
    peaks: dict[str, Floats] = {}
    for first in range(0, times_h.size, stretch):
        levels = crowd.levels(times_h, slice(first, first + stretch))
        for name, values in levels.items():
            peaks[name] = np.maximum(peaks.get(name, 0.0), values.max(axis=0))
        if population.residual:
            levels = crowd.measured(levels, first)
        for name, values in levels.items():
            lines.setdefault(name, []).append(quantiles(values, work.threads))
        work.progress(min(1.0, (first + stretch) / times_h.size))
    joined = {
        name: {key: np.concatenate([part[key] for part in parts]) for key in QUANTILES} for name, parts in lines.items()
    }
    tops = {name: {key: float(v[0]) for key, v in quantiles(peak[None, :]).items()} for name, peak in peaks.items()}
    switches = {
        name: bool(getattr(population, name))
        for name in ("between_person", "between_occasion", "residual", "parameter")
    }
    return Bands(population.n, population.seed, switches, times_h, joined, tops)


def levels_of_people(
    model: Model,
    values: Mapping[str | None, Sequence[Values]],
    regimen: Regimen,
    when: tuple[Floats, Occasions],
    threads: int = 1,
) -> dict[str, Floats]:
    """Levels of everyone, by analyte: ng/mL, [times, people], times first so that a row is everyone at one time.

    `values`: per half ("s_ketamine", "r_ketamine"; None for a model of the racemate itself) the parameter values of
    every occasion, each [people]. `when`: ascending times (h) and the occasions. The arrays may be shared: copy first.
    """
    times_h, occasions = when
    output_ns, place = np.unique(to_ns(times_h), return_inverse=True)
    found: dict[str, Floats] = {}
    for half, one in values.items():
        system = assemble(model, one, regimen, float(times_h[-1]), (occasions, half))
        solved = solve(system, output_ns, list(occasions.start_ns), threads).levels
        for index, output in enumerate(system.outputs):
            levels = solved[index] if output_ns.size == times_h.size else solved[index][place]
            for name in analyte_parts(half, output.name):
                found[name] = found[name] + levels if name in found else levels
    return {name: found[name] for name in ANALYTES if name in found}


class _Crowd:
    """Draws people group by group and follows them; a group is drawn again for each stretch of times, never kept."""

    def __init__(self, model: Model, question: Question, population: Population, work: Work) -> None:
        self.model, self.question, self.population, self.work = model, question, population, work
        changes = population.between_occasion and has_occasions(model)
        self.occasions = treatment_days(question.regimen, question.horizon_h) if changes else ONE_OCCASION

    def _values(self, people: range, occasions: int) -> dict[str | None, list[Values]]:
        """Parameter values of a group, per half and occasion."""
        drawn = draw(self.model, self.population, occasions, people)
        adjusted = [self.model.adjust(values, self.question.subject) for values in drawn]
        halves = enantiomers(self.model, self.question.regimen)
        return {half: [self._half(values, half) for values in adjusted] for half in halves}

    def _half(self, values: Values, half: str | None) -> Values:
        if half == "r_ketamine" and self.model.to_r is not None:
            return self.model.to_r(values, values["r_over_s_clearance"])
        return values

    def levels(self, times_h: Floats, stretch: slice) -> dict[str, Floats]:
        """Levels [times of the stretch, people] by analyte, ng/mL, without error of measurement."""
        shown = times_h[stretch]
        last_ns = int(to_ns(shown)[-1])
        occasions = Occasions(tuple(ns for ns in self.occasions.start_ns if ns <= last_ns))
        found: dict[str, Floats] = {}
        for first in range(0, self.population.n, GROUP):
            people = range(first, min(first + GROUP, self.population.n))
            values = self._values(people, len(occasions.start_ns))
            part = levels_of_people(self.model, values, self.question.regimen, (shown, occasions), self.work.threads)
            if len(people) == self.population.n:
                found = part
                break
            for name, levels in part.items():
                found.setdefault(name, np.empty((shown.size, self.population.n)))[:, people.start : people.stop] = (
                    levels
                )
            self.work.progress(
                (stretch.start * self.population.n + people.stop * shown.size) / (times_h.size * self.population.n)
            )
        return found

    def measured(self, levels: dict[str, Floats], first_time: int) -> dict[str, Floats]:
        """The levels with the published error of one measurement, fresh for each time and person."""
        levels = {name: values.copy() for name, values in levels.items()}
        draws = Draws(self.population, range(self.population.n))
        for name, values in levels.items():
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
        return levels
