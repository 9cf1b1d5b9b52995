"""The area under the level while a medicine's effect fades, of a typical adult, by route.

    fading_area_ratio("clarithromycin", "oral", 1.0)     # 2.6: the full effect
    fading_area_ratio("clarithromycin", "oral", 0.25)    # two half-times after the last dose

The share of the effect counts on the logarithm of the fold, as in `timing.py`; the effect by route is that of
`table.py`.
"""

from __future__ import annotations

from lenitive.pharmacology.interactions.by_route import effect
from lenitive.pharmacology.interactions.liver import area_ratio
from lenitive.pharmacology.interactions.records import studied
from lenitive.pharmacology.interactions.table import arrivals


def fading_area_ratio(drug: str, route: str, share: float) -> float:
    """Area with this share (0 to 1) of the effect over that without it; KeyError for a drug or route not listed."""
    arrival = {each.route: each for each in arrivals()}[route]
    folds = effect(studied()[drug], arrival).folds.weighted(share)
    return area_ratio(folds, arrival.mucosal, arrival.extraction)
