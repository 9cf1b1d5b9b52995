"""The other ingredients of one person's creams: how much is applied in a day, and the level it may come to.

    co_ingredients(regimen, subject, horizon_h=72.0)["lidocaine"].cmax_ng_per_ml.typical

Computed from grams, strength and schedule with the published share absorbed: that share of each application enters
evenly over a published time, and the level is what comes in per hour over the clearance. Where no share is published
there is no level, and the reason stands in its place. The numbers are in `rules/topical_ingredients.yaml`.
"""

from __future__ import annotations

from lenitive.pharmacology.answers.topical import CoIngredient, LevelRange3
from lenitive.pharmacology.regimens import Regimen
from lenitive.pharmacology.subject import Subject
from lenitive.pharmacology.topical.applied import DAY_H, applications, most_within, topical_rows
from lenitive.pharmacology.topical.ingredients import Absorbed, CreamIngredient, known

REFERENCE_KG, CLEARANCE_EXPONENT = 70.0, 0.75  # as the disposition models here take weight (policy for these)
MG_PER_L_TO_NG_PER_ML = 1000.0
MG_PER_G_OF_ONE_PERCENT = 10.0
ROUNDING = 1e-9


def co_ingredients(regimen: Regimen, subject: Subject, horizon_h: float) -> dict[str, CoIngredient]:
    """Every other ingredient on the skin, summed over all products until the horizon, by name."""
    found = sorted({name for _, cream in topical_rows(regimen) for name, _ in cream.partners_mg})
    return {name: _one(known()[name], regimen, subject, horizon_h) for name in found}


def _one(ingredient: CreamIngredient, regimen: Regimen, subject: Subject, horizon_h: float) -> CoIngredient:
    given = applications(regimen, horizon_h, ingredient.name)
    level, why = None, ingredient.why_unknown
    if ingredient.absorbed:
        why = _why_not(ingredient.name, ingredient.absorbed, regimen)
        if not why:
            level = _level(ingredient.absorbed, most_within(given, ingredient.absorbed.input_h), subject.weight_kg)
    return CoIngredient(
        name=ingredient.name,
        applied_mg_per_day=most_within(given, DAY_H),
        cmax_ng_per_ml=level,
        toxic_ng_per_ml=ingredient.toxic_ng_per_ml,
        source=ingredient.source,
        why_unknown=why or None,
    )


def _why_not(name: str, absorbed: Absorbed, regimen: Regimen) -> str:
    """Why the share that was found does not hold for a product here; empty where it does."""
    holding = [cream for _, cream in topical_rows(regimen) if name in dict(cream.partners_mg)]
    strongest = max(dict(cream.partners_mg)[name] / cream.applied_g / MG_PER_G_OF_ONE_PERCENT for cream in holding)
    reasons = []
    if strongest > absorbed.found_up_to_percent * (1 + ROUNDING):
        reasons.append(f"{strongest:.3g} % is stronger than {absorbed.found_up_to_percent:g} %. ")
        reasons.append(absorbed.why_unknown_stronger)
    if any(cream.skin != "intact" for cream in holding):
        reasons.append((" " if reasons else "") + absorbed.why_unknown_elsewhere)
    return "".join(reasons)


def _level(absorbed: Absorbed, mg_entering: float, weight_kg: float) -> LevelRange3:
    """Level while all of `mg_entering` is on its way in: share x mg / (time it takes x clearance)."""
    clearance = absorbed.clearance_l_per_h * (weight_kg / REFERENCE_KG) ** CLEARANCE_EXPONENT
    low, typical, high = (
        share * mg_entering / (absorbed.input_h * clearance) * MG_PER_L_TO_NG_PER_ML for share in absorbed.fractions
    )
    return LevelRange3(low, typical, high)
