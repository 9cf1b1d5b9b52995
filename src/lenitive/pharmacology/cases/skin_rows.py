"""A row on the skin without ketamine: a patch, or a cream whose drug is one of its ingredients.

    read_skin_row(fields, subject_skin="intact").skin_rows  # (SkinRow(Patch("patch 5 %", "lidocaine", 3, ...)),)

Such rows stand beside those of ketamine, or alone. They have neither form nor basis.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Any

from lenitive.fields import Fields
from lenitive.pharmacology.cases.cream_reader import CreamRead, read_cream
from lenitive.pharmacology.cases.measures import decimal_text
from lenitive.pharmacology.cases.patch_reader import PatchRead, check_worn, is_patch, read_patch
from lenitive.pharmacology.cases.schedule import Schedule, read_schedule
from lenitive.pharmacology.regimens import SkinRow
from lenitive.pharmacology.topical.ingredients import names
from lenitive.reasons import Reason

TOPICAL = "topical"
DAY_H = Fraction(24)


@dataclass(frozen=True)
class SkinCaseRow:
    """A row that was read. `fields` is where it stands."""

    fields: Fields
    drug: str
    what: CreamRead | PatchRead
    schedule: Schedule

    @property
    def cream(self) -> CreamRead | None:
        """The cream; None for a patch."""
        return self.what if isinstance(self.what, CreamRead) else None

    @property
    def patch(self) -> PatchRead | None:
        """The patches; None for a cream."""
        return self.what if isinstance(self.what, PatchRead) else None

    @property
    def over_h(self) -> Fraction:
        """All of it is put on at once."""
        return Fraction(0)

    @property
    def end_h(self) -> Fraction | None:
        """When the last is put on, or taken off if it is a patch; None for a row without end."""
        last = self.schedule.last_start_h
        worn_h = self.patch.worn_h if self.patch else Fraction(0)
        return None if last is None else last + self.schedule.lag_h + worn_h

    @property
    def same(self) -> tuple[object, ...]:
        """Equal for rows that say the same thing."""
        one = self.schedule
        times = (one.at_h, one.lag_h, one.every_h, one.count, one.is_steady_state, one.times_h)
        return (self.drug, repr(self.what.echo), *times)

    @property
    def skin_rows(self) -> tuple[SkinRow, ...]:
        """The row in floats, one train for each time of the day."""
        what = self.what.cream if isinstance(self.what, CreamRead) else self.what.patch
        return tuple(
            SkinRow(
                what=what,
                start_h=float(part.at_h),
                every_h=None if part.every_h is None else float(part.every_h),
                count=part.count,
                lag_h=float(part.lag_h),
                is_steady_state=part.is_steady_state,
            )
            for part in self.schedule.parts
        )

    @property
    def notes(self) -> tuple[Reason, ...]:
        """How this row was understood."""
        return (*(self.patch.notes if self.patch else ()), *self.schedule.notes)

    @property
    def echo(self) -> dict[str, Any]:
        """The row as understood, ready for JSON; what does not apply is absent."""
        schedule, caps = self.schedule, self.schedule.caps
        cream = {"strength": self.fields.text("strength")} if self.cream else {}
        own_mg = {} if self.patch else {"amount_mg": decimal_text(self.what.partner_mg(self.drug))}
        found: dict[str, Any] = {
            "drug": self.drug,
            "route": TOPICAL,
            **cream,
            **self.what.echo,
            **own_mg,
            "at_h": float(schedule.at_h),
            "every_h": None if schedule.every_h is None else float(schedule.every_h),
            "times_h": [float(hour) for hour in schedule.times_h] or None,
            "gap_h": None if caps.gap_h is None else float(caps.gap_h),
            "max_per_day": caps.per_day,
            "max_g_per_day": None if caps.g_per_day is None else float(caps.g_per_day),
            "count": schedule.count if schedule.count is not None else "without end",
            "lag_h": float(schedule.lag_h) or None,
            "steady_state": "yes" if schedule.is_steady_state else None,
            "as_needed": "yes" if self.fields.has("as_needed") else None,
        }
        return {key: value for key, value in found.items() if value is not None}


def skin_drug_of(fields: Fields) -> str | None:
    """The ingredient that a topical row names as its drug; None for ketamine, for a patch and for anything unknown."""
    text = getattr(fields.node.get("drug"), "text", None) or ""
    return names().get(text.strip())


def is_skin_row(fields: Fields, route: str | None) -> bool:
    """Whether this row holds no ketamine."""
    return route == TOPICAL and (is_patch(fields) or skin_drug_of(fields) is not None)


def read_skin_row(fields: Fields, subject_skin: str | None) -> SkinCaseRow | None:
    """Read one row without ketamine; None when something is wrong with it."""
    before = len(fields.problems)
    drug = skin_drug_of(fields)
    what: CreamRead | PatchRead | None
    if is_patch(fields):
        what = read_patch(fields, subject_skin)
        schedule = read_schedule(fields)
        if what and schedule:
            check_worn(fields, what, _shortest_gap_h(schedule))
        drug = what.product.drug if what else None
    else:
        for key in filter(fields.has, ("form", "basis")):
            sentence = "{this} is for ketamine, and this cream is of another drug: take {this} away"
            fields.refuse(key, "only-for-ketamine", sentence)
        what = read_cream(fields, subject_skin, drug or "")
        schedule = read_schedule(fields, is_topical=True, applied_g=what.applied_g if what else None)
    if len(fields.problems) > before or not (drug and what and schedule):
        return None
    return SkinCaseRow(fields, drug, what, schedule)


def _shortest_gap_h(schedule: Schedule) -> Fraction | None:
    """The shortest time from one to the next; None where there is no next one."""
    times = schedule.times_h
    if not times:
        return schedule.every_h if schedule.count != 1 or schedule.is_steady_state else None
    return min(late - early for early, late in pairwise((*times, times[0] + DAY_H)))
