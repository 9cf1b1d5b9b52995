"""How each route's ketamine arrives in each model: how much of it comes past gut wall and liver.

    way_of(otto_2021.MODEL, (ROADS["oral_chong_2006"],), "oral")  # Way("oral_chong_2006", "oral", mucosal=0.0, ...)

The swallowed share carries an interaction in gut wall, liver and clearance; the mucosal share in the clearance alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lenitive.pharmacology.interactions.liver import EXTRACTION as BORROWED_EXTRACTION, GUT_FRACTION
from lenitive.pharmacology.models import (
    clements_1981,
    domino_1984,
    hijazi_2003,
    otto_2021,
    perez_ruixo_2021,
    simons_2022,
)
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.models.roads import Road

PEREZ = perez_ruixo_2021.MODEL.name
# Share of ketamine that one passage of the liver takes away. Only perez_ruixo_2021 gives its own; the others borrow it.
EXTRACTION: dict[str, float] = {
    PEREZ: perez_ruixo_2021.EXTRACTION,
    **{
        one.MODEL.name: BORROWED_EXTRACTION for one in (otto_2021, simons_2022, clements_1981, domino_1984, hijazi_2003)
    },
}
# What arrives of a swallowed dose by the same authors; where they give none, by those of the road's first pass (S18).
SWALLOWED_FRACTION = {
    "oral_yanagihara_2003": 0.20,  # S17
    "nasal_yanagihara_2003": 0.20,  # S17
    "rectal_yanagihara_2003": 0.20,  # S17
}
SWALLOWED_FRACTION_ELSEWHERE = 0.23  # S18


@dataclass(frozen=True)
class Way:
    """One way in. `key`: the road's name, else the route. `mucosal`: share of what arrives that came past gut wall and
    liver (1: all). `kind`: "liver" (the model follows gut wall and liver itself), "road", or "direct".
    """

    key: str
    route: str
    mucosal: float
    extraction: float
    kind: str

    @property
    def swallowed(self) -> float:
        """Share of what arrives that came through gut wall and liver."""
        return 1 - self.mucosal


def nasal_mucosal_share() -> float:
    """Of the esketamine that arrives from one 28-mg spray device, the share through the nose (S3)."""
    through_nose = perez_ruixo_2021.MODEL.parameter("nasal_fraction").value
    through_liver = (1 - through_nose) * GUT_FRACTION * (1 - perez_ruixo_2021.EXTRACTION)
    return through_nose / (through_nose + through_liver)


def road_mucosal_share(road: Road) -> float:
    """Of the ketamine that arrives by a road, the share through the mucosa: what is not, was swallowed.

    F = m + (1 - m) F_swallowed gives m; a fraction below that of a swallowed dose leaves none for the mucosa.
    """
    if road.route == "im":
        return 1.0
    if road.route == "oral":
        return 0.0
    arrives = road.fraction.value
    swallowed = SWALLOWED_FRACTION.get(road.name, SWALLOWED_FRACTION_ELSEWHERE)
    through_mucosa = max(0.0, (arrives - swallowed) / (1 - swallowed))
    return through_mucosa / arrives


def way_of(model: Model, roads: Sequence[Road], route: str, product: str | None = None) -> Way:
    """The way of a dose by `route` in this model; KeyError for a model that does not say what it extracts."""
    of_route = [road for road in roads if road.route == route]
    chosen = next((road for road in of_route if product in road.products), of_route[0] if of_route else None)
    own = EXTRACTION[model.name]
    if chosen:
        return Way(chosen.name, route, road_mucosal_share(chosen), own, "road")
    if model.name == PEREZ and route in ("oral", "nasal"):
        return Way(route, route, 0.0 if route == "oral" else nasal_mucosal_share(), own, "liver")
    return Way(route, route, 1.0, own, "direct")
