"""What is known of a person for a decision: facts told or measured, her pain, and other illnesses.

    note(told=ToldConditions(ann.id, today, (ToldFact("heart", ("stable",)), ToldFact("liver", ("none",)))), by=by)
    end(condition_id=row.id, ended_on=today, because="", by=by)            # of an illness that no fact names

Which facts there are, and for how long an answer is good: `rules/facts.py`. An answer replaces the one before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from lenitive.care import charts, reasons
from lenitive.care.models import Condition, ConditionEnd
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
class ToldFact:
    """What was answered. `version`: the row that was read before, None where none was; `other` has words alone."""

    fact: str
    values: tuple[str, ...] = ()
    words: str = ""
    version: UUID | None = None


@dataclass(frozen=True)
class ToldConditions:
    """Whose, on which day it was told or measured, and what."""

    patient_id: UUID
    told_on: date
    facts: tuple[ToldFact, ...]


@verb(may=holds(WRITE))
def note(*, told: ToldConditions, by: Actor, key: UUID | None = None) -> Condition:
    """Write down answers, all of them or none. Returns the last row. Stale when somebody answered one meanwhile."""
    known = known_patient(told.patient_id, by=by)
    newest = charts.newest_answers(charts.conditions(by=by).filter(patient=known.patient))
    for each in told.facts:
        _is_what_was_read(each, newest.get(each.fact))
    refuse(reasons_not_to_note(told, newest, known.identity.born_on, by))
    rows = [
        Condition(
            patient=known.patient,
            fact=each.fact,
            values=list(each.values),
            words=each.words.strip(),
            told_on=told.told_on,
            at=clock.now(),
            **written_by(by),
        )
        for each in told.facts
    ]
    for row in rows:
        row.save()
    return rows[-1]


@verb(may=holds(WRITE), words=WORDS)
def end(*, condition_id: UUID, ended_on: date, because: str, by: Actor, key: UUID | None = None) -> ConditionEnd:
    """Write down that an illness is over, or should not have been written."""
    found: Condition = one(charts.conditions(by=by).filter(fact=OTHER), condition_id)
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
    return row


def reasons_not_to_note(
    told: ToldConditions, newest: dict[str, Condition], born_on: date, by: Actor
) -> Iterator[Reason]:
    """Everything that prevents these answers."""
    if not told.facts:
        yield reasons.NOTHING_ANSWERED
    if told.told_on > today_at(by.site_id) or told.told_on < born_on:
        yield reasons.TOLD_ON
    for each in told.facts:
        yield from _against(each)
        stands = newest.get(each.fact)
        if stands and each.fact != OTHER and told.told_on < stands.told_on:
            yield _older(each, stands)


def reasons_not_to_end(found: Condition, ended_on: date, because: str, by: Actor) -> Iterator[Reason]:
    """It was ended already, on a day that cannot be, or too much was written."""
    if hasattr(found, "end"):
        yield reasons.CONDITION_ENDED
    if ended_on > today_at(by.site_id):
        yield reasons.TOLD_ON
    if len(because.strip()) > BECAUSE_LETTERS:
        yield reasons.WORDS_TOO_LONG


def values_of(fact: str) -> dict[str, str]:
    """What may be answered, in words; empty for an illness in words of its own and for what is not asked here."""
    if fact == PAIN:
        return treated_conditions()
    return {} if fact in (OTHER, *ASKED_ELSEWHERE) or fact not in fact_kinds() else fact_kinds()[fact].values


def _against(told: ToldFact) -> Iterator[Reason]:
    values = values_of(told.fact)
    if len(told.words.strip()) > WORDS_LETTERS:
        yield reasons.WORDS_TOO_LONG
    if told.fact == OTHER:
        if told.values or not told.words.strip():
            yield reasons.WHICH_ILLNESS
    elif not told.values or not set(told.values) <= values.keys():
        yield Reason(
            "condition-value", f"Choose an answer from the list ({braced(told.fact)}).", POLICY, path=told.fact
        )
    elif told.fact != PAIN and len(told.values) > 1 and next(iter(values)) in told.values:
        sentence = f"“{values[told.values[0]]}” cannot stand beside another answer: choose one or the other."
        yield Reason("condition-both", sentence, POLICY, path=told.fact)


def _older(told: ToldFact, stands: Condition) -> Reason:
    sentence = f"A newer answer is on file, of {stands.told_on}: an older one would not count ({braced(told.fact)})."
    return Reason("condition-older", sentence, POLICY, path="told_on")


def _is_what_was_read(told: ToldFact, stands: Condition | None) -> None:
    if told.fact != OTHER and (stands.pk if stands else None) != told.version:
        raise Stale(stands)
