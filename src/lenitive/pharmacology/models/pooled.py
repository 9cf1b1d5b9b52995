"""The pooled model: one structure for all routes and both enantiomers, fitted on published results of many studies.

    MODEL.parameter("clearance_l_per_h").value      # the median of the posterior draws
    flows(values)                                   # seven states of the body and its depots, all linear

The core is the artery; a small arm delays what a vein shows. Liver and gut wall are algebra: what the first passage
takes away forms norketamine at once. How it was fitted, on what, and how well it predicts: docs/fit.md. The numbers
are in evidence/pooled.json, the draws in evidence/pooled_draws.json (`pooled_numbers`); fitting/ wrote both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from lenitive.pharmacology.interactions.change import Change
from lenitive.pharmacology.models.pooled_numbers import draws, latest_round, numbers, parameters
from lenitive.pharmacology.models.published import AnalyteState, DosePortion, Model, PeopleStudied, Values
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.routes import ROUTES as ROUTES_KNOWN
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.solving.network import OUT, Flows
from lenitive.pharmacology.subject import Subject
from lenitive.reasons import Reason, caution

KETAMINE_G_PER_MOL, NORKETAMINE_G_PER_MOL, HNK_G_PER_MOL = 237.73, 223.70, 239.70
BODY = ("core", "shallow", "deep", "arm", "norketamine", "norketamine tissue", "hydroxynorketamine")
# What is swallowed has a depot for each route, because medicines may change each differently.
SWALLOWED = {
    "oral": "swallowed",
    "nasal": "swallowed from the nose",
    "sublingual": "swallowed from under the tongue",
    "buccal": "swallowed from the cheek",
}
DEPOTS = ("nose", "mouth", "muscle", "rectum", *SWALLOWED.values())
ROUTES = ("iv", "nasal", "oral", "sublingual", "buccal", "im", "rectal")
FORMS = ("racemate", "s-ketamine", "r-ketamine")
REFERENCE_KG = 70
USUAL_NASAL_MG = 56  # two devices of 28 mg
ALL_BUT = 0.999  # the nose never takes up more than this
# Perez-Ruixo 2021 (S3): liver flow falls by 2.19 of 151 L/h a year over 60; what the covariates of ancestry do.
FLOW_LOST_A_YEAR, OVER_Y = 2.19 / 151, 60
ASIAN_ENZYME = (1.11 * 0.36 + 2.77) / (1.11 + 2.77)  # one of two liver rates times 0.36
ASIAN_NORKETAMINE, JAPANESE_NOSE = 0.81, 1.34


def liver_flow(v: Values) -> Floats:
    """Flow through the liver, L/h, as plasma sees it: clearance over extraction."""
    return np.asarray(v["clearance_l_per_h"] / v["extraction"])


def with_liver(v: Values, *, enzyme: Floats | float = 1.0, flow: Floats | float = 1.0) -> dict[str, Floats]:
    """Clearance and extraction with so many times the enzyme and the flow: the well-stirred liver."""
    extracted = enzyme * v["extraction"] / (flow * (1 - v["extraction"]) + enzyme * v["extraction"])
    return {**v, "clearance_l_per_h": liver_flow(v) * flow * extracted, "extraction": np.asarray(extracted)}


def swallowed_arrives(v: Values, route: str = "oral") -> Floats:
    """Of what is swallowed, the share that passes gut wall and liver."""
    return np.asarray(v.get(f"{route}_passes", v["gut_fraction"]) * (1 - v["extraction"]))


def through_the_nose(v: Values, base_mg: float) -> Floats:
    """The share of a nasal dose that the nose takes up: it saturates with the base sprayed within an hour."""
    share = v["nose_fraction"] / (1 + base_mg / v["nose_half_mg"]) * v.get("nose_fold", 1.0)
    return np.minimum(share, ALL_BUT)


def adjust(values: Values, subject: Subject) -> dict[str, Floats]:
    """Weight (1 on volumes, 0.75 on clearances and flows, nothing on the arm's delay), age over 60, ancestry."""
    size = subject.weight_kg / REFERENCE_KG
    powers = {"_l_per_h": 0.75, "_l": 1.0}
    v = {
        name: value * next((size**power for ending, power in powers.items() if name.endswith(ending)), 1.0)
        for name, value in values.items()
    }
    is_asian = subject.ancestry in ("asian", "japanese")
    flow = 1 - FLOW_LOST_A_YEAR * max(0.0, subject.age_y - OVER_Y)
    v = with_liver(v, enzyme=ASIAN_ENZYME if is_asian else 1.0, flow=flow)
    if is_asian:
        v["nk_clearance_l_per_h"] = v["nk_clearance_l_per_h"] * ASIAN_NORKETAMINE
    if subject.ancestry == "japanese":
        v["nose_fold"] = np.full_like(v["nose_fraction"], JAPANESE_NOSE)
    return v


def to_r(v: Values, ratio: Floats) -> dict[str, Floats]:
    """R: the clearance of S times `ratio` at the same flow, so its extraction changes alike; all else is shared."""
    return {**v, "clearance_l_per_h": v["clearance_l_per_h"] * ratio, "extraction": v["extraction"] * ratio}


def interact(values: Values, change: Change) -> dict[str, Floats]:
    """Other medicines: the liver's enzyme, what passes the gut wall, how fast it enters, norketamine's clearance."""
    v = with_liver(values, enzyme=change.clearance_fold)
    v["nk_clearance_l_per_h"] = values["nk_clearance_l_per_h"] * change.norketamine_fold
    for route in SWALLOWED:
        passing = values["gut_fraction"] * change.swallowed.get(route, 1.0)
        v[f"{route}_passes"] = np.minimum(passing, 1 / (1 - v["extraction"]))
        v[f"{route}_per_h"] = values["swallowed_per_h"] * change.input_rate.get(route, 1.0)
    return v


def _out_of(v: Values, depot: str, rate: Floats, arrives: Floats) -> dict[tuple[str, str], Floats]:
    """From a depot: the share that arrives to the core; of the rest, the share that becomes norketamine."""
    made = (1 - arrives) * v["norketamine_share"]
    return {
        (depot, "core"): rate * arrives,
        (depot, "norketamine"): rate * made,
        (depot, OUT): rate * (1 - arrives - made),
    }


def _out_of_the_gut(v: Values) -> dict[tuple[str, str], Floats]:
    found: dict[tuple[str, str], Floats] = {}
    for route, depot in SWALLOWED.items():
        found |= _out_of(v, depot, v.get(f"{route}_per_h", v["swallowed_per_h"]), swallowed_arrives(v, route))
    return found


def flows(v: Values) -> Flows:
    """Seven states of the body and the depots; every flow per hour."""
    core, made, cleared, past = v["core_l"], v["norketamine_share"], v["clearance_l_per_h"], v["rectum_past_liver"]
    to_arm = v["arm_l"] * 60 / v["arm_min"]
    return {
        ("nose", "core"): v["nose_per_h"],
        ("mouth", "core"): v["mouth_per_h"],
        ("muscle", "core"): v["muscle_per_h"],
        **_out_of(v, "rectum", v["rectum_per_h"], past + (1 - past) * (1 - v["extraction"])),
        **_out_of_the_gut(v),
        ("core", "shallow"): v["shallow_l_per_h"] / core,
        ("shallow", "core"): v["shallow_l_per_h"] / v["shallow_l"],
        ("core", "deep"): v["deep_l_per_h"] / core,
        ("deep", "core"): v["deep_l_per_h"] / v["deep_l"],
        ("core", "arm"): to_arm / core,
        ("arm", "core"): to_arm / v["arm_l"],
        ("core", "norketamine"): cleared * made / core,
        ("core", OUT): cleared * (1 - made) / core,
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
    swallowed, lag = SWALLOWED[row.route], v["swallowed_lag_h"]
    if row.route == "oral":
        return (DosePortion(swallowed, everything, delay_h=lag),)
    own, share = (
        ("nose", through_the_nose(v, row.nose_hour_mg or row.amount_mg))
        if row.route == "nasal"
        else ("mouth", v["mouth_fraction"])
    )
    held_h = 0.0 if own == "nose" else v["mouth_held_h"]
    found: list[DosePortion] = []
    devices = max(1, round(row.amount_mg / row.spray_mg)) if row.spray_mg else 1
    for late_h in (place * row.device_gap_h for place in range(devices)):
        found.append(DosePortion(own, share / devices, delay_h=late_h, duration_h=held_h))
        found.append(DosePortion(swallowed, (1 - share) / devices, delay_h=lag + late_h))
    return tuple(found)


def _mucosal_share(route: str) -> float:
    """Of the ketamine that arrives at the medians, the share past gut wall and liver; the nose at a usual dose."""
    v = {p.name: np.array([p.value]) for p in parameters()}
    own = {"oral": np.zeros(1), "nasal": through_the_nose(v, USUAL_NASAL_MG)}.get(route, v["mouth_fraction"])
    return float((own / (own + (1 - own) * swallowed_arrives(v)))[0])


def _held_back() -> str:
    """How well it predicted studies that its fit had not seen."""
    last = latest_round()
    return (
        f"Each of {last['rows']} printed results was also predicted with numbers fitted without its study: "
        f"{last['within_percent']}% came out near enough, where {last['within_percent_asked']}% were asked for. "
        "Read its levels with care, and compare a published model."
    )


def _people_in(fitted: Mapping[str, int]) -> str:
    """How many people, where the papers say."""
    return f", with {fitted['people']} people in those that say how many" if fitted["people"] else ""


def own_cautions(regimen: Regimen, horizon_h: float) -> Iterator[Reason]:
    """How it did on studies not fitted; then what the answer rests on, by route, and what of it was never fitted."""
    yield caution("pooled-held-back", _held_back(), "policy", "model")
    for route in dict.fromkeys(row.route for row in regimen.rows):
        fitted = numbers()["evidence"].get("sublingual" if route == "buccal" else route)
        if fitted is None:
            sentence = f"No result {ROUTES_KNOWN[route].phrase} was fitted: the level rests on priors alone."
        else:
            taken = " (taken as under the tongue)" if route == "buccal" else ""
            sentence = (
                f"{ROUTES_KNOWN[route].phrase.capitalize()}{taken}, the fit saw {fitted['rows']} printed "
                f"{'number' if fitted['rows'] == 1 else 'numbers'} of {fitted['studies']} "
                f"{'study' if fitted['studies'] == 1 else 'studies'}{_people_in(fitted)}."
            )
        yield caution("pooled-rests-on", sentence, "policy", "model")


MODEL = Model(
    name="pooled",
    title="Pooled model: all routes and both enantiomers, fitted on published results of many studies",
    citation="Fitted here on printed results of many studies; priors, data and what moved are written down openly",
    people=PeopleStudied(
        "people of the studies that the fit has seen, most of them healthy volunteers",
        "not one sample: printed numbers of many studies",
        age_y=None,
        weight_kg=None,
        source="policy",
    ),
    sampling_site="venous",
    parameters=parameters(),
    states=(*DEPOTS, *BODY),
    flows=flows,
    outputs=outputs,
    portions=portions,
    described=frozenset((route, form) for route in ROUTES for form in FORMS),
    adjust=adjust,
    to_r=to_r,
    interact=interact,
    prepare=lambda regimen: regimen.within_an_hour("nasal"),
    extraction=next(p.value for p in parameters() if p.name == "extraction"),
    mucosal_shares={route: _mucosal_share(route) for route in SWALLOWED},
    rates_key="pooled ",
    own_cautions=lambda regimen, horizon_h: tuple(own_cautions(regimen, horizon_h)),
    about_r=(
        "R-ketamine follows the structure of S-ketamine with its own clearance, as fitted; its distribution and "
        "norketamine are those of S."
    ),
    about_pushes="Curves include the first 5 minutes after a push, and no level after a push was fitted.",
    limits=(
        "No time course of levels was fitted: printed peaks, areas, times and shares were. Distribution follows the "
        "published models.",
        "By vein one level after an infusion was fitted, and none after a push.",
    ),
    sources=("S3", "S5m", "S6m", "S18"),
    uses_ancestry=True,
    joint=draws,
)
