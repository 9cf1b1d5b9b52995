"""Relief that outlasts the last dose: how long, and how much pain is left on day 7. For whom: `studied.py`.

    outlasts(ce_at, end_h=100.0, v=typical()).treated_days

Ce is the level at the slow site (ng/mL S-ketamine). Dahan 2011 (S30): infusions over days in CRPS type 1, nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from lenitive.pharmacology.models.published import Values
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.solving.arrays import Floats

H_PER_DAY = 24.0
DAY_7_H = 168.0
FELT_NRS = 1.0  # policy: a mean relief of less than one point of ten is none
LOOK_AFTER_D = (0.0, 0.125, 0.25, 0.5, 1.0, 2.0, 3.0, 4.0, 6.0, *(8.0 * 2.0**step for step in range(10)))
HALVINGS = 30

CeAt = Callable[[float], float]


@dataclass(frozen=True)
class Outlasts:
    """Days from the end of the last dose until mean relief falls below one point: of the treated group from its own
    baseline, of responders alone, and of the treated beyond placebo. Zero where that relief is not there at the end
    or later."""

    treated_days: float
    responders_days: float
    against_placebo_days: float


def outlasts(ce_at: CeAt, end_h: float, v: Values) -> Outlasts:
    """How long relief outlasts the last dose, for one person's Ce (values of `v` are those of the first person)."""
    treated, placebo = float(v["responder_probability"][0]), float(v["placebo_probability"][0])
    days = [_days_above(ce_at, end_h, _needed_ce(share, v)) for share in (treated, 1.0, treated - placebo)]
    return Outlasts(*days)


def _needed_ce(share: float, v: Values) -> float:
    """The Ce at which baseline x share x Ce / (Ce + C50) is one point; endless when no Ce gives it."""
    relief = FELT_NRS / (float(v["baseline_nrs"][0]) * share) if share > 0 else np.inf
    return float(v["lasting_c50_ng_per_ml"][0]) * relief / (1 - relief) if relief < 1 else np.inf


def _days_above(ce_at: CeAt, end_h: float, needed: float) -> float:
    """Days from `end_h` until Ce is below `needed` for good: after the last dose Ce rises at most once, then falls."""
    if not np.isfinite(needed):
        return 0.0
    above = [day for day in LOOK_AFTER_D if ce_at(end_h + day * H_PER_DAY) >= needed]
    if not above:
        return 0.0
    low = above[-1]
    if low == LOOK_AFTER_D[-1]:
        return low
    high = LOOK_AFTER_D[LOOK_AFTER_D.index(low) + 1]
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if ce_at(end_h + middle * H_PER_DAY) >= needed else (low, middle)
    return low


def relief_at(ce: Floats, v: Values) -> Floats:
    """Relief in a responder as a share of own baseline pain."""
    return np.asarray(ce / (ce + v["lasting_c50_ng_per_ml"]), dtype=np.float64)


def pain_left(ce: Floats, v: Values, chance: str) -> Floats:
    """Mean pain (0 to 10) of a group in which the share named `chance` responds; [people] when `v` is theirs."""
    return np.asarray(v["baseline_nrs"] * (1 - v[chance] * relief_at(ce, v)), dtype=np.float64)


def end_h(regimen: Regimen) -> float | None:
    """End of the very last dose, hours; None for a regimen without end."""
    if not regimen.has_end:
        return None
    return max((row.last_start_h or 0.0) + row.lag_h + row.duration_h for row in regimen.rows)


def infused_h(regimen: Regimen, until_h: float) -> float:
    """Hours of infusion in all, up to a time."""
    return sum(row.duration_h * row.starts_h(until_h).size for row in regimen.rows if row.route == "iv")
