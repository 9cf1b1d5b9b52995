"""Whose record is somebody's own: of her account, or of a patient who lets her see it (accounts.sql, proxies.sql).

own_patients(by, "contact")        # ids of the people whose contact `by` reads as her own; none for staff
own_patient(by)                    # hers alone; NotVisible for everybody but a patient whose account is awake

After records were joined (joined_accounts.sql), one of her accounts is awake, and it opens the rows of the others only
once she has come with a new code: two people may have been taken for one.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import Q, QuerySet
from django.db.models.expressions import RawSQL

from lenitive.care.models import Proxy
from lenitive.people.holding import holds_now
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible

PATIENT, CAREGIVER = "patient", "caregiver"
HER_RECORDS, MY_PATIENT = "SELECT unnest(my_records())", "SELECT my_patient()"


def own_patients(by: Actor, category: str) -> QuerySet[Any, Any] | RawSQL | list[UUID]:
    """Ids of people whose rows of this category are the actor's to read, whoever wrote them.

    Which records a patient's account opens after some were joined, the database alone knows: she reads no code.
    """
    if by.role == CAREGIVER:
        return live_proxies(by).filter(categories__contains=[category]).values_list("patient_id", flat=True)
    return RawSQL(HER_RECORDS, []) if by.role == PATIENT else []


def own_patient(by: Actor) -> UUID:
    """The patient of the actor's own account. NotVisible for others, and while the account sleeps."""
    found = own_id(by) if by.role == PATIENT and holds_now(by) else None
    if found is None:
        raise NotVisible
    return found


def own_id(by: Actor) -> UUID | None:
    """The same, None where there is none. In a transaction in which the actor acts."""
    with connection.cursor() as cursor:
        cursor.execute(MY_PATIENT)
        row = cursor.fetchone()
    found: UUID | None = row[0] if row and by.role == PATIENT else None
    return found


def live_proxies(by: Actor) -> QuerySet[Proxy]:
    """The proxies by which somebody reads the records of others now."""
    now = clock.now()
    live = Q(at__lte=now, end__isnull=True) & (Q(until_at=None) | Q(until_at__gt=now))
    hers = Proxy.objects.filter(live, account__user_id=by.user_id)
    return hers if by.role == CAREGIVER else hers.none()
