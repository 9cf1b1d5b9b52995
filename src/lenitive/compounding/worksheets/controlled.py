"""How far off the weighing of a controlled active may be: the balance's own error or 1 %, whichever is larger.

    controlled_tolerance(Quantity("8", "g"), Quantity("6", "mg"), formula.limits.weighing)    # 99 % to 101 %

What is measured in mL has the error of its syringe or cylinder, by its marks. Where the formula itself allows
less, the formula decides. An error of 5 % and more is never let pass: such an amount belongs on a finer balance
(`is_too_coarse`). The numbers are the dated row controlled_weighing of rules/balances.yaml.
"""

from __future__ import annotations

from fractions import Fraction

from lenitive.compounding.derivations import text_of
from lenitive.compounding.formulas import Tolerance
from lenitive.compounding.ingredients import all_ingredients
from lenitive.compounding.weighing import CONTROLLED
from lenitive.units import Quantity

WHOLE = Fraction(100)


def schedule_of(ingredient: str) -> str | None:
    """The schedule of a controlled substance, as "CIII"; None for any other."""
    known = all_ingredients().get(ingredient)
    return known.schedule if known is not None else None


def controlled_tolerance(amount: Quantity, error: Quantity | None, formula: Tolerance) -> Tolerance:
    """Of what is to be weighed or measured, both ends in per cent. `error`: the balance's or the measure's own."""
    row = CONTROLLED.read()
    allowed = max(row.larger_of_percent, _percent(amount, error))
    own = tuple(end.magnitude("%") if end is not None else WHOLE for end in (formula.low, formula.high))
    ends = max(own[0], WHOLE - allowed), min(own[1], WHOLE + allowed)
    if ends == own:
        return formula
    own_error = f" ({text_of(error)})" if error and error.kind == amount.kind else ""
    device = "balance" if amount.is_a("mass") else "measure"
    worded = f"{row.says}: the {device}'s own error{own_error} or {text_of(row.larger_of_percent)} %"
    low, high = (Quantity(end, "%") for end in ends)
    return Tolerance("controlled_weighing", worded, low, high, row.rule.cited, row.rule.tag, row.rule.verify)


def is_too_coarse(amount: Quantity, error: Quantity | None) -> bool:
    """Whether the balance alone may be off by as much as no controlled active may."""
    return _percent(amount, error) >= CONTROLLED.read().below_percent


def _percent(amount: Quantity, error: Quantity | None) -> Fraction:
    if error is None or error.kind != amount.kind:
        return Fraction(0)
    return 100 * (error / amount).magnitude("number")
