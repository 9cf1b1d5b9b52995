"""How often somebody may have it looked up whether a person is on record elsewhere: so many an hour, by the audit.

    refuse(reasons_not_to_look(by))          # lookups-too-many: a colleague goes on, or they wait

A new person who looked like somebody on record counts, and so does each correction, which looks again.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Q

from lenitive.care import reasons
from lenitive.care.own_lines import count_lately
from lenitive.care.rules.policies import lookup_policy
from lenitive.reasons import Reason
from lenitive.record.actor import Actor

REGISTERING = "care.patients.register"  # as the audit names the verbs
CORRECTING = ("care.patients.correct", "care.patients.correct_contact")


def reasons_not_to_look(by: Actor) -> Iterator[Reason]:
    """Nothing, or that it was looked up too often within the last while."""
    policy = lookup_policy(by.site_id)
    found_alike = Q(verb=REGISTERING, reason_codes__contains=[reasons.POSSIBLE_DUPLICATE.code])
    corrected = Q(verb__in=CORRECTING, outcome="done")
    if count_lately(by, policy.within_min, found_alike | corrected) >= policy.most:
        yield reasons.too_many_lookups(policy.most, policy.within_min)
