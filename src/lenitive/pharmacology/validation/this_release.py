"""Cases of published results, answered by this release.

asked_here([{"subject": ..., "regimen": [...]}])[0]["typical"]
held_here()[0].line()                                               # every row of evidence/observations.yaml
"""

from __future__ import annotations

from collections.abc import Sequence

from lenitive.documents import from_plain
from lenitive.pharmacology.cases import problem_json, problem_line, read
from lenitive.pharmacology.simulation import predict_case
from lenitive.pharmacology.validation.held_results import HeldResult, hold
from lenitive.pharmacology.validation.observations import all_observations
from lenitive.pharmacology.validation.questions import AskedCase
from lenitive.pharmacology.validation.reading import Answer
from lenitive.reasons import Refused


def held_here() -> tuple[HeldResult, ...]:
    """Every published result that can be run, held against this release."""
    return hold(all_observations(), asked_here)


def asked_here(cases: Sequence[AskedCase]) -> list[Answer]:
    """The JSON of each answer, or its problems."""
    return [_asked(case) for case in cases]


def _asked(case: AskedCase) -> Answer:
    try:
        return predict_case(read(from_plain(case))).to_dict()
    except Refused as refused:
        return {"problems": [{**problem_json(one), "text": problem_line(one)} for one in refused.reasons]}
