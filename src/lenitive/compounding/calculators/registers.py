"""Calculators of dates and counts: refill-date, variance.

calculate("refill-date", {"issued": "2026-08-31", "months": "6"}).result == "2027-02-28"
"""

from __future__ import annotations

from lenitive.compounding.calculators.answers import answer
from lenitive.compounding.calculators.calculation import Calculation, Shown
from lenitive.compounding.calculators.fields import READABILITY, Calculator, Field
from lenitive.compounding.calculators.measures import COUNT, DAY, MASS, MASSES
from lenitive.compounding.calculators.values import Values
from lenitive.compounding.reasons import Reason
from lenitive.compounding.supply import Movements, last_day_to_refill, variance

DEA_MONTHS = 6
RULE = "21 CFR 1306.22"


def _refill_date(values: Values) -> Calculation:
    issued, months = values.day("issued"), values.count("months")
    found = last_day_to_refill(issued, months)
    warnings = []
    if months > DEA_MONTHS:
        said = f"A Schedule III drug such as ketamine may not be filled later than {DEA_MONTHS} months after issue."
        warnings.append(Reason("longer-than-six-months", said, RULE, "warning", "months"))
    day = found.on.isoformat()
    return answer(values, Shown(day, "", day), found.steps, warnings=warnings)


def _variance(values: Values) -> Calculation:
    lists = [values.amounts(name) for name in ("received", "used", "wasted", "transferred")]
    found = variance(Movements(values.quantity("opening"), *lists), values.quantity("count"))
    also = {"book": found.book}
    of_use = {"percent_of_use": Shown.percent(found.of_use)} if found.of_use is not None else {}
    warnings = []
    if found.variance.magnitude("g"):
        word = "less" if found.variance.magnitude("g") < 0 else "more"
        said = f"There is {word} than the book says: count again, look for the reason, and record both."
        warnings.append(Reason("variance", said, "policy; the alert level is each site's", "warning", "count"))
    return answer(values, found.variance, found.steps, also={**also, **of_use}, warnings=warnings)


CALCULATORS = (
    Calculator(
        "refill-date",
        "Last day to refill",
        "Calendar months from the day of issue, clamped to the end of the month; the day itself is included.",
        (
            Field("issued", "Issued on", "the day the prescription was issued", True, None, "2026-08-31", DAY),
            Field("months", "Months", "6 for Schedule III (21 CFR 1306.22)", True, None, "6", COUNT),
        ),
        {"issued": "2026-08-31", "months": "6"},
        _refill_date,
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
    ),
)
