"""Whose record is somebody's own: the patient of her account. sql/accounts.sql says it once more.

own_patients(by, "contact")        # ids of the people whose contact `by` reads as her own; none for staff
own_patient(by)                    # hers alone; NotVisible for everybody else
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from lenitive.care.models import PatientAccount
from lenitive.people.holding import holds_now
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible

PATIENT = "patient"


def own_patients(by: Actor, category: str) -> QuerySet[Any, Any]:
    """Ids of people whose rows of this category are the actor's own to read, whoever wrote them."""
    mine = PatientAccount.objects.filter(user_id=by.user_id)
    return (mine if by.role == PATIENT else mine.none()).values_list("patient_id", flat=True)


def own_patient(by: Actor) -> UUID:
    """The patient of the actor's own account."""
    found: UUID | None = own_patients(by, "identity").first() if holds_now(by) else None
    if found is None:
        raise NotVisible
    return found
