"""From exact values to a Calculation: results to the balance, warnings of the reading carried along.

answer(values, amount, steps, also={"diluent": diluent})
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from lenitive.compounding.calculators.calculation import Calculation, ShownNumber
from lenitive.compounding.calculators.values import Values
from lenitive.reasons import Reason
from lenitive.units import Quantity

Number = ShownNumber | Quantity
GRAMS_FROM = Quantity("0.5", "g")


def answer(
    values: Values,
    result: Number,
    steps: Iterable[str],
    *,
    also: Mapping[str, Number] | None = None,
    warnings: Iterable[Reason] = (),
) -> Calculation:
    """The answer of one calculator. What is weighed is shown as the balance shows it, if its readability was given."""
    readability = values.quantity_or_none("readability")
    shown = {name: seen(value, readability) for name, value in (also or {}).items()}
    notes = (*values.notes, *warnings)
    return Calculation(values.calculator, values.texts, seen(result, readability), tuple(steps), shown, notes)


def seen(value: Number, readability: Quantity | None) -> ShownNumber:
    """A mass in the balance's unit and to its last digit; all else as it is."""
    if not isinstance(value, Quantity):
        return value
    return ShownNumber.of(value.to(readability.unit) if readability and value.kind == "mass" else value, readability)


def as_grams(amount: Quantity) -> Quantity:
    """What is weighed for a batch in g, unless it is very little."""
    return amount.to("g") if amount.kind == "mass" and amount >= GRAMS_FROM else amount
