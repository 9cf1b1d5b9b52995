"""What held results come to: one line for all of them, for those nobody here had seen, and for each area.

    for one in totals(hold(all_observations(), asked_here)): print(one.line())

Only rows that are fitted from count; rows are weighted so that each study counts once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lenitive.pharmacology.validation.held_results import UNANSWERED, HeldResult
from lenitive.pharmacology.validation.scoring import Summary, summary
from lenitive.pharmacology.validation.tolerances import Aim, aims

ALL, NOT_SEEN = "all areas", "all areas, not seen before"
FEWEST_FOR_AN_AREA = 8
MET, NOT_MET, TOO_FEW = "aim reached", "aim not reached", f"fewer than {FEWEST_FOR_AN_AREA} rows: no aim"


@dataclass(frozen=True)
class AreaTotal:
    """Figures of one area, and how many of its rows the release left unanswered."""

    area: str
    figures: Summary
    unanswered: int

    @property
    def verdict(self) -> str:
        """Whether the aims of evidence/tolerances.yaml are reached; an area has an aim from eight rows on."""
        if self._is_whole:
            return MET if all(_reaches(aims()[name], value) for name, value in self._aimed()) else NOT_MET
        if self.figures.rows < FEWEST_FOR_AN_AREA:
            return TOO_FEW
        return MET if _reaches(aims()["covered_in_an_area"], self.figures.covered) else NOT_MET

    @property
    def _is_whole(self) -> bool:
        return self.area in (ALL, NOT_SEEN)

    def _has_aim(self, name: str) -> bool:
        """Whether this figure has an aim here: all of them for the whole, what is covered for a large area."""
        return self._is_whole or (name == "covered_in_an_area" and self.figures.rows >= FEWEST_FOR_AN_AREA)

    def _aimed(self) -> tuple[tuple[str, float], ...]:
        one = self.figures
        return ("covered", one.covered), ("median_z", one.median_z), ("within", one.within)

    def line(self) -> str:
        """area, rows, studies, within tolerance, covered, median distance, verdict."""
        one = self.figures
        return " | ".join(
            (
                self.area,
                f"{one.rows} rows of {one.studies} studies, {self.unanswered} {UNANSWERED}",
                f"within tolerance {100 * one.within:.0f} %",
                f"90 % interval covers {100 * one.covered:.0f} %",
                f"median distance {one.median_z:.2f}",
                self.verdict,
            )
        )

    def to_dict(self) -> dict[str, Any]:
        """The same for a program, with the keys of a target."""
        one = self.figures
        covered = "covered" if self._is_whole else "covered_in_an_area"
        figures = (
            ("within", "within", one.within),
            (covered, "covered", one.covered),
            ("median_z", "median_z", one.median_z),
        )
        return {
            "id": self.area,
            "target": f"{one.rows} rows of {one.studies} studies, {self.unanswered} {UNANSWERED}",
            "tolerance": "evidence/tolerances.yaml",
            "kind": "summary",
            "note": "each study counts once",
            "source": "policy",
            "quantities": [_figure(aims()[aim], name, value, not self._has_aim(aim)) for aim, name, value in figures],
            "verdict": self.verdict,
        }


def _figure(aim: Aim, name: str, value: float, has_no_aim: bool) -> dict[str, Any]:
    ends: tuple[float | None, float | None] = (None, None) if has_no_aim else (aim.low, aim.high)
    verdict = "no aim" if has_no_aim else MET if _reaches(aim, value) else NOT_MET
    return {
        "quantity": name,
        "unit": "SD" if name == "median_z" else "fraction",
        "published": None,
        "low": ends[0],
        "high": ends[1],
        "predicted": value,
        "verdict": verdict,
    }


def totals(results: Sequence[HeldResult]) -> tuple[AreaTotal, ...]:
    """All areas together, those not seen before, then each area in the order in which its first row comes."""
    fitted = [one for one in results if one.row.use == "fitted"]
    areas = dict.fromkeys(one.area for one in fitted)
    unseen = [one for one in fitted if not one.row.seen]
    return (
        _total(ALL, fitted),
        _total(NOT_SEEN, unseen),
        *(_total(area, [one for one in fitted if one.area == area]) for area in areas),
    )


def _total(area: str, rows: Sequence[HeldResult]) -> AreaTotal:
    scored = [one.scored for one in rows if one.scored is not None]
    return AreaTotal(area, summary(scored), sum(one.predicted is None for one in rows))


def _reaches(aim: Aim, value: float) -> bool:
    return aim.low <= value <= aim.high
