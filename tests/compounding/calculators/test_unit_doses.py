"""capsule, troche, suppository: as a door asks them."""

from __future__ import annotations

import pytest

from compounding.calculators.asking import answered, codes, only, refused, texts

CAPSULE = {"count": "30", "dose": "25 mg", "full_drug": "320 mg", "full_diluent": "380 mg"}
TROCHE = {"count": "24", "dose": "100 mg", "blank": "1.2 g", "density_factor": "1.3"}
KETAMINE = {"ingredient": "ketamine", "basis": "as_base"}


def test_capsules_are_packed_by_statistic() -> None:
    more = {"overage": "5 %", "overage_meaning": "added", "readability": "0.001 g"}
    found = answered("capsule", **CAPSULE, **KETAMINE, **more)
    assert str(found.shown) == "0.908 g" and found.warnings == ()
    assert texts(found) == {
        "drug_each": "28.834 mg",
        "fraction": "0.090107",
        "diluent_each": "345.76 mg",
        "batch_units": "31.5",
        "drug": "0.908 g",
        "diluent": "10.891 g",
    }
    assert "30 pieces × 1.05 (5 % added) = 31.5 pieces" in found.steps
    assert found.steps[-1] == "diluent: 31.5 × 345.76 mg = 10.891 g (exact inside)"


def test_a_dose_of_ketamine_is_asked_for_its_basis_with_both_results() -> None:
    reason = only(refused("capsule", **CAPSULE, ingredient="ketamine"))
    assert (reason.code, reason.severity) == ("basis-missing", "question")
    assert "as base it takes 28.834 mg of ketamine hydrochloride, as that salt 25 mg" in reason.text


def test_an_overage_says_what_it_means_or_is_asked() -> None:
    reason = only(refused("capsule", **CAPSULE, **KETAMINE, overage="5 %"))
    assert (reason.code, reason.severity, reason.path) == ("overage-meaning-missing", "question", "overage_meaning")
    assert "30 pieces × 1.05 = 31.5 pieces" in reason.text and "30 pieces ÷ 0.95 = 31.579 pieces" in reason.text
    mixed = answered("capsule", **CAPSULE, **KETAMINE, overage="5 %", overage_meaning="of_mixed")
    assert texts(mixed)["batch_units"] == "31.579"
    assert texts(answered("capsule", **CAPSULE, **KETAMINE, overage="0 %"))["batch_units"] == "30"
    assert texts(answered("capsule", **CAPSULE, **KETAMINE))["batch_units"] == "30"


def test_a_dose_that_does_not_fit_the_capsule_is_refused() -> None:
    reason = only(refused("capsule", **{**CAPSULE, "dose": "300 mg"}, **KETAMINE, size="3"))
    assert reason.code == "capsule-too-small" and "size 2 might hold it" in reason.text


@pytest.mark.parametrize(("size", "volume"), [("1", "0.50"), ("00", "0.91 to 0.95")])
def test_a_shell_has_a_volume_which_is_not_to_be_gone_by(size: str, volume: str) -> None:
    warning = only(answered("capsule", **CAPSULE, **KETAMINE, size=size).warnings)
    assert warning.code == "shell-volume" and f"Size {size} holds {volume} mL (to be verified)" in warning.text


@pytest.mark.parametrize("name", ["troche", "suppository"])
def test_drug_displaces_base_in_a_mold(name: str) -> None:
    found = answered(name, **TROCHE, **KETAMINE, overage="10 %", overage_meaning="added", readability="0.001 g")
    assert str(found.shown) == "3.045 g" and codes(found.warnings) == ["mold-calibration"]
    assert "5 % or 10 % either way" in found.warnings[0].text
    assert texts(found) == {
        "drug_each": "115.34 mg",
        "displaced_each": "88.721 mg",
        "base_each": "1.1113 g",
        "batch_units": "26.4",
        "drug": "3.045 g",
        "base": "29.338 g",
    }


def test_a_mold_too_small_is_refused() -> None:
    assert codes(refused("troche", **{**TROCHE, "dose": "2 g"}, **KETAMINE)) == ["mold-too-small"]


def test_very_little_is_shown_in_its_own_unit() -> None:
    few = answered("capsule", **{**CAPSULE, "count": "2"}, **KETAMINE)
    assert texts(few)["drug"] == "57.668 mg" and texts(few)["diluent"] == "0.69152 g"
