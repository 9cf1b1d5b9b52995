"""Sending somebody to another site, and taking her up there. Her consent to share is another thing (`consents.py`).

sent = refer(referral=NewReferral(ann.id, "demo-west", ("identity", "contact"), "please assess"), by=by)
take_up(referral_id=sent.id, by=will)        # at the other site, once she shares with it
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from lenitive.care import reasons
from lenitive.care.consents import reasons_against_categories
from lenitive.care.models import CareRelation, Referral, ReferralTaken
from lenitive.care.models.care_relation import REFERRED
from lenitive.care.sharing import reasons_not_to_reach
from lenitive.care.visible import known_patient, one, referrals
from lenitive.people.holding import holds
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import written_by

REFER, TAKE_UP = "people.refer", "people.register"
MOST_REASON = 2000
WORDS = {"referral_taken_referral_id_key": reasons.TAKEN_ALREADY}


@dataclass(frozen=True)
class NewReferral:
    """Who is sent where, which parts of her record should be read there, and why."""

    patient_id: UUID
    to_site: str
    categories: tuple[str, ...]
    reason: str


@verb(may=holds(REFER))
def refer(*, referral: NewReferral, by: Actor, key: UUID | None = None) -> Referral:
    """Send somebody to another site. That site sees her once she consents to share with it."""
    known = known_patient(referral.patient_id, by=by)
    refuse(reasons_not_to_refer(referral, by))
    row = Referral(
        patient=known.patient,
        to_site=referral.to_site,
        categories=sorted(set(referral.categories)),
        reason=referral.reason.strip(),
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    CareRelation(
        patient=known.patient, to_site=referral.to_site, because=REFERRED, at=clock.now(), **written_by(by)
    ).save()
    return row


@verb(may=holds(TAKE_UP), words=WORDS)
def take_up(*, referral_id: UUID, by: Actor, key: UUID | None = None) -> ReferralTaken:
    """Take up a referral to the site where the actor is."""
    found = one(referrals(by=by), referral_id)
    if found.to_site != by.site_id:
        raise NotVisible
    refuse([reasons.TAKEN_ALREADY] if hasattr(found, "taken") else [])
    row = ReferralTaken(referral=found, patient_id=found.patient_id, at=clock.now(), **written_by(by))
    row.save()
    return row


def reasons_not_to_refer(referral: NewReferral, by: Actor) -> Iterator[Reason]:
    """Everything that prevents this referral."""
    yield from reasons_not_to_reach(referral.to_site, by)
    yield from reasons_against_categories(referral.categories)
    if not 0 < len(referral.reason.strip()) <= MOST_REASON:
        yield reasons.REFERRAL_REASON
