"""What reading a case gives: a Case, or all the problems that stand in its way.

    try: case = read(documents.read_file("case.yaml"))
    except CaseError as error: print(*(problem.text("case.yaml") for problem in error.problems), sep="\\n")

The reading itself starts in `reader.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lenitive.pharmacology.levels.population import Population
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.subject import Subject


@dataclass(frozen=True)
class CaseProblem:
    """One reason why a case cannot be used. `field` is its place, such as regimen[0].amount; `line` where known.

    `sentence` says what to do next; `source` is an evidence id or "policy". `is_question`: the amount may be meant, but
    looks like a slip of the unit, so a person has to look again. `marked`: the sentence with `{keys}` in place of the
    keys it names, for a door that shows labels; "" where it names none that way.
    """

    code: str
    sentence: str
    field: str
    line: int | None
    source: str
    is_question: bool = False
    marked: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The JSON of one problem (docs/case-files.md)."""
        names = ("code", "sentence", "field", "line", "source", "is_question")
        return {name: getattr(self, name) for name in names}

    def text(self, file: str | None = None) -> str:
        """One line for a terminal: "case.yaml:7: regimen[0].amount: it has no unit ..."."""
        place = ":".join(part for part in (file or "", str(self.line or "")) if part)
        return ": ".join(part for part in (place, self.field, self.sentence) if part)


class _KeysOfAFile(dict[str, str]):
    """Every key as it is written in a case file: "given:"."""

    def __missing__(self, key: str) -> str:
        return f"{key}:"


def for_a_file(marked: str) -> str:
    """A marked sentence as the reader of a case file needs it: "write {given} push" becomes "write given: push"."""
    return marked.format_map(_KeysOfAFile())


class CaseError(ValueError):
    """A case that cannot be used, with all its problems, in the order of their lines."""

    def __init__(self, problems: tuple[CaseProblem, ...]) -> None:
        super().__init__("\n".join(problem.text() for problem in problems))
        self.problems = problems


# Notes that warn of nothing.
HOW_IT_WAS_READ = frozenset(
    {"weight-based", "salt-converted", "label-counts-base", "cream-amount", "read-as-devices", "no-other-medicines"}
)


@dataclass(frozen=True)
class Note:
    """How something in the case was understood, to be shown as a caution of the prediction."""

    code: str
    sentence: str
    source: str


@dataclass(frozen=True)
class Case:
    """A question that can be answered: who, what, until when (hours), with which model and spread.

    `half_life_window_h`: hours on the case's clock between which the apparent half-life is read off. `inputs`: the
    case as it was understood, ready for JSON; amounts in mg of base as exact decimal text. `norketamine_weight`:
    how much of norketamine's contested effect against relief counts, 0 to 1. `purpose`: "pain" or "anesthesia".
    """

    subject: Subject
    regimen: Regimen
    horizon_h: float
    model: str
    population: Population | None
    half_life_window_h: tuple[float, float] | None
    notes: tuple[Note, ...]
    inputs: dict[str, Any]
    norketamine_weight: float = 0.0
    purpose: str = "pain"
