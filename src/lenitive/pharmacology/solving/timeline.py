"""One merged time line: doses, ends of infusions, occasions and output times become nodes and steps.

    schedule(inputs, output_ns=..., section_ns=[0], states=3)

Between two nodes nothing changes for anybody, except portions whose delay or duration differs between people: those
are listed per interval, and the solver adds each person's share exactly (superposition inside the interval).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lenitive.pharmacology.solving.arrays import Ints
from lenitive.pharmacology.solving.inputs import Inputs


@dataclass(frozen=True)
class Ragged:
    """A list of lists of input numbers: those of place i are items[start[i]:start[i + 1]]."""

    start: Ints
    items: Ints

    def lists(self) -> list[list[int]]:
        """The same as plain lists."""
        start, items = self.start.tolist(), self.items.tolist()
        return [items[low:high] for low, high in itertools.pairwise(start)]


@dataclass(frozen=True)
class Timeline:
    """Nodes (ns) and the intervals between them.

    `output_at`: per node the index of the output time or -1. `section`: per node the rate matrix from there on.
    `step`: per interval an index into `step_section`, `step_ns` (each distinct step of each section once).
    `bolus`: inputs given at a node. `running`: infusions that run through an interval. `varying`: see the module.
    """

    node_ns: Ints
    output_at: Ints
    section: Ints
    step: Ints
    step_section: Ints
    step_ns: Ints
    bolus: Ragged
    running: Ragged
    varying: Ragged


def schedule(inputs: Inputs, output_ns: Ints, section_ns: Sequence[int]) -> Timeline:
    """Merge everything into one time line from 0 to the last output time.

    `output_ns`: ascending, without doubles, >= 0. `section_ns`: start of each section, ascending, first 0.
    """
    horizon = int(output_ns[-1])
    first, last, is_shared, is_bolus = _spans(inputs)
    inside = first <= horizon
    shared_times = np.concatenate([first[is_shared & inside], last[is_shared & inside]])
    node = np.unique(np.concatenate([np.array([0]), output_ns, np.asarray(section_ns), shared_times]))
    node = node[node <= horizon].astype(np.int64)
    output_at = np.full(node.size, -1, dtype=np.int64)
    output_at[np.searchsorted(node, output_ns)] = np.arange(output_ns.size)
    section = np.searchsorted(np.asarray(section_ns), node, side="right") - 1
    pairs, step = np.unique(np.stack([section[:-1], np.diff(node)]), axis=1, return_inverse=True)
    here = np.arange(inputs.entry.size)
    bolus = here[is_shared & is_bolus & inside]
    infusion = here[is_shared & ~is_bolus & inside]
    varying = here[~is_shared & inside]
    return Timeline(
        node_ns=node,
        output_at=output_at,
        section=section.astype(np.int64),
        step=step.reshape(-1).astype(np.int64),
        step_section=pairs[0].astype(np.int64),
        step_ns=pairs[1].astype(np.int64),
        bolus=_ragged(np.searchsorted(node, first[bolus]), bolus, node.size),
        running=_over_intervals(node, infusion, first[infusion], last[infusion]),
        varying=_over_intervals(node, varying, first[varying] - 1, last[varying] + 1),
    )


def _spans(inputs: Inputs) -> tuple[Ints, Ints, np.ndarray, np.ndarray]:
    """Earliest start and latest end over people, and two flags, per input."""
    table = np.array(
        [
            (e.delay_ns.min(), (e.delay_ns + e.duration_ns).max(), e.is_shared, e.duration_ns.max() == 0)
            for e in inputs.entries
        ],
        dtype=np.int64,
    ).reshape(-1, 4)
    mine = table[inputs.entry]
    return inputs.start_ns + mine[:, 0], inputs.start_ns + mine[:, 1], mine[:, 2] > 0, mine[:, 3] > 0


def _ragged(place: Ints, items: Ints, places: int) -> Ragged:
    order = np.argsort(place, kind="stable")
    start = np.zeros(places + 1, dtype=np.int64)
    np.cumsum(np.bincount(place, minlength=places), out=start[1:])
    return Ragged(start, np.ascontiguousarray(items[order], dtype=np.int64))


def _over_intervals(node: Ints, items: Ints, first_ns: Ints, last_ns: Ints) -> Ragged:
    """Each item in every interval that [first, last) touches."""
    intervals = node.size - 1
    begin = np.clip(np.searchsorted(node, first_ns, side="right") - 1, 0, intervals)
    end = np.clip(np.searchsorted(node, last_ns, side="left"), 0, intervals)
    length = np.maximum(end - begin, 0)
    offset = np.arange(length.sum()) - np.repeat(np.cumsum(length) - length, length)
    return _ragged((np.repeat(begin, length) + offset).astype(np.int64), np.repeat(items, length), intervals)
