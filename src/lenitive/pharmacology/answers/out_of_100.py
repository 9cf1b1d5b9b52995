"""What the numbers mean for a hundred people like this one: counts with one denominator, benefit and harm.

    prediction.meaning[0].sentence  # "About 67 of 100 people ..."

Counts come from the simulated people where a curve exists, from published incidence where not, and say which.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class OutOf100:
    """One outcome in a hundred people. None: not published.

    `without`: on placebo, or without the drug. `origin`: "simulated people", "typical person" (none were
    simulated), "published incidence" or "not published".
    `sentence`: for patients, reading grade 6. `note`: for staff, who was counted and how.
    """

    name: str
    title: str
    is_benefit: bool
    with_drug: int | None
    without: int | None
    origin: str
    sentence: str
    source: str
    note: str

    def to_dict(self) -> dict[str, Any]:
        """The JSON of one outcome."""
        return dict(vars(self))
