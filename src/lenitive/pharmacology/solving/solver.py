"""Amounts over time for one person or for many, exact for every linear model and route.

    levels = solve(System(matrices, inputs, outputs), output_ns, section_ns)

One person is solved here in numpy alone, so that a first answer needs no compiler; people by the thousand go to the
compiled twin in `kernels`, through `threads`. The method is written down in docs/decisions.md (4).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenitive.pharmacology.solving.arrays import Floats, Ints
from lenitive.pharmacology.solving.deadline import current
from lenitive.pharmacology.solving.inputs import NS_PER_H, Inputs, InputSite
from lenitive.pharmacology.solving.scaling_squaring import augmented, exponential
from lenitive.pharmacology.solving.timeline import Timeline, schedule

LOOKS_AFTER = 256  # nodes of a walk between two looks at the clock
FEW_PEOPLE = 2  # up to here numpy is quicker than loading the compiled kernel


@dataclass(frozen=True)
class Output:
    """An analyte: the state that holds it and the level per mg in it, ng/mL per mg; [sections, people]."""

    name: str
    state: int
    ng_per_ml_per_mg: Floats


@dataclass(frozen=True)
class System:
    """Rate matrices [sections, states, states, people] (per hour), what enters, what is measured."""

    matrices: Floats
    inputs: Inputs
    outputs: tuple[Output, ...]

    @property
    def people(self) -> int:
        """Number of people."""
        return int(self.matrices.shape[3])

    @property
    def states(self) -> int:
        """Number of states."""
        return int(self.matrices.shape[1])

    @property
    def input_states(self) -> list[int]:
        """States into which something runs at a constant rate."""
        return sorted({e.state for e in self.inputs.entries if e.duration_ns.max() > 0})


@dataclass(frozen=True)
class SolvedLevels:
    """Levels [outputs, times, people] in ng/mL and the amounts left at the end [states, people] in mg."""

    levels: Floats
    amounts_at_end: Floats


def solve(system: System, output_ns: Ints, section_ns: list[int], threads: int = 1) -> SolvedLevels:
    """Levels at `output_ns` (ascending, without doubles) for everyone in the system.

    `section_ns`: where each rate matrix begins, first 0. The answer is the same to the bit for any `threads`.
    """
    plan = schedule(system.inputs, output_ns, section_ns)
    if system.people > FEW_PEOPLE:
        from lenitive.pharmacology.solving.threads import (
            solve_many,  # numba takes 0.3 s to load: only when many people ask
        )

        return SolvedLevels(*solve_many(system, plan, output_ns.size, threads))
    levels = np.zeros((len(system.outputs), output_ns.size, system.people))
    ends = np.zeros((system.states, system.people))
    shown = plan.output_at >= 0
    for person in range(system.people):
        amounts = OnePerson(system, person).follow(plan)
        for index, output in enumerate(system.outputs):
            scale = output.ng_per_ml_per_mg[plan.section, person]
            levels[index, :, person] = (amounts[:, output.state] * scale)[shown]
        ends[:, person] = amounts[-1, : system.states]
    return SolvedLevels(levels, ends)


class OnePerson:
    """Walks one person through a schedule, step by step; slow for many, plain to read."""

    def __init__(self, system: System, person: int) -> None:
        self.system = system
        self.person = person
        self.columns = system.input_states
        self.matrices = [augmented(m[:, :, person], self.columns) for m in system.matrices]
        self.known: dict[tuple[int, int], Floats] = {}
        self.check = current()
        inputs = system.inputs
        self.entry = [inputs.entries[index] for index in inputs.entry.tolist()]
        share = np.array([entry.fraction[person] for entry in inputs.entries])
        lasting_h = np.array([entry.duration_ns[person] for entry in inputs.entries]) / NS_PER_H
        row = [self._row(entry) for entry in inputs.entries]
        amount = inputs.dose_mg * share[inputs.entry] if inputs.entry.size else np.zeros(0)
        self.amount_mg = amount.tolist()
        with np.errstate(divide="ignore", invalid="ignore"):  # what enters at once has no rate, and none is asked for
            self.rate_mg_per_h = (amount / lasting_h[inputs.entry]).tolist() if amount.size else []
        self.row = [row[index] for index in inputs.entry.tolist()]

    def follow(self, plan: Timeline) -> Floats:
        """Amounts at every node, just after what is given there, and the inputs then running; [nodes, states + inputs].

        The row of the last node holds no running inputs.
        """
        states = self.system.states
        bolus, running, varying = (r.lists() for r in (plan.bolus, plan.running, plan.varying))
        section, length_ns, node_ns = plan.section.tolist(), np.diff(plan.node_ns).tolist(), plan.node_ns.tolist()
        amounts = np.zeros((len(node_ns), states + len(self.columns)))
        x = amounts[0]
        for node in range(len(node_ns)):
            if node % LOOKS_AFTER == 0:
                self.check()
            for item in bolus[node]:
                x[self.entry[item].state] += self.amount_mg[item]
            if node == len(length_ns):
                break
            for item in running[node]:
                x[self.row[item]] += self.rate_mg_per_h[item]
            late = [self._share(x, item, node_ns[node], length_ns[node], section[node]) for item in varying[node]]
            moved = amounts[node + 1]
            np.dot(self.power(section[node], length_ns[node]), x, out=moved)
            moved[states:] = 0.0
            for share in late:
                moved[:states] += share
            x = moved
        return amounts

    def _row(self, entry: InputSite) -> int:
        """Where a constant input of this entry stands in a vector of amounts; -1 where it enters at once."""
        return self.system.states + self.columns.index(entry.state) if entry.state in self.columns else -1

    def _share(self, x: Floats, item: int, start_ns: int, length_ns: int, section: int) -> Floats:
        """What a portion with times of one's own adds by the end of the interval."""
        states, entry = self.system.states, self.entry[item]
        begin = int(self.system.inputs.start_ns[item] + entry.delay_ns[self.person]) - start_ns
        lasting = int(entry.duration_ns[self.person])
        pulse = np.zeros(states + len(self.columns))
        if lasting == 0:
            if not (0 < begin <= length_ns or begin == start_ns == 0):
                return pulse[:states]
            pulse[entry.state] = self.amount_mg[item]
            return np.asarray((self.power(section, length_ns - begin) @ pulse)[:states])
        on, off = max(begin, 0), min(begin + lasting, length_ns)
        if off <= on:
            return pulse[:states]
        if on == 0 and off == length_ns:
            x[self.row[item]] += self.rate_mg_per_h[item]
            return pulse[:states]
        pulse[states + self.columns.index(entry.state)] = self.amount_mg[item] / (lasting / NS_PER_H)
        pulse = self.power(section, off - on) @ pulse
        pulse[states:] = 0.0
        return np.asarray((self.power(section, length_ns - off) @ pulse)[:states])

    def power(self, section: int, length_ns: int) -> Floats:
        """exp(A t) of a section for a step; each distinct step is worked out once."""
        key = (section, length_ns)
        found = self.known.get(key)
        if found is None:
            self.check()
            found = self.known[key] = exponential(self.matrices[section], length_ns / NS_PER_H)
        return found
