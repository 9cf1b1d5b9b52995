"""What an actor may see of what was measured, taken, answered and decided. Doors read here, as in `visible.py`.

    standing_readings(by=by).filter(patient_id=ann.id)       # what counts: corrected rows are left out
    chart_of(ann.id, by=by).readings                          # also while her record is open in an emergency

Which rows are whose is said in `visible.py`; each kind of row has its category there and once more in sql/.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce, JSONObject

from lenitive.care.models import (
    Assessment,
    DecisionOverride,
    InstrumentAnswers,
    PatientAllergy,
    PatientCondition,
    PatientMedicine,
    PatientReading,
    SuitabilityChange,
    TreatmentDecision,
    TreatmentPlan,
)
from lenitive.care.models.condition import OTHER
from lenitive.care.visible import KnownPatient, PatientRecord, record_of, rows_about, rows_of
from lenitive.people.models import EmergencyAccess
from lenitive.record.actor import Actor


@dataclass(frozen=True)
class Chart:
    """One person with what is known of her, for one page. `emergency`: it is open by break-glass, and to read alone."""

    known: KnownPatient
    emergency: EmergencyAccess | None
    readings: QuerySet[PatientReading]
    medicines: QuerySet[PatientMedicine]
    allergies: QuerySet[PatientAllergy]
    conditions: QuerySet[PatientCondition]
    decisions: QuerySet[TreatmentDecision]
    assessments: QuerySet[Assessment]
    answers: QuerySet[InstrumentAnswers]
    plans: QuerySet[TreatmentPlan]


def chart_of(patient_id: UUID, *, by: Actor) -> Chart:
    """What stands about one person. NotVisible when it is not theirs to read."""
    return chart_with(record_of(patient_id, by=by), by=by)


def chart_with(found: PatientRecord, *, by: Actor) -> Chart:
    """The same for a page that has read who she is already."""

    def rows(model: Any) -> QuerySet[Any]:
        return rows_about(found.known.records, model, by=by, emergency=found.emergency)

    return Chart(
        found.known,
        found.emergency,
        rows(PatientReading).order_by("-taken_at", "-id"),
        with_days(rows(PatientMedicine)),
        rows(PatientAllergy).select_related("end").order_by("-id"),
        rows(PatientCondition).select_related("end").order_by("-id"),
        rows(TreatmentDecision).prefetch_related("overrides").order_by("-id"),
        rows(Assessment).select_related("end").order_by("-id"),
        rows(InstrumentAnswers).select_related("outcome").order_by("-id"),
        with_state(rows(TreatmentPlan)),
    )


@dataclass(frozen=True)
class ReadingHistory:
    """A row in whose place no other stands, and the rows it corrected, the newest first."""

    now: PatientReading
    earlier: tuple[PatientReading, ...]


def histories(rows: Iterable[PatientReading]) -> list[ReadingHistory]:
    """Each reading once, as it stands, in the order given; struck out ones too."""
    listed = list(rows)
    newest: dict[UUID | None, PatientReading] = {}
    for row in sorted(listed, key=lambda each: each.pk):
        newest[row.in_place_of_id] = row
    by_id, replaced = {row.pk: row for row in listed}, newest.keys()
    standing_rows = [
        row
        for row in listed
        if row.pk not in replaced and (row.in_place_of_id is None or newest[row.in_place_of_id] is row)
    ]
    return [ReadingHistory(row, tuple(_before(row, by_id))) for row in standing_rows]


def _before(row: PatientReading, by_id: dict[UUID, PatientReading]) -> Iterator[PatientReading]:
    while row.in_place_of_id is not None and row.in_place_of_id in by_id:
        row = by_id[row.in_place_of_id]
        yield row


def readings(*, by: Actor) -> QuerySet[PatientReading]:
    """Every reading, corrected ones and corrections too, the one measured last first."""
    return rows_of(PatientReading, by=by).order_by("-taken_at", "-id")


def standing_readings(*, by: Actor) -> QuerySet[PatientReading]:
    """Readings that count: not corrected since, and not struck out."""
    return standing(readings(by=by)).filter(number__isnull=False)


def standing(rows: QuerySet[Any]) -> QuerySet[Any]:
    """Rows in whose place no other stands; where two sites corrected the same row, the later correction stands."""
    replaced = rows.filter(in_place_of=OuterRef("pk")).order_by()
    later = rows.filter(in_place_of=OuterRef("in_place_of"), id__gt=OuterRef("pk")).order_by()
    return rows.filter(~Exists(replaced), ~Exists(later))


def medicines(*, by: Actor) -> QuerySet[PatientMedicine]:
    """Every medicine, stopped ones too, by name; `last_on` is the last day on which it is or was taken."""
    return with_days(rows_of(PatientMedicine, by=by))


def with_days(rows: QuerySet[PatientMedicine]) -> QuerySet[PatientMedicine]:
    """The same with `last_on`: the day of the stop, else the one that was planned, else None."""
    return rows.select_related("stop").annotate(last_on=Coalesce("stop__until_on", "until_on")).order_by("name", "id")


def last_day_of(row: PatientMedicine) -> date | None:
    """The last day on which it is or was taken; None where none is known. Of rows that have their days."""
    last: date | None = row.last_on  # type: ignore[attr-defined]  # an annotation of with_days
    return last


def taken_on(day: date, rows: QuerySet[PatientMedicine]) -> QuerySet[PatientMedicine]:
    """Those that are taken on this day; a day that is not known does not end one."""
    begun = Q(from_on=None) | Q(from_on__lte=day)
    return rows.filter(begun, Q(last_on=None) | Q(last_on__gte=day))


def allergies(*, by: Actor) -> QuerySet[PatientAllergy]:
    """Every entry, ended ones too, newest first."""
    return rows_of(PatientAllergy, by=by).select_related("end").order_by("-id")


def standing_allergies(*, by: Actor) -> QuerySet[PatientAllergy]:
    """Entries that count."""
    return allergies(by=by).filter(end__isnull=True)


def conditions(*, by: Actor) -> QuerySet[PatientCondition]:
    """Every answer and illness, former and ended ones too, newest first."""
    return rows_of(PatientCondition, by=by).select_related("end").order_by("-id")


def newest_answers(rows: Iterable[PatientCondition]) -> dict[str, PatientCondition]:
    """The answer that counts of each fact; illnesses in words of their own are not among them."""
    found: dict[str, PatientCondition] = {}
    for row in sorted(rows, key=lambda each: (each.answered_on, each.pk)):
        if row.fact != OTHER:
            found[row.fact] = row
    return found


def decisions(*, by: Actor) -> QuerySet[TreatmentDecision]:
    """Every decision with what it overrides, newest first."""
    return rows_of(TreatmentDecision, by=by).prefetch_related("overrides").order_by("-id")


def newest_decision(chart: Chart) -> tuple[TreatmentDecision, list[DecisionOverride]] | None:
    """The decision that was made last with what it overrides, in one question."""
    each = JSONObject(stop="stop", reason_code="reason_code", words="words", by_name="by_name")
    overrides = DecisionOverride._default_manager.filter(decision=OuterRef("pk")).order_by("id").values(kept=each)
    row = chart.decisions.prefetch_related(None).annotate(overridden=ArraySubquery(overrides)).first()
    return (row, [DecisionOverride(decision=row, **kept) for kept in row.overridden]) if row else None


def changes(*, by: Actor) -> QuerySet[SuitabilityChange]:
    """What the rules said after each change, with what came of it, newest first."""
    return rows_of(SuitabilityChange, by=by).select_related("outcome").order_by("-id")


def plans(*, by: Actor) -> QuerySet[TreatmentPlan]:
    """Every treatment plan, changed and ended ones too, newest first."""
    return with_state(rows_of(TreatmentPlan, by=by))


def with_state(rows: QuerySet[TreatmentPlan]) -> QuerySet[TreatmentPlan]:
    """The same with acceptance, end and what came in their place, newest first."""
    return rows.select_related("acceptance", "end").prefetch_related("replaced_by__acceptance").order_by("-id")


def assessments(*, by: Actor) -> QuerySet[Assessment]:
    """Every assessment, complete ones too, newest first."""
    return rows_of(Assessment, by=by).select_related("end").order_by("-id")


def answers(*, by: Actor) -> QuerySet[InstrumentAnswers]:
    """Answers to questionnaires with their scores, newest first."""
    return rows_of(InstrumentAnswers, by=by).select_related("outcome").order_by("-id")


def urgent(*, by: Actor) -> QuerySet[InstrumentAnswers]:
    """Urgent answers of which nobody has said yet what was done."""
    return answers(by=by).filter(is_urgent=True, outcome__isnull=True)
