"""What one use and one day come to: mg of ketamine counted as the base, and grams of what is put on the skin.

directed_doses(sheet)[0].at_once    # Quantity("1000", "mg"): 10 troches of 100 mg, strength x applied x places
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from lenitive.compounding.days_supply.daily_use import most_times, one_use, places_of
from lenitive.compounding.directed.ranges import is_topical
from lenitive.compounding.ingredients import all_ingredients
from lenitive.compounding.orders import Directions, Order
from lenitive.compounding.strength import convert
from lenitive.compounding.worksheets import PlannedWorksheet, WorksheetLine
from lenitive.reasons import Reason
from lenitive.units import Quantity

DRUG = "ketamine"
OF_DRUG, OF_CREAM = "of ketamine (base)", "of the preparation"
WATER = Quantity(1, "g/mL")  # where no density is given


@dataclass(frozen=True)
class DirectedDose:
    """`applied` at each of `places`; `at_once`: all of them together, `times` a day at most (None: not said)."""

    applied: Quantity
    places: int
    times: int | None
    at_once: Quantity
    what: str

    @property
    def a_day(self) -> Quantity | None:
        """What a day comes to at most."""
        return self.at_once * self.times if self.times else None


def directed_doses(sheet: PlannedWorksheet) -> tuple[DirectedDose, ...]:
    """What can be told of one use: grams on the skin, mg of ketamine elsewhere; empty where nothing can."""
    order = sheet.order
    given = order.prescription.directions if order.prescription else Directions()
    applied, places = one_use(order, given), places_of(order, given)
    if isinstance(applied, Reason):
        return ()
    count, times = places if isinstance(places, int) else 1, most_times(given) or None
    if is_topical(order.formula.route.casefold()):
        weight, what = _grams(order, applied), OF_CREAM
    else:
        weight, what = _ketamine(sheet, applied), OF_DRUG
    return (DirectedDose(applied, count, times, weight * count, what),) if weight is not None else ()


def _grams(order: Order, applied: Quantity) -> Quantity | None:
    if applied.kind == "volume":
        return (applied * (order.density or WATER)).to("g")
    return applied.to("g") if applied.kind == "mass" else None


def _ketamine(sheet: PlannedWorksheet, applied: Quantity) -> Quantity | None:
    """mg of base in so much of the preparation; None without ketamine, or where weight and volume do not meet."""
    rows = [line for line in sheet.actives if line.ingredient == DRUG]
    amount = _like(sheet.order, applied, sheet.batch)
    if not rows or amount is None:
        return None
    held = sum((_as_base(line) for line in rows), Quantity(0, "mg"))
    return held * (amount / sheet.batch).magnitude("number")


def _as_base(line: WorksheetLine) -> Quantity:
    """What the strength of a row claims, as mg of the base."""
    ingredient = all_ingredients()[line.ingredient]
    base, form = ingredient.base, ingredient.form(line.counts)
    assert line.theoretical is not None and base is not None
    claimed = line.theoretical.to("mg")
    if form is None or form.mw is None:
        return claimed
    return convert(claimed, form, base).amount.to("mg")


def _like(order: Order, applied: Quantity, batch: Quantity) -> Quantity | None:
    """`applied` in the kind of the batch, by the density where it takes one; None where there is none."""
    if applied.kind == batch.kind:
        return applied
    density = order.density
    if density is None or {applied.kind, batch.kind} != {"mass", "volume"}:
        return None
    return (applied * density).to("g") if batch.kind == "mass" else (applied / density).to("mL")


def share(found: Quantity, of: Quantity) -> Fraction:
    """How many times as much one is of the other."""
    return (found / of).magnitude("number")
