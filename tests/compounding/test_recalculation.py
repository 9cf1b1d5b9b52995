"""The second calculation: from what is weighed back to the label, by millimoles; and the potency as weighed."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from compounding.order_parts import CERTIFICATE, CLASS_A, KETAMINE, line, liquid, lot, pieces, planned, row
from lenitive.compounding.recalculation import found_potency, second_calculation, weighing_of
from lenitive.compounding.worksheets import PlannedWorksheet, WorksheetLine
from lenitive.units import Quantity

AS_BASE = [line("ketamine", "10 % w/w", basis="as_base")]
AS_SALT = [line("ketamine", "10 % w/w", basis="as_salt")]
HYDROCHLORIDE = "ketamine hydrochloride"
MONOHYDRATE = "lidocaine hydrochloride monohydrate"
LIDOCAINE = [line("lidocaine", "5 % w/w", basis="as_base")]


def changed(sheet: PlannedWorksheet, form: str, **values: Any) -> PlannedWorksheet:
    """The worksheet with another value in the row of that form."""
    lines = tuple(replace(each, **values) if each.form == form else each for each in sheet.lines)
    return replace(sheet, lines=lines)


def certified(form: str, **certificate: str) -> list[dict[str, Any]]:
    return [lot(form, certificate=certificate)]


DRIED = {"assay": "98 %", "assay_basis": "dried", "loss_on_drying": "6.5 %"}
AS_IS = {"assay": "98 %", "assay_basis": "as_is", "water": "6 %"}


@pytest.mark.parametrize("policy", ["salt only", "assay", "assay and water"])
@pytest.mark.parametrize("certificate", [CERTIFICATE, DRIED, AS_IS])
@pytest.mark.parametrize("form", ["lidocaine base", MONOHYDRATE, "lidocaine hydrochloride anhydrous"])
def test_whatever_certificate_and_policy_the_label_comes_out_exactly(
    form: str, certificate: dict[str, str], policy: str
) -> None:
    sheet = planned(LIDOCAINE, lots=certified(form, **certificate), policies={"lidocaine": policy})
    second = second_calculation(sheet)
    assert second.agrees and second.fullness == 1
    assert [(each.ingredient, each.counts, each.of_label) for each in second.lines] == [
        ("lidocaine", "lidocaine base", 1)
    ]


def test_a_wrong_amount_a_wrong_factor_and_a_wrong_form_are_found() -> None:
    sheet = planned(
        AS_BASE, amount="60 g", lots=certified(HYDROCHLORIDE, **CERTIFICATE), policies={"ketamine": "assay"}
    )
    ketamine = row(sheet, HYDROCHLORIDE)
    assert ketamine.to_weigh is not None
    more = changed(sheet, HYDROCHLORIDE, to_weigh=ketamine.to_weigh * 2)
    assert second_calculation(more).lines[0].of_label == 2 and not second_calculation(more).agrees
    assert not second_calculation(changed(sheet, HYDROCHLORIDE, counts=HYDROCHLORIDE)).agrees
    assert not second_calculation(changed(sheet, HYDROCHLORIDE, policy="salt only")).agrees
    assert not second_calculation(changed(sheet, HYDROCHLORIDE, lot=None)).agrees


def test_a_batch_that_does_not_close_is_found() -> None:
    sheet = planned(AS_SALT)
    second = second_calculation(changed(sheet, "Lipoderm", to_weigh=Quantity("108.1", "g")))
    assert second.fullness == Fraction("1201") / 1200 and not second.agrees
    assert second.lines[0].of_label == 1


def test_two_lots_and_two_forms_come_to_one_label() -> None:
    lots = [
        lot("lidocaine base", "B", available="1 g", expires="2027-01-01"),
        lot("lidocaine base", "C"),
        lot(MONOHYDRATE),
    ]
    jars = {"lidocaine": {"lidocaine base": "50 %", MONOHYDRATE: "50 %"}}
    second = second_calculation(planned(LIDOCAINE, amount="60 g", jars=jars, lots=lots))
    assert [each.of_label for each in second.lines] == [1] and second.agrees


def test_two_lines_of_one_drug_are_recalculated_each() -> None:
    lines = [
        line("lidocaine", "2.5 % w/w", form="lidocaine base", basis="as_base"),
        line("lidocaine", "2.5 % w/w", form=MONOHYDRATE, basis="as_salt"),
    ]
    second = second_calculation(planned(lines))
    assert [(each.counts, each.of_label) for each in second.lines] == [("lidocaine base", 1), (MONOHYDRATE, 1)]


def test_liquids_injections_and_densities_agree() -> None:
    made = liquid([line("ketamine", "10 mg/mL", basis="as_base"), line("ethanol", "10 % v/v")])
    to_mark = second_calculation(planned(made, amount="100 mL", jars=KETAMINE))
    assert to_mark.agrees and to_mark.fullness is None and len(to_mark.lines) == 2
    made = liquid([line("ketamine", "1 % w/v", basis="as_salt")])
    by_weight = second_calculation(planned(made, amount="100 mL", density="1.05 g/mL"))
    assert by_weight.agrees and by_weight.fullness == 1
    solutions, jars = {"ketamine": {"strength": "50 mg/mL", "density": "1.02 g/mL"}}, {"ketamine": "ketamine injection"}
    injected = planned(made, amount="100 mL", jars=jars, solutions=solutions, density="1.05 g/mL")
    assert second_calculation(injected).agrees and second_calculation(injected).fullness == 1
    cream = planned([line("ketamine", "1 % w/w", basis="as_base")], jars=jars, solutions=solutions)
    assert second_calculation(cream).agrees and second_calculation(cream).fullness == 1


def test_an_assay_of_an_injection_is_of_its_label() -> None:
    made = liquid([line("ketamine", "10 mg/mL", basis="as_base")])
    solutions = {"ketamine": {"strength": "50 mg/mL"}}
    lots = certified("ketamine injection", assay="98 %", assay_basis="as_is")
    sheet = planned(made, amount="98 mL", lots=lots, solutions=solutions, policies={"ketamine": "assay"})
    assert row(sheet, "ketamine injection").to_weigh == Quantity(20, "mL")
    assert second_calculation(sheet).agrees


def test_an_aliquot_s_drug_and_diluent_are_both_counted() -> None:
    lines = [line("clonidine", "0.2 % w/w", basis="as_base")]
    jars, aliquots = {"clonidine": "clonidine hydrochloride"}, {"clonidine": {"diluent": "lactose", "multiple": "3"}}
    sheet = planned(lines, amount="30 g", balance=CLASS_A, jars=jars, aliquots=aliquots)
    assert row(sheet, "clonidine hydrochloride").aliquot is not None
    assert second_calculation(sheet).agrees and second_calculation(sheet).fullness == 1


def test_the_room_in_capsules_and_molds_is_filled_exactly_with_an_aliquot_in_it() -> None:
    made = pieces([line("clonidine", "1 mg/piece", basis="as_base")], "lactose")
    balance, jars = CLASS_A, {"clonidine": "clonidine hydrochloride"}
    order: dict[str, Any] = {"amount": "30 piece", "balance": balance, "jars": jars}
    aliquots = {"clonidine": {"diluent": "lactose"}}
    full = {"clonidine hydrochloride": "320 mg", "lactose": "380 mg"}
    capsules = planned(made, **order, aliquots=aliquots, capsule={"full": full})
    mold = {"blank": "1.2 g", "density_factors": {"clonidine hydrochloride": "1.3", "lactose": "1.1"}}
    troches = planned(made, **order, aliquots=aliquots, mold=mold)
    for sheet in (capsules, troches):
        assert row(sheet, "clonidine hydrochloride").aliquot is not None
        assert second_calculation(sheet).fullness == 1 and second_calculation(sheet).agrees
    wrong = changed(troches, "lactose", to_weigh=Quantity(30, "g"))
    assert not second_calculation(wrong).agrees


def test_capsules_full_of_drug_alone_need_no_filler() -> None:
    made = pieces([line("gabapentin", "300 mg/piece")], "lactose")
    full = {"gabapentin": "300 mg", "lactose": "380 mg"}
    sheet = planned(made, amount="10 piece", capsule={"full": full})
    assert [each.form for each in sheet.lines] == ["gabapentin"] and second_calculation(sheet).agrees


WEIGHED = [{"ingredient": HYDROCHLORIDE, "lot": "A-1", "weighed": "12.05 g"}]


def test_the_potency_of_what_was_weighed_is_of_what_came_out() -> None:
    lots = certified(HYDROCHLORIDE, **CERTIFICATE)
    order: dict[str, Any] = {"lots": lots, "weighed": WEIGHED, "final_amount": "119.2 g"}
    corrected = found_potency(planned(AS_SALT, **order, policies={"ketamine": "assay and water"}))
    assert corrected is not None and corrected[0].of_label == Fraction("12.05") * Fraction("0.989024") / Fraction(
        "11.92"
    )
    assert corrected[0].sentence == "ketamine, counted as ketamine hydrochloride: 99.981 % of the label"
    plain = found_potency(planned(AS_SALT, **order))
    assert plain is not None and plain[0].to_dict()["percent_of_label"] == "101.09"
    assert found_potency(planned(AS_SALT, **(order | {"final_amount": None}))) is None
    assert found_potency(planned(AS_SALT, **(order | {"weighed": None}))) is None


def test_the_potency_of_pieces_is_of_the_pieces_mixed() -> None:
    made = pieces([line("ketamine", "25 mg/piece", basis="as_salt")], "lactose")
    capsule = {"full": {HYDROCHLORIDE: "320 mg", "lactose": "380 mg"}}
    overage = {"share": "5 %", "meaning": "added"}
    weighed = [{"ingredient": HYDROCHLORIDE, "weighed": "0.7875 g"}]
    order: dict[str, Any] = {"amount": "30 piece", "capsule": capsule, "overage": overage, "weighed": weighed}
    found = found_potency(planned(made, **order, confirmed={"ketamine": "25 mg/piece"}))
    assert found is not None and found[0].of_label == 1


def test_an_aliquot_counts_by_what_went_into_its_mixture() -> None:
    lines = [line("clonidine", "0.2 % w/w", basis="as_salt"), line("ethoxydiglycol", "2 % w/w")]
    weighed = [{"ingredient": "clonidine hydrochloride", "weighed": "180 mg", "drug": "190 mg", "diluent": "360 mg"}]
    aliquots = {"clonidine": {"diluent": "lactose", "multiple": "3"}}
    order: dict[str, Any] = {"amount": "30 g", "balance": CLASS_A, "aliquots": aliquots, "final_amount": "30 g"}
    found = found_potency(planned(lines, **order, weighed=weighed))
    assert found is not None and [(each.ingredient, each.of_label) for each in found] == [
        ("clonidine", Fraction(57, 55))
    ]
    alone = [{"ingredient": "clonidine hydrochloride", "weighed": "60 mg"}]
    by_volume = [weighed[0] | {"diluent": "360 mL"}]
    assert found_potency(planned(lines, **order, weighed=alone)) is None
    assert found_potency(planned(lines, **order, weighed=by_volume)) is None


def weighings(sheet: PlannedWorksheet) -> list[str | None]:
    def amount(each: WorksheetLine) -> str | None:
        found = weighing_of(sheet, each)
        return str(found.weighed) if found else None

    return [amount(each) for each in sheet.lines if each.ingredient == "gabapentin"]


def test_a_weighing_belongs_to_its_chemical_and_lot() -> None:
    lines, lots = [line("gabapentin", "6 % w/w")], [lot("gabapentin", "A", available="5 g"), lot("gabapentin", "B")]
    of_lots = [
        {"ingredient": "gabapentin", "lot": "B", "weighed": "2.2 g"},
        {"ingredient": "gabapentin", "lot": "A", "weighed": "5.01 g"},
    ]
    assert weighings(planned(lines, lots=lots, weighed=of_lots)) == ["2.2 g", "5.01 g"]
    unnamed = [{"ingredient": "gabapentin", "weighed": "7.2 g"}]
    assert weighings(planned(lines, lots=lots, weighed=unnamed)) == [None, None]
    assert weighings(planned(lines, lots=lots[1:], weighed=unnamed)) == ["7.2 g"]
    assert weighings(planned(lines, weighed=unnamed)) == ["7.2 g"]
    assert weighings(planned(lines, weighed=of_lots[:1])) == [None]


def test_the_second_calculation_as_json_is_text() -> None:
    second = second_calculation(planned(AS_SALT))
    assert second.to_dict() == {
        "agrees": True,
        "lines": [
            {
                "ingredient": "ketamine",
                "counts": HYDROCHLORIDE,
                "percent_of_label": "100",
                "percent_of_label_exact": "100",
            }
        ],
        "fullness": "1",
    }
    made = liquid([line("gabapentin", "50 mg/mL")])
    assert second_calculation(planned(made, amount="10 mL")).to_dict()["fullness"] is None
