"""Amounts as the ledger holds them: whole base units (mcg, nL, piece), exact both ways.

units_of(Quantity("38.5", "g"), "mcg")      # 38500000
as_quantity(38500000, "mcg")                # Quantity('38.5', 'g')
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from lenitive.reasons import POLICY, Reason
from lenitive.units import Quantity

BASE = {"mcg": Quantity(1, "mcg"), "nL": Quantity(Fraction(1, 1000), "mcL"), "piece": Quantity(1, "piece")}
SPOKEN = {"mcg": ("g", "mg"), "nL": ("mL",), "piece": ("piece",)}
KIND = {"mcg": "mass", "nL": "volume", "piece": "piece"}
MOST_UNITS = 10**15  # 1,000 t, 1,000 m³


def reasons_against(amount: Quantity, unit: str, *, or_nothing: bool = False) -> Iterator[Reason]:
    """Why this cannot be an amount of a lot with this unit; `or_nothing`: zero will do."""
    if not amount.is_a(KIND[unit]):
        sentence = f"{amount} is not a {KIND[unit]}: write the amount in {' or '.join(SPOKEN[unit])}."
        yield Reason("amount-unit", sentence, POLICY)
        return
    exact = (amount / BASE[unit]).magnitude("number")
    if exact < 0 or (exact == 0 and not or_nothing):
        yield Reason("amount-not-above-zero", f"{amount} cannot be entered: write an amount above zero.", POLICY)
    elif exact.denominator != 1:
        sentence = f"{amount} is finer than the book, which counts whole {unit}: write it in whole {unit}."
        yield Reason("amount-not-whole", sentence, POLICY)
    elif exact > MOST_UNITS:
        yield Reason("amount-too-large", f"{amount} is more than any store holds: correct the amount.", POLICY)


def units_of(amount: Quantity, unit: str) -> int:
    """The amount in whole base units. ValueError when it has none; `reasons_against` says so in words."""
    exact = (amount / BASE[unit]).magnitude("number")
    if exact.denominator != 1:
        raise ValueError(f"{amount} is no whole number of {unit}")
    return exact.numerator


def as_quantity(units: int, unit: str) -> Quantity:
    """The amount as people say it: g (mg below 1 g), mL, pieces."""
    spoken = SPOKEN[unit]
    whole = (BASE[unit] * units).to(spoken[0])
    return whole.to(spoken[-1]) if 0 < abs(whole.magnitude(spoken[0])) < 1 else whole


def shown(units: int, unit: str) -> str:
    """The same as text, exact: "38.5 g", "12 pieces"."""
    text = str(as_quantity(units, unit))
    return f"{text}s" if unit == "piece" and units != 1 else text
