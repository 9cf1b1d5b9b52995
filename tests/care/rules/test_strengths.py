"""The strength of an order against its plan: tenfold, the other basis, another; every pair comes out one way."""

from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from lenitive.care.rules.strengths import PlannedStrength, StatedBasis, salt_factor, strength_reasons
from lenitive.units import Quantity

FACTOR = Fraction(23773, 27419)  # 237.73 / 274.19


def stated(text: str, basis: StatedBasis = "as_base") -> PlannedStrength:
    return PlannedStrength.of(Quantity.parse(text), basis)


def codes(plan: PlannedStrength, order: PlannedStrength, ingredient: str = "ketamine") -> list[str]:
    found = strength_reasons(ingredient, plan, order)
    assert all(plan.shown() in each.sentence and order.shown() in each.sentence for each in found)
    return [each.code for each in found]


PLAN = stated("10 % w/w")


@pytest.mark.parametrize(
    ("order", "basis", "expected"),
    [("10 % w/w", "as_base", []), ("100 mg/g", "as_base", []),
     ("1 % w/w", "as_base", ["strength-tenfold"]), ("100 % w/w", "as_base", ["strength-tenfold"]),
     ("0.1 % w/w", "as_base", ["strength-tenfold"]), ("1.02 % w/w", "as_base", ["strength-tenfold"]),
     ("1.03 % w/w", "as_base", ["strength-differs"]), ("0.981 % w/w", "as_base", ["strength-tenfold"]),
     ("0.98 % w/w", "as_base", ["strength-differs"]), ("1 % w/w", "as_salt", ["strength-tenfold"]),
     ("1.153 % w/w", "as_salt", ["strength-tenfold"]), ("10 % w/w", "as_salt", ["strength-basis"]),
     ("11.53 % w/w", "as_base", ["strength-basis"]), ("8.67 % w/w", "as_base", ["strength-basis"]),
     ("8.84 % w/w", "as_base", ["strength-basis"]), ("8.85 % w/w", "as_base", ["strength-differs"]),
     ("11.53 % w/w", "as_salt", []), ("11.5 % w/w", "as_salt", []), ("11.6 % w/w", "as_salt", ["strength-differs"]),
     ("9 % w/w", "as_base", ["strength-differs"]), ("10.01 % w/w", "as_base", ["strength-differs"]),
     ("20 % w/w", "as_base", ["strength-differs"]), ("10 % w/v", "as_base", ["strength-differs"]),
     ("100 mg/mL", "as_salt", ["strength-differs"])],
)  # fmt: skip
def test_an_order_is_held_against_its_plan(order: str, basis: StatedBasis, expected: list[str]) -> None:
    assert codes(PLAN, stated(order, basis)) == expected
    assert codes(stated(order, basis), PLAN) == expected


def test_a_hundredfold_slip_is_found_from_both_sides() -> None:
    weak = stated("0.5 mg/mL")
    assert codes(weak, stated("50 mg/mL")) == ["strength-tenfold"] == codes(stated("50 mg/mL"), weak)
    assert codes(weak, stated("500 mg/mL")) == ["strength-differs"]
    assert codes(weak, stated("49 mg/mL")) == ["strength-tenfold"] == codes(weak, stated("51 mg/mL"))
    assert codes(weak, stated("48.9 mg/mL")) == ["strength-differs"] == codes(weak, stated("51.1 mg/mL"))


def test_both_figures_and_both_percents_are_shown() -> None:
    (reason,) = strength_reasons("ketamine", PLAN, stated("10 % w/w", "as_salt"))
    assert reason.sentence == (
        "Plan: 100 mg/g (10 %) as base; order: 100 mg/g (10 %) as salt. They differ by the salt factor: base or salt?"
    )
    assert (reason.severity, reason.path) == ("stop", "strength")
    assert stated("0.25 % w/v").shown() == "2.5 mg/mL (0.25 %) as base"
    assert PlannedStrength(Fraction(200, 3), "piece", "as_salt").shown() == "66.667 mg/piece as salt"
    assert PlannedStrength(Fraction(1, 2000), "g", "as_base").shown() == "0.001 mg/g (0 %) as base"


def test_pieces_are_compared_with_pieces() -> None:
    troche = stated("50 mg/piece")
    assert codes(troche, stated("5 mg/piece")) == ["strength-tenfold"]
    assert codes(troche, PLAN) == ["strength-differs"]
    assert "cannot be compared" in strength_reasons("ketamine", troche, PLAN)[0].sentence


def test_without_one_salt_of_known_weight_two_bases_cannot_be_compared() -> None:
    assert salt_factor("ketamine") == FACTOR and salt_factor("gabapentin") is None
    assert codes(stated("10 % w/w"), stated("10 % w/w", "as_salt"), "gabapentin") == ["strength-differs"]
    assert codes(stated("10 % w/w"), stated("8.67 % w/w"), "gabapentin") == ["strength-differs"]
    assert codes(stated("10 % w/w"), stated("1 % w/w"), "gabapentin") == ["strength-tenfold"]


def test_what_is_no_strength_is_refused() -> None:
    for wrong in ("10 g", "0 % w/w"):
        with pytest.raises(ValueError, match=r"not a strength|above zero"):
            stated(wrong)


STRENGTHS = st.builds(
    PlannedStrength,
    st.fractions(Fraction(1, 10), 500, max_denominator=20),
    st.sampled_from(["g", "mL"]),
    st.sampled_from(["as_base", "as_salt"]),
)


@given(STRENGTHS, STRENGTHS)
def test_every_pair_comes_out_as_a_slower_comparison_says(plan: PlannedStrength, order: PlannedStrength) -> None:
    def near(ratio: Fraction, wanted: Fraction, percent: Fraction) -> bool:
        return wanted * (1 - percent / 100) <= ratio <= wanted * (1 + percent / 100)

    two, half = Fraction(2), Fraction(1, 2)
    bases = sorted(each.mg * (FACTOR if each.basis == "as_salt" else 1) for each in (plan, order))
    held, written = bases[1] / bases[0], max(order.mg, plan.mg) / min(order.mg, plan.mg)
    if plan.per != order.per:
        expected = ["strength-differs"]
    elif (plan.basis == order.basis and held == 1) or (plan.basis != order.basis and near(held, Fraction(1), half)):
        expected = []
    elif any(near(ratio, fold, two) for ratio in (held, written) for fold in (Fraction(10), Fraction(100))):
        expected = ["strength-tenfold"]
    elif near(held, 1 / FACTOR, two):
        expected = ["strength-basis"]
    else:
        expected = ["strength-differs"]
    assert codes(plan, order) == expected == codes(order, plan)


@given(STRENGTHS)
def test_a_strength_is_the_same_as_itself(plan: PlannedStrength) -> None:
    assert codes(plan, plan) == []
