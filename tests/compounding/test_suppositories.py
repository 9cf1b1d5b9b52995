"""Suppositories in the two fatty bases: an order is written, its worksheet weighs the base, its label counts them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compounding.every_form import order_of, written
from compounding.order_parts import line, ordered
from lenitive.compounding.ingredients import Named, find
from lenitive.compounding.labels import LabelRequest, build
from lenitive.compounding.orders import Order
from lenitive.compounding.worksheets import plan
from lenitive.reasons import Refused


def in_base(base: str) -> Order:
    formula = written("suppository", "rectal") | {"vehicle": {"ingredient": base, "amount": "q.s."}}
    return order_of(formula, directions={"applied": "1 piece", "times_a_day": "2"})


@pytest.mark.parametrize(
    ("written_as", "name"),
    [
        ("Theobroma oil", "cocoa butter"),
        ("cocoa butter NF", "cocoa butter"),
        ("hard fat NF", "hard fat"),
        ("fatty base", "hard fat"),
    ],
)
def test_a_fatty_base_is_known_by_its_names_and_holds_no_water(written_as: str, name: str) -> None:
    found = find(written_as)
    assert isinstance(found, Named) and found.ingredient.name == name
    assert found.ingredient.is_aqueous is False and found.ingredient.role == "vehicle" and found.ingredient.note


@pytest.mark.parametrize("base", ["theobroma oil", "hard fat NF"])
def test_suppositories_are_planned_from_blanks_of_the_mold_and_counted_on_the_label(base: str) -> None:
    sheet = plan(in_base(base))
    drug, fat = sheet.lines
    # 30 x 50 mg; each displaces 50 / 1.3 mg of base out of a blank of 1.2 g.
    assert str(drug.to_weigh) == "1.5 g" and fat.to_weigh is not None
    assert round(float(fat.to_weigh.magnitude("g")), 3) == round(30 * (1.2 - 0.05 / 1.3), 3)
    assert sheet.beyond_use is not None
    label = build(LabelRequest(sheet, sheet.made_on))
    assert "Insert 1 suppository into the rectum 2 times a day." in [each.text for each in label.core]


def test_a_suppository_of_a_fatty_base_is_dated_as_a_preparation_without_water() -> None:
    sheet = plan(in_base("cocoa butter"))
    assert sheet.beyond_use is not None and (sheet.beyond_use.date - sheet.made_on).days > 35


def test_a_mold_that_was_not_measured_is_a_question() -> None:
    with pytest.raises(Refused) as refused:
        plan(replace(in_base("cocoa butter"), mold=None))
    assert any("mold" in reason.path or "mold" in reason.text for reason in refused.value.reasons)


def test_a_mold_may_be_spelled_as_the_british_do_but_not_both_ways() -> None:
    blank, lines = {"blank": "1 g"}, [line("ketamine", "10 % w/w", basis="as_base")]
    assert ordered(lines, mould=blank).mold == ordered(lines, mold=blank).mold is not None
    with pytest.raises(Refused) as refused:
        ordered(lines, mold=blank, mould=blank)
    assert "unknown-key" in {reason.code for reason in refused.value.reasons}
