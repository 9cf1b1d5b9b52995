"""What was measured, taken, answered and decided, in short lines, in the language of a patient or who acts for her.

    parts_of(chart, "es", ("medicines",))[0]     # ChartPart("Medicinas", ("gabapentin · 300 mg · desde el …",), False)

Only parts of categories that are named are asked for. A fact is said as yes or no; how it was answered stands in JSON.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from typing import Any

from lenitive.care.charts import Chart, histories, last_day_of, newest_answers
from lenitive.care.models.condition import OTHER, PAIN
from lenitive.care.rules.facts import fact_kinds
from lenitive.care.rules.instruments import all_instruments
from lenitive.care.rules.scoring import shown_score
from lenitive.web.shared.moments import day, moment
from lenitive.web.shared.wording import words

MOST_LINES = 200
Lines = Callable[[Chart, dict[str, Any], str], Iterator[str]]


@dataclass(frozen=True)
class ChartPart:
    """A heading with its lines. `has_more`: not all of them fit."""

    title: str
    lines: tuple[str, ...]
    has_more: bool


def parts_of(chart: Chart, language: str, may_read: Collection[str]) -> tuple[ChartPart, ...]:
    """Every part whose category may be read, in the order in which they are shown."""
    say = words(language)["chart"]
    return tuple(
        _part(say[title], lines(chart, say, language)) for title, category, lines in PARTS if category in may_read
    )


def _part(title: str, lines: Iterable[str]) -> ChartPart:
    found = tuple(islice(lines, MOST_LINES + 1))
    return ChartPart(title, found[:MOST_LINES], len(found) > MOST_LINES)


def _readings(chart: Chart, say: dict[str, Any], language: str) -> Iterator[str]:
    for history in histories(chart.readings):
        row = history.now
        if row.number is not None:
            numbers = [row.number, *([] if row.second_number is None else [row.second_number])]
            value = "/".join(f"{each.normalize():f}" for each in numbers)
            yield _line(f"{say['kinds'][row.kind]}: {value} {row.unit}", moment(row.taken_at, language, row.site))


def _medicines(chart: Chart, say: dict[str, Any], language: str) -> Iterator[str]:
    for row in chart.medicines:
        since = f"{say['since']} {day(row.from_on, language)}" if row.from_on else ""
        last = last_day_of(row)
        yield _line(row.name, row.dose, since, f"{say['through']} {day(last, language)}" if last else "")


def _allergies(chart: Chart, say: dict[str, Any], language: str) -> Iterator[str]:
    for row in chart.allergies:
        named = say["no_allergy"] if row.group == "none" else row.to
        yield _line(named, row.reaction, day(row.answered_on, language), say["no_longer"] * hasattr(row, "end"))


def _conditions(chart: Chart, say: dict[str, Any], language: str) -> Iterator[str]:
    rows = list(chart.conditions)
    newest = newest_answers(rows)
    if pain := newest.get(PAIN):
        named = ", ".join(say["pains"].get(each, each) for each in pain.values)
        yield _line(f"{say['pain']}: {named}", pain.words, day(pain.answered_on, language))
    for fact, kind in fact_kinds().items():
        if (row := newest.get(fact)) and fact in say["facts"]:
            is_so = say["no"] if row.values == [next(iter(kind.values))] else say["yes"]
            yield _line(f"{say['facts'][fact]}: {is_so}", row.words, day(row.answered_on, language))
    for row in rows:
        if row.fact == OTHER:
            over = f"{say['over_since']} {day(row.end.ended_on, language)}" if hasattr(row, "end") else ""
            yield _line(row.words, day(row.answered_on, language), over)


def _decisions(chart: Chart, say: dict[str, Any], language: str) -> Iterator[str]:
    for row in chart.decisions:
        routes = ", ".join(say["routes"].get(each, each) for each in row.routes)
        verdict = say["verdicts"][row.answer]
        yield _line(f"{verdict}: {routes}" if routes else verdict, day(row.decided_on, language), row.because)


def _plans(chart: Chart, say: dict[str, Any], language: str) -> Iterator[str]:
    """Plans that a prescriber has accepted; drafts are the clinic's own."""
    for row in chart.plans:
        if hasattr(row, "acceptance"):
            ended = say["no_longer"] * hasattr(row, "end")
            yield _line(say["routes"].get(row.route, row.route), row.goal, moment(row.at, language, row.site), ended)


def _assessments(chart: Chart, say: dict[str, Any], language: str) -> Iterator[str]:
    for row in chart.assessments:
        state = say["complete"] if hasattr(row, "end") else say["open_assessment"]
        yield _line(moment(row.at, language, row.site), state)


def _answers(chart: Chart, say: dict[str, Any], language: str) -> Iterator[str]:
    known = all_instruments()
    for row in chart.answers:
        given = known.get(row.instrument)
        named = say["instruments"].get(row.instrument, given.name if given else row.instrument)
        score = f": {shown_score(Fraction(row.score))}" if row.score else ""
        yield _line(f"{named}{score}", moment(row.at, language, row.site))


def _line(*parts: str) -> str:
    return " · ".join(filter(None, parts))


PARTS: tuple[tuple[str, str, Lines], ...] = (
    ("medicines", "medicines", _medicines),
    ("allergies", "medicines", _allergies),
    ("conditions", "medicines", _conditions),
    ("readings", "readings", _readings),
    ("decisions", "decision", _decisions),
    ("plans", "plan", _plans),
    ("assessments", "assessment", _assessments),
    ("answers", "scores", _answers),
)
EVERY_CATEGORY = frozenset(category for _, category, _ in PARTS)
