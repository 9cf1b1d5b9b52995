"""Nasal, oral-solution and IV esketamine with noresketamine, venous plasma, 820 adults.

Perez-Ruixo C et al., Clin Pharmacokinet 2021;60:501-516, doi 10.1007/s40262-020-00953-4. Read in a transcription (S3).
Nasal share straight to plasma, swallowed share through gut and liver (well-stirred). Weight and sex had no effect.
Limits: 28-mg spray devices, 14-112 mg; patients with depression and healthy people, not pain.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import log

import numpy as np

from lenitive.evidence import source
from lenitive.pharmacology.interactions.change import Change
from lenitive.pharmacology.interactions.liver import GUT_FRACTION
from lenitive.pharmacology.models.published import (
    AnalyteState,
    DosePortion,
    Model,
    OtherStudy,
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

SOURCE = "S3 (Table 3)"
DEVICE_MG = 28.0
NASAL_GAP_H = 1.0  # policy: doses nearer than this are one session


def _cv(percent: float) -> float:
    """Variance on the log scale of a coefficient of variation."""
    return log(1 + (percent / 100) ** 2)


PARAMETERS = (
    Parameter("nasal_fraction", 0.54, "fraction of a 28-mg device", SOURCE, between_person=0.708**2, scale="logit"),
    Parameter("nasal_fraction_japanese", 1.34, "factor", SOURCE),
    Parameter("nasal_fraction_later_devices", 0.62, "factor, 2nd and later device", SOURCE),
    Parameter("ka_nasal_per_h", 2.93, "/h", SOURCE, between_person=_cv(61.5)),
    Parameter("swallowed_duration_h", 0.53, "h", SOURCE),
    Parameter("ka_swallowed_per_h", 1.45, "/h", SOURCE, between_person=_cv(132)),
    Parameter("oral_duration_h", 0.32, "h", SOURCE),
    Parameter("ka_oral_per_h", 0.97, "/h", SOURCE, between_person=_cv(132)),
    Parameter("gut_fraction", 0.64, "fraction", SOURCE),
    Parameter("vc_l", 192.0, "L", SOURCE, between_person=_cv(27.5)),
    Parameter("q1_l_per_h", 84.3, "L/h", SOURCE),
    Parameter("vp1_l", 143.0, "L", SOURCE, between_person=_cv(49.3)),
    Parameter("q2_l_per_h", 37.6, "L/h", SOURCE),
    Parameter("vp2_l", 417.0, "L", SOURCE),
    Parameter("liver_flow_l_per_h", 151.0, "L/h", SOURCE, between_person=_cv(23.2)),
    Parameter("liver_flow_per_year_over_60", -2.19, "L/h per year", SOURCE),
    Parameter("liver_volume_l", 101.0, "L", SOURCE, between_person=_cv(34.6)),
    Parameter("kel_per_h", 1.11, "/h", SOURCE, between_person=_cv(120)),
    Parameter("kel_asian", 0.36, "factor", SOURCE),
    Parameter("kmet_per_h", 2.77, "/h", SOURCE, note="spread between people not published: none is used"),
    Parameter("nk_v_l", 70.0, "L (apparent)", SOURCE, between_person=_cv(31.6)),
    Parameter("nk_clearance_l_per_h", 38.0, "L/h (apparent)", SOURCE, between_person=_cv(25.4)),
    Parameter("nk_clearance_asian", 0.81, "factor", SOURCE),
    Parameter("nk_vp_l", 115.0, "L (apparent)", SOURCE),
    Parameter("nk_q_l_per_h", 26.1, "L/h (apparent)", SOURCE),
)


TYPICAL = {p.name: p.value for p in PARAMETERS}
TYPICAL_LIVER_FLOW = TYPICAL["liver_flow_l_per_h"]
_TYPICAL_INTRINSIC = TYPICAL["liver_volume_l"] * (TYPICAL["kel_per_h"] + TYPICAL["kmet_per_h"])
EXTRACTION = _TYPICAL_INTRINSIC / (TYPICAL_LIVER_FLOW + _TYPICAL_INTRINSIC)
# What other medicines change, by route: the swallowed part, its rates and how long it takes to enter.
PARTS = {
    "oral": ("oral", ("ka_oral_per_h",), "oral_duration_h"),
    "nasal": ("swallowed", ("ka_nasal_per_h", "ka_swallowed_per_h"), "swallowed_duration_h"),
}


def adjust(values: Values, subject: Subject) -> dict[str, Floats]:
    """Age over 60 lowers liver flow; Asian and Japanese ancestry as the publication estimated them."""
    changed = dict(values)
    years_over_60 = max(0.0, subject.age_y - 60)
    share = (TYPICAL_LIVER_FLOW + values["liver_flow_per_year_over_60"] * years_over_60) / TYPICAL_LIVER_FLOW
    changed["liver_flow_l_per_h"] = values["liver_flow_l_per_h"] * share
    if subject.ancestry in ("asian", "japanese"):
        changed["kel_per_h"] = values["kel_per_h"] * values["kel_asian"]
        changed["nk_clearance_l_per_h"] = values["nk_clearance_l_per_h"] * values["nk_clearance_asian"]
    if subject.ancestry == "japanese":
        changed["nasal_fraction"] = np.minimum(values["nasal_fraction"] * values["nasal_fraction_japanese"], 1.0)
    return changed


def _out_of_the_gut(v: Values, depot: str, part: str) -> dict[tuple[str, str], Floats]:
    """To the liver; in shares also past it where other medicines ask for that (see `interact`)."""
    rate = v[f"ka_{part}_per_h"]
    if f"{part}_to_liver" not in v:
        return {(depot, "liver"): rate}
    shares = {place: v[f"{part}_to_{place}"] for place in ("liver", "central", "norketamine")}
    rest = np.maximum(1 - sum(shares.values()), 0.0)
    return {**{(depot, place): rate * share for place, share in shares.items()}, (depot, OUT): rate * rest}


def flows(v: Values) -> Flows:
    """Three depots, three compartments of esketamine, the liver, two compartments of noresketamine."""
    return {
        ("nose", "central"): v["ka_nasal_per_h"],
        **_out_of_the_gut(v, "swallowed", "swallowed"),
        **_out_of_the_gut(v, "mouth to gut", "oral"),
        ("central", "shallow"): v["q1_l_per_h"] / v["vc_l"],
        ("shallow", "central"): v["q1_l_per_h"] / v["vp1_l"],
        ("central", "deep"): v["q2_l_per_h"] / v["vc_l"],
        ("deep", "central"): v["q2_l_per_h"] / v["vp2_l"],
        ("central", "liver"): v["liver_flow_l_per_h"] / v["vc_l"],
        ("liver", "central"): v["liver_flow_l_per_h"] / v["liver_volume_l"],
        ("liver", OUT): v["kel_per_h"],
        ("liver", "norketamine"): v["kmet_per_h"],
        ("norketamine", OUT): v["nk_clearance_l_per_h"] / v["nk_v_l"],
        ("norketamine", "norketamine tissue"): v["nk_q_l_per_h"] / v["nk_v_l"],
        ("norketamine tissue", "norketamine"): v["nk_q_l_per_h"] / v["nk_vp_l"],
    }


def outputs(v: Values) -> dict[str, AnalyteState]:
    """Levels as the publication carries them: mass flows, apparent metabolite volumes."""
    return {
        "ketamine": AnalyteState("central", 1000 / v["vc_l"]),
        "norketamine": AnalyteState("norketamine", 1000 / v["nk_v_l"]),
    }


def portions(v: Values, row: DoseRow) -> tuple[DosePortion, ...]:
    """Nasal: through the nose, and swallowed, for each device of the dose. Oral solution: gut. IV: central."""
    if row.route == "iv":
        return (DosePortion("central", np.ones_like(v["vc_l"]), duration_h=row.duration_h),)
    if row.route == "oral":
        return (
            DosePortion("mouth to gut", v.get("oral_gut_fraction", v["gut_fraction"]), duration_h=v["oral_duration_h"]),
        )
    gut = v.get("swallowed_gut_fraction", v["gut_fraction"])
    devices = max(1, round(row.amount_mg / DEVICE_MG)) if row.spray_mg else 1
    found: list[DosePortion] = []
    for place in range(devices):
        nasal = v["nasal_fraction"] * (v["nasal_fraction_later_devices"] if place else 1.0)
        delay_h = place * row.device_gap_h
        found.append(DosePortion("nose", nasal / devices, delay_h=delay_h))
        swallowed = (1 - nasal) * gut / devices
        found.append(DosePortion("swallowed", swallowed, delay_h=delay_h, duration_h=v["swallowed_duration_h"]))
    return tuple(found)


def to_r(v: Values, ratio: Floats) -> dict[str, Floats]:
    """R: liver rates lowered until the body's clearance is `ratio` times that of S (derived).

    The well-stirred liver gives CL = Q E with E = u / (Q + u), u = V (kel + kmet), so u is scaled to the new E.
    """
    flow = v["liver_flow_l_per_h"]
    own = v["liver_volume_l"] * (v["kel_per_h"] + v["kmet_per_h"])
    extraction = ratio * own / (flow + own)
    factor = flow * extraction / (1 - extraction) / own
    return {**v, "kel_per_h": v["kel_per_h"] * factor, "kmet_per_h": v["kmet_per_h"] * factor}


def interact(values: Values, change: Change) -> dict[str, Floats]:
    """Other medicines: both liver rates, what passes the gut wall by route and how fast, norketamine's clearance."""
    fold = change.clearance_fold
    v = {**values, "kel_per_h": values["kel_per_h"] * fold, "kmet_per_h": values["kmet_per_h"] * fold}
    v["nk_clearance_l_per_h"] = values["nk_clearance_l_per_h"] * change.norketamine_fold
    for route, (part, rates, duration) in PARTS.items():
        passing, faster = values["gut_fraction"] * change.swallowed.get(route, 1.0), change.input_rate.get(route, 1.0)
        v[f"{part}_gut_fraction"] = np.minimum(passing, 1.0)
        v |= {name: values[name] * faster for name in rates}
        v[duration] = values[duration] / faster
        if faster > 1 or np.any(passing > 1):
            v |= _past_the_liver(v, part, passing, faster)
    return v


def _past_the_liver(v: Values, part: str, passing: Floats, faster: float) -> dict[str, Floats]:
    """Shares out of a depot, where gut wall and absorption alone cannot give what was published. Areas stay the same.

    An input `faster` than absorption: of what passes, 1 - 1 / faster is through the liver at once, split as the liver
    splits it. More than the gut wall can let through (several routes in one case): the rest passes the liver whole.
    """
    lost = v["kel_per_h"] + v["kmet_per_h"]
    own = v["liver_volume_l"] * lost
    extracted = own / (v["liver_flow_l_per_h"] + own)
    whole = np.clip((passing - 1) * (1 - extracted) / extracted, 0.0, 1.0)
    at_once = (1 - whole) * (1 - 1 / max(faster, 1.0))
    return {
        f"{part}_to_liver": 1 - whole - at_once,
        f"{part}_to_central": whole + at_once * (1 - extracted),
        f"{part}_to_norketamine": at_once * extracted * v["kmet_per_h"] / lost,
    }


def nasal_mucosal_share() -> float:
    """Of the esketamine that arrives from one 28-mg spray device, the share through the nose."""
    through_nose = TYPICAL["nasal_fraction"]
    through_liver = (1 - through_nose) * GUT_FRACTION * (1 - EXTRACTION)
    return through_nose / (through_nose + through_liver)


def own_cautions(regimen: Regimen, horizon_h: float) -> tuple[Reason, ...]:
    """Norketamine's area, sprays that are not the device or come too close together, and other products by mouth."""
    return tuple(_own_cautions(regimen, horizon_h))


def _own_cautions(regimen: Regimen, horizon_h: float) -> Iterator[Reason]:
    yield caution(
        "norketamine-area-too-high",
        "Norketamine's area over 24 h comes out 1.4 to 1.6 times the published one, though its peak agrees.",
        "S3",
        "model",
    )
    nasal = [row for row in regimen.rows if row.route == "nasal"]
    if any(row.spray_mg != DEVICE_MG for row in nasal):
        yield caution(
            "product-not-studied",
            "Read as one dose from a spray that is not the 28-mg device, with which the nasal model was made. For "
            "the device, give the number of devices: each further one is absorbed to 0.62 of the first, so levels are "
            "lower.",
            "S3",
            "model",
        )
    starts = np.sort(np.concatenate([row.starts_h(horizon_h) for row in nasal])) if nasal else np.empty(0)
    if np.any(np.diff(starts) < NASAL_GAP_H):  # the fraction falls from the second device on, inside one dose only
        yield caution(
            "devices-counted-per-dose",
            "Nasal doses less than an hour apart: the lower fraction of later devices is counted inside one dose only, "
            "so the level shown is too high. Give them as one dose, for example 2 devices.",
            "policy",
            "dose",
        )
    if any(row.route == "oral" and row.product not in (None, "solution") for row in regimen.rows):
        yield caution("product-not-studied", "By mouth the model was made with a solution only.", "S3", "model")


DESCRIBED = frozenset({("nasal", "s-ketamine"), ("oral", "s-ketamine"), ("iv", "s-ketamine")})

MODEL = Model(
    name="perez_ruixo_2021",
    title="Perez-Ruixo 2021: nasal, oral and IV esketamine with noresketamine, venous",
    citation=source("S3").citation,
    people=PeopleStudied(
        "256 healthy people and 564 with treatment-resistant depression", "820", (18, 86), (39, 170), "S3"
    ),
    sampling_site="venous",
    parameters=PARAMETERS,
    states=(
        "nose",
        "swallowed",
        "mouth to gut",
        "central",
        "shallow",
        "deep",
        "liver",
        "norketamine",
        "norketamine tissue",
    ),
    adjust=adjust,
    flows=flows,
    outputs=outputs,
    portions=portions,
    to_r=to_r,
    interact=interact,
    residual={
        "ketamine": Residual(0.276, is_log=True, source="S3 (phase I-II)"),
        "norketamine": Residual(0.422, is_log=True, source="S3 (phase I-II)"),
    },
    described=DESCRIBED,
    derived=frozenset((route, form) for route, _ in DESCRIBED for form in ("racemate", "r-ketamine")),
    limits=("Nasal doses of 14 to 112 mg from 28-mg devices, oral 84 mg, IV 28 mg.",),
    errata=(
        "The paper misprints the units of the rate constants (L/h for /h).",
        "The printed equation of the swallowed path is wrong; two parallel depots reproduce the published tables.",
        "Noresketamine AUC over 24 h comes out 1.38 to 1.56 times the published one, although its peak agrees.",
        "The spread of kmet between people is not printed.",
    ),
    sources=("S3", "S4"),
    why_chosen="The largest study (820 people, venous blood) of nasal and oral S-ketamine.",
    why_shown={
        ("iv", "s-ketamine"): "Venous blood, 820 people; almost all of its data are nasal.",
        ("oral", "racemate"): "Both enantiomers through gut and liver as S-ketamine (derived).",
    },
    other_studies={
        "oral": (
            OtherStudy(
                "oral_fanta_2015", "Fanta 2015 found that 8 % of an oral dose arrives (absorption rate borrowed)."
            ),
            OtherStudy("oral_chong_2006", "Chong 2006 found 23 % for the racemate."),
        )
    },
    uses_ancestry=True,
    extraction=EXTRACTION,
    mucosal_shares={"oral": 0.0, "nasal": nasal_mucosal_share()},
    own_cautions=own_cautions,
    studied_mg={"nasal": (14.0, 112.0), "oral": (84.0, 84.0), "iv": (28.0, 28.0)},
)
