"""The beyond-use date: the earliest of every limit that holds, with the one that decides and all that were considered.

    found = assign(Preparation(components, type="aqueous_preserved"), date(2026, 11, 22))
    found.date, found.reason.what   # 2026-12-15, "lot K-1 of ketamine hydrochloride expires"

Limits by type are in `type_limits`, studies in `stability`, what a preparation is in `preparations`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from lenitive.compounding.preparations import Component, Preparation, PreparationType, StatedLimit
from lenitive.compounding.reasons import Reason
from lenitive.compounding.stability import Evidence

__all__ = ["BeyondUse", "Component", "Limit", "Preparation", "PreparationType", "StatedLimit", "assign"]

DayCounting = Literal["day_one", "date_plus_n"]
LimitKind = Literal[
    "lot expiry", "component's own date", "monograph", "evidence", "container", "formula", "type", "longest"
]


@dataclass(frozen=True)
class Limit:
    """One limit. `date` by the chosen day counting, None when it gives none; `is_binding`: whether it was counted."""

    kind: LimitKind
    what: str
    date: date | None
    other_date: date | None
    source: str
    days: int | None = None
    tag: str = ""
    verify: bool = False
    note: str = ""
    is_binding: bool = True
    is_deciding: bool = False

    def to_dict(self) -> dict[str, Any]:
        """As JSON, dates as 2026-12-15."""
        raise NotImplementedError


@dataclass(frozen=True)
class BeyondUse:
    """`date` is the last day of use; `other_convention_date` the same by the other day counting. `reason` decides; on a
    tie it is the stricter in kind, and every tied limit is marked. `storage`: what the type allows, or what was asked.
    """

    date: date
    other_convention_date: date
    day_counting: DayCounting
    reason: Limit
    storage: str
    storage_range: str
    limits: tuple[Limit, ...]
    remarks: tuple[Reason, ...]
    rule_version: str
    made_on: date

    def to_dict(self) -> dict[str, Any]:
        """As JSON: {date, other_convention, reason, storage, limits, remarks, …}."""
        raise NotImplementedError


def assign(
    preparation: Preparation,
    made_on: date,
    day_counting: DayCounting = "day_one",
    evidence: Iterable[Evidence] | None = None,
) -> BeyondUse:
    """The date of a preparation made on that day; Refused with every reason why it cannot have one.

    `evidence`: other studies than those of rules/stability.yaml.
    """
    raise NotImplementedError
