"""What is known of a person for a decision: facts told or measured, her pain, and other illnesses.

    note(answers=AnsweredFacts(ann.id, today, (AnsweredFact("heart", ("stable",)),)), by=by)
    end(condition_id=row.id, ended_on=today, because="", by=by)            # of an illness that no fact names

Which facts there are, and for how long an answer is good: `rules/facts.py`. An answer replaces the one before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from lenitive.care import charts, reasons
from lenitive.care.changes import after_change
from lenitive.care.models import ConditionEnd, PatientCondition
from lenitive.care.models.condition import OTHER, PAIN, WORDS_LETTERS
from lenitive.care.rules.benefits import treated_conditions
from lenitive.care.rules.facts import ASKED_ELSEWHERE, fact_kinds
from lenitive.care.visible import known_patient, one
from lenitive.people.holding import holds
from lenitive.people.sites import today_at
from lenitive.reasons import POLICY, Reason, braced
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import Stale
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import BECAUSE_LETTERS, written_by

WRITE = "record.write"
WORDS = {"condition_end_condition_id_key": reasons.CONDITION_ENDED}


@dataclass(frozen=True)
class AnsweredFact:
    """What was answered. `version`: the row that was read before, None where none was; `other` has words alone."""

    fact: str
    values: tuple[str, ...] = ()
    words: str = ""
    version: UUID | None = None


@dataclass(frozen=True)
class AnsweredFacts:
    """Whose, on which day it was told or measured, and what."""

    patient_id: UUID
    answered_on: date
    facts: tuple[AnsweredFact, ...]


@verb(may=holds(WRITE))
def note(*, answers: AnsweredFacts, by: Actor, key: UUID | None = None) -> PatientCondition:
    """Write down answers, all of them or none. Returns the last row. Stale when somebody answered one meanwhile."""
    known = known_patient(answers.patient_id, by=by)
    newest = charts.newest_answers(charts.conditions(by=by).filter(patient_id__in=known.records))
    for each in answers.facts:
        _is_what_was_read(each, newest.get(each.fact))
    refuse(reasons_not_to_note(answers, newest, known.identity.born_on, by))
    rows = [
        PatientCondition(
            patient=known.patient,
            fact=each.fact,
            values=list(each.values),
            words=each.words.strip(),
            answered_on=answers.answered_on,
            at=clock.now(),
            **written_by(by),
        )
        for each in answers.facts
    ]
    for row in rows:
        row.save()
    after_change(known.patient.pk, by=by)
    return rows[-1]


@verb(may=holds(WRITE), words=WORDS)
def end(*, condition_id: UUID, ended_on: date, because: str, by: Actor, key: UUID | None = None) -> ConditionEnd:
    """Write down that an illness is over, or should not have been written."""
    found: PatientCondition = one(charts.conditions(by=by).filter(fact=OTHER), condition_id)
    refuse(reasons_not_to_end(found, ended_on, because, by))
    row = ConditionEnd(
        condition=found,
        patient_id=found.patient_id,
        ended_on=ended_on,
        because=because.strip(),
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    after_change(row.patient_id, by=by)
    return row


def reasons_not_to_note(
    answers: AnsweredFacts, newest: dict[str, PatientCondition], born_on: date, by: Actor
) -> Iterator[Reason]:
    """Everything that prevents these answers."""
    if not answers.facts:
        yield reasons.NOTHING_ANSWERED
    if answers.answered_on > today_at(by.site_id) or answers.answered_on < born_on:
        yield reasons.ANSWERED_ON
    for each in answers.facts:
        yield from _against(each)
        stands = newest.get(each.fact)
        if stands and each.fact != OTHER and answers.answered_on < stands.answered_on:
            yield _older(each, stands)


def reasons_not_to_end(found: PatientCondition, ended_on: date, because: str, by: Actor) -> Iterator[Reason]:
    """It was ended already, on a day that cannot be, or too much was written."""
    if hasattr(found, "end"):
        yield reasons.CONDITION_ENDED
    if ended_on > today_at(by.site_id):
        yield reasons.ANSWERED_ON
    if len(because.strip()) > BECAUSE_LETTERS:
        yield reasons.WORDS_TOO_LONG


def values_of(fact: str) -> dict[str, str]:
    """What may be answered, in words; empty for an illness in words of its own and for what is not asked here."""
    if fact == PAIN:
        return treated_conditions()
    return {} if fact in (OTHER, *ASKED_ELSEWHERE) or fact not in fact_kinds() else fact_kinds()[fact].values


def _against(given: AnsweredFact) -> Iterator[Reason]:
    values = values_of(given.fact)
    if len(given.words.strip()) > WORDS_LETTERS:
        yield reasons.WORDS_TOO_LONG
    if given.fact == OTHER:
        if given.values or not given.words.strip():
            yield reasons.WHICH_ILLNESS
    elif not given.values or not set(given.values) <= values.keys():
        yield Reason(
            "condition-value", f"Choose an answer from the list ({braced(given.fact)}).", POLICY, path=given.fact
        )
    elif given.fact != PAIN and len(given.values) > 1 and next(iter(values)) in given.values:
        sentence = f"“{values[given.values[0]]}” cannot stand beside another answer: choose one or the other."
        yield Reason("condition-both", sentence, POLICY, path=given.fact)


def _older(given: AnsweredFact, stands: PatientCondition) -> Reason:
    sentence = (
        f"A newer answer is on file, of {stands.answered_on}: an older one would not count ({braced(given.fact)})."
    )
    return Reason("condition-older", sentence, POLICY, path="answered_on")


def _is_what_was_read(given: AnsweredFact, stands: PatientCondition | None) -> None:
    if given.fact != OTHER and (stands.pk if stands else None) != given.version:
        raise Stale(stands)
