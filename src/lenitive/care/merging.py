"""Two records of one person: asking whether they are, joining them, and taking it back.

    decide_duplicate(decision=DuplicateDecision(ann.id, anne.id, True, "asked her"), by=dina)
    done = merge(joining=Joining(ann.id, anne.id, ("birth date", "telephone"), "asked her"), by=nora)
    undo_merge(merge_id=done.id, reason="mother and daughter", by=nora)

Nothing is rewritten: rows keep the record they were written about, and signatures verify. Who reads asks `persons.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from lenitive.care import reasons
from lenitive.care.duplicates import Match, identifiers_of, maybe_the_same, same_person
from lenitive.care.models import DuplicateAnswer, PatientMerge, PatientMergeEnd
from lenitive.care.persons import joined
from lenitive.care.rules.alike import TO_JOIN, facts_alike
from lenitive.care.visible import KnownPatient, known_by_record, known_patient, merges, one, record_of
from lenitive.people.holding import holds
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import BECAUSE_LETTERS, written_by

ASK, MERGE = "people.register", "people.merge"
WORDS = {
    "patient_merge_of_whole_people": reasons.JOINED_ALREADY,
    "patient_merge_sites_apart": reasons.DEMONSTRATION_APART,
    "patient_merge_end_merge_id_key": reasons.PARTED_ALREADY,
}


@dataclass(frozen=True)
class AskedAlike:
    """Whether somebody told that a record which looks like theirs is theirs, whom one asked, and what they said."""

    is_same: bool
    reason: str


@dataclass(frozen=True)
class DuplicateDecision:
    """Whether two records are one person's, whom one asked, and what they said.

    Without `other_id`: about everybody alike of whom the actor may learn no more than that they are known elsewhere.
    """

    patient_id: UUID
    other_id: UUID | None
    same: bool
    reason: str


@dataclass(frozen=True)
class Joining:
    """Which record is kept, which is joined to it, the facts that match (at least two), and whom one asked."""

    keep_id: UUID
    other_id: UUID
    identifiers: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class Pair:
    """Two records that could be joined: whom the actor knows of the two, and the facts that match."""

    kept: UUID
    other: UUID
    knows: tuple[KnownPatient, ...]
    facts: tuple[str, ...]


@verb(may=holds(ASK))
def decide_duplicate(*, decision: DuplicateDecision, by: Actor, key: UUID | None = None) -> DuplicateAnswer:
    """Write down what somebody answered who was asked whether both records are theirs."""
    known = known_patient(decision.patient_id, by=by)
    about = [
        each for each in maybe_the_same(record_of(known.patient.pk, by=by), by=by) if _is_about(each, decision.other_id)
    ]
    if decision.other_id and not about:
        raise NotVisible
    refuse([] if about else [reasons.NOBODY_ALIKE])
    refuse(reasons_against_words(decision.reason))
    rows = [answer_of(known.patient.pk, each, AskedAlike(decision.same, decision.reason), by) for each in about]
    for row in rows:
        row.save()
    return rows[0]


@verb(may=holds(MERGE), words=WORDS)
def merge(*, joining: Joining, by: Actor, key: UUID | None = None) -> PatientMerge:
    """Join two records of one person: the first one's name and card number hold. Refused with every reason at once."""
    pair = pair_of(joining.keep_id, joining.other_id, by=by)
    refuse(reasons_not_to_merge(pair, joining))
    row = PatientMerge(
        patient_id=pair.kept,
        other_id=pair.other,
        identifiers=sorted(set(joining.identifiers)),
        **_because(joining.reason, by),
    )
    row.save()
    return row


@verb(may=holds(MERGE), words=WORDS)
def undo_merge(*, merge_id: UUID, reason: str, by: Actor, key: UUID | None = None) -> PatientMergeEnd:
    """Take two records apart again, as if nothing had been. It is not asked again whether they are one person's."""
    found = one(merges(by=by), merge_id)
    if not known_by_record([found.patient_id, found.other_id], by=by):
        raise NotVisible
    refuse(reasons_against_words(reason))
    row = PatientMergeEnd(merge=found, patient_id=found.patient_id, **_because(reason, by))
    row.save()
    DuplicateAnswer(
        patient_id=found.patient_id,
        other_id=found.other_id,
        is_same=False,
        facts=found.identifiers,
        may_be_joined=True,
        **_because(reason, by),
    ).save()
    return row


def pair_of(keep_id: UUID, other_id: UUID, *, by: Actor) -> Pair:
    """Two records, of which the actor knows both, or at a store one, and the other matches at a store.

    NotVisible when they are none of these. It takes the whole person on either side.
    """
    known = known_by_record([keep_id, other_id], by=by)
    if not known:
        raise NotVisible
    persons = joined()
    kept, other = persons.kept(keep_id), persons.kept(other_id)
    if {keep_id, other_id} <= known.keys():
        mine, theirs = (
            identifiers_of(persons.records_of(each), known[each].identity.born_on, by) for each in (keep_id, other_id)
        )
        return Pair(kept, other, tuple(known.values()), facts_alike(mine, theirs))
    ((mine_id, me),) = known.items()
    records = persons.records_of(mine_id)
    unseen = other_id if mine_id == keep_id else keep_id
    alike = same_person(identifiers_of(records, me.identity.born_on, by), by=by, apart_from=records)
    found = next((each for each in alike if each.may_be_joined and unseen in persons.records_of(each.patient_id)), None)
    if found is None:
        raise NotVisible
    return Pair(kept, other, (me,), found.facts)


def reasons_not_to_merge(pair: Pair, joining: Joining) -> Iterator[Reason]:
    """Everything that prevents these two from being joined."""
    if pair.kept == pair.other:
        yield reasons.JOINED_ALREADY
        return
    named = set(joining.identifiers)
    if len(named) < TO_JOIN or not named <= set(pair.facts):
        yield reasons.TWO_FACTS
    yield from reasons_against_words(joining.reason)


def reasons_against_words(reason: str) -> Iterator[Reason]:
    """Nothing was written, or too much."""
    if not 0 < len(reason.strip()) <= BECAUSE_LETTERS:
        yield reasons.ASKED_WORDS


def answer_of(patient_id: UUID, match: Match, answer: AskedAlike, by: Actor) -> DuplicateAnswer:
    """The row that says what was answered about one match."""
    return DuplicateAnswer(
        patient_id=patient_id,
        other_id=match.patient_id,
        is_same=answer.is_same,
        facts=list(match.facts),
        may_be_joined=match.may_be_joined,
        **_because(answer.reason, by),
    )


def _is_about(match: Match, other_id: UUID | None) -> bool:
    if other_id is None:
        return not match.may_be_joined
    return match.may_be_joined and match.patient_id == other_id


def _because(reason: str, by: Actor) -> dict[str, Any]:
    return {"reason": reason.strip(), "at": clock.now(), **written_by(by)}
