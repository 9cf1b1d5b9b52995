"""What a second reader found: amounts that cannot be, limits shown too wide, sums read as one drug."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from compounding.order_parts import CLASS_A, KETAMINE, formula, line, liquid, only, ordered, planned, refused, row
from compounding.records import changed, record
from lenitive.compounding.calculators import Calculation, calculate
from lenitive.compounding.labels import build
from lenitive.reasons import Refused
from lenitive.units import Quantity

AS_BASE = [line("ketamine", "10 % w/w", basis="as_base")]
CLONIDINE = {"clonidine": "clonidine hydrochloride"}
INJECTION = {"ketamine": "ketamine injection"}
ORAL = liquid([line("ketamine", "50 mg/mL", basis="as_base")])


def asked(name: str, **inputs: str) -> Calculation:
    """What the calculator answers."""
    found = calculate(name, inputs)
    assert isinstance(found, Calculation), [reason.text for reason in found]
    return found


def why_not(name: str, **inputs: str) -> str:
    """The one sentence of its refusal."""
    found = calculate(name, inputs)
    assert not isinstance(found, Calculation)
    (reason,) = found
    return reason.text


def of_injection(strength: str) -> dict[str, Any]:
    """100 mL from an injection of this strength."""
    return {"amount": "100 mL", "jars": INJECTION, "solutions": {"ketamine": {"strength": strength}}}


def test_an_injection_that_does_not_go_into_the_bottle_is_refused_saying_by_how_much() -> None:
    reason = only(refused(ORAL, **of_injection("40 mg/mL")))
    assert reason.code == "vehicle-negative"
    assert "125 mL of ketamine injection do not go into 100 mL: 25 mL too much. Lower a strength" in reason.text


def test_an_injection_that_fills_the_bottle_exactly_may_be_used() -> None:
    assert row(planned(ORAL, **of_injection("50 mg/mL")), "ketamine injection").to_weigh == Quantity(100, "mL")


@pytest.mark.parametrize("density", ["0.49 g/mL", "2.01 g/mL", "1050 g/mL"])
def test_a_density_that_no_preparation_has_is_refused(density: str) -> None:
    lines = liquid([line("ketamine", "10 mg/mL", basis="as_base")])
    reason = only(refused(lines, amount="240 mL", jars=KETAMINE, density=density))
    assert (reason.code, reason.source) == ("out-of-range", "policy")
    assert "write a density from 0.5 g/mL to 2 g/mL" in reason.text


def test_the_density_of_a_solution_is_held_to_the_same_bounds() -> None:
    solutions = {"ketamine": {"strength": "50 mg/mL", "density": "1020 g/mL"}}
    reason = only(refused(AS_BASE, jars=INJECTION, solutions=solutions))
    assert reason.code == "out-of-range"


@pytest.mark.parametrize("density", ["0.5 g/mL", "2 g/mL"])
def test_a_density_at_the_edge_is_taken(density: str) -> None:
    lines = liquid([line("ketamine", "10 mg/mL", basis="as_base")])
    assert ordered(lines, amount="240 mL", jars=KETAMINE, density=density).density == Quantity.parse(density)


def of_clonidine(strength: str, **more: Any) -> dict[str, Any]:
    """60 g with so little clonidine, on a balance that weighs 120 mg at least."""
    return {"amount": "60 g", "jars": CLONIDINE, "balance": CLASS_A, "confirmed": {"clonidine": strength}, **more}


@pytest.mark.parametrize("more", [{}, {"aliquots": {"clonidine": {"diluent": "lactose", "multiple": 100}}}])
def test_what_needs_more_than_one_dilution_gets_no_aliquot_of_two_hundred_times(more: dict[str, Any]) -> None:
    """0.6 mg: 100 times are 60 mg, still below 120 mg. Before, 200 times were proposed, which no order could say."""
    lines = [line("clonidine", "0.001 % w/w", basis="as_salt")]
    reason = only(refused(lines, **of_clonidine("0.001 % w/w", **more)))
    assert reason.code == "no-aliquot-possible"
    assert "Make a dilution first, as a compounded component of its own" in reason.text


def test_an_aliquot_of_a_hundred_times_is_the_last_and_is_said_to_be_hard_to_mix() -> None:
    lines = [line("clonidine", "0.002 % w/w", basis="as_salt")]
    found = row(planned(lines, **of_clonidine("0.002 % w/w")), "clonidine hydrochloride")
    assert found.aliquot is not None and found.aliquot.mixing.multiple == 100
    assert any("hard to mix evenly" in step for step in found.steps)


def test_a_tolerance_is_shown_inwards_without_a_balance_too() -> None:
    """99 to 101 % of 13.84040... g, a controlled drug, is 13.70200... to 13.97880... g."""
    found = row(planned(AS_BASE, jars=KETAMINE), "ketamine hydrochloride")
    assert found.to_weigh == Quantity(12 * Fraction(27419, 23773), "g")
    assert found.steps[-1] == "tolerance: 13.703 g to 13.978 g"


def test_a_tolerance_without_a_balance_has_no_trailing_zeros() -> None:
    found = row(planned([line("gabapentin", "10 % w/w")]), "gabapentin")
    assert found.steps[-1] == "tolerance: 11.4 g to 12.6 g"


def test_a_salt_that_weighs_less_than_its_base_is_two_weights_swapped() -> None:
    worded = why_not("salt", amount="12 g", **{"from": "base"}, to="salt", mw_salt="237.73", mw_base="274.19")
    assert "are they swapped?" in worded


def test_what_is_applied_cannot_be_more_drug_than_cream() -> None:
    worded = why_not("applied-daily", products="3 g x 4: ketamine hydrochloride 90 %, ketoprofen 20 %")
    assert "the strengths of product 1 add up to 110 %, more than the whole: lower one of them" in worded


def test_the_result_of_several_actives_says_which_one_it_is() -> None:
    found = asked("applied-daily", products="3 g x 4: ketamine hydrochloride 10 %; 2 g x 3: ketamine 10 % as base")
    (warning,) = found.warnings
    assert warning.text.startswith("1200 mg is ketamine hydrochloride alone")
    assert asked("applied-daily", products="3 g x 4: ketoprofen 10 %").warnings == ()


def test_where_nasal_ketamine_stops_is_given_as_the_strength_beside_it_counts() -> None:
    """200 mg/mL of base are 230.67 mg/mL of hydrochloride."""
    given = {"bottle": "15 mL", "per_spray": "22 mg", "volume_per_spray": "0.1 mL", "ingredient": "ketamine"}
    assert asked("nasal", **given, basis="as_salt").also["stops_above"].result == "230"
    less = given | {"per_spray": "10 mg"}
    assert asked("nasal", **less, basis="as_base").also["stops_above"].result == "200"


def test_losses_of_a_nasal_bottle_that_were_not_given_are_said_aloud() -> None:
    given = {"bottle": "15 mL", "per_spray": "10 mg", "volume_per_spray": "0.1 mL", "ingredient": "ketamine"}
    given |= {"per_day": "4"}
    found = asked("nasal", **given, basis="as_base", prime="0.5 mL")
    assert [each.code for each in found.warnings] == ["losses-not-given"]
    assert found.warnings[0].text.startswith("dead not given and taken as 0 mL")
    assert asked("nasal", **given, basis="as_base", prime="0.5 mL", dead="0 mL").warnings == ()


def test_an_ingredient_given_twice_names_no_line_where_there_is_none() -> None:
    twice = formula([*AS_BASE, line("ketamine", "5 % w/w", basis="as_salt")])
    assert "None" not in only(refused(twice, jars=KETAMINE)).text


def test_strengths_that_fill_the_whole_say_what_to_do_next() -> None:
    reasons = refused([line("baclofen", "50 % w/w"), line("gabapentin", "50 % w/w")])
    assert any("leaves nothing for the vehicle: lower one" in reason.text for reason in reasons)


@pytest.mark.parametrize("said", ["use as directed", "Use As Directed", "según indicaciones"])
def test_a_note_that_says_as_directed_is_no_direction(worded: str) -> None:
    text = changed("site: left knee", f"site: left knee, note: {worded}")
    with pytest.raises(Refused) as refusal:
        build(record(text))
    assert [each.code for each in refusal.value.reasons] == ["label-as-directed"]


def test_a_device_cannot_have_been_weighed_after_the_cream_was_handed_out() -> None:
    with pytest.raises(Refused) as refusal:
        build(record(changed("calibrated_on: 2026-11-01", "calibrated_on: 2026-11-25")))
    assert [each.code for each in refusal.value.reasons] == ["label-device-date"]
    build(record(changed("calibrated_on: 2026-11-01", "calibrated_on: 2026-11-24")))
