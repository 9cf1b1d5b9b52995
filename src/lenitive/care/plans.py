"""Treatment plans: drafted on a decision that is yes, predicted for this person, accepted with what was expected.

    plan = draft(patient_id=ann.id, plan=AskedPlan("iv", rows, "to sleep", …), in_place_of=None, by=nurse)
    accept(plan_id=plan.id, shown=plan.expected, by=prescriber)      # the prediction is kept as it was issued
    stop(plan_id=plan.id, because="no response at 4 weeks", by=nurse)

A plan that is changed is a new row in place of the old one; an accepted one holds until the new one is accepted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from decimal import Decimal
from fractions import Fraction
from typing import Literal
from uuid import UUID

from lenitive.care import charts, decisions, reasons, suitability
from lenitive.care.as_case import Expectation, expectation_of, pictures_of, summary_of
from lenitive.care.known_facts import facts_of
from lenitive.care.models import TreatmentDecision, TreatmentPlan, TreatmentPlanAcceptance, TreatmentPlanEnd
from lenitive.care.rules.facts import cream_fact
from lenitive.care.rules.plans import (
    TOPICAL,
    AskedCream,
    AskedPlan,
    AskedSchedule,
    PlanGround,
    PlannedActive,
    plan_refusals,
    schedule_of,
)
from lenitive.care.rules.suitability import route_suitability
from lenitive.care.suitability import PatientSuitability
from lenitive.care.visible import known_patient, one
from lenitive.people.holding import holds
from lenitive.people.sites import today_at
from lenitive.reasons import Reason
from lenitive.record import clock
from lenitive.record.actor import Actor
from lenitive.record.denials import NotVisible, Stale
from lenitive.record.verbs import refuse, verb
from lenitive.record.written_row import BECAUSE_LETTERS, written_by
from lenitive.version import VERSION

WRITE, ACCEPT = "plan.write", "plan.accept"
PlanState = Literal["draft", "accepted", "ended", "changed"]
CHANGED = {"treatment_plan_changed_once": reasons.PLAN_CHANGED}
ACCEPTED = {"treatment_plan_acceptance_plan_id_key": reasons.PLAN_ACCEPTED}
ENDED = {"treatment_plan_end_plan_id_key": reasons.PLAN_ENDED}


@verb(may=holds(WRITE), words=CHANGED)
def draft(
    *, patient_id: UUID, plan: AskedPlan, in_place_of: UUID | None, by: Actor, key: UUID | None = None
) -> TreatmentPlan:
    """Write a plan. Refused with every reason at once; stale when what it changes was changed meanwhile."""
    known_patient(patient_id, by=by)
    found = suitability.of(patient_id, by=by)
    older = _changed(found, in_place_of)
    decision = _yes(found)
    expected = expectation_of(found.chart, found.today, plan.regimen)
    refuse(_refusals(plan, found, expected, by.site_id))
    assert decision is not None  # else it was refused
    planned = schedule_of(plan.schedule, by.site_id)
    row = TreatmentPlan(
        patient_id=decision.patient_id,
        decision=decision,
        in_place_of=older if older and older.patient_id == decision.patient_id else None,
        **{name: getattr(plan, name).strip() for name in ("goal", "monitoring", "stop_rule", "education")},
        route=plan.route,
        regimen=[dict(each) for each in plan.regimen],
        form=plan.cream.form.strip(),
        vehicle=plan.cream.vehicle.strip(),
        actives=[asdict(each) for each in plan.cream.actives],
        times=list(plan.schedule.times),
        gap_h=_decimal(planned.gap_h) if planned else None,
        most_a_day=planned.most_a_day if planned else plan.schedule.most_a_day,
        expected=expected.shown,
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    return row


@verb(may=holds(ACCEPT), words=ACCEPTED)
def accept(*, plan_id: UUID, shown: str, by: Actor, key: UUID | None = None) -> TreatmentPlanAcceptance:
    """Accept it with its prediction of now. `shown`: the line that the prescriber saw; refused when it is another."""
    plan: TreatmentPlan = one(charts.plans(by=by), plan_id)
    found = suitability.of(plan.patient_id, by=by)
    expected = expectation_of(found.chart, found.today, plan.regimen)
    refuse(_not_acceptable(plan, shown, expected))
    refuse(_refusals(asked_of(plan), found, expected, by.site_id))
    prediction = expected.prediction
    row = TreatmentPlanAcceptance(
        plan=plan,
        patient_id=plan.patient_id,
        inputs=dict(expected.case),
        model=prediction.model.name if prediction else "",
        version=VERSION,
        shown=expected.shown,
        summary=summary_of(prediction) if prediction else {},
        pictures=pictures_of(prediction) if prediction else {},
        reasons=[each.to_dict() for each in expected.reasons],
        at=clock.now(),
        **written_by(by),
    )
    row.save()
    return row


@verb(may=holds(WRITE), words=ENDED)
def stop(*, plan_id: UUID, because: str, by: Actor, key: UUID | None = None) -> TreatmentPlanEnd:
    """End a plan, with the reason."""
    plan: TreatmentPlan = one(charts.plans(by=by), plan_id)
    known_patient(plan.patient_id, by=by)
    if state_of(plan) == "changed":
        raise Stale(plan)
    refuse(_not_stoppable(plan, because))
    row = TreatmentPlanEnd(
        plan=plan, patient_id=plan.patient_id, because=because.strip(), at=clock.now(), **written_by(by)
    )
    row.save()
    return row


def predict(patient_id: UUID, plan: AskedPlan, *, by: Actor, without: str = "") -> Expectation:
    """What these doses are expected to do for her today, with her medicines or without one. Nothing is kept."""
    return predict_with(charts.chart_of(patient_id, by=by), plan, by=by, without=without)


def predict_with(chart: charts.Chart, plan: AskedPlan, *, by: Actor, without: str = "") -> Expectation:
    """The same for a page that has read her chart already."""
    holds(WRITE)(by)
    if chart.emergency:
        raise NotVisible
    return expectation_of(chart, today_at(by.site_id), plan.regimen, without=without)


def state_of(plan: TreatmentPlan) -> PlanState:
    """Draft, accepted, ended, or changed: another plan came in its place. Of rows that have their state."""
    if hasattr(plan, "end"):
        return "ended"
    is_accepted = hasattr(plan, "acceptance")
    if any(not is_accepted or hasattr(each, "acceptance") for each in plan.replaced_by.all()):
        return "changed"
    return "accepted" if is_accepted else "draft"


def asked_of(plan: TreatmentPlan) -> AskedPlan:
    """The plan as it was asked for, for a form or to be judged again."""
    gap_h = None if plan.gap_h is None else Fraction(plan.gap_h)
    return AskedPlan(
        plan.route,
        tuple(plan.regimen),
        plan.goal,
        plan.stop_rule,
        plan.monitoring,
        plan.education,
        AskedSchedule(tuple(plan.times), gap_h, plan.most_a_day),
        AskedCream(plan.form, plan.vehicle, tuple(PlannedActive(**each) for each in plan.actives)),
    )


def reasons_not_to_draft(plan: AskedPlan, found: PatientSuitability, *, by: Actor) -> tuple[Reason, ...]:
    """Everything that prevents this plan today, for the form."""
    expected = expectation_of(found.chart, found.today, plan.regimen)
    return tuple(_refusals(plan, found, expected, by.site_id))


def _yes(found: PatientSuitability) -> TreatmentDecision | None:
    """The newest decision, where it is yes."""
    newest = next(iter(found.chart.decisions), None)
    return newest if newest and newest.answer == "yes" else None


def _refusals(plan: AskedPlan, found: PatientSuitability, expected: Expectation, site: str) -> Iterator[Reason]:
    decision = _yes(found)
    ground = None
    if decision:
        ground = PlanGround(tuple(decision.routes), decisions.state_of(found, decision, site=site).reasons)
    yield from plan_refusals(plan, ground, site)
    yield from expected.of_doses
    if plan.route == TOPICAL:
        yield from _of_the_cream(plan, found)


def _of_the_cream(plan: AskedPlan, found: PatientSuitability) -> Iterator[Reason]:
    """What the rules stop once it is known what the cream holds."""
    known = {each.reason.code for each in found.routes[TOPICAL].stops if each.reason}
    holds_what = cream_fact((each.ingredient for each in plan.cream.actives), found.today)
    judged = route_suitability(TOPICAL, (*facts_of(found.chart, found.today), holds_what), found.today)
    yield from (each.reason for each in judged.stops if each.reason and each.reason.code not in known)


def _changed(found: PatientSuitability, in_place_of: UUID | None) -> TreatmentPlan | None:
    """The plan that is changed. Stale when another came in its place already."""
    if in_place_of is None:
        return None
    rows = {each.pk: each for each in found.chart.plans}
    if in_place_of not in rows:
        raise NotVisible
    if newer := next(iter(rows[in_place_of].replaced_by.all()), None):
        raise Stale(newer)
    return rows[in_place_of]


def _not_acceptable(plan: TreatmentPlan, shown: str, expected: Expectation) -> Iterator[Reason]:
    state = state_of(plan)
    if state == "changed" or plan.replaced_by.all():
        raise Stale(next(iter(plan.replaced_by.all())))
    if state == "ended":
        yield reasons.PLAN_ENDED
    if state == "accepted":
        yield reasons.PLAN_ACCEPTED
    if shown != expected.shown:
        yield reasons.expectation_changed(shown or plan.expected, expected.shown)


def _not_stoppable(plan: TreatmentPlan, because: str) -> Iterator[Reason]:
    if hasattr(plan, "end"):
        yield reasons.PLAN_ENDED
    if not 0 < len(because.strip()) <= BECAUSE_LETTERS:
        yield reasons.BECAUSE_MISSING


def _decimal(value: Fraction) -> Decimal:
    return round(Decimal(value.numerator) / Decimal(value.denominator), 3)
