"""How often somebody may have it looked up whether a person is on record elsewhere: so many an hour, by the audit.

    refuse(reasons_not_to_look(by))          # lookups-too-many: ask the privacy reviewer, or wait

A new person who looked like somebody on record counts, and so does each correction, which looks again.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from django.db.models import Q

from lenitive.care import reasons
from lenitive.care.rules.policies import lookup_policy
from lenitive.people.visible import audit
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.acting import act_as
from lenitive.record.actor import SEALER, Actor

REGISTERING = "care.patients.register"  # as the audit names the verbs
CORRECTING = ("care.patients.correct", "care.patients.correct_contact")


def reasons_not_to_look(by: Actor) -> Iterator[Reason]:
    """Nothing, or that it was looked up too often within the last while."""
    policy = lookup_policy(by.site_id)
    if _lately(by, policy.within_min) >= policy.most:
        yield reasons.too_many_lookups(policy.most, policy.within_min)


def _lately(by: Actor, within_min: int) -> int:
    """How often, at any site. The audit knows, which they may not read themselves."""
    found_alike = Q(verb=REGISTERING, reason_codes__contains=[reasons.POSSIBLE_DUPLICATE.code])
    corrected = Q(verb__in=CORRECTING, outcome="done")
    act_as(SEALER)
    try:
        lines = audit(by=SEALER).filter(by_user=by.user_id, at__gt=clock.now() - timedelta(minutes=within_min))
        return lines.filter(found_alike | corrected).count()
    finally:
        act_as(by)
