"""How much is usual and from where on a dose is stopped: the rows of rules/doses.yaml, typed and exact.

    range_of("iv", "racemate", "pain", "push").stop_from  # Bound(Fraction(1), "mg/kg")

Who judges a regimen by them is `cases/dose_checks.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from lenitive.rules import Authority, authority_of, content
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


@dataclass(frozen=True)
class Floor:
    """The lowest that is usual for pain, and below which the unit is asked about."""

    route: str
    pattern: str
    usual_from: Bound
    asked_below: Bound
    rule: Authority


@dataclass(frozen=True)
class Patterns:
    """When an IV dose is a push, a short infusion, hours or days; all in hours. `rule` says who set them."""

    push_at_most_h: Fraction
    short_at_most_h: Fraction
    hours_at_most_h: Fraction
    pause_at_most_h: Fraction
    push_runs_h: Fraction
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

    level_ng_per_ml: float
    held_for_h: float
    left_out_after_a_push_h: float
    rule: Authority


@dataclass(frozen=True)
class Room:
    """What has to be in the room for an anesthetic dose."""

    needs: str
    rule: Authority


def range_of(route: str, form: str, purpose: str, pattern: str) -> DoseRange | None:
    """The row for this dose, that of its own form first; None when nothing is written for it."""
    return ranges().get((route, form, purpose, pattern)) or ranges().get((route, ANY_FORM, purpose, pattern))


@cache
def ranges() -> dict[tuple[str, str, str, str], DoseRange]:
    """Every row, by route, form, purpose and pattern."""
    rows = [_range(row) for row in content("doses")["ranges"]]
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
    return {(row["route"], row["pattern"]): _floor(row) for row in content("doses")["floors"]}


@cache
def patterns() -> Patterns:
    """Where one pattern of an IV dose ends and the next begins."""
    row = content("doses")["patterns"]
    return Patterns(
        push_at_most_h=_hours(row["push_at_most"]),
        short_at_most_h=_hours(row["short_infusion_at_most"]),
        hours_at_most_h=_hours(row["hours_at_most"]),
        pause_at_most_h=_hours(row["pause_at_most"]),
        push_runs_h=_hours(row["push_runs_over"]),
        rule=authority_of(row),
    )


@cache
def held_level() -> HeldLevel:
    """The level that nobody is given for pain."""
    row = content("doses")["held_level"]
    return HeldLevel(
        level_ng_per_ml=float(Quantity.parse(row["level"]).magnitude("ng/mL")),
        held_for_h=float(_hours(row["held_for"])),
        left_out_after_a_push_h=float(_hours(row["left_out_after_a_push"])),
        rule=authority_of(row),
    )


@cache
def room() -> Room:
    """What an anesthetic dose needs."""
    row = content("doses")["anesthesia"]
    return Room(row["room"], authority_of(row))


def _range(row: dict[str, Any]) -> DoseRange:
    keys = (row["route"], row["form"], row["purpose"], row["pattern"])
    usual, stop = _bound(row["usual_to"]), _bound(row["stop_from"]) if row["stop_from"] else None
    if stop and (stop.unit != usual.unit or stop.value <= usual.value):
        raise ValueError(f"rules/doses.yaml, {keys}: stop_from lies above usual_to, in the same unit")
    return DoseRange(*keys, usual, stop, authority_of(row, "usual_"), authority_of(row, "stop_"))


def _floor(row: dict[str, Any]) -> Floor:
    usual, asked = _bound(row["usual_from"]), _bound(row["asked_below"])
    if asked.unit != usual.unit or asked.value > usual.value:
        raise ValueError(f"rules/doses.yaml, {row['route']}, {row['pattern']}: asked_below is below usual_from")
    return Floor(row["route"], row["pattern"], usual, asked, authority_of(row))


def _bound(text: str) -> Bound:
    quantity = Quantity.parse(text)
    return Bound(quantity.magnitude(quantity.unit), quantity.unit)


def _hours(text: str) -> Fraction:
    return Quantity.parse(text).magnitude("h")
