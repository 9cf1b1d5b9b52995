"""A few virtual people for the tests of the solver: how they are made, how one of them is taken out of the crowd."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from lenitive.pharmacology.levels.population import Population, draw, typical_values
from lenitive.pharmacology.models.published import Model, Values
from lenitive.pharmacology.solving.solver import System, solve
from lenitive.pharmacology.solving.threads import block_width
from lenitive.pharmacology.subject import Subject

WOMAN = Subject(weight_kg=62, age_y=48, sex="female")
MAN = Subject(weight_kg=70, age_y=40, sex="male")
OLD = Subject(weight_kg=95, age_y=82, sex="male", ancestry="japanese")
TWO_BLOCKS = 131  # fills no block to the end: 128 + 3, 64 + 64 + 3, 4 x 32 + 3


def drawn(model: Model, people: int, occasions: int = 1, seed: int = 5, subject: Subject = WOMAN) -> list[Values]:
    """Values of `people` different people, once per occasion; the same for everyone where nothing varies."""
    values = draw(model, Population(people, seed), occasions)
    if not any(p.between_person for p in model.parameters):
        spread = np.linspace(0.8, 1.25, people)
        values = [{name: value * spread for name, value in one.items()} for one in values]
    return [model.adjust(one, subject) for one in values]


def typical(model: Model, subject: Subject = MAN) -> Values:
    """The typical person's values, as arrays of one."""
    return model.adjust(typical_values(model), subject)


def one_of(values: Sequence[Values], person: int) -> list[Values]:
    """The values of one person, as arrays of one."""
    return [{name: np.atleast_1d(v)[person : person + 1] for name, v in one.items()} for one in values]


def some_of(system: System, people: Sequence[int]) -> System:
    """The same system with only these people in it."""
    chosen = list(people)
    entries = tuple(
        replace(e, fraction=e.fraction[chosen], delay_ns=e.delay_ns[chosen], duration_ns=e.duration_ns[chosen])
        for e in system.inputs.entries
    )
    outputs = tuple(
        replace(o, ng_per_ml_per_mg=np.ascontiguousarray(o.ng_per_ml_per_mg[:, chosen])) for o in system.outputs
    )
    matrices = np.ascontiguousarray(system.matrices[..., chosen])
    return System(matrices, replace(system.inputs, entries=entries), outputs)


def by_numpy(
    system: System, people: Sequence[int], output_ns: np.ndarray, section_ns: Sequence[int] = (0,)
) -> np.ndarray:
    """Levels [outputs, times, people] of these people, two at a time, which the plain solver takes."""
    pairs = [people[first : first + 2] for first in range(0, len(people), 2)]
    return np.concatenate([solve(some_of(system, p), output_ns, list(section_ns)).levels for p in pairs], axis=2)


def error(found: np.ndarray, expected: np.ndarray) -> float:
    """Largest difference as a share of the peak; times are the second-last axis, or the only one."""
    axis = max(expected.ndim - 2, 0)
    peak = np.maximum(np.abs(expected).max(axis=axis, keepdims=True), 1e-300)
    return float((np.abs(found - expected) / peak).max())


def blocks(system: System) -> int:
    """How many blocks the compiled kernel makes of these people."""
    return -(-system.people // block_width(system.states + len(system.input_states), system.people))
