"""The words and numbers of the pictures, from rules/learning_pictures.yaml, in one language.

of("routes", "es").labels["axis"]       # "minutos después de la dosis"
of("routes", "en").rows[2].numbers["low"]
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from lenitive.rules import Authority, Both, Table

FILE = "learning_pictures"
PICTURES = ("receptor", "routes", "fingertip", "relief", "cream")
NUMBERS = ("low", "high", "middle", "relief", "people", "less_at", "less_over", "same_at", "same_over")


@dataclass(frozen=True)
class PictureRow:
    """One line of a picture: minutes (`low` to `high`, `middle`, `relief`) or hours (`less_at` to `same_over`).

    `mark`: what the drawing says of it; in the table it stands with all it has.
    """

    key: str
    name: Both[str]
    grade: str
    rule: Authority
    low: float | None = None
    high: float | None = None
    middle: float | None = None
    relief: float | None = None
    people: float | None = None
    less_at: tuple[float, ...] = ()
    less_over: tuple[float, ...] = ()
    same_at: tuple[float, ...] = ()
    same_over: tuple[float, ...] = ()
    says: Both[str] | None = None
    note: Both[str] | None = None
    mark: Both[str] | None = None

    def __post_init__(self) -> None:
        if (self.low is None) != (self.high is None):
            raise ValueError("low and high are written together")


@dataclass(frozen=True)
class Tick(Both[str]):
    """A mark of the scale."""

    hours: float


@dataclass(frozen=True)
class PictureTexts:
    """What one picture says, in both languages."""

    title: Both[str]
    description: Both[str]
    caption: Both[str]
    grade: str
    rule: Authority
    labels: dict[str, Both[str]]
    rows: tuple[PictureRow, ...] = ()
    ticks: tuple[Tick, ...] = ()


@dataclass(frozen=True)
class BenchTexts:
    """What each drawing of the bench shows."""

    drawings: dict[str, Both[str]]
    rule: Authority


WORDS = Table(FILE, "words", dict[str, Both[str]])
BENCH = Table(FILE, "bench", BenchTexts)
RECEPTOR, ROUTES, FINGERTIP, RELIEF, CREAM = (Table(FILE, name, PictureTexts) for name in PICTURES)
_BY_NAME = dict(zip(PICTURES, (RECEPTOR, ROUTES, FINGERTIP, RELIEF, CREAM), strict=True))


@dataclass(frozen=True)
class NumberedLine:
    """One line of a picture with numbers. `numbers`: what is published; what is not there stays away."""

    key: str
    name: str
    says: str
    numbers: dict[str, tuple[float, ...]]
    grade: str
    sources: tuple[str, ...]
    verify: bool
    mark: str = ""


@dataclass(frozen=True)
class Texts:
    """What a picture says: to a screen reader, below itself, inside itself."""

    title: str
    description: str
    caption: str
    grade: str
    sources: tuple[str, ...]
    verify: bool
    labels: dict[str, str]
    rows: tuple[NumberedLine, ...] = ()
    ticks: tuple[tuple[float, str], ...] = field(default=())


@cache
def of(name: str, language: str) -> Texts:
    """The texts of a picture; KeyError for a name that is none."""
    given = _BY_NAME[name].read()
    return Texts(
        given.title.in_language(language),
        given.description.in_language(language),
        given.caption.in_language(language),
        given.grade,
        tuple(given.rule.authority.split()),
        given.rule.verify,
        {key: text.in_language(language) for key, text in given.labels.items()},
        tuple(_row(row, language) for row in given.rows),
        tuple((tick.hours, tick.in_language(language)) for tick in given.ticks),
    )


@cache
def shared(language: str) -> dict[str, str]:
    """Words that every picture uses: "not known", "Sources" …"""
    return {key: text.in_language(language) for key, text in WORDS.read().items()}


@cache
def bench(language: str) -> dict[str, str]:
    """What each drawing of the bench shows, in words."""
    return {key: text.in_language(language) for key, text in BENCH.read().drawings.items()}


def _row(given: PictureRow, language: str) -> NumberedLine:
    numbers = {name: _numbers(value) for name in NUMBERS if (value := getattr(given, name)) not in (None, ())}
    says = given.says or given.note
    return NumberedLine(
        given.key,
        given.name.in_language(language),
        says.in_language(language) if says else "",
        numbers,
        given.grade,
        tuple(given.rule.authority.split()),
        given.rule.verify,
        given.mark.in_language(language) if given.mark else "",
    )


def _numbers(value: float | tuple[float, ...]) -> tuple[float, ...]:
    return value if isinstance(value, tuple) else (value,)
