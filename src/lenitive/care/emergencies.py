"""Break-glass: opening a record that is not open to one, for an hour, to read it and nothing else.

    opened = break_glass(emergency=EmergencyRequest("danger", "unconscious", card_number="482-177-302"), by=by)
    close(access_id=opened.id, by=by)                # before the hour is over

It starts from two exact identifiers: the legal name and the birth date, or the number on a card, which has her name on
it. Nobody learns before whether there is such a person. Each opening is a task of the privacy reviewer's at once. After
a few wrong identifiers nothing is looked up for a while (rules/policies.yaml), and the reviewer sees a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import connection
from django.db.models import Q

from lenitive.care import reasons
from lenitive.care.models import EmergencyEnd
from lenitive.care.own_lines import count_lately
from lenitive.care.persons import joined
from lenitive.care.rules.card_numbers import card_number_in
from lenitive.care.rules.names import sort_name
from lenitive.care.rules.policies import EmergencyPolicy, emergency_policy
from lenitive.care.visible import live_emergencies, one
from lenitive.people.emergency_rows import REASONS, NewEmergency, add_emergency, reasons_not_to_open
from lenitive.people.holding import holds
from lenitive.people.models import EmergencyAccess
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import written_by

BREAK_GLASS = "people.break_glass"
ASKING = "care.emergencies.break_glass"  # as the audit names the verb
MOST_LETTERS = 2000
WORDS = {"emergency_end_access_id_key": reasons.CLOSED_ALREADY}
EXACTLY = "SELECT exact_patients(%s, %s, %s)"


@dataclass(frozen=True)
class EmergencyRequest:
    """Why, from a list and in words, and who: by card number, or by legal name and birth date."""

    reason_code: str
    words: str
    card_number: str = ""
    legal_name: str = ""
    born_on: date | None = None


@verb(may=holds(BREAK_GLASS))
def break_glass(*, emergency: EmergencyRequest, by: Actor, key: UUID | None = None) -> EmergencyAccess:
    """Open somebody's record for an hour, to read it. Refused with every reason at once."""
    refuse(reasons_not_to_ask(emergency, by))
    found = _exactly(emergency)
    refuse([] if len(found) == 1 else _about_nobody(by))
    return add_emergency(found[0], NewEmergency(emergency.reason_code, emergency.words.strip()), by)


@verb(may=holds(BREAK_GLASS), words=WORDS)
def close(*, access_id: UUID, by: Actor, key: UUID | None = None) -> EmergencyEnd:
    """Close a record that one has opened in an emergency, before its hour is over."""
    found = one(live_emergencies(by=by), access_id)
    row = EmergencyEnd(access=found, patient=found.patient, at=clock.now(), **written_by(by))
    row.save()
    return row


def reasons_not_to_ask(emergency: EmergencyRequest, by: Actor) -> Iterator[Reason]:
    """Everything that is missing; none of it tells whether there is such a person."""
    yield from reasons_not_to_open(by)
    policy = emergency_policy(by.site_id)
    if _wrong_lately(by, policy) >= policy.most_wrong:
        yield reasons.too_many_wrong(policy.most_wrong, policy.within_min)
    if emergency.reason_code not in REASONS:
        yield reasons.CHOOSE_A_REASON
    if not 0 < len(emergency.words.strip()) <= MOST_LETTERS:
        yield reasons.EMERGENCY_WORDS
    by_name = bool(emergency.legal_name.strip() and emergency.born_on)
    if not (card_number_in(emergency.card_number) or by_name):
        yield reasons.TWO_IDENTIFIERS


def _about_nobody(by: Actor) -> Iterator[Reason]:
    """It was not one person; and whether it was one time too many."""
    policy = emergency_policy(by.site_id)
    yield reasons.NOT_ONE_PERSON
    if _wrong_lately(by, policy) + 1 >= policy.most_wrong:
        yield reasons.too_many_wrong(policy.most_wrong, policy.within_min)


def _wrong_lately(by: Actor, policy: EmergencyPolicy) -> int:
    """How often this person named nobody lately, at any site."""
    guessed = Q(verb=ASKING, reason_codes__contains=[reasons.NOT_ONE_PERSON.code])
    return count_lately(by, policy.within_min, guessed)


def _exactly(emergency: EmergencyRequest) -> list[UUID]:
    """Whoever has this card number, or this legal name and birth date; joined records are one person."""
    given = [card_number_in(emergency.card_number), sort_name(emergency.legal_name), emergency.born_on]
    with connection.cursor() as cursor:
        cursor.execute(EXACTLY, given)
        row = cursor.fetchone()
    persons = joined()
    return sorted({persons.kept(each) for each in row[0]}) if row else []
