"""Published numbers in children, in the table of `lenitive validate`: refused, since no model here was made with them.

    print(refused()[0].line())   # "PC-01 | racemate IV, children 1 to 14 years | … | refused"

`checks` computes what is predicted. Here nothing is: the rows show what was published and why it stays unanswered.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lenitive.pharmacology.answers.figures import figure
from lenitive.pharmacology.who import AGE, StudyInChildren, limits, studies_in_children

VERDICT = "refused"
NOTHING = "none"
KIND = "not predicted"


@dataclass(frozen=True)
class RefusedStudy:
    """One study in children, with why no number is predicted for it."""

    study: StudyInChildren
    why: str

    @property
    def source(self) -> str:
        """The study, with a dagger where the original was not read."""
        return self.study.rule.source

    def line(self) -> str:
        """The same columns as a target: id, target, published, predicted, tolerance, kind, verdict."""
        one = self.study
        published = f"{one.quantity} {figure(float(one.value), 4)} {one.unit}"
        kind = f"{KIND} ({self.why} {self.source})"
        return f"{one.id} | {one.what} | {published} | {NOTHING} | {NOTHING} | {kind} | {VERDICT}"

    def to_dict(self) -> dict[str, Any]:
        """The same for a program, with the keys of a target; what is not predicted is null."""
        one = self.study
        quantity = {
            "quantity": one.quantity,
            "unit": one.unit,
            "published": float(one.value),
            "low": None,
            "high": None,
            "predicted": None,
            "verdict": VERDICT,
        }
        return {
            "id": one.id,
            "target": one.what,
            "tolerance": NOTHING,
            "kind": KIND,
            "note": self.why,
            "source": self.source,
            "quantities": [quantity],
            "verdict": VERDICT,
        }


def refused() -> list[RefusedStudy]:
    """Every study in children, in the order of the rules."""
    return [RefusedStudy(study, limits()[AGE].says) for study in studies_in_children()]
