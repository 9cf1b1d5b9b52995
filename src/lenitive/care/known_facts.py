"""What the rules of suitability are told of one person, from the rows of her chart.

    facts_of(chart, today)           # (Fact("age", …), Fact("heart", ("stable",), answered_on), …)
    pressures_of(chart, zone)        # (PressureReading(128, 82, taken_at), …)

What nobody has answered is not among them, and is asked: `rules/suitability.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

from lenitive.care.charts import Chart, newest_answers, standing
from lenitive.care.models import PatientCondition
from lenitive.care.models.condition import PAIN
from lenitive.care.rules.blood_pressure import PressureReading
from lenitive.care.rules.facts import Fact, age_fact, allergy_fact, fact_kinds
from lenitive.care.rules.typed_readings import PRESSURE

MOST_PRESSURES = 500  # the newest ones; a hold that is older than these was decided upon long ago


def facts_of(chart: Chart, today: date) -> tuple[Fact, ...]:
    """Everything that is known on this day; an answer that the rules no longer have is asked anew."""
    born_on = chart.known.identity.born_on
    return (age_fact(born_on, today), *_answers(chart), *_allergies(chart))


def pain_of(chart: Chart) -> PatientCondition | None:
    """Which pain she is to be treated for, as it was answered last."""
    return newest_answers(chart.conditions).get(PAIN)


def pressures_of(chart: Chart, zone: ZoneInfo) -> tuple[PressureReading, ...]:
    """Every blood pressure that counts, in the zone in which it is said."""
    rows = standing(chart.readings).filter(kind=PRESSURE, number__isnull=False)[:MOST_PRESSURES]
    return tuple(
        PressureReading(int(row.number), int(row.second_number), row.taken_at.astimezone(zone))
        for row in rows
        if row.number is not None and row.second_number is not None
    )


def _answers(chart: Chart) -> Iterator[Fact]:
    kinds = fact_kinds()
    for fact, row in newest_answers(chart.conditions).items():
        if fact in kinds and set(row.values) <= kinds[fact].values.keys():
            yield Fact(fact, tuple(row.values), row.answered_on)


def _allergies(chart: Chart) -> Iterator[Fact]:
    standing_rows = [row for row in chart.allergies if not hasattr(row, "end")]
    if standing_rows:
        yield allergy_fact((row.group for row in standing_rows), max(row.answered_on for row in standing_rows))
