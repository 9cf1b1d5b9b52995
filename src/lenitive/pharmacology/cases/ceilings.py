"""Is it too much, or far from usual? Checks over all rows of a regimen that could be read.

    check_regimen(fields, RowsRead(rows, weight_kg=Fraction(70), horizon_h=Fraction(24)))

The hour is a sliding one: any sixty minutes, one end included, infusions by the part that runs inside.
"""

from __future__ import annotations

from fractions import Fraction

from lenitive.fields import Fields
from lenitive.pharmacology.cases.dose_checks import creams_above_usual, judged
from lenitive.pharmacology.cases.limits import LIMITS, USUAL, AllowedRange
from lenitive.pharmacology.cases.measures import shown
from lenitive.pharmacology.cases.row_reader import CaseRow
from lenitive.pharmacology.cases.skin_rows import SkinCaseRow
from lenitive.pharmacology.cases.trains import HOUR, ROUNDING, RowsRead, Train, doses_before, trains_of, worst_hour
from lenitive.pharmacology.routes import ROUTES
from lenitive.reasons import Reason
from lenitive.units import Quantity

SLIP_OF_MCG = 1000  # below a thousandth of the most that is usual, mcg may have been written for mg


def check_regimen(fields: Fields, plan: RowsRead, purpose: str) -> tuple[Reason, ...]:
    """Add the problems of the whole regimen; `fields` is the case. What is above usual comes back as notes."""
    _check_same(plan)
    taken = [row for row in plan.rows if row.cream is None]  # what is on the skin has limits of its own
    sensible = [row for row in taken if row.base_mg is not None and not _is_questioned(row, row.base_mg)]
    if plan.horizon_h is None:
        return ()
    sensible = [row for row in sensible if row.schedule.at_h < plan.horizon_h]
    _check_starts(plan.every, plan.horizon_h)
    if _is_too_many(fields, plan.every, plan.horizon_h):
        return ()
    before = len(fields.problems)
    notes = judged(fields, plan, sensible, purpose)
    if plan.weight_kg is not None and len(fields.problems) == before:  # a stop says it better than the hourly limit
        for name, is_injected in (("injected_mg_per_kg", True), ("other_mg_per_kg", False)):
            trains: dict[str, list[Train]] = {}
            for row in (row for row in sensible if ROUTES[row.route].is_injected == is_injected):
                trains.setdefault(row.route, []).extend(trains_of(row, plan.horizon_h, float(row.base_mg or 0)))
            _check_hour(fields, trains, plan.weight_kg, LIMITS[name])
    return (*notes, *creams_above_usual(plan.rows, plan.horizon_h))


def _is_too_many(fields: Fields, rows: tuple[CaseRow | SkinCaseRow, ...], horizon_h: Fraction) -> bool:
    doses, limit = sum(row.schedule.number_until(horizon_h) + doses_before(row) for row in rows), LIMITS["doses"]
    if doses > limit.high:
        sentence = f"these rows make {doses} doses until {shown(horizon_h, 'h')}. {limit.sentence}"
        fields.refuse("regimen", "too-many-doses", f"{sentence} Write a shorter horizon, or fewer doses", limit.source)
    return doses > limit.high


def _check_same(plan: RowsRead) -> None:
    first: dict[tuple[object, ...], CaseRow | SkinCaseRow] = {}
    for row in plan.every:
        earlier = first.setdefault(row.same, row)
        if earlier is not row:
            sentence = f"this row says the same as {earlier.fields.place()}: take one away, or combine them: "
            row.fields.refuse("", "duplicate-row", sentence + "one row with the sum of the amounts")


def _check_starts(rows: tuple[CaseRow | SkinCaseRow, ...], horizon_h: Fraction) -> None:
    for row in rows:
        if row.schedule.at_h >= horizon_h:
            sentence = f"this row starts at {_clock(row.schedule.at_h)}, and the case ends at {_clock(horizon_h)}: "
            row.fields.refuse("at", "starts-after-horizon", sentence + "set a later horizon, or take the row away")


def _is_questioned(row: CaseRow, base_mg: Fraction) -> bool:
    """Ask about an amount that a slip between mg and mcg would explain. Long infusions are judged by the hour."""
    usual, fold = USUAL[row.route], LIMITS["far_from_usual"].high
    at_once = base_mg / max(Fraction(1), row.dose.over_h)
    if max(usual.low_mg / fold, usual.high_mg / SLIP_OF_MCG) <= at_once < usual.high_mg * fold:
        return False
    is_high = at_once > usual.high_mg
    other = at_once / 1000 if is_high else at_once * 1000
    slip = "If mcg was written as mg" if is_high else "If mg was written as mcg"
    row.fields.refuse(
        "amount" if row.fields.has("amount") else "rate",
        "amount-far-from-usual",
        f"is the unit right? This comes to {_mg(at_once)} of base {ROUTES[row.route].phrase} within an hour; usual is "
        f"{_mg(usual.low_mg)} to {_mg(usual.high_mg)}. {slip}, it is {_mg(other)}: write the unit that is meant",
        usual.source,
        severity="question",
    )
    return True


def _mg(amount_mg: Fraction) -> str:
    return shown(amount_mg, "mg") if amount_mg >= Fraction(1, 10) else shown(amount_mg * 1000, "mcg")


def _check_hour(fields: Fields, trains: dict[str, list[Train]], weight_kg: Fraction, limit: AllowedRange) -> None:
    """Refuse when the doses by these routes add up to more than the limit in any hour."""
    if not trains:
        return
    start, mg = worst_hour([train for each in trains.values() for train in each])
    allowed_mg = limit.high * weight_kg
    if mg <= float(allowed_mg) * (1 + ROUNDING):
        return
    sum_mg, start_h, routes = (
        Fraction(mg),
        Fraction(start, HOUR),
        " and ".join(ROUTES[route].phrase for route in trains),
    )
    given = f"{shown(sum_mg, 'mg')} of base ({shown(sum_mg / weight_kg, 'mg/kg')})"
    fields.refuse(
        "regimen",
        "hourly-limit",
        f"{routes}, {given} are given in the hour from {_clock(start_h)} to {_clock(start_h + 1)}. {limit.sentence} "
        f"Here that is {shown(allowed_mg, 'mg')}: lower the amounts, or give them further apart",
        limit.source,
    )


def _clock(time_h: Fraction) -> str:
    return Quantity(time_h, "h").display(2)
