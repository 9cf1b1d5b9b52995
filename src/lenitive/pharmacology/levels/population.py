"""Spread: between people, occasions and studies, in the parameters themselves, and of one measurement.

    drawn = draw(model, Population(n=1000, seed=7), occasions=3)

Each switch can be off. Person number i is the same whatever the number of people or threads: draws come from one
stream per block of 1,024 people, keyed by seed, purpose and block.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from lenitive.pharmacology.models.enantiomers import R_OVER_S
from lenitive.pharmacology.models.published import JointDraws, Model, Parameter
from lenitive.pharmacology.solving.arrays import Floats

STREAM_BLOCK = 1024
BETWEEN_PERSON, BETWEEN_OCCASION, PARAMETER, PARAMETER_RANGE, RESIDUAL, JOINT, BETWEEN_STUDY = range(7)


@dataclass(frozen=True)
class Population:
    """How many virtual people like the subject, which seed, and which kinds of spread are on."""

    n: int
    seed: int = 1
    between_person: bool = True
    between_occasion: bool = True
    residual: bool = False
    parameter: bool = True
    between_study: bool = True

    def __post_init__(self) -> None:
        if self.n < 1 or self.seed < 0:
            raise ValueError("a population has n >= 1 and seed >= 0")


@dataclass(frozen=True)
class Draws:
    """The streams of a population, for all its people or for those of `people` (a range that begins at a block).

    Each block of people has its own stream, keyed by seed, purpose and block.
    """

    population: Population
    people: range

    def _streamed(self, purpose: int, take: Callable[[np.random.Generator], Floats]) -> Floats:
        blocks = []
        for block in range(self.people.start, self.people.stop, STREAM_BLOCK):
            stream = np.random.Generator(np.random.Philox(key=[self.population.seed, (purpose << 32) + block]))
            blocks.append(take(stream))
        return np.ascontiguousarray(np.concatenate(blocks, axis=1)[:, : len(self.people)])

    def normals(self, purpose: int, rows: int) -> Floats:
        """Standard normal draws, [rows, people]."""
        return self._streamed(purpose, lambda stream: stream.standard_normal((rows, STREAM_BLOCK)))

    def uniforms(self, purpose: int, rows: int) -> Floats:
        """Uniform draws on 0 to 1, [rows, people]."""
        return self._streamed(purpose, lambda stream: stream.random((rows, STREAM_BLOCK)))


def parameters_of(model: Model) -> tuple[Parameter, ...]:
    """The parameters of a model, and the R/S clearance ratio where it has none of its own."""
    has_own = any(p.name == R_OVER_S.name for p in model.parameters)
    return model.parameters if has_own else (*model.parameters, R_OVER_S)


def typical_values(model: Model) -> dict[str, Floats]:
    """The published typical values, one person; the R/S clearance ratio among them."""
    return {p.name: np.array([p.value]) for p in parameters_of(model)}


def draw(model: Model, population: Population, occasions: int, people: range | None = None) -> list[dict[str, Floats]]:
    """Values of every parameter for everyone (or for `people`), once per occasion; each array [people]."""
    parameters = parameters_of(model)
    draws = Draws(population, people or range(population.n))
    central = _uncertain(parameters, draws) if model.joint is None else _of_joint(model.joint(), parameters, draws)
    person = _between_person(model, parameters, draws)
    drawn = []
    shifts = _between_occasions(parameters, draws, occasions)
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


def _uncertain(parameters: tuple[Parameter, ...], draws: Draws) -> list[Floats]:
    """Typical values, each person with the parameter uncertainty that was published (lognormal, or over a range)."""
    values = [np.full(len(draws.people), p.value) for p in parameters]
    if not draws.population.parameter:
        return values
    with_error = [index for index, p in enumerate(parameters) if p.standard_error]
    with_range = [index for index, p in enumerate(parameters) if p.low is not None]
    for index, drawn in zip(with_error, draws.normals(PARAMETER, len(with_error)), strict=True):
        p = parameters[index]
        spread = np.sqrt(np.log1p(((p.standard_error or 0.0) / p.value) ** 2))
        values[index] = p.value * np.exp(spread * drawn)
    for index, drawn in zip(with_range, draws.uniforms(PARAMETER_RANGE, len(with_range)), strict=True):
        low, high = parameters[index].low or 0.0, parameters[index].high or 0.0
        values[index] = low + (high - low) * drawn
    return values


def _of_joint(joint: JointDraws, parameters: tuple[Parameter, ...], draws: Draws) -> list[Floats]:
    """Each person in a study of its own, with one draw of all parameters; both can be off."""
    values = [np.full(len(draws.people), p.value) for p in parameters]
    widths = {name: np.full(len(draws.people), np.median(sds)) for name, sds in joint.between_studies.items()}
    if draws.population.parameter:
        count = next(iter(joint.columns.values())).size
        which = np.minimum((draws.uniforms(JOINT, 1)[0] * count).astype(np.int64), count - 1)
        values = [joint.columns[p.name][which] for p in parameters]
        widths = {name: sds[which] for name, sds in joint.between_studies.items()}
    if not draws.population.between_study:
        return values
    moved = [index for index, p in enumerate(parameters) if p.name in widths]
    for index, drawn in zip(moved, draws.normals(BETWEEN_STUDY, len(moved)), strict=True):
        p = parameters[index]
        values[index] = _moved(values[index], widths[p.name] * drawn, p.scale)
    return values


def _between_person(model: Model, parameters: tuple[Parameter, ...], draws: Draws) -> list[Floats]:
    """Effects [people] per parameter, with the published covariances."""
    varied = [index for index, p in enumerate(parameters) if p.between_person > 0]
    effects = [np.zeros(len(draws.people)) for _ in parameters]
    if not draws.population.between_person or not varied:
        return effects
    covariance = np.diag([parameters[index].between_person for index in varied])
    place = {parameters[index].name: row for row, index in enumerate(varied)}
    for pair in model.covariances:
        covariance[place[pair.first], place[pair.second]] = pair.value
        covariance[place[pair.second], place[pair.first]] = pair.value
    root = np.linalg.cholesky(covariance)
    normal = draws.normals(BETWEEN_PERSON, len(varied))
    for row, index in enumerate(varied):  # added up term by term: a matrix product would round by the number of people
        effects[index] = sum((root[row, k] * normal[k] for k in range(row + 1)), np.zeros(len(draws.people)))
    return effects


def _between_occasions(parameters: tuple[Parameter, ...], draws: Draws, occasions: int) -> list[list[Floats]]:
    """Effects [people] per occasion and parameter."""
    varied = [index for index, p in enumerate(parameters) if p.between_occasion > 0]
    zero = np.zeros(len(draws.people))
    effects = [[zero for _ in parameters] for _ in range(occasions)]
    if not draws.population.between_occasion or not varied:
        return effects
    drawn = draws.normals(BETWEEN_OCCASION, len(varied) * occasions).reshape(occasions, len(varied), -1)
    for occasion in range(occasions):
        for row, index in enumerate(varied):
            effects[occasion][index] = drawn[occasion, row] * np.sqrt(parameters[index].between_occasion)
    return effects


def has_occasions(model: Model) -> bool:
    """Whether anything in the model changes from one treatment day to the next."""
    return any(p.between_occasion > 0 for p in model.parameters)
