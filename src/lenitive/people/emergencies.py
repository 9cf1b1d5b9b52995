"""Break-glass tasks: each emergency access is reviewed by the privacy reviewer of the site, and closed with an outcome.

review(access_id=opened.id, finding=ReviewFinding("justified", "the chart names the call"), by=by)
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from lenitive.people import reasons
from lenitive.people.holding import holds
from lenitive.people.models import EmergencyAccess, EmergencyReview
from lenitive.people.models.emergency_access import MOST_LETTERS, OUTCOMES
from lenitive.people.visible import emergencies
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible
from lenitive.record.verbs import refuse, verb

WORDS = {"emergency_review_pkey": reasons.REVIEWED, "emergency_review_by_another": reasons.OWN_EMERGENCY}


@dataclass(frozen=True)
class ReviewFinding:
    """What the reviewer found: an outcome from the list, and their words."""

    outcome: str
    words: str


@verb(may=holds("audit.break_glass"), words=WORDS)
def review(*, access_id: UUID, finding: ReviewFinding, by: Actor, key: UUID | None = None) -> EmergencyReview:
    """Close the task with an outcome. It is never reopened; what comes later is another matter with its own words."""
    found = emergencies(by=by).filter(pk=access_id).first()
    if found is None:
        raise NotVisible
    refuse([*reasons_not_to_review(found, by), *_about(finding)])
    done = EmergencyReview(
        access=found,
        user_id=found.user_id,
        outcome=finding.outcome,
        words=finding.words.strip(),
        reviewed_at=clock.now(),
        reviewed_by_id=by.user_id,
    )
    done.save()
    return done


def reasons_not_to_review(found: EmergencyAccess, by: Actor) -> tuple[Reason, ...]:
    """Everything that prevents this person from closing this task."""
    why = [reasons.REVIEWED] if hasattr(found, "review") else []
    return (*why, reasons.OWN_EMERGENCY) if found.user_id == by.user_id else tuple(why)


def _about(finding: ReviewFinding) -> list[Reason]:
    why = [] if finding.outcome in OUTCOMES else [reasons.BAD_OUTCOME]
    if not finding.words.strip():
        why.append(reasons.NO_WORDS)
    return [*why, reasons.LONG_WORDS] if len(finding.words) > MOST_LETTERS else why
