"""What a patient does about her own record: she corrects how she is reached, and takes a consent back.

    correct_own_contact(correction=OwnContact(version, ContactFacts("303-555-0199")), by=ann)
    withdraw_own(consent_id=given.id, by=ann)

Her contact is written into the record of each site that has one, so that each site reads it without asking another one.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from lenitive.care import reasons
from lenitive.care.consents import WORDS, reasons_not_to_withdraw
from lenitive.care.models import ConsentEnd, PatientContact
from lenitive.care.own_accounts import own_patient
from lenitive.care.patients import CORRECTED
from lenitive.care.rules.contact import ContactFacts, reasons_against_contact, telephone_in
from lenitive.care.visible import consents, contacts, one
from lenitive.people.holding import holds
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import Stale
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import written_by

WRITE = "own.write"


@dataclass(frozen=True)
class OwnContact:
    """The row that she read, and how she is reached from now on."""

    version: UUID | None
    facts: ContactFacts


@verb(may=holds(WRITE), words=CORRECTED)
def correct_own_contact(*, correction: OwnContact, by: Actor, key: UUID | None = None) -> PatientContact:
    """Correct one's own telephone, e-mail and address at every site that has them. Earlier entries stay readable."""
    own_patient(by)
    facts, stands = correction.facts, newest_by_site(by)
    read = max((each.pk for each in stands), default=None)
    refuse([reasons.NOT_READ] if stands and correction.version is None else [])
    if read != correction.version:
        raise Stale(next((each for each in stands if each.pk == read), None))
    refuse([*reasons_against_contact(facts), *([] if stands else [reasons.NO_CONTACT])])
    kept = {
        "telephone": telephone_in(facts.telephone),
        "email": facts.email.strip().lower(),
        "address": facts.address.strip(),
    }
    for each in stands:
        whose = written_by(by) | {"site": each.site}
        row = PatientContact(patient_id=each.patient_id, in_place_of=each, at=clock.now(), **kept, **whose)
        row.save()
    return row


@verb(may=holds(WRITE), words=WORDS)
def withdraw_own(*, consent_id: UUID, by: Actor, key: UUID | None = None) -> ConsentEnd:
    """Take one's own consent back. It counts from the next request on."""
    found = one(consents(by=by), consent_id)
    refuse(reasons_not_to_withdraw(found, ""))
    end = ConsentEnd(consent=found, patient_id=found.patient_id, at=clock.now(), **written_by(by))
    end.save()
    return end


def newest_by_site(by: Actor) -> list[PatientContact]:
    """What holds at each site that has a contact of hers, in each of her records."""
    found: dict[tuple[str, UUID], PatientContact] = {}
    for each in contacts(by=by):
        found.setdefault((each.site, each.patient_id), each)
    return list(found.values())
