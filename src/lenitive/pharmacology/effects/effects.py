"""Puts one effect together: curve, bands, summary and notes.

    effect("analgesia", times_h, values, bands, context).summary["first_relief_h"]

`Context` and `People` are in `chances.py`. Every summary has the peak; some have more, with a definition in words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from lenitive.pharmacology.answers.effect import Effect
from lenitive.pharmacology.effects.chances import Context, event_chance, pressure_chance
from lenitive.pharmacology.effects.curves import CURVES, CurveOf
from lenitive.pharmacology.effects.lasting_relief import DAY_7_H, end_h, outlasts, pain_left
from lenitive.pharmacology.effects.parameters import typical
from lenitive.pharmacology.effects.studied import DRAWN_FOR, WHO, is_drawn, is_multi_day, not_drawn
from lenitive.pharmacology.ranges import FEWEST_FOR_A_BAND
from lenitive.pharmacology.solving.arrays import Floats

RELIEF_PARENTERAL_NG_PER_ML = 70.0  # S19: low end of 70 to 160, racemate
RELIEF_ORAL_NG_PER_ML = 45.0  # S19: by mouth, with much norketamine
S_ALONE = ("analgesia", "drug_high", "systolic_rise_mmhg", "heart_rate_rise", "lasting_relief")
DEFINITION_OF_LASTING = (
    "Days from the end of the last dose until mean relief from the group's own baseline falls below 1 point of 10: "
    "of all treated, of responders alone, and of treated beyond placebo. Day 7 is counted from hour 0."
)
NUMBERS_OF_LASTING = (
    *("peak", "peak_at_h", "peak_range", "responder_probability", "placebo_probability", "nrs_at_day_7"),
    "outlasts_days",
)
NO_S = "No S-ketamine is given and nothing is published for R-ketamine here: the zero is a gap, not a finding."


def effect(name: str, times_h: Floats, values: Floats, bands: Mapping[str, Floats] | None, context: Context) -> Effect:
    """The effect of that name: `values` of the typical person and quantiles of the people, each [times]."""
    curve = CURVES[name]
    if name == "lasting_relief" and not is_drawn(context.request.regimen):
        return _without_a_curve(curve, times_h, context)
    more = SUMMARIES.get(name)
    summary = _peak(name, times_h, values, context) | (more(times_h, context) if more else {})
    return Effect(
        name=name,
        title=curve.title,
        unit=curve.unit,
        times_h=times_h,
        values=values,
        bands=bands,
        grade=_grade(name, context),
        sampling_site=curve.sampling_site,
        source=", ".join(curve.sources),
        kind=curve.kind,
        summary=summary,
        notes=_notes(name, context),
        series=curve.lines(context.drive, context.values),
        lead=WHO if name == "lasting_relief" else "",
    )


def _without_a_curve(curve: CurveOf, times_h: Floats, context: Context) -> Effect:
    """Lasting relief outside the regimens in which it was studied: what trials found, and not one number."""
    sentence, _ = not_drawn(context.request.regimen)
    return Effect(
        name=curve.name,
        title=curve.title,
        unit=curve.unit,
        times_h=times_h,
        values=None,
        bands=None,
        grade=curve.grade,
        sampling_site=curve.sampling_site,
        source=", ".join(curve.sources),
        kind=curve.kind,
        summary=dict.fromkeys(NUMBERS_OF_LASTING) | {"why_unknown": sentence, "definition": DRAWN_FOR},
        notes=(NO_S,) if context.request.regimen.forms == {"r-ketamine"} else (),
        lead=sentence,
    )


def _grade(name: str, context: Context) -> str:
    """Of lasting relief: B for what the trials gave, C for the other regimens in which it is drawn."""
    if name == "lasting_relief":
        return "B" if is_multi_day(context.request.regimen) else "C"
    return CURVES[name].grade


def _notes(name: str, context: Context) -> tuple[str, ...]:
    notes = CURVES[name].notes
    if name in S_ALONE and context.request.regimen.forms == {"r-ketamine"}:
        notes = (NO_S, *notes)
    return notes


def _peak(name: str, times_h: Floats, values: Floats, context: Context) -> dict[str, Any]:
    place = int(np.argmax(values))
    found: dict[str, Any] = {"peak": float(values[place]), "peak_at_h": float(times_h[place]), "peak_range": None}
    if context.people is not None and context.people.peaks[name].size >= FEWEST_FOR_A_BAND:
        found["peak_range"] = _range(context.people.peaks[name])
    return found


def _range(values: Floats) -> dict[str, float]:
    return dict(zip(("p05", "p50", "p95"), np.quantile(values, (0.05, 0.5, 0.95)).tolist(), strict=True))


def _first_relief(times_h: Floats, context: Context) -> dict[str, Any]:
    """When the typical level first comes to the low end of the published range of relief."""
    regimen = context.request.regimen
    routes = {row.route for row in regimen.rows}
    if regimen.forms != {"racemate"} or "topical" in routes:
        return {"first_relief_h": None, "first_relief_level_ng_per_ml": None, "definition": _no_first(routes)}
    by_mouth = routes == {"oral"}
    needed = RELIEF_ORAL_NG_PER_ML if by_mouth else RELIEF_PARENTERAL_NG_PER_ML
    seen = "by mouth, with its norketamine" if by_mouth else "low end of 70 to 160, racemate by injection"
    definition = (
        f"First relief: the typical person's ketamine in plasma first comes to {needed:g} ng/mL (Zanos 2018: {seen}). "
        "One person's relief can begin below or above it."
    )
    first = _first_at(times_h, context.drive.ketamine, needed)
    if first is None:
        definition += " It does not come to that level up to the horizon."
    return {"first_relief_h": first, "first_relief_level_ng_per_ml": needed, "definition": definition}


def _no_first(routes: set[str]) -> str:
    if "topical" not in routes:
        return "First relief is not given: the published range (Zanos 2018) is of racemate, not of one enantiomer."
    return (
        "First relief is not given: the published range (Zanos 2018) is not of creams. Where a cream helps, it acts in "
        "the skin: less pain to touch at 30 minutes in one study (Finch 2009)."
    )


def _first_at(times_h: Floats, levels: Floats, needed: float) -> float | None:
    """Time at which a line through the levels first comes to `needed`."""
    reached = np.flatnonzero(levels >= needed)
    if reached.size == 0:
        return None
    place = int(reached[0])
    if place == 0:
        return float(times_h[0])
    before, after = levels[place - 1], levels[place]
    share = (needed - before) / (after - before)
    return float(times_h[place - 1] + share * (times_h[place] - times_h[place - 1]))


def _event(name: str) -> Callable[[Floats, Context], dict[str, Any]]:
    def summary(times_h: Floats, context: Context) -> dict[str, Any]:
        whose = "mean over the simulated people, each at their own peak" if context.people else "of the typical person"
        return {
            "chance_at_peak": event_chance(name, context),
            "definition": f"Chance at the highest level, above the chance without the drug; {whose}.",
        }

    return summary


def _pressure(times_h: Floats, context: Context) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for limit in (20, 40):
        found[f"chance_ge_{limit}"], found[f"chance_ge_{limit}_without"] = pressure_chance(limit, context)
    whose = "mean over the simulated people" if context.people else "typical person"
    found["definition"] = (
        f"Chance that one reading at the peak lies at least so many mmHg above rest ({whose}), by the scatter of "
        "single readings that gives the published 8 % of 40 below 65 years; without: by that scatter alone."
    )
    return found


def _lasting(times_h: Floats, context: Context) -> dict[str, Any]:
    v = typical()
    end = end_h(context.request.regimen)
    days: dict[str, float] | None = None
    why_unknown: str | None = "This regimen has no last dose: days are not given."
    if context.ce_at is not None and end is not None:
        found = outlasts(context.ce_at, end, v)
        why_unknown = None
        days = {
            "treated": found.treated_days,
            "responders": found.responders_days,
            "against_placebo": found.against_placebo_days,
        }
    return {
        "responder_probability": float(v["responder_probability"][0]),
        "placebo_probability": float(v["placebo_probability"][0]),
        "nrs_at_day_7": _day_7(times_h, context),
        "outlasts_days": days,
        "why_unknown": why_unknown,
        "definition": DEFINITION_OF_LASTING,
    }


def _day_7(times_h: Floats, context: Context) -> dict[str, float | None] | None:
    """Mean pain of the groups at hour 168; None when the prediction does not go so far and has no end."""
    if context.ce_at is not None:
        ce = context.ce_at(DAY_7_H)
    elif times_h[-1] >= DAY_7_H:
        ce = float(np.interp(DAY_7_H, times_h, context.drive.slow_site))
    else:
        return None
    at = np.array([ce])
    found: dict[str, float | None] = {
        "treated": float(pain_left(at, context.values, "responder_probability")[0]),
        "placebo": float(pain_left(at, context.values, "placebo_probability")[0]),
        "p05": None,
        "p95": None,
    }
    people = context.people
    if people is not None and people.ce_day_7 is not None and people.ce_day_7.size >= FEWEST_FOR_A_BAND:
        left = pain_left(people.ce_day_7, people.values, "responder_probability")
        spread = _range(left)
        found |= {"p05": spread["p05"], "p95": spread["p95"]}
    return found


SUMMARIES: Mapping[str, Callable[[Floats, Context], dict[str, Any]]] = {
    "analgesia": _first_relief,
    "dissociation": _event("dissociation"),
    "sedation": _event("sedation"),
    "nausea": _event("nausea"),
    "systolic_rise_mmhg": _pressure,
    "lasting_relief": _lasting,
}
