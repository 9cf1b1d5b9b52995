"""Solubility is judged where the bottle stands: what dissolves in a warm room may not stay so in a refrigerator."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compounding.calculators.asking import answered, codes, only, refused as refused_by
from compounding.order_parts import KETAMINE, line, liquid, planned, refused
from lenitive.compounding.solubility import storage_rules
from lenitive.compounding.worksheets import PlannedWorksheet
from lenitive.reasons import Reason

COLD = "solubility-at-storage"
NASAL = {"bottle": "15 mL", "volume_per_spray": "0.1 mL", "ingredient": "ketamine", "basis": "as_salt"}


def made(strength: str, **more: Any) -> tuple[Reason, ...]:
    order = {"amount": "10 mL", "jars": KETAMINE, "confirmed": {"ketamine": strength}, "storage": "refrigerator"}
    return refused(liquid([line("ketamine", strength, basis="as_salt")]), **(order | more))


def sheet(strength: str, **more: Any) -> PlannedWorksheet:
    order: dict[str, Any] = {"amount": "10 mL", "jars": KETAMINE, "confirmed": {"ketamine": strength}}
    return planned(liquid([line("ketamine", strength, basis="as_salt")]), **(order | more))


def test_a_strong_solution_in_a_refrigerator_is_a_question() -> None:
    reason = only(made("173 mg/mL"))
    assert (reason.code, reason.severity, reason.path) == (COLD, "question", "storage")
    assert "69.2 % of what dissolves in water at room temperature (about 250 mg/mL)" in reason.text
    assert "How much stays dissolved at 2 to 8 °C is not published" in reason.text
    assert "make at most 125 mg/mL of ketamine hydrochloride" in reason.text
    assert "solubilities: {ketamine hydrochloride: 173 mg/mL}" in reason.text


@pytest.mark.parametrize(("strength", "found"), [("125 mg/mL", []), ("125.1 mg/mL", [COLD]), ("250 mg/mL", [COLD])])
def test_half_of_what_dissolves_is_let_pass_and_no_more(strength: str, found: list[str]) -> None:
    assert [reason.code for reason in made(strength)] == found


def test_the_same_at_room_temperature_is_no_question() -> None:
    assert made("173 mg/mL", storage="controlled room temperature") == ()


def test_what_does_not_dissolve_at_all_is_refused_and_not_asked_about() -> None:
    assert [reason.code for reason in made("251 mg/mL")] == ["not-soluble"]


def test_the_base_is_counted_as_the_salt_that_is_in_the_jar() -> None:
    strength = {"ketamine": "150 mg/mL"}
    lines = [line("ketamine", "150 mg/mL", basis="as_base")]
    order = {"amount": "10 mL", "jars": KETAMINE, "confirmed": strength, "storage": "refrigerator"}
    reason = only(refused(liquid(lines), **order))
    assert "make at most 108 mg/mL of ketamine base" in reason.text
    assert "solubilities: {ketamine hydrochloride: 173.01 mg/mL}" in reason.text


def test_what_was_seen_to_stay_dissolved_answers_the_question() -> None:
    seen = {"solubilities": {"ketamine hydrochloride": "175 mg/mL"}}
    assert made("173 mg/mL", **seen) == ()
    reason = only(made("176 mg/mL", **seen))
    assert (reason.code, reason.path) == ("not-soluble", "solubilities['ketamine hydrochloride']")
    assert "176 mg/mL of ketamine hydrochloride is more than the 175 mg/mL" in reason.text


def test_a_storage_that_the_date_asks_for_is_asked_about_as_well() -> None:
    lots = [
        {"ingredient": "ketamine hydrochloride", "lot": "K-1", "expires": "2027-10-31"},
        {"ingredient": "purified water", "lot": "W-1", "expires": "2027-10-31"},
    ]
    cold_only = {"storage": None, "lots": lots, "beyond_use_type": "aqueous_unpreserved"}
    assert [reason.code for reason in made("173 mg/mL", **cold_only)] == [COLD]


def test_a_storage_that_may_still_be_either_is_warned_of() -> None:
    lots = [
        {"ingredient": "ketamine hydrochloride", "lot": "K-1", "expires": "2027-10-31"},
        {"ingredient": "purified water", "lot": "W-1", "expires": "2027-10-31"},
    ]
    found = sheet("173 mg/mL", lots=lots, beyond_use_type="aqueous_preserved")
    assert found.beyond_use is not None and found.beyond_use.storage == "controlled room temperature or refrigerator"
    (warning,) = [reason for reason in found.warnings if reason.code == COLD]
    assert warning.severity == "caution"
    assert COLD not in [reason.code for reason in sheet("173 mg/mL").warnings]


def test_a_vehicle_not_known_to_be_water_has_no_solubility_to_hold_it_against() -> None:
    lines = [line("ketamine", "173 mg/mL", basis="as_salt")]
    other = liquid(lines) | {"vehicle": {"ingredient": "flavored suspending vehicle", "amount": "q.s."}}
    confirmed = {"ketamine": "173 mg/mL"}
    assert refused(other, amount="10 mL", jars=KETAMINE, confirmed=confirmed, storage="refrigerator") == ()


def test_the_calculator_of_sprays_asks_the_same() -> None:
    reason = only(refused_by("nasal", **NASAL, strength="173 mg/mL", storage="refrigerator"))
    assert (reason.code, reason.severity, reason.path) == (COLD, "question", "storage")
    assert "69.2 % of what dissolves in water at room temperature" in reason.text
    weak = answered("nasal", **NASAL, strength="115 mg/mL", storage="refrigerator")
    assert COLD not in codes(weak.warnings)
    warm = answered("nasal", **NASAL, strength="173 mg/mL", storage="controlled room temperature")
    assert COLD not in codes(warm.warnings) and warm.result == answered("nasal", **NASAL, strength="173 mg/mL").result


def test_the_rule_says_that_nothing_was_published() -> None:
    (rule,) = storage_rules()
    assert rule.storage == "refrigerator" and rule.rule.verify and rule.rule.read_in == ""
    assert "not found" in rule.rule.authority and rule.rule.valid_from == date(2026, 11, 29)
