"""What stands in the charts of the demonstration's people: readings, medicines, answers; by number, so that all differ.

fill_chart(2, ann.id, nick)       # a nurse writes it down by the verbs that the pages call
"""

from __future__ import annotations

from uuid import UUID

from lenitive.care import allergies, conditions, medicines, readings
from lenitive.care.rules.facts import ASKED_ELSEWHERE, fact_kinds
from lenitive.care.rules.typed_readings import TypedReading
from lenitive.people.sites import today_at
from lenitive.record import clock
from lenitive.record.actor import Actor

PRESSURES = ("118/74", "128/82", "144/88", "151/92")
TAKEN = ("gabapentin", "clarithromycin", "Percocet", "Flor de azahar", "sertraline")
PAINS = ("crps", "neuropathic", "back", "fibromyalgia")
FOUND: tuple[dict[str, str], ...] = ({}, {"heart": "stable"}, {"liver": "severe"}, {"pregnancy": "pregnant"})


def fill_chart(number: int, patient_id: UUID, by: Actor) -> None:
    """Of four people one is left empty, one has readings, one also medicines, and of one everything was asked."""
    step = number // 4 % 4
    if step >= 1:
        typed = TypedReading("blood_pressure", PRESSURES[number % len(PRESSURES)], "mmHg")
        readings.record(reading=readings.NewReading(patient_id, typed, clock.now()), by=by)
    if step >= 2:
        medicines.add(medicine=medicines.NewMedicine(patient_id, TAKEN[number % len(TAKEN)], dose="once a day"), by=by)
        allergies.note(allergy=allergies.NewAllergy(patient_id, "none"), by=by)
    if step == 3:
        conditions.note(answers=_everything(number, patient_id, by), by=by)


def _everything(number: int, patient_id: UUID, by: Actor) -> conditions.AnsweredFacts:
    """Nothing of each fact, but for what makes this person a case."""
    nothing = {kind.fact: next(iter(kind.values)) for kind in fact_kinds().values() if kind.fact not in ASKED_ELSEWHERE}
    answers = nothing | {"pain": PAINS[number % len(PAINS)]} | FOUND[(number + number // 8) % len(FOUND)]
    facts = tuple(conditions.AnsweredFact(fact, (value,)) for fact, value in answers.items())
    return conditions.AnsweredFacts(patient_id, today_at(by.site_id), facts)
