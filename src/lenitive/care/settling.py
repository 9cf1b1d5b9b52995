"""What was done about a stop or caution that is new since a decision.

    settle(change_id=task.thing, outcome="changed", words="dose halved", by=by)

Which are new: `changes.py`. Until it is settled, it stands on the work list of prescribers and pharmacists.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from django.db.models import QuerySet

from lenitive.care import charts, reasons
from lenitive.care.models import ChangeOutcome, SuitabilityChange
from lenitive.care.models.change import OUTCOMES, WORDS_LETTERS
from lenitive.care.visible import one
from lenitive.people.holding import holds
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import written_by

SETTLE = "changes.settle"
WORDS = {"change_outcome_change_id_key": reasons.CLOSED_TASK}


@verb(may=holds(SETTLE), words=WORDS)
def settle(*, change_id: UUID, outcome: str, words: str, by: Actor, key: UUID | None = None) -> ChangeOutcome:
    """Write down what came of a new stop or caution. Only then it leaves the work list."""
    found: SuitabilityChange = one(with_news(by=by), change_id)
    refuse(reasons_not_to_settle(found, outcome, words))
    row = ChangeOutcome(
        change=found,
        patient_id=found.patient_id,
        outcome=outcome,
        words=words.strip(),
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    return row


def with_news(*, by: Actor) -> QuerySet[SuitabilityChange]:
    """Changes with something new, settled ones too."""
    return charts.changes(by=by).exclude(news=[])


def reasons_not_to_settle(found: SuitabilityChange, outcome: str, words: str) -> Iterator[Reason]:
    """It was settled already, or it is not said what came of it."""
    if hasattr(found, "outcome"):
        yield reasons.CLOSED_TASK
    if outcome not in OUTCOMES:
        yield reasons.CHOOSE_AN_OUTCOME
    if not 0 < len(words.strip()) <= WORDS_LETTERS:
        yield reasons.OUTCOME_WORDS
