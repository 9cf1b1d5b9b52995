"""What a card says beside its numbers: the rows of rules/infusions.yaml, typed and exact.

usual_strength("infusion").high  # Fraction(10), mg of base per mL
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from lenitive.pharmacology.dose_ranges import ANESTHESIA, patterns, room
from lenitive.rules import Authority, authority_of, content
from lenitive.units import Quantity

RULES = "infusions"
INFUSION = "infusion"
PUSH = "push"
ROWS_AT_EASE, LEAST_READINGS = 4, 8
READINGS_A_ROW, READINGS_A_CAUTION = 5, 15  # the room that a row of steps and a long caution take from the readings


@dataclass(frozen=True)
class UsualStrength:
    """Strengths as they go into a vein, mg of base per mL, ends included. `says`: what the label says of it."""

    given: str
    low: Fraction
    high: Fraction
    says: str
    rule: Authority
    label: Authority


@dataclass(frozen=True)
class Believed:
    """Between which a setting is believed, ends included; in `unit`."""

    name: str
    low: Fraction
    high: Fraction
    unit: str
    rule: Authority


@dataclass(frozen=True)
class Page:
    """How much one page holds."""

    most_rows: int
    most_doses: int
    most_readings: int
    most_cautions: int
    rule: Authority


@dataclass(frozen=True)
class Care:
    """Room, monitoring and who watches, for one class of session."""

    name: str
    room: str
    room_rule: Authority
    monitoring: str
    watcher: str
    rule: Authority


@dataclass(frozen=True)
class ReadingPlan:
    """When pressure and pulse are written down; all in hours. `every`: until when, and every so often."""

    name: str
    every: tuple[tuple[Fraction, Fraction], ...]
    after_change_h: Fraction
    after_end_h: tuple[Fraction, ...]
    rule: Authority


@dataclass(frozen=True)
class Said:
    """A sentence of the card and who says so."""

    says: str
    rule: Authority


def class_of(purpose: str, length_h: Fraction, *, is_push_alone: bool) -> str:
    """The class of a session: its pattern in rules/doses.yaml, or anesthesia."""
    if purpose == ANESTHESIA:
        return ANESTHESIA
    return PUSH if is_push_alone else patterns().of(length_h)


@cache
def usual_strength(given: str) -> UsualStrength:
    """The usual strengths of a push or an infusion."""
    row = _row("strengths", "given", given)
    low, high = _exact(row["low"], "mg/mL"), _exact(row["high"], "mg/mL")
    label = authority_of(row | {"label_authority": row["label"]}, "label_")
    return UsualStrength(given, low, high, row["says"], authority_of(row), label)


@cache
def believed(name: str) -> Believed:
    """Between which volume, pump, syringe or rate are believed."""
    row = _row("settings", "name", name)
    high = Quantity.parse(row["high"])
    return Believed(name, _exact(row["low"], high.unit), high.magnitude(high.unit), high.unit, authority_of(row))


@cache
def page() -> Page:
    """How much one page holds."""
    row = content(RULES)["page"]
    return Page(
        most_rows=int(row["most_rows"]),
        most_doses=int(row["most_doses"]),
        most_readings=int(row["most_readings"]),
        most_cautions=int(row["most_cautions"]),
        rule=authority_of(row),
    )


def readings_beside(rows: int, cautions: int) -> int:
    """How many readings fit on the page beside so many steps and cautions."""
    used = READINGS_A_ROW * max(rows - ROWS_AT_EASE, 0) + READINGS_A_CAUTION * min(cautions, page().most_cautions)
    return max(page().most_readings - used, LEAST_READINGS)


@cache
def care(name: str) -> Care:
    """Room, monitoring and who watches, for this class."""
    row, needs = _row("classes", "name", name), room()
    rule = authority_of(row)
    if name == ANESTHESIA:
        said = f"{needs.needs[:1].upper()}{needs.needs[1:]}."
        return Care(name, said, needs.rule, row["monitoring"], row["watcher"], rule)
    return Care(name, row["room"], rule, row["monitoring"], row["watcher"], rule)


@cache
def reading_plan(name: str) -> ReadingPlan:
    """When pressure and pulse are written down, for this class."""
    row = _row("readings", "name", name)
    every = tuple((_exact(each["until"], "h"), _exact(each["every"], "h")) for each in row["every"])
    after_end = tuple(_exact(each, "h") for each in row["after_end"])
    return ReadingPlan(name, every, _exact(row["after_change"], "h"), after_end, authority_of(row))


@cache
def before_the_start(purpose: str) -> tuple[Said, ...]:
    """What is looked at before the start."""
    return _sentences("before", purpose)


@cache
def stops_of(purpose: str) -> tuple[Said, ...]:
    """What stops the pump."""
    return _sentences("stops", purpose)


@cache
def then() -> Said:
    """What is done when something stops it."""
    return _said(content(RULES)["then"])


@cache
def of_every_bag() -> Said:
    """What is true of every bag."""
    return _said(content(RULES)["bag"])


def _said(row: dict[str, Any]) -> Said:
    return Said(row["says"], authority_of(row))


def _sentences(key: str, purpose: str) -> tuple[Said, ...]:
    return tuple(_said(row) for row in content(RULES)[key] if row["for"] == purpose)


def _row(key: str, named: str, name: str) -> dict[str, Any]:
    found: list[dict[str, Any]] = [row for row in content(RULES)[key] if row[named] == name]
    if len(found) != 1:
        raise ValueError(f"rules/infusions.yaml, {key}: {len(found)} rows for {name!r}, there is to be one")
    return found[0]


def _exact(text: str, unit: str) -> Fraction:
    return Quantity.parse(text).magnitude(unit)
