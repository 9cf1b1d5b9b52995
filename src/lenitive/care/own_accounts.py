"""Whose record is somebody's own: of her account, or of a patient who lets her see it (accounts.sql, proxies.sql).

own_patients(by, "contact")        # ids of the people whose contact `by` reads as her own; none for staff
own_patient(by)                    # hers alone; NotVisible for everybody but a patient
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from lenitive.care.models import PatientAccount, Proxy
from lenitive.people.holding import holds_now
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible

PATIENT, CAREGIVER = "patient", "caregiver"


def own_patients(by: Actor, category: str) -> QuerySet[Any, Any]:
    """Ids of people whose rows of this category are the actor's to read, whoever wrote them."""
    if by.role == CAREGIVER:
        return live_proxies(by).filter(categories__contains=[category]).values_list("patient_id", flat=True)
    mine = PatientAccount.objects.filter(user_id=by.user_id)
    return (mine if by.role == PATIENT else mine.none()).values_list("patient_id", flat=True)


def own_patient(by: Actor) -> UUID:
    """The patient of the actor's own account."""
    found: UUID | None = own_patients(by, "identity").first() if by.role == PATIENT and holds_now(by) else None
    if found is None:
        raise NotVisible
    return found


def live_proxies(by: Actor) -> QuerySet[Proxy]:
    """The proxies by which somebody reads the records of others now."""
    now = clock.now()
    live = Q(at__lte=now, end__isnull=True) & (Q(until_at=None) | Q(until_at__gt=now))
    hers = Proxy.objects.filter(live, account__user_id=by.user_id)
    return hers if by.role == CAREGIVER else hers.none()
