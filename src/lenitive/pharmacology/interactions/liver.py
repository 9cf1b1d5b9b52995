"""One fold of intrinsic clearance, in gut wall and liver alike: what it does to ketamine, by closed formulas.

    ratio(2.0, mucosal=0.0, extraction=0.72)  # 0.37: twice the enzyme, swallowed: about a third of the area

Well-stirred liver: CL = Q E, and the intrinsic clearance u = Q E / (1 - E). Gut wall: of what crosses it, the part
(1 - Fg) / Fg is lost in proportion to the enzyme. With enzyme f times as much, u becomes f u and Fg becomes
Fg / (Fg + (1 - Fg) f). What comes through a mucosa or a vein sees the clearance alone; what is swallowed sees gut
wall, first passage and clearance. Hence for swallowed ketamine the area ratio is 1 / (f (Fg + (1 - Fg) f)).
"""

from __future__ import annotations

from math import exp, isfinite, log, sqrt

# Perez-Ruixo 2021 (S3); borrowed for every other model.
GUT_FRACTION = 0.64
LIVER_FLOW_L_PER_H = 151.0  # per 70 kg
MOST_EXTRACTION = 0.95  # policy: a clearance at or above liver flow leaves no room for a well-stirred liver
WIDEST_FOLD = 1e6
HALVINGS = 100


def extraction(clearance_l_per_h: float) -> float:
    """Share of ketamine that one passage of the liver takes away, from the clearance of a 70-kg adult."""
    return min(clearance_l_per_h / LIVER_FLOW_L_PER_H, MOST_EXTRACTION)


def clearance_ratio(fold: float, extraction: float) -> float:
    """Clearance with `fold` times the enzyme, over that without change."""
    return fold / (1 + extraction * (fold - 1))


def gut_ratio(fold: float) -> float:
    """Share that passes the gut wall with `fold` times the enzyme, over that without change."""
    return 1 / (GUT_FRACTION + (1 - GUT_FRACTION) * fold)


def ratio(fold: float, mucosal: float, extraction: float) -> float:
    """Area under the level with `fold` times the enzyme, over that without change.

    `mucosal`: of the ketamine that arrives without change, the share that came past gut wall and liver (1: all).
    """
    cleared = clearance_ratio(fold, extraction)
    passage = cleared / fold  # (1 - E') / (1 - E) = 1 / (1 - E + f E)
    return (mucosal + (1 - mucosal) * gut_ratio(fold) * passage) / cleared


def oral_fold(area_ratio: float) -> float:
    """The fold behind an area ratio of swallowed ketamine: the root of (1 - Fg) f^2 + Fg f = 1 / ratio."""
    if area_ratio == 1:
        return 1.0  # exactly: nothing changes
    lost = 1 - GUT_FRACTION
    return (sqrt(GUT_FRACTION**2 + 4 * lost / area_ratio) - GUT_FRACTION) / (2 * lost)


def fold_for(area_ratio: float, mucosal: float, extraction: float) -> float:
    """The fold behind an area ratio by any way in, by bisection. ValueError when no fold gives that ratio."""
    if area_ratio == 1:
        return 1.0
    low, high = -log(WIDEST_FOLD), log(WIDEST_FOLD)
    if not isfinite(area_ratio) or not ratio(exp(high), mucosal, extraction) < area_ratio < ratio(
        exp(low), mucosal, extraction
    ):
        raise ValueError(f"no change of enzyme gives an area ratio of {area_ratio:g} by this way: check the row")
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        too_much_level = ratio(exp(middle), mucosal, extraction) > area_ratio
        low, high = (middle, high) if too_much_level else (low, middle)
    return exp((low + high) / 2)
