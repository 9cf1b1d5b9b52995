"""What dissolves in water and what does not, at a worksheet: the limit is the number that the sentence says."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from compounding.order_parts import KETAMINE, line, liquid, only, planned, refused
from lenitive.compounding.ingredients import all_ingredients
from lenitive.compounding.solubility import in_water
from lenitive.units import Quantity


def test_more_ketamine_than_water_dissolves_is_refused_with_the_most_that_can_be() -> None:
    made = liquid([line("ketamine", "217 mg/mL", basis="as_base")])
    reason = only(refused(made, amount="10 mL", jars=KETAMINE, confirmed={"ketamine": "217 mg/mL"}))
    assert (reason.code, reason.path) == ("not-soluble", "strengths.ketamine")
    assert "217 mg/mL of ketamine base will not dissolve" in reason.text
    assert "250.28 mg/mL of ketamine hydrochloride, of which about 250 mg/mL dissolve" in reason.text
    assert "at most 216 mg/mL of ketamine base" in reason.text
    made = liquid([line("ketamine", "250 mg/mL", basis="as_salt")])
    assert refused(made, amount="10 mL", confirmed={"ketamine": "250 mg/mL"}) == ()


@pytest.mark.parametrize(
    ("strength", "found"), [("216 mg/mL", []), ("216.01 mg/mL", ["not-soluble"]), ("216.75 mg/mL", ["not-soluble"])]
)
def test_the_most_that_dissolves_is_the_number_that_the_sentence_says(strength: str, found: list[str]) -> None:
    made = liquid([line("ketamine", strength, basis="as_base")])
    reasons = refused(made, amount="10 mL", jars=KETAMINE, confirmed={"ketamine": strength})
    assert [reason.code for reason in reasons] == found
    assert all("at most 216 mg/mL of ketamine base" in reason.text for reason in reasons)


@pytest.mark.parametrize(("strength", "is_near"), [("224.9 mg/mL", False), ("225 mg/mL", True), ("250 mg/mL", True)])
def test_nine_tenths_of_what_dissolves_is_warned_of(strength: str, is_near: bool) -> None:
    made = liquid([line("ketamine", strength, basis="as_salt")])
    sheet = planned(made, amount="10 mL", confirmed={"ketamine": strength})
    worded = [reason for reason in sheet.warnings if reason.code == "near-solubility"]
    assert bool(worded) is is_near
    for reason in worded:
        assert (reason.severity, reason.path) == ("caution", "strengths.ketamine") and "policy" in reason.source
        assert f"{strength} of ketamine hydrochloride, of which about 250 mg/mL dissolve in water" in reason.text
        assert "stays dissolved at the temperature of storage, or order a weaker one" in reason.text


def test_a_vehicle_not_known_to_be_water_has_no_limit_to_be_near_to() -> None:
    lines = [line("ketamine", "240 mg/mL", basis="as_salt")]
    made = liquid(lines) | {"vehicle": {"ingredient": "flavored suspending vehicle", "amount": "q.s."}}
    sheet = planned(made, amount="10 mL", confirmed={"ketamine": "240 mg/mL"})
    assert "near-solubility" not in [reason.code for reason in sheet.warnings]


def test_solubility_is_only_held_against_a_vehicle_known_to_be_water() -> None:
    lines = [line("ketamine", "217 mg/mL", basis="as_base")]
    made = liquid(lines) | {"vehicle": {"ingredient": "flavored suspending vehicle", "amount": "q.s."}}
    assert refused(made, amount="10 mL", jars=KETAMINE, confirmed={"ketamine": "217 mg/mL"}) == ()


@pytest.mark.parametrize(("mg_per_ml", "most"), [("250", "216 mg/mL"), ("249", "215 mg/mL"), ("248", "215 mg/mL")])
def test_the_most_that_dissolves_is_rounded_down_to_a_whole_number(mg_per_ml: str, most: str) -> None:
    ketamine = all_ingredients()["ketamine"]
    base, hydrochloride = ketamine.form("ketamine base"), ketamine.form("ketamine hydrochloride")
    assert base and hydrochloride
    powder = replace(hydrochloride, solubility=(replace(hydrochloride.solubility[0], mg_per_ml=Fraction(mg_per_ml)),))
    found = in_water(Quantity("200", "mg/mL"), base, powder)
    assert found is not None and found.most == f"{most} of ketamine base"
