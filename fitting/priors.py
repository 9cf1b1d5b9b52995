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
        "intrinsic_l_per_h",
        436.0,
        "L/h",
        0.4,
        "derived: clearance 91 L/h (seven sources, SD 15 %) at the flow below",
        "derived",
        note="clearance = flow x extraction",
    ),
    Prior(
        "liver_flow_l_per_h",
        115.0,
        "L/h",
        0.15,
        POLICY,
        "assumed",
        note="the upper end of 60 to 115: below 91 no liver could clear 91 L/h (docs/fit.md, contradictions)",
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
    _share("muscle_fraction", 0.93, 0.5, "Clements-1982", "recalled", "at most 1"),
    Prior("muscle_per_h", 4.0, "/h", 0.4, POLICY, "assumed", note="a peak at 22 min is recalled: verify"),
    _share("rectum_past_liver", 0.10, 0.5, "derived from S17: 0.30 arrives", "derived"),
    Prior("rectum_per_h", 1.5, "/h", 0.4, POLICY, "assumed"),
)
PRIORS = {one.name: one for one in _ALL}
