"""The typical person: levels at any times, exact areas, continuous peaks, half-lives; in numpy alone.

curves = Typical(model, subject, regimen).curves(times_h, window_h=(2.67, 8.67))
"""

from __future__ import annotations

from functools import partial

import numpy as np

from lenitive.pharmacology.levels.assembly import ONE_OCCASION, assemble
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
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.prediction import ANALYTES, Curve
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.solving.inputs import to_ns
from lenitive.pharmacology.solving.solver import OnePerson, System
from lenitive.pharmacology.solving.timeline import schedule
from lenitive.pharmacology.subject import Subject


def enantiomers(model: Model, regimen: Regimen) -> tuple[str | None, ...]:
    """Which halves are followed: None for a model of the racemate itself."""
    if model.to_r is None:
        return (None,)
    wanted = (("s_ketamine", {"racemate", "s-ketamine"}), ("r_ketamine", {"racemate", "r-ketamine"}))
    return tuple(half for half, forms in wanted if regimen.forms & forms)


def analyte_parts(enantiomer: str | None, output: str) -> tuple[str, ...]:
    """The analytes to which an output of one half counts: ketamine is S + R, metabolites are both."""
    if output == "ketamine" and enantiomer:
        return ("ketamine", enantiomer)
    return (output,)


class Typical:
    """One typical person on one regimen with one model."""

    def __init__(self, model: Model, subject: Subject, regimen: Regimen) -> None:
        self.regimen = regimen
        self.values: dict[str | None, dict[str, Floats]] = {}
        self.model = model
        adjusted = model.adjust(typical_values(model), subject)
        for half in enantiomers(model, regimen):
            is_r = half == "r_ketamine" and model.to_r is not None
            self.values[half] = model.to_r(adjusted, adjusted["r_over_s_clearance"]) if is_r else adjusted  # type: ignore[misc]

    def system(self, half: str | None, until_h: float) -> System:
        """The system of one half with all doses that start by `until_h`."""
        return assemble(self.model, [self.values[half]], self.regimen, until_h, (ONE_OCCASION, half))

    def walk(self, half: str | None, times_h: Floats) -> tuple[Walk, System]:
        """One half followed to the last of `times_h`, every one of which is a node."""
        system = self.system(half, float(times_h[-1]))
        plan = schedule(system.inputs, np.unique(to_ns(times_h)), [0])
        person = OnePerson(system, 0)
        amounts = person.follow(plan)
        rows: dict[str, Floats] = {}
        for output in system.outputs:
            for name in analyte_parts(half, output.name):
                rows[name] = np.zeros(amounts.shape[1])
                rows[name][output.state] = output.ng_per_ml_per_mg[0, 0]
        return Walk(person.matrices[0], plan.node_ns, amounts, rows, partial(person.power, 0)), system

    def whole_areas(self) -> dict[str, float] | None:
        """Exact area for ever, ng.h/mL; None for a regimen without end."""
        if not self.regimen.has_end:
            return None
        last = max(row.last_start_h or 0.0 for row in self.regimen.rows)
        return _summed({half: whole_areas(self.system(half, last)) for half in self.values})

    def terminal(self) -> dict[str, float]:
        """Terminal half-life of each analyte, hours: that of its slower half."""
        slowest: dict[str, float] = {}
        everything_started_h = max(row.start_h for row in self.regimen.rows)
        for half in self.values:
            for output, hours in terminal_half_lives(self.system(half, everything_started_h)).items():
                for name in analyte_parts(half, output):
                    slowest[name] = max(slowest.get(name, 0.0), hours)
        return slowest

    def curves(self, times_h: Floats, window_h: tuple[float, float]) -> dict[str, Curve]:
        """Everything that is said of the typical person, by analyte."""
        horizon = float(times_h[-1])
        window = window_times(window_h)
        look = np.unique(np.concatenate([times_h, peak_times(self.regimen, horizon), window]))
        until_ns = int(to_ns(np.array([horizon]))[0])
        walked = {half: self.walk(half, look) for half in self.values}
        walks = [walk for walk, _ in walked.values()]
        shown, in_window = _levels(walks, times_h), _levels(walks, window)
        starts, _ = dose_times(self.regimen, window_h[1])
        is_undisturbed = not np.any((starts > window_h[0]) & (starts < window_h[1]))
        area = _summed({half: areas(system, walk, until_ns) for half, (walk, system) in walked.items()})
        whole, terminal = self.whole_areas(), self.terminal()
        curves = {}
        for name, values in shown.items():
            peak, at_h = highest(walks, name, until_ns)
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
        return curves


def _levels(walks: list[Walk], times_h: Floats) -> dict[str, Floats]:
    """Levels at times that are nodes of every walk."""
    found: dict[str, Floats] = {}
    for walk in walks:
        place = np.searchsorted(walk.node_ns, to_ns(times_h))
        for name, row in walk.rows.items():
            found[name] = found.get(name, 0.0) + walk.amounts[place] @ row
    return {name: found[name] for name in ANALYTES if name in found}


def _summed(per_half: dict[str | None, dict[str, float]]) -> dict[str, float]:
    """Numbers of each half added up by analyte."""
    total: dict[str, float] = {}
    for half, numbers in per_half.items():
        for output, number in numbers.items():
            for name in analyte_parts(half, output):
                total[name] = total.get(name, 0.0) + number
    return total
