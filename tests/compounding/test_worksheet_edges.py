"""The edges of a worksheet: values exactly at a limit, sentences word for word, what a reason points at."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from compounding.order_parts import (
    CERTIFICATE,
    CLASS_A,
    KETAMINE,
    formula,
    grams,
    line,
    liquid,
    lot,
    only,
    pieces,
    planned,
    refused,
    row,
)
from lenitive.compounding.checks import reasons_not_to_release
from lenitive.compounding.ingredients import Form, all_ingredients
from lenitive.compounding.recalculation import second_calculation
from lenitive.compounding.worksheets.strength_basis import SettledLine
from lenitive.compounding.worksheets.weighing_lines import Jar
from lenitive.reasons import Refused
from lenitive.units import Quantity

LIDOCAINE_LOTS = [lot("lidocaine base", "A", available="3 g"), lot("lidocaine base", "B")]
HYDROCHLORIDE = "ketamine hydrochloride"
MONOHYDRATE = "lidocaine hydrochloride monohydrate"
FULL = {HYDROCHLORIDE: "320 mg", "lactose": "380 mg"}


@pytest.mark.parametrize(("worded", "other"), [("0.5 % w/w", "5 % w/w"), ("100 % w/w", "10 % w/w")])
def test_a_slip_from_just_inside_what_is_usual_is_found(worded: str, other: str) -> None:
    reason = only(refused([line("gabapentin", "not published")], strengths={"gabapentin": worded}))
    assert reason.code == "strength-slip" and f"or {other}? They differ by ten times" in reason.text


@pytest.mark.parametrize("strength", ["5 % w/w", "10 % w/w", "100 mg/g"])
def test_the_ends_of_what_is_usual_are_usual(strength: str) -> None:
    assert refused([line("gabapentin", strength)]) == ()


@pytest.mark.parametrize("strength", ["4.9 % w/w", "10.1 % w/w"])
def test_just_outside_what_is_usual_is_asked_about(strength: str) -> None:
    assert only(refused([line("gabapentin", strength)])).code == "strength-unusual"


def test_a_strength_in_mg_per_g_is_asked_about_up_to_the_ends_of_the_range() -> None:
    between = {"low": "1 % w/w", "high": "10 % w/w"}
    lines = [line("gabapentin", between)]
    for worded, found in (("10 mg/g", ["strength-slip"]), ("10.1 mg/g", []), ("1 % w/w", [])):
        assert [reason.code for reason in refused(lines, strengths={"gabapentin": worded})] == found


def test_the_formula_s_form_and_the_order_s_basis_go_together() -> None:
    lines = [line("lidocaine", "5 % w/w", basis="not stated", form=MONOHYDRATE)]
    as_salt = row(planned(lines, bases={"lidocaine": "as_salt"}), MONOHYDRATE)
    assert (as_salt.counts, as_salt.to_weigh) == (MONOHYDRATE, Quantity(6, "g"))
    as_base = row(planned(lines, bases={"lidocaine": "as_base"}), MONOHYDRATE)
    assert (as_base.counts, as_base.basis) == ("lidocaine base", "as_base")


def test_the_jar_on_the_shelf_goes_before_the_form_in_the_formula() -> None:
    lines = [
        line("ketamine", "10 % w/w", basis="as_base", form=HYDROCHLORIDE),
        line("gabapentin", "6 % w/w"),
        line("baclofen", "2 % w/w"),
    ]
    assert grams(planned(lines, lots=[lot("ketamine base")]), "ketamine base") == "12.000 g"
    assert grams(planned(lines, jars={"ketamine": "ketamine base"}), "ketamine base") == "12.000 g"


def test_a_lighter_form_leaves_more_room_for_the_vehicle() -> None:
    lines = [line("ketamine", "10 % w/w", basis="as_salt")]
    base = row(planned(lines, amount="100 g", jars={"ketamine": "ketamine base"}, balance=CLASS_A), "Lipoderm")
    assert base.steps[1] == (
        "by the strengths alone 90.000 g; with salts, certificates and aliquots it rises by 1.330 g, so that the total "
        "stays 100 g"
    )
    assert base.steps[0] == "q.s. to 100 g: 100 g − (8.6703 g) = 91.33 g (exact inside)"
    assert len(row(planned([line("gabapentin", "6 % w/w")]), "Lipoderm").steps) == 2


def test_the_steps_of_a_capsule_lead_from_one_to_all() -> None:
    made = pieces([line("ketamine", "25 mg/piece", basis="as_base")], "lactose")
    lactose = row(planned(made, amount="30 piece", jars=KETAMINE, capsule={"full": FULL}), "lactose")
    assert lactose.steps[:3] == (
        "ketamine hydrochloride: 0.028834 g of 0.32 g (capsule full of it) = 0.090107 (exact inside) of each capsule",
        "(1 − 0.090107) × 0.38 g (full of lactose) = 0.34576 g (exact inside) in each capsule",
        "30 pieces × 0.34576 g = 10.373 g (exact inside)",
    )


def test_the_steps_of_a_troche_lead_from_the_blanks_to_the_base() -> None:
    made = pieces([line("ketamine", "100 mg/piece", basis="as_base")], "polyethylene glycol troche base")
    mold = {"blank": "1.2 g", "density_factors": {HYDROCHLORIDE: "1.3"}}
    base = row(planned(made, amount="24 piece", jars=KETAMINE, mold=mold), "polyethylene glycol troche base")
    assert base.steps[:3] == (
        "24 pieces × 1.2 g (blank) = 28.8 g",
        "ketamine hydrochloride displaces 2.7681 g ÷ 1.3 (density factor) = 2.1293 g (exact inside)",
        "28.8 g less what is displaced = 26.671 g (exact inside), 1.1113 g in each piece",
    )


def test_what_a_piece_lacks_is_asked_for_at_its_place() -> None:
    made = pieces([line("ketamine", "25 mg/piece", basis="as_base")], "lactose")
    order: dict[str, Any] = {"amount": "30 piece", "jars": KETAMINE}
    reason = only(refused(made, **order))
    assert (reason.severity, reason.path) == ("question", "mold")
    reason = only(refused(made, **order, mold={"blank": "1.2 g", "density_factors": {}}))
    assert reason.path == f"mold.density_factors[{HYDROCHLORIDE!r}]" and "density factor of" in reason.text
    assert reason.text.endswith(f"for example mold: {{density_factors: {{{HYDROCHLORIDE}: 1.3}}}}.")
    reason = only(refused(made, **order, capsule={"full": {"lactose": "380 mg"}}))
    assert reason.path == f"capsule.full[{HYDROCHLORIDE!r}]" and "weight that fills one capsule" in reason.text


def test_a_piece_filled_to_the_brim_is_taken_and_not_a_grain_more() -> None:
    made = pieces([line("gabapentin", "300 mg/piece")], "lactose")
    for full, found in (("300 mg", []), ("299.9 mg", ["vehicle-negative"])):
        capsule = {"full": {"gabapentin": full, "lactose": "380 mg"}}
        assert [reason.code for reason in refused(made, amount="10 piece", capsule=capsule)] == found
    for blank, found in (("0.25 g", []), ("0.2499 g", ["vehicle-negative"])):
        mold = {"blank": blank, "density_factors": {"gabapentin": "1.2"}}
        assert [reason.code for reason in refused(made, amount="10 piece", mold=mold)] == found
    overfull = only(refused(made, amount="10 piece", capsule={"full": {"gabapentin": "250 mg", "lactose": "380 mg"}}))
    assert "the powders take 0.76 g more of it than the capsules hold" in overfull.text


def test_a_liquid_filled_to_the_brim_is_taken() -> None:
    made = liquid([line("gabapentin", "500 mg/mL")])
    for displacement, found in (("2 mL/g", []), ("2.01 mL/g", ["vehicle-negative"])):
        displacements = {"gabapentin": displacement}
        assert [reason.code for reason in refused(made, amount="10 mL", displacements=displacements)] == found


def test_reasons_point_at_what_has_to_be_changed() -> None:
    gabapentin = [line("gabapentin", "6 % w/w")]
    assert only(refused(gabapentin, balance=CLASS_A | {"capacity": "50 g"})).path == "balance.capacity"
    assert only(refused(gabapentin, final_amount="117 mL")).path == "final_amount"
    assert only(refused(gabapentin, vehicle="PLO")).path == "vehicle"
    assert only(refused(gabapentin, lots=[lot("gabapentin", available="9 mL")])).path == "lots[0].available"
    jars = {"ketamine": "ketamine injection"}
    solutions = {"ketamine": {"strength": "100 mg/mL"}}
    made = pieces([line("ketamine", "25 mg/piece", basis="as_base")], "lactose")
    reason = only(refused(made, amount="30 piece", jars=jars, solutions=solutions, capsule={"full": FULL}))
    assert (reason.code, reason.path) == ("solution-in-pieces", "solutions")


def test_reasons_name_their_source() -> None:
    def source(*args: Any, **changes: Any) -> str:
        return only(refused(*args, **changes)).source

    gabapentin, as_base = [line("gabapentin", "6 % w/w")], [line("ketamine", "10 % w/w", basis="as_base")]
    assert source(gabapentin, amount="12 mL") == source(gabapentin, final_amount="12 mL") == "arithmetic"
    worded = "policy: the basis is data, never assumed"
    assert source(as_base) == source(as_base, jars=KETAMINE, policies={"ketamine": "none"}) == worded
    assert source(gabapentin, lots=[lot("gabapentin", status="recalled")]) == "USP <795>; policy†"
    assert source([line("gabapentin", "not published")]) == "invented for tests"
    assert source(gabapentin, vehicle="PLO") == "our-formula"
    assert source([line("gabapentin", "60 % w/w")]) == "From memory†"


def test_strengths_in_every_unit_are_recalculated() -> None:
    confirmed = {"gabapentin": "60 mg/g"}
    assert second_calculation(planned([line("gabapentin", "60 mg/g")], confirmed=confirmed)).agrees
    assert second_calculation(planned(liquid([line("gabapentin", "5 % w/v")]), amount="10 mL")).agrees
    assert second_calculation(planned([line("gabapentin", "6 % w/w")], density="1.2 g/mL")).agrees


def test_a_percentage_of_the_label_is_told_exactly() -> None:
    weighed = [{"ingredient": "gabapentin", "weighed": "7 g"}]
    found = second_calculation(planned([line("gabapentin", "6 % w/w")], weighed=weighed))
    assert found.lines[0].to_dict()["percent_of_label_exact"] == "100"
    half = found.lines[0].__class__("gabapentin", "gabapentin", Quantity("0.5", "%").magnitude("%"))
    assert (half.to_dict()["percent_of_label"], half.to_dict()["percent_of_label_exact"]) == ("50", "50")


def test_an_assay_above_100_percent_is_warned_of_where_it_lowers_what_is_weighed() -> None:
    above = {"assay": "101.5 %", "assay_basis": "as_is"}
    lots = [lot("gabapentin", certificate=above)]
    sheet = planned([line("gabapentin", "6 % w/w")], lots=lots, policies={"gabapentin": "assay"})
    (worded,) = [each for each in sheet.warnings if each.code == "assay-above-100"]
    assert grams(sheet, "gabapentin") == "7.094 g" and (worded.severity, worded.path) == (
        "caution",
        "lots[0].certificate",
    )
    assert worded.text.startswith("The assay of lot A-1 of gabapentin is 101.5 %, above 100 %")
    unused = planned([line("gabapentin", "6 % w/w")], lots=lots)
    assert "assay-above-100" not in [each.code for each in unused.warnings]


def test_assay_and_water_needs_its_certificate_before_release() -> None:
    sheet = planned([line("gabapentin", "6 % w/w")], policies={"gabapentin": "assay and water"})
    codes = [reason.code for reason in reasons_not_to_release(sheet)]
    assert "certificate-missing" in codes
    salt_only = planned([line("gabapentin", "6 % w/w")], policies={"gabapentin": "salt only"})
    assert "certificate-missing" not in [reason.code for reason in reasons_not_to_release(salt_only)]


def test_the_policy_is_told_where_it_was_set_or_where_there_is_a_salt() -> None:
    plain = row(planned([line("gabapentin", "6 % w/w")]), "gabapentin")
    assert not any(step.startswith("policy") for step in plain.steps)
    shown = row(planned([line("gabapentin", "6 % w/w")], policies={"gabapentin": "none"}), "gabapentin")
    assert "policy for gabapentin: none" in shown.steps
    salted = row(planned([line("ketamine", "10 % w/w", basis="as_salt")]), HYDROCHLORIDE)
    assert "policy for ketamine: salt only" in salted.steps


def test_a_line_in_two_forms_tells_its_shares() -> None:
    jars = {"lidocaine": {"lidocaine base": "50 %", MONOHYDRATE: "50 %"}}
    sheet = planned([line("lidocaine", "5 % w/w", basis="as_base")], amount="60 g", jars=jars)
    assert row(sheet, MONOHYDRATE).steps[1] == ("as lidocaine hydrochloride monohydrate, 50 % of it: 3 g × 0.5 = 1.5 g")
    assert row(sheet, MONOHYDRATE).brings == () and row(sheet, MONOHYDRATE).solution is None


def test_a_carrier_that_is_part_of_the_formula_comes_before_the_vehicle() -> None:
    lines = [
        line("lecithin", "1 % w/w"),
        line("ethanol", "2 % w/w"),
        line("gabapentin", "6 % w/w"),
        line("PLO", "0.5 % w/w", role="vehicle"),
    ]
    sheet = planned(lines)
    assert [each.form for each in sheet.lines] == ["gabapentin", "ethanol", "PLO", "lecithin", "Lipoderm"]
    assert [each.is_vehicle for each in sheet.lines] == [False, False, False, False, True]
    weighed = "gabapentin (7.2 g); ethanol (2.4 g); PLO (0.6 g); lecithin (1.2 g)"
    assert [step.text for step in sheet.procedure[:2]] == [
        f"Weigh one by one, in this order: {weighed}.",
        "Wet with ethanol to a smooth paste.",
    ]


def test_the_keys_of_the_json_are_these() -> None:
    found = planned(
        formula([line("gabapentin", "6 % w/w")]), lots=[lot("gabapentin", certificate=CERTIFICATE)]
    ).to_dict()
    assert found.keys() == {
        "formula",
        "is_draft",
        "made_on",
        "record_number",
        "amount",
        "batch",
        "lines",
        "total",
        "procedure",
        "beyond_use",
        "warnings",
        "record",
    }
    assert found["formula"].keys() == {"name", "title", "version", "status", "fingerprint"}
    assert found["total"].keys() == {"batch", "weighed", "sentence"}
    assert found["total"]["sentence"] == "The rows add up to 120 g."
    assert found["lines"][0].keys() == {
        "order_no", "ingredient", "form", "role", "basis", "counts", "strength", "theoretical", "theoretical_exact",
        "uncorrected", "uncorrected_exact", "by_certificate", "by_certificate_exact", "to_weigh", "to_weigh_exact",
        "unit", "measured", "about", "steps", "tolerance", "least_weighable", "policy", "factor", "lot", "aliquot",
        "brings", "needs_second_person", "schedule", "readability",
    }  # fmt: skip
    assert found["lines"][0]["role"] == "active" and found["lines"][1]["role"] == "vehicle"
    assert found["lines"][0]["measured"] == "by weight" and found["lines"][1]["strength"] is None
    assert found["lines"][0]["tolerance"].keys() == {"low", "high", "source"}


def test_the_json_of_what_an_injection_brings() -> None:
    made = liquid([line("ketamine", "10 mg/mL", basis="as_base")])
    solutions = {"ketamine": {"strength": "50 mg/mL"}}
    sheet = planned(made, amount="100 mL", jars={"ketamine": "ketamine injection"}, solutions=solutions)
    assert sheet.to_dict()["lines"][0]["brings"] == [{"name": "benzethonium chloride", "amount": "at most 2 mg"}]


def test_a_strength_above_a_stated_maximum_is_said_once_for_each_line() -> None:
    def worded(strength: str) -> list[str]:
        sheet = planned([line("lidocaine", strength, basis="as_base", form="lidocaine base")], lots=LIDOCAINE_LOTS)
        return [each.text for each in sheet.warnings if each.code == "above-maximum"]

    assert worded("5 % w/w") == ["lidocaine 5 % w/w is above the 4 % of over-the-counter creams."]
    assert worded("4 % w/w") == []
    by_volume = planned(liquid([line("lidocaine", "50 mg/mL", basis="as_base", form="lidocaine base")]), amount="10 mL")
    assert "above-maximum" not in [each.code for each in by_volume.warnings]


@pytest.mark.parametrize(("available", "lot_taken"), [("9.6 mL", "A"), ("9.5 mL", "B")])
def test_the_lot_of_a_vehicle_holds_what_the_mark_will_take(available: str, lot_taken: str) -> None:
    """0.5 g at 0.8 mL/g leave about 9.6 mL of 10."""
    lots = [lot("purified water", "A", available=available), lot("purified water", "B", expires="2028-01-01")]
    made = liquid([line("gabapentin", "50 mg/mL")])
    water = row(planned(made, amount="10 mL", lots=lots, displacements={"gabapentin": "0.8 mL/g"}), "purified water")
    assert water.lot is not None and water.lot.lot == lot_taken


def test_a_vehicle_that_runs_short_of_the_mark_is_refused_or_said() -> None:
    made = liquid([line("gabapentin", "50 mg/mL")])
    lots = [lot("purified water", "A", available="9 mL"), lot("purified water", "B", available="8 mL")]
    reason = only(refused(made, amount="10 mL", lots=lots, displacements={"gabapentin": "0.8 mL/g"}))
    assert reason.code == "lot-insufficient" and "purified water is short by 0.6 mL" in reason.text
    water = row(planned(made, amount="10 mL", lots=lots), "purified water")
    assert water.lot is not None and water.lot.lot == "A"
    assert water.steps[1] == "no lot holds 10 mL, which is more than the mark will take: have a second lot at hand"
    assert (
        len(row(planned(made, amount="10 mL", lots=[lot("purified water", available="10 mL")]), "purified water").steps)
        == 1
    )
    assert only(refused(made, amount="10 mL", lots=[lot("purified water", available="10 g")])).code == "available-unit"


def test_a_form_without_a_molecular_weight_is_not_turned_into_another() -> None:
    known = replace(all_ingredients()["ketamine"], forms=(Form("a", "base"), Form("b", "salt", mw=Fraction(1))))
    claim = SettledLine(known, "active", Quantity(1, "% w/w"), Quantity(1, "g"), "as_base", known.forms[0], (), 0)
    jar = Jar(claim, known.forms[1], Fraction(1), "salt only")
    with pytest.raises(Refused) as found:
        jar.weigh(None, Quantity(1, "g"))
    assert only(found.value.reasons).code == "no-molecular-weight"


def test_warnings_and_reasons_say_where_they_belong() -> None:
    made = liquid([line("ketamine", "10 mg/mL", basis="as_base")])
    solutions = {"ketamine": {"strength": "50 mg/mL"}}
    sheet = planned(made, amount="100 mL", lots=[lot("ketamine injection")], solutions=solutions)
    (brought,) = [each for each in sheet.warnings if each.code == "brings"]
    assert (brought.source, brought.path) == ("policy: ingredients on file", "lots[0]")
    places = {reason.code: reason.path for reason in reasons_not_to_release(sheet)}
    assert places["final-amount-missing"] == "final_amount" and places["second-reader-missing"] == "second_reader"
    assert places["lot-missing"] == "lots" and places["weighing-missing"] == "weighed"


def test_a_lot_marked_expired_is_refused_once() -> None:
    lots = [lot("gabapentin", expires="2020-01-01", status="expired")]
    assert only(refused([line("gabapentin", "6 % w/w")], lots=lots)).code == "lot-expired"


def test_a_vehicle_that_holds_water_contradicts_a_type_without() -> None:
    lots = [lot("gabapentin"), lot("purified water")]
    made = liquid([line("gabapentin", "50 mg/mL")])
    sheet = planned(made, amount="10 mL", lots=lots, beyond_use_type="oral_nonaqueous")
    assert sheet.beyond_use is None and "type-contradicts-vehicle" in [each.code for each in sheet.warnings]


def test_the_filler_s_theoretical_amount_knows_of_no_aliquot() -> None:
    made = pieces([line("clonidine", "1 mg/piece", basis="as_salt")], "lactose")
    full = {"clonidine hydrochloride": "320 mg", "lactose": "380 mg"}
    order: dict[str, Any] = {"amount": "32 piece", "balance": CLASS_A, "capsule": {"full": full}}
    lactose = row(planned(made, **order, aliquots={"clonidine": {"diluent": "lactose"}}), "lactose")
    assert lactose.theoretical == Quantity(380 * 32 - 38, "mg")
    assert lactose.to_weigh == Quantity(380 * 32 - 38 - 96, "mg")


def test_a_missing_strength_says_what_the_formula_leaves_open() -> None:
    reason = only(refused([line("gabapentin", "not published")]))
    assert reason.text == (
        "How strong is gabapentin? The formula does not publish it: write the prescribed strength under strengths, for "
        "example strengths: {gabapentin: 10 % w/w}."
    )


def test_two_lines_of_one_drug_are_each_weighed_from_their_own_jar() -> None:
    lines = [
        line("lidocaine", "2.5 % w/w", basis="as_base", form="lidocaine base"),
        line("lidocaine", "2.5 % w/w", basis="as_base", form=MONOHYDRATE),
    ]
    sheet = planned(lines, amount="60 g")
    found = {each.form: each.to_weigh for each in sheet.lines if not each.is_vehicle}
    assert found == {
        "lidocaine base": Quantity("1.5", "g"),
        MONOHYDRATE: Quantity(Fraction("1.5") * Fraction("288.81") / Fraction("234.34"), "g"),
    }


def test_where_the_formula_is_stored_holds_for_the_order() -> None:
    """A pharmacist approved "controlled room temperature", and every order was asked for it again."""
    made = {**formula([line("gabapentin", "6 % w/w")]), "storage": "Controlled room temperature"}
    made["beyond_use"] = {"type": "aqueous_preserved", "stated_days": "not published"}
    lots = [lot("gabapentin", expires="2027-10-31"), lot("Lipoderm", "V-1", expires="2027-10-31")]
    sheet = planned(made, lots=lots)
    assert sheet.beyond_use is not None and sheet.beyond_use.storage == "controlled room temperature"
    assert "storage-not-stated" not in [each.code for each in (*sheet.warnings, *sheet.beyond_use.remarks)]
    assert [each.code for each in refused(made, lots=lots, storage="controlled room temperature")] == []
    assert [each.code for each in refused(made, lots=lots, storage="refrigerator")] == ["storage-contradicts-formula"]
    open_formula = {**made, "storage": "2 to 8 °C or 22 to 25 °C (both were studied)"}  # not one of the two: asked
    assert [each.code for each in refused(open_formula, lots=lots, storage="refrigerator")] == []
    assert planned(open_formula, lots=lots).order.stored_in is None
