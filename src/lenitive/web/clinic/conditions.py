"""What has to be known of one person before a decision: questions with their answers, her pain, other illnesses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from lenitive.care import charts, conditions, visible
from lenitive.care.models import PatientCondition
from lenitive.care.models.condition import OTHER, PAIN
from lenitive.care.rules.facts import ASKED_ELSEWHERE, fact_kinds
from lenitive.people.sites import today_at
from lenitive.reasons import Reason, Refused
from lenitive.record.audit import Thing
from lenitive.record.ids import new_id
from lenitive.web.clinic.chart_ways import chart_page
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.sending import SentForm, typed, typed_day

DAY = "Choose the day it was told or measured."
PAIN_ASKS = "Which pain is it to be treated for?"


@dataclass(frozen=True)
class AskedFact:
    """One question, its answers to choose from, and the answer that stands."""

    fact: str
    asks: str
    values: dict[str, str]
    stands: PatientCondition | None
    is_stale: bool
    ticked: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """The answer that stands, in words."""
        return " and ".join(self.values.get(each, each) for each in self.stands.values) if self.stands else ""


def conditions_page(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/conditions."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        chart = charts.chart_of(patient_id, by=by)
        rows, today = list(chart.conditions), today_at(by.site_id)
        show(request, Thing("condition", tuple(each.pk for each in rows), patient_id))
        asked = list(_asked_facts(request, charts.newest_answers(rows), today))
        others = [each for each in rows if each.fact == OTHER]
        given = {
            "open": [each for each in asked if each.stands is None or each.is_stale],
            "answered": [each for each in asked if each.stands is not None and not each.is_stale],
            "others": [each for each in others if not hasattr(each, "end")],
            "ended": [each for each in others if hasattr(each, "end")],
            "filled": request.POST or {"answered_on": today.isoformat()}, "reasons": reasons,
        }  # fmt: skip
        return chart_page(request, "clinic/conditions.html", chart, given)

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    try:
        answers = conditions.AnsweredFacts(patient_id, typed_day(request, "answered_on", DAY), tuple(_answers(request)))
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(lambda key: conditions.note(answers=answers, by=by, key=key), lambda _: page_of(patient_id))


def end(request: HttpRequest, condition_id: UUID) -> HttpResponse:
    """GET and POST /clinic/conditions/<id>/end."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason]) -> HttpResponse:
        found: PatientCondition = visible.one(charts.conditions(by=by).filter(fact=OTHER), condition_id)
        show(request, Thing("condition", (found.pk,), found.patient_id))
        known = visible.known_patient(found.patient_id, by=by)
        filled = request.POST if request.method == "POST" else {"ended_on": today_at(by.site_id).isoformat()}
        given = {"known": known, "row": found, "reasons": reasons, "filled": filled, "key": new_id()}
        return render(request, "clinic/end_condition.html", given)

    if request.method != "POST":
        return page(())
    sending = SentForm(request, page)
    try:
        ended_on, because = typed_day(request, "ended_on", "Choose the day it ended."), typed(request, "because")
    except Refused as no:
        return sending.refused(no.reasons)
    return sending.done_by(
        lambda key: conditions.end(condition_id=condition_id, ended_on=ended_on, because=because, by=by, key=key),
        lambda row: page_of(row.patient_id),
    )


def page_of(patient_id: UUID) -> str:
    """Where the answers of this person stand."""
    return reverse("clinic:conditions", args=[patient_id])


def _asked_facts(request: HttpRequest, newest: dict[str, PatientCondition], today: date) -> Iterator[AskedFact]:
    """Her pain first, then every fact in the order of the rules."""
    ticked = {fact: tuple(request.POST.getlist(f"fact-{fact}")) for fact in (PAIN, *fact_kinds())}
    pain = newest.get(PAIN)
    yield AskedFact(PAIN, PAIN_ASKS, conditions.values_of(PAIN), pain, False, ticked[PAIN])
    for kind in fact_kinds().values():
        if kind.fact not in ASKED_ELSEWHERE:
            stands = newest.get(kind.fact)
            is_stale = stands is not None and kind.is_stale(stands.answered_on, today)
            yield AskedFact(kind.fact, kind.asks, kind.values, stands, is_stale, ticked[kind.fact])


def _answers(request: HttpRequest) -> Iterator[conditions.AnsweredFact]:
    """The questions that were answered in this form; the others are left as they stand."""
    for fact in (PAIN, *fact_kinds()):
        if values := tuple(request.POST.getlist(f"fact-{fact}")):
            words = typed(request, f"words-{fact}")
            yield conditions.AnsweredFact(fact, values, words, version=_version(request, fact))
    if words := typed(request, "other"):
        yield conditions.AnsweredFact(OTHER, words=words)


def _version(request: HttpRequest, fact: str) -> UUID | None:
    try:
        return UUID(request.POST.get(f"version-{fact}", ""))
    except ValueError:
        return None
