"""nasal: drug for a bottle, sprays and days, and where it stops."""

from __future__ import annotations

import pytest

from compounding.calculators.asking import answered, codes, only, refused, texts
from lenitive.compounding.calculators.calculation import Calculation

BOTTLE = {"bottle": "15 mL", "volume_per_spray": "0.1 mL"}
KETAMINE = {"ingredient": "ketamine", "basis": "as_base"}


def nasal(strength: str, **more: str) -> Calculation:
    return answered("nasal", **BOTTLE, strength=strength, **{**KETAMINE, **more})


def test_a_bottle_its_sprays_and_its_days() -> None:
    found = answered("nasal", **BOTTLE, per_spray="10 mg", prime="0.5 mL", dead="0.3 mL", per_day="4", **KETAMINE)
    assert str(found.shown) == "1.7301 g" and found.warnings == ()
    assert texts(found) == {
        "strength": "100 mg/mL",
        "mg_per_spray": "10 mg",
        "counted": "1500 mg",
        "usable": "14.2 mL",
        "sprays": "142",
        "jar_strength": "115.34 mg/mL",
        "highest_by_solubility": "216 mg/mL",
        "stops_above": "200 mg/mL",
        "days": "35",
        "days_exact": "35.5",
    }
    assert found.steps[0] == "10 mg ÷ 0.1 mL = 100 mg/mL"
    assert found.steps[-1] == "14.2 mL ÷ 0.4 mL a day = 35.5 days, rounded down to 35 days"


def test_the_drug_of_a_spray_or_the_strength_is_given_but_not_both() -> None:
    assert nasal("100 mg/mL").steps[0] == "100 mg/mL × 0.1 mL = 10 mg a spray"
    assert codes(refused("nasal", **BOTTLE, **KETAMINE)) == ["one-of"]
    assert codes(refused("nasal", **BOTTLE, per_spray="10 mg", strength="100 mg/mL", **KETAMINE)) == ["one-of"]


def test_an_assay_raises_what_is_weighed() -> None:
    found = nasal("100 mg/mL", assay="99 %")
    assert found.result == "1.7475" and "1730.1 mg ÷ 0.99 (assay) = 1.7475 g (exact inside) to weigh" in found.steps
    assert nasal("100 mg/mL", assay="100 %").result == "1.7301"


def test_without_sprays_a_day_no_days_are_said() -> None:
    assert "days" not in texts(nasal("100 mg/mL"))


def test_a_supply_is_held_against_the_beyond_use_days() -> None:
    days = {"prime": "0.5 mL", "dead": "0.3 mL", "per_day": "4"}
    assert codes(nasal("100 mg/mL", **days, beyond_use_days="35").warnings) == ["just-within-beyond-use"]
    assert codes(nasal("100 mg/mL", **days, beyond_use_days="34").warnings) == ["longer-than-beyond-use"]
    assert nasal("100 mg/mL", **days, beyond_use_days="36").warnings == ()


def test_two_hundred_milligrams_of_base_is_the_last_that_is_made() -> None:
    found = nasal("200 mg/mL")
    assert codes(found.warnings) == ["near-solubility", "nasal-harm-reported"]
    assert "230.67 mg/mL of ketamine hydrochloride, of which about 250 mg/mL dissolve" in found.warnings[0].text
    reason = only(refused("nasal", **BOTTLE, strength="200.1 mg/mL", **KETAMINE))
    assert reason.code == "nasal-too-strong" and "above 200 mg/mL" in reason.text


def test_above_solubility_it_stops_with_the_highest_that_dissolves() -> None:
    reasons = refused("nasal", **BOTTLE, strength="217 mg/mL", **KETAMINE)
    assert codes(reasons) == ["nasal-too-strong", "does-not-dissolve"]
    assert "at most 216 mg/mL of ketamine base can be dissolved" in reasons[1].text
    assert codes(refused("nasal", **BOTTLE, strength="216 mg/mL", **KETAMINE)) == ["nasal-too-strong"]


def test_a_strength_as_salt_is_judged_by_its_base() -> None:
    assert codes(nasal("230 mg/mL", basis="as_salt").warnings) == ["near-solubility", "nasal-harm-reported"]
    assert codes(refused("nasal", **BOTTLE, strength="231 mg/mL", ingredient="ketamine", basis="as_salt")) == [
        "nasal-too-strong"
    ]
    weights = {"mw_salt": "274.19", "mw_base": "237.73", "basis": "as_salt"}
    assert codes(answered("nasal", **BOTTLE, strength="230 mg/mL", **weights).warnings) == ["nasal-harm-reported"]
    assert codes(refused("nasal", **BOTTLE, strength="231 mg/mL", **weights)) == ["nasal-too-strong"]


def test_unnamed_a_strength_is_judged_as_it_stands() -> None:
    found = answered("nasal", **BOTTLE, strength="200 mg/mL")
    assert codes(found.warnings) == ["no-basis-asked", "nasal-harm-reported"]
    assert codes(refused("nasal", **BOTTLE, strength="201 mg/mL")) == ["nasal-too-strong"]


@pytest.mark.parametrize(("strength", "warnings"), [("124.9 mg/mL", []), ("125 mg/mL", ["nasal-harm-reported"])])
def test_serious_harm_is_said_from_the_strengths_at_which_it_was_reported(strength: str, warnings: list[str]) -> None:
    assert codes(nasal(strength).warnings) == warnings


@pytest.mark.parametrize(("strength", "near"), [("195 mg/mL", False), ("195.1 mg/mL", True)])
def test_nine_tenths_of_solubility_is_near(strength: str, near: bool) -> None:
    assert ("near-solubility" in codes(nasal(strength).warnings)) is near


def test_for_another_drug_no_limits_are_published() -> None:
    found = answered("nasal", **BOTTLE, strength="300 mg/mL", ingredient="gabapentin")
    assert codes(found.warnings) == ["nasal-limits-not-published"] and "jar_strength" not in texts(found)


def test_a_bottle_without_a_spray_in_it_is_refused() -> None:
    assert codes(refused("nasal", **BOTTLE, strength="1 mg/mL", **KETAMINE, prime="15 mL")) == ["bottle-too-small"]


def test_sprays_in_each_nostril_are_counted_twice() -> None:
    given = {"prime": "0.5 mL", "dead": "0.3 mL", "per_day": "2"}
    one, both = nasal("100 mg/mL", **given), nasal("100 mg/mL", **given, nostrils="2")
    assert (texts(one)["days_exact"], texts(both)["days_exact"]) == ("71", "35.5")
    assert both.steps[-2] == "0.1 mL × 2 places × 2 a day = 0.4 mL a day"


def test_the_most_to_fill_by_the_beyond_use_date_has_the_losses_in_it() -> None:
    given = {"prime": "0.5 mL", "dead": "0.3 mL", "per_day": "4", "beyond_use_days": "35"}
    assert texts(nasal("100 mg/mL", **given))["largest_that_fits"] == "14.8 mL"
    assert texts(nasal("100 mg/mL", per_day="4", beyond_use_days="35"))["largest_that_fits"] == "14 mL"
