"""The priors of the pooled model's levels: median, spread, and where each is from. S-ketamine, 70 kg.

    PRIORS["core_l"].median      # 13.5

`spread`: SD on the log, or on the logit for a share. `before`: the median before published models, as curves, moved it
(`prior_curves.py` computes the median; a test holds the two together). No row of evidence/observations.yaml moved one.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log

S3, S6M, S7 = "S3 (Perez-Ruixo 2021)", "S6m (Simons 2022)", "S7 (Fanta 2015)"
CURVES = "published models as curves (fitting/prior_curves.py)"
POLICY = "policy"


@dataclass(frozen=True)
class Prior:
    """One parameter: median in `unit`, spread on the log or logit, source, and what has to be known of it."""

    name: str
    median: float
    unit: str
    spread: float
    source: str
    tag: str = "found"
    scale: str = "log"
    note: str = ""
    before: float = 0.0

    @property
    def is_from_curves(self) -> bool:
        """Whether its median was fitted to published curves."""
        return self.source == CURVES


def _from_curves(name: str, median: float, unit: str, before: float, spread: float = 0.3) -> Prior:
    return Prior(name, median, unit, spread, CURVES, "calibrated", before=before)


def _share(name: str, median: float, spread: float, source: str, tag: str, note: str = "") -> Prior:
    return Prior(name, median, "fraction", spread, source, tag, "logit", note)


_ALL = (
    Prior(
        "clearance_l_per_h",
        91.0,
        "L/h",
        0.1,
        "derived: seven sources, geometric mean; they differ by 15 % (SD)",
        "derived",
        note="0.15 / sqrt(7) is 0.06; 0.1, because laboratories are fewer than sources",
    ),
    _share(
        "extraction",
        0.722,
        0.3,
        S3,
        "derived",
        "the one paper that estimated flow and extraction together; the flow follows: 126 L/h (docs/fit.md)",
    ),
    _share("gut_fraction", 0.64, 0.5, S3, "found-2nd"),
    _share("norketamine_share", 0.80, 0.45, S6M, "found-2nd", "fixed there; 0.6 to 0.95"),
    _from_curves("core_l", 12.82, "L", 13.5, log(1.4)),
    _from_curves("shallow_l", 112.5, "L", 40.0),
    _from_curves("shallow_l_per_h", 367.1, "L/h", 145.0),
    _from_curves("deep_l", 224.3, "L", 175.0),
    _from_curves("deep_l_per_h", 60.11, "L/h", 70.0),
    _from_curves("arm_min", 0.8997, "min", 1.5, log(1.7)),
    Prior("arm_l", 0.3, "L", 0.0, POLICY, "assumed", note="fixed: too small to matter, the delay counts"),
    _from_curves("nk_l", 120.8, "L", 20.0),
    _from_curves("nk_clearance_l_per_h", 41.97, "L/h", 60.0),
    _from_curves("nk_exchange_l_per_h", 32.78, "L/h", 80.0),
    _from_curves("nk_tissue_l", 142.8, "L", 180.0),
    _share("hydroxy_share", 0.70, 0.45, S6M, "found-2nd", "fixed there"),
    _from_curves("hnk_l", 13.74, "L", 40.0),
    _from_curves("hnk_clearance_l_per_h", 55.81, "L/h", 56.0),
    _share("nose_fraction", 0.65, 0.5, "derived from S3: 0.54, 0.44, 0.40 for 28, 56, 84 mg", "derived"),
    Prior("nose_half_mg", 137.0, "mg of base within one hour", 0.5, "derived from S3", "derived"),
    Prior("nose_per_h", 2.93, "/h", 0.4, S3, "found-2nd"),
    Prior("swallowed_per_h", 1.2, "/h", 0.4, "derived from S3: 0.97 and 1.45", "derived"),
    Prior("swallowed_lag_h", 0.25, "h", 0.4, POLICY, "assumed", note="S3 has a zero-order input over 0.32 and 0.53 h"),
    _share("mouth_fraction", 0.263, 0.5, S6M, "found-2nd"),
    Prior("mouth_per_h", 2.4, "/h", 0.4, S6M, "found-2nd"),
    Prior("mouth_held_h", 0.218, "h", 0.3, S6M, "found-2nd", note="13.1 min"),
    _share(
        "muscle_fraction", 0.9, 0.7, POLICY, "assumed", "an injection into a muscle is taken up nearly whole; at most 1"
    ),
    Prior("muscle_per_h", 4.0, "/h", 0.4, POLICY, "assumed", note="a peak at 22 min is recalled: verify"),
    _share("rectum_past_liver", 0.3, 1.0, POLICY, "assumed", "the lower part of the rectum drains past the liver"),
    Prior("rectum_per_h", 1.5, "/h", 0.4, POLICY, "assumed"),
    Prior("r_over_s_clearance", 0.88, "ratio", 0.05, "derived from S9, S10: 0.80 to 0.97", "derived"),
)
PRIORS = {one.name: one for one in _ALL}

# What one medicine does at its full effect: folds of the enzyme in gut wall and liver, of norketamine's clearance, and
# of the rate at which what is swallowed comes in (no mechanism stands behind that one). Medians are set by the class of
# the medicine, not by the rows that are fitted.
BY_CLASS = "policy: what the class of the medicine lets expect"
NOPPERS = "Noppers-2011-rifampicin: elimination of norketamine 200 % faster"


def _fold(
    medicine: str, site: str, median: float, spread: float, source: str = BY_CLASS, tag: str = "assumed"
) -> Prior:
    return Prior(f"{medicine}: {site}", median, "fold", spread, source, tag)


_FOLDS = (
    _fold("clarithromycin", "gut", 0.3, 0.6),
    _fold("clarithromycin", "liver", 0.6, 0.4),
    _fold("clarithromycin", "norketamine", 1.0, 0.3),
    _fold("clarithromycin", "input", 1.0, 0.7),
    _fold("ticlopidine", "liver", 0.6, 0.4),
    _fold("itraconazole", "gut", 0.3, 0.6),
    _fold("itraconazole", "liver", 0.6, 0.4),
    _fold("grapefruit juice", "gut", 0.3, 0.6),
    _fold("grapefruit juice", "liver", 1.0, 0.2),
    _fold("grapefruit juice", "norketamine", 1.0, 0.3),
    _fold("rifampicin", "gut", 3.0, 0.5),
    _fold("rifampicin", "liver", 3.0, 0.5),
    _fold("rifampicin", "norketamine", 3.0, 0.4, NOPPERS, "found"),
    _fold("st john's wort", "gut", 1.6, 0.4),
    _fold("st john's wort", "liver", 1.6, 0.4),
    _fold("st john's wort", "norketamine", 1.3, 0.3),
    _fold("st john's wort", "input", 1.0, 0.7),
)
FOLDS = {one.name: one for one in _FOLDS}

# How studies differ: a kind of effect, the scale of its half-normal, and the parameters that it moves.
BETWEEN = {"clearance": 0.2, "share": 0.5, "rate": 0.4, "volume": 0.3}
MOVED_BY_A_STUDY = {
    "clearance_l_per_h": "clearance",
    "nk_clearance_l_per_h": "clearance",
    "hnk_clearance_l_per_h": "clearance",
    "core_l": "volume",
    "gut_fraction": "share",
    "nose_fraction": "share",
    "mouth_fraction": "share",
    "muscle_fraction": "share",
    "rectum_past_liver": "share",
    "nose_per_h": "rate",
    "swallowed_per_h": "rate",
    "mouth_per_h": "rate",
    "muscle_per_h": "rate",
    "rectum_per_h": "rate",
}


@dataclass(frozen=True)
class People:
    """How people differ in one parameter: SD on its scale, from a paper; it is not fitted."""

    sd: float
    source: str
    tag: str = "found-2nd"


PEOPLE = {
    "clearance_l_per_h": People(0.16, "S5m (Otto 2021, Table 3): variance 0.0260"),
    "core_l": People(0.24, "S6m (Simons 2022): variance 0.057"),
    "nk_l": People(0.20, "S5m (Otto 2021, Table 3): variance 0.0404"),
    "nk_clearance_l_per_h": People(0.32, "S5m (Otto 2021, Table 3): variance 0.1032"),
    "hnk_clearance_l_per_h": People(0.32, "S6m (Simons 2022): variance 0.103"),
    "nose_fraction": People(0.71, "S3 (Perez-Ruixo 2021): 70.8 % on the logit"),
    "nose_per_h": People(0.57, "S3 (Perez-Ruixo 2021): CV 61.5 %"),
    "swallowed_per_h": People(0.72, "S18: SD of the time of peak, put on the rate", "derived"),
    "gut_fraction": People(0.5, "S18: SD of the share by mouth", "derived"),
    "mouth_fraction": People(0.33, "S6m (Simons 2022): variance 0.060 between occasions", "derived"),
    "mouth_per_h": People(0.25, "S6m (Simons 2022): variance 0.062 between occasions"),
    "mouth_held_h": People(0.39, "S6m (Simons 2022): variance 0.154 between occasions"),
}
