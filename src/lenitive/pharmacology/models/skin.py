"""Through the skin: what a cream gives, by a model that is mostly declared assumption.

    with_skin(otto_2021.MODEL)  # states "skin surface" and "skin depot" before "central"

No share of topical ketamine that reaches human blood has ever been published. It is a declared range here, wide on
purpose; the flux into the blood peaks where cadaver skin puts it (6 to 10 h after application), out of a depot that
empties slower than the body clears ketamine: level and half-life follow the skin (flip-flop). docs/topical.md.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from lenitive.pharmacology.models.published import DosePortion, Model, Parameter, Values
from lenitive.pharmacology.regimens import FORMS, DoseRow
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.solving.network import Flows

ROUTE = "topical"
SURFACE, DEPOT = "skin surface", "skin depot"
NEWTON_STEPS = 12
# Lowest and highest share of the ketamine applied that reaches the blood: policy, never measured in people. Intact: the
# rule of evidence/pharmacology 3.3 takes 0.20 as the worst; occluded and broken lie above it, person by person.
FRACTIONS: dict[str, tuple[float, float]] = {"intact": (0.005, 0.20), "occluded": (0.01, 0.50), "broken": (0.02, 1.0)}
PRIOR = "policy: no fraction is published for people (S51)"

PARAMETERS = (
    Parameter(
        "skin_quantile",
        0.5,
        "place in the range of the fraction",
        PRIOR,
        "assumed",
        low=0.0,
        high=1.0,
        note="fraction = low x (high / low)^quantile; intact 0.005-0.20, occluded 0.01-0.50, broken 0.02-1.0",
    ),
    Parameter(
        "skin_flux_peak_h",
        8.0,
        "h after application",
        "S49 (5 % hydrochloride in Lipoderm, cadaver skin: 6-10 h)",
        "found",
        low=6.0,
        high=10.0,
        note="in vitro; the middle of the published range",
    ),
    Parameter(
        "skin_lag_h",
        1.0,
        "h",
        "policy: nothing was detected 1 h after a 10 % cream (S39)",
        "assumed",
        low=0.5,
        high=2.0,
    ),
    Parameter(
        "skin_depot_half_life_h",
        12.0,
        "h",
        "policy: no half-life of the depot is published",
        "assumed",
        low=8.0,
        high=16.0,
        note="longer than ketamine's own 7.4 to 7.8 h in this model: flip-flop",
    ),
)


def with_skin(model: Model) -> Model:
    """The disposition model with a skin before it; its other routes stay. Norketamine is not made in the skin."""

    def flows(v: Values) -> Flows:
        out_per_h = np.log(2) / v["skin_depot_half_life_h"]
        in_per_h = rate_in_per_h(v["skin_flux_peak_h"] - v["skin_lag_h"], out_per_h)
        return {**model.flows(v), (SURFACE, DEPOT): in_per_h, (DEPOT, "central"): out_per_h}

    def portions(v: Values, row: DoseRow) -> tuple[DosePortion, ...]:
        if row.route != ROUTE:
            return model.portions(v, row)
        assert row.cream is not None
        return (DosePortion(SURFACE, fraction(v["skin_quantile"], row.cream.skin), v["skin_lag_h"]),)

    return replace(
        model,
        title=f"{model.title}; skin with a declared range of the fraction absorbed",
        parameters=model.parameters + PARAMETERS,
        states=(SURFACE, DEPOT, *model.states),
        flows=flows,
        portions=portions,
        derived=model.derived | {(ROUTE, form) for form in FORMS},
        limits=(
            *model.limits,
            "Skin: the share that reaches the blood was never measured in people; it is a declared range, and so is "
            "how slowly the skin empties. Vehicle and area do not change the number.",
        ),
        sources=tuple(dict.fromkeys((*model.sources, "S39", "S49", "S51"))),
    )


def at_fraction(model: Model, share: float) -> Model:
    """The same model with this share absorbed from every cream, whatever the skin."""

    def portions(v: Values, row: DoseRow) -> tuple[DosePortion, ...]:
        given = model.portions(v, row)
        if row.route != ROUTE:
            return given
        return tuple(replace(portion, fraction=np.full_like(portion.fraction, share)) for portion in given)

    return replace(model, portions=portions)


def fraction(quantile: Floats, skin: str) -> Floats:
    """Share of the ketamine applied that reaches the blood, at this place in the declared range; [people]."""
    low, high = FRACTIONS[skin]
    return np.asarray(low * (high / low) ** quantile, dtype=np.float64)


def rate_in_per_h(peak_after_h: Floats, out_per_h: Floats) -> Floats:
    """Rate from surface to depot that puts the highest flux out of the depot at `peak_after_h`; [people].

    With x = in / out the flux peaks at ln(x) / ((x - 1) out); y = ln(x) solves y = ln(1 + y / c), c = peak x out < 1.
    Newton's steps from the right of the root, where the function is convex, never overshoot.
    """
    c = peak_after_h * out_per_h
    if np.any(c >= 1):
        raise ValueError("the skin depot must empty slower than its flux peaks: half-life above 0.69 x (peak - lag)")
    y = 1 - 2 * np.log(c)
    for _ in range(NEWTON_STEPS):
        y = y - (y - np.log1p(y / c)) / (1 - 1 / (c + y))
    return np.asarray(out_per_h * np.exp(y), dtype=np.float64)
