"""The nine effects: title, unit, where each comes from, its notes, and its formula.

    CURVES["analgesia"].of(drive, typical(), subject, Switches())      # [times]

Formulas are in `shapes.py`, numbers in `parameters.py`, solved points in `anchors.py`; docs/effects.md derives them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lenitive.pharmacology.effects import shapes
from lenitive.pharmacology.effects.drive import Drive
from lenitive.pharmacology.effects.shapes import Switches
from lenitive.pharmacology.models.published import Values
from lenitive.pharmacology.solving.arrays import Floats
from lenitive.pharmacology.subject import Subject

__all__ = ["CURVES", "CurveOf", "Switches"]

Formula = Callable[[Drive, Values, Subject, Switches], Floats]
Lines = Callable[[Drive, Values], dict[str, Floats]]


def _no_lines(drive: Drive, v: Values) -> dict[str, Floats]:
    return {}


@dataclass(frozen=True)
class CurveOf:
    """One effect. `of`: values of the drive's shape from parameters [people]. `lines`: further curves of the typical
    person. `formula`: in words. `parameters`: names in `parameters.py`. `fit`: names of the published points used."""

    name: str
    title: str
    unit: str
    kind: str
    grade: str
    sampling_site: str
    sources: tuple[str, ...]
    notes: tuple[str, ...]
    of: Formula
    formula: str
    parameters: tuple[str, ...]
    fit: str = "none: published values are used as they are"
    lines: Lines = _no_lines


def _ki_sets(drive: Drive, v: Values) -> dict[str, Floats]:
    return {"low": shapes.nmda_block_of_set(drive, v, 0.0), "high": shapes.nmda_block_of_set(drive, v, 1.0)}


def _pain(drive: Drive, v: Values) -> dict[str, Floats]:
    relief = shapes.lasting_relief(drive, v)
    lines = (("nrs_treated", "responder_probability"), ("nrs_placebo", "placebo_probability"))
    return {name: v["baseline_nrs"] * (1 - v[chance] * relief) for name, chance in lines}


_SLOPE = (
    "Slope and maximum are not published: a slope of 1.73 (people: 1 to 3, 1.73 in their middle) and the scale's "
    "maximum are assumed."
)
_ONLY_S = "Only S-ketamine counts: no half-level of R-ketamine is published."
_SITE = (
    "The half-level was found in arterial blood. The delay is the published mean of 6 minutes (0 to 11.8); for pain "
    "alone it was 11.8 (Olofsen 2012), so relief may come some minutes later."
)
_EVENT = (
    "Chance at the level of each moment, above the chance without the drug. Two published groups are the anchors; "
    "their levels are our own estimate. R-ketamine counts 0.21 of S (ratio of Ki)."
)
_OBSERVED = "After nasal esketamine pressure peaks at about 40 minutes for about 4 hours: seen, not put in here."

_NMDA = CurveOf(
    "nmda_block",
    "NMDA receptors blocked",
    "share of receptors",
    "in vitro",
    "C",
    "in vitro",
    ("S37", "S38", "S25"),
    (
        "From binding in rat brain and unbound plasma; no voltage or use dependence. In people it is not published.",
        "Two laboratories differ about 2.5-fold: the line lies between them, low and high are each alone.",
    ),
    lambda drive, v, subject, switches: shapes.nmda_block(drive, v),
    "S / (1 + S), S = sum of unbound level / Ki over S- and R-ketamine, S- and R-norketamine",
    (
        *("fraction_unbound", "ki_s_ketamine_um", "ki_r_ketamine_um", "ki_s_norketamine_um", "ki_r_norketamine_um"),
        *("ki_racemic_ketamine_um", "ki_racemic_norketamine_um", "ki_place"),
    ),
    lines=_ki_sets,
)

_ANALGESIA = CurveOf(
    "analgesia",
    "Acute pain relief",
    "fraction of maximum",
    "assumed",
    "C",
    "arterial",
    ("S28", "S29"),
    (_SLOPE, _ONLY_S, _SITE, "From experimental pain in volunteers, not from patients."),
    lambda drive, v, subject, switches: shapes.analgesia(drive, v, switches),
    "Ce^slope / (C50^slope + Ce^slope), Ce = S-ketamine at the effect site (less weight x 0.789 x norketamine)",
    (
        *("analgesia_c50_nmol_per_ml", "analgesia_slope", "ke0_half_min"),
        *("relief_at_100_ketamine_cm", "relief_at_50_norketamine_cm"),
    ),
)

_HIGH = CurveOf(
    "drug_high",
    "Feeling high",
    "fraction of maximum",
    "assumed",
    "C",
    "arterial",
    ("S28", "S29"),
    (_SLOPE, _ONLY_S, _SITE, "Its half-level lies below that of relief: it comes first."),
    lambda drive, v, subject, switches: shapes.drug_high(drive, v),
    "Ce^slope / (C50^slope + Ce^slope), Ce = S-ketamine at the effect site",
    ("high_c50_nmol_per_ml", "high_slope", "ke0_half_min"),
)

_DISSOCIATION = CurveOf(
    "dissociation",
    "Dissociation",
    "share of scale maximum",
    "derived",
    "C",
    "venous",
    ("S26", "S27", "S67", "Esketamine-events-recalled", "S37"),
    (
        "In proportion to the level from 50 to 200 ng/mL of racemate (10 volunteers); above that it is extrapolated.",
        "S- and R-ketamine count alike here, as in that study; for one enantiomer alone this is an extrapolation.",
        "The chance counts what people report; asked for by a scale it was 61-75 % after nasal esketamine (its label).",
    ),
    lambda drive, v, subject, switches: shapes.dissociation(drive, v),
    "min(1, share at 200 x ketamine / 200)",
    ("dissociation_at_200", "dissociation_c50_factor"),
    fit="chance at the peak: 41 against 9 % at the nasal peak, 76 against 18 % at 233 ng/mL of S (4-day infusion)",
)

_SEDATION = CurveOf(
    "sedation",
    "Sedation",
    "chance",
    "derived",
    "C",
    "venous",
    ("Esketamine-events-recalled", "S19", "S37"),
    (
        _EVENT,
        "The upper point is assumed: 95 % in the middle of the anesthetic range.",
        "It counts what people report; looked for by a scale it was 48-61 % after nasal esketamine (its label).",
    ),
    lambda drive, v, subject, switches: shapes.event("sedation", drive, v),
    "1 / (1 + (C50 / C)^slope), C = S + 0.21 x R",
    ("sedation_c50_factor",),
    fit="23 against 9 % at the nasal peak; 95 % [assumed] in the geometric middle of 1200 to 2400 ng/mL of racemate",
)

_NAUSEA = CurveOf(
    "nausea",
    "Nausea",
    "chance",
    "derived",
    "C",
    "venous",
    ("Esketamine-events-recalled", "Sigtermans-2009-recalled", "S37"),
    (_EVENT, "The upper anchor (63 against 17 %) is uncertain.†"),
    lambda drive, v, subject, switches: shapes.event("nausea", drive, v),
    "1 / (1 + (C50 / C)^slope), C = S + 0.21 x R",
    ("nausea_c50_factor",),
    fit="28 against 9 % at the nasal peak, 63 against 17 % at 233 ng/mL of S (4-day infusion)",
)

_SYSTOLIC = CurveOf(
    "systolic_rise_mmhg",
    "Rise of systolic pressure",
    "mmHg",
    "derived",
    "C",
    "venous",
    ("Esketamine-events-recalled", "S34", "S36", "S35"),
    (
        "Mean rise. The upper point is a rise of mean pressure by 27 %, taken of a systolic pressure of 120.",
        _OBSERVED,
        "S-ketamine alone counts: R did not raise cardiac output (Kamp 2021).",
    ),
    lambda drive, v, subject, switches: shapes.systolic_rise_mmhg(drive, v, subject),
    "Emax x S / (S + half-level); from 65 years on times the age factor",
    (
        *("nasal_systolic_rise_mmhg", "top_systolic_rise_mmhg", "top_s_level_ng_per_ml"),
        *("chance_40_under_65", "chance_40_from_65"),
    ),
    fit="11.5 mmHg (7 to 16) at the nasal peak, 32.4 mmHg at 1959 ng/mL; scatter and age factor from 8 and 17 % of 40",
)

_HEART = CurveOf(
    "heart_rate_rise",
    "Rise of heart rate",
    "% of resting",
    "derived",
    "C",
    "not stated",
    ("S34", "Esketamine-events-recalled"),
    ("One published point (43.5 % at 1959 ng/mL of S); its half-level is assumed to be that of pressure.",),
    lambda drive, v, subject, switches: shapes.heart_rate_rise(drive, v),
    "Emax x S / (S + half-level of pressure)",
    ("top_heart_rate_rise_percent", "top_s_level_ng_per_ml", "nasal_systolic_rise_mmhg", "top_systolic_rise_mmhg"),
    fit="43.5 % at 1959 ng/mL of S",
)

_LASTING = CurveOf(
    "lasting_relief",
    "Lasting relief in responders",
    "share of own baseline pain",
    "published",
    "X",
    "not stated",
    ("S30", "S67", "S70", "S63", "S31", "S32", "Sigtermans-2009-recalled"),
    (
        "Holds for S-ketamine infused for days in CRPS type 1 (Dahan 2011); of the racemate only its S part counts.",
        "Grade B for infusions of at least 40 h in all within ten days (policy); C for others that last 24 h or are "
        "given on five days within three weeks (policy); X for anything else, which is not drawn.",
        "Baseline pain of 7.0 was not read in the original. Placebo follows the same curve with its own share of "
        "responders.",
    ),
    lambda drive, v, subject, switches: shapes.lasting_relief(drive, v),
    "Ce / (Ce + C50), Ce = S-ketamine at the slow site; pain of the group = baseline x (1 - P x relief)",
    ("lasting_c50_ng_per_ml", "slow_half_d", "responder_probability", "placebo_probability", "baseline_nrs"),
    lines=_pain,
)

CURVES: Mapping[str, CurveOf] = {
    curve.name: curve
    for curve in (
        *(_NMDA, _ANALGESIA, _HIGH, _DISSOCIATION, _SEDATION, _NAUSEA),
        *(_SYSTOLIC, _HEART, _LASTING),
    )
}
