"""Intravenous S-ketamine and norketamine in venous plasma: Fanta's disposition with Otto's norketamine part.

Otto ME et al., Eur J Clin Pharmacol 2021;77:1181-1192, doi 10.1007/s00228-021-03104-1; S-ketamine disposition fixed to
Fanta S et al., Eur J Clin Pharmacol 2015;71:441-447, doi 10.1007/s00228-015-1826-y. Read in a transcription (S5m).
Limits: young healthy adults; weight acts on the central terms only. All ketamine is taken to become norketamine.
"""

from __future__ import annotations

import numpy as np

from lenitive.evidence import source
from lenitive.pharmacology.interactions.change import Change
from lenitive.pharmacology.interactions.liver import EXTRACTION, clearance_ratio
from lenitive.pharmacology.models.published import (
    AnalyteState,
    Covariance,
    DosePortion,
    Model,
    Parameter,
    PeopleStudied,
    Residual,
    Values,
)
from lenitive.pharmacology.regimens import DoseRow
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.solving.network import OUT, Flows
from lenitive.pharmacology.subject import Subject

FANTA, OTTO = "S7, S5m (Fanta 2015)", "S5m (Otto 2021, Table 3)"

PARAMETERS = (
    Parameter("v1_l", 133.0, "L at 70 kg", FANTA, between_person=0.0842),
    Parameter("clearance_l_per_h", 95.2, "L/h at 70 kg", FANTA, between_person=0.0260),
    Parameter("vp1_l", 187.0, "L", FANTA),
    Parameter("q1_l_per_h", 23.2, "L/h", FANTA),
    Parameter("vp2_l", 98.8, "L", FANTA),
    Parameter("q2_l_per_h", 157.0, "L/h", FANTA),
    Parameter("nk_v_l", 98.6, "L at 70 kg", OTTO, between_person=0.0404, standard_error=98.6 * 0.0377),
    Parameter("nk_clearance_l_per_h", 57.7, "L/h at 70 kg", OTTO, between_person=0.1032, standard_error=57.7 * 0.057),
    Parameter("nk_vp_l", 160.0, "L", OTTO, standard_error=160 * 0.176),
    Parameter("nk_q_l_per_h", 42.8, "L/h", OTTO, standard_error=42.8 * 0.0751),
)


def adjust(values: Values, subject: Subject) -> dict[str, Floats]:
    """Weight: exponent 1 on central volumes, 0.75 on clearances, reference 70 kg."""
    size = subject.weight_kg / 70
    changed = {name: values[name] * size for name in ("v1_l", "nk_v_l")}
    changed |= {name: values[name] * size**0.75 for name in ("clearance_l_per_h", "nk_clearance_l_per_h")}
    return {**values, **changed}


def flows(v: Values) -> Flows:
    """Three compartments of ketamine; all of it cleared into two compartments of norketamine."""
    return {
        ("central", "shallow"): v["q1_l_per_h"] / v["v1_l"],
        ("shallow", "central"): v["q1_l_per_h"] / v["vp1_l"],
        ("central", "deep"): v["q2_l_per_h"] / v["v1_l"],
        ("deep", "central"): v["q2_l_per_h"] / v["vp2_l"],
        ("central", "norketamine"): v["clearance_l_per_h"] / v["v1_l"],
        ("norketamine", OUT): v["nk_clearance_l_per_h"] / v["nk_v_l"],
        ("norketamine", "norketamine tissue"): v["nk_q_l_per_h"] / v["nk_v_l"],
        ("norketamine tissue", "norketamine"): v["nk_q_l_per_h"] / v["nk_vp_l"],
    }


def outputs(v: Values) -> dict[str, AnalyteState]:
    """Levels as the publication carries them: norketamine in ketamine mass, without a molecular-weight factor."""
    return {
        "ketamine": AnalyteState("central", 1000 / v["v1_l"]),
        "norketamine": AnalyteState("norketamine", 1000 / v["nk_v_l"]),
    }


def portions(v: Values, row: DoseRow) -> tuple[DosePortion, ...]:
    """Intravenous only; other routes are added by `absorption`."""
    return (DosePortion("central", np.ones_like(v["v1_l"]), duration_h=row.duration_h),)


def to_r(v: Values, ratio: Floats) -> dict[str, Floats]:
    """R: clearance x ratio, everything else shared (derived)."""
    return {**v, "clearance_l_per_h": v["clearance_l_per_h"] * ratio}


def interact(values: Values, change: Change) -> dict[str, Floats]:
    """Other medicines: both clearances, ketamine's as a well-stirred liver (extraction borrowed from S3)."""
    cleared = clearance_ratio(change.clearance_fold, EXTRACTION)
    return {
        **values,
        "clearance_l_per_h": values["clearance_l_per_h"] * cleared,
        "nk_clearance_l_per_h": values["nk_clearance_l_per_h"] * change.norketamine_fold,
    }


MODEL = Model(
    name="otto_2021",
    title="Otto 2021 with Fanta 2015: IV S-ketamine and norketamine, venous",
    citation=source("S5m").citation,
    people=PeopleStudied(
        "healthy volunteers (Leiden, and Fanta's 11 healthy men)",
        "48 (norketamine, spread); 11 (ketamine)",
        age_y=(18, 45),
        weight_kg=(50, 95),
        source="S5m",
        range_note="the papers print no range: about 3 SD around means of 23 years and 68 to 71 kg, policy",
    ),
    sampling_site="venous",
    parameters=PARAMETERS,
    covariances=(
        Covariance("v1_l", "clearance_l_per_h", 0.0226),
        Covariance("nk_v_l", "nk_clearance_l_per_h", 0.0446),
    ),
    states=("central", "shallow", "deep", "norketamine", "norketamine tissue"),
    adjust=adjust,
    flows=flows,
    outputs=outputs,
    portions=portions,
    to_r=to_r,
    interact=interact,
    residual={
        "ketamine": Residual(0.236, source="S5m"),
        "norketamine": Residual(0.143, source="S5m"),
    },
    described=frozenset({("iv", "s-ketamine")}),
    derived=frozenset({("iv", "r-ketamine"), ("iv", "racemate")}),
    limits=(
        "Young healthy adults, infusions of up to 2 hours; longer infusions are extrapolated.",
        "Weight acts on central volumes and clearances only.",
    ),
    errata=("Fanta's oral absorption rate, lag and presystemic parameters were never published in full.",),
    sources=("S5", "S5m", "S7"),
    why_chosen="It predicted venous levels best of five S-ketamine models (Otto 2021).",
    takes_absorption=True,
    extraction=EXTRACTION,
    studied_mg={"iv": (8.75, 31.0)},  # 0.125 mg/kg (Fanta) to about 0.44 mg/kg over 2 h (Otto's high occasion), 70 kg
    longest_infusion_h=2.0,
)
