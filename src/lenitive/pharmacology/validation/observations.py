"""Published results as typed rows: evidence/observations.yaml, and which fold holds each of them back.

    all_observations()[14].of, all_observations()[14].value      # "s_ketamine", 96.0
    fold_of(cluster_of("Simons-2022"))                   # 0 to 4

What is predicted for a row is for `questions` and `printed`; how near it comes is for `scoring`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from typing import Literal

from lenitive.documents import DocumentError, Mapping, Node, read_file
from lenitive.evidence import FOLDER
from lenitive.rules import read_as

FOLDS = 5
USES = ("fitted", "prior", "check of code", "check", "not expressible", "excluded")
RUN = USES[:4]

Use = Literal["fitted", "prior", "check of code", "check", "not expressible", "excluded"]
Kind = Literal["observation", "parameter", "model_based", "pooled", "in_vitro"]
Tag = Literal["found", "found-2nd", "recalled", "derived"]
SpreadKind = Literal["sd", "gsd", "se", "ci95", "ci90", "range", "cv", "unstated"]
PrintedAs = Literal["mean", "geometric mean", "median", "typical"]


@dataclass(frozen=True)
class PrintedSpread:
    """A spread as it is printed: `value`, or `low` and `high`, in the unit of its row (gsd and cv bare)."""

    kind: SpreadKind
    value: float | None = None
    low: float | None = None
    high: float | None = None

    def __post_init__(self) -> None:
        if (self.value is None) == (self.low is None or self.high is None):
            raise ValueError("a spread has a value, or low and high")


@dataclass(frozen=True)
class Control:
    """What the other arm of the same trial had; `comparator`: the drug it was given, empty for placebo."""

    value: float | None = None
    low: float | None = None
    high: float | None = None
    n: int | None = None
    sd: float | None = None
    se: float | None = None
    comparator: str = ""


@dataclass(frozen=True)
class PrintedBaseline:
    """Pain before the dose, points of 10; `sd`: how unsure it is where it is not printed."""

    value: float
    sd: float = 0.0


@dataclass(frozen=True)
class StudiedSubject:
    """What differs from a man of 40 years and 70 kg."""

    weight_kg: str = "70"
    age_y: str = "40"
    sex: str = "male"
    ancestry: str = ""


@dataclass(frozen=True)
class Observation:
    """One printed number of one study. The head of evidence/observations.yaml says what each key means."""

    id: str
    study: str
    source: str
    read_in: str
    tag: Tag
    kind: Kind
    seen: bool
    use: Use
    reason: str
    site: Literal["venous", "arterial", "unknown"]
    of: str
    quantity: str
    unit: str
    n: int | None = None
    population: str = ""
    drug: str = ""
    form: str = ""
    basis: Literal["base", "hydrochloride", "unknown"] = "unknown"
    route: str = ""
    product: str = ""
    dose: str = ""
    subject: StudiedSubject = StudiedSubject()
    regimen: tuple[Mapping, ...] = ()
    or_regimen: tuple[Mapping, ...] = ()
    assumed: Literal["", "length", "steps"] = ""
    model: str = "auto"
    time_h: float | None = None
    value: float | None = None
    low: float | None = None
    high: float | None = None
    words: str = ""
    order: tuple[str, ...] = ()
    printed: PrintedAs = "mean"
    baseline: PrintedBaseline | None = None
    spread: PrintedSpread | None = None
    placebo: Control | None = None
    active_control: Control | None = None
    precipitant: str = ""
    medicine: str = ""
    note: str = ""
    weight_hint: str = ""

    def __post_init__(self) -> None:
        if self.value is None and self.low is None and not self.words:
            raise ValueError(f"{self.id}: a row has a value, low and high, or words")
        if self.placebo and self.placebo.comparator not in ("", "midazolam"):
            raise ValueError(f"{self.id}: an arm on {self.placebo.comparator} is no placebo: write active_control")

    @property
    def is_run(self) -> bool:
        """Whether its use and its dose allow a prediction."""
        return self.use in RUN and bool(self.regimen)


@dataclass(frozen=True)
class StudyCluster:
    """Studies that are held back together, and why."""

    name: str
    studies: tuple[str, ...]
    reason: str


@cache
def all_observations() -> tuple[Observation, ...]:
    """Every row, in the order of the file; DocumentError with file and line when one is wrong."""
    return _read("rows", tuple[Observation, ...])


@cache
def clusters() -> tuple[StudyCluster, ...]:
    """The clusters of more than one study."""
    return _read("clusters", tuple[StudyCluster, ...])


def _read(key: str, of: object) -> tuple:  # type: ignore[type-arg]
    try:
        return read_as(of, _tree().items[key])  # type: ignore[return-value]
    except DocumentError as error:
        error.source = "evidence/observations.yaml"
        raise


@cache
def _tree() -> Mapping:
    tree: Node = read_file(FOLDER / "observations.yaml")
    assert isinstance(tree, Mapping)
    return tree


def cluster_of(study: str) -> str:
    """The cluster of a study: its own name where it shares people and laboratory with no other."""
    return next((one.name for one in clusters() if study in one.studies), study)


def fold_of(cluster: str) -> int:
    """The fold, 0 to 4, whose fit has not seen this cluster."""
    return int(sha256(cluster.encode()).hexdigest()[:8], 16) % FOLDS
