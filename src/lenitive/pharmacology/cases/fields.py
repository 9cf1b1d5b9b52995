"""What reading a case adds to `lenitive.fields`: the manner of a case, numbers within their limits, lengths of time.

fields.number("weight_kg", within(LIMITS["weight_kg"], "70"))   # None, and a problem, when missing or wrong
fields.taken("over", length_h)
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from lenitive.fields import Manner
from lenitive.pharmacology.cases.case import about
from lenitive.pharmacology.cases.limits import LIMITS, LONGEST_H, AllowedRange
from lenitive.pharmacology.cases.measures import TIME, measured, positive
from lenitive.readings import exact_number, quoted, whole_number
from lenitive.reasons import refusal
from lenitive.units import Quantity

CASE = Manner(about=about)


def within(
    limit: AllowedRange, example: str, reading: Callable[[str], Fraction] = exact_number
) -> Callable[[str], Fraction]:
    """Reads a plain number above zero and within the limit."""

    def read(text: str) -> Fraction:
        value = reading(text)
        if not (value > 0 and limit.holds(value)):
            sentence = f"{quoted(text)} cannot be right. {limit.sentence} Write for example {{this: {example}}}"
            raise refusal("out-of-range", sentence)
        return value

    return read


def whole_within(limit: AllowedRange) -> Callable[[str], int]:
    """Reads a whole number within the limit."""

    def read(text: str) -> int:
        value = whole_number(text)
        if not limit.holds(Fraction(value)):
            raise refusal("out-of-range", f"{quoted(text)} cannot be used. {limit.sentence}")
        return value

    return read


def moment_h(text: str) -> Fraction:
    """A time on the case's clock, or a delay, in hours; zero is one."""
    return _not_too_long(measured(text, TIME), text)


def length_h(text: str) -> Fraction:
    """How long something lasts, in hours; Refused when it is shorter than a second or longer than any case."""
    hours = _not_too_long(positive(text, TIME), text)
    shortest = LIMITS["shortest_s"]
    if not shortest.holds(hours * 3600):
        raise refusal("too-short", f"{quoted(text)} is too short. {shortest.sentence} For example '{TIME.example}'")
    return hours


def _not_too_long(time: Quantity, text: str) -> Fraction:
    hours = time.magnitude("h")
    if hours > LONGEST_H:
        raise refusal("too-long", f"{quoted(text)} is too long. {LIMITS['horizon_d'].sentence}")
    return hours
