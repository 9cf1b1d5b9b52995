"""What no worksheet is made for, and what is asked first: each with a code, a sentence with what to do, a place."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from compounding.order_parts import (
    CERTIFICATE,
    CLASS_A,
    KETAMINE,
    formula,
    line,
    liquid,
    lot,
    only,
    pieces,
    planned,
    refused,
    row,
)
from lenitive.compounding.orders import Balance, Order, read_order
from lenitive.compounding.worksheets import plan
from lenitive.documents import read_text
from lenitive.reasons import Refused
from lenitive.units import Quantity

GABAPENTIN = [line("gabapentin", "6 % w/w")]
AS_SALT = [line("ketamine", "10 % w/w", basis="as_salt")]
AS_BASE = [line("ketamine", "10 % w/w", basis="as_base")]
HYDROCHLORIDE = "ketamine hydrochloride"
TOO_MUCH = [line("ketoprofen", "60 % w/w"), line("gabapentin", "50 % w/w")]
MEANT = {"ketoprofen": "60 % w/w", "gabapentin": "50 % w/w"}


def codes(*args: Any, **changes: Any) -> list[str]:
    return sorted(reason.code for reason in refused(*args, **changes))


def test_a_missing_basis_is_asked_with_both_results() -> None:
    reason = only(refused([line("ketamine", "10 % w/w", basis="not stated")], amount="60 g"))
    assert (reason.code, reason.severity, reason.path) == ("basis-missing", "question", "bases.ketamine")
    for part in ("6 g of ketamine: as base or as salt?", "6.9202 g", "15.3 % more", "13.3 % less"):
        assert part in reason.text


def test_a_basis_is_not_asked_of_what_has_no_salt() -> None:
    assert refused(GABAPENTIN) == ()
    assert refused(GABAPENTIN, bases={"gabapentin": "as_supplied"}) == ()
    reason = only(refused(GABAPENTIN, bases={"gabapentin": "as_salt"}))
    assert (reason.code, reason.path) == ("basis-not-needed", "bases.gabapentin")
    assert reason.text == "gabapentin has no salt here: take as_salt away."


@pytest.mark.parametrize("worded", ["as_base", "as_supplied"])
def test_the_order_cannot_change_the_basis_of_a_formula(worded: str) -> None:
    reason = only(refused(AS_SALT, bases={"ketamine": worded}))
    assert (reason.code, reason.path) == ("basis-contradicts-formula", "bases.ketamine")
    assert f"The formula counts ketamine as_salt and the order says {worded}" in reason.text


def test_the_order_may_repeat_the_basis_of_a_formula() -> None:
    assert refused(AS_SALT, bases={"ketamine": "as_salt"}) == ()
    assert refused(AS_SALT, bases={"ketamine": HYDROCHLORIDE}) == ()


def test_another_salt_than_the_formula_s_is_refused() -> None:
    lines = [line("lidocaine", "5 % w/w", basis="as_salt", form="lidocaine hydrochloride monohydrate")]
    reason = only(refused(lines, bases={"lidocaine": "lidocaine hydrochloride anhydrous"}))
    assert reason.code == "basis-contradicts-formula"
    assert "counts lidocaine lidocaine hydrochloride monohydrate" in reason.text


def test_which_of_two_salts_a_strength_counts_is_asked() -> None:
    lines = [line("lidocaine", "5 % w/w", basis="as_salt")]
    for jars in (None, {"lidocaine": "lidocaine hydrochloride monohydrate"}):
        reason = only(refused(lines, jars=jars))
        assert (reason.code, reason.severity, reason.path) == ("salt-unclear", "question", "bases.lidocaine")
        assert "lidocaine hydrochloride anhydrous or lidocaine hydrochloride monohydrate" in reason.text


@pytest.mark.parametrize("basis", ["as_base", "as_supplied"])
def test_which_chemical_is_in_the_jar_is_asked_and_never_assumed(basis: str) -> None:
    reason = only(refused([line("ketamine", "10 % w/w", basis=basis)]))
    assert (reason.code, reason.severity, reason.path) == ("jar-missing", "question", "jars.ketamine")
    assert "ketamine base or ketamine hydrochloride or ketamine injection" in reason.text


def test_lots_of_two_forms_leave_the_jar_open() -> None:
    lots = [lot("ketamine base", "B"), lot(HYDROCHLORIDE, "H")]
    reason = only(refused(AS_BASE, lots=lots))
    assert reason.code == "jar-missing" and "ketamine base or ketamine hydrochloride?" in reason.text


def test_as_supplied_counts_one_jar_of_one_chemical() -> None:
    lines = [line("lidocaine", "5 % w/w", basis="as_supplied")]
    halves = {"lidocaine base": "50 %", "lidocaine hydrochloride monohydrate": "50 %"}
    assert codes(lines, jars={"lidocaine": halves}) == ["as-supplied-of-several"]
    made = liquid([line("ketamine", "10 mg/mL", basis="as_supplied")])
    solutions = {"ketamine": {"strength": "50 mg/mL"}}
    jars = {"ketamine": "ketamine injection"}
    assert codes(made, amount="10 mL", jars=jars, solutions=solutions) == ["as-supplied-of-several"]


def test_a_lot_of_another_form_than_the_one_weighed_is_refused() -> None:
    lots = [lot("ketamine base", "B"), lot(HYDROCHLORIDE, "H")]
    reason = only(refused(AS_BASE, jars=KETAMINE, lots=lots))
    assert (reason.code, reason.path) == ("lot-of-another-form", "lots[0].ingredient")
    assert "Lot B is ketamine base" in reason.text


def test_a_strength_that_is_not_published_is_asked_once_for_each() -> None:
    between = {"low": "6 % w/w", "high": "10 % w/w"}
    lines = [line("ketamine", "not published", basis="as_salt"), line("gabapentin", between)]
    reasons = refused(lines)
    assert [(reason.code, reason.severity, reason.path) for reason in reasons] == [
        ("strength-missing", "question", "strengths.gabapentin"),
        ("strength-missing", "question", "strengths.ketamine"),
    ]
    assert "The formula gives 6 % w/w to 10 % w/w" in reasons[0].text
    assert "does not publish it" in reasons[1].text and "ketamine: 10 % w/w" in reasons[1].text
    given = {"ketamine": "10 % w/w", "gabapentin": "8 % w/w"}
    assert row(planned(lines, strengths=given), "gabapentin").to_weigh == Quantity("9.6", "g")


def test_a_missing_strength_of_a_liquid_is_asked_in_its_own_unit() -> None:
    reason = only(refused(liquid([line("ketamine", "not published", basis="as_salt")]), amount="10 mL"))
    assert "for example strengths: {ketamine: 100 mg/mL}." in reason.text


def test_a_published_strength_is_not_changed_by_the_order() -> None:
    reason = only(refused(AS_SALT, strengths={"ketamine": "5 % w/w"}))
    assert (reason.code, reason.severity, reason.path) == ("strength-fixed", "stop", "strengths.ketamine")
    assert "has ketamine at 10 % w/w and the order says 5 % w/w" in reason.text
    assert codes(AS_SALT, strengths={"ketamine": "10 mg/mL"}) == ["strength-fixed"]
    assert refused(AS_SALT, strengths={"ketamine": "100 mg/g"}) == ()


@pytest.mark.parametrize(
    ("worded", "times"),
    [("10 mg/g", "ten"), ("1 % w/w", "ten"), ("100 % w/w", "ten"), ("1 mg/g", "a hundred"), ("0.1 mg/g", "a thousand")],
)
def test_a_slip_against_the_formula_s_own_strength_is_a_question_naming_both(worded: str, times: str) -> None:
    reason = only(refused(AS_SALT, strengths={"ketamine": worded}))
    assert (reason.code, reason.severity) == ("strength-slip", "question")
    assert f"Is ketamine 10 % w/w, as the formula has it, or {worded}? They differ by {times} times." in reason.text


@pytest.mark.parametrize(
    ("worded", "other", "times"),
    [
        ("6 mg/g", "(that is 0.6 % w/w) or 6 % w/w", "ten"),
        ("60 % w/w", "or 6 % w/w", "ten"),
        ("0.6 % w/w", "or 6 % w/w", "ten"),
        ("0.06 % w/w", "or 6 % w/w", "a hundred"),
        ("0.006 % w/w", "or 6 % w/w", "a thousand"),
    ],
)
def test_a_slip_against_what_is_usual_is_a_question_naming_both(worded: str, other: str, times: str) -> None:
    reason = only(refused([line("gabapentin", worded)]))
    assert (reason.code, reason.severity, reason.path) == ("strength-slip", "question", "strengths.gabapentin")
    assert f"{other}? They differ by {times} times, and usual are 5 % w/w to 10 % w/w." in reason.text
    assert refused([line("gabapentin", worded)], confirmed={"gabapentin": worded}) == ()


def test_ten_mg_per_g_is_asked_about_even_where_one_per_cent_is_usual() -> None:
    lines = [line("ketamine", "10 mg/g", basis="as_salt")]
    reason = only(refused(lines))
    assert reason.code == "strength-slip" and "Is ketamine 10 mg/g (that is 1 % w/w) or 10 % w/w?" in reason.text
    assert refused(lines, confirmed={"ketamine": "10 mg/g"}) == ()
    assert refused([line("ketamine", "1 % w/w", basis="as_salt")]) == ()
    assert refused([line("ketamine", "100 mg/g", basis="as_salt")]) == ()


def test_a_strength_outside_what_is_known_is_asked_about_without_a_guess() -> None:
    reason = only(refused([line("gabapentin", "12 % w/w")]))
    assert (reason.code, reason.severity) == ("strength-unusual", "question")
    assert "Is gabapentin 12 % w/w meant?" in reason.text and "5 % w/w to 10 % w/w" in reason.text
    assert codes([line("gabapentin", "12 % w/w")], confirmed={"gabapentin": "11 % w/w"}) == ["strength-unusual"]


def test_a_range_of_the_formula_goes_before_what_is_usual() -> None:
    lines = [line("gabapentin", {"low": "1 % w/w", "high": "4 % w/w"})]
    assert refused(lines, strengths={"gabapentin": "4 % w/w"}) == ()
    reason = only(refused(lines, strengths={"gabapentin": "4.5 % w/w"}))
    assert reason.code == "strength-unusual" and "the formula gives 1 % w/w to 4 % w/w" in reason.text


def test_a_strength_of_another_kind_meets_no_range_and_is_refused_at_the_batch() -> None:
    lines = [line("gabapentin", "not published")]
    reason = only(refused(lines, strengths={"gabapentin": "50 mg/mL"}))
    assert (reason.code, reason.path) == ("strength-does-not-fit", "strengths.gabapentin")
    assert codes(lines, strengths={"gabapentin": "6 %"}) == ["percent-of-what"]


def test_percentages_above_100_are_refused_saying_by_how_much() -> None:
    lines = [line("ketoprofen", "not published"), line("gabapentin", "not published")]
    reason = only(refused(lines, strengths=MEANT, confirmed=MEANT))
    assert (reason.code, reason.path) == ("above-100", "formula")
    assert "add up to 110 % w/w, 10 % more than the whole" in reason.text


def test_a_liquid_that_is_more_solid_than_liquid_is_refused() -> None:
    made = liquid([line("gabapentin", "not published"), line("baclofen", "not published")])
    strengths = {"gabapentin": "60 % w/v", "baclofen": "500 mg/mL"}
    reason = only(refused(made, amount="10 mL", strengths=strengths))
    assert reason.code == "above-100" and "110 % w/v" in reason.text


def test_exactly_100_per_cent_leaves_no_vehicle_and_no_row_of_it() -> None:
    lines = [line("ketoprofen", "not published"), line("gabapentin", "not published")]
    half = {"ketoprofen": "50 % w/w", "gabapentin": "50 % w/w"}
    sheet = planned(lines, strengths=half, confirmed=half)
    assert [each.form for each in sheet.lines] == ["gabapentin", "ketoprofen"]
    assert sheet.total.weighed == Quantity(120, "g")


def test_a_vehicle_below_nothing_after_correction_is_refused_saying_by_how_much() -> None:
    lines = [line("ketamine", "95 % w/w", basis="as_base")]
    confirmed = {"ketamine": "95 % w/w"}
    reason = only(refused(lines, amount="100 g", jars=KETAMINE, confirmed=confirmed))
    assert (reason.code, reason.path) == ("vehicle-negative", "formula.vehicle")
    assert "109.57 g, 9.5699 g more than 100 g" in reason.text


def test_what_dissolves_cannot_take_up_more_than_the_volume() -> None:
    made = liquid([line("gabapentin", "900 mg/mL")])
    reason = only(refused(made, amount="10 mL", displacements={"gabapentin": "1.2 mL/g"}))
    assert reason.code == "vehicle-negative" and "10.8 mL, 0.8 mL more than 10 mL" in reason.text
    assert refused(made, amount="10 mL", displacements={"gabapentin": "1/0.9 mL/g"}) != ()


def test_displacements_are_needed_for_every_powder_or_for_none() -> None:
    made = liquid([line("ketamine", "10 mg/mL", basis="as_salt"), line("gabapentin", "50 mg/mL")])
    reason = only(refused(made, amount="10 mL", displacements={HYDROCHLORIDE: "0.8 mL/g"}))
    assert (reason.code, reason.severity, reason.path) == (
        "displacement-missing",
        "question",
        "displacements.gabapentin",
    )


@pytest.mark.parametrize(("strength", "found"), [("200 mg/mL", []), ("200.1 mg/mL", ["nasal-too-strong"])])
def test_nasal_ketamine_stops_above_200_mg_of_base_in_a_ml(strength: str, found: list[str]) -> None:
    made = liquid([line("ketamine", strength, basis="as_base")], route="nasal")
    reasons = refused(made, amount="10 mL", jars=KETAMINE, confirmed={"ketamine": strength})
    assert [reason.code for reason in reasons] == found
    assert all("200.1 mg/mL counted as ketamine base is above 200 mg/mL" in reason.text for reason in reasons)


def test_the_nasal_stop_counts_a_salt_as_its_base() -> None:
    """230.6 mg/mL of hydrochloride are 199.94 of base; 231 are 200.28."""
    for strength, found in (("230.6 mg/mL", []), ("231 mg/mL", ["nasal-too-strong"])):
        made = liquid([line("ketamine", strength, basis="as_salt")], route="nasal")
        assert codes(made, amount="10 mL", confirmed={"ketamine": strength}) == found


@pytest.mark.parametrize(("made_on", "found"), [("2027-12-31", []), ("2028-01-01", ["lot-expired"])])
def test_a_lot_is_used_up_to_its_last_day(made_on: str, found: list[str]) -> None:
    reasons = refused(GABAPENTIN, lots=[lot("gabapentin")], made_on=made_on)
    assert [reason.code for reason in reasons] == found
    assert all(reason.path == "lots[0].expires" and "until 2027-12-31" in reason.text for reason in reasons)


@pytest.mark.parametrize("status", ["quarantined", "recalled", "expired"])
def test_a_lot_that_was_not_released_is_refused_even_beside_a_good_one(status: str) -> None:
    lots = [lot("gabapentin", "good"), lot("gabapentin", "bad", status=status)]
    reason = only(refused(GABAPENTIN, lots=lots))
    assert (reason.code, reason.path) == (f"lot-{status}", "lots[1].status")
    assert reason.text.startswith(f"Lot bad of gabapentin is {status}: take it out of the order")


def test_a_lot_of_the_vehicle_is_held_to_the_same() -> None:
    assert codes(GABAPENTIN, lots=[lot("Lipoderm", status="recalled")]) == ["lot-recalled"]
    assert codes(GABAPENTIN, lots=[lot("Lipoderm", available="5 mL")]) == ["available-unit"]
    made = liquid([line("gabapentin", "50 mg/mL")])
    assert codes(made, amount="10 mL", lots=[lot("purified water", expires="2020-01-01")]) == ["lot-expired"]


def test_a_compounded_lot_ends_with_its_own_date() -> None:
    lots = [lot("gabapentin", beyond_use="2026-11-23", is_compounded="yes")]
    reason = only(refused(GABAPENTIN, lots=lots))
    assert (reason.code, reason.path) == ("lot-expired", "lots[0].beyond_use") and "2026-11-23" in reason.text


def test_a_lot_cannot_have_been_opened_after_the_batch_is_made() -> None:
    assert codes(GABAPENTIN, lots=[lot("gabapentin", opened_on="2026-11-25")]) == ["lot-opened-later"]
    assert codes(GABAPENTIN, lots=[lot("gabapentin", opened_on="2026-11-24")]) == []


@pytest.mark.parametrize("policy", ["assay", "assay and water"])
def test_a_policy_that_needs_a_certificate_is_refused_without_one(policy: str) -> None:
    reason = only(refused(AS_SALT, policies={"ketamine": policy}, lots=[lot(HYDROCHLORIDE)]))
    assert (reason.code, reason.path) == ("certificate-missing", "lots[0].certificate")
    assert reason.text.startswith("Lot A-1: ")


def test_an_assay_whose_basis_is_not_said_is_asked_about() -> None:
    lots = [lot(HYDROCHLORIDE, certificate={"assay": "99 %"})]
    reason = only(refused(AS_SALT, policies={"ketamine": "assay"}, lots=lots))
    assert (reason.code, reason.severity) == ("assay-basis-missing", "question")


def test_the_policy_none_does_not_turn_one_form_into_another() -> None:
    reason = only(refused(AS_BASE, jars=KETAMINE, policies={"ketamine": "none"}))
    assert (reason.code, reason.path) == ("policy-none-other-form", "policies.ketamine")
    assert "counts ketamine base and the jar holds ketamine hydrochloride" in reason.text
    assert refused(AS_SALT, policies={"ketamine": "none"}) == ()


@pytest.mark.parametrize(("policy", "found"), [("assay", 1), ("assay and water", 1), ("none", 0), ("salt only", 0)])
def test_as_supplied_and_a_correction_contradict_each_other(policy: str, found: int) -> None:
    lines = [line("ketamine", "10 % w/w", basis="as_supplied")]
    lots = [lot(HYDROCHLORIDE, certificate=CERTIFICATE)]
    assert codes(lines, lots=lots, policies={"ketamine": policy}) == ["policy-contradicts-basis"] * found


def test_lots_that_hold_too_little_are_refused_saying_by_how_much() -> None:
    lots = [lot("gabapentin", "A", available="5 g"), lot("gabapentin", "B", available="1.5 g")]
    reason = only(refused(GABAPENTIN, lots=lots))
    assert (reason.code, reason.path) == ("lot-insufficient", "lots[1].available")
    assert reason.text == "gabapentin is short by 0.7 g (lots A 5 g, B 1.5 g): add a lot, or order less."
    assert codes(GABAPENTIN, lots=[lot("Lipoderm", available="100 g")]) == ["lot-insufficient"]


def test_lots_too_small_for_an_aliquot_are_refused_saying_by_how_much() -> None:
    lots = [lot("clonidine hydrochloride", name, available=has) for name, has in (("A", "70 mg"), ("B", "100 mg"))]
    lines = [line("clonidine", "0.2 % w/w", basis="as_salt")]
    reason = only(refused(lines, amount="30 g", balance=CLASS_A, lots=lots))
    assert reason.code == "lot-insufficient" and "clonidine hydrochloride is short by 0.02 g" in reason.text


def test_what_is_available_is_written_as_it_is_measured() -> None:
    reason = only(refused(GABAPENTIN, lots=[lot("gabapentin", available="100 mL")]))
    assert reason.code == "available-unit" and "is weighed: write what is available in g" in reason.text
    made = liquid([line("ketamine", "10 mg/mL", basis="as_base")])
    solutions = {"ketamine": {"strength": "50 mg/mL"}}
    lots = [lot("ketamine injection", available="100 g")]
    reason = only(refused(made, amount="10 mL", lots=lots, solutions=solutions))
    assert reason.code == "available-unit" and "measured by volume: write what is available in mL" in reason.text


def test_an_injection_without_its_strength_or_density_is_asked_about() -> None:
    jars = {"ketamine": "ketamine injection"}
    reason = only(refused(AS_BASE, jars=jars))
    assert (reason.code, reason.severity, reason.path) == (
        "solution-strength-missing",
        "question",
        "solutions.ketamine",
    )
    assert codes(AS_BASE, jars=jars, solutions={"ketamine": {"density": "1 g/mL"}}) == ["solution-strength-missing"]
    lines = [line("ketamine", "1 % w/w", basis="as_base")]
    reason = only(refused(lines, jars=jars, solutions={"ketamine": {"strength": "100 mg/mL"}}))
    assert (reason.code, reason.severity, reason.path) == ("density-missing", "question", "solutions.ketamine")


def test_a_solution_is_not_measured_into_pieces() -> None:
    made = pieces([line("ketamine", "25 mg/piece", basis="as_base")], "lactose")
    jars, solutions = {"ketamine": "ketamine injection"}, {"ketamine": {"strength": "100 mg/mL"}}
    capsule = {"full": {"lactose": "380 mg"}}
    assert codes(made, amount="30 piece", jars=jars, solutions=solutions, capsule=capsule) == ["solution-in-pieces"]


def test_a_piece_without_calibration_is_asked_about() -> None:
    made = pieces([line("ketamine", "25 mg/piece", basis="as_base")], "lactose")
    mold = {"blank": "1.2 g", "density_factors": {}}
    full = {"full": {"lactose": "380 mg"}}
    assert codes(made, amount="30 piece", jars=KETAMINE) == ["piece-not-calibrated"]
    assert codes(made, amount="30 piece", jars=KETAMINE, mold=mold, capsule=full) == ["piece-not-calibrated"]
    for worded in ({"mold": mold}, {"capsule": full}):
        reason = only(refused(made, amount="30 piece", jars=KETAMINE, **worded))
        assert (reason.code, reason.severity) == ("piece-factor-missing", "question") and HYDROCHLORIDE in reason.text
    empty = {"full": {HYDROCHLORIDE: "320 mg"}}
    reason = only(refused(made, amount="30 piece", jars=KETAMINE, capsule=empty))
    assert reason.path == "capsule.full.lactose" and "320 mg" in reason.text


def test_powders_that_need_more_than_the_piece_are_refused_saying_by_how_much() -> None:
    made = pieces([line("ketamine", "100 mg/piece", basis="as_salt")], "lactose")
    capsule = {"full": {HYDROCHLORIDE: "80 mg", "lactose": "100 mg"}}
    confirmed = {"ketamine": "100 mg/piece"}
    reason = only(refused(made, amount="10 piece", capsule=capsule, confirmed=confirmed))
    assert (reason.code, reason.path) == ("vehicle-negative", "capsule") and "0.25 g more" in reason.text
    mold = {"blank": "0.05 g", "density_factors": {HYDROCHLORIDE: "1.25"}}
    reason = only(refused(made, amount="10 piece", mold=mold, confirmed=confirmed))
    assert (reason.code, reason.path) == ("vehicle-negative", "mold")
    assert "0.3 g more of it than 0.5 g" in reason.text


def test_below_the_least_weighable_with_no_aliquot_possible_is_refused() -> None:
    lines = [line("clonidine", "0.2 % w/w", basis="as_salt")]
    aliquots = {"clonidine": {"diluent": "lactose", "multiple": "2"}}
    reason = only(refused(lines, amount="25 g", balance=CLASS_A, aliquots=aliquots))
    assert (reason.code, reason.path) == ("drug-below-least", "aliquots.clonidine")
    assert reason.text.startswith("clonidine: ")


def test_a_vehicle_too_light_to_weigh_is_refused() -> None:
    lines = [line("ketoprofen", "not published")]
    strengths = {"ketoprofen": "99.9 % w/w"}
    reason = only(refused(lines, amount="100 g", balance=CLASS_A, strengths=strengths, confirmed=strengths))
    assert (reason.code, reason.path) == ("vehicle-below-least", "balance") and "0.100 g" in reason.text


@pytest.mark.parametrize(("capacity", "found"), [("112.8 g", []), ("112.7 g", ["above-capacity"])])
def test_more_than_the_balance_carries_is_refused(capacity: str, found: list[str]) -> None:
    reasons = refused(GABAPENTIN, balance=CLASS_A | {"capacity": capacity})
    assert [reason.code for reason in reasons] == found
    assert all("112.800 g is more than the 112.7 g" in reason.text for reason in reasons)


def test_a_diluent_s_lot_is_held_to_the_same_as_any_other() -> None:
    lines = [line("clonidine", "0.2 % w/w", basis="as_salt")]
    aliquots = {"clonidine": {"diluent": "lactose", "multiple": "3"}}
    order: dict[str, Any] = {"amount": "30 g", "balance": CLASS_A, "aliquots": aliquots}
    assert codes(lines, **order, lots=[lot("lactose", status="recalled")]) == ["lot-recalled"]
    short = refused(lines, **order, lots=[lot("lactose", available="350 mg")])
    assert only(short).code == "lot-insufficient" and "lactose is short by 0.01 g" in only(short).text


def test_an_amount_of_another_kind_than_the_formula_s_is_refused() -> None:
    reason = only(refused(GABAPENTIN, amount="120 mL"))
    assert (reason.code, reason.path) == ("amount-of-another-kind", "amount")
    assert reason.text == "The formula is written per 100 g and 120 mL were ordered: order an amount in g."
    assert codes(GABAPENTIN, final_amount="117 mL") == ["amount-of-another-kind"]


def test_a_vehicle_that_is_not_published_is_asked_for_and_then_taken_from_the_order() -> None:
    made = formula([line("gabapentin", "6 % w/w")], vehicle="not published")
    reason = only(refused(made))
    assert (reason.code, reason.severity, reason.path) == ("vehicle-missing", "question", "vehicle")
    assert "112.8 g is left" in reason.text
    assert row(planned(made, vehicle="PLO"), "PLO").to_weigh == Quantity("112.8", "g")
    water = liquid([line("gabapentin", "50 mg/mL")]) | {"vehicle": "not published"}
    assert "Nothing fills up to 10 mL: 10 mL is left" in only(refused(water, amount="10 mL")).text


def test_rows_that_come_to_the_batch_alone_need_no_vehicle() -> None:
    made = formula([line("gabapentin", "not published"), line("ketoprofen", "not published")], vehicle="not published")
    half = {"ketoprofen": "50 % w/w", "gabapentin": "50 % w/w"}
    assert planned(made, strengths=half, confirmed=half).total.weighed == Quantity(120, "g")


def test_the_order_cannot_change_vehicle_or_type_of_a_formula() -> None:
    assert codes(GABAPENTIN, vehicle="PLO") == ["vehicle-fixed"]
    assert codes(GABAPENTIN, vehicle="Lipoderm") == []
    beyond_use = {"type": "aqueous_preserved", "stated_days": "not published"}
    made = formula([line("gabapentin", "6 % w/w")], beyond_use=beyond_use)
    assert codes(made, beyond_use_type="other_nonaqueous") == ["type-contradicts-formula"]
    assert codes(made, beyond_use_type="aqueous_preserved") == []


def test_all_reasons_come_at_once() -> None:
    lines = [line("ketamine", "10 % w/w", basis="not stated"), line("gabapentin", "60 % w/w")]
    lots = [lot("gabapentin", status="recalled")]
    assert codes(lines, lots=lots) == ["basis-missing", "lot-recalled", "strength-slip"]


ORDER = """\
formula: ketamine-10-gel
amount: 60 g
made_on: 2026-11-24
lots:
  - {ingredient: ketamine hydrochloride, lot: K-1, expires: 2026-01-31}
"""


def read(text: str) -> Order:
    return read_order(read_text(text))


def test_a_reason_points_at_its_line_or_at_the_nearest_key_above() -> None:
    with pytest.raises(Refused) as found:
        plan(read(ORDER))
    assert [(reason.code, reason.line) for reason in found.value.reasons] == [("basis-missing", 1)]
    with pytest.raises(Refused) as found:
        plan(read(ORDER + "bases: {ketamine: as_salt}\n"))
    assert [(reason.code, reason.line) for reason in found.value.reasons] == [("lot-expired", 5)]
    with pytest.raises(Refused) as found:
        plan(read(ORDER + "bases: {}\n"))
    assert [(reason.code, reason.line) for reason in found.value.reasons] == [("basis-missing", 6)]


def test_an_incomplete_balance_is_a_reason_and_not_a_crash() -> None:
    order = read(ORDER.replace("2026-01-31", "2027-01-31") + "bases: {ketamine: as_salt}\n")
    with pytest.raises(Refused) as found:
        plan(replace(order, balance=Balance("usp41")))
    assert [(reason.code, reason.path) for reason in found.value.reasons] == [("balance-incomplete", "balance")]
