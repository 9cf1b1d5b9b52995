"""How each route's ketamine arrives in each model: how much of it comes past gut wall and liver.

    arrival_of(otto_2021.MODEL, (ABSORPTION["oral_chong_2006"],), "oral").mucosal  # 0.0: all of it was swallowed

The swallowed share carries an interaction in gut wall, liver and clearance; the mucosal share in the clearance alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lenitive.pharmacology.models.absorption import AbsorptionModel
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.routes import ROUTES

# What arrives of a swallowed dose by the same authors; where they give none, by those of the first pass (S18).
SWALLOWED_FRACTION = {
    "oral_yanagihara_2003": 0.20,  # S17
    "nasal_yanagihara_2003": 0.20,  # S17
    "rectal_yanagihara_2003": 0.20,  # S17
}
SWALLOWED_FRACTION_ELSEWHERE = 0.23  # S18


@dataclass(frozen=True)
class Arrival:
    """How one route arrives. `key`: the name of its absorption model, else the route; `rates_key`: in `input_rates`.

    `mucosal`: share of what arrives that came past gut wall and liver (1: all). `kind`: "liver" (the model follows gut
    wall and liver itself), "absorption" (an absorption model), or "direct".
    """

    key: str
    route: str
    mucosal: float
    extraction: float
    kind: str
    rates_key: str = ""

    @property
    def swallowed(self) -> float:
        """Share of what arrives that came through gut wall and liver."""
        return 1 - self.mucosal


def mucosal_share_of(absorption: AbsorptionModel) -> float:
    """Of the ketamine that arrives by an absorption model, the share through the mucosa: what is not, was swallowed.

    F = m + (1 - m) F_swallowed gives m; a fraction below that of a swallowed dose leaves none for the mucosa.
    """
    of_route = ROUTES[absorption.route].mucosal_share
    if of_route is not None:
        return of_route
    arrives = absorption.fraction.value
    swallowed = SWALLOWED_FRACTION.get(absorption.name, SWALLOWED_FRACTION_ELSEWHERE)
    through_mucosa = max(0.0, (arrives - swallowed) / (1 - swallowed))
    return through_mucosa / arrives


def arrival_of(
    model: Model, absorption_models: Sequence[AbsorptionModel], route: str, product: str | None = None
) -> Arrival:
    """The arrival of a dose by `route` in this model; ValueError for a model that does not say what it extracts."""
    of_route = [absorption for absorption in absorption_models if absorption.route == route]
    chosen = next(
        (absorption for absorption in of_route if product in absorption.products), of_route[0] if of_route else None
    )
    own = model.extraction
    if own is None:
        raise ValueError(f"{model.name} does not say how much of ketamine the liver takes away")
    if chosen:
        return Arrival(chosen.name, route, mucosal_share_of(chosen), own, "absorption", chosen.name)
    if route in model.mucosal_shares:
        return Arrival(route, route, model.mucosal_shares[route], own, "liver", model.rates_key + route)
    return Arrival(route, route, 1.0, own, "direct", route)
