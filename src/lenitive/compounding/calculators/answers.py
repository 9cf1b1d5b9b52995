"""From exact values to a Calculation: results to the balance, warnings of the reading carried along.

    answer(values, amount, steps, also={"diluent": diluent})
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from lenitive.compounding.calculators.calculation import Calculation, Shown
from lenitive.compounding.calculators.values import Values
from lenitive.compounding.reasons import Reason
from lenitive.units import Quantity

Number = Shown | Quantity


def answer(
    values: Values,
    result: Number,
    steps: Iterable[str],
    *,
    also: Mapping[str, Number] | None = None,
    warnings: Iterable[Reason] = (),
) -> Calculation:
    """The answer of one calculator. Masses are shown to `readability` when it was given."""
    readability = values.quantity_or_none("readability")

    def seen(value: Number) -> Shown:
        return Shown.of(value, readability) if isinstance(value, Quantity) else value

    beside = {name: seen(value) for name, value in (also or {}).items()}
    return Calculation(
        values.calculator, values.texts, seen(result), tuple(steps), beside, (*values.notes, *warnings)
    )
