"""Whether the account of a patient sleeps: its record was joined to another one of hers, which has an account too.

sleeps(ann_by_her_old_account)        # True: she reads her record with the other account
"""

from __future__ import annotations

from lenitive.care.models import PatientAccount
from lenitive.care.own_accounts import PATIENT
from lenitive.care.persons import joined
from lenitive.people.holding import holds_now
from lenitive.record.actor import Actor


def sleeps(by: Actor) -> bool:
    """Whether a patient acts here with the account of a record that was joined to another one."""
    account = PatientAccount.objects.filter(user_id=by.user_id).first() if by.role == PATIENT else None
    return bool(account and holds_now(by) and joined().kept(account.patient_id) != account.patient_id)
