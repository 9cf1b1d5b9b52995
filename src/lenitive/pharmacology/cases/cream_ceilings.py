"""Is it too much on the skin? Checks over all products of one person: grams a day, and all local anaesthetics together.

    check_creams(fields, Plan(rows, weight_kg=Fraction(70), horizon_h=Fraction(24)))

"In one application" is any hour, over all products of that hour: a person may put on two creams one after the other.
"""

from __future__ import annotations

from fractions import Fraction

from lenitive.pharmacology.cases.ceilings import ROUNDING, Plan, Train, trains_of, worst_hour
from lenitive.pharmacology.cases.cream_reader import CreamRead
from lenitive.pharmacology.cases.fields import Fields
from lenitive.pharmacology.cases.limits import LIMITS
from lenitive.pharmacology.cases.measures import shown
from lenitive.pharmacology.cases.row_reader import Row
from lenitive.pharmacology.topical.ingredients import ceiling, known

DAY_H = 24


def check_creams(fields: Fields, plan: Plan) -> None:
    """Add the problems of the creams; `fields` is the case."""
    until_h = plan.horizon_h or max((row.schedule.at_h for row in plan.rows), default=Fraction(0)) + DAY_H
    creams = [(row, row.cream) for row in plan.rows if row.cream and row.schedule.at_h <= until_h]
    if not creams:
        return
    _check_grams(fields, creams, until_h)
    numbing = [(row, cream) for row, cream in creams if _anaesthetics_mg(cream)]
    if numbing:
        _check_anaesthetics(fields, numbing, until_h, plan.weight_kg)


def _check_grams(fields: Fields, creams: list[tuple[Row, CreamRead]], until_h: Fraction) -> None:
    limit = LIMITS["cream_g"]
    most_g = _most([(row, cream.applied_g) for row, cream in creams], until_h, DAY_H)
    if most_g <= float(limit.high) * (1 + ROUNDING):
        return
    row, key = creams[0][0], "applied"
    sentence = f"these creams come to {shown(Fraction(most_g), 'g')} in 24 h. {limit.sentence}"
    place = row.fields if len(creams) == 1 else fields
    place.refuse(key if len(creams) == 1 else "regimen", "too-much-cream", f"{sentence} Give fewer grams", limit.source)


def _check_anaesthetics(
    fields: Fields, numbing: list[tuple[Row, CreamRead]], until_h: Fraction, weight_kg: Fraction | None
) -> None:
    limit = ceiling()
    at_once_mg = _most([(row, _anaesthetics_mg(cream)) for row, cream in numbing], until_h, 1)
    allowed = [limit.mg] + ([limit.mg_per_kg * weight_kg] if weight_kg is not None else [])
    each = f" (here {shown(allowed[1], 'mg')})" if weight_kg is not None else ""
    sentence = (
        f"All products together bring {_daily(numbing, until_h)}, and {shown(Fraction(at_once_mg), 'mg')} in one "
        f"application. On intact skin at most {shown(limit.mg, 'mg')} and {shown(limit.mg_per_kg, 'mg/kg')}{each} go "
        "on at once"
    )
    on_broken = [row for row, cream in numbing if cream.skin == "broken"]
    for row in on_broken:
        row.fields.refuse(
            "with",
            "local-anaesthetic-on-broken-skin",
            f"a local anaesthetic does not go on broken skin. {sentence}: leave it out, or treat intact skin only",
            limit.source,
        )
    if not on_broken and at_once_mg > float(min(allowed)) * (1 + ROUNDING):
        advice = "give less at once, or a lower strength"
        fields.refuse("regimen", "local-anaesthetic-limit", f"{sentence}: {advice}", limit.source)


def _daily(numbing: list[tuple[Row, CreamRead]], until_h: Fraction) -> str:
    """The sum of a day, and of each where there are several: "750 mg of local anaesthetics a day (lidocaine ...)"."""
    total = _most([(row, _anaesthetics_mg(cream)) for row, cream in numbing], until_h, DAY_H)
    names = sorted({name for _, cream in numbing for name, _ in cream.partners if known()[name].is_local_anaesthetic})
    a_day = {n: _most([(row, cream.partner_mg(n)) for row, cream in numbing], until_h, DAY_H) for n in names}
    parts = ", ".join(f"{name} {shown(Fraction(mg), 'mg')}" for name, mg in a_day.items())
    return f"{shown(Fraction(total), 'mg')} of local anaesthetics a day ({parts})"


def _anaesthetics_mg(cream: CreamRead) -> Fraction:
    """All local anaesthetics in one application."""
    found = (cream.partner_mg(name) for name, _ in cream.partners if known()[name].is_local_anaesthetic)
    return sum(found, Fraction(0))


def _most(given: list[tuple[Row, Fraction]], until_h: Fraction, hours: int) -> float:
    """The most in any so many hours, all rows together."""
    trains: list[Train] = [train for row, each in given for train in trains_of(row, until_h, float(each), hours)]
    return worst_hour(trains, hours)[1]
