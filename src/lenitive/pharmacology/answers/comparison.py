"""Two or more regimens for the same person, held against each other on the same simulated people.

comparison.rows[0].differences[1]  # second regimen minus the first: median, 5 % and 95 %
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lenitive.evidence import Source
from lenitive.pharmacology.answers.prediction import Prediction
from lenitive.reasons import Reason
from lenitive.version import VERSION

COUNTS = "of_100_"  # how the quantities begin that count people of a hundred
LASTING = ("lasting_relief_peak", "nrs_day_7", "outlasts_days")


@dataclass(frozen=True)
class Range:
    """Median and the middle 90 %."""

    p05: float
    p50: float
    p95: float


@dataclass(frozen=True)
class Arm:
    """One regimen: its name, its prediction, and the visits to a clinic that it takes."""

    name: str
    prediction: Prediction
    visits: int
    visit_hours: float


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


@dataclass(frozen=True)
class Comparison:
    """The whole. `is_paired`: whether the same virtual people stand in every arm (one model answers all)."""

    arms: tuple[Arm, ...]
    rows: tuple[ComparisonRow, ...]
    is_paired: bool
    cautions: tuple[Reason, ...]
    sources: tuple[Source, ...]
    version: str = VERSION

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
            "arms": [
                {"name": arm.name, "visits": arm.visits, "visit_hours": arm.visit_hours, **arm.prediction.to_dict()}
                for arm in self.arms
            ],
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
