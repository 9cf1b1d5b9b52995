"""What prevents a treatment plan: every reason at once, in sentences that say what to do."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from lenitive.care.rules.plans import (
    AskedCream,
    AskedPlan,
    AskedSchedule,
    PlanGround,
    PlannedActive,
    plan_refusals,
    planned_strength,
    schedule_of,
)
from lenitive.reasons import POLICY, Reason

ROW = {"drug": "ketamine", "form": "racemate", "basis": "base", "route": "iv", "amount": "0.5 mg/kg", "over": "40 min"}
IV = AskedPlan("iv", (ROW,), "sleep through the night", "no response at 4 weeks: review", "pressure", "no driving")
YES = PlanGround(("iv", "topical"))
KETAMINE = PlannedActive("ketamine hydrochloride", "10 % w/w", "as_salt")
CREAM = replace(
    IV, route="topical", regimen=({"route": "topical"},), cream=AskedCream("cream", "lipoderm", (KETAMINE,))
)


def codes(asked: AskedPlan, ground: PlanGround | None = YES) -> list[str]:
    return [each.code for each in plan_refusals(asked, ground)]


def test_a_plan_with_all_that_it_needs_is_kept() -> None:
    assert codes(IV) == codes(CREAM) == []


def test_everything_that_is_missing_is_said_at_once() -> None:
    empty = AskedPlan("topical", (), "", "", " ", "x" * 2001)
    assert codes(empty, None) == [
        "plan-undecided", "plan-goal", "plan-stop-rule", "plan-monitoring", "plan-education", "plan-doses",
        "plan-form", "plan-actives",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "ground", "code"),
    [
        (replace(IV, route="by balloon", regimen=({"route": "by balloon"},)), YES, "plan-route"),
        (IV, PlanGround(("oral",)), "plan-other-route"),
        (IV, PlanGround(("iv",), (Reason("decision-expired", "Decide again.", POLICY),)), "decision-expired"),
        (replace(IV, regimen=(ROW | {"route": "oral"},)), YES, "plan-route-of-dose"),
        (replace(IV, regimen=(ROW,) * 7), YES, "plan-doses"),
        (replace(CREAM, cream=AskedCream("cream", "", (KETAMINE, KETAMINE))), YES, "plan-active-twice"),
        (replace(CREAM, cream=AskedCream("", "", (KETAMINE,))), YES, "plan-form"),
    ],
)
def test_each_reason_by_itself(asked: AskedPlan, ground: PlanGround, code: str) -> None:
    assert codes(asked, ground) == [code]


@pytest.mark.parametrize(
    ("schedule", "code"),
    [
        (AskedSchedule(gap_h=Fraction(0)), "plan-gap"),
        (AskedSchedule(gap_h=Fraction(25)), "plan-gap"),
        (AskedSchedule(most_a_day=0), "plan-most"),
        (AskedSchedule(gap_h=Fraction(4), most_a_day=0), "plan-most"),
        (AskedSchedule(gap_h=Fraction(4), most_a_day=6), "schedule-does-not-fit"),
        (AskedSchedule(("8 am",)), "plan-times"),
        (AskedSchedule(("25:00",)), "plan-times"),
        (AskedSchedule(("08:00", "10:00"), Fraction(4), 4), "plan-times-too-near"),
        (AskedSchedule(("01:00", "21:30"), Fraction(4), 4), "plan-times-too-near"),
        (AskedSchedule(("07:00", "12:00", "17:00"), Fraction(4), 2), "plan-times-too-many"),
    ],
)
def test_a_schedule_that_contradicts_itself_is_refused(schedule: AskedSchedule, code: str) -> None:
    assert codes(replace(IV, schedule=schedule)) == [code]


def test_every_four_to_six_hours_is_a_gap_of_four_hours_and_at_most_four_a_day() -> None:
    planned = schedule_of(AskedSchedule(gap_h=Fraction(4)))
    assert planned and (planned.gap_h, planned.most_a_day) == (4, 4)
    assert schedule_of(AskedSchedule(most_a_day=3)) is None
    times = AskedSchedule(("07:00", "11:00", "15:00", "19:00"), Fraction(4), 4)
    assert codes(replace(IV, schedule=times)) == codes(replace(IV, schedule=AskedSchedule(("08:00",)))) == []


@pytest.mark.parametrize(
    "active", [("10", "as_salt"), ("10 % w/w", ""), ("ten percent", "as_base"), ("5 mg", "as_base")]
)
def test_a_strength_without_unit_or_basis_cannot_be_read(active: tuple[str, str]) -> None:
    cream = AskedCream("cream", "", (PlannedActive("ketamine", *active),))
    assert codes(replace(CREAM, cream=cream)) == ["plan-strength"]


def test_a_strength_is_read_as_mg_of_its_basis() -> None:
    read = planned_strength(KETAMINE)
    assert read and (read.mg, read.per, read.basis) == (100, "g", "as_salt")
