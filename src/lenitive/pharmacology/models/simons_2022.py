"""S-ketamine oral thin film (sublingual, buccal) and IV, with norketamine and hydroxynorketamine, arterial plasma.

Simons P et al., Front Pain Res 2022;3:946486, doi 10.3389/fpain.2022.946486. Read in a transcription (S6m).
The film goes two ways: through the mucosa into plasma, and swallowed into hepatic metabolism only.
Limits: 20 healthy people of 19-32 years, arterial levels; the weight exponents are the transcriber's assumption.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from lenitive.evidence import source
from lenitive.pharmacology.interactions.change import Change
from lenitive.pharmacology.interactions.liver import EXTRACTION, clearance_ratio
from lenitive.pharmacology.models.published import (
    MIXED,
    AnalyteState,
    DosePortion,
    Model,
    Parameter,
    PeopleStudied,
    Residual,
    Values,
)
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.solving.network import OUT, Flows
from lenitive.pharmacology.subject import Subject
from lenitive.reasons import Reason, caution

SOURCE = "S6m (Table 4)"
KETAMINE_G_PER_MOL, NORKETAMINE_G_PER_MOL, HNK_G_PER_MOL = 237.73, 223.70, 239.70
VOLUMES = ("vk1_l", "vk2_l", "vk3_l", "vn2_l", "vh1_l", "vh2_l")
CLEARANCES = tuple(f"{name}_l_per_min" for name in ("clk1", "clk2", "clk3", "cln1", "cln2", "clh1", "clh2"))


def _p(name: str, value: float, unit: str, error: float | None, **spread: float) -> Parameter:
    """A row of Table 4: value with its standard error (None: fixed by the authors), and its variances."""
    if error is None:
        return Parameter(name, value, unit, SOURCE, tag="assumed", note="fixed by the authors, not estimated")
    return Parameter(name, value, unit, SOURCE, standard_error=error, **spread)  # type: ignore[arg-type]


PARAMETERS = (
    _p("f1", 0.263, "fraction through the mucosa", 0.012, between_occasion=0.060),
    _p("d1_min", 13.1, "min", 1.0, between_occasion=0.154),
    _p("ka1_per_min", 0.040, "/min", 0.002, between_occasion=0.062),
    _p("f2", 1.16, "fraction into hepatic metabolism", 0.06, between_occasion=0.057),
    _p("d2_min", 29.9, "min", 3.5, between_occasion=0.611),
    _p("ka2_per_min", 0.049, "/min", 0.007, between_occasion=0.376),
    _p("mtt_gut_min", 10.7, "min", 1.7, between_occasion=0.937),
    _p("vk1_l", 11.6, "L at 70 kg (also norketamine's)", 0.9, between_person=0.057),
    _p("vk2_l", 39.0, "L at 70 kg", 2.9),
    _p("vk3_l", 174.0, "L at 70 kg", 11.0),
    _p("clk1_l_per_min", 1.48, "L/min at 70 kg", 0.06, between_person=0.029),
    _p("clk2_l_per_min", 2.43, "L/min at 70 kg", 0.24),
    _p("clk3_l_per_min", 1.21, "L/min at 70 kg", 0.08, between_person=0.026),
    _p("mtt_k_nk_min", 20.1, "min", 1.0, between_person=0.021, between_occasion=0.751),
    _p("fraction_to_nk", 0.80, "fraction", None),
    _p("vn2_l", 221.0, "L at 70 kg", 13.0),
    _p("cln1_l_per_min", 1.00, "L/min at 70 kg", 0.04, between_person=0.050),
    _p("cln2_l_per_min", 2.63, "L/min at 70 kg", 0.15),
    _p("mtt_nk_hnk_min", 1.12, "min", 0.51),
    _p("fraction_to_hnk", 0.70, "fraction", None),
    _p("vh1_l", 4.4, "L at 70 kg", 2.0, between_person=1.22),
    _p("vh2_l", 87.5, "L at 70 kg", 6.5, between_occasion=0.152),
    _p("clh1_l_per_min", 0.933, "L/min at 70 kg", 0.068, between_person=0.103, between_occasion=0.008),
    _p("clh2_l_per_min", 1.70, "L/min at 70 kg", 0.25, between_person=0.287),
)


def adjust(values: Values, subject: Subject) -> dict[str, Floats]:
    """Weight: exponent 1 on volumes, 0.75 on clearances (assumed by the transcriber), reference 70 kg."""
    size = subject.weight_kg / 70
    changed = {name: values[name] * size for name in VOLUMES}
    changed |= {name: values[name] * size**0.75 for name in CLEARANCES}
    return {**values, **changed}


@dataclass(frozen=True)
class Compartment:
    """A state and the parameter that is its volume."""

    state: str
    volume: str


KETAMINE, SHALLOW, DEEP = Compartment("central", "vk1_l"), Compartment("shallow", "vk2_l"), Compartment("deep", "vk3_l")
NORKETAMINE, NK_TISSUE = Compartment("norketamine", "vk1_l"), Compartment("norketamine tissue", "vn2_l")
HNK, HNK_TISSUE = Compartment("hydroxynorketamine", "vh1_l"), Compartment("hydroxynorketamine tissue", "vh2_l")


def _exchange(v: Values, clearance: str, one: Compartment, other: Compartment) -> dict[tuple[str, str], Floats]:
    """Both directions between two compartments."""
    flow = 60 * v[clearance]
    return {(one.state, other.state): flow / v[one.volume], (other.state, one.state): flow / v[other.volume]}


def flows(v: Values) -> Flows:
    """Two depots and a delay; three compartments; a two-step chain to norketamine, another to hydroxynorketamine."""
    chain_nk, chain_hnk = 120 / v["mtt_k_nk_min"], 120 / v["mtt_nk_hnk_min"]
    kept_nk, kept_hnk = v["fraction_to_nk"], v["fraction_to_hnk"]
    return {
        ("mucosa", "central"): 60 * v["ka1_per_min"],
        ("gut", "portal delay"): 60 * v["ka2_per_min"],
        ("portal delay", "metabolism 1"): 60 / v["mtt_gut_min"],
        ("central", "metabolism 1"): 60 * v["clk1_l_per_min"] / v["vk1_l"],
        **_exchange(v, "clk2_l_per_min", KETAMINE, SHALLOW),
        **_exchange(v, "clk3_l_per_min", KETAMINE, DEEP),
        ("metabolism 1", "metabolism 2"): chain_nk,
        ("metabolism 2", "norketamine"): kept_nk * chain_nk,
        ("metabolism 2", OUT): (1 - kept_nk) * chain_nk,
        **_exchange(v, "cln2_l_per_min", NORKETAMINE, NK_TISSUE),
        ("norketamine", "hydroxylation 1"): 60 * v["cln1_l_per_min"] / v["vk1_l"],
        ("hydroxylation 1", "hydroxylation 2"): chain_hnk,
        ("hydroxylation 2", "hydroxynorketamine"): kept_hnk * chain_hnk,
        ("hydroxylation 2", OUT): (1 - kept_hnk) * chain_hnk,
        ("hydroxynorketamine", OUT): 60 * v["clh1_l_per_min"] / v["vh1_l"],
        **_exchange(v, "clh2_l_per_min", HNK, HNK_TISSUE),
    }


def outputs(v: Values) -> dict[str, AnalyteState]:
    """Amounts are ketamine equivalents; metabolite levels are turned into ng of the metabolite by molar mass."""
    return {
        "ketamine": AnalyteState("central", 1000 / v["vk1_l"]),
        "norketamine": AnalyteState("norketamine", 1000 / v["vk1_l"] * NORKETAMINE_G_PER_MOL / KETAMINE_G_PER_MOL),
        "hydroxynorketamine": AnalyteState(
            "hydroxynorketamine", 1000 / v["vh1_l"] * HNK_G_PER_MOL / KETAMINE_G_PER_MOL
        ),
    }


def portions(v: Values, row: DoseRow) -> tuple[DosePortion, ...]:
    """Film: mucosal share, and swallowed share that only metabolism sees. IV: central."""
    if row.route == "iv":
        return (DosePortion("central", np.ones_like(v["vk1_l"]), duration_h=row.duration_h),)
    return (
        DosePortion("mucosa", v["f1"], duration_h=v["d1_min"] / 60),
        DosePortion("gut", v["f2"], duration_h=v["d2_min"] / 60),
    )


def to_r(v: Values, ratio: Floats) -> dict[str, Floats]:
    """R: clearance x ratio, everything else shared (derived)."""
    return {**v, "clk1_l_per_min": v["clk1_l_per_min"] * ratio}


def interact(values: Values, change: Change) -> dict[str, Floats]:
    """Other medicines: both clearances, ketamine's as a well-stirred liver (extraction borrowed from S3).

    The swallowed share is never ketamine in this model.
    """
    cleared = clearance_ratio(change.clearance_fold, EXTRACTION)
    return {
        **values,
        "clk1_l_per_min": values["clk1_l_per_min"] * cleared,
        "cln1_l_per_min": values["cln1_l_per_min"] * change.norketamine_fold,
    }


def own_cautions(regimen: Regimen, horizon_h: float) -> tuple[Reason, ...]:
    """Any other product than a film."""
    if all(row.route == "iv" or row.product in (None, "film") for row in regimen.rows):
        return ()
    sentence = "The model was made with a film held for 10 minutes; another product may differ."
    return (caution("product-not-studied", sentence, "S6m", "model"),)


def interaction_note() -> Reason:
    """The swallowed share is never ketamine, so no medicine acts on it."""
    return caution(
        "interaction-film-swallowed",
        "In this model what is swallowed of a film never arrives as ketamine, so other medicines act on its clearance "
        "alone: an effect on the swallowed part is not shown.",
        "S6m",
        "medicine",
        "none",
    )


ARTERIAL = "Arterial blood: early peaks about twice the venous ones."
DESCRIBED = frozenset({("sublingual", "s-ketamine"), ("buccal", "s-ketamine"), ("iv", "s-ketamine")})

MODEL = Model(
    name="simons_2022",
    title="Simons 2022: S-ketamine film and IV with norketamine and hydroxynorketamine, arterial",
    citation=source("S6m").citation,
    people=PeopleStudied("healthy volunteers, 10 women and 10 men", "20", (19, 32), (53, 93), "S6m"),
    sampling_site="arterial",
    parameters=PARAMETERS,
    states=(
        "mucosa",
        "gut",
        "portal delay",
        "central",
        "shallow",
        "deep",
        "metabolism 1",
        "metabolism 2",
        "norketamine",
        "norketamine tissue",
        "hydroxylation 1",
        "hydroxylation 2",
        "hydroxynorketamine",
        "hydroxynorketamine tissue",
    ),
    adjust=adjust,
    flows=flows,
    outputs=outputs,
    portions=portions,
    to_r=to_r,
    interact=interact,
    residual={
        "ketamine": Residual(0.1095, source="S6m (0.012 read as a variance)"),
        "norketamine": Residual(0.102, 0.058 * NORKETAMINE_G_PER_MOL, source="S6m"),
        "hydroxynorketamine": Residual(0.079, 0.020 * HNK_G_PER_MOL, source="S6m"),
    },
    described=DESCRIBED,
    derived=frozenset((route, form) for route, _ in DESCRIBED for form in ("racemate", "r-ketamine")),
    limits=("One or two 50-mg films held for 10 minutes, or 20 mg IV over 20 minutes.",),
    errata=(
        "The paper prints 0.012 for ketamine's relative error; it is read as a variance.",
        "One variance between occasions is printed on a residual row; it is read as that of the metabolism delay.",
        "Weight exponents (0.75 and 1) are not printed.",
    ),
    sources=("S6", "S6m"),
    studied_mg={"sublingual": (50.0, 100.0), "buccal": (50.0, 100.0), "iv": (20.0, 20.0)},
    longest_infusion_h=20 / 60,
    why_chosen="The one published model of S-ketamine through the mouth's lining.",
    why_shown={
        ("iv", "s-ketamine"): ARTERIAL,
        ("iv", "racemate"): f"{ARTERIAL} Racemate derived.",
        ("iv", "r-ketamine"): f"{ARTERIAL} R-ketamine derived.",
        ("iv", MIXED): f"{ARTERIAL} R-ketamine derived.",
    },
    extraction=EXTRACTION,
    interaction_note=interaction_note,
    own_cautions=own_cautions,
)
