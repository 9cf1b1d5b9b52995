"""The timing load: a round-number model and the two jobs that every tool is given, with the same people.

    people = draw_people(R2)
    levels = lenitive_levels(R2, people, threads=2)["ketamine"]      # ng/mL, [times, people]

The model is declared through the same public parts as a published one. Its numbers are chosen, not measured: every
parameter is tagged "load", and nothing here says anything about ketamine. The other tools stand in `peers.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenitive.pharmacology import DoseRow, Population, Regimen
from lenitive.pharmacology.levels.crowd import WhenFollowed, levels_of_people
from lenitive.pharmacology.levels.population import draw
from lenitive.pharmacology.models.published import AnalyteState, DosePortion, Model, Parameter, PeopleStudied, Values
from lenitive.pharmacology.solving.network import OUT, Flows

Floats = NDArray[np.float64]
SOURCE, SEED = "benchmarks/README.md", 20261122
OUTPUTS = ("ketamine", "norketamine")


def _load(name: str, value: float, unit: str, log_sd: float) -> Parameter:
    return Parameter(name, value, unit, SOURCE, tag="load", between_person=log_sd**2)


PARAMETERS = (
    _load("clearance_l_per_h", 79.0, "L/h", 0.30),
    _load("v1_l", 95.0, "L", 0.30),
    _load("q_l_per_h", 110.0, "L/h", 0.25),
    _load("v2_l", 155.0, "L", 0.30),
    _load("metabolite_clearance_l_per_h", 60.0, "L/h", 0.30),
    _load("metabolite_v1_l", 90.0, "L", 0.30),
    _load("metabolite_q_l_per_h", 50.0, "L/h", 0.25),
    _load("metabolite_v2_l", 110.0, "L", 0.30),
    _load("absorption_per_h", 1.6, "1/h", 0.40),
    _load("oral_fraction", 0.20, "fraction", 0.25),
    _load("metabolite_fraction", 0.75, "fraction", 0.0),
)


def flows(v: Values) -> Flows:
    """Depot, two compartments of the parent, two of the metabolite."""
    eliminated = v["clearance_l_per_h"] / v["v1_l"]
    return {
        ("depot", "central"): v["absorption_per_h"],
        ("central", "tissue"): v["q_l_per_h"] / v["v1_l"],
        ("tissue", "central"): v["q_l_per_h"] / v["v2_l"],
        ("central", "metabolite"): v["metabolite_fraction"] * eliminated,
        ("central", OUT): (1 - v["metabolite_fraction"]) * eliminated,
        ("metabolite", OUT): v["metabolite_clearance_l_per_h"] / v["metabolite_v1_l"],
        ("metabolite", "metabolite tissue"): v["metabolite_q_l_per_h"] / v["metabolite_v1_l"],
        ("metabolite tissue", "metabolite"): v["metabolite_q_l_per_h"] / v["metabolite_v2_l"],
    }


def outputs(v: Values) -> dict[str, AnalyteState]:
    """Both levels, ng/mL per mg."""
    return {
        "ketamine": AnalyteState("central", 1000 / v["v1_l"]),
        "norketamine": AnalyteState("metabolite", 1000 / v["metabolite_v1_l"]),
    }


def portions(v: Values, row: DoseRow) -> tuple[DosePortion, ...]:
    """Oral into the depot at once, intravenous into the central compartment over its duration."""
    if row.route == "oral":
        return (DosePortion("depot", v["oral_fraction"]),)
    return (DosePortion("central", np.ones_like(v["v1_l"]), duration_h=row.duration_h),)


MODEL = Model(
    name="load",
    title="Timing load, not a model of ketamine",
    citation=SOURCE,
    people=PeopleStudied("nobody: a timing load", "0", age_y=None, weight_kg=None, source=SOURCE),
    sampling_site="venous",
    parameters=PARAMETERS,
    states=("depot", "central", "tissue", "metabolite", "metabolite tissue"),
    flows=flows,
    outputs=outputs,
    portions=portions,
    ways=frozenset({("oral", "racemate"), ("iv", "racemate")}),
)


@dataclass(frozen=True)
class Job:
    """People, what they are given, and the times (h) at which both levels are wanted."""

    name: str
    people: int
    regimen: Regimen
    times_h: Floats

    @property
    def megabytes(self) -> float:
        """Size of the answer: two levels of 8 bytes for everyone at every time."""
        return len(OUTPUTS) * self.times_h.size * self.people * 8 / 1e6


R1 = Job("R1", 1_000, Regimen((DoseRow("oral", "racemate", 50.0, every_h=6.0, count=56),)), np.arange(673) / 2)
R2 = Job("R2", 10_000, Regimen((DoseRow("iv", "racemate", 80.0, duration_h=4.0),)), np.arange(1441) / 60)


def draw_people(job: Job) -> dict[str, Floats]:
    """Everyone's parameter values, each [people]; the same on every machine."""
    spread = Population(job.people, SEED, between_occasion=False, parameter=False)
    return draw(MODEL, spread, occasions=1)[0]


def lenitive_levels(job: Job, people: Values, threads: int) -> Mapping[str, Floats]:
    """Lenitive's public call, with its checks, schedule and allocation; levels [times, people], ng/mL."""
    return levels_of_people(MODEL, {None: [people]}, job.regimen, WhenFollowed(job.times_h, threads=threads))
