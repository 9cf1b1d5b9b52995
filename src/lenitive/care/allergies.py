"""Allergies of a person, and that she was asked and has none.

note(allergy=NewAllergy(ann.id, "nsaid", "ibuprofen", "hives"), by=by)
end(allergy_id=row.id, because="tolerated it since, seen by an allergist", by=by)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from lenitive.care import charts, reasons
from lenitive.care.changes import after_change
from lenitive.care.models import AllergyEnd, PatientAllergy
from lenitive.care.models.allergy import GROUPS, REACTION_LETTERS, TO_LETTERS
from lenitive.care.visible import KnownPatient, known_patient, one
from lenitive.people.holding import holds
from lenitive.people.sites import today_at
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import BECAUSE_LETTERS, written_by

WRITE = "record.write"
NONE = "none"
WORDS = {"allergy_end_allergy_id_key": reasons.ALLERGY_ENDED}


@dataclass(frozen=True)
class NewAllergy:
    """Whose, of which group, to what, and what happened. Of the group none: she was asked, and has none."""

    patient_id: UUID
    group: str
    to: str = ""
    reaction: str = ""


@verb(may=holds(WRITE))
def note(*, allergy: NewAllergy, by: Actor, key: UUID | None = None) -> PatientAllergy:
    """Write down an allergy, or that there is none. Refused with every reason at once."""
    known = known_patient(allergy.patient_id, by=by)
    refuse(reasons_not_to_note(allergy, known, by))
    is_none = allergy.group == NONE
    row = PatientAllergy(
        patient=known.patient,
        group=allergy.group,
        to="" if is_none else allergy.to.strip(),
        reaction="" if is_none else allergy.reaction.strip(),
        answered_on=today_at(by.site_id),
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    after_change(row.patient_id, by=by)
    return row


@verb(may=holds(WRITE), words=WORDS)
def end(*, allergy_id: UUID, because: str, by: Actor, key: UUID | None = None) -> AllergyEnd:
    """Write down why an entry counts no more. It stays readable."""
    found: PatientAllergy = one(charts.allergies(by=by), allergy_id)
    refuse(reasons_not_to_end(found, because))
    row = AllergyEnd(
        allergy=found, patient_id=found.patient_id, because=because.strip(), at=clock.now(), **written_by(by)
    )
    row.save()
    after_change(row.patient_id, by=by)
    return row


def reasons_not_to_note(allergy: NewAllergy, known: KnownPatient, by: Actor) -> Iterator[Reason]:
    """Everything that prevents this entry."""
    if allergy.group not in GROUPS:
        yield reasons.CHOOSE_A_GROUP
        return
    if allergy.group == NONE:
        standing = charts.standing_allergies(by=by).filter(patient_id__in=known.records).exclude(group=NONE)
        if standing.exists():
            yield reasons.ALLERGIES_STAND
        return
    if not 0 < len(allergy.to.strip()) <= TO_LETTERS:
        yield reasons.ALLERGY_TO_WHAT
    if len(allergy.reaction.strip()) > REACTION_LETTERS:
        yield reasons.WORDS_TOO_LONG


def reasons_not_to_end(found: PatientAllergy, because: str) -> Iterator[Reason]:
    """It was ended already, or nobody says why."""
    if hasattr(found, "end"):
        yield reasons.ALLERGY_ENDED
    if not 0 < len(because.strip()) <= BECAUSE_LETTERS:
        yield reasons.BECAUSE_MISSING
