"""The table of interactions: each medicine by each route, with what its number rests on.

    next(row for row in rows() if (row.drug, row.route) == ("clarithromycin", "iv")).kind  # "bounded"

For the manual and docs/interactions.md; a typical 70-kg adult at the medicine's full effect.
"""

from __future__ import annotations

from dataclasses import dataclass

from lenitive.pharmacology.interactions.arrivals import Way, way_of
from lenitive.pharmacology.interactions.by_route import effect
from lenitive.pharmacology.interactions.records import classes, medicines, studied
from lenitive.pharmacology.models import otto_2021, perez_ruixo_2021
from lenitive.pharmacology.models.absorption import ROADS
from lenitive.reasons import Interaction

# What answers each route, as `selection` chooses: the nasal device and the oral solution of esketamine, else a road.
ROAD_OF = {"im": "im", "sublingual": "sublingual_rolan_2014", "rectal": "rectal_yanagihara_2003"}


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


def ways() -> tuple[Way, ...]:
    """The ways of the table: iv, im, topical, nasal, under the tongue, rectal, oral."""
    otto, perez = otto_2021.MODEL, perez_ruixo_2021.MODEL
    roads = {route: way_of(otto, (ROADS[name],), route) for route, name in ROAD_OF.items()}
    return (
        way_of(otto, (), "iv"),
        roads["im"],
        way_of(otto, (), "topical"),
        way_of(perez, (), "nasal"),
        roads["sublingual"],
        roads["rectal"],
        way_of(perez, (), "oral"),
    )


def rows() -> tuple[TableRow, ...]:
    """Every medicine with a row of its own by every route, then those of which only the class is known."""
    found = []
    for drug in studied().values():
        for way in ways():
            what = effect(drug, way)
            numbers = (what.auc_ratio, what.cmax_ratio)
            found.append(TableRow(drug.name, way.route, *numbers, what.kind, what.row.source, what.interaction))
    for medicine in medicines().values():
        for group in (classes()[name] for name in medicine.groups if name in classes()):
            found.append(TableRow(medicine.name, "any", None, None, "unknown", group.source, group.interaction))
    return tuple(found)
