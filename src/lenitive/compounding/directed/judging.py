"""Reasons against a label whose directions give more than is usual: a question above usual, a stop from far above.

reasons_of_dose(sheet)     # every one; those above usual are answered with `confirmed` under directions
stops_of_dose(sheet)       # those for which there is no label at all
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from lenitive.compounding.days_supply.daily_use import most_times
from lenitive.compounding.derivations import text_of
from lenitive.compounding.directed.directed_dose import OF_DRUG, DirectedDose, directed_doses, share
from lenitive.compounding.directed.ranges import A_DAY, AT_ONCE, DirectedRange, is_by_weight, range_for, times_a_day
from lenitive.compounding.orders import Confirmed, Directions, Order
from lenitive.compounding.rounding import number
from lenitive.compounding.worksheets import PlannedWorksheet
from lenitive.reasons import Reason
from lenitive.units import Quantity

ABOVE, STOPPED = "label-dose-above-usual", "label-dose-stopped"
TIMES_ABOVE, TIMES_STOPPED = "label-times-above-usual", "label-times-stopped"
BY_WEIGHT = "label-dose-by-weight"
PLACE = "prescription.directions"
FIGURES = 4
NEAR = Fraction(1, 100)  # what is confirmed was rounded to be read


def reasons_of_dose(sheet: PlannedWorksheet) -> tuple[Reason, ...]:
    """Everything in the directions that gives more than is usual; what was confirmed is left out."""
    found = [*_of_times(sheet.order)]
    for dose in directed_doses(sheet):
        found += _of_dose(sheet, dose)
    return tuple(found)


def stops_of_dose(sheet: PlannedWorksheet) -> tuple[Reason, ...]:
    """What no label is made for."""
    return tuple(reason for reason in reasons_of_dose(sheet) if reason.severity == "stop")


def advice(sheet: PlannedWorksheet) -> tuple[Reason, ...]:
    """What is to be checked by hand, since the rows of this route are per kg and a label names no weight."""
    order = sheet.order
    doses = directed_doses(sheet) if is_by_weight(order.formula.route.casefold()) else ()
    return tuple(
        order.reason(
            BY_WEIGHT,
            f"{_amount(dose.at_once)} {dose.what} at once was not held against a range: the ranges of this route are "
            "per kg, and a label names no weight. Check it against the weight of the patient.",
            "policy: usual doses on file",
            f"{PLACE}.applied",
            "caution",
        )
        for dose in doses
    )


def _confirmed(order: Order) -> Confirmed:
    given = order.prescription.directions if order.prescription else Directions()
    return given.confirmed


def _of_times(order: Order) -> Iterator[Reason]:
    given = order.prescription.directions if order.prescription else Directions()
    times, row = Quantity(most_times(given), "number"), times_a_day()
    key = f"{PLACE}.{'most_a_day' if given.most_a_day else 'times_a_day'}"
    count = most_times(given)
    if row.stop_from is not None and times >= row.stop_from:
        sentence = (
            f"{count} times a day is once an hour or oftener, day and night: no label is made for that. Was it "
            f"{_a_tenth(count)}every so many hours, or so many in all? Correct {{times_a_day}} and {{most_a_day}}."
        )
        yield order.reason(TIMES_STOPPED, sentence, row.stop.source, key)
    elif times > row.usual_to and _confirmed(order).times_a_day != count:
        sentence = (
            f"{count} times a day is more than the {text_of(row.usual_to)} that are usual at most. Was it "
            f"{_a_tenth(count)}every so many hours? Read the prescription again; if {count} times is meant, ask the "
            f"prescriber, then write {{confirmed: {{times_a_day: {count}}}}} under {{directions}}."
        )
        yield order.reason(TIMES_ABOVE, sentence, row.usual.source, key, "question")


def _a_tenth(count: int) -> str:
    return f"{_times(count // 10)}, " if count % 10 == 0 else ""


def _times(count: int) -> str:
    return "once a day" if count == 1 else f"{count} times a day"


def _of_dose(sheet: PlannedWorksheet, dose: DirectedDose) -> Iterator[Reason]:
    """At once; a day only where no single use is stopped."""
    order, route = sheet.order, sheet.formula.route.casefold()
    once = _judged(order, dose, dose.at_once, AT_ONCE, range_for(route, AT_ONCE))
    if once is not None:
        yield once
    if dose.a_day is None or (once is not None and once.severity == "stop"):
        return
    daily = _judged(order, dose, dose.a_day, A_DAY, range_for(route, A_DAY))
    if daily is not None:
        yield daily


def _judged(order: Order, dose: DirectedDose, amount: Quantity, per: str, row: DirectedRange | None) -> Reason | None:
    if row is None or amount <= row.usual_to:
        return None
    key = f"{PLACE}.{'applied' if per == AT_ONCE else 'most_a_day'}"
    if row.stop_from is not None and amount >= row.stop_from:
        sentence = (
            f"{_comes_to(dose, amount, per)}; from {text_of(row.stop_from)} {per} on no label is made. Which "
            "slip is it: "
            f"{_slips(dose, per)}? Read the prescription again, then correct it."
        )
        return order.reason(STOPPED, sentence, row.stop.source, key)
    confirmed, named = _confirmed(order).amount(per), "at_once" if per == AT_ONCE else "a_day"
    if confirmed is not None and abs(share(confirmed, amount) - 1) <= NEAR:
        return None
    other = f" confirmed says {text_of(confirmed)}." if confirmed is not None else ""
    sentence = (
        f"{_comes_to(dose, amount, per)}; up to {text_of(row.usual_to)} {per} is usual.{other} Is it a slip of "
        f"{_slips(dose, per)}? Read the prescription again; if {_amount(amount)} is meant, ask the prescriber, then "
        f"write {{confirmed: {{{named}: {_amount(amount)}}}}} under {{directions}}."
    )
    return order.reason(ABOVE, sentence, row.usual.source, key, "question")


def _comes_to(dose: DirectedDose, amount: Quantity, per: str) -> str:
    """10 pieces at once come to 1000 mg of ketamine (base)."""
    places = f" at each of {dose.places} places" if dose.places > 1 else ""
    often = f", {_times(dose.times or 1)} at most," if per == A_DAY else " at once"
    return (
        f"{text_of(dose.applied)}{places}{often} {'come' if _is_many(dose) else 'comes'} to "
        f"{_amount(amount)} {dose.what}"
    )


def _is_many(dose: DirectedDose) -> bool:
    return dose.applied.kind == "piece" and dose.applied.magnitude("piece") != 1


def _slips(dose: DirectedDose, per: str) -> str:
    """What may have been meant otherwise."""
    units = {"piece": ["the number of pieces"], "volume": ["mL written for mg"] if dose.what == OF_DRUG else []}
    first = units.get(dose.applied.kind, ["mg written for g"])
    first = first if dose.applied.kind == "piece" else [*first, "the decimal point"]
    strength = ["the strength"] if dose.what == OF_DRUG else []
    places = ["the number of places"] if dose.places > 1 else []
    often = ["the number of times a day"] if per == A_DAY else []
    words = [*first, *strength, *places, *often]
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]


def _amount(amount: Quantity) -> str:
    """Short enough to be read and written again."""
    return f"{number(amount.magnitude(amount.unit), FIGURES)} {amount.unit}"
