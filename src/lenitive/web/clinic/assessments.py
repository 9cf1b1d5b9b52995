"""The assessment of one person: its questionnaires with their scores, what is urgent, and its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any
from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.care import assessments, charts, tasks, visible
from lenitive.care.charts import Chart
from lenitive.care.models import InstrumentAnswers
from lenitive.care.rules.instruments import Instrument, all_instruments, band_of, scale
from lenitive.care.rules.scoring import scored, shown_score
from lenitive.learn import helps
from lenitive.reasons import Reason, Refused
from lenitive.record.audit import Thing
from lenitive.record.ids import new_id
from lenitive.web.clinic.chart_ways import chart_page
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.sending import SentForm, typed

INSTRUMENT, LANGUAGE = "instrument", "language"
OUTCOMES = {
    "safe": "We spoke; they are safe",
    "with_help": "We spoke; someone is with them or help is on its way",
    "emergency": "Emergency care was called",
    "not_reached": "Not reached after several tries; what was done instead is below",
}


@dataclass(frozen=True)
class ScoreLine:
    """One questionnaire as it was answered: its score, what that is called, and what was urgent."""

    row: InstrumentAnswers

    @property
    def instrument(self) -> Instrument | None:
        """The questionnaire; None for one that the rules no longer have."""
        return all_instruments().get(self.row.instrument)

    @property
    def name(self) -> str:
        """What it is called."""
        return self.instrument.name if self.instrument else self.row.instrument

    @property
    def score(self) -> str:
        """To one decimal; empty without a score."""
        return shown_score(Fraction(self.row.score)) if self.row.score else ""

    @property
    def band(self) -> str:
        """What the exact score is called."""
        found = band_of(self.row.instrument, Fraction(self.row.score)) if self.row.score else None
        return found.name if found else ""

    @property
    def urgent(self) -> tuple[Reason, ...]:
        """What is told whatever the total, also that such an item was left out."""
        found = self.instrument
        return scored(found.id, self.row.answers).urgent if found and found.how == "items" else ()

    @property
    def outcome(self) -> str:
        """What came of an urgent answer."""
        return OUTCOMES.get(self.row.outcome.outcome, "") if hasattr(self.row, "outcome") else ""


def assessment_page(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/assessment: what was answered; a form begins a new one."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        return _drawn(request, charts.chart_of(patient_id, by=by), reasons)

    if request.method != "POST":
        return page(())
    return SentForm(request, page).done_by(
        lambda key: assessments.begin(patient_id=patient_id, by=by, key=key), lambda _: page_of(patient_id)
    )


def answer(request: HttpRequest, assessment_id: UUID) -> HttpResponse:
    """GET and POST /clinic/assessments/<id>: one questionnaire, in English or in its official Spanish."""
    by = actor_of(request)
    if request.GET.keys() - {INSTRUMENT, LANGUAGE}:
        raise BadRequest("an unknown filter")
    name = request.POST.get(INSTRUMENT) or request.GET.get(INSTRUMENT, "")
    language = request.POST.get(LANGUAGE) or request.GET.get(LANGUAGE, "en")

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        found = visible.one(charts.assessments(by=by), assessment_id)
        show(request, Thing("assessment", (found.pk,), found.patient_id))
        known = visible.known_patient(found.patient_id, by=by)
        given: dict[str, Any] = {"known": known, "assessment": found, "reasons": reasons, "key": new_id()}
        asked = all_instruments().get(name)
        given |= {"instruments": all_instruments().values(), "asked": asked, "asked_in": language}
        if asked:
            given |= {"stem": asked.stem_in(language), "items": list(_items(request, asked, language))}
        return render(request, "clinic/answer.html", given)

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    try:
        given = _given(request, assessment_id, name, language)
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(
        lambda key: assessments.answer(given=given, by=by, key=key), lambda row: page_of(row.patient_id)
    )


def complete(request: HttpRequest, assessment_id: UUID) -> HttpResponse:
    """POST /clinic/assessments/<id>/complete."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        found = visible.one(charts.assessments(by=by), assessment_id)
        return _drawn(request, charts.chart_of(found.patient_id, by=by), reasons)

    return SentForm(request, page).done_by(
        lambda key: assessments.complete(assessment_id=assessment_id, by=by, key=key),
        lambda row: page_of(row.patient_id),
    )


def close(request: HttpRequest, task_id: UUID) -> HttpResponse:
    """GET and POST /clinic/tasks/<id>/close: what came of an urgent answer."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        found: InstrumentAnswers = visible.one(charts.answers(by=by).filter(is_urgent=True), task_id)
        show(request, Thing("instrument_answers", (found.pk,), found.patient_id))
        known = visible.known_patient(found.patient_id, by=by)
        given = {
            "known": known, "line": ScoreLine(found), "reasons": reasons, "outcomes": OUTCOMES.items(),
            "filled": request.POST, "key": new_id(), "help": helps(known.identity.language)["crisis"],
        }  # fmt: skip
        return render(request, "clinic/close_task.html", given)

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    try:
        outcome, words = typed(request, "outcome"), typed(request, "words")
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(
        lambda key: tasks.close(task_id=task_id, outcome=outcome, words=words, by=by, key=key),
        lambda _: reverse("clinic:work"),
    )


def page_of(patient_id: UUID) -> str:
    """Where the assessment of this person stands."""
    return reverse("clinic:assessment", args=[patient_id])


def _drawn(request: HttpRequest, chart: Chart, reasons: Sequence[Reason]) -> HttpResponse:
    rows, lines = list(chart.assessments), [ScoreLine(each) for each in chart.answers]
    patient_id = chart.known.patient.pk
    show(request, Thing("assessment", tuple(each.pk for each in rows), patient_id))
    if lines:
        show(request, Thing("instrument_answers", tuple(each.row.pk for each in lines), patient_id))
    current = next((each for each in rows if not hasattr(each, "end")), None)
    given = {
        "current": current,
        "lines": [each for each in lines if current and each.row.assessment_id == current.pk],
        "earlier": [each for each in lines if not current or each.row.assessment_id != current.pk],
        "urgent": [each for each in lines if each.row.is_urgent and not each.outcome],
        "instruments": all_instruments().values(), "reasons": reasons,
        "help": helps(chart.known.identity.language)["crisis"],
    }  # fmt: skip
    return chart_page(request, "clinic/assessment.html", chart, given)


def _items(request: HttpRequest, asked: Instrument, language: str) -> Iterator[dict[str, Any]]:
    """Each question with its answers to choose from."""
    for item in asked.items:
        steps = scale(item.scale)
        choices = [(each, steps.words_of(each, language)) for each in range(steps.lowest, steps.highest + 1)]
        text = item.text_es if language == "es" else item.text
        given = request.POST.get(f"item-{item.id}", "")
        yield {"id": item.id, "text": text, "choices": choices, "ends": steps.ends, "given": given}


def _given(request: HttpRequest, assessment_id: UUID, name: str, language: str) -> assessments.InstrumentGiven:
    found = all_instruments().get(name)
    answers = {item.id: _number(typed(request, f"item-{item.id}")) for item in (found.items if found else ())}
    return assessments.InstrumentGiven(assessment_id, name, answers, typed(request, "score"), language)


def _number(text: str) -> int | None:
    """A whole number; None where nothing was chosen. What is none of both is off every scale."""
    if not text:
        return None
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else -1
