"""One effect: a curve with its band, where it comes from, and how sure it is.

    prediction.effects["analgesia"].summary["peak"], prediction.effects["analgesia"].kind

Kinds: "published" (the source gives the whole curve), "assumed" (a part of it is a declared assumption), "derived"
(anchored here on published points), "in vitro". Grades: `lenitive.evidence`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lenitive.evidence import GRADES
from lenitive.pharmacology.solving.arrays import Floats

EFFECTS = (
    "nmda_block",
    "analgesia",
    "drug_high",
    "dissociation",
    "sedation",
    "nausea",
    "systolic_rise_mmhg",
    "heart_rate_rise",
    "lasting_relief",
)
KINDS = ("published", "assumed", "derived", "in vitro")


def is_share(unit: str) -> bool:
    """Whether values of this unit are shares of one, which a person reads as percent. JSON keeps shares."""
    return unit.startswith(("fraction", "share", "chance", "probability"))


@dataclass(frozen=True)
class Effect:
    """One effect over time: `values` of the typical person and quantiles of the simulated people, each [times].

    `sampling_site`: where the blood was drawn in the study behind it. `source`: ids, comma between. `notes`: sentences
    shown with the curve (what is assumed, for whom it does not hold). `series`: further curves of the same times.
    `lead`: a sentence that stands above the curve. `values` is None where nothing is drawn: then there are no bands and
    no series, and `lead` says why.
    """

    name: str
    title: str
    unit: str
    times_h: Floats
    values: Floats | None
    bands: Mapping[str, Floats] | None
    grade: str
    sampling_site: str
    source: str
    kind: str
    summary: Mapping[str, Any]
    notes: tuple[str, ...] = ()
    series: Mapping[str, Floats] = field(default_factory=dict)
    lead: str = ""

    def __post_init__(self) -> None:
        if self.kind not in KINDS or self.grade not in GRADES["en"] or not self.source:
            raise ValueError(f"{self.name}: an effect needs a known kind, a grade and a source")

    def to_dict(self) -> dict[str, Any]:
        """The JSON of one effect."""
        bands = None if self.bands is None else {key: line.tolist() for key, line in self.bands.items()}
        series = None if self.values is None else {key: line.tolist() for key, line in self.series.items()}
        return {
            "title": self.title,
            "unit": self.unit,
            "times_h": self.times_h.tolist(),
            "values": None if self.values is None else self.values.tolist(),
            "bands": bands,
            "grade": self.grade,
            "sampling_site": self.sampling_site,
            "source": self.source,
            "kind": self.kind,
            "summary": dict(self.summary),
            "notes": list(self.notes),
            "series": series,
            "lead": self.lead,
        }
