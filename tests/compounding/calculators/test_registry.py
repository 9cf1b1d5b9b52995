"""All calculators: named and argued as the house says, each with an example that works, answered as JSON."""

from __future__ import annotations

import json

import pytest

from compounding.calculators.asking import answered, refused
from lenitive.compounding.calculators import CALCULATORS, Calculator, ShownNumber
from lenitive.units import Quantity

NAMES = (
    "percent salt certificate loss least-weighable weighing-error dry-aliquot liquid-aliquot qs alligation dilution "
    "yield potency capsule troche suppository nasal strokes days-supply applied-daily refill-date variance"
)
EACH = pytest.mark.parametrize("one", CALCULATORS.values(), ids=list(CALCULATORS))


def test_there_is_a_calculator_for_every_sum_of_the_bench() -> None:
    assert list(CALCULATORS) == NAMES.split()


@EACH
def test_its_example_works_and_carries_its_derivation(one: Calculator) -> None:
    found = answered(one.name, **one.example)
    assert found.calculator == one.name and found.result and found.exact and found.steps
    assert set(one.example) <= {field.name for field in one.fields}
    assert {field.name for field in one.fields if field.is_required} <= set(one.example)


@EACH
def test_its_fields_say_what_to_write(one: Calculator) -> None:
    for field in one.fields:
        assert field.label and field.hint and field.example
        assert field.choices is None or field.example in field.choices
        assert field.measure.read(field.example) is not None
    assert len({field.name for field in one.fields}) == len(one.fields)
    assert one.title and one.purpose.endswith(".")


@EACH
def test_its_answer_is_json_without_a_float(one: Calculator) -> None:
    answer = answered(one.name, **one.example).to_dict()
    assert list(answer) == ["calculator", "inputs", "result", "unit", "exact", "steps", "also", "warnings"]

    def refuse(text: str) -> None:
        raise AssertionError(f"a float: {text}")

    assert json.loads(json.dumps(answer), parse_float=refuse) == answer


def test_a_balance_shows_its_zeros_and_only_weights() -> None:
    readability = Quantity("0.001", "g")
    assert ShownNumber.of(Quantity("6.92018", "g"), readability) == ShownNumber("6.920", "g", "6.92018")
    assert ShownNumber.of(Quantity("0.5", "mL"), readability) == ShownNumber("0.5", "mL", "0.5")
    assert ShownNumber.of(7) == ShownNumber("7", "", "7")
    assert ShownNumber.of(Quantity(4, "number")) == ShownNumber("4", "", "4")
    assert str(ShownNumber("7", "", "7")) == "7"


def test_what_the_trade_calls_a_sum_is_told_to_whoever_asks_for_it_so() -> None:
    called = {"overage": "loss", "reconciliation": "variance", "minimum-weighable-quantity": "least-weighable"}
    for name, own in called.items():
        (reason,) = refused(name)
        assert f"It is called {own} here." in reason.text
    assert "It is called dry-aliquot or liquid-aliquot here." in refused("aliquot method")[0].text


@EACH
def test_it_carries_the_names_of_the_trade(one: Calculator) -> None:
    assert one.also_called and len(set(one.also_called)) == len(one.also_called)
