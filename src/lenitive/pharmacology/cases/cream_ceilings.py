"""Is it too much on the skin? Checks over all products of one person: area, grams and milligrams a day, and all
local anesthetics together.

    check_creams(fields, RowsRead(rows, weight_kg=Fraction(70), horizon_h=Fraction(24)))

"In one application" is any hour, over all products of that hour: a person may put on two creams one after the other.
What comes an hour and a minute later counts in the sum of twelve hours (see rules/topical_ingredients.yaml).
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from lenitive.documents import Mapping
from lenitive.fields import Fields
from lenitive.pharmacology.cases.cream_reader import CreamRead, beyond
from lenitive.pharmacology.cases.fields import CASE
from lenitive.pharmacology.cases.limits import LIMITS
from lenitive.pharmacology.cases.measures import shown
from lenitive.pharmacology.cases.patch_ceilings import check_patches
from lenitive.pharmacology.cases.patch_reader import PatchRead
from lenitive.pharmacology.cases.row_reader import CaseRow
from lenitive.pharmacology.cases.skin_rows import SkinCaseRow
from lenitive.pharmacology.cases.subject_reader import number_within
from lenitive.pharmacology.cases.trains import ROUNDING, RowsRead, Train, trains_of, worst_hour
from lenitive.pharmacology.topical.ingredients import anesthetics_over, ceiling, known
from lenitive.pharmacology.topical.surface import body_surface_cm2

DAY_H = 24
SkinRows = list[tuple[CaseRow | SkinCaseRow, CreamRead]]


def check_creams(fields: Fields, plan: RowsRead) -> None:
    """Add the problems of the creams; `fields` is the case."""
    until_h = plan.horizon_h or max((row.schedule.at_h for row in plan.every), default=Fraction(0)) + DAY_H
    creams = [(row, row.cream) for row in plan.every if row.cream and row.schedule.at_h <= until_h]
    worn = [(row, row.patch) for row in plan.skin_rows if row.patch and row.schedule.at_h <= until_h]
    if worn:
        check_patches(fields, worn, until_h)
        _check_with_patches(fields, creams, worn, until_h)
    if not creams:
        return
    _check_areas(fields, creams, plan.weight_kg)
    _check_grams(fields, creams, until_h)
    _check_milligrams(fields, creams, until_h)
    numbing = [(row, cream) for row, cream in creams if _anesthetics_mg(cream)]
    if numbing:
        _check_anesthetics(fields, numbing, until_h, plan.weight_kg)


def _check_areas(fields: Fields, creams: SkinRows, weight_kg: Fraction | None) -> None:
    if weight_kg is None:
        return
    height_cm = _of_subject(fields, "height_cm")
    surface_cm2 = body_surface_cm2(float(weight_kg), None if height_cm is None else float(height_cm))
    for row, cream in creams:
        if cream.area_cm2 > surface_cm2:
            row.fields.refuse(
                "area_cm2",
                "area-beyond-body",
                f"write the area of the place treated: {shown(cream.area_cm2, 'cm2')} is more than all the skin of "
                f"{shown(weight_kg, 'kg')}, about {surface_cm2:.0f} cm2 (a formula that was not read in the original)",
            )


def _of_subject(fields: Fields, key: str) -> Fraction | None:
    """A number of the person, without saying again what is wrong with it."""
    subject = fields.node.get("subject")
    return Fields(subject, [], CASE).number(key, number_within(key)) if isinstance(subject, Mapping) else None


def _check_milligrams(fields: Fields, creams: SkinRows, until_h: Fraction) -> None:
    """Each other ingredient with a ceiling of its own, over all products of a day."""
    for name in sorted({name for _, cream in creams for name, _ in cream.partners}):
        most_mg = known()[name].most_mg_a_day
        a_day_mg = _most([(row, cream.partner_mg(name)) for row, cream in creams], until_h, DAY_H)
        if most_mg is not None and a_day_mg > float(most_mg) * (1 + ROUNDING):
            fields.refuse(
                "regimen",
                "ingredient-limit",
                f"give fewer grams, or less of it in them: {name} comes to {beyond(Fraction(a_day_mg), most_mg, 'mg')} "
                f"in 24 h, all products together. At most {shown(most_mg, 'mg')} is answered, the highest usual "
                "strength in 20 g; nobody has measured how much of it gets in from more",
            )


def _check_grams(fields: Fields, creams: SkinRows, until_h: Fraction) -> None:
    limit = LIMITS["cream_g"]
    most_g = _most([(row, cream.applied_g) for row, cream in creams], until_h, DAY_H)
    if most_g <= float(limit.high) * (1 + ROUNDING):
        return
    row, key = creams[0][0], "applied"
    sentence = f"these creams come to {beyond(Fraction(most_g), limit.high, 'g')} in 24 h. {limit.sentence}"
    place = row.fields if len(creams) == 1 else fields
    place.refuse(key if len(creams) == 1 else "regimen", "too-much-cream", f"{sentence} Give fewer grams", limit.source)


def _check_anesthetics(fields: Fields, numbing: SkinRows, until_h: Fraction, weight_kg: Fraction | None) -> None:
    limit = ceiling()
    at_once_mg = _most([(row, _anesthetics_mg(cream)) for row, cream in numbing], until_h, 1)
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
            "leave the local anesthetic out, or treat intact skin only: a local anesthetic does not go on broken "
            f"skin. {sentence}",
            limit.source,
        )
    if not on_broken and at_once_mg > float(min(allowed)) * (1 + ROUNDING):
        advice = "give less at once, or a lower strength"
        fields.refuse("regimen", "local-anaesthetic-limit", f"{sentence}: {advice}", limit.source)
    elif not on_broken:
        _check_over_hours(fields, numbing, until_h)


def _check_with_patches(
    fields: Fields, creams: SkinRows, worn: list[tuple[SkinCaseRow, PatchRead]], until_h: Fraction
) -> None:
    """Patches and creams with a local anesthetic add up: no more than the patches that were studied hold."""
    numbing = [(row, _anesthetics_mg(cream)) for row, cream in creams if _anesthetics_mg(cream)]
    if not numbing:
        return
    held = [(row, patch.partner_mg(patch.product.drug)) for row, patch in worn]
    most_mg = max(patch.product.studied.patches * patch.product.content.value for _, patch in worn)
    hours = max(anesthetics_over().hours, *(ceil(patch.worn_h) for _, patch in worn))
    mg = _most([*numbing, *held], until_h, hours)
    if mg > float(most_mg) * (1 + ROUNDING):
        studied = worn[0][1].product.studied
        fields.refuse(
            "regimen",
            "local-anaesthetic-sum",
            f"take fewer patches or less cream: together they bring {beyond(Fraction(mg), most_mg, 'mg')} of local "
            f"anesthetics in {hours} h. {studied.patches} patches, the most that was studied, hold "
            f"{shown(most_mg, 'mg')}; nothing above that is answered",
            studied.rule.authority,
        )


def _check_over_hours(fields: Fields, numbing: SkinRows, until_h: Fraction) -> None:
    """Applications follow one another faster than they enter: what adds up. Less than this is a caution."""
    limit = anesthetics_over()
    mg = _most([(row, _anesthetics_mg(cream)) for row, cream in numbing], until_h, limit.hours)
    if mg > float(limit.mg) * (1 + ROUNDING):
        fields.refuse(
            "regimen",
            "local-anaesthetic-sum",
            f"give it less often, or less at once: local anesthetics come to {beyond(Fraction(mg), limit.mg, 'mg')} "
            f"in {limit.hours} h, over all products. Three 5 % patches worn for that long hold {shown(limit.mg, 'mg')} "
            "(not read in the original); nothing above that is answered",
            limit.source,
        )


def _daily(numbing: SkinRows, until_h: Fraction) -> str:
    """The sum of a day, and of each where there are several: "750 mg of local anesthetics a day (lidocaine ...)"."""
    total = _most([(row, _anesthetics_mg(cream)) for row, cream in numbing], until_h, DAY_H)
    names = sorted({name for _, cream in numbing for name, _ in cream.partners if known()[name].is_local_anesthetic})
    a_day = {n: _most([(row, cream.partner_mg(n)) for row, cream in numbing], until_h, DAY_H) for n in names}
    parts = ", ".join(f"{name} {shown(Fraction(mg), 'mg')}" for name, mg in a_day.items())
    return f"{shown(Fraction(total), 'mg')} of local anesthetics a day ({parts})"


def _anesthetics_mg(cream: CreamRead) -> Fraction:
    """All local anesthetics in one application."""
    found = (cream.partner_mg(name) for name, _ in cream.partners if known()[name].is_local_anesthetic)
    return sum(found, Fraction(0))


def _most(given: list[tuple[CaseRow | SkinCaseRow, Fraction]], until_h: Fraction, hours: int) -> float:
    """The most in any so many hours, all rows together."""
    trains: list[Train] = [train for row, each in given for train in trains_of(row, until_h, float(each), hours)]
    return worst_hour(trains, hours)[1]
