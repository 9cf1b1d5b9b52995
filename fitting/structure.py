"""The smallest structure of the pooled model, one enantiomer: an arterial core, two tissue spaces, an arm, metabolites.

    fitted = structure(PRIORS)                                    # a Model that the product's exact solver takes
    Typical(fitted, subject, regimen).curves(times_h, (2.0, 8.0))["ketamine"]

Liver and gut wall are algebra: what a first passage takes away forms norketamine at once. `arterial` reads the core in
place of the arm. Priors with their sources: `priors.py`; plan and figures: docs/fit.md. The product uses none of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from priors import PRIORS, Prior

from lenitive.pharmacology.models.published import (
    AnalyteState,
    DosePortion,
    Model,
    Parameter,
    PeopleStudied,
    Values,
)
from lenitive.pharmacology.regimens import DoseRow
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.solving.network import OUT, Flows
from lenitive.pharmacology.subject import Subject

KETAMINE_G_PER_MOL, NORKETAMINE_G_PER_MOL, HNK_G_PER_MOL = 237.73, 223.70, 239.70
BODY = ("core", "shallow", "deep", "arm", "norketamine", "norketamine tissue", "hydroxynorketamine")
DEPOTS = ("nose", "mouth", "swallowed", "muscle", "rectum")
ROUTES = ("iv", "nasal", "oral", "sublingual", "buccal", "im", "rectal")
FORMS = ("racemate", "s-ketamine", "r-ketamine")
REFERENCE_KG = 70


def cleared(v: Values) -> Floats:
    """Clearance of ketamine, L/h: liver flow times extraction (well-stirred)."""
    return np.asarray(v["liver_flow_l_per_h"] * extracted(v))


def extracted(v: Values) -> Floats:
    """The share that one passage of the liver takes away."""
    return np.asarray(v["intrinsic_l_per_h"] / (v["liver_flow_l_per_h"] + v["intrinsic_l_per_h"]))


def swallowed_arrives(v: Values) -> Floats:
    """Of what is swallowed, the share that passes gut wall and liver."""
    return np.asarray(v["gut_fraction"] * (1 - extracted(v)))


def through_the_nose(v: Values, base_mg: float) -> Floats:
    """The share of a nasal dose that the nose takes up: it saturates with the base sprayed within an hour."""
    return np.asarray(v["nose_fraction"] / (1 + base_mg / v["nose_half_mg"]))


def adjust(values: Values, subject: Subject) -> dict[str, Floats]:
    """Weight: exponent 1 on volumes and 0.75 on clearances and flows; the arm's delay stays."""
    size = subject.weight_kg / REFERENCE_KG
    powers = {"_l_per_h": 0.75, "_l": 1.0}
    return {
        name: value * next((size**power for ending, power in powers.items() if name.endswith(ending)), 1.0)
        for name, value in values.items()
    }


def _out_of(v: Values, depot: str, rate: Floats, past_the_liver: Floats | float) -> dict[tuple[str, str], Floats]:
    """From a depot: a share straight to the core, the rest through the liver (and, swallowed, the gut wall)."""
    passing = swallowed_arrives(v) if depot == "swallowed" else 1 - extracted(v)
    arrives = past_the_liver + (1 - past_the_liver) * passing
    made = (1 - arrives) * v["norketamine_share"]
    return {
        (depot, "core"): rate * arrives,
        (depot, "norketamine"): rate * made,
        (depot, OUT): rate * (1 - arrives - made),
    }


def flows(v: Values) -> Flows:
    """Seven states of the body and five depots; every flow per hour."""
    core, made = v["core_l"], v["norketamine_share"]
    to_arm = v["arm_l"] * 60 / v["arm_min"]
    return {
        ("nose", "core"): v["nose_per_h"],
        ("mouth", "core"): v["mouth_per_h"],
        ("muscle", "core"): v["muscle_per_h"],
        **_out_of(v, "swallowed", v["swallowed_per_h"], 0.0),
        **_out_of(v, "rectum", v["rectum_per_h"], v["rectum_past_liver"]),
        ("core", "shallow"): v["shallow_l_per_h"] / core,
        ("shallow", "core"): v["shallow_l_per_h"] / v["shallow_l"],
        ("core", "deep"): v["deep_l_per_h"] / core,
        ("deep", "core"): v["deep_l_per_h"] / v["deep_l"],
        ("core", "arm"): to_arm / core,
        ("arm", "core"): to_arm / v["arm_l"],
        ("core", "norketamine"): cleared(v) * made / core,
        ("core", OUT): cleared(v) * (1 - made) / core,
        ("norketamine", "norketamine tissue"): v["nk_exchange_l_per_h"] / v["nk_l"],
        ("norketamine tissue", "norketamine"): v["nk_exchange_l_per_h"] / v["nk_tissue_l"],
        ("norketamine", "hydroxynorketamine"): v["nk_clearance_l_per_h"] * v["hydroxy_share"] / v["nk_l"],
        ("norketamine", OUT): v["nk_clearance_l_per_h"] * (1 - v["hydroxy_share"]) / v["nk_l"],
        ("hydroxynorketamine", OUT): v["hnk_clearance_l_per_h"] / v["hnk_l"],
    }


def outputs(v: Values) -> dict[str, AnalyteState]:
    """Levels in a vein of the arm; metabolites in ng of their own mass."""
    return {
        "ketamine": AnalyteState("arm", 1000 / v["arm_l"]),
        "norketamine": AnalyteState("norketamine", 1000 / v["nk_l"] * NORKETAMINE_G_PER_MOL / KETAMINE_G_PER_MOL),
        "hydroxynorketamine": AnalyteState(
            "hydroxynorketamine", 1000 / v["hnk_l"] * HNK_G_PER_MOL / KETAMINE_G_PER_MOL
        ),
    }


def arterial(v: Values) -> dict[str, AnalyteState]:
    """The same with ketamine in an artery."""
    return {**outputs(v), "ketamine": AnalyteState("core", 1000 / v["core_l"])}


def portions(v: Values, row: DoseRow) -> tuple[DosePortion, ...]:
    """Where a dose goes: a share by its own way, the rest swallowed."""
    everything = np.ones_like(v["core_l"])
    if row.route == "iv":
        return (DosePortion("core", everything, duration_h=row.duration_h),)
    if row.route == "im":
        return (DosePortion("muscle", v["muscle_fraction"]),)
    if row.route == "rectal":
        return (DosePortion("rectum", everything),)
    if row.route == "oral":
        return (DosePortion("swallowed", everything, delay_h=v["swallowed_lag_h"]),)
    own, share = (
        ("nose", through_the_nose(v, row.amount_mg)) if row.route == "nasal" else ("mouth", v["mouth_fraction"])
    )
    held_h = 0.0 if own == "nose" else v["mouth_held_h"]
    return (
        DosePortion(own, share, duration_h=held_h),
        DosePortion("swallowed", 1 - share, delay_h=v["swallowed_lag_h"]),
    )


def to_r(v: Values, ratio: Floats) -> dict[str, Floats]:
    """R: the intrinsic clearance that makes the body's clearance `ratio` times that of S; all else is shared."""
    extraction = ratio * extracted(v)
    return {**v, "intrinsic_l_per_h": v["liver_flow_l_per_h"] * extraction / (1 - extraction)}


def structure(priors: Mapping[str, Prior] = PRIORS, *, in_artery: bool = False) -> Model:
    """The structure with the medians of these priors as its typical values."""
    return Model(
        name="pooled_structure",
        title="Structure of the pooled model at the medians of its priors",
        citation="docs/fit.md",
        people=PeopleStudied("nobody: the medians of priors", "0", None, None, "policy"),
        sampling_site="arterial" if in_artery else "venous",
        parameters=tuple(Parameter(one.name, one.median, one.unit, one.source, tag=one.tag) for one in priors.values()),
        states=(*DEPOTS, *BODY),
        flows=flows,
        outputs=arterial if in_artery else outputs,
        portions=portions,
        described=frozenset((route, form) for route in ROUTES for form in FORMS),
        adjust=adjust,
        to_r=to_r,
    )


def moved(priors: Mapping[str, Prior], medians: Mapping[str, float]) -> dict[str, Prior]:
    """The same priors with other medians."""
    return {name: replace(one, median=medians.get(name, one.median)) for name, one in priors.items()}
