"""Treatment plans of one person: written with what is expected beside the form, accepted, changed, ended.

A plan that was accepted shows its expectation as it was issued, with model and version. Words of a plan are the
clinic's; the doses are read like a case file, and the prediction is that of the public page for the same case.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from lenitive.care import charts, plans, visible
from lenitive.care.as_case import medicines_in
from lenitive.care.models import TreatmentPlan
from lenitive.care.reasons import PLAN_SEVERAL_ROWS
from lenitive.care.rules.decisions import ROUTE_NAMES
from lenitive.people.access import may
from lenitive.people.sites import today_at
from lenitive.reasons import Reason, Refused
from lenitive.record.actor import Actor
from lenitive.record.audit import Thing
from lenitive.record.denials import NotVisible
from lenitive.web.clinic.chart_ways import chart_page
from lenitive.web.clinic.expectations import ExpectedLines, expected_now, expected_then
from lenitive.web.clinic.plan_forms import COUNTED_AS, DOSE_FIELDS, FORMS, KINDS, VEHICLES, asked_in, filled_from
from lenitive.web.shared.acting import actor_of, show
from lenitive.web.shared.sending import SentForm, read_page, typed, version_of

CHANGE, EXPECT = "change", "expect"
STATES = {
    "draft": ("draft", "tag-wait"),
    "accepted": ("accepted", "tag-fine"),
    "ended": ("ended", "tag-quiet"),
    "changed": ("changed since", "tag-quiet"),
}


@dataclass(frozen=True)
class PlanLine:
    """A plan in the list, with its doses in a line."""

    row: TreatmentPlan

    @property
    def route(self) -> str:
        """The route as it is said."""
        return ROUTE_NAMES.get(self.row.route, self.row.route)

    @property
    def doses(self) -> list[str]:
        """Each row of doses with what was written."""
        keys = ("form", "basis", *DOSE_FIELDS)
        return [" · ".join(f"{row[key]}" for key in keys if key in row) for row in self.row.regimen]

    @property
    def state(self) -> str:
        """Draft, accepted, ended, or changed since."""
        return STATES[plans.state_of(self.row)][0]

    @property
    def look(self) -> str:
        """The look of its tag."""
        return STATES[plans.state_of(self.row)][1]


def plans_page(request: HttpRequest, patient_id: UUID) -> HttpResponse:
    """GET and POST /clinic/patients/<id>/plans; `change` fills the form with a plan. `expect` keeps nothing."""
    by = actor_of(request)

    def page(reasons: Sequence[Reason], compared: Sequence[ExpectedLines] = ()) -> HttpResponse:
        chart = charts.chart_of(patient_id, by=by)
        rows = list(chart.plans)
        show(request, Thing("treatment_plan", tuple(each.pk for each in rows), patient_id))
        given = _form(request, rows) | {
            "reasons": [*reasons, *_not_in_the_form(request, rows)],
            "compared": compared,
            "lines": [PlanLine(each) for each in rows],
        }
        given["may_plan"] = not chart.emergency and PLAN_SEVERAL_ROWS not in given["reasons"]
        given["medicines"] = medicines_in(chart, today_at(by.site_id))
        return chart_page(request, "clinic/plans.html", chart, given)

    if request.method != "POST":
        if request.GET.keys() - {CHANGE}:
            raise BadRequest("an unknown filter")
        return page(())
    sending = SentForm(request, page)
    try:
        asked, version = asked_in(request), version_of(request)
    except Refused as no:
        return sending.refused(no.reasons)
    if EXPECT in request.POST:
        return read_page(request, lambda: page((), _side_by_side(request, patient_id, by)))
    return sending.done_by(
        lambda key: plans.draft(patient_id=patient_id, plan=asked, in_place_of=version, by=by, key=key),
        lambda row: reverse("clinic:plan", args=[row.pk]),
    )


def plan_page(request: HttpRequest, plan_id: UUID) -> HttpResponse:
    """GET /clinic/plans/<id>."""
    return _plan(request, plan_id, ())


def accept(request: HttpRequest, plan_id: UUID) -> HttpResponse:
    """POST /clinic/plans/<id>/accept, with the line of the expectation that was seen."""
    by, shown = actor_of(request), typed(request, "shown")
    return SentForm(request, lambda reasons: _plan(request, plan_id, reasons)).done_by(
        lambda key: plans.accept(plan_id=plan_id, shown=shown, by=by, key=key),
        lambda _: reverse("clinic:plan", args=[plan_id]),
    )


def stop(request: HttpRequest, plan_id: UUID) -> HttpResponse:
    """POST /clinic/plans/<id>/stop."""
    by = actor_of(request)
    return SentForm(request, lambda reasons: _plan(request, plan_id, reasons)).done_by(
        lambda key: plans.stop(plan_id=plan_id, because=typed(request, "because"), by=by, key=key),
        lambda _: reverse("clinic:plan", args=[plan_id]),
    )


def newest_plan(rows: Iterable[TreatmentPlan]) -> PlanLine | None:
    """The plan that holds: the newest accepted one, else the newest draft."""
    listed = list(rows)
    for wanted in ("accepted", "draft"):
        for row in listed:
            if plans.state_of(row) == wanted:
                return PlanLine(row)
    return None


def _plan(request: HttpRequest, plan_id: UUID, reasons: Sequence[Reason]) -> HttpResponse:
    by = actor_of(request)
    plan: TreatmentPlan = visible.one(charts.plans(by=by), plan_id)
    chart = charts.chart_of(plan.patient_id, by=by)
    show(request, Thing("treatment_plan", (plan.pk,), plan.patient_id))
    state = plans.state_of(plan)
    expected: ExpectedLines | None
    if state == "draft" and not chart.emergency:
        found = plans.predict_with(chart, plans.asked_of(plan), by=by)
        expected = expected_now("", found)
    else:
        expected = expected_then(plan.acceptance) if hasattr(plan, "acceptance") else None
    given = {
        "line": PlanLine(plan),
        "expected": expected,
        "kept": getattr(plan, "acceptance", None),
        "newer": next(iter(plan.replaced_by.all()), None),
        "state": state,
        "reasons": reasons,
        "may_accept": state == "draft" and may(by.role, plans.ACCEPT) and not chart.emergency,
        "may_stop": state in ("draft", "accepted") and not chart.emergency,
        "has_changed": state == "draft" and expected is not None and expected.shown != plan.expected,
    }
    return chart_page(request, "clinic/plan.html", chart, given)


def _side_by_side(request: HttpRequest, patient_id: UUID, by: Actor) -> list[ExpectedLines]:
    """The doses that were typed; without a medicine; and the plan that holds, where there is one."""
    asked, without = asked_in(request), typed(request, "without")
    chart = charts.chart_of(patient_id, by=by)
    found = [expected_now("These doses", plans.predict_with(chart, asked, by=by))]
    if without:
        there = plans.predict_with(chart, asked, by=by, without=without)
        found.append(expected_now(f"The same without {without}", there))
    rows = [each for each in chart.plans if plans.state_of(each) == "accepted"]
    if rows:
        there = plans.predict_with(chart, plans.asked_of(rows[0]), by=by)
        found.append(expected_now("The plan that was accepted", there))
    return found


def _form(request: HttpRequest, rows: Sequence[TreatmentPlan]) -> dict[str, Any]:
    changed = _to_change(request, rows)
    filled: dict[str, Any] = filled_from(changed) if changed else {}
    filled = request.POST.dict() if request.method == "POST" else filled
    return {
        "filled": filled,
        "version": filled.get("version", "") or (changed.pk if changed else ""),
        "routes": ROUTE_NAMES.items(),
        "kinds": KINDS.items(),
        "counted_as": COUNTED_AS.items(),
        "forms": FORMS,
        "vehicles": VEHICLES.items(),
        "dose_fields": [(name, label, hint, filled.get(name, "")) for name, (label, hint) in DOSE_FIELDS.items()],
    }


def _not_in_the_form(request: HttpRequest, rows: Sequence[TreatmentPlan]) -> list[Reason]:
    """That the plan which is to be changed has more doses than the form holds; it would lose them."""
    changed = _to_change(request, rows)
    return [PLAN_SEVERAL_ROWS] if changed and len(changed.regimen) > 1 else []


def _to_change(request: HttpRequest, rows: Sequence[TreatmentPlan]) -> TreatmentPlan | None:
    asked = request.GET.get(CHANGE)
    if asked is None:
        return None
    found = next((each for each in rows if str(each.pk) == asked), None)
    if found is None:
        raise NotVisible
    return found
