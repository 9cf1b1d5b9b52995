"""Registering people and correcting what was written down about them.

    ann = register(person=NewPatient(IdentityFacts("Ann Ortiz", born_on), ContactFacts("303-555-0123")), by=by)
    correct(correction=IdentityCorrection(ann.id, identity.id, facts, "married"), by=by)

A correction is a new row that names the one before, which stays readable. It is refused as stale when somebody has
corrected the same row meanwhile. Somebody who may be on record already is asked about first; two records of one person
are joined in `merging.py`.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from lenitive.care import reasons
from lenitive.care.duplicates import has_alike, identifiers_in, same_person
from lenitive.care.lookups import reasons_not_to_look
from lenitive.care.merging import (
    AskedAlike,
    DuplicateDecision,
    Joining,
    answer_of,
    decide_duplicate,
    merge,
    reasons_against_words,
    undo_merge,
)
from lenitive.care.models import CareRelation, Patient, PatientContact, PatientIdentity, PatientName
from lenitive.care.models.care_relation import REGISTERED
from lenitive.care.rules.card_numbers import DIGITS, as_card_number
from lenitive.care.rules.contact import ContactFacts, reasons_against_contact, telephone_in
from lenitive.care.rules.identity import IdentityFacts, reasons_against_identity
from lenitive.care.rules.names import sort_name, sound, words
from lenitive.care.visible import known_patient
from lenitive.people.holding import holds
from lenitive.people.sites import is_made_up, today_at
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import Stale
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import written_by

__all__ = [
    "AskedAlike",
    "ContactCorrection",
    "DuplicateDecision",
    "IdentityCorrection",
    "Joining",
    "NewPatient",
    "correct",
    "correct_contact",
    "decide_duplicate",
    "merge",
    "register",
    "undo_merge",
]
REGISTER = "people.register"
MOST_BECAUSE = 500
WORDS = {"patient_card_number_key": reasons.TRY_AGAIN}
CORRECTED = {
    "patient_identity_corrected_once": reasons.CORRECTED_MEANWHILE,
    "patient_contact_corrected_once": reasons.CORRECTED_MEANWHILE,
    "patient_contact_begins_once": reasons.CORRECTED_MEANWHILE,
}


@dataclass(frozen=True)
class NewPatient:
    """Who is registered, and how she is reached. `alike`: what she said of a record that may be hers already."""

    identity: IdentityFacts
    contact: ContactFacts
    alike: AskedAlike | None = None


@dataclass(frozen=True)
class IdentityCorrection:
    """Whose identity, the row that was read before, what holds from now on, and why it changes."""

    patient_id: UUID
    version: UUID | None
    facts: IdentityFacts
    because: str


@dataclass(frozen=True)
class ContactCorrection:
    """Whose contact, the row that was read before (None where there was none), and what holds from now on."""

    patient_id: UUID
    version: UUID | None
    facts: ContactFacts


@verb(may=holds(REGISTER), words=WORDS)
def register(*, person: NewPatient, by: Actor, key: UUID | None = None) -> Patient:
    """Register somebody at the site where the actor is. Refused with every reason at once.

    Whoever may be on record already, anywhere, is asked about first, and the answer is kept.
    """
    refuse(reasons_not_to_look(by))
    alike = same_person(identifiers_in(person.identity, person.contact), by=by)
    refuse(reasons_not_to_register(person, by, is_alike=bool(alike)))
    row = Patient(card_number=_drawn_number(), is_demonstration=is_made_up(by.site_id), **_now(by))
    row.save()
    CareRelation(patient=row, to_site=by.site_id, because=REGISTERED, **_now(by)).save()
    _write_identity(row.pk, person.identity, by)
    PatientContact(patient=row, **_kept(person.contact), **_now(by)).save()
    if person.alike:
        for each in alike:
            answer_of(row.pk, each, person.alike, by).save()
    return row


@verb(may=holds(REGISTER), words=CORRECTED)
def correct(*, correction: IdentityCorrection, by: Actor, key: UUID | None = None) -> PatientIdentity:
    """Correct names, birth date, sex or language. The earlier entry stays readable.

    `has_alike` of the row says whether she now looks like somebody else on record.
    """
    known = known_patient(correction.patient_id, by=by)
    _is_what_was_read(known.identity, correction.version)
    refuse([*reasons_not_to_look(by), *reasons_not_to_correct(correction, by)])
    row = _write_identity(
        known.patient.pk, correction.facts, by, in_place_of=known.identity, because=correction.because.strip()
    )
    row.has_alike = has_alike(known.patient.pk, by=by)
    return row


@verb(may=holds(REGISTER), words=CORRECTED)
def correct_contact(*, correction: ContactCorrection, by: Actor, key: UUID | None = None) -> PatientContact:
    """Correct telephone, e-mail or address. The earlier entry stays readable."""
    known = known_patient(correction.patient_id, by=by)
    _is_what_was_read(known.contact, correction.version)
    refuse([*reasons_not_to_look(by), *reasons_against_contact(correction.facts)])
    whose = known.contact.patient_id if known.contact else known.patient.pk  # a row stays with the record it corrects
    row = PatientContact(patient_id=whose, in_place_of=known.contact, **_kept(correction.facts), **_now(by))
    row.save()
    row.has_alike = has_alike(known.patient.pk, by=by)
    return row


def reasons_not_to_register(person: NewPatient, by: Actor, *, is_alike: bool) -> Iterator[Reason]:
    """Everything that prevents this person from being registered here. `is_alike`: she may be on record already."""
    yield from reasons_against_identity(person.identity, today_at(by.site_id))
    yield from reasons_against_contact(person.contact)
    if is_alike and person.alike is None:
        yield reasons.POSSIBLE_DUPLICATE
    elif is_alike and person.alike:
        yield from reasons_against_words(person.alike.reason)


def reasons_not_to_correct(correction: IdentityCorrection, by: Actor) -> Iterator[Reason]:
    """Everything that prevents this correction."""
    yield from reasons_against_identity(correction.facts, today_at(by.site_id))
    if not 0 < len(correction.because.strip()) <= MOST_BECAUSE:
        yield reasons.BECAUSE_MISSING


def _is_what_was_read(now: PatientIdentity | PatientContact | None, version: UUID | None) -> None:
    """Stale when another row stands there now; refused when nobody says what was read."""
    if now is not None and version is None:
        refuse([reasons.NOT_READ])
    if (now.pk if now else None) != version:
        raise Stale(now)


def _write_identity(patient_id: UUID, facts: IdentityFacts, by: Actor, **corrected: Any) -> PatientIdentity:
    """The row, and the words that a search finds it by."""
    stripped = replace(facts, legal_name=facts.legal_name.strip(), preferred_name=facts.preferred_name.strip())
    row = PatientIdentity(
        patient_id=patient_id,
        legal_name=stripped.legal_name,
        preferred_name=stripped.preferred_name,
        born_on=stripped.born_on,
        sex=stripped.sex,
        language=stripped.language,
        sort_name=sort_name(stripped.legal_name)[:MOST_SORTED],
        **corrected,
        **_now(by),
    )
    row.save()
    for word in words(stripped.legal_name, stripped.preferred_name):
        kept = word[:MOST_SORTED]
        PatientName(patient_id=patient_id, identity=row, site=by.site_id, word=kept, sound=sound(kept)).save()
    return row


MOST_SORTED = 200  # folding can make a name longer: ß becomes ss


def _kept(contact: ContactFacts) -> dict[str, str]:
    return {
        "telephone": telephone_in(contact.telephone),
        "email": contact.email.strip().lower(),
        "address": contact.address.strip(),
    }


def _now(by: Actor) -> dict[str, Any]:
    return {"at": clock.now(), **written_by(by)}


def _drawn_number() -> str:
    """A card number that nobody has, almost surely; the database refuses one that was drawn before."""
    return as_card_number(f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}")
