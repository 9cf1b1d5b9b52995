"""Hands blocks of people to the compiled kernels on a pool of threads.

The kernels hold no lock of Python's and start no threads of their own, so nothing breaks after a fork or under
threads of a web server, and a person's numbers do not depend on how many threads there are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from lenitive.pharmacology.solving.arrays import Floats, Ints
from lenitive.pharmacology.solving.inputs import NS_PER_H
from lenitive.pharmacology.solving.kernels import LARGEST_NORM, follow_block
from lenitive.pharmacology.solving.network import reach
from lenitive.pharmacology.solving.pool import in_threads
from lenitive.pharmacology.solving.timeline import Timeline

if TYPE_CHECKING:
    from lenitive.pharmacology.solving.solver import System

SHORTEST_RUN, MOST_ROWS = 8, 64


def solve_many(system: System, plan: Timeline, outputs: int, threads: int) -> tuple[Floats, Floats]:
    """Levels [outputs, times, people] (ng/mL) and the amounts at the end [states, people] (mg)."""
    columns = system.input_states
    levels = np.empty((len(system.outputs), outputs, system.people))
    ends = np.empty((system.states, system.people))
    lists = tuple((r.start, r.items) for r in (plan.bolus, plan.running, plan.varying))
    items = (system.inputs.entry, system.inputs.start_ns, system.inputs.dose_mg)
    tables = (_people_table(system, columns), _time_table(plan, system.matrices), lists)
    entries = _entry_table(system, columns)
    width = block_width(system.states + len(columns), system.people)

    def work(low: int) -> None:
        follow_block(low, width, *tables, entries, items, levels, ends)

    in_threads(work, range(0, system.people, width), threads)
    return levels, ends


def _people_table(system: System, columns: list[int]) -> tuple[Any, ...]:
    """Rate matrices, input states, outputs and which state reaches which."""
    size = system.states + len(columns)
    reached = np.eye(size, dtype=bool)
    reached[: system.states, : system.states] = reach(system.matrices)
    for index, state in enumerate(columns):
        reached[: system.states, system.states + index] = reached[: system.states, state]
    scale = np.zeros((len(system.outputs), system.matrices.shape[0], system.people))
    for index, output in enumerate(system.outputs):
        scale[index] = output.ng_per_ml_per_mg
    output_state = np.array([o.state for o in system.outputs], dtype=np.int64)
    between = np.array([[_listed(reached[i] & reached[:, j], size) for j in range(size)] for i in range(size)])
    onto = np.array([_listed(reached[i], size) for i in range(size)])
    return np.ascontiguousarray(system.matrices), np.array(columns, dtype=np.int64), output_state, scale, between, onto


def _listed(chosen: np.ndarray, size: int) -> Ints:
    """How many are chosen, then their numbers."""
    row = np.zeros(size + 1, dtype=np.int64)
    row[0] = chosen.sum()
    row[1 : 1 + row[0]] = np.flatnonzero(chosen)
    return row


def _entry_table(system: System, columns: list[int]) -> tuple[Any, ...]:
    """Where, how much, when and how long each portion enters, for everybody."""
    entries = system.inputs.entries
    place = {state: system.states + index for index, state in enumerate(columns)}
    return (
        np.array([e.state for e in entries], dtype=np.int64),
        np.array([place.get(e.state, 0) for e in entries], dtype=np.int64),
        _stack([e.fraction for e in entries], system.people, np.float64),
        _stack([e.delay_ns for e in entries], system.people, np.int64),
        _stack([e.duration_ns for e in entries], system.people, np.int64),
    )


def _stack(rows: list[Any], people: int, kind: type) -> Any:
    if not rows:
        return np.zeros((0, people), dtype=kind)
    return np.ascontiguousarray(np.stack([np.broadcast_to(row, (people,)) for row in rows]), dtype=kind)


def block_width(size: int, people: int) -> int:
    """People side by side: many for a small matrix, fewer for a large one, so that a block stays in nearer memory."""
    most = 256 if size <= 10 else 128
    return min(most, -(-people // 64) * 32)


def _time_table(plan: Timeline, matrices: Floats) -> tuple[Any, ...]:
    """Nodes, runs, and the steps of each section with the unit of which all of them are whole multiples."""
    sections = matrices.shape[0]
    start = np.searchsorted(plan.step_section, np.arange(sections + 1)).astype(np.int64)
    unit, longest = np.ones(sections, dtype=np.int64), np.ones(sections, dtype=np.int64)
    for section in range(sections):
        mine = plan.step_ns[start[section] : start[section + 1]]
        if mine.size:
            unit[section], longest[section] = np.gcd.reduce(mine), mine.max()
    runs = runs_of_equal_steps(plan)
    steps = (start, plan.step_ns, unit, longest)
    rungs = _rungs(float(-matrices.min()), longest)
    return (
        plan.node_ns,
        plan.output_at,
        plan.section,
        plan.step,
        steps,
        runs,
        rows_of_table(int(runs.max(initial=0))),
        rungs,
    )


def _rungs(largest_rate_per_h: float, longest_ns: Ints) -> int:
    """Rungs that the longest ladder needs, from a step at which the fastest rate hardly moves to the longest step."""
    small_ns = LARGEST_NORM / 2 / max(largest_rate_per_h, 1.0) * NS_PER_H
    return max(int(np.ceil(np.log2(longest_ns.max() / small_ns))), 0) + 3


def runs_of_equal_steps(plan: Timeline) -> Ints:
    """Per interval: how many intervals from here on are alike (same step, nothing given, every node an output)."""
    intervals = plan.step.size
    change = np.diff(plan.bolus.start) > 0
    place = np.repeat(np.arange(intervals), np.diff(plan.running.start))
    if place.size:
        first = np.full(plan.running.items.max() + 1, intervals)
        last = np.zeros_like(first)
        np.minimum.at(first, plan.running.items, place)
        np.maximum.at(last, plan.running.items, place + 1)
        change[first[plan.running.items]] = True
        change[last[plan.running.items]] = True
    is_plain = (np.diff(plan.varying.start) == 0) & (plan.output_at[1:] >= 0)
    goes_on = is_plain[:-1] & is_plain[1:] & (plan.step[:-1] == plan.step[1:]) & ~change[1:-1]
    run = np.where(is_plain, 1, 0).astype(np.int64)
    for interval in range(intervals - 2, -1, -1):
        if goes_on[interval]:
            run[interval] = run[interval + 1] + 1
    return run


def rows_of_table(longest_run: int) -> int:
    """Rows of the table of outputs: a divisor of the longest run where there is one; 0 where runs are short."""
    if longest_run < SHORTEST_RUN:
        return 0
    fitting = [rows for rows in range(SHORTEST_RUN, MOST_ROWS + 1) if longest_run % rows == 0]
    return max(fitting, default=MOST_ROWS // 2)
