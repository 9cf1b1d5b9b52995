"""Assessments: begun, answered instrument by instrument, completed.

    begun = begin(patient_id=ann.id, by=by)
    answer(given=InstrumentGiven(begun.id, "peg", {"pain": 7, "enjoyment": 6, "activity": 7}), by=by).score     # "20/3"
    complete(assessment_id=begun.id, by=by)

Scores are worked out by `rules/scoring.py`, exactly; a missing answer is no score. An urgent answer is on the work list
until somebody says what was done about it (`tasks.close`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from uuid import UUID

from lenitive.care import charts, reasons
from lenitive.care.models import Assessment, AssessmentEnd, InstrumentAnswers
from lenitive.care.rules.instruments import all_instruments
from lenitive.care.rules.scoring import Score, entered, scored
from lenitive.care.visible import KnownPatient, known_patient, one
from lenitive.people.holding import holds
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import written_by

WRITE = "record.write"
WORDS = {"assessment_end_assessment_id_key": reasons.COMPLETE_ALREADY}
SETTLED = ("score-missing-item",)  # answers are kept without a score; all other reasons refuse them


@dataclass(frozen=True)
class InstrumentGiven:
    """In which assessment, which instrument, its answers by item, or the score as it was typed; in which language."""

    assessment_id: UUID
    instrument: str
    answers: Mapping[str, int | None] = field(default_factory=dict)
    typed: str = ""
    language: str = "en"


@verb(may=holds(WRITE))
def begin(*, patient_id: UUID, by: Actor, key: UUID | None = None) -> Assessment:
    """Begin to assess somebody. Refused while another assessment of hers is open."""
    known = known_patient(patient_id, by=by)
    refuse(reasons_not_to_begin(known, by))
    row = Assessment(patient=known.patient, at=clock.now(), **written_by(by))
    row.save()
    return row


@verb(may=holds(WRITE))
def answer(*, given: InstrumentGiven, by: Actor, key: UUID | None = None) -> InstrumentAnswers:
    """Write down answers with the score that they come to. Answered again, the newer row counts."""
    found: Assessment = one(charts.assessments(by=by), given.assessment_id)
    refuse(reasons_not_to_answer(given, found))
    score = score_of(given)
    assert score is not None
    row = InstrumentAnswers(
        assessment=found,
        patient_id=found.patient_id,
        instrument=given.instrument,
        language=given.language,
        answers=dict(given.answers),
        entered=given.typed.strip(),
        score="" if score.value is None else str(score.value),
        is_urgent=any(each.severity == "stop" for each in score.urgent),
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    return row


@verb(may=holds(WRITE), words=WORDS)
def complete(*, assessment_id: UUID, by: Actor, key: UUID | None = None) -> AssessmentEnd:
    """Nothing more is answered in it. Refused where nothing was."""
    found: Assessment = one(charts.assessments(by=by), assessment_id)
    refuse(reasons_not_to_complete(found, by))
    row = AssessmentEnd(assessment=found, patient_id=found.patient_id, at=clock.now(), **written_by(by))
    row.save()
    return row


def score_of(given: InstrumentGiven) -> Score | None:
    """What the answers come to; None for an instrument that there is not, and for a number that cannot be read."""
    found = all_instruments().get(given.instrument)
    if found is None:
        return None
    if found.how == "items":
        return scored(found.id, given.answers)
    try:
        return entered(found.id, Decimal(given.typed.strip()))
    except InvalidOperation:
        return None


def reasons_not_to_begin(known: KnownPatient, by: Actor) -> Iterator[Reason]:
    """One of hers is open already."""
    if charts.assessments(by=by).filter(patient_id__in=known.records, end__isnull=True).exists():
        yield reasons.OPEN_ALREADY


def reasons_not_to_answer(given: InstrumentGiven, found: Assessment) -> Iterator[Reason]:
    """It is complete, there is no such instrument in this language, or an answer is off its scale."""
    if hasattr(found, "end"):
        yield reasons.COMPLETE_ALREADY
    score = score_of(given)
    if score is None:
        yield reasons.NO_SUCH_SCORE if given.instrument in all_instruments() else reasons.NO_SUCH_INSTRUMENT
        return
    if score.instrument.how == "items" and not any(each is not None for each in given.answers.values()):
        yield reasons.NOTHING_ANSWERED
    if given.language not in ("en", "es") or (given.language == "es" and not score.instrument.is_in_spanish):
        yield reasons.NOT_IN_THIS_LANGUAGE
    yield from (each for each in score.reasons if each.code not in SETTLED)


def reasons_not_to_complete(found: Assessment, by: Actor) -> Iterator[Reason]:
    """It is complete already, or nothing was answered."""
    if hasattr(found, "end"):
        yield reasons.COMPLETE_ALREADY
    elif not charts.answers(by=by).filter(assessment=found).exists():
        yield reasons.NOTHING_ANSWERED
