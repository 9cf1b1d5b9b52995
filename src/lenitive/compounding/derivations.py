"""Sentences that a pharmacist can check by hand: numbers in, an equals sign, the number that comes out.

    equals("6 g × 274.19 ÷ 237.73", salt)      # "6 g × 274.19 ÷ 237.73 = 6.9202 g (exact inside)"

"Exact inside" says that the number was rounded to be read and goes on unrounded. Rounding itself is in `rounding`.
"""

from __future__ import annotations

from fractions import Fraction

from lenitive.compounding.rounding import exact, number, unit_text
from lenitive.units import Quantity

DIGITS = 9  # a number that ends within so many digits is told whole
INSIDE = " (exact inside)"


def text_of(value: Quantity | Fraction | int) -> str:
    """A number, with its unit if it has one: whole when it is short, else five significant figures."""
    bare = value.magnitude(value.unit) if isinstance(value, Quantity) else Fraction(value)
    text = exact(bare) if _is_short(bare) else number(bare)
    if not isinstance(value, Quantity) or value.unit == "number":
        return text
    return f"{text} {unit_text(value)}"


def counted(count: Fraction | int, several: str) -> str:
    """A count and its word, which loses its s where there is one: "1 stroke", "2 strokes"."""
    return f"{text_of(count)} {several.removesuffix('s') if count == 1 else several}"


def equals(left: str, found: Quantity | Fraction | int, unit: str = "") -> str:
    """An equation; it says so when what stands on its right was rounded to be read. `unit`: for a bare number."""
    bare = found.magnitude(found.unit) if isinstance(found, Quantity) else Fraction(found)
    worded = counted(bare, unit) if unit.isalpha() else f"{text_of(found)} {unit}".strip()
    return f"{left} = {worded}{'' if _is_short(bare) else INSIDE}"


def percent(share: Fraction) -> str:
    """A share as per cent: 0.05 is 5 %."""
    return f"{text_of(100 * share)} %"


def _is_short(value: Fraction) -> bool:
    text = exact(value)  # whole numbers are shown whole, however long
    return value.denominator == 1 or ("/" not in text and len(text.strip("-").replace(".", "").strip("0")) <= DIGITS)
