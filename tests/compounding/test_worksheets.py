"""What is weighed: the worked examples of the evidence, by the worksheet as a whole."""

from __future__ import annotations

from fractions import Fraction

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
    milligrams_of,
    ordered,
    pieces,
    planned,
    row,
)
from lenitive.compounding.ingredients import Form, all_ingredients
from lenitive.compounding.orders import Solution
from lenitive.compounding.rounding import exact
from lenitive.compounding.worksheets import plan
from lenitive.compounding.worksheets.strength_basis import SettledLine
from lenitive.compounding.worksheets.weighing_lines import Jar
from lenitive.units import Quantity

SIX = [
    line("ketamine", "10 % w/w", form="ketamine hydrochloride", basis="as_salt"),
    line("ketoprofen", "10 % w/w"),
    line("gabapentin", "6 % w/w"),
    line("lidocaine", "5 % w/w", form="lidocaine base", basis="as_base"),
    line("amitriptyline", "2 % w/w", form="amitriptyline hydrochloride", basis="as_salt"),
    line("ethoxydiglycol", "6 % w/w", role="wetting agent"),
]
AS_BASE = [line("ketamine", "10 % w/w", basis="as_base")]
AS_SALT = [line("ketamine", "10 % w/w", basis="as_salt", form="ketamine hydrochloride")]
ANHYDROUS, MONOHYDRATE = "lidocaine hydrochloride anhydrous", "lidocaine hydrochloride monohydrate"


def test_six_ingredients_of_120_g_leave_73_2_g_for_the_base() -> None:
    sheet = planned(SIX)
    found = {each.form: exact(each.to_weigh) for each in sheet.lines if each.to_weigh is not None}
    assert found == {
        "ketamine hydrochloride": "12",
        "ketoprofen": "12",
        "gabapentin": "7.2",
        "lidocaine base": "6",
        "amitriptyline hydrochloride": "2.4",
        "ethoxydiglycol": "7.2",
        "Lipoderm": "73.2",
    }
    assert sheet.total.weighed == Quantity(120, "g") == sheet.total.batch
    assert sheet.total.sentence == "The rows add up to 120 g."


def test_ten_per_cent_as_base_is_weighed_as_the_hydrochloride() -> None:
    sheet = planned(AS_BASE, amount="60 g", jars=KETAMINE)
    weighed = row(sheet, "ketamine hydrochloride")
    assert weighed.theoretical == Quantity(6, "g") and weighed.counts == "ketamine base"
    assert weighed.to_weigh == Quantity(6 * Fraction(27419, 23773), "g")
    assert grams(sheet, "ketamine hydrochloride") == "6.920 g"
    assert row(sheet, "Lipoderm").theoretical == Quantity(54, "g")
    assert grams(sheet, "Lipoderm") == "53.080 g"


@pytest.mark.parametrize(
    ("policy", "weighed"),
    [("assay and water", "6.997 g"), ("assay", "6.976 g"), ("salt only", "6.920 g"), (None, "6.920 g")],
)
def test_the_certificate_counts_as_the_policy_says(policy: str | None, weighed: str) -> None:
    policies = {"ketamine": policy} if policy else None
    lots = [lot("ketamine hydrochloride", certificate=CERTIFICATE)]
    sheet = planned(AS_BASE, amount="60 g", policies=policies, lots=lots)
    assert grams(sheet, "ketamine hydrochloride") == weighed
    ketamine = row(sheet, "ketamine hydrochloride")
    assert milligrams_of(ketamine.uncorrected) == "6.920 g"
    assert milligrams_of(ketamine.by_certificate) == "6.997 g"
    assert ketamine.policy == (policy or "salt only")


def test_the_base_falls_by_what_the_certificate_adds() -> None:
    lots = [lot("ketamine hydrochloride", certificate=CERTIFICATE)]
    sheet = planned(SIX, policies={"ketamine": "assay and water"}, lots=lots)
    assert grams(sheet, "ketamine hydrochloride") == "12.133 g"
    assert row(sheet, "ketamine hydrochloride").factor == Fraction(989024, 10**6)
    base = row(sheet, "Lipoderm")
    assert base.theoretical == Quantity("73.2", "g") and milligrams_of(base.to_weigh) == "73.067 g"
    assert sheet.total.weighed == Quantity(120, "g")
    assert any("it falls by 0.13317 g" in step for step in base.steps)


def test_half_the_lidocaine_as_base_and_half_as_the_monohydrate() -> None:
    jars = {"lidocaine": {"lidocaine base": "50 %", MONOHYDRATE: "50 %"}}
    sheet = planned([line("lidocaine", "5 % w/w", basis="as_base")], amount="60 g", jars=jars)
    assert row(sheet, "lidocaine base").to_weigh == Quantity("1.5", "g")
    assert grams(sheet, MONOHYDRATE) == "1.849 g"
    assert row(sheet, MONOHYDRATE).theoretical == Quantity("1.5", "g")


def test_two_lines_of_one_drug_are_weighed_each_in_its_own_form() -> None:
    lines = [
        line("lidocaine", "2.5 % w/w", form="lidocaine base", basis="as_base"),
        line("lidocaine", "2.5 % w/w", form=MONOHYDRATE, basis="as_base"),
    ]
    sheet = planned(lines, amount="60 g")
    assert (grams(sheet, "lidocaine base"), grams(sheet, MONOHYDRATE)) == ("1.500 g", "1.849 g")
    assert {row(sheet, "lidocaine base").formula_line, row(sheet, MONOHYDRATE).formula_line} == {0, 1}


def test_an_anhydrous_assay_of_a_hydrate_never_counts_its_water_twice() -> None:
    """100 g of a pure monohydrate hold 93.764 g of the anhydrous salt: assay 100 % anhydrous, water 6.236 %."""
    water = 100 * (1 - Fraction("270.80") / Fraction("288.81"))
    certificate = {"assay": "100 %", "assay_basis": "anhydrous", "water": f"{water.numerator}/{water.denominator} %"}
    lots = [lot(MONOHYDRATE, certificate=certificate)]
    lines = [line("lidocaine", "5 % w/w", basis="as_base")]
    pure = planned(lines, amount="60 g", lots=lots, policies={"lidocaine": "assay and water"})
    plain = planned(lines, amount="60 g", lots=[lot(MONOHYDRATE)])
    assert row(pure, MONOHYDRATE).to_weigh == row(plain, MONOHYDRATE).to_weigh
    assert row(pure, MONOHYDRATE).factor_counts == ANHYDROUS


def test_three_per_cent_more_is_not_three_per_cent_of_what_is_mixed() -> None:
    added = planned(AS_SALT, overage={"share": "3 %", "meaning": "added"})
    of_mixed = planned(AS_SALT, overage={"share": "3 %", "meaning": "of_mixed"})
    assert added.batch == Quantity("123.6", "g") and milligrams_of(of_mixed.batch) == "123.711 g"
    assert grams(added, "ketamine hydrochloride") == "12.360 g"
    assert grams(of_mixed, "ketamine hydrochloride") == "12.371 g"
    assert added.amount == of_mixed.amount == Quantity(120, "g")
    assert row(added, "ketamine hydrochloride").steps[0] == "120 g × 1.03 (3 % added) = 123.6 g"
    worded = "120 g ÷ 0.97 (3 % of what is mixed may be lost) = 123.71 g (exact inside)"
    assert row(of_mixed, "ketamine hydrochloride").steps[0] == worded
    assert of_mixed.total.weighed == of_mixed.batch


def test_a_liquid_is_filled_up_to_the_mark_and_the_vehicle_is_only_about() -> None:
    made = liquid([line("ketamine", "100 mg/mL", basis="as_base")], route="nasal")
    sheet = planned(made, amount="100 mL", jars=KETAMINE, displacements={"ketamine hydrochloride": "0.8 mL/g"})
    assert grams(sheet, "ketamine hydrochloride") == "11.534 g"
    water = row(sheet, "purified water")
    assert water.to_weigh is None and water.measured == "to volume" and water.is_vehicle
    assert water.about is not None and water.about.display(2) == "90.77 mL"
    assert water.steps[0] == "q.s. to 100 mL: fill up to the mark; never add 100 mL"
    assert water.steps[1] == "ketamine hydrochloride: 11.534 g × 0.8 mL/g = 9.2269 mL (exact inside)"
    assert water.steps[-1] == "100 mL − 9.2269 mL = 90.773 mL (exact inside) of vehicle, about"
    assert sheet.total.weighed is None and sheet.total.sentence == "Filled up to 100 mL."


def test_without_displacements_the_vehicle_has_no_amount_at_all() -> None:
    made = liquid([line("ketamine", "10 % w/v", basis="as_base")], route="nasal")
    water = row(planned(made, amount="100 mL", jars=KETAMINE), "purified water")
    assert (water.about, water.to_weigh, water.tolerance, len(water.steps)) == (None, None, None, 1)


def test_a_density_turns_filling_up_into_weighing() -> None:
    made = liquid([line("ketamine", "10 mg/mL", basis="as_salt", form="ketamine hydrochloride")])
    sheet = planned(made, amount="240 mL", density="1.05 g/mL")
    assert row(sheet, "purified water").to_weigh == Quantity("249.6", "g")
    assert row(sheet, "purified water").steps[0] == "240 mL × 1.05 g/mL = 252 g"
    assert sheet.total.weighed == Quantity(252, "g")
    assert sheet.total.sentence == "The rows add up to 252 g, the weight of 240 mL."


def test_too_little_to_weigh_goes_through_an_aliquot_and_the_vehicle_makes_room() -> None:
    lines = [line("clonidine", "0.2 % w/w", basis="as_salt", form="clonidine hydrochloride")]
    aliquots = {"clonidine": {"diluent": "lactose", "multiple": "3"}}
    sheet = planned(lines, amount="30 g", balance=CLASS_A, aliquots=aliquots)
    clonidine = row(sheet, "clonidine hydrochloride")
    assert clonidine.to_weigh == Quantity(60, "mg") and clonidine.least_weighable == Quantity(120, "mg")
    assert clonidine.aliquot is not None
    mixing = clonidine.aliquot.mixing
    assert [exact(each.to("mg")) for each in (mixing.drug, mixing.diluent, mixing.mixture, mixing.portion)] == [
        "180",
        "360",
        "540",
        "180",
    ]
    assert clonidine.aliquot.diluent_in_portion == Quantity(120, "mg") and clonidine.aliquot.diluent_name == "lactose"
    assert clonidine.into_batch == Quantity(180, "mg")
    assert row(sheet, "Lipoderm").theoretical == Quantity("29.94", "g")
    assert row(sheet, "Lipoderm").to_weigh == Quantity("29.82", "g") and sheet.total.weighed == Quantity(30, "g")
    assert clonidine.tolerance is not None and clonidine.tolerance.low == Quantity(171, "mg")
    assert clonidine.needs_second_person


def test_the_smallest_multiple_is_taken_when_none_is_chosen() -> None:
    lines = [line("clonidine", "0.2 % w/w", basis="as_salt", form="clonidine hydrochloride")]
    clonidine = row(planned(lines, amount="30 g", balance=CLASS_A), "clonidine hydrochloride")
    assert clonidine.aliquot is not None and clonidine.aliquot.mixing.multiple == 2
    assert clonidine.aliquot.diluent_name is None and clonidine.aliquot.diluent_lot is None


@pytest.mark.parametrize(("amount", "is_by_aliquot"), [("60 g", False), ("59.9 g", True)])
def test_exactly_the_least_weighable_is_weighed_as_it_is(amount: str, is_by_aliquot: bool) -> None:
    lines = [line("clonidine", "0.2 % w/w", basis="as_salt", form="clonidine hydrochloride")]
    clonidine = row(planned(lines, amount=amount, balance=CLASS_A), "clonidine hydrochloride")
    assert (clonidine.aliquot is not None) == is_by_aliquot


def test_capsules_are_filled_by_packing_statistics() -> None:
    made = pieces([line("ketamine", "25 mg/piece", basis="as_base")], "lactose")
    full = {"ketamine hydrochloride": "320 mg", "lactose": "380 mg"}
    overage = {"share": "5 %", "meaning": "added"}
    sheet = planned(made, amount="30 piece", jars=KETAMINE, capsule={"size": "1", "full": full}, overage=overage)
    assert sheet.batch == Quantity("31.5", "piece")
    assert grams(sheet, "ketamine hydrochloride") == "0.908 g" and grams(sheet, "lactose") == "10.891 g"
    each = row(sheet, "lactose").to_weigh
    assert each is not None and (each / Fraction("31.5")).to("mg").display(2) == "345.76 mg"
    assert "= 0.090107 (exact inside) of each capsule" in row(sheet, "lactose").steps[0]
    assert sheet.total.sentence == "11.8 g in 31.5 pieces: 0.37459 g each."


def test_troches_take_the_base_that_the_drug_leaves_room_for() -> None:
    made = pieces([line("ketamine", "100 mg/piece", basis="as_base")], "polyethylene glycol troche base")
    mold = {"blank": "1.2 g", "density_factors": {"ketamine hydrochloride": "1.3"}}
    overage = {"share": "10 %", "meaning": "added"}
    sheet = planned(made, amount="24 piece", jars=KETAMINE, mold=mold, overage=overage)
    assert sheet.batch == Quantity("26.4", "piece")
    assert grams(sheet, "ketamine hydrochloride") == "3.045 g"
    base = row(sheet, "polyethylene glycol troche base")
    assert milligrams_of(base.to_weigh) == "29.338 g" and base.theoretical == base.to_weigh
    assert base.steps[-2].endswith("1.1113 g in each piece")


def test_a_certificate_moves_the_base_of_a_troche_and_the_filler_of_a_capsule() -> None:
    lots = [lot("ketamine hydrochloride", certificate=CERTIFICATE)]
    policies = {"ketamine": "assay and water"}
    made = pieces([line("ketamine", "100 mg/piece", basis="as_base")], "polyethylene glycol troche base")
    mold = {"blank": "1.2 g", "density_factors": {"ketamine hydrochloride": "1.3"}}
    troche = planned(made, amount="24 piece", lots=lots, policies=policies, mold=mold)
    base = row(troche, "polyethylene glycol troche base")
    assert (milligrams_of(base.theoretical), milligrams_of(base.to_weigh)) == ("26.671 g", "26.647 g")
    made = pieces([line("ketamine", "25 mg/piece", basis="as_base")], "lactose")
    full = {"ketamine hydrochloride": "320 mg", "lactose": "380 mg"}
    capsule = planned(made, amount="30 piece", lots=lots, policies=policies, capsule={"full": full})
    filler = row(capsule, "lactose")
    assert (milligrams_of(filler.theoretical), milligrams_of(filler.to_weigh)) == ("10.373 g", "10.361 g")


def test_a_commercial_injection_is_measured_by_volume_and_says_what_it_brings() -> None:
    made = liquid([line("ketamine", "10 mg/mL", basis="as_base")])
    solutions = {"ketamine": {"strength": "50 mg/mL"}}
    sheet = planned(made, amount="100 mL", jars={"ketamine": "ketamine injection"}, solutions=solutions)
    injection = row(sheet, "ketamine injection")
    assert injection.to_weigh == Quantity(20, "mL") and injection.measured == "by volume"
    assert injection.brings == (("benzethonium chloride", "at most 2 mg"),)
    assert "1 g ÷ 50 mg/mL = 20 mL" in injection.steps
    assert injection.tolerance is not None and injection.tolerance.high == Quantity("20.2", "mL")
    assert injection.least_weighable is None
    warned = [each.text for each in sheet.warnings if each.code == "brings"]
    assert warned == ["ketamine injection also brings benzethonium chloride into the batch: at most 2 mg."]


def test_a_salt_counted_strength_takes_less_of_an_injection_labeled_as_base() -> None:
    made = liquid([line("ketamine", "10 mg/mL", basis="as_salt", form="ketamine hydrochloride")])
    solutions = {"ketamine": {"strength": "50 mg/mL", "brings": {"chlorobutanol": "5 mg/mL"}}}
    sheet = planned(made, amount="100 mL", jars={"ketamine": "ketamine injection"}, solutions=solutions)
    injection = row(sheet, "ketamine injection")
    assert injection.to_weigh == Quantity(20 * Fraction(23773, 27419), "mL")
    assert [name for name, _ in injection.brings] == ["chlorobutanol", "benzethonium chloride"]
    assert injection.brings[0][1] == "86.703 mg"


def test_an_injection_in_a_cream_needs_its_density_and_then_takes_room() -> None:
    lines = [line("ketamine", "1 % w/w", basis="as_base")]
    solutions = {"ketamine": {"strength": "100 mg/mL", "density": "1.02 g/mL"}}
    sheet = planned(lines, amount="100 g", jars={"ketamine": "ketamine injection"}, solutions=solutions)
    assert row(sheet, "ketamine injection").into_batch == Quantity("10.2", "g")
    assert row(sheet, "Lipoderm").to_weigh == Quantity("89.8", "g") and sheet.total.weighed == Quantity(100, "g")


def test_a_solvent_by_volume_takes_its_room_by_its_density() -> None:
    made = liquid([line("ethanol", "10 % v/v"), line("gabapentin", "50 mg/mL")])
    sheet = planned(made, amount="100 mL", density="1.02 g/mL", solutions={"ethanol": {"density": "0.789 g/mL"}})
    ethanol = row(sheet, "ethanol")
    assert (ethanol.to_weigh, ethanol.into_batch) == (Quantity(10, "mL"), Quantity("7.89", "g"))
    water = row(sheet, "purified water")
    assert water.to_weigh == water.theoretical == Quantity("89.11", "g") and sheet.total.weighed == Quantity(102, "g")
    to_mark = planned(made, amount="100 mL", displacements={"gabapentin": "0.8 mL/g"})
    assert row(to_mark, "purified water").about == Quantity(86, "mL")


def test_a_solution_labeled_as_its_salt_counts_the_salt() -> None:
    known = all_ingredients()["lidocaine"]
    made = Form("lidocaine injection", "solution", salt="hydrochloride", labeled_as="as_salt")
    claim = SettledLine(known, "active", Quantity(1, "%"), Quantity(1, "g"), "as_base", known.forms[0], (), 0)
    assert Jar(claim, made, Fraction(1), "none", Solution(Quantity(20, "mg/mL"))).labeled in known.salts


def test_two_lots_of_one_powder_take_up_room_together() -> None:
    made = pieces([line("gabapentin", "100 mg/piece")], "lactose")
    lots = [lot("gabapentin", "A", available="1 g"), lot("gabapentin", "B")]
    capsule = {"full": {"gabapentin": "300 mg", "lactose": "330 mg"}}
    sheet = planned(made, amount="30 piece", lots=lots, capsule=capsule)
    assert [str(each.to_weigh) for each in sheet.lines] == ["1 g", "2 g", "6.6 g"]


def test_as_supplied_weighs_the_jar_as_it_stands() -> None:
    lots = [lot("ketamine hydrochloride", certificate=CERTIFICATE)]
    sheet = planned([line("ketamine", "10 % w/w", basis="as_supplied")], lots=lots)
    ketamine = row(sheet, "ketamine hydrochloride")
    assert ketamine.to_weigh == Quantity(12, "g") and ketamine.counts == "ketamine hydrochloride"
    assert ketamine.policy == "none"


def test_the_order_says_the_basis_and_the_salt_where_the_formula_does_not() -> None:
    lines = [line("lidocaine", "5 % w/w", basis="not stated")]
    anhydrous = planned(lines, bases={"lidocaine": ANHYDROUS}, jars={"lidocaine": MONOHYDRATE})
    assert row(anhydrous, MONOHYDRATE).counts == ANHYDROUS
    assert row(anhydrous, MONOHYDRATE).to_weigh == Quantity(6 * Fraction("288.81") / Fraction("270.80"), "g")
    as_base = planned(lines, bases={"lidocaine": "as_base"}, jars={"lidocaine": "lidocaine base"})
    assert row(as_base, "lidocaine base").to_weigh == Quantity(6, "g")


def test_a_salt_counted_strength_is_weighed_as_that_salt_when_no_jar_is_named() -> None:
    sheet = planned([line("ketamine", "10 % w/w", basis="not stated")], bases={"ketamine": "as_salt"})
    assert row(sheet, "ketamine hydrochloride").to_weigh == Quantity(12, "g")


def test_a_formula_s_own_form_is_the_jar_of_a_base_counted_strength() -> None:
    sheet = planned([line("ketamine", "10 % w/w", basis="as_base", form="ketamine hydrochloride")], amount="60 g")
    assert grams(sheet, "ketamine hydrochloride") == "6.920 g"


@pytest.mark.parametrize(("strength", "low", "high"), [("10 % w/w", "11.4", "12.6"), ("5 % w/w", "5.7", "6.3")])
def test_the_tolerance_is_five_per_cent_either_way(strength: str, low: str, high: str) -> None:
    window = row(planned([line("gabapentin", strength)]), "gabapentin").tolerance
    assert window is not None and (window.low, window.high) == (Quantity(low, "g"), Quantity(high, "g"))
    assert window.holds(Quantity(low, "g")) and window.holds(Quantity(high, "g"))
    assert not window.holds(Quantity(low, "g") - Quantity(1, "mcg"))
    assert not window.holds(Quantity(high, "g") + Quantity(1, "mcg"))


def test_a_formula_may_set_a_narrower_tolerance() -> None:
    limits = {"weighing": {"low": "98 %", "high": "101 %", "source": "our batches"}}
    sheet = planned(formula([line("gabapentin", "10 % w/w")], limits=limits), balance=CLASS_A)
    window = row(sheet, "gabapentin").tolerance
    assert window is not None and (window.low, window.high) == (Quantity("11.76", "g"), Quantity("12.12", "g"))
    assert row(sheet, "gabapentin").steps[-1] == "tolerance: 11.760 g to 12.120 g"


def test_what_is_shown_as_allowed_is_allowed() -> None:
    """3.333 g: 3.16635 to 3.49965 g; on a balance of a milligram the ends are drawn inwards."""
    sheet = planned([line("gabapentin", "10 % w/w")], amount="33.33 g", balance=CLASS_A)
    assert row(sheet, "gabapentin").steps[-1] == "tolerance: 3.167 g to 3.499 g"


def test_a_second_person_reads_ketamine_and_what_is_near_the_balance_s_limit() -> None:
    lines = [
        line("ketamine", "10 % w/w", basis="as_salt"),
        line("gabapentin", "0.2 % w/w"),
        line("baclofen", "0.199 % w/w"),
        line("ethoxydiglycol", "0.199 % w/w"),
    ]
    confirmed = {"gabapentin": "0.2 % w/w", "baclofen": "0.199 % w/w"}
    sheet = planned(lines, balance=CLASS_A, confirmed=confirmed)
    assert {each.form: each.needs_second_person for each in sheet.lines} == {
        "ketamine hydrochloride": True,
        "gabapentin": False,
        "baclofen": True,
        "ethoxydiglycol": False,
        "Lipoderm": False,
    }
    unbalanced = planned(lines, confirmed=confirmed)
    assert [each.form for each in unbalanced.lines if each.needs_second_person] == ["ketamine hydrochloride"]


def test_a_worksheet_holds_its_order_and_formula_as_they_were() -> None:
    order = ordered(SIX)
    sheet = plan(order)
    assert (sheet.order, sheet.formula, sheet.made_on, sheet.is_draft) == (order, order.formula, order.made_on, True)
    assert [each.form for each in sheet.actives] == [
        "amitriptyline hydrochloride",
        "lidocaine base",
        "gabapentin",
        "ketamine hydrochloride",
        "ketoprofen",
    ]
