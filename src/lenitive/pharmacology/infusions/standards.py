"""What a card says beside its numbers: the rows of rules/infusions.yaml, typed and exact.

usual_strength("infusion").high  # Fraction(10), mg of base per mL
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated

from lenitive.pharmacology.dose_ranges import ANESTHESIA, patterns, room
from lenitive.rules import Authority, Key, Table
from lenitive.units import Quantity

INFUSION = "infusion"
PUSH = "push"
ROWS_AT_EASE, LEAST_READINGS = 4, 8
READINGS_A_ROW, READINGS_A_CAUTION = 5, 15  # the room that a row of steps and a long caution take from the readings


@dataclass(frozen=True)
class UsualBagStrength:
    """Strengths as they go into a vein, mg of base per mL, ends included. `says`: what the label says of it."""

    given: str
    low: Annotated[Fraction, Key(unit="mg/mL")]
    high: Annotated[Fraction, Key(unit="mg/mL")]
    says: str
    rule: Authority
    label: Authority


@dataclass(frozen=True)
class Believed:
    """Between which a setting is believed, ends included, in one unit."""

    name: str
    lowest: Annotated[Quantity, Key("low")]
    highest: Annotated[Quantity, Key("high")]
    rule: Authority

    @property
    def unit(self) -> str:
        """The unit of both ends."""
        return self.highest.unit

    @property
    def low(self) -> Fraction:
        """The lower end."""
        return self.lowest.magnitude(self.unit)

    @property
    def high(self) -> Fraction:
        """The upper end."""
        return self.highest.magnitude(self.unit)


@dataclass(frozen=True)
class CardPage:
    """How much one page holds."""

    most_rows: int
    most_doses: int
    most_readings: int
    most_cautions: int
    rule: Authority


@dataclass(frozen=True)
class CareRow:
    """Room, monitoring and who watches, for one class; `room` is empty where rules/doses.yaml has it."""

    name: str
    room: str
    monitoring: str
    watcher: str
    rule: Authority


@dataclass(frozen=True)
class Care:
    """A row with its room, and who says so of each."""

    row: CareRow
    room: str
    room_rule: Authority

    @property
    def name(self) -> str:
        """The class."""
        return self.row.name


@dataclass(frozen=True)
class Often:
    """Until when, and every so often, hours."""

    until_h: Annotated[Fraction, Key("until", "h")]
    every_h: Annotated[Fraction, Key("every", "h")]


@dataclass(frozen=True)
class ReadingPlan:
    """When pressure and pulse are written down, for one class."""

    name: str
    every: tuple[Often, ...]
    after_change_h: Annotated[Fraction, Key("after_change", "h")]
    after_end: tuple[Quantity, ...]
    rule: Authority

    @property
    def after_end_h(self) -> tuple[Fraction, ...]:
        """The times after the end, hours."""
        return tuple(each.magnitude("h") for each in self.after_end)


@dataclass(frozen=True)
class Instruction:
    """A sentence of the card and who says so."""

    says: str
    rule: Authority


@dataclass(frozen=True)
class InstructionFor:
    """A sentence for one purpose."""

    purpose: Annotated[str, Key("for")]
    says: str
    rule: Authority


STRENGTHS = Table("infusions", "strengths", tuple[UsualBagStrength, ...])
SETTINGS = Table("infusions", "settings", tuple[Believed, ...])
PAGE = Table("infusions", "page", CardPage)
CLASSES = Table("infusions", "classes", tuple[CareRow, ...])
READINGS = Table("infusions", "readings", tuple[ReadingPlan, ...])
BEFORE = Table("infusions", "before", tuple[InstructionFor, ...])
STOPS = Table("infusions", "stops", tuple[InstructionFor, ...])
THEN = Table("infusions", "then", Instruction)
BAG = Table("infusions", "bag", Instruction)


def class_of(purpose: str, length_h: Fraction, *, is_push_alone: bool) -> str:
    """The class of a session: its pattern in rules/doses.yaml, or anesthesia."""
    if purpose == ANESTHESIA:
        return ANESTHESIA
    return PUSH if is_push_alone else patterns().of(length_h)


def usual_strength(given: str) -> UsualBagStrength:
    """The usual strengths of a push or an infusion."""
    return next(row for row in STRENGTHS.read() if row.given == given)


def believed(name: str) -> Believed:
    """Between which volume, pump, syringe or rate are believed."""
    return next(row for row in SETTINGS.read() if row.name == name)


def page() -> CardPage:
    """How much one page holds."""
    return PAGE.read()


def reading_rows(rows: int, cautions: int) -> int:
    """How many readings fit on the page beside so many steps and cautions."""
    used = READINGS_A_ROW * max(rows - ROWS_AT_EASE, 0) + READINGS_A_CAUTION * min(cautions, page().most_cautions)
    return max(page().most_readings - used, LEAST_READINGS)


def care(name: str) -> Care:
    """Room, monitoring and who watches, for this class."""
    row = next(row for row in CLASSES.read() if row.name == name)
    if row.room:
        return Care(row, row.room, row.rule)
    needs = room()
    return Care(row, f"{needs.needs[:1].upper()}{needs.needs[1:]}.", needs.rule)


def reading_plan(name: str) -> ReadingPlan:
    """When pressure and pulse are written down, for this class."""
    return next(row for row in READINGS.read() if row.name == name)


def before_the_start(purpose: str) -> tuple[Instruction, ...]:
    """What is looked at before the start."""
    return _for(purpose, BEFORE.read())


def stops_of(purpose: str) -> tuple[Instruction, ...]:
    """What stops the pump."""
    return _for(purpose, STOPS.read())


def then() -> Instruction:
    """What is done when something stops it."""
    return THEN.read()


def of_every_bag() -> Instruction:
    """What is true of every bag."""
    return BAG.read()


def _for(purpose: str, rows: tuple[InstructionFor, ...]) -> tuple[Instruction, ...]:
    return tuple(Instruction(row.says, row.rule) for row in rows if row.purpose == purpose)
