"""Readings: recorded as they were typed, and corrected by a row that names the one before.

    record(reading=NewReading(ann.id, TypedReading("blood_pressure", "128/82", "mmHg"), taken_at), by=by)
    correct(correction=ReadingCorrection(row.id, None, None, "taken from another person"), by=by)      # struck out

What is impossible is refused, what is improbable is asked twice: `rules/typed_readings.py`. Nothing is ever edited.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

from lenitive.care import charts, reasons
from lenitive.care.changes import after_change
from lenitive.care.models import PatientReading
from lenitive.care.rules.typed_readings import (
    PARTS,
    TypedReading,
    instant_reasons,
    numbers_in,
    understood,
    value_of,
)
from lenitive.care.visible import KnownPatient, known_patient, one
from lenitive.people.holding import holds
from lenitive.people.sites import zone_of
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import Stale
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import BECAUSE_LETTERS, written_by

WRITE = "record.write"
WORDS = {"reading_corrected_once": reasons.CORRECTED_MEANWHILE}


@dataclass(frozen=True)
class NewReading:
    """Whose, what was typed, and when it was measured."""

    patient_id: UUID
    typed: TypedReading
    taken_at: datetime


@dataclass(frozen=True)
class ReadingCorrection:
    """Which row, what stands in its place (None: nothing should), when it was measured, and why it changes."""

    reading_id: UUID
    typed: TypedReading | None
    taken_at: datetime | None
    because: str


@verb(may=holds(WRITE), words=WORDS)
def record(*, reading: NewReading, by: Actor, key: UUID | None = None) -> PatientReading:
    """Record what was measured. Refused with every reason at once, and with what has to be asked once more."""
    known = known_patient(reading.patient_id, by=by)
    refuse(reasons_not_to_record(reading, known, by))
    row = PatientReading(patient=known.patient, taken_at=reading.taken_at, **_typed(reading.typed), **_now(by))
    row.save()
    after_change(row.patient_id, by=by)
    return row


@verb(may=holds(WRITE), words=WORDS)
def correct(*, correction: ReadingCorrection, by: Actor, key: UUID | None = None) -> PatientReading:
    """Put another reading in the place of one, or strike it out. The earlier one stays readable."""
    found: PatientReading = one(charts.readings(by=by), correction.reading_id)
    if newer := charts.readings(by=by).filter(in_place_of=found).first():
        raise Stale(newer)
    known = known_patient(found.patient_id, by=by)
    refuse(reasons_not_to_correct(correction, found, known, by))
    stands = _typed(correction.typed) if correction.typed else {"kind": found.kind, "unit": found.unit}
    row = PatientReading(
        patient_id=found.patient_id,
        taken_at=correction.taken_at or found.taken_at,
        in_place_of=found,
        because=correction.because.strip(),
        **stands,
        **_now(by),
    )
    row.save()
    after_change(row.patient_id, by=by)
    return row


def reasons_not_to_record(reading: NewReading, known: KnownPatient, by: Actor) -> Iterator[Reason]:
    """Everything that prevents this reading from being taken."""
    typed, there = reading.typed, zone_of(by.site_id)
    last = _last_value(known, typed.kind, by) if typed.kind in PARTS else None
    yield from understood(typed, last).reasons
    yield from instant_reasons(reading.taken_at.astimezone(there), clock.now(), known.identity.born_on)


def reasons_not_to_correct(
    correction: ReadingCorrection, found: PatientReading, known: KnownPatient, by: Actor
) -> Iterator[Reason]:
    """Everything that prevents this correction."""
    if found.number is None:
        yield reasons.STRUCK_ALREADY
    if correction.typed and correction.typed.kind != found.kind:
        yield reasons.SAME_KIND
    elif correction.typed:
        again = NewReading(known.patient.pk, correction.typed, correction.taken_at or found.taken_at)
        yield from reasons_not_to_record(again, known, by)
    if not 0 < len(correction.because.strip()) <= BECAUSE_LETTERS:
        yield reasons.BECAUSE_MISSING


def _last_value(known: KnownPatient, kind: str, by: Actor) -> Fraction | None:
    row = charts.standing_readings(by=by).filter(patient_id__in=known.records, kind=kind).first()
    return value_of(kind, row.number, row.unit) if row and row.number is not None else None


def _typed(typed: TypedReading) -> dict[str, Any]:
    numbers: tuple[Decimal | None, ...] = (*numbers_in(typed.kind, typed.text), None)
    return {
        "kind": typed.kind,
        "number": numbers[0],
        "second_number": numbers[1],
        "unit": typed.unit,
        "is_confirmed": typed.is_confirmed,
    }


def _now(by: Actor) -> dict[str, Any]:
    return {"at": clock.now(), **written_by(by)}
