"""qs, alligation, dilution, yield, potency: as a door asks them."""

from __future__ import annotations

import pytest

from compounding.calculators.asking import answered, codes, only, refused, texts

POTENCY = {"weighed": "12.05 g", "factor": "0.989024", "final": "119.2 g", "strength": "10 % w/w"}
HCL = {"ingredient": "ketamine hydrochloride", "basis": "as_salt"}


def test_making_up_by_weight_takes_the_density() -> None:
    found = answered("qs", volume="240 mL", density="1.05 g/mL", readability="0.1 g")
    assert str(found.shown) == "252.0 g"


def test_making_up_by_displacement_says_q_s_and_never_add() -> None:
    found = answered(
        "qs", volume="100 mL", displacement="0.8 mL/g", strength="100 mg/mL", ingredient="ketamine", basis="as_base"
    )
    assert str(found.shown) == "90.773 mL"
    assert texts(found) == {"powder": "11.534 g", "displaced": "9.2269 mL"}
    assert found.steps[0] == "100 mL × 100 mg/mL = 10 g"
    assert found.steps[-1] == "the record reads: q.s. to 100 mL, never: add 100 mL"
    plain = answered("qs", volume="100 mL", displacement="0.8 mL/g", amount="10 g")
    assert str(plain.shown) == "92 mL" and plain.warnings == ()


@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ({}, "one-of"),
        ({"density": "1 g/mL", "displacement": "0.8 mL/g"}, "one-of"),
        ({"displacement": "0.8 mL/g"}, "one-of"),
        ({"displacement": "0.8 mL/g", "amount": "10 g", "strength": "10 mg/mL"}, "one-of"),
        ({"density": "1 g/mL", "amount": "10 g"}, "not-used"),
        ({"displacement": "0.8 mL/g", "amount": "126 g"}, "no-room-for-vehicle"),
        ({"displacement": "0.8 mL/g", "strength": "10 % w/w"}, "strength-does-not-fit"),
    ],
)
def test_making_up_needs_one_way_alone(inputs: dict[str, str], code: str) -> None:
    assert codes(refused("qs", volume="100 mL", **inputs)) == [code]


@pytest.mark.parametrize(
    ("strength", "warnings"),
    [("216 mg/mL", []), ("216.75 mg/mL", ["does-not-dissolve"]), ("21.7 % w/v", ["does-not-dissolve"])],
)
def test_more_than_dissolves_in_water_is_said(strength: str, warnings: list[str]) -> None:
    ketamine = {"ingredient": "ketamine", "basis": "as_base"}
    made_up = answered("qs", volume="100 mL", displacement="0.8 mL/g", strength=strength, **ketamine)
    weighed = answered("percent", amount="100 mL", strength=strength, **ketamine)
    assert codes(made_up.warnings) == codes(weighed.warnings) == warnings
    assert all("at most 216 mg/mL of ketamine base" in reason.text for reason in weighed.warnings)


def test_alligation_takes_per_cent_bare_numbers_or_concentrations() -> None:
    found = answered("alligation", high="10 %", low="2 %", target="5 %", total="120 g")
    assert str(found.shown) == "45 g" and texts(found) == {"high": "45 g", "low": "75 g"} and found.warnings == ()
    assert answered("alligation", high="10", low="2", target="5", total="120 g").result == "45"
    volumes = answered("alligation", high="10 mg/mL", low="0 mg/mL", target="4 mg/mL", total="50 mL")
    assert texts(volumes) == {"high": "20 mL", "low": "30 mL"} and codes(volumes.warnings) == ["volumes-add"]
    assert codes(refused("alligation", high="10", low="2", target="5 mg/mL", total="1 g")) == ["unlike-units"]
    assert codes(refused("alligation", high="10", low="2", target="1", total="1 g")) == ["target-not-between"]


def test_a_stock_is_diluted_to_a_weaker_strength() -> None:
    found = answered("dilution", stock="10 %", target="2 %", total="100 g")
    assert str(found.shown) == "20 g" and texts(found) == {"stock": "20 g", "diluent": "80 g"}
    assert codes(refused("dilution", stock="2 %", target="10 %", total="100 g")) == ["stock-too-weak"]


def test_a_yield_is_held_against_limits_that_are_said_to_be_an_example() -> None:
    found = answered("yield", actual="117.9 g", theoretical="120 g")
    assert str(found.shown) == "98.25 %" and found.warnings == ()
    assert texts(found) == {"low": "95 % (example limits)", "high": "102 % (example limits)"}
    assert found.to_dict()["also"]["low"] == {"result": "95", "unit": "%", "exact": "95", "note": "example limits"}
    warning = only(answered("yield", actual="113 g", theoretical="120 g").warnings)
    assert warning.code == "yield-below-limits" and "outside 95 % to 102 % (example limits; each" in warning.text
    assert codes(answered("yield", actual="123 g", theoretical="120 g").warnings) == ["yield-above-limits"]
    for edge in ("114 g", "122.4 g"):
        assert answered("yield", actual=edge, theoretical="120 g").warnings == ()
    assert codes(refused("yield", actual="120 mL", theoretical="120 g")) == ["unlike-units"]


def test_limits_of_the_formula_take_the_place_of_the_example() -> None:
    warning = only(answered("yield", actual="117.9 g", theoretical="120 g", low="99 %").warnings)
    assert "outside 99 % (the limits given)" in warning.text and warning.source == "the limits given"
    assert answered("yield", actual="150 g", theoretical="120 g", low="99 %").warnings == ()
    over = answered("yield", actual="150 g", theoretical="120 g", high="110 %")
    assert texts(over) == {"high": "110 %"} and "note" not in over.to_dict()["also"]["high"]
    assert codes(over.warnings) == ["yield-above-limits"]
    assert codes(refused("yield", actual="1 g", theoretical="1 g", low="99 %", high="98 %")) == ["limits-crossed"]


def test_potency_comes_with_what_it_would_read_without_the_certificate() -> None:
    found = answered("potency", **POTENCY, **HCL)
    assert str(found.shown) == "99.981 %" and found.warnings == ()
    limits = {"low": "90 %", "high": "110 %"}
    assert texts(found) == {"strength": "9.9981 % w/w", "uncorrected": "101.09 %"} | limits
    assert answered("potency", **{**POTENCY, "strength": "10 %"}, **HCL).result == "99.981"


def test_potency_counts_what_the_label_counts() -> None:
    as_base = {"ingredient": "ketamine hydrochloride", "basis": "as_base"}
    found = answered("potency", weighed="6.9202 g", factor="1", final="60 g", strength="10 % w/w", **as_base)
    assert found.result == "100"
    assert found.steps[0] == (
        "factor: 1 × 237.73 ÷ 274.19 (ketamine hydrochloride to ketamine base) = 0.86703 (exact inside)"
    )
    uncorrected = answered("potency", weighed="6.9202 g", final="60 g", strength="10 % w/w", **as_base)
    assert codes(uncorrected.warnings) == ["no-factor"] and "uncorrected" not in texts(uncorrected)
    assert uncorrected.steps[0].startswith("factor: 1 × 237.73")
    assert codes(refused("potency", weighed="6 g", final="60 g", strength="10 % w/w", ingredient="ketamine")) == [
        "basis-missing"
    ]
    unnamed = answered("potency", weighed="6 g", factor="1", final="60 g", strength="10 % w/w")
    assert codes(unnamed.warnings) == ["no-basis-asked"]


@pytest.mark.parametrize(
    ("weighed", "warnings"),
    [
        ("10.799 g", ["potency-below-limits"]),
        ("10.8 g", []),
        ("13.2 g", []),
        ("13.201 g", ["potency-above-limits"]),
    ],
)
def test_potency_outside_ninety_to_a_hundred_and_ten_is_said(weighed: str, warnings: list[str]) -> None:
    found = answered("potency", weighed=weighed, factor="1", final="120 g", strength="10 % w/w", **HCL)
    assert codes(found.warnings) == warnings
