"""The calculators: every sum of the bench alone, exact, with its derivation as sentences.

    calculate("refill-date", {"issued": "2026-08-31", "months": "6"}).result      # "2027-02-28"

`CALCULATORS` lists them with their fields, from which the door and the page are made. A field that is left empty in a
form is left out of `inputs`.
"""

from collections.abc import Mapping

from lenitive.compounding.calculators import amounts, balances, daily, mixtures, registers, sprays, unit_doses, use
from lenitive.compounding.calculators.calculation import Calculation, ShownNumber
from lenitive.compounding.calculators.fields import Calculator, Field
from lenitive.compounding.calculators.values import problem, read
from lenitive.readings import quoted
from lenitive.reasons import Reason, Refused
from lenitive.spelling import did_you_mean

_GROUPS = (amounts, balances, mixtures, unit_doses, sprays, use, daily, registers)
CALCULATORS: Mapping[str, Calculator] = {one.name: one for group in _GROUPS for one in group.CALCULATORS}


def calculate(name: str, inputs: Mapping[str, str]) -> Calculation | tuple[Reason, ...]:
    """The answer, or everything that is wrong with what was given."""
    if name not in CALCULATORS:
        known = ", ".join(CALCULATORS)
        meant = _called(name) or did_you_mean(name, CALCULATORS, of="calculator")
        worded = f"There is no calculator {quoted(name)}.{meant} Known: {known}."
        return (problem("unknown-calculator", worded),)
    calculator = CALCULATORS[name]
    values, reasons = read(name, calculator.fields, inputs)
    if reasons:
        return reasons
    try:
        return calculator.work(values)
    except Refused as refused:
        return refused.reasons


def _called(name: str) -> str:
    """Which calculators the trade calls so, as a sentence; empty where it calls none so."""
    words = name.casefold().replace("-", " ")
    found = [one.name for one in CALCULATORS.values() if words in map(str.casefold, one.also_called)]
    return f" It is called {' or '.join(found)} here." if found else ""


__all__ = ["CALCULATORS", "Calculation", "Calculator", "Field", "Reason", "ShownNumber", "calculate"]
