"""When a package has to be child-resistant, from which day on, and who may ask for another closure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from compounding.records import CREAM, changed, order
from compounding.test_directions import NASAL, ORAL, TROCHE
from lenitive.compounding.closures import Demand, advice, demands, reasons
from lenitive.compounding.orders import Container, Order
from lenitive.units import Quantity

OPEN = Container("airless pump", "polypropylene", is_child_resistant=False)
CLOSED = Container("airless pump", "polypropylene", is_child_resistant=True)
LIDOCAINE = {"lidocaine": Quantity("6", "g")}


def cream(container: Container | None = OPEN, made_on: date = date(2026, 11, 24)) -> Order:
    return replace(order(CREAM), container=container, made_on=made_on)


def named(found: tuple[Demand, ...]) -> list[str]:
    return [demand.name for demand in found]


def test_a_controlled_drug_by_mouth_needs_it_and_so_does_any_prescription_by_mouth() -> None:
    ketamine, gabapentin = {"ketamine": Quantity("1", "g")}, {"gabapentin": Quantity("1", "g")}
    assert named(demands(order(ORAL), ketamine)) == ["oral-controlled", "oral-prescription"]
    assert named(demands(order(ORAL), gabapentin)) == ["oral-prescription"]
    assert named(demands(order(TROCHE), ketamine)) == ["oral-controlled", "oral-prescription"]
    assert named(demands(order(ORAL.replace("route: oral", "route: oromucosal")), ketamine))[0] == "oral-controlled"


def test_neither_nose_nor_skin_counts_as_by_mouth() -> None:
    ketamine = {"ketamine": Quantity("12", "g")}
    assert demands(order(NASAL), ketamine) == () and demands(cream(), ketamine) == ()


@pytest.mark.parametrize(
    ("drug", "limit", "above"), [("lidocaine", "5 mg", "5.001 mg"), ("ketoprofen", "50 mg", "50.001 mg")]
)
def test_more_than_the_limit_in_one_package_needs_it_and_the_limit_itself_does_not(
    drug: str, limit: str, above: str
) -> None:
    assert demands(cream(), {drug: Quantity.parse(limit)}) == ()
    (demand,) = demands(cream(), {drug: Quantity.parse(above)})
    assert demand.name == drug and demand.because == f"more than {limit} of {drug} in one package: {above}"
    assert demand.source.endswith("†") and demand.verify


@pytest.mark.parametrize(("drug", "first"), [("lidocaine", date(1996, 4, 10)), ("ketoprofen", date(1997, 11, 24))])
def test_the_rule_of_the_day_decides(drug: str, first: date) -> None:
    much = {drug: Quantity("6", "g")}
    assert demands(cream(made_on=first), much)[0].since == first
    assert demands(cream(made_on=date.fromordinal(first.toordinal() - 1)), much) == ()


def test_a_child_resistant_container_is_enough() -> None:
    assert reasons(cream(CLOSED), LIDOCAINE) == ()


def test_an_open_container_is_refused_with_the_rule_and_what_to_do() -> None:
    (reason,) = reasons(cream(), LIDOCAINE)
    assert (reason.code, reason.path, reason.severity) == ("closure-not-child-resistant", "container", "stop")
    assert "The airless pump is not child-resistant" in reason.text and "6 g" in reason.text
    assert "60 FR 17992" in reason.source and "other_closure_requested_by: patient" in reason.text


@pytest.mark.parametrize("who", ["patient", "Prescriber", " purchaser ", "caregiver"])
def test_patient_or_prescriber_may_ask_for_another_closure_on_record(who: str) -> None:
    assert reasons(cream(replace(OPEN, other_closure_requested_by=who)), LIDOCAINE) == ()


def test_somebody_else_may_not_ask_for_it() -> None:
    (reason,) = reasons(cream(replace(OPEN, other_closure_requested_by="technician")), LIDOCAINE)
    assert reason.code == "closure-request" and "'technician'" in reason.text and "prescriber" in reason.text


@pytest.mark.parametrize("container", [None, Container("jar")])
def test_silence_is_no_answer(container: Container | None) -> None:
    (reason,) = reasons(cream(container), LIDOCAINE)
    assert reason.code == "closure-unknown" and "is_child_resistant: yes" in reason.text


def test_two_rules_that_ask_for_it_are_both_named() -> None:
    both = LIDOCAINE | {"ketoprofen": Quantity("12", "g")}
    (reason,) = reasons(cream(), both)
    assert "lidocaine" in reason.text and "ketoprofen" in reason.text and reason.source.count("CFR") == 2


def test_where_no_rule_asks_one_is_still_advised() -> None:
    ketamine = {"ketamine": Quantity("12", "g")}
    (remark,) = advice(cream(), ketamine)
    assert remark.severity == "caution" and remark.text.startswith("No rule demands a child-resistant closure here")
    assert advice(cream(None), ketamine) and advice(cream(CLOSED), ketamine) == () and advice(cream(), LIDOCAINE) == ()


def test_a_reason_points_at_the_line_of_the_order() -> None:
    text = changed(", other_closure_requested_by: patient", "")
    (reason,) = reasons(order(text), LIDOCAINE)
    assert reason.line == next(n for n, line in enumerate(text.splitlines(), 1) if line.startswith("container:"))
