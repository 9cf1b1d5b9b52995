"""What one medicine does by one way in: published, derived from the oral row, or bounded by a published row.

    effect(studied()["clarithromycin"], way).auc_ratio

A route with a published area reproduces it. Another takes the fold of the oral row; where that would change the level
more than a published route that swallows as much or more was seen to change, it takes the fold of that route instead.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import log

from lenitive.pharmacology.interactions.liver import fold_for, oral_fold, ratio
from lenitive.pharmacology.interactions.records import Row, Studied
from lenitive.pharmacology.interactions.ways import Way, nasal_mucosal_share

ROUNDING = 1e-9
AGAINST_WORD = "derived, against a published word"
NEAR_ONE = 0.05  # policy: an area within 5 % of 1 is said to be unchanged


@dataclass(frozen=True)
class RouteEffect:
    """`fold`: of the enzyme. `kind`: "published", "derived", AGAINST_WORD or "bounded". `row`: the row that decided it.

    `word`: the row that AGAINST_WORD is about: a source by this route, or one that swallows as much or more, has only
    a word such as "minor".

    `cmax_ratio`: the published one, None where no peak was published by this route.
    """

    drug: Studied
    way: Way
    fold: float
    auc_ratio: float
    cmax_ratio: float | None
    kind: str
    row: Row
    word: Row | None = None

    @property
    def is_near_one(self) -> bool:
        """Whether the area hardly changes."""
        return abs(log(self.auc_ratio)) <= log(1 + NEAR_ONE)


def effect(drug: Studied, way: Way) -> RouteEffect:
    """What `drug` at its full effect does to ketamine that comes this way. ValueError without any row for it."""
    own = drug.row(way.route)
    if own is not None and own.auc_ratio is not None:
        fold = fold_for(own.auc_ratio, way.mucosal, way.extraction)
        return RouteEffect(drug, way, fold, own.auc_ratio, own.cmax_ratio, "published", own)
    oral = drug.row("oral")
    if oral is None or oral.auc_ratio is None:
        raise ValueError(f"{drug.name}: rules/interactions.yaml needs an oral row with an auc_ratio to derive from")
    fold = oral_fold(oral.auc_ratio)
    found = RouteEffect(drug, way, fold, ratio(fold, way.mucosal, way.extraction), None, "derived", oral)
    for row in drug.rows:
        found = _within(found, row)
    word = _word(drug, way) if found.kind == "derived" else None
    return replace(found, kind=AGAINST_WORD, word=word) if word else found


def _word(drug: Studied, way: Way) -> Row | None:
    """The row without a number that speaks of this way: its own, else one by which as much or more is swallowed."""
    words = [row for row in drug.rows if row.auc_ratio is None and row.says]
    own = [row for row in words if row.route == way.route]
    return next(iter(own or [row for row in words if _studied_way(row.route, way).swallowed >= way.swallowed]), None)


def _within(found: RouteEffect, row: Row) -> RouteEffect:
    """`found`, or what the fold of `row` gives where `found` goes beyond it although less is swallowed."""
    studied = _studied_way(row.route, found.way)
    if row.auc_ratio is None or studied.swallowed < found.way.swallowed:
        return found
    if abs(log(found.auc_ratio)) <= abs(log(row.auc_ratio)) + ROUNDING:
        return found
    fold = fold_for(row.auc_ratio, studied.mucosal, studied.extraction)
    area = ratio(fold, found.way.mucosal, found.way.extraction)
    return replace(found, fold=fold, auc_ratio=area, kind="bounded", row=row)


def _studied_way(route: str, other: Way) -> Way:
    """The way that a published row was measured by, in the liver of another: oral, or the nasal spray device."""
    mucosal = {"oral": 0.0, "nasal": nasal_mucosal_share()}.get(route, 1.0)
    return replace(other, key=route, route=route, mucosal=mucosal)
