"""What one medicine does by one route: published, derived from the oral row, or bounded by a published row.

    effect(studied()["clarithromycin"], arrival).auc_ratio

A route with a published area reproduces it. Another takes the fold of the oral row; where that would change the level
more than a published route that swallows as much or more was seen to change, it takes the fold of that route instead.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import log

from lenitive.pharmacology.interactions.arrivals import Arrival
from lenitive.pharmacology.interactions.liver import Folds, fold_for, folds_at, oral_fold, ratio
from lenitive.pharmacology.interactions.records import Studied, StudiedRow
from lenitive.pharmacology.models.all_models import following
from lenitive.reasons import Interaction

ROUNDING = 1e-9
NEAR_ONE = 0.05  # policy: an area within 5 % of 1 counts as unchanged


@dataclass(frozen=True)
class RouteEffect:
    """`folds`: of the enzyme, where it is. `kind`: "published", "derived" or "bounded". `row`: the row that decided it.

    `cmax_ratio`: the published one, None where no peak was published by this route.
    """

    drug: Studied
    arrival: Arrival
    folds: Folds
    auc_ratio: float
    cmax_ratio: float | None
    kind: str
    row: StudiedRow

    @property
    def is_near_one(self) -> bool:
        """Whether the area hardly changes."""
        return abs(log(self.auc_ratio)) <= log(1 + NEAR_ONE)

    @property
    def interaction(self) -> Interaction:
        """The class by this route: none where the area hardly changes."""
        return "none" if self.is_near_one else self.drug.interaction


def effect(drug: Studied, arrival: Arrival) -> RouteEffect:
    """What `drug` at its full effect does to ketamine that arrives so. ValueError without an oral row."""
    own, oral, sites = drug.row(arrival.route), drug.row("oral"), drug.sites
    if own is not None:
        fold = fold_for(own.auc_ratio, arrival.mucosal, arrival.extraction, sites)
        return RouteEffect(drug, arrival, folds_at(sites, fold), own.auc_ratio, own.cmax_ratio, "published", own)
    if oral is None:
        raise ValueError(f"{drug.name}: rules/interactions.yaml needs an oral row to derive from")
    fold = oral_fold(oral.auc_ratio, sites)
    area = ratio(fold, arrival.mucosal, arrival.extraction, sites)
    found = RouteEffect(drug, arrival, folds_at(sites, fold), area, None, "derived", oral)
    for row in drug.rows:
        found = _within(found, row)
    return found


def _within(found: RouteEffect, row: StudiedRow) -> RouteEffect:
    """`found`, or what the fold of `row` gives where `found` goes beyond it although no more is swallowed."""
    studied, sites = _studied_way(row.route, found.arrival), found.drug.sites
    if studied.swallowed < found.arrival.swallowed:
        return found
    if abs(log(found.auc_ratio)) <= abs(log(row.auc_ratio)) + ROUNDING:
        return found
    fold = fold_for(row.auc_ratio, studied.mucosal, studied.extraction, sites)
    area = ratio(fold, found.arrival.mucosal, found.arrival.extraction, sites)
    return replace(found, folds=folds_at(sites, fold), auc_ratio=area, kind="bounded", row=row)


def _studied_way(route: str, other: Arrival) -> Arrival:
    """The arrival by which a published row was measured, in the liver of another: oral, or the nasal spray device."""
    model = following(route)
    mucosal = model.mucosal_shares[route] if model else 1.0
    return replace(other, key=route, route=route, mucosal=mucosal)
