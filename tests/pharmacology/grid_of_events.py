"""The two axes of the event grid: by which route, and what happens on the way. Each cell is a Case for two solvers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from lenitive.pharmacology.levels.assembly import AssemblyOptions, Sections, assemble
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.models.published import DosePortion, Model, Values
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.selection import absorbed_by
from lenitive.pharmacology.solving.inputs import to_ns
from lenitive.pharmacology.solving.solver import System
from pharmacology import twin
from pharmacology.people import OLD, TWO_BLOCKS, drawn, one_of

ROUTES: dict[str, tuple[Model, dict[str, Any]]] = {
    "iv bolus": (PUBLISHED["otto_2021"], {"route": "iv"}),
    "iv infusion": (PUBLISHED["otto_2021"], {"route": "iv", "duration_h": 0.75}),
    "im": (absorbed_by("im", why="test").model, {"route": "im"}),
    "nasal": (PUBLISHED["perez_ruixo_2021"], {"route": "nasal", "spray_mg": 28.0}),
    "oral": (PUBLISHED["perez_ruixo_2021"], {"route": "oral"}),
    "sublingual film": (PUBLISHED["simons_2022"], {"route": "sublingual", "product": "film"}),
    "rectal": (absorbed_by("rectal_yanagihara_2003", why="test").model, {"route": "rectal"}),
}


@dataclass(frozen=True)
class Case:
    """A model, everyone's values by section, the rows, where sections begin, how long we look."""

    model: Model
    values: list[Values]
    rows: tuple[DoseRow, ...]
    section_ns: tuple[int, ...] = (0,)
    until_h: float = 24.0

    def system(self) -> System:
        plan = AssemblyOptions(Sections(self.section_ns), "s_ketamine")
        return assemble(self.model, self.values, Regimen(self.rows), self.until_h, plan)

    def by_twin(self, person: int, output_ns: np.ndarray) -> np.ndarray:
        """Levels [outputs, times] of one person, in 30 digits."""
        values = one_of(self.values, person)
        someone = twin.person_on(self.model, values, self.rows, section_ns=self.section_ns, until_h=self.until_h)
        found = twin.levels(self.model, values, someone, output_ns.tolist())
        return np.stack([found[output.name] for output in self.system().outputs])

    def times(self, timing: str) -> np.ndarray:
        """Output times, ns: half an hour or an hour apart, or a dozen that share no step."""
        if timing == "regular":
            step_h = 0.5 if self.until_h <= 24 else 1.0
            return to_ns(np.arange(0, self.until_h + step_h / 2, step_h))
        return np.unique(to_ns(np.random.default_rng(8).uniform(0, self.until_h, 12)))


def plain(route: str, **also: Any) -> Case:
    """Three doses, eight hours apart, for many different people."""
    model, how = ROUTES[route]
    row = {"form": "s-ketamine", "amount_mg": 56.0, "start_h": 0.5, "every_h": 8.0, "count": 3, **how, **also}
    return Case(model, drawn(model, TWO_BLOCKS), (DoseRow(**row),))


def lag(route: str) -> Case:
    return plain(route, lag_h=0.35)


def bioavailability(route: str) -> Case:
    """Each person loses another share of every dose."""

    def less(portion: DosePortion, v: Values) -> DosePortion:
        return replace(portion, fraction=portion.fraction * v["kept"])

    return _changed(plain(route), less, kept=np.linspace(0.2, 0.9, TWO_BLOCKS))


def steady_state(route: str) -> Case:
    return plain(route, start_h=0.0, is_steady_state=True, count=None)


def overlapping_infusions(route: str) -> Case:
    """Infusions that last longer than their interval, and a bolus at the moment at which one begins."""
    case = plain(route)
    infusions = DoseRow("iv", "s-ketamine", 20.0, start_h=1.0, duration_h=3.25, every_h=2.0, count=4)
    return replace(case, rows=(*case.rows, infusions, DoseRow("iv", "s-ketamine", 5.0, start_h=3.0)))


def zero_order_absorption(route: str) -> Case:
    """Every portion runs in over a time, and after a delay, of each person's own."""

    def slower(portion: DosePortion, v: Values) -> DosePortion:
        return replace(portion, delay_h=v["late_h"], duration_h=v["lasting_h"])

    own = np.linspace(0.0, 1.0, TWO_BLOCKS)
    return _changed(plain(route), slower, late_h=0.1 + 0.4 * own, lasting_h=0.2 + 2.9 * own)


def covariate_change(route: str) -> Case:
    """Weight, age and ancestry are others from 9.3 hours on."""
    case = plain(route)
    later = drawn(case.model, TWO_BLOCKS, subject=OLD)
    return replace(case, values=[*case.values, *later], section_ns=(0, int(to_ns(9.3))))


def occasion_change(route: str) -> Case:
    """Everything, volumes and absorption too, is drawn anew at two midnights."""
    case = plain(route, every_h=11.0, count=5)
    days = [
        {name: v * (1 + 0.07 * day * np.sin(place)) for place, (name, v) in enumerate(values.items())}
        for day, values in enumerate(drawn(case.model, TWO_BLOCKS, occasions=3))
    ]
    midnights = tuple(int(to_ns(24.0 * day)) for day in range(3))
    return replace(case, values=days, section_ns=midnights, until_h=50.0)


def _changed(case: Case, change: Callable[[DosePortion, Values], DosePortion], **more: np.ndarray) -> Case:
    """The same case with every portion changed, by values of each person's own."""

    def portions(v: Values, row: DoseRow) -> tuple[DosePortion, ...]:
        return tuple(change(portion, v) for portion in case.model.portions(v, row))

    values = [{**v, **more} for v in case.values]
    return replace(case, model=replace(case.model, portions=portions), values=values)


FEATURES: dict[str, Callable[[str], Case]] = {
    "lag": lag,
    "bioavailability": bioavailability,
    "steady state": steady_state,
    "overlapping infusions": overlapping_infusions,
    "zero-order absorption": zero_order_absorption,
    "covariate change": covariate_change,
    "occasion change": occasion_change,
}
