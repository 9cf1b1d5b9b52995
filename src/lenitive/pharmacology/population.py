"""Spread: between people, between occasions, in the parameters themselves, and of one measurement.

    drawn = draw(model, Population(n=1000, seed=7), occasions=3)

Each switch can be off. Person number i is the same whatever the number of people or threads: draws come from one
stream per block of 1,024 people, keyed by seed, purpose and block.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.models.enantiomers import R_OVER_S
from lenitive.pharmacology.models.published import Model, Parameter

STREAM_BLOCK = 1024
BETWEEN_PERSON, BETWEEN_OCCASION, PARAMETER, RESIDUAL = range(4)


@dataclass(frozen=True)
class Population:
    """How many virtual people like the subject, which seed, and which kinds of spread are on."""

    n: int
    seed: int = 1
    between_person: bool = True
    between_occasion: bool = True
    residual: bool = False
    parameter: bool = True

    def __post_init__(self) -> None:
        if self.n < 1 or self.seed < 0:
            raise ValueError("a population has n >= 1 and seed >= 0")


def normals(population: Population, purpose: int, rows: int) -> Floats:
    """Standard normal draws [rows, people]; the same for person i whatever the number of people."""
    blocks = []
    for block in range(0, population.n, STREAM_BLOCK):
        stream = np.random.Generator(np.random.Philox(key=[population.seed, (purpose << 32) + block]))
        blocks.append(stream.standard_normal((rows, STREAM_BLOCK)))
    return np.ascontiguousarray(np.concatenate(blocks, axis=1)[:, : population.n])


def typical_values(model: Model) -> dict[str, Floats]:
    """The published typical values, one person; the R/S clearance ratio among them."""
    return {p.name: np.array([p.value]) for p in (*model.parameters, R_OVER_S)}


def draw(model: Model, population: Population, occasions: int) -> list[dict[str, Floats]]:
    """Values of every parameter for everyone, once per occasion; each array [people]."""
    parameters = (*model.parameters, R_OVER_S)
    central = _uncertain(parameters, population)
    person = _between_person(model, parameters, population)
    drawn = []
    shifts = _between_occasions(parameters, population, occasions)
    for occasion in range(occasions):
        drawn.append(
            {
                p.name: _moved(central[index], person[index] + shifts[occasion][index], p.scale)
                for index, p in enumerate(parameters)
            }
        )
    return drawn


def _moved(value: Floats, shift: Floats, scale: str) -> Floats:
    """A value moved by a normal effect on its own scale."""
    if not np.any(shift):
        return value
    if scale == "logit":
        odds = value / (1 - value) * np.exp(shift)
        return np.asarray(odds / (1 + odds), dtype=np.float64)
    return np.asarray(value * np.exp(shift), dtype=np.float64)


def _uncertain(parameters: tuple[Parameter, ...], population: Population) -> list[Floats]:
    """Typical values, each person with the parameter uncertainty that was published (lognormal; or a range)."""
    chosen = [p for p in parameters if p.standard_error or p.low is not None]
    values = [np.full(population.n, p.value) for p in parameters]
    if not population.parameter or not chosen:
        return values
    draws = iter(normals(population, PARAMETER, len(chosen)))
    for index, p in enumerate(parameters):
        if p.low is not None and p.high is not None:
            values[index] = p.low + (p.high - p.low) * _uniform(next(draws))
        elif p.standard_error:
            spread = np.sqrt(np.log1p((p.standard_error / p.value) ** 2))
            values[index] = p.value * np.exp(spread * next(draws))
    return values


def _uniform(normal: Floats) -> Floats:
    """Normal to uniform on 0-1, by the logistic-free route: the normal distribution function."""
    from math import erf, sqrt

    return np.array([0.5 * (1 + erf(x / sqrt(2))) for x in normal])


def _between_person(model: Model, parameters: tuple[Parameter, ...], population: Population) -> list[Floats]:
    """Effects [people] per parameter, with the published covariances."""
    varied = [index for index, p in enumerate(parameters) if p.between_person > 0]
    effects = [np.zeros(population.n) for _ in parameters]
    if not population.between_person or not varied:
        return effects
    covariance = np.diag([parameters[index].between_person for index in varied])
    place = {parameters[index].name: row for row, index in enumerate(varied)}
    for pair in model.covariances:
        covariance[place[pair.first], place[pair.second]] = pair.value
        covariance[place[pair.second], place[pair.first]] = pair.value
    mixed = np.linalg.cholesky(covariance) @ normals(population, BETWEEN_PERSON, len(varied))
    for row, index in enumerate(varied):
        effects[index] = mixed[row]
    return effects


def _between_occasions(
    parameters: tuple[Parameter, ...], population: Population, occasions: int
) -> list[list[Floats]]:
    """Effects [people] per occasion and parameter."""
    varied = [index for index, p in enumerate(parameters) if p.between_occasion > 0]
    zero = np.zeros(population.n)
    effects = [[zero for _ in parameters] for _ in range(occasions)]
    if not population.between_occasion or not varied:
        return effects
    draws = normals(population, BETWEEN_OCCASION, len(varied) * occasions).reshape(occasions, len(varied), -1)
    for occasion in range(occasions):
        for row, index in enumerate(varied):
            effects[occasion][index] = draws[occasion, row] * np.sqrt(parameters[index].between_occasion)
    return effects


def has_occasions(model: Model) -> bool:
    """Whether anything in the model changes from one treatment day to the next."""
    return any(p.between_occasion > 0 for p in model.parameters)
