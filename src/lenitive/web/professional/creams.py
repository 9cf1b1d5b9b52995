"""What the page shows of a cream: what each share absorbed would mean, and the other ingredients.

creams(prediction) -> {"fractions": [...], "landmarks": [...], ...}, or None without a cream of ketamine
    partners(prediction) -> [{"name": "lidocaine", "level": "108 (43 to 197)", ...}]
"""

from __future__ import annotations

from typing import Any

from lenitive.pharmacology import CoIngredient, LevelRange3, Prediction
from lenitive.pictures import fractions
from lenitive.pictures.plan import NARROW, WIDE
from lenitive.pictures.scales import plain
from lenitive.pictures.words import clock
from lenitive.web.professional.what_to_expect import drawn


def creams(prediction: Prediction) -> dict[str, Any] | None:
    """The cream's part of the answer."""
    topical = prediction.topical
    if topical is None:
        return None
    return {
        "applied": plain(topical.applied_mg_per_day),
        "low": plain(100 * topical.prior[0]),
        "high": plain(100 * topical.prior[1]),
        "wide": drawn(fractions.ladder(topical, WIDE)),
        "narrow": drawn(fractions.ladder(topical, NARROW)),
        "fractions": [
            {
                "share": f"{plain(100 * one.fraction)} %",
                "peak": plain(one.cmax_ng_per_ml),
                "after": clock(one.tmax_h),
                "at_1_h": plain(one.at_1_h_ng_per_ml),
                "steady": plain(one.steady_ng_per_ml),
            }
            for one in topical.fractions
        ],
        "landmarks": [
            {
                "what": mark.what,
                "level": "" if mark.level_ng_per_ml is None else plain(mark.level_ng_per_ml),
                "source": mark.source,
            }
            for mark in topical.landmarks
        ],
        "schedule": topical.schedule,
    }


def partners(prediction: Prediction) -> list[dict[str, str]]:
    """What patches and creams bring besides ketamine, one row each."""
    return [_partner(one) for one in prediction.co_ingredients.values()]


def _three(found: LevelRange3) -> str:
    return f"{plain(found.typical)} ({plain(found.low)} to {plain(found.high)})"


def _partner(one: CoIngredient) -> dict[str, str]:
    level, at, area = one.cmax_ng_per_ml, one.tmax_h, one.auc_0_24_ng_h_per_ml
    return {
        "name": one.name,
        "applied": plain(one.applied_mg_per_day),
        "level": _three(level) if level else "",
        "at": _three(at) if at else "",
        "area": _three(area) if area else "",
        "toxic": plain(one.toxic_ng_per_ml) if one.toxic_ng_per_ml is not None else "",
        "why": one.why_unknown or "",
        "source": one.source,
    }
