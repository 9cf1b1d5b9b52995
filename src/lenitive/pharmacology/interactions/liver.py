"""Folds of intrinsic clearance, in gut wall, liver or both: what they do to ketamine, by closed formulas.

    ratio(2.0, mucosal=0.0, extraction=0.72)  # 0.37: twice the enzyme at both sites, swallowed: a third of the area

Well-stirred liver: CL = Q E, and the intrinsic clearance u = Q E / (1 - E). Gut wall: of what crosses it, the part
(1 - Fg) / Fg is lost in proportion to the enzyme. With enzyme f times as much, u becomes f u and Fg becomes
Fg / (Fg + (1 - Fg) f). What comes through a mucosa or a vein sees the clearance alone; what is swallowed sees gut
wall, first passage and clearance. Hence for swallowed ketamine the area ratio is 1 / (fl (Fg + (1 - Fg) fg)).

A medicine that acts in the gut wall alone can raise a swallowed dose to 1 / Fg = 1.56 times at most. Where more was
published, the whole ratio is put on the swallowed share (`passing`), and clearance stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, isfinite, log, sqrt
from typing import Literal

Sites = Literal["gut", "liver", "both"]

# Perez-Ruixo 2021 (S3): the one paper that gives liver flow, extraction and gut wall together. Every other model
# borrows all of them; its own clearance over this flow would mix two papers (95.2 / 151 = 0.63 for otto_2021).
GUT_FRACTION = 0.64
LIVER_FLOW_L_PER_H = 151.0
_INTRINSIC_L_PER_H = 101.0 * (1.11 + 2.77)  # liver volume x rates
EXTRACTION = _INTRINSIC_L_PER_H / (LIVER_FLOW_L_PER_H + _INTRINSIC_L_PER_H)  # 0.722
WIDEST_FOLD = 1e6
HALVINGS = 100


@dataclass(frozen=True)
class Folds:
    """What is there over what was there: enzyme in the gut wall, enzyme in the liver (folds of intrinsic clearance).

    `passing`: a factor on the swallowed share that arrives, on top of both.
    """

    gut: float = 1.0
    liver: float = 1.0
    passing: float = 1.0

    def weighted(self, weight: float) -> Folds:
        """This share (0 to 1) of the folds, on the logarithm."""
        return Folds(self.gut**weight, self.liver**weight, self.passing**weight)

    def times(self, other: Folds) -> Folds:
        """Both together: folds are multiplied."""
        return Folds(self.gut * other.gut, self.liver * other.liver, self.passing * other.passing)


def folds_at(sites: Sites, fold: float) -> Folds:
    """A fold of the enzyme where a medicine acts; in the gut wall alone it is that of the whole swallowed share."""
    if sites == "gut":
        return Folds(passing=1 / fold)
    return Folds(gut=fold if sites == "both" else 1.0, liver=fold)


def clearance_ratio(fold: float, extraction: float) -> float:
    """Clearance with `fold` times the enzyme of the liver, over that without change."""
    return fold / (1 + extraction * (fold - 1))


def gut_ratio(fold: float) -> float:
    """Share that passes the gut wall with `fold` times its enzyme, over that without change."""
    return 1 / (GUT_FRACTION + (1 - GUT_FRACTION) * fold)


def area_ratio(folds: Folds, mucosal: float, extraction: float) -> float:
    """Area under the level with these folds, over that without change.

    `mucosal`: of the ketamine that arrives without change, the share that came past gut wall and liver (1: all).
    """
    cleared = clearance_ratio(folds.liver, extraction)
    passage = cleared / folds.liver  # (1 - E') / (1 - E) = 1 / (1 - E + f E)
    return (mucosal + (1 - mucosal) * folds.passing * gut_ratio(folds.gut) * passage) / cleared


def ratio(fold: float, mucosal: float, extraction: float, sites: Sites = "both") -> float:
    """Area under the level with `fold` times the enzyme at these sites, over that without change."""
    return area_ratio(folds_at(sites, fold), mucosal, extraction)


def oral_fold(area_ratio: float, sites: Sites = "both") -> float:
    """The fold behind an area ratio of swallowed ketamine; at both sites the root of (1 - Fg) f^2 + Fg f = 1/ratio."""
    if area_ratio == 1:
        return 1.0  # exactly: nothing changes
    if sites != "both":
        return 1 / area_ratio
    lost = 1 - GUT_FRACTION
    return (sqrt(GUT_FRACTION**2 + 4 * lost / area_ratio) - GUT_FRACTION) / (2 * lost)


def fold_for(area_ratio: float, mucosal: float, extraction: float, sites: Sites = "both") -> float:
    """The fold behind an area ratio by any route, by bisection. ValueError when no fold gives that ratio."""
    if area_ratio == 1:
        return 1.0
    low, high = -log(WIDEST_FOLD), log(WIDEST_FOLD)
    if not isfinite(area_ratio) or not ratio(exp(high), mucosal, extraction, sites) < area_ratio < ratio(
        exp(low), mucosal, extraction, sites
    ):
        raise ValueError(f"no change of enzyme gives an area ratio of {area_ratio:g} by this route: check the row")
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        too_much_level = ratio(exp(middle), mucosal, extraction, sites) > area_ratio
        low, high = (middle, high) if too_much_level else (low, middle)
    return exp((low + high) / 2)
