"""What creams and patches bring besides ketamine: how much is applied in a day, and the level it may come to.

    co_ingredients(regimen, subject, horizon_h=72.0)["lidocaine"].cmax_ng_per_ml.typical

What reaches the blood is flux x area x hours worn of a patch, and the published share of what a cream brings; it comes
through skin and body as `course.py` has it, all applications of all rows together. Low and high are the lowest and the
highest over the ends of every range that is published or declared. Where no share is published there is no level, and
the reason stands in its place. The numbers are in `rules/topical_ingredients.yaml`.
"""

from __future__ import annotations

from lenitive.pharmacology.answers.topical import CoIngredient, LevelRange3
from lenitive.pharmacology.regimens import Cream, DoseRow, Patch, Regimen, SkinRow
from lenitive.pharmacology.subject import Subject
from lenitive.pharmacology.topical.applied import DAY_H, applications, mg_of, most_within, on_the_skin
from lenitive.pharmacology.topical.course import Body, Course, SkinClock, SkinEntry, clocks
from lenitive.pharmacology.topical.ingredients import Absorbed, CreamIngredient, known
from lenitive.pharmacology.topical.patches import known_patches

REFERENCE_KG, CLEARANCE_EXPONENT = 70.0, 0.75  # as the disposition models here take weight (policy for these)
MG_PER_G_OF_ONE_PERCENT = 10.0
ROUNDING = 1e-9
LOW, TYPICAL, HIGH = range(3)


def co_ingredients(regimen: Regimen, subject: Subject, horizon_h: float) -> dict[str, CoIngredient]:
    """Every ingredient on the skin but ketamine, summed over all products until the horizon, by name."""
    found = sorted({name for _, what in on_the_skin(regimen) for name, _ in what.partners_mg})
    return {name: _one(known()[name], regimen, subject, horizon_h) for name in found}


def _one(ingredient: CreamIngredient, regimen: Regimen, subject: Subject, horizon_h: float) -> CoIngredient:
    why = ingredient.why_unknown
    peak = area = at = None
    if ingredient.absorbed:
        why = _why_not(ingredient.name, ingredient.absorbed, regimen)
        if not why:
            peak, area, at = _levels(ingredient, regimen, subject.weight_kg, horizon_h)
    return CoIngredient(
        name=ingredient.name,
        applied_mg_per_day=most_within(applications(regimen, horizon_h, ingredient.name), DAY_H),
        cmax_ng_per_ml=peak,
        auc_0_24_ng_h_per_ml=area,
        tmax_h=at,
        toxic_ng_per_ml=ingredient.toxic_ng_per_ml,
        source=ingredient.source,
        why_unknown=why or None,
    )


def _why_not(name: str, absorbed: Absorbed, regimen: Regimen) -> str:
    """Why the share that was found does not hold for a product here; empty where it does."""
    holding = [what for _, what in on_the_skin(regimen) if name in dict(what.partners_mg)]
    percents = [_percent(what, name) for what in holding if isinstance(what, Cream)]
    strongest = max(percents, default=0.0)
    reasons = []
    if strongest > absorbed.found_up_to_percent * (1 + ROUNDING):
        reasons.append(f"{strongest:.3g} % is stronger than {absorbed.found_up_to_percent:g} %. ")
        reasons.append(absorbed.why_unknown_stronger)
    if any(what.skin != "intact" for what in holding):
        reasons.append((" " if reasons else "") + absorbed.why_unknown_elsewhere)
    return "".join(reasons)


def _percent(cream: Cream, name: str) -> float:
    return dict(cream.partners_mg)[name] / cream.applied_g / MG_PER_G_OF_ONE_PERCENT


def _levels(
    ingredient: CreamIngredient, regimen: Regimen, weight_kg: float, horizon_h: float
) -> tuple[LevelRange3, LevelRange3, LevelRange3]:
    """Highest level until the horizon (ng/mL); area (ng.h/mL) and time of the highest level in the last 24 h."""
    absorbed = ingredient.absorbed
    assert absorbed is not None
    clearance = absorbed.clearance_l_per_h * (weight_kg / REFERENCE_KG) ** CLEARANCE_EXPONENT
    body = Body(clearance, absorbed.volume_l_per_kg * weight_kg)
    rows = [(row, what) for row, what in on_the_skin(regimen) if mg_of(row, what, ingredient.name) > 0]
    usual, *corners = clocks(absorbed.input_h, absorbed.depot_half_life_h)
    from_h = max(horizon_h - DAY_H, 0.0)

    def read(end: int, clock: SkinClock) -> tuple[float, float, float]:
        entries = tuple(_entry(row, what, ingredient, end, horizon_h) for row, what in rows)
        course = Course(entries, clock, body)
        return course.peak(0.0, horizon_h)[0], course.area(from_h, horizon_h), course.peak(from_h, horizon_h)[1]

    typical = read(TYPICAL, usual)
    low, high = ([read(end, clock) for clock in (usual, *corners)] for end in (LOW, HIGH))
    every = list(zip(typical, *low, *high, strict=True))
    peak, area, at = (LevelRange3(min(each), each[0], max(each)) for each in every)
    return peak, area, at


def _entry(
    row: DoseRow | SkinRow, what: Cream | Patch, ingredient: CreamIngredient, end: int, horizon_h: float
) -> SkinEntry:
    """What one row brings into the blood, at one end of what is known of it."""
    absorbed, mg = ingredient.absorbed, mg_of(row, what, ingredient.name)
    assert absorbed is not None
    before_h = row.every_h or 0.0 if row.is_steady_state else 0.0
    times = row.starts_h(horizon_h) + row.lag_h
    if isinstance(what, Patch):
        flux = known_patches()[what.product].flux_mg_per_cm2_h[end]
        return SkinEntry(times, min(flux * what.area_cm2 * what.worn_h, mg), what.worn_h, before_h)
    share = absorbed.share(what.vehicle)
    if share.layer is not None and end != HIGH:
        mg *= min(1.0, float(share.layer) * what.area_cm2 / (1000 * what.applied_g))
    return SkinEntry(times, share.three[end] * mg, absorbed.input_h or 0.0, before_h)
