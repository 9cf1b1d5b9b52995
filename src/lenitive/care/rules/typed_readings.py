"""A reading as somebody typed it: "128/82", "180" with its unit. What is kept are the numbers as they were typed.

    understood(TypedReading("blood_pressure", "128/82", "mmHg")).numbers       # (Decimal("128"), Decimal("82"))
    understood(TypedReading("weight", "180", "kg")).reasons                     # reading-unit-asked: 180 lb?
    understood(TypedReading("weight", "180", "kg", again="180")).numbers        # (Decimal("180"),): asked and confirmed

What can be, what is asked about twice and in which unit, is in `readings.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from lenitive.care.rules.readings import checked, pair_reasons, reading_kind
from lenitive.reasons import POLICY, Reason, as_typed

PRESSURE = "blood_pressure"
PARTS = {
    PRESSURE: ("systolic", "diastolic"),
    "pulse": ("pulse",),
    "saturation": ("saturation",),
    "weight": ("weight",),
    "height": ("height",),
    "temperature": ("temperature",),
}
NUMBER = re.compile(r"\d{1,4}(?:\.\d{1,3})?")
LATER_BY = timedelta(minutes=1)  # how far two clocks may be apart


@dataclass(frozen=True)
class TypedReading:
    """What was typed. `again`: what had been typed when it was asked about, so that the same again is taken."""

    kind: str
    text: str
    unit: str
    again: str = ""

    @property
    def is_confirmed(self) -> bool:
        """Whether the same was typed before."""
        return bool(self.again) and numbers_in(self.kind, self.text) == numbers_in(self.kind, self.again)


@dataclass(frozen=True)
class UnderstoodReading:
    """`numbers`: as typed, two of a blood pressure; empty as long as `reasons` are not settled."""

    numbers: tuple[Decimal, ...]
    reasons: tuple[Reason, ...] = ()


def says(kind: str) -> str:
    """What a kind of reading is called: "blood pressure"."""
    return "blood pressure" if kind == PRESSURE else reading_kind(kind).says


def units(kind: str) -> tuple[str, ...]:
    """The units in which it may be typed, the usual one first."""
    return reading_kind(PARTS[kind][0]).all_units


def value_of(kind: str, number: Decimal, unit: str) -> Fraction:
    """The first number in the unit of its kind."""
    return reading_kind(PARTS[kind][0]).converted(Fraction(number), unit)


def numbers_in(kind: str, text: str) -> tuple[Decimal, ...]:
    """The numbers that were typed; empty where it is not as many as the kind has."""
    parts = [part.strip() for part in text.split("/")]
    if len(parts) != len(PARTS[kind]) or not all(NUMBER.fullmatch(part) for part in parts):
        return ()
    return tuple(Decimal(part) for part in parts)


def understood(typed: TypedReading, last: Fraction | None = None) -> UnderstoodReading:
    """The numbers, or every reason why not yet. `last`: the person's last reading of this kind, in its own unit."""
    if typed.kind not in PARTS:
        return UnderstoodReading((), (Reason("reading-kind", "Choose what was measured.", POLICY, path="kind"),))
    numbers, before = numbers_in(typed.kind, typed.text), numbers_in(typed.kind, typed.again)
    if not numbers:
        return UnderstoodReading((), (_not_read(typed),))
    if typed.kind == PRESSURE and (reason := _in_centimeters(numbers, typed.text)):
        return UnderstoodReading((), (reason,))
    reasons: list[Reason] = []
    for at, (part, number) in enumerate(zip(PARTS[typed.kind], numbers, strict=True)):
        asked = before[at] if typed.is_confirmed else None
        reasons += checked(part, number, typed.unit, entered_before=asked, last=last).reasons
    if typed.kind == PRESSURE and not reasons:
        reasons += _not_whole(numbers) or pair_reasons(int(numbers[0]), int(numbers[1]))
    return UnderstoodReading(() if reasons else numbers, tuple(reasons))


def instant_reasons(taken_at: datetime, now: datetime, born_on: date) -> tuple[Reason, ...]:
    """Why nothing can have been measured then: it has not come yet, or the person was not born."""
    if taken_at > now + LATER_BY:
        sentence = "This time has not come yet: enter when it was measured."
        return (Reason("reading-later", sentence, POLICY, path="taken_at"),)
    if taken_at.date() < born_on:
        sentence = f"This is before the birth date, {born_on}: check the day."
        return (Reason("reading-before-birth", sentence, POLICY, path="taken_at"),)
    return ()


def _in_centimeters(numbers: tuple[Decimal, ...], text: str) -> Reason | None:
    """12/8 is how many countries say 120/80: it is asked for in mmHg, and never multiplied in silence."""
    tenfold = tuple(number * 10 for number in numbers)
    kinds = [reading_kind(part) for part in PARTS[PRESSURE]]
    if not all(kind.is_usual(Fraction(number)) for kind, number in zip(kinds, tenfold, strict=True)):
        return None
    meant = "/".join(f"{number.normalize():f}" for number in tenfold)
    sentence = f"{as_typed(text)} looks like centimeters of mercury, {meant} in mmHg: enter it in mmHg."
    return Reason("reading-in-centimeters", sentence, POLICY, path="text")


def _not_whole(numbers: tuple[Decimal, ...]) -> list[Reason]:
    if all(number == int(number) for number in numbers):
        return []
    return [Reason("reading-not-whole", "Blood pressure is two whole numbers, such as 128/82.", POLICY, path="text")]


def _not_read(typed: TypedReading) -> Reason:
    such_as = "two numbers, such as 128/82" if typed.kind == PRESSURE else "one number, such as 72.5, with a point"
    sentence = f"{as_typed(typed.text)} is not a reading of {says(typed.kind)}: enter {such_as}."
    return Reason("reading-not-a-number", sentence, POLICY, path="text")
