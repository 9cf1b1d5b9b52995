"""What reading a case gives: a Case, or all the problems that stand in its way.

    try: case = read(documents.read_file("case.yaml"))
    except CaseError as error: print(*(problem_line(problem, "case.yaml") for problem in error.reasons), sep="\\n")

The reading itself starts in `reader.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lenitive.pharmacology.cases.exact import ExactRow
from lenitive.pharmacology.levels.population import Population
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.subject import Subject
from lenitive.reasons import About, Reason, Refused

OLDER = ("field", "line", "is_question")  # names that the JSON of a problem has had since release 0.1


def about(path: str) -> About:
    """What a reason at this place of a case concerns."""
    if path.startswith("subject.drugs"):
        return "medicine"
    if path.startswith("subject"):
        return "person"
    return "dose" if path.startswith("regimen") else "model"


def problem_json(problem: Reason) -> dict[str, Any]:
    """The JSON of one problem (docs/case-files.md)."""
    return problem.to_dict(*OLDER)


def problem_line(problem: Reason, file: str | None = None) -> str:
    """One line for a terminal: "case.yaml:7: regimen[0].amount: it has no unit ..."."""
    place = ":".join(part for part in (file or "", str(problem.line or "")) if part)
    return ": ".join(part for part in (place, problem.path, problem.text) if part)


class CaseError(Refused):
    """A case that cannot be used, with all its problems, in the order of their lines."""

    def __str__(self) -> str:
        return "\n".join(problem_line(problem) for problem in self.reasons)


@dataclass(frozen=True)
class Case:
    """A question that can be answered: who, what, until when (hours), with which model and spread.

    `half_life_window_h`: hours on the case's clock between which the apparent half-life is read off. `inputs`: the
    case as it was understood, ready for JSON; amounts in mg of base as exact decimal text. `norketamine_weight`:
    how much of norketamine's contested effect against relief counts, 0 to 1. `purpose`: "pain" or "anesthesia".
    `exact`: the doses of `regimen` before they became floats.
    """

    subject: Subject
    regimen: Regimen
    horizon_h: float
    model: str
    population: Population | None
    half_life_window_h: tuple[float, float] | None
    notes: tuple[Reason, ...]
    inputs: dict[str, Any]
    norketamine_weight: float = 0.0
    purpose: str = "pain"
    exact: tuple[ExactRow, ...] = ()
