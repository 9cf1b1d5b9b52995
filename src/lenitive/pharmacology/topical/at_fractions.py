"""What a cream would mean if 1, 3, 10 or 20 % of its ketamine reached the blood: nobody has measured how much does.

    view(request, model).fractions[0].cmax_ng_per_ml  # the typical person at 1 %

Levels are of the ketamine of the creams alone, without other medicines. Everything here is in proportion to the
fraction, so one person is followed once, with all of it absorbed.
"""

from __future__ import annotations

import numpy as np

from lenitive.evidence import sources
from lenitive.pharmacology.answers.figures import figure
from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.answers.topical import AtFraction, Landmark, Topical
from lenitive.pharmacology.levels.grid import shown_times
from lenitive.pharmacology.levels.typical import Typical
from lenitive.pharmacology.models.published import Model
from lenitive.pharmacology.models.skin import FRACTIONS, at_fraction
from lenitive.pharmacology.regimens import Cream, DoseRow, Patch, Regimen
from lenitive.pharmacology.topical.applied import DAY_H, KETAMINE, applications, most_within, on_the_skin, topical_rows
from lenitive.pharmacology.topical.ingredients import known
from lenitive.pharmacology.topical.patches import known_patches

SHOWN_FRACTIONS = (0.01, 0.03, 0.10, 0.20)
FINCH_AFTER_H = 1.0
LANDMARKS = (
    Landmark(
        "10 % cream, 20 people with CRPS: below detection 1 h after one application (the limit of detection is not in "
        "the evidence at hand). One hour lies before the peak: it says little about how much comes later.",
        None,
        "S39",
        "10 % cream, 20 people with CRPS",
    ),
    Landmark(
        "Half of the lasting relief of CRPS in those who respond (100-h infusions).",
        10.5,
        "S30",
        "Half of the lasting relief of CRPS in those who respond",
    ),
    Landmark(
        "Toxic encephalopathy, 80 years, atopic dermatitis, 10 % cream over most of the upper body (whether plasma or "
        "serum is unconfirmed).",
        2360.0,
        "S53",
        "Toxic encephalopathy, 80 years, atopic dermatitis, 10 % cream over most of the upper body",
    ),
    Landmark(
        "Agitation and nystagmus, 10 % cream on ulcerated skin: 32,300 ng/mL in urine, which is not a plasma level.",
        None,
        "S52",
        "Agitation and nystagmus, 10 % cream on ulcerated skin",
    ),
)


def view(request: PredictionRequest, model: Model) -> Topical | None:
    """The creams of a request at four fractions, with published observations; None without a cream."""
    rows = topical_rows(request.regimen)
    if not rows:
        return None
    return Topical(
        applied_mg_per_day=most_within(applications(request.regimen, request.horizon_h, KETAMINE), DAY_H),
        prior=declared(request.regimen),
        fractions=_at_fractions(request, model, tuple(row for row, _ in rows)),
        landmarks=LANDMARKS,
        schedule=tuple(dict.fromkeys(_sentence(row, cream, rows) for row, cream in rows)),
    )


def declared(regimen: Regimen) -> tuple[float, float]:
    """The declared range of the share that gets in, over all creams: by the skin under them."""
    ranges = [FRACTIONS[cream.skin] for _, cream in topical_rows(regimen)]
    return min(low for low, _ in ranges), max(high for _, high in ranges)


def steady_of_all_ng_per_ml(request: PredictionRequest, model: Model) -> float:
    """The steady level of the heaviest day if all of it were absorbed: times a share, what the table shows for it."""
    return _steady(request, at_fraction(model, 1.0), tuple(row for row, _ in topical_rows(request.regimen)))


def cream_sources(regimen: Regimen) -> list[str]:
    """Sources of the landmarks and of the other ingredients; none without a cream."""
    inside = sorted({name for _, what in on_the_skin(regimen) for name, _ in what.partners_mg})
    found = [mark.source for mark in LANDMARKS if topical_rows(regimen)] + [known()[name].source for name in inside]
    worn = {row.what.product for row in regimen.skin_rows if isinstance(row.what, Patch)}
    for product in (known_patches()[name] for name in sorted(worn)):
        found += [product.rule.authority, product.studied.rule.authority]
    return [source for source in found if source in sources()]


def _at_fractions(request: PredictionRequest, model: Model, rows: tuple[DoseRow, ...]) -> tuple[AtFraction, ...]:
    """The typical person at each fraction, from one run with all of it absorbed."""
    whole, regimen, horizon_h = at_fraction(model, 1.0), Regimen(rows), request.horizon_h
    first_h = min(row.start_h + row.lag_h for row in rows)
    at_1_h = np.array([first_h + FINCH_AFTER_H])
    times = np.unique(np.concatenate([shown_times(regimen, horizon_h), at_1_h[at_1_h <= horizon_h], [horizon_h]]))
    curve = Typical(whole, request.subject, regimen).curves(times, (horizon_h, horizon_h + 1.0))[KETAMINE]
    level_at_1_h = float(np.interp(at_1_h[0], times, curve.values)) if at_1_h[0] <= horizon_h else 0.0
    steady = _steady(request, whole, rows)
    return tuple(
        AtFraction(share, share * curve.cmax, curve.tmax_h, share * level_at_1_h, share * steady)
        for share in SHOWN_FRACTIONS
    )


def _steady(request: PredictionRequest, whole: Model, rows: tuple[DoseRow, ...]) -> float:
    """Average level if the day on which most is applied went on to infinity: area of that day's doses over 24 h."""
    a_day_mg: dict[str, float] = {}
    for row in rows:
        mg = most_within(applications(Regimen((row,)), request.horizon_h, KETAMINE), DAY_H)
        a_day_mg[row.form] = a_day_mg.get(row.form, 0.0) + mg
    once = tuple(
        DoseRow(rows[0].route, form, mg, cream=rows[0].cream) for form, mg in a_day_mg.items() if mg > 0
    )  # whose skin does not matter: the fraction is fixed
    areas = Typical(whole, request.subject, Regimen(once)).whole_areas() or {}
    return areas[KETAMINE] / DAY_H


def _sentence(row: DoseRow, cream: Cream, rows: tuple[tuple[DoseRow, Cream], ...]) -> str:
    """One cream and its times, in words; rows that differ only in their time of the day are one sentence."""
    alike = [other for other, same in rows if same == cream and _what(other) == _what(row)]
    what = f"{cream.applied_g:g} g holding {figure(row.amount_mg, 4)} mg of ketamine base, on {cream.area_cm2:g} cm2 "
    what += f"of {cream.skin} skin ({cream.vehicle})"
    if row.every_h is None or (row.count == 1 and len(alike) == 1):
        return f"{what}: once, at {row.start_h:g} h."
    if row.every_h == DAY_H:
        hours = sorted({other.start_h % DAY_H for other in alike})
        texts = [f"{round(60 * hour) // 60}:{round(60 * hour) % 60:02d}" for hour in hours]
        return f"{what}: every day at {', '.join(texts[:-1])}{' and ' if texts[1:] else ''}{texts[-1]}."
    return f"{what}: every {row.every_h:g} h."


def _what(row: DoseRow) -> tuple[object, ...]:
    return row.form, row.amount_mg, row.every_h, row.lag_h, row.is_steady_state
