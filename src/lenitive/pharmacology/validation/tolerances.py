"""How near a prediction has to come to a printed number: evidence/tolerances.yaml, written before the first fit.

tolerance("share").absolute      # 0.1
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from lenitive.documents import DocumentError, Mapping, read_file
from lenitive.evidence import FOLDER
from lenitive.rules import read_as

Scale = Literal["log", "logit", "linear"]


@dataclass(frozen=True)
class KindTolerance:
    """What holds for one kind of number. The head of evidence/tolerances.yaml says what each key means."""

    kind: str
    scale: Scale
    between: float
    note: str
    fold: float | None = None
    share_of_value: float | None = None
    absolute: float | None = None
    is_binomial: bool = False
    least_se: float = 0.0
    with_dose: bool = False

    def __post_init__(self) -> None:
        if not self.between > 0:
            raise ValueError("studies differ: between is above zero")
        if self.fold is None and self.share_of_value is None and self.absolute is None:
            raise ValueError("write a fold, a share_of_value or an absolute")

    @property
    def worded(self) -> str:
        """The tolerance in words, such as "1.5-fold" or "50 % or 0.167"."""
        parts = [f"{self.fold:g}-fold"] if self.fold else []
        parts += [f"{100 * self.share_of_value:g} %"] if self.share_of_value else []
        parts += [f"{self.absolute:.3g}"] if self.absolute else []
        return " or ".join([*parts, *(["binomial 95 %"] if self.is_binomial else [])])


@dataclass(frozen=True)
class Extra:
    """A number that holds for several kinds."""

    name: str
    value: float
    note: str


@dataclass(frozen=True)
class Aim:
    """What the whole is to come to: a summary number lies from `low` to `high`."""

    name: str
    low: float
    high: float
    note: str


@cache
def all_tolerances() -> dict[str, KindTolerance]:
    """Every tolerance by the kind of number."""
    return {one.kind: one for one in cast(tuple[KindTolerance, ...], _read("kinds", tuple[KindTolerance, ...]))}


def tolerance(kind: str) -> KindTolerance:
    """The tolerance of a kind; KeyError for an unknown one."""
    return all_tolerances()[kind]


@cache
def extra(name: str) -> float:
    """A number that holds for several kinds: unknown_basis, length_factor."""
    return {one.name: one.value for one in cast(tuple[Extra, ...], _read("extras", tuple[Extra, ...]))}[name]


@cache
def aims() -> dict[str, Aim]:
    """What the whole is to come to, by name."""
    return {one.name: one for one in cast(tuple[Aim, ...], _read("aims", tuple[Aim, ...]))}


def _read(key: str, of: object) -> object:
    try:
        tree = read_file(FOLDER / "tolerances.yaml")
        assert isinstance(tree, Mapping)
        return read_as(of, tree.items[key])
    except DocumentError as error:
        error.source = "evidence/tolerances.yaml"
        raise
