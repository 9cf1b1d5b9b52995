"""The table of interactions: each medicine by each route, with what its number rests on.

    next(row for row in rows() if (row.drug, row.route) == ("clarithromycin", "iv")).kind  # "bounded"

For the manual and docs/interactions.md; a typical 70-kg adult at the medicine's full effect.
"""

from __future__ import annotations

from dataclasses import dataclass

from lenitive.pharmacology.interactions.arrivals import Arrival, arrival_of
from lenitive.pharmacology.interactions.by_route import effect
from lenitive.pharmacology.interactions.records import classes, medicines, studied
from lenitive.pharmacology.models.absorption import ABSORPTION
from lenitive.pharmacology.models.all_models import DISPOSITION, following
from lenitive.pharmacology.routes import ROUTES, Route
from lenitive.reasons import Interaction

SHOWN = ("iv", "im", "topical", "nasal", "sublingual", "rectal", "oral")  # the cheek is as under the tongue


@dataclass(frozen=True)
class TableRow:
    """One medicine by one route. Ratios are None where nothing is published or can be derived.

    `kind`: "published", "derived", "bounded" or "unknown". `interaction`: the class by this route.
    """

    drug: str
    route: str
    auc_ratio: float | None
    peak_ratio: float | None
    kind: str
    source: str
    interaction: Interaction


def arrivals() -> tuple[Arrival, ...]:
    """What answers each route: the nasal device and the oral solution of esketamine, else an absorption model."""
    return tuple(_arrival(ROUTES[name]) for name in SHOWN)


def _arrival(route: Route) -> Arrival:
    if model := following(route.name):
        return arrival_of(model, (), route.name)
    return arrival_of(DISPOSITION, (ABSORPTION[route.absorption],) if route.absorption else (), route.name)


def rows() -> tuple[TableRow, ...]:
    """Every medicine with a row of its own by every route, then those of which only the class is known."""
    found = []
    for drug in studied().values():
        for arrival in arrivals():
            what = effect(drug, arrival)
            numbers = (what.auc_ratio, what.cmax_ratio)
            found.append(TableRow(drug.name, arrival.route, *numbers, what.kind, what.row.source, what.interaction))
    for medicine in medicines().values():
        for group in (classes()[name] for name in medicine.groups if name in classes()):
            found.append(TableRow(medicine.name, "any", None, None, "unknown", group.source, group.interaction))
    return tuple(found)
