"""How much is usual and from where on a dose is stopped: the rows of rules/doses.yaml, typed and exact.

    range_of("iv", "racemate", "pain", "push").stop_from  # Bound(Fraction(1), "mg/kg")

Who judges a regimen by them is `cases/dose_checks.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Annotated

from lenitive.rules import Authority, Key, Table
from lenitive.units import Quantity

PAIN, ANESTHESIA = "pain", "anesthesia"
PUSH, SHORT, HOURS, DAYS = "push", "short infusion", "hours", "days"
AN_HOUR, A_DAY = "an hour", "a day"
APPLICATION, STRENGTH = "an application", "a strength"
FAST = "5 minutes"  # what a short infusion gives within the length of a push, held against the push
ANY_FORM = "any"
INTRAVENOUS_WORDS = {
    PUSH: "by IV push",
    SHORT: "by short IV infusion",
    HOURS: "by IV infusion over hours",
    DAYS: "by IV infusion over days",
}


@dataclass(frozen=True)
class Bound:
    """One end of a range: `value` in `unit` (mg, mg/kg, mg/kg/h, g or %), of base."""

    value: Fraction
    unit: str

    @classmethod
    def parse(cls, text: str) -> Bound:
        """The bound that is written "1 mg/kg"; UnitError when it is none."""
        quantity = Quantity.parse(text)
        return cls(quantity.magnitude(quantity.unit), quantity.unit)

    @property
    def is_per_kg(self) -> bool:
        """Whether it is counted per kilogram of the person."""
        return self.unit.startswith("mg/kg")

    @property
    def is_rate(self) -> bool:
        """Whether it is counted per hour."""
        return self.unit.endswith("/h")

    def total(self, weight_kg: Fraction) -> Fraction:
        """The bound for this person, mg (mg an hour where it is a rate)."""
        return self.value * weight_kg if self.is_per_kg else self.value

    def __str__(self) -> str:
        return Quantity(self.value, "number").display(3).removesuffix("number") + self.unit


@dataclass(frozen=True)
class DoseRange:
    """Usual up to, and stopped from, for adults. `stop_from` None: the limits of a case hold."""

    route: str
    form: str
    purpose: str
    pattern: str
    usual_to: Bound
    stop_from: Bound | None
    usual: Authority
    stop: Authority

    def __post_init__(self) -> None:
        usual, stop = self.usual_to, self.stop_from
        if stop and (stop.unit != usual.unit or stop.value <= usual.value):
            raise ValueError("stop_from lies above usual_to, in the same unit")


@dataclass(frozen=True)
class Floor:
    """The lowest that is usual for pain, and below which the unit is asked about."""

    route: str
    pattern: str
    usual_from: Bound
    asked_below: Bound
    rule: Authority

    def __post_init__(self) -> None:
        if self.asked_below.unit != self.usual_from.unit or self.asked_below.value > self.usual_from.value:
            raise ValueError("asked_below lies at usual_from or below it, in the same unit")


@dataclass(frozen=True)
class Patterns:
    """When an IV dose is a push, a short infusion, hours or days; all in hours. `rule` says who set them."""

    push_at_most_h: Annotated[Fraction, Key("push_at_most", "h")]
    short_at_most_h: Annotated[Fraction, Key("short_infusion_at_most", "h")]
    hours_at_most_h: Annotated[Fraction, Key("hours_at_most", "h")]
    pause_at_most_h: Annotated[Fraction, Key("pause_at_most", "h")]
    push_runs_h: Annotated[Fraction, Key("push_runs_over", "h")]
    rule: Authority

    def of(self, length_h: Fraction) -> str:
        """The pattern of an infusion that runs so long."""
        if length_h <= self.push_at_most_h:
            return PUSH
        if length_h <= self.short_at_most_h:
            return SHORT
        return HOURS if length_h <= self.hours_at_most_h else DAYS


@dataclass(frozen=True)
class HeldLevel:
    """A level (ng/mL, venous) that is stopped when the typical person holds it so long; hours."""

    level_ng_per_ml: Annotated[float, Key("level", "ng/mL")]
    held_for_h: Annotated[float, Key("held_for", "h")]
    left_out_after_a_push_h: Annotated[float, Key("left_out_after_a_push", "h")]
    rule: Authority


@dataclass(frozen=True)
class Room:
    """What has to be in the room for an anesthetic dose."""

    needs: Annotated[str, Key("room")]
    rule: Authority


RANGES = Table("doses", "ranges", tuple[DoseRange, ...])
FLOORS = Table("doses", "floors", tuple[Floor, ...])
PATTERNS = Table("doses", "patterns", Patterns)
HELD_LEVEL = Table("doses", "held_level", HeldLevel)
ANESTHETIC_ROOM = Table("doses", "anesthesia", Room)


def range_of(route: str, form: str, purpose: str, pattern: str) -> DoseRange | None:
    """The row for this dose, that of its own form first; None when nothing is written for it."""
    return ranges().get((route, form, purpose, pattern)) or ranges().get((route, ANY_FORM, purpose, pattern))


@cache
def ranges() -> dict[tuple[str, str, str, str], DoseRange]:
    """Every row, by route, form, purpose and pattern."""
    rows = RANGES.read()
    found = {(row.route, row.form, row.purpose, row.pattern): row for row in rows}
    if len(found) < len(rows):
        raise ValueError("rules/doses.yaml: two rows for the same route, form, purpose and pattern")
    return found


def floor_of(limit: DoseRange) -> Floor | None:
    """The floor under a range for pain; None where none is written."""
    return floors().get((limit.route, limit.pattern)) if limit.purpose == PAIN else None


@cache
def floors() -> dict[tuple[str, str], Floor]:
    """Every floor, by route and pattern."""
    return {(row.route, row.pattern): row for row in FLOORS.read()}


def patterns() -> Patterns:
    """Where one pattern of an IV dose ends and the next begins."""
    return PATTERNS.read()


def held_level() -> HeldLevel:
    """The level that nobody is given for pain."""
    return HELD_LEVEL.read()


def room() -> Room:
    """What an anesthetic dose needs."""
    return ANESTHETIC_ROOM.read()
