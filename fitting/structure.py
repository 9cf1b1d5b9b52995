"""The structure of the pooled model at the medians of its priors: what the fit starts from.

    structure(PRIORS)                 # a Model that the product's exact solver takes
    structure(PRIORS, in_artery=True)

The structure itself is the product's (`src/lenitive/pharmacology/models/pooled.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from priors import PRIORS, Prior

from lenitive.pharmacology.models import pooled
from lenitive.pharmacology.models.published import Model, Parameter, PeopleStudied


def structure(priors: Mapping[str, Prior] = PRIORS, *, in_artery: bool = False) -> Model:
    """The structure with the medians of these priors as its typical values."""
    return Model(
        name="pooled_structure",
        title="Structure of the pooled model at the medians of its priors",
        citation="docs/fit.md",
        people=PeopleStudied("nobody: the medians of priors", "0", None, None, "policy"),
        sampling_site="arterial" if in_artery else "venous",
        parameters=tuple(Parameter(one.name, one.median, one.unit, one.source, tag=one.tag) for one in priors.values()),
        states=(*pooled.DEPOTS, *pooled.BODY),
        flows=pooled.flows,
        outputs=pooled.arterial if in_artery else pooled.outputs,
        portions=pooled.portions,
        described=frozenset((route, form) for route in pooled.ROUTES for form in pooled.FORMS),
        adjust=pooled.adjust,
        to_r=pooled.to_r,
    )


def moved(priors: Mapping[str, Prior], medians: Mapping[str, float]) -> dict[str, Prior]:
    """The same priors with other medians."""
    return {name: replace(one, median=medians.get(name, one.median)) for name, one in priors.items()}
