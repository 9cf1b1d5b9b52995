"""Medicines that somebody takes: added as they were typed, and stopped.

    row = add(medicine=NewMedicine(ann.id, "Biaxin", from_on=date(2026, 11, 1)), by=by)    # clarithromycin
    stop(medicine_id=row.id, until_on=date(2026, 11, 30), because="rash", by=by)

Names: `rules/medicines_taken.py`. What they do together with ketamine: `suitability.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from lenitive.care import charts, reasons
from lenitive.care.changes import after_change
from lenitive.care.models import MedicineStop, PatientMedicine
from lenitive.care.rules.medicines_taken import date_reasons, named
from lenitive.care.visible import KnownPatient, known_patient, one
from lenitive.people.holding import holds
from lenitive.people.sites import today_at
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import BECAUSE_LETTERS, written_by

WRITE = "record.write"
MOST_DOSE = 200
WORDS = {"medicine_stop_medicine_id_key": reasons.STOPPED_ALREADY}


@dataclass(frozen=True)
class NewMedicine:
    """Whose, its name as typed, which it is where that was asked, its dose in words, from when until when."""

    patient_id: UUID
    name: str
    chosen: str = ""
    dose: str = ""
    from_on: date | None = None
    until_on: date | None = None


@verb(may=holds(WRITE))
def add(*, medicine: NewMedicine, by: Actor, key: UUID | None = None) -> PatientMedicine:
    """Write down what somebody takes. Refused with every reason at once, and asked about where a name may be two."""
    known = known_patient(medicine.patient_id, by=by)
    refuse(reasons_not_to_add(medicine, known, by))
    row = PatientMedicine(
        patient=known.patient,
        name=medicine.name.strip(),
        known_as=named(medicine.name, medicine.chosen).known_as,
        dose=medicine.dose.strip(),
        from_on=medicine.from_on,
        until_on=medicine.until_on,
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    after_change(row.patient_id, by=by)
    return row


@verb(may=holds(WRITE), words=WORDS)
def stop(*, medicine_id: UUID, until_on: date, because: str, by: Actor, key: UUID | None = None) -> MedicineStop:
    """Write down on which day it was taken for the last time."""
    found: PatientMedicine = one(charts.medicines(by=by), medicine_id)
    known = known_patient(found.patient_id, by=by)
    refuse(reasons_not_to_stop(found, until_on, because, known))
    row = MedicineStop(
        medicine=found,
        patient_id=found.patient_id,
        until_on=until_on,
        because=because.strip(),
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    after_change(row.patient_id, by=by)
    return row


def reasons_not_to_add(medicine: NewMedicine, known: KnownPatient, by: Actor) -> Iterator[Reason]:
    """Everything that prevents this row, or has to be answered first."""
    meant = named(medicine.name, medicine.chosen)
    yield from meant.reasons
    yield from date_reasons(medicine.from_on, medicine.until_on, known.identity.born_on)
    if len(medicine.dose.strip()) > MOST_DOSE:
        yield reasons.DOSE_TOO_LONG
    if not meant.reasons and _is_listed(meant.known_as, medicine.name.strip(), known, by):
        yield reasons.LISTED_ALREADY


def reasons_not_to_stop(found: PatientMedicine, until_on: date, because: str, known: KnownPatient) -> Iterator[Reason]:
    """Everything that prevents this stop."""
    if hasattr(found, "stop"):
        yield reasons.STOPPED_ALREADY
    yield from date_reasons(found.from_on, until_on, known.identity.born_on)
    if len(because.strip()) > BECAUSE_LETTERS:
        yield reasons.WORDS_TOO_LONG


def _is_listed(known_as: str, name: str, known: KnownPatient, by: Actor) -> bool:
    """Whether it stands on the list of what is taken today."""
    same = Q(known_as=known_as) if known_as else Q(known_as="", name__iexact=name)
    today = today_at(by.site_id)
    return charts.taken_on(today, charts.medicines(by=by)).filter(same, patient_id__in=known.records).exists()
