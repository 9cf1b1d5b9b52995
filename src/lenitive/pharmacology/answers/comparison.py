"""Two or more regimens for the same person, held against each other on the same simulated people.

comparison.rows[0].differences[1]  # second regimen minus the first: median, 5 % and 95 %
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from lenitive.evidence import Source
from lenitive.pharmacology.answers.prediction import Prediction
from lenitive.pharmacology.answers.times import length
from lenitive.pharmacology.subject import DrugTaken
from lenitive.reasons import Reason
from lenitive.version import VERSION

COUNTS = "of_100_"  # how the quantities begin that count people of a hundred
REGIMEN, MEDICINES = "regimen", "medicines"  # in what arms differ
LASTING = ("lasting_relief_peak", "nrs_day_7", "outlasts_days")


@dataclass(frozen=True)
class Range:
    """Median and the middle 90 %."""

    p05: float
    p50: float
    p95: float


@dataclass(frozen=True)
class Arm:
    """One arm: its name, its prediction, the visits to a clinic that it takes, and the concomitant medicines.

    `medicines_text`: these medicines in words, where the arms differ in them; else empty.
    """

    name: str
    prediction: Prediction
    visits: int
    visit_hours: float
    medicines: tuple[DrugTaken, ...] = ()
    medicines_text: str = ""

    @property
    def title(self) -> str:
        """Its name, and what stands beside it where that differs: "a.yaml, with clarithromycin"."""
        return f"{self.name}, {self.medicines_text}" if self.medicines_text else self.name


def with_medicines(taken: Iterable[DrugTaken]) -> str:
    """The medicines of an arm in words: "with rifampicin from 2 days on", "without other medicines"."""
    names = [drug.name + _between(drug) for drug in taken]
    return f"with {' and '.join(names)}" if names else "without other medicines"


def _between(drug: DrugTaken) -> str:
    """From when to when on the case's clock; nothing for what is taken all the time."""
    since = "" if drug.from_h is None else f" from {length(drug.from_h)}"
    until = "" if drug.until_h is None else f" until {length(drug.until_h)}"
    return f"{since} on" if since and not until else since + until


@dataclass(frozen=True)
class ComparisonRow:
    """One quantity in every arm. `typical[arm]`; `people[arm]` and `differences[arm]` (arm minus the first, person by
    person; None for the first arm and where nothing was simulated)."""

    quantity: str
    title: str
    unit: str
    typical: tuple[float | None, ...]
    people: tuple[Range | None, ...]
    differences: tuple[Range | None, ...]


def _arm_json(arm: Arm) -> dict[str, Any]:
    medicines = [{"name": drug.name, "from_h": drug.from_h, "until_h": drug.until_h} for drug in arm.medicines]
    worded = {"name": arm.name, "visits": arm.visits, "visit_hours": arm.visit_hours, "medicines": medicines}
    return {**worded, **arm.prediction.to_dict()}


@dataclass(frozen=True)
class Comparison:
    """The whole. `is_paired`: whether the same virtual people stand in every arm (one model answers all).

    `differs`: in what the arms differ: "regimen", "medicines", both or nothing.
    """

    arms: tuple[Arm, ...]
    rows: tuple[ComparisonRow, ...]
    is_paired: bool
    cautions: tuple[Reason, ...]
    sources: tuple[Source, ...]
    differs: tuple[str, ...] = (REGIMEN,)
    version: str = VERSION

    @property
    def what_differs(self) -> str:
        """The same as a sentence."""
        if self.differs == (MEDICINES,):
            return "The regimen is the same; the other medicines differ."
        if MEDICINES in self.differs:
            return "The regimens and the other medicines differ."
        return "The regimens differ; the other medicines are the same." if self.differs else "Nothing differs."

    @property
    def shown_rows(self) -> tuple[ComparisonRow, ...]:
        """The rows a reader sees: those of lasting relief only where it is drawn for at least one of the regimens."""
        return tuple(
            row for row in self.rows if row.quantity not in LASTING or any(one is not None for one in row.typical)
        )

    def to_dict(self) -> dict[str, Any]:
        """The JSON of a comparison."""

        def ranges(found: tuple[Range | None, ...]) -> list[dict[str, float] | None]:
            return [None if one is None else dict(vars(one)) for one in found]

        return {
            "version": self.version,
            "is_paired": self.is_paired,
            "differs": list(self.differs),
            "arms": [_arm_json(arm) for arm in self.arms],
            "rows": [
                {
                    "quantity": row.quantity,
                    "title": row.title,
                    "unit": row.unit,
                    "typical": list(row.typical),
                    "people": ranges(row.people),
                    "differences": ranges(row.differences),
                }
                for row in self.rows
            ],
            "cautions": [caution.to_dict("interaction") for caution in self.cautions],
            "sources": [source.to_dict() for source in self.sources],
        }
