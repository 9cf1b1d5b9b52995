"""The row of a break-glass access, for the verb that opens one: it lies in the room of patients, above.

refuse(reasons_not_to_open(by))
opened = add_emergency(patient, NewEmergency("emergency", "unconscious, no one to ask"), by)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from lenitive.people import reasons
from lenitive.people.models import EmergencyAccess
from lenitive.people.models.emergency_access import LASTS
from lenitive.people.sites import site_named
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor

REASONS = {  # policy: the list on the page that asks for one
    "danger": "Danger to life or health",
    "no_one_to_ask": "The person cannot be asked, and there is no one else to ask",
    "asked_by_person": "The person asked for it, and is here",
    "covering": "Covering for a colleague who cannot be reached",
}
MOST_A_DAY = 3  # policy: records of one person and day, before the privacy reviewer is asked


@dataclass(frozen=True)
class NewEmergency:
    """Why somebody opens a record that is not open to them: a reason from a list, and their own words."""

    reason_code: str
    words: str


def reasons_not_to_open(by: Actor) -> tuple[Reason, ...]:
    """Everything that prevents another one today, by the day of the site."""
    today = EmergencyAccess.objects.filter(user_id=by.user_id, opened_at__gte=_midnight(by))
    return (reasons.TOO_MANY,) if today.count() >= MOST_A_DAY else ()


def add_emergency(patient: UUID, asked: NewEmergency, by: Actor) -> EmergencyAccess:
    """Write the row, which opens the record for an hour and is a task of the privacy reviewer's at once."""
    now = clock.now()
    row = EmergencyAccess(
        user_id=by.user_id,
        role=by.role,
        site=by.site_id,
        patient=patient,
        reason_code=asked.reason_code,
        words=asked.words,
        opened_at=now,
        until=now + LASTS,
    )
    row.save()
    return row


def _midnight(by: Actor) -> datetime:
    site = site_named(by.site_id)
    assert site is not None, "an actor acts at a site"
    return datetime.combine(clock.now().astimezone(site.zone).date(), time(), site.zone)
