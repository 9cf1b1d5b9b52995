"""What the three older models of intravenous racemate share: compartments per kilogram, no metabolite, no spread.

    replace(RACEMIC, name="clements_1981", parameters=parameters(1.75, {"k10": ...}, source="S1"), ...)

Siblings: `clements_1981`, `domino_1984`, `hijazi_2003`.
"""

from __future__ import annotations

import numpy as np

from lenitive.pharmacology.interactions.change import Change
from lenitive.pharmacology.interactions.liver import EXTRACTION, clearance_ratio
from lenitive.pharmacology.models.published import AnalyteState, DosePortion, Model, Parameter, PeopleStudied, Values
from lenitive.pharmacology.regimens import DoseRow
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.solving.network import OUT, Flows
from lenitive.pharmacology.subject import Subject

DESCRIBED = frozenset({("iv", "racemate")})
OLDER = "An older model of the racemate as one substance."
PLACES = {"1": "central", "2": "shallow", "3": "deep", "0": OUT}


def parameters(v1_l_per_kg: float, rates_per_min: dict[str, float], source: str) -> tuple[Parameter, ...]:
    """The published table: central volume per kg and rate constants per minute, named k10, k12 ..."""
    return (
        Parameter("v1_l_per_kg", v1_l_per_kg, "L/kg", source),
        *(Parameter(f"{name}_per_min", rate, "/min", source) for name, rate in rates_per_min.items()),
    )


def adjust(values: Values, subject: Subject) -> dict[str, Floats]:
    """Volume by weight; the rate constants are the same for everyone."""
    return {**values, "v1_l": values["v1_l_per_kg"] * subject.weight_kg}


def flows(v: Values) -> Flows:
    """Every kXY_per_min is a flow from compartment X to compartment Y (0: out)."""
    rates = {name[1:3]: 60 * rate for name, rate in v.items() if name.endswith("_per_min")}
    return {(PLACES[pair[0]], PLACES[pair[1]]): rate for pair, rate in rates.items()}


def outputs(v: Values) -> dict[str, AnalyteState]:
    """Racemic ketamine only."""
    return {"ketamine": AnalyteState("central", 1000 / v["v1_l"])}


def portions(v: Values, row: DoseRow) -> tuple[DosePortion, ...]:
    """Intravenous only."""
    return (DosePortion("central", np.ones_like(v["v1_l"]), duration_h=row.duration_h),)


def interact(values: Values, change: Change) -> dict[str, Floats]:
    """Other medicines: the rate out, as a well-stirred liver (extraction borrowed from S3)."""
    return {**values, "k10_per_min": values["k10_per_min"] * clearance_ratio(change.clearance_fold, EXTRACTION)}


RACEMIC = Model(
    name="",
    title="",
    citation="",
    people=PeopleStudied("", "not in the evidence at hand", None, None, "S1"),
    sampling_site="not stated in the evidence at hand",
    parameters=(),
    states=("central", "shallow"),
    adjust=adjust,
    flows=flows,
    outputs=outputs,
    portions=portions,
    interact=interact,
    described=DESCRIBED,
    extraction=EXTRACTION,
    limits=(
        "Racemate as one substance: no enantiomers, no norketamine.",
        "No spread between people in the evidence at hand: the line has no band.",
    ),
)
