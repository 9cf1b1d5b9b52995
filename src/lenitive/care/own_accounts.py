"""Whose record is somebody's own: of her account, or of a patient who lets her see it (accounts.sql, proxies.sql).

own_patients(by, "contact")        # ids of the people whose contact `by` reads as her own; none for staff
own_patient(by)                    # hers alone; NotVisible for everybody but a patient
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet
from django.db.models.expressions import RawSQL

from lenitive.care.models import PatientAccount, Proxy
from lenitive.care.persons import joined
from lenitive.people.holding import holds_now
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible

PATIENT, CAREGIVER = "patient", "caregiver"
HER_RECORDS = """
SELECT unnest(records_of(a.patient_id)) FROM patient_account a WHERE a.user_id = %s
AND NOT EXISTS (SELECT 1 FROM joined_patients() j WHERE j.patient = a.patient_id AND j.person <> a.patient_id)
"""


def own_patients(by: Actor, category: str) -> QuerySet[Any, Any] | RawSQL | list[UUID]:
    """Ids of people whose rows of this category are the actor's to read, whoever wrote them.

    A patient reads all of her records that were joined with the one that her account is for. The account of a record
    that was joined to another one sleeps.
    """
    if by.role == CAREGIVER:
        return live_proxies(by).filter(categories__contains=[category]).values_list("patient_id", flat=True)
    return RawSQL(HER_RECORDS, [by.user_id]) if by.role == PATIENT else []


def own_patient(by: Actor) -> UUID:
    """The patient of the actor's own account."""
    account = PatientAccount.objects.filter(user_id=by.user_id).first() if by.role == PATIENT else None
    if account is None or not holds_now(by) or joined().kept(account.patient_id) != account.patient_id:
        raise NotVisible
    return account.patient_id


def live_proxies(by: Actor) -> QuerySet[Proxy]:
    """The proxies by which somebody reads the records of others now."""
    now = clock.now()
    live = Q(at__lte=now, end__isnull=True) & (Q(until_at=None) | Q(until_at__gt=now))
    hers = Proxy.objects.filter(live, account__user_id=by.user_id)
    return hers if by.role == CAREGIVER else hers.none()
