"""Capsules by packing statistic, troches and suppositories by displacement."""

from __future__ import annotations

from fractions import Fraction

import pytest

from lenitive.compounding.pieces import CalibratedMold, Packing, capsule, in_mold, sizes
from lenitive.reasons import Refused
from lenitive.units import Quantity


def mg(amount: str | int) -> Quantity:
    return Quantity(amount, "mg")


def test_the_drug_takes_its_share_of_a_capsule_and_the_diluent_the_rest() -> None:
    found = capsule(mg(80), Packing(mg(320), mg(380)))
    assert found.fraction == Fraction(1, 4) and found.diluent == mg(285)
    assert found.steps == (
        "80 mg ÷ 320 mg (full of drug) = 0.25 of the capsule",
        "(1 − 0.25) × 380 mg (full of diluent) = 285 mg of diluent",
    )


def test_a_capsule_full_of_drug_takes_no_diluent() -> None:
    assert capsule(mg(320), Packing(mg(320), mg(380))).diluent == mg(0)


@pytest.mark.parametrize(
    ("size", "drug", "says"),
    [
        ("4", "400", "two capsules a dose. By volume alone (to be verified) size 3 might hold it"),
        ("1", "640", "size 000 might hold it"),
        ("3", "960", "size 00 might hold it"),
        ("000", "400", "two capsules a dose. By volume no size holds it."),
        ("", "400", "two capsules a dose."),
    ],
)
def test_a_dose_that_does_not_fit_is_refused_with_the_size_that_might(size: str, drug: str, says: str) -> None:
    with pytest.raises(Refused) as refused:
        capsule(mg(drug), Packing(mg(320), mg(380), size))
    (reason,) = refused.value.reasons
    assert reason.code == "capsule-too-small" and says in reason.text
    assert "times what the capsule holds (320 mg)" in reason.text
    assert reason.text.endswith(says) or "weigh it full of each powder" in reason.text


def test_sizes_are_those_of_the_rules_largest_first() -> None:
    assert list(sizes()) == ["000", "00", "0", "1", "2", "3", "4"]


def test_powder_displaces_base_by_its_density_factor() -> None:
    found = in_mold(mg(130), CalibratedMold(Quantity("1.2", "g"), Fraction("1.3")))
    assert found.displaced == mg(100) and found.base == Quantity("1.1", "g")
    assert found.steps == (
        "130 mg ÷ 1.3 (density factor) = 100 mg of base displaced",
        "1.2 g − 100 mg = 1.1 g of base",
    )


def test_a_mold_may_be_full_but_not_more() -> None:
    assert in_mold(mg(130), CalibratedMold(mg(100), Fraction("1.3"))).base == mg(0)
    with pytest.raises(Refused, match="130 mg displaces 100 mg of base, 1 mg more than the mold holds") as refused:
        in_mold(mg(130), CalibratedMold(mg(99), Fraction("1.3")))
    assert refused.value.reasons[0].code == "mold-too-small"
