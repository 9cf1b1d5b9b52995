"""Whether a reading can be: impossible ones are refused, improbable ones and odd units asked about.

    checked("weight", Decimal(180), "kg").reasons        # unit-asked: 180 lb would be 81.6 kg
    checked("temperature", Decimal("98.6"), "°F").value  # Fraction(37): in the unit of the table, °C

A reading that is asked about is entered once more; entered twice the same, it is taken. Nothing impossible ever is.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from lenitive.care.rules.scoring import shown_score
from lenitive.reasons import POLICY, Reason, Severity, as_typed
from lenitive.rules import Authority, Table

FILE = "readings"


@dataclass(frozen=True)
class OtherUnit:
    """Another unit of a reading: (number + add) × times is the reading in the unit of the row."""

    unit: str
    times: Fraction
    add: Fraction = Fraction(0)


@dataclass(frozen=True)
class ReadingKind:
    """A kind of reading, its unit, what it can be, and what it usually is."""

    kind: str
    says: str
    unit: str
    least: Fraction
    most: Fraction
    usual: tuple[Fraction, Fraction]
    rule: Authority
    units: tuple[OtherUnit, ...] = ()

    def __post_init__(self) -> None:
        low, high = self.usual
        if not self.least <= low < high <= self.most:
            raise ValueError("what is usual lies within what can be")

    def converted(self, number: Fraction, unit: str) -> Fraction:
        """The reading in the unit of the row; KeyError for a unit that it does not have."""
        if unit == self.unit:
            return number
        other = {each.unit: each for each in self.units}[unit]
        return (number + other.add) * other.times

    @property
    def all_units(self) -> tuple[str, ...]:
        """Its own unit first."""
        return (self.unit, *(each.unit for each in self.units))

    def is_possible(self, value: Fraction) -> bool:
        """Whether it can be, in the unit of the row."""
        return self.least <= value <= self.most

    def is_usual(self, value: Fraction) -> bool:
        """Whether nobody would ask, in the unit of the row."""
        return self.usual[0] <= value <= self.usual[1]


@dataclass(frozen=True)
class ReadingChange:
    """Within how many percent of the last reading another unit is thought to have been meant."""

    kind: str
    within_percent: Fraction
    rule: Authority


@dataclass(frozen=True)
class CheckedReading:
    """`value`: exact, in the unit of its kind; None as long as `reasons` are not settled."""

    kind: ReadingKind
    value: Fraction | None
    reasons: tuple[Reason, ...] = ()


KINDS = Table(FILE, "readings", tuple[ReadingKind, ...])
READING_CHANGES = Table(FILE, "changes", tuple[ReadingChange, ...])


def reading_kind(name: str) -> ReadingKind:
    """The kind of this name; KeyError for another."""
    return {each.kind: each for each in KINDS.read()}[name]


def checked(
    name: str, number: Decimal, unit: str, *, entered_before: Decimal | None = None, last: Fraction | None = None
) -> CheckedReading:
    """The reading in the unit of its kind, or why not yet.

    `entered_before`: what was entered when it was asked about. `last`: the person's last reading of this kind, in the
    unit of the kind.
    """
    kind = reading_kind(name)
    if unit not in kind.all_units:
        sentence = f"{as_typed(unit)} is not a unit of {kind.says}: choose {' or '.join(kind.all_units)}."
        return CheckedReading(kind, None, (_reason("reading-unit-unknown", sentence, kind, "question"),))
    if not number.is_finite():
        return CheckedReading(kind, None, (_impossible(kind, number, unit),))
    value = kind.converted(Fraction(number), unit)
    reason = _of_unit(kind, number, unit, last) or _of_value(kind, value, number, unit)
    if reason and reason.severity == "question" and kind.is_possible(value) and entered_before == number:
        reason = None
    return CheckedReading(kind, None if reason else value, (reason,) if reason else ())


def pair_reasons(systolic: int, diastolic: int) -> tuple[Reason, ...]:
    """Why two numbers are no blood pressure: the upper one is the higher."""
    if systolic > diastolic:
        return ()
    sentence = f"Blood pressure {systolic}/{diastolic}: the first number is the higher one. Check both."
    return (Reason("reading-impossible", sentence, POLICY, about="person"),)


def _of_value(kind: ReadingKind, value: Fraction, number: Decimal, unit: str) -> Reason | None:
    if not kind.is_possible(value):
        return _impossible(kind, number, unit)
    if kind.is_usual(value):
        return None
    sentence = f"{kind.says.capitalize()} {number} {unit} is unusual: measure again, then enter it once more."
    return _reason("reading-improbable", sentence, kind, "question")


def _of_unit(kind: ReadingKind, number: Decimal, unit: str, last: Fraction | None) -> Reason | None:
    """The question which unit was meant, where the number as entered is implausible and in another unit is not."""
    value = kind.converted(Fraction(number), unit)
    for other in kind.all_units:
        meant = kind.converted(Fraction(number), other)
        if other == unit or not kind.is_usual(meant):
            continue
        if not kind.is_usual(value) or _is_as_last(kind, meant, value, last):
            sentence = (
                f"{kind.says.capitalize()} {number} {unit}? In {other} it would be "
                f"{shown_score(meant)} {kind.unit}: which unit is meant?"
            )
            return _reason("reading-unit-asked", sentence, kind, "question")
    return None


def _is_as_last(kind: ReadingKind, meant: Fraction, value: Fraction, last: Fraction | None) -> bool:
    """Whether the number is near the last reading in the other unit, and far from it in its own."""
    within = {each.kind: each.within_percent for each in READING_CHANGES.read()}.get(kind.kind)
    if last is None or within is None:
        return False
    near, far = (abs(each - last) * 100 <= within * last for each in (meant, value))
    return near and not far


def _impossible(kind: ReadingKind, number: Decimal, unit: str) -> Reason:
    sentence = f"{kind.says.capitalize()} cannot be {number} {unit}: check the number and its unit."
    return _reason("reading-impossible", sentence, kind, "stop")


def _reason(code: str, sentence: str, kind: ReadingKind, severity: Severity) -> Reason:
    return Reason(code, sentence, kind.rule.cited, severity, "person")
