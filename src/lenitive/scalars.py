"""One value of a data file as the type that its field asks for, and what that type is called in a sentence.

SCALARS[Fraction].read("1/3")      # Fraction(1, 3); ValueError for "1e999", which nobody measures
SCALARS[date].named                # "a day such as 2026-11-24"
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

SHOWN = LONGEST = 60  # characters of a value in a sentence, and of a number at all
MOST_ZEROS = 60  # that an exponent may stand for: more would fill the memory
_EXPONENT = re.compile(r"[eE]([+-]?\d+)")


@dataclass(frozen=True)
class ScalarType:
    """`named`: what is asked for, in words. `read` raises ValueError or ArithmeticError for what is none."""

    named: str
    read: Callable[[str], object]


def _yes_or_no(text: str) -> bool:
    if text not in ("true", "yes", "false", "no"):
        raise ValueError(text)
    return text in ("true", "yes")


def _finite(text: str) -> Decimal:
    found = Decimal(text)
    if not found.is_finite():
        raise ValueError(text)
    return found


def _bounded(text: str) -> Fraction:
    if len(text) > LONGEST or ((found := _EXPONENT.search(text)) and abs(int(found[1])) > MOST_ZEROS):
        raise ValueError(text[:LONGEST])
    return Fraction(text)


SCALARS: dict[object, ScalarType] = {
    str: ScalarType("a text", str),
    bool: ScalarType("yes or no", _yes_or_no),
    int: ScalarType("a whole number", int),
    float: ScalarType("a number", lambda text: float(_bounded(text))),
    Fraction: ScalarType("a number", _bounded),
    Decimal: ScalarType("a number", _finite),
    date: ScalarType("a day such as 2026-11-24", date.fromisoformat),
}
