"""least-weighable, weighing-error, dry-aliquot, liquid-aliquot: as a door asks them."""

from __future__ import annotations

import pytest

from compounding.calculators.asking import answered, codes, only, refused, texts


@pytest.mark.parametrize(
    ("inputs", "result", "warnings"),
    [
        ({"sensitivity": "6 mg", "error": "5 %"}, "120", ["rule-to-verify"]),
        ({"sensitivity": "6 mg", "error": "1 %"}, "600", ["rule-to-verify"]),
        ({"k": "2", "s": "0.6 mg", "error": "5 %"}, "24", ["rule-to-verify"]),
        ({"readability": "0.1 mg"}, "82", ["rule-to-verify"]),
        ({"readability": "1 mg"}, "820", ["rule-to-verify"]),
        ({"readability": "0.1 mg", "s": "0.05 mg"}, "100", ["rule-to-verify"]),
    ],
)
def test_the_rule_follows_from_what_is_known_of_the_balance(
    inputs: dict[str, str], result: str, warnings: list[str]
) -> None:
    found = answered("least-weighable", **inputs)
    assert (found.result, found.unit) == (result, "mg") and codes(found.warnings) == warnings
    assert f"= {result} mg" in found.steps[0]


@pytest.mark.parametrize(
    ("inputs", "expected"),
    [
        ({"sensitivity": "6 mg"}, [("missing", "error")]),
        ({"k": "2"}, [("missing", "s"), ("missing", "error")]),
        ({"error": "5 %"}, [("missing", "k"), ("missing", "s")]),
        ({"s": "1 mg"}, [("one-of", "sensitivity")]),
        ({}, [("one-of", "sensitivity")]),
        ({"sensitivity": "6 mg", "error": "5 %", "k": "2"}, [("one-of", "sensitivity")]),
        ({"sensitivity": "6 mg", "error": "5 %", "s": "2 mg"}, [("one-of", "sensitivity")]),
        ({"sensitivity": "6 mg", "error": "0 %"}, [("balance-incomplete", "error")]),
    ],
)
def test_a_rule_that_lacks_something_says_what(inputs: dict[str, str], expected: list[tuple[str, str]]) -> None:
    assert [(reason.code, reason.path) for reason in refused("least-weighable", **inputs)] == expected


def test_the_error_of_a_weighing_is_per_cent() -> None:
    found = answered("weighing-error", sensitivity="6 mg", weighed="150 mg")
    assert str(found.shown) == "4 %" and found.warnings == ()
    assert codes(answered("weighing-error", sensitivity="6 mg", weighed="100 mg").warnings) == ["weighing-error-large"]
    assert [reason.path for reason in refused("weighing-error")] == ["sensitivity", "weighed"]


def test_a_dry_aliquot_says_drug_diluent_mixture_and_portion() -> None:
    found = answered("dry-aliquot", need="60 mg", least="120 mg", multiple="3")
    assert str(found.shown) == "180 mg"
    assert texts(found) == {
        "multiple": "3",
        "drug": "180 mg",
        "diluent": "360 mg",
        "mixture": "540 mg",
        "portion": "180 mg",
        "left_over": "360 mg",
    }
    assert found.steps[-1] == "record the mixture as a compounded component with its own lot and beyond-use date"
    chosen = answered("dry-aliquot", need="60 mg", least="120 mg", weighed="180 mg", aliquot="120 mg")
    assert texts(chosen)["mixture"] == "360 mg"
    assert texts(answered("dry-aliquot", need="60 mg", least="120 mg"))["multiple"] == "2"


def test_a_dry_aliquot_that_is_not_possible_is_refused() -> None:
    assert codes(refused("dry-aliquot", need="60 mg", least="120 mg", multiple="3", weighed="180 mg")) == ["one-of"]
    assert codes(refused("dry-aliquot", need="150 mg", least="120 mg")) == ["aliquot-not-needed"]
    assert codes(refused("dry-aliquot", need="60 mg", least="120 mg", multiple="3", aliquot="50 mg")) == [
        "portion-below-least",
        "no-aliquot-possible",
    ]


def test_a_liquid_aliquot_says_drug_volume_and_concentration() -> None:
    found = answered("liquid-aliquot", need="5 mg", least="120 mg", aliquot="1 mL", readability="0.001 g")
    assert str(found.shown) == "1 mL"
    assert texts(found) == {
        "multiple": "24",
        "drug": "0.120 g",
        "volume": "24 mL",
        "portion": "1 mL",
        "concentration": "5 mg/mL",
    }
    reason = only(refused("liquid-aliquot", need="5 mg", least="120 mg", aliquot="0.01 mL", solubility="250 mg/mL"))
    assert (reason.code, reason.source) == ("does-not-dissolve", "the solubility given")
    assert "measure at least 0.02 mL" in reason.text
