"""Why an order is not ready and cannot be signed: everything at once; each party, date, place and visit by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest

from lenitive.care.rules.facts import ROUTES
from lenitive.care.rules.order_rows import PLACES, visit_row
from lenitive.care.rules.orders import (
    SIGNED_SENTENCE,
    AskedOrder,
    HomeUse,
    OrderGround,
    OrderParties,
    VisitBasis,
    reasons_not_to_be_ready,
    reasons_not_to_sign,
)
from lenitive.care.rules.strengths import PlannedStrength
from lenitive.reasons import POLICY, Reason
from spec.ordered import AT_CLINIC, GROUND, ORDERED_ON as TODAY, TEN_PERCENT, WHOLE

TENFOLD = {"ketamine": PlannedStrength(Fraction(10), "g", "as_base")}
TOO_HIGH = Reason("dose-above-most", "The dose is above the most: lower it.", POLICY, about="dose")


def ready(asked: AskedOrder = WHOLE, ground: OrderGround = GROUND, today: date = TODAY) -> list[str]:
    return [each.code for each in reasons_not_to_be_ready(asked, ground, today)]


def sign(ground: OrderGround = GROUND, state: str = "ready_to_sign", **changed: Any) -> list[str]:
    return [each.code for each in reasons_not_to_sign(replace(WHOLE, **changed), ground, state, TODAY)]


def parties(**changed: Any) -> OrderGround:
    return replace(GROUND, parties=replace(GROUND.parties, **changed))


def test_an_order_from_which_nothing_is_missing_is_ready_and_can_be_signed() -> None:
    assert ready() == [] and sign() == []


def test_everything_that_is_wrong_is_said_at_once() -> None:
    nothing = OrderGround(OrderParties("", " ", "", None), None, found=(TOO_HIGH,))
    asked = AskedOrder("nasal", TENFOLD, "", "", 6, TODAY - timedelta(days=1), "", HomeUse(), VisitBasis("", None))
    assert ready(asked, nothing) == [
        "order-unplanned",
        "dose-above-most",
        "order-address-of-person",
        "order-address-of-prescriber",
        "order-registration-missing",
        "order-quantity",
        "order-directions",
        "order-compounded-because",
        "issue-date-not-today",
        "refills-too-many",
        "order-visit",
        "order-home-use",
        "order-home-warnings",
        "order-home-consent",
    ]


@pytest.mark.parametrize(
    ("mg", "basis", "code"),
    [(10, "as_base", "strength-tenfold"), (100, "as_salt", "strength-basis"), (50, "as_base", "strength-differs")],
)
def test_a_strength_that_is_not_that_of_the_plan_keeps_the_order_a_draft(mg: int, basis: Any, code: str) -> None:
    asked = replace(WHOLE, strengths={"ketamine": PlannedStrength(Fraction(mg), "g", basis)})
    assert ready(asked) == [code]


def test_an_order_has_the_ingredients_of_its_plan_and_no_others() -> None:
    lidocaine = {"lidocaine": TEN_PERCENT["ketamine"]}
    assert ready(replace(WHOLE, strengths=TEN_PERCENT | lidocaine)) == ["order-active-unplanned"]
    assert ready(WHOLE, replace(GROUND, planned=TEN_PERCENT | lidocaine)) == ["order-active-missing"]
    assert ready(replace(WHOLE, strengths={})) == ["order-actives", "order-active-missing"]


def test_a_plan_that_names_no_strengths_is_of_ketamine_alone() -> None:
    spray = replace(WHOLE, route="nasal", use=AT_CLINIC)
    unplanned = replace(GROUND, planned={})
    assert ready(spray, unplanned) == []
    assert ready(replace(spray, strengths={"lidocaine": TEN_PERCENT["ketamine"]}), unplanned) == [
        "order-active-unplanned"
    ]


def test_a_decision_or_plan_that_ended_keeps_the_order_a_draft() -> None:
    ended = Reason("decision-expired", "The decision is over: decide again.", POLICY)
    assert ready(ground=replace(GROUND, ended=(ended,))) == ["decision-expired"]


def test_cautions_of_a_dose_do_not_hold_an_order_but_stops_and_open_questions_do() -> None:
    caution, question = replace(TOO_HIGH, severity="caution"), replace(TOO_HIGH, severity="question")
    assert ready(ground=replace(GROUND, found=(caution,))) == []
    assert ready(ground=replace(GROUND, found=(question,))) == ["dose-above-most"]


@pytest.mark.parametrize(
    ("ends_on", "expected"), [(TODAY, []), (TODAY - timedelta(days=1), ["order-registration-expired"])]
)
def test_a_registration_holds_through_its_last_day(ends_on: date, expected: list[str]) -> None:
    assert ready(ground=parties(registered_until=ends_on)) == expected


@pytest.mark.parametrize("lacking", [{"registration": " "}, {"registered_until": None}])
def test_a_registration_without_its_last_day_is_asked_for_never_assumed(lacking: dict[str, Any]) -> None:
    assert ready(ground=parties(**lacking)) == ["order-registration-missing"]


def test_an_order_is_issued_on_the_day_on_which_it_is_signed() -> None:
    assert sign(issued_on=TODAY + timedelta(days=1)) == ["issue-date-not-today"]


@pytest.mark.parametrize("text", ["", "  ", "x" * 2001])
def test_quantity_directions_and_why_it_is_compounded_are_written(text: str) -> None:
    asked = replace(WHOLE, quantity=text, directions=text, compounded_because=text)
    assert ready(asked) == ["order-quantity", "order-directions", "order-compounded-because"]


@pytest.mark.parametrize("on", [None, TODAY + timedelta(days=1)])
def test_a_visit_has_a_day_that_is_not_to_come(on: date | None) -> None:
    assert ready(replace(WHOLE, visit=VisitBasis("in_person", on))) == ["order-visit"]


def test_an_order_after_a_visit_by_telehealth_ends_with_the_rule_that_allows_it() -> None:
    row = visit_row("telehealth")
    assert row and row.until_on
    asked = replace(WHOLE, visit=VisitBasis("telehealth", TODAY))
    after = row.until_on + timedelta(days=1)
    assert ready(replace(asked, issued_on=row.until_on), today=row.until_on) == []
    assert ready(replace(asked, issued_on=after), today=after) == ["order-visit-ended"]


def test_every_route_has_a_place_and_an_unknown_route_is_refused() -> None:
    assert {row.route for row in PLACES.read()} == set(ROUTES)
    assert ready(replace(WHOLE, route="by hand")) == ["order-route"]


@pytest.mark.parametrize("route", ["iv", "nasal", "im"])
def test_nasal_and_injectable_ketamine_go_to_the_clinic_or_home_with_a_reason(route: str) -> None:
    alone = ["order-home-use", "order-home-warnings", "order-home-consent"]
    assert ready(replace(WHOLE, route=route)) == alone
    assert ready(replace(WHOLE, route=route, use=AT_CLINIC)) == []
    home = HomeUse("cannot_travel", were_warnings_shown=True, has_consented=True)
    assert ready(replace(WHOLE, route=route, use=home)) == []
    assert ready(replace(WHOLE, route=route, use=replace(home, reason_code="because"))) == ["order-home-use"]


@pytest.mark.parametrize(
    "changed", [{"clinic": " "}, {"on": None}, {"on": TODAY - timedelta(days=1)}, {"is_sealed": False}]
)
def test_what_goes_to_a_clinic_goes_sealed_to_that_clinic_for_a_day_to_come(changed: dict[str, Any]) -> None:
    assert ready(replace(WHOLE, route="nasal", use=replace(AT_CLINIC, **changed))) == ["order-clinic-use"]


def test_a_critical_interaction_needs_a_coded_reason_at_signing_and_not_before() -> None:
    critical = replace(GROUND, critical=("clarithromycin", "{odd} herb"))
    answered = replace(critical, answered={"clarithromycin": "watched", "{odd} herb": "nothing_else"})
    assert ready(ground=critical) == [] and sign(answered) == []
    assert sign(critical) == ["order-interaction", "order-interaction"]
    assert sign(replace(answered, answered=dict.fromkeys(critical.critical, "because"))) == ["order-interaction"] * 2


@pytest.mark.parametrize("state", ["draft", "signed", "received", "held", "ended", "cancelled", "expired"])
def test_only_an_order_that_is_ready_is_signed(state: str) -> None:
    assert sign(state=state) == ["order-not-ready"]


def test_every_reason_names_its_field() -> None:
    nothing = OrderGround(OrderParties("", "", "", None), None, critical=("clarithromycin",))
    assert all(each.path for each in reasons_not_to_sign(replace(WHOLE, route=""), nothing, "draft", TODAY))


def test_what_a_prescriber_confirms_is_word_for_word_that_it_is_no_electronic_prescription() -> None:
    assert SIGNED_SENTENCE == (
        "By confirming with your second factor you approve this order as its prescriber. "
        "It is not an electronic prescription: print and sign it, or send it through a certified system."
    )
