"""Cases as a person might write them, for the tests of this room.

    problems(row(amount="5"))["bad-quantity"].field  # "regimen[0].amount"
"""

from __future__ import annotations

from typing import Any

import pytest

from lenitive.documents import from_plain
from lenitive.pharmacology.cases import Case, CaseError, CaseProblem, read
from lenitive.pharmacology.regimens import DoseRow

SUBJECT = {"weight_kg": "70", "age_y": "45", "sex": "female"}
ORAL = {"drug": "ketamine", "form": "racemate", "basis": "base", "route": "oral", "amount": "25 mg"}
IV = {**ORAL, "route": "iv", "amount": "20 mg"}


def row(base: dict[str, Any] = ORAL, **changes: Any) -> dict[str, Any]:
    """A row with changes; None takes a key away, a trailing underscore hides a Python word (for_)."""
    changed = {**base, **{key.removesuffix("_"): value for key, value in changes.items()}}
    return {key: value for key, value in changed.items() if value is not None}


def written(*rows: dict[str, Any], **top: Any) -> dict[str, Any]:
    """A whole case with these rows."""
    return {"subject": SUBJECT, "regimen": list(rows or (ORAL,)), **top}


def case(*rows: dict[str, Any], **top: Any) -> Case:
    """The case that was read."""
    return read(from_plain(written(*rows, **top)))


def dose(*rows: dict[str, Any], **top: Any) -> DoseRow:
    """The first row of the case that was read."""
    return case(*rows, **top).regimen.rows[0]


def refused(value: object) -> tuple[CaseProblem, ...]:
    """The problems of what was written."""
    with pytest.raises(CaseError) as caught:
        read(from_plain(value))
    return caught.value.problems


def problems(*rows: dict[str, Any], **top: Any) -> dict[str, CaseProblem]:
    """The problems of a case, by code."""
    return {problem.code: problem for problem in refused(written(*rows, **top))}


def only_problem(*rows: dict[str, Any], **top: Any) -> CaseProblem:
    """The one problem of a case."""
    (problem,) = refused(written(*rows, **top))
    return problem


def notes(*rows: dict[str, Any], **top: Any) -> dict[str, str]:
    """The notes of a case that was read, by code."""
    return {note.code: note.sentence for note in case(*rows, **top).notes}
