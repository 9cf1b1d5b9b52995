"""Labels: from a compounding record to what stands on the container, or every reason why nothing may stand there.

    label = build(Record(plan(order), date(2026, 11, 24)))
    label.element("transfer").text     # the sentence of 21 CFR 290.5, always for ketamine

Values in `label`, made by `building`; wording in `wording` and `strokes`; what calls for a warning in `hazards`; the
leaflet in `leaflets`. How it looks and whether it fits is for `lenitive.papers`.
"""

from lenitive.compounding.labels.building import build, reasons_against
from lenitive.compounding.labels.label import Auxiliary, Element, Label, LabelRequest
from lenitive.compounding.labels.leaflets import (
    Leaflet,
    PrintedPoint,
    PrintedSection,
    build as leaflet_of,
    points_of_use,
)
from lenitive.compounding.labels.ways import way_of

__all__ = [
    "Auxiliary",
    "Element",
    "Label",
    "LabelRequest",
    "Leaflet",
    "PrintedPoint",
    "PrintedSection",
    "build",
    "leaflet_of",
    "points_of_use",
    "reasons_against",
    "way_of",
]
