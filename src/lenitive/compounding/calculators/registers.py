"""Calculators of dates and counts: refill-date, variance.

calculate("refill-date", {"issued": "2026-08-31", "months": "6"}).result == "2027-02-28"
"""

from __future__ import annotations

from datetime import date, timedelta

from lenitive.compounding.calculators.answers import Number, answer
from lenitive.compounding.calculators.calculation import Calculation, ShownNumber
from lenitive.compounding.calculators.fields import READABILITY, Calculator, Field
from lenitive.compounding.calculators.measures import AMOUNT, APPLIED, COUNT, DAY, MASS, MASSES
from lenitive.compounding.calculators.values import Values
from lenitive.compounding.supply import Movements, days_supply, last_day_to_refill, variance
from lenitive.evidence import cited
from lenitive.reasons import Reason

DEA_MONTHS = 6
RULE = cited("Law-refills")
SUPPLY = ("handed_out", "amount", "per_day")


def _refill_date(values: Values) -> Calculation:
    issued, months = values.day("issued"), values.count("months")
    found = last_day_to_refill(issued, months)
    warnings = []
    if months > DEA_MONTHS:
        worded = f"A Schedule III drug such as ketamine may not be filled later than {DEA_MONTHS} months after issue."
        warnings.append(Reason("longer-than-six-months", worded, RULE, "caution", path="months"))
    also, steps = _used_up(values, found.on)
    day = found.on.isoformat()
    return answer(values, ShownNumber(day, "", day), (*found.steps, *steps), also=also, warnings=warnings)


def _used_up(values: Values, last_to_refill: date) -> tuple[dict[str, Number], tuple[str, ...]]:
    """When what was handed out is used up, so that the next fill is due; nothing where that was not asked."""
    if not any(values.has(name) for name in SUPPLY):
        return {}, ()
    values.need(*SUPPLY)
    handed_out = values.day("handed_out")
    supply = days_supply(values.quantity("amount"), values.quantity("per_day"))
    last = supply.last_on(handed_out)
    due = last + timedelta(days=1)
    step = f"{handed_out} is day 1: used up on {last}, the next fill is due on {due}"
    late = () if due <= last_to_refill else (f"{due} is after {last_to_refill}: a new prescription is needed",)
    days = {"days": ShownNumber.of(supply.days)}
    dates = {
        name: ShownNumber(day.isoformat(), "", day.isoformat()) for name, day in (("last_on", last), ("next_fill", due))
    }
    return {**days, **dates}, (*supply.steps, step, *late)


def _variance(values: Values) -> Calculation:
    lists = [values.amounts(name) for name in ("received", "used", "wasted", "transferred")]
    found = variance(Movements(values.quantity("opening"), *lists), values.quantity("count"))
    also = {"book": found.book}
    of_use = {"percent_of_use": ShownNumber.percent(found.of_use)} if found.of_use is not None else {}
    warnings = []
    if found.variance.magnitude("g"):
        word = "less" if found.variance.magnitude("g") < 0 else "more"
        worded = f"There is {word} than the book says: count again, look for the reason, and record both."
        warnings.append(Reason("variance", worded, "policy; the alert level is each site's", "caution", path="count"))
    return answer(values, found.variance, found.steps, also={**also, **of_use}, warnings=warnings)


CALCULATORS = (
    Calculator(
        "refill-date",
        "Last day to refill",
        "Calendar months from the day of issue, clamped to the end of the month; the day itself is included.",
        (
            Field("issued", "Issued on", "the day the prescription was issued", True, None, "2026-08-31", DAY),
            Field("months", "Months", "6 for Schedule III (21 CFR 1306.22)", True, None, "6", COUNT),
            Field("handed_out", "Handed out on", "to see when it is used up", False, None, "2026-11-24", DAY),
            Field("amount", "Amount handed out", "a mass or a volume", False, None, "80 g", AMOUNT),
            Field("per_day", "Used a day", "the most, at every place", False, None, "11.6 g", APPLIED),
        ),
        {"issued": "2026-08-31", "months": "6"},
        _refill_date,
        also_called=(
            "prescription expiration",
            "refill limit",
        ),
    ),
    Calculator(
        "variance",
        "Count against the book",
        "What is in the safe less what should be: physical count − book. Lists are written with + or a comma.",
        (
            Field("opening", "Opening count", "a mass; 0 g when there was none", True, None, "100 g", MASS.or_zero()),
            Field("received", "Received", "receipts since", False, None, "25 g", MASSES),
            Field("used", "Used", "weighed into preparations", False, None, "12.104 g + 6.971 g", MASSES),
            Field("wasted", "Wasted", "documented waste", False, None, "0.035 g", MASSES),
            Field("transferred", "Transferred", "to another registration", False, None, "5 g", MASSES),
            Field("count", "Physical count", "what is there", True, None, "80.710 g", MASS.or_zero()),
            READABILITY,
        ),
        {"opening": "100 g", "used": "12.104 g + 6.971 g", "wasted": "0.035 g", "count": "80.710 g"},
        _variance,
        also_called=(
            "reconciliation",
            "perpetual inventory",
            "discrepancy",
            "controlled substance count",
        ),
    ),
)
