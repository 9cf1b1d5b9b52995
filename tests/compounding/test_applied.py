"""How much is used at a time is read as people write it: a troche of a troche is a piece, a spoon is not a measure."""

from __future__ import annotations

import pytest

from compounding.every_form import order_of, written
from compounding.records import changed, order
from compounding.test_directions import ORAL, TROCHE
from lenitive.compounding.orders.applied import applied_of
from lenitive.reasons import Refused
from lenitive.units import Quantity


@pytest.mark.parametrize(
    ("text", "form", "count"),
    [
        ("1 troche", "troche", 1),
        ("2 troches", "troche", 2),
        ("1 capsule", "hard gelatin capsule", 1),
        ("1 suppository", "suppository", 1),
        ("2 suppositories", "suppository", 2),
        ("1 tablet", "sublingual tablet", 1),
        ("1 Tablet", "rapid-dissolve tablet", 1),
        ("1 pastilla", "troche", 1),
        ("2 cápsulas", "capsule", 2),
        ("1 lozenge", "lozenge", 1),
        ("1 piece", "troche", 1),
    ],
)
def test_a_form_that_is_counted_may_be_counted_by_its_name(text: str, form: str, count: int) -> None:
    assert applied_of(text, form) == Quantity(count, "piece")


@pytest.mark.parametrize(("text", "form"), [("1 capsule", "troche"), ("1 troche", "oral solution"), ("2 tablets", "")])
def test_a_piece_of_another_form_is_refused(text: str, form: str) -> None:
    with pytest.raises(Refused) as refused:
        applied_of(text, form)
    assert refused.value.reason.code == "applied-other-form"


@pytest.mark.parametrize(
    ("text", "volume"),
    [
        ("1 teaspoon", "5 mL"),
        ("2 teaspoons", "10 mL"),
        ("0.5 tsp", "2.5 mL"),
        ("1 tablespoon", "15 mL"),
        ("1 cucharadita", "5 mL"),
        ("1 cucharada", "15 mL"),
    ],
)
def test_a_spoon_is_refused_with_its_volume(text: str, volume: str) -> None:
    with pytest.raises(Refused) as refused:
        applied_of(text, "oral solution")
    reason = refused.value.reason
    assert reason.code == "applied-spoon" and f"write applied: {volume}, and give a syringe" in reason.text


@pytest.mark.parametrize("text", ["troche", "1", "one troche", "1 handful", "1 2 troche"])
def test_what_is_no_amount_is_still_refused(text: str) -> None:
    with pytest.raises(Refused):
        applied_of(text, "troche")


def test_an_order_reads_a_troche_and_refuses_a_spoon_where_it_stands() -> None:
    found = order(changed("applied: 1 piece", "applied: 1 troche", text=TROCHE))
    assert found.prescription is not None and found.prescription.directions.applied == Quantity(1, "piece")
    with pytest.raises(Refused) as refused:
        order(changed("applied: 5 mL", "applied: 1 teaspoon", text=ORAL))
    assert refused.value.reason.path == "prescription.directions.applied"
    capsule = order_of(written("capsule", "oral"), directions={"applied": "1 capsule", "times_a_day": "2"})
    assert capsule.prescription is not None and capsule.prescription.directions.applied == Quantity(1, "piece")
