"""How often somebody did something lately, counted from the audit, which they may not read themselves.

count_lately(by, 60, Q(verb="care.emergencies.break_glass", reason_codes__contains=["not-one-person"]))
"""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Q

from lenitive.people.visible import audit
from lenitive.record import clock
from lenitive.record.acting import act_as
from lenitive.record.actor import SEALER, Actor


def count_lately(by: Actor, within_min: int, which: Q) -> int:
    """Their lines of this kind within so many minutes, at whatever site. The sealer reads them: it may read all."""
    since = clock.now() - timedelta(minutes=within_min)
    act_as(SEALER)
    try:
        return audit(by=SEALER).filter(which, by_user=by.user_id, at__gt=since).count()
    finally:
        act_as(by)
