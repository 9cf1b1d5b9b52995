"""Treatment plans from the rows of a chart: drafted, predicted, accepted with what was expected, changed, ended."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from care.rules.test_plans import CREAM, IV, ROW
from care.test_patients import codes
from care.test_suitability import decided, healthy
from lenitive.care.rules.plans import AskedCream, AskedPlan, PlannedActive
from lenitive.record.denials import NotVisible, Stale
from made_up_patients import measured, registered, takes, told
from staff import Staff

SKIN_ROW = {
    "drug": "ketamine", "form": "racemate", "basis": "hydrochloride", "route": "topical", "strength": "10 %",
    "applied": "2 g", "area_cm2": 300, "vehicle": "lipoderm", "every": "4-6 h", "for": "7 d",
}  # fmt: skip


def ready(staff: Staff, routes: tuple[str, ...] = ("iv",), **facts: Any) -> Any:
    """Somebody of whom everything is known that a prediction needs, with a decision that is yes."""
    ann = healthy(staff, **facts)
    measured(ann, staff.by("nick"), "70", "weight")
    decided(ann, staff.by("eva"), routes=routes)
    return ann


def drafted(patient: Any, by: Any, plan: AskedPlan = IV, in_place_of: Any = None) -> Any:
    from lenitive.care.plans import draft

    return draft(patient_id=patient.pk, plan=plan, in_place_of=in_place_of and in_place_of.pk, by=by)


def accepted(plan: Any, by: Any, shown: str | None = None) -> Any:
    from lenitive.care.plans import accept

    return accept(plan_id=plan.pk, shown=plan.expected if shown is None else shown, by=by)


def stated(plan: Any, by: Any) -> str:
    from lenitive.care import charts
    from lenitive.care.plans import state_of
    from lenitive.record.acting import act_as

    act_as(by)
    return state_of(charts.plans(by=by).get(pk=plan.pk))


def predicted(patient: Any, by: Any, plan: AskedPlan = IV, without: str = "") -> Any:
    from lenitive.care.plans import predict
    from lenitive.record.acting import act_as

    act_as(by)
    return predict(patient.pk, plan, by=by, without=without)


def test_a_nurse_drafts_and_a_prescriber_accepts_with_the_prediction_as_it_was_issued(staff: Staff) -> None:
    ann, nick, eva = ready(staff, pain="crps"), staff.by("nick"), staff.by("eva")
    plan = drafted(ann, nick)
    assert "peak" in plan.expected and stated(plan, nick) == "draft"
    kept = accepted(plan, eva)
    assert stated(plan, nick) == "accepted" and kept.model and kept.version and kept.shown == plan.expected
    assert kept.pictures["wide"].startswith("<svg") and kept.summary["meaning"] and not kept.reasons
    assert kept.inputs["subject"]["weight_kg"] == "70" and kept.inputs["regimen"] == [ROW]


def test_the_prediction_is_that_of_the_same_case_on_the_public_page(staff: Staff) -> None:
    from lenitive import documents
    from lenitive.pharmacology import predict_case, read_case

    ann = ready(staff)
    case = {
        "subject": {"weight_kg": 70, "age_y": 46, "sex": "female", "liver": "normal", "skin": "intact"},
        "regimen": [dict(ROW)],
        "population": {"n": 500, "seed": 1},
    }
    there = predict_case(read_case(documents.from_plain(case)))
    assert predicted(ann, staff.by("nick")).prediction.to_dict() == there.to_dict()


def test_with_and_without_a_medicine(staff: Staff) -> None:
    ann, nick = ready(staff), staff.by("nick")
    takes(ann, "Biaxin", nick)
    both = [predicted(ann, nick, without=each) for each in ("", "clarithromycin")]
    assert [each.case["subject"].get("drugs") for each in both] == [["clarithromycin"], None]
    assert both[0].prediction.typical["ketamine"].auc_0_t > both[1].prediction.typical["ketamine"].auc_0_t


def test_a_plan_without_a_prediction_says_why_and_is_kept(staff: Staff) -> None:
    ann, nick, eva = healthy(staff), staff.by("nick"), staff.by("eva")
    decided(ann, eva)
    plan = drafted(ann, nick)
    assert plan.expected == "No prediction: case-no-weight"
    kept = accepted(plan, eva)
    assert kept.model == "" and kept.pictures == {}
    assert kept.reasons[0]["sentence"] == "No weight is on file: record it to see a prediction."


def test_doses_that_cannot_be_read_or_are_stopped_keep_the_plan_out(staff: Staff) -> None:
    ann, nick = ready(staff), staff.by("nick")
    for row in (ROW | {"amount": "35"}, ROW | {"amount": "50 mg/kg", "over": "1 min"}, {"route": "iv"}):
        assert codes(lambda row=row: drafted(ann, nick, replace(IV, regimen=(row,))))


def test_without_a_decision_that_holds_nothing_is_planned(staff: Staff) -> None:
    ann, nick, eva = healthy(staff), staff.by("nick"), staff.by("eva")
    measured(ann, nick, "70", "weight")
    assert codes(lambda: drafted(ann, nick)) == ["plan-undecided"]
    decided(ann, eva)
    plan = drafted(ann, nick)
    told(ann, nick, pregnancy="pregnant")
    assert codes(lambda: drafted(ann, nick)) == ["decision-new-stop"]
    assert codes(lambda: accepted(plan, eva)) == ["decision-new-stop"]


def test_what_is_expected_has_changed_since_it_was_shown(staff: Staff) -> None:
    from lenitive.reasons import Refused

    ann, nick, eva = ready(staff), staff.by("nick"), staff.by("eva")
    plan = drafted(ann, nick)
    staff.rehearsal.clock.forward(minutes=5)
    measured(ann, nick, "85", "weight", again="85")
    with pytest.raises(Refused) as no:
        accepted(plan, eva)
    (reason,) = no.value.reasons
    now = predicted(ann, eva).shown
    assert reason.code == "plan-expectation-changed" and plan.expected in reason.sentence and now in reason.sentence
    assert accepted(plan, eva, now).shown == now


def test_a_changed_plan_is_a_new_row_and_the_accepted_one_holds_until_the_new_one_is(staff: Staff) -> None:
    ann, nick, eva = ready(staff), staff.by("nick"), staff.by("eva")
    first = drafted(ann, nick)
    second = drafted(ann, nick, replace(IV, goal="walk to the park"), first)
    assert (stated(first, nick), stated(second, nick)) == ("changed", "draft")
    with pytest.raises(Stale):
        drafted(ann, nick, IV, first)
    with pytest.raises(Stale):
        accepted(first, eva)
    accepted(second, eva)
    third = drafted(ann, nick, replace(IV, goal="dance"), second)
    assert (stated(second, nick), stated(third, nick)) == ("accepted", "draft")
    accepted(third, eva)
    assert (stated(second, nick), stated(third, nick)) == ("changed", "accepted")


def test_a_plan_ends_once_with_a_reason(staff: Staff) -> None:
    from lenitive.care.plans import stop

    ann, nick, eva = ready(staff), staff.by("nick"), staff.by("eva")
    plan = drafted(ann, nick)
    assert codes(lambda: stop(plan_id=plan.pk, because=" ", by=nick)) == ["because-missing"]
    stop(plan_id=plan.pk, because="no response at 4 weeks", by=nick)
    assert stated(plan, nick) == "ended"
    assert codes(lambda: stop(plan_id=plan.pk, because="again", by=nick)) == ["plan-ended"]
    assert codes(lambda: accepted(plan, eva)) == ["plan-ended"]


def test_a_cream_keeps_its_actives_and_the_schedule_of_every_four_to_six_hours(staff: Staff) -> None:
    from fractions import Fraction

    from lenitive.care.rules.plans import AskedSchedule

    ann, nick = ready(staff, ("topical",)), staff.by("nick")
    plan = drafted(ann, nick, replace(CREAM, regimen=(SKIN_ROW,), schedule=AskedSchedule(gap_h=Fraction(4))))
    assert (plan.gap_h, plan.most_a_day, plan.form) == (4, 4, "cream")
    assert plan.actives == [{"ingredient": "ketamine hydrochloride", "strength": "10 % w/w", "basis": "as_salt"}]


def test_several_local_anesthetics_in_a_cream_are_judged_with_the_plan(staff: Staff) -> None:
    ann, nick = ready(staff, ("topical",)), staff.by("nick")
    actives = tuple(PlannedActive(each, "5 % w/w", "as_base") for each in ("lidocaine", "tetracaine"))
    asked = replace(CREAM, regimen=(SKIN_ROW,), cream=AskedCream("cream", "", actives))
    assert any("local-anesthetics" in each for each in codes(lambda: drafted(ann, nick, asked)))


@pytest.mark.parametrize("nickname", ["nora", "will", "rosa"])
def test_only_the_clinic_plans_and_only_a_prescriber_accepts(staff: Staff, nickname: str) -> None:
    ann = ready(staff)
    with pytest.raises(NotVisible):
        drafted(ann, staff.by(nickname))
    plan = drafted(ann, staff.by("nick"))
    for by in (staff.by("nick"), staff.by(nickname)):
        with pytest.raises(NotVisible):
            accepted(plan, by)


def test_the_second_lock_keeps_plans_with_whoever_they_are_about(staff: Staff) -> None:
    from django.db import DatabaseError, transaction

    from lenitive.care.models import TreatmentPlanAcceptance, TreatmentPlanEnd
    from lenitive.record import clock
    from lenitive.record.acting import act_as
    from lenitive.record.written_row import written_by

    ann, nick, eva = ready(staff), staff.by("nick"), staff.by("eva")
    plan, bo = drafted(ann, nick), registered(nick, legal_name="Bo Chen")
    facts: dict[str, Any] = {
        "inputs": {}, "model": "x", "version": "1", "shown": "x", "summary": {}, "pictures": {}, "reasons": [],
    }  # fmt: skip
    wrong = [
        (nick, TreatmentPlanAcceptance(plan=plan, patient=ann, **facts)),
        (eva, TreatmentPlanAcceptance(plan=plan, patient=bo, **facts)),
        (eva, TreatmentPlanEnd(plan=plan, patient=bo, because="x")),
        (staff.by("nora"), TreatmentPlanEnd(plan=plan, patient=ann, because="x")),
    ]
    for by, each in wrong:
        each.at = clock.now()
        for name, value in written_by(by).items():
            setattr(each, name, value)
        with pytest.raises(DatabaseError), transaction.atomic():
            act_as(by)
            each.save()
