"""The order of work, what to watch, the beyond-use date, and what a worksheet says as JSON."""

from __future__ import annotations

import json
from datetime import date
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
    pieces,
    planned,
    row,
)
from lenitive.compounding.checks import reasons_not_to_release, still_to_watch
from lenitive.compounding.worksheets import PlannedWorksheet
from lenitive.compounding.worksheets.texts import WARNINGS
from lenitive.units import Quantity

GABAPENTIN = line("gabapentin", "6 % w/w")
KETOPROFEN = line("ketoprofen", "10 % w/w")
LIDOCAINE = line("lidocaine", "5 % w/w", basis="as_base", form="lidocaine base")
PRILOCAINE = line("prilocaine", "2 % w/w", basis="as_supplied", form="prilocaine hydrochloride")
WETTING = line("ethoxydiglycol", "1 % w/w")
BACLOFEN = line("baclofen", "2 % w/w")


def order_of_work(sheet: PlannedWorksheet) -> list[str]:
    assert [each.order_no for each in sheet.lines] == list(range(1, len(sheet.lines) + 1))
    return [each.form for each in sheet.lines]


def risky(*texts: str) -> list[dict[str, str]]:
    return [{"text": text, "source": "ours", "is_risk_bound": "yes"} for text in texts]


def worded(sheet: PlannedWorksheet) -> dict[str, str]:
    return {each.code: each.text for each in sheet.warnings}


def test_the_smallest_powder_comes_first_then_what_wets_then_the_vehicle() -> None:
    sheet = planned([KETOPROFEN, WETTING, GABAPENTIN, BACLOFEN])
    assert order_of_work(sheet) == ["baclofen", "gabapentin", "ketoprofen", "ethoxydiglycol", "Lipoderm"]


def test_equal_amounts_go_by_name_whatever_the_order_of_the_file() -> None:
    lines = [line("ketoprofen", "6 % w/w"), GABAPENTIN]
    assert (
        order_of_work(planned(lines)) == order_of_work(planned(lines[::-1])) == ["gabapentin", "ketoprofen", "Lipoderm"]
    )


def test_a_pair_that_melts_together_is_weighed_side_by_side() -> None:
    sheet = planned(
        [
            PRILOCAINE,
            line("gabapentin", "5 % w/w"),
            line("lidocaine", "6 % w/w", basis="as_base", form="lidocaine base"),
        ]
    )
    assert order_of_work(sheet) == ["prilocaine hydrochloride", "lidocaine base", "gabapentin", "Lipoderm"]
    texts = [step.text for step in sheet.procedure]
    assert texts[0].startswith(
        "Weigh one by one, in this order: prilocaine hydrochloride (2.4 g); lidocaine base (7.2 g)"
    )
    assert texts[1] == "Triturate lidocaine and prilocaine together first: the pair melts."


def test_an_aliquot_is_placed_by_what_goes_into_the_mortar() -> None:
    lines = [line("clonidine", "0.2 % w/w", basis="as_salt"), line("baclofen", "0.5 % w/w")]
    confirmed = {"baclofen": "0.5 % w/w"}
    aliquots = {"clonidine": {"diluent": "lactose", "multiple": "3"}}
    sheet = planned(lines, amount="30 g", balance=CLASS_A, aliquots=aliquots, confirmed=confirmed)
    assert order_of_work(sheet) == ["baclofen", "clonidine hydrochloride", "Lipoderm"]


def test_steps_of_the_formula_are_never_reordered() -> None:
    steps = [*risky("Melt.", "Pour."), {"text": "Label.", "source": "ours"}]
    sheet = planned(formula([GABAPENTIN], steps=steps))
    assert [(step.text, step.is_risk_bound, step.source) for step in sheet.procedure] == [
        ("Melt.", True, "ours"),
        ("Pour.", True, "ours"),
        ("Label.", False, "ours"),
    ]
    assert not any(step.verify for step in sheet.procedure)


def test_ingredients_that_risk_bound_steps_name_are_weighed_in_their_order() -> None:
    steps = risky("Dissolve the ketoprofen first.", "Then add gabapentin; Ketoprofen is already in.")
    sheet = planned(formula([GABAPENTIN, BACLOFEN, KETOPROFEN], steps=steps))
    assert order_of_work(sheet) == ["baclofen", "ketoprofen", "gabapentin", "Lipoderm"]
    steps = [{"text": "Ketoprofen before gabapentin.", "source": "ours"}]
    sheet = planned(formula([GABAPENTIN, BACLOFEN, KETOPROFEN], steps=steps))
    assert order_of_work(sheet) == ["baclofen", "gabapentin", "ketoprofen", "Lipoderm"]


def test_a_name_inside_another_word_binds_nothing() -> None:
    steps = risky("Use esketoprofenate, then gabapentin.")
    sheet = planned(formula([GABAPENTIN, KETOPROFEN], steps=steps))
    assert order_of_work(sheet)[:2] == ["gabapentin", "ketoprofen"]


def test_without_steps_the_general_method_is_proposed_to_be_verified() -> None:
    sheet = planned([GABAPENTIN, KETOPROFEN, WETTING])
    assert [step.text.split(":")[0] for step in sheet.procedure] == [
        "Weigh one by one, in this order",
        "Mix the powders by geometric dilution, the smallest amount first",
        "Wet with ethoxydiglycol to a smooth paste.",
        "Add Lipoderm in equal parts up to the final weight, mixing after each.",
    ]
    assert all(step.verify and step.source.startswith("General practice") for step in sheet.procedure)
    assert [step.text[:3] for step in planned([GABAPENTIN]).procedure] == ["Wei", "Add"]
    water = planned(liquid([line("gabapentin", "50 mg/mL")]), amount="10 mL").procedure
    assert [step.text for step in water[1:]] == [
        "Dissolve or suspend in part of purified water, then fill up to the mark."
    ]
    made = pieces([line("gabapentin", "100 mg/piece")], "lactose")
    filled = planned(made, amount="10 piece", capsule={"full": {"gabapentin": "300 mg", "lactose": "300 mg"}})
    assert filled.procedure[1].text.startswith("Mix with lactose until even")


def test_several_lots_of_one_chemical_stay_together() -> None:
    lots = [
        lot("gabapentin", "late", expires="2028-01-01", available="50 g"),
        lot("gabapentin", "early", available="1 g"),
    ]
    sheet = planned([GABAPENTIN, BACLOFEN], lots=lots)
    assert [(each.form, each.lot.lot if each.lot else None) for each in sheet.lines[:3]] == [
        ("gabapentin", "early"),
        ("gabapentin", "late"),
        ("baclofen", None),
    ]


def test_local_anesthetics_are_added_up() -> None:
    warned = worded(planned([LIDOCAINE, PRILOCAINE]))["local-anaesthetics"]
    assert warned.startswith("Local anesthetics together: 8.4 g in the whole batch (lidocaine, prilocaine).")
    assert "local-anaesthetics" not in worded(planned([GABAPENTIN]))


def test_one_nsaid_asks_about_the_patient_and_two_ask_the_prescriber() -> None:
    one = worded(planned([KETOPROFEN]))
    assert "ketoprofen is an NSAID" in one["nsaid"] and "several-nsaids" not in one
    two = worded(planned([KETOPROFEN, line("flurbiprofen", "10 % w/w")]))
    assert two["several-nsaids"].startswith("More than one NSAID: flurbiprofen, ketoprofen.") and "nsaid" not in two


def test_sedation_sun_children_and_broken_skin_are_said_of_what_is_in_it() -> None:
    lines = [line("clonidine", "0.2 % w/w", basis="as_salt"), KETOPROFEN, BACLOFEN]
    warned = worded(planned(lines))
    assert warned["sedating"].startswith("Sedating: baclofen, clonidine.")
    assert warned["sun"] == "ketoprofen: keep treated skin from sunlight during and 2 weeks after."
    assert warned["child-hazard"].startswith("clonidine: toddlers were poisoned by creams with clonidine. Ask about")
    assert warned["broken-skin"].startswith("Is the skin intact?")
    by_mouth = worded(planned(liquid([line("ketoprofen", "10 mg/mL")]), amount="10 mL"))
    assert not {"sun", "broken-skin"} & by_mouth.keys()


def test_a_hazardous_drug_is_said_and_an_unassessed_one_too() -> None:
    assert worded(planned([line("carbamazepine", "2 % w/w")]))["hazardous"].startswith("carbamazepine is on a list")
    assert "hazardous" not in worded(planned([GABAPENTIN]))
    unknown = worded(planned([line("ethoxydiglycol", "2 % w/w", role="active")]))["hazard-not-assessed"]
    assert "Whether ethoxydiglycol is on a list of hazardous drugs is not on file" in unknown


def test_ketamine_by_nose_and_by_mouth_bring_their_fda_warnings() -> None:
    nose = liquid([line("ketamine", "100 mg/mL", basis="as_salt")], route="nasal")
    mouth = liquid([line("ketamine", "10 mg/mL", basis="as_salt")])
    assert "ketamine-nasal" in worded(planned(nose, amount="10 mL"))
    assert "ketamine-mouth" in worded(planned(mouth, amount="10 mL"))
    skin = worded(planned([line("ketamine", "10 % w/w", basis="as_salt")]))
    assert not {"ketamine-nasal", "ketamine-mouth"} & skin.keys()


def test_the_headline_of_the_evidence_against_is_said_and_no_trial_at_all_as_well() -> None:
    against = [{"claim": "No better than placebo.", "grade": "A", "source": "Brutcher 2019"}]
    sheet = planned(formula([GABAPENTIN], evidence_against=against))
    assert worded(sheet)["evidence-against"] == "Evidence against (grade A): No better than placebo."
    assert "no-trial" not in worded(sheet) and "no-trial" in worded(planned([GABAPENTIN]))
    favourable = [{"claim": "Better than placebo.", "grade": "B", "source": "a trial"}]
    assert "no-trial" not in worded(planned(formula([GABAPENTIN], evidence_for=favourable)))


def test_every_warning_is_a_warning_with_a_source() -> None:
    sheet = planned([LIDOCAINE, KETOPROFEN, line("clonidine", "0.2 % w/w", basis="as_salt")])
    assert {each.severity for each in sheet.warnings} == {"caution"} and all(each.source for each in sheet.warnings)
    assert [each.source for each in sheet.warnings if each.code == "nsaid"] == ["General practice†"]


def test_what_was_not_checked_or_left_open_is_said() -> None:
    lots = [lot("ketamine hydrochloride", certificate=CERTIFICATE)]
    sheet = planned([line("ketamine", "10 % w/w", basis="as_salt")], lots=lots)
    unused = worded(sheet)["certificate-not-used"]
    assert unused.startswith("The certificate of lot A-1 of ketamine hydrochloride is not used")
    assert "By it 12.133 g would be weighed." in unused
    assert worded(sheet)["balance-missing"].startswith("No balance is named")
    weighed = planned(
        [line("ketamine", "10 % w/w", basis="as_salt")],
        lots=lots,
        balance=CLASS_A,
        policies={"ketamine": "assay and water"},
    )
    assert not {"balance-missing", "certificate-not-used"} & worded(weighed).keys()
    clonidine = [line("clonidine", "0.2 % w/w", basis="as_salt")]
    assert (
        "With what is clonidine diluted?"
        in worded(planned(clonidine, amount="30 g", balance=CLASS_A))["diluent-missing"]
    )


def test_what_is_only_measured_by_volume_needs_no_balance() -> None:
    made = liquid([line("ketamine", "10 mg/mL", basis="as_base")])
    solutions, jars = {"ketamine": {"strength": "50 mg/mL"}}, {"ketamine": "ketamine injection"}
    assert "balance-missing" not in worded(planned(made, amount="10 mL", solutions=solutions, jars=jars))


def test_both_results_of_a_certificate_stand_in_the_steps() -> None:
    lots = [lot("ketamine hydrochloride", certificate=CERTIFICATE)]
    lines = [line("ketamine", "10 % w/w", basis="as_salt")]
    used = row(
        planned(lines, lots=lots, balance=CLASS_A, policies={"ketamine": "assay and water"}), "ketamine hydrochloride"
    )
    assert used.steps[0] == "10 % w/w × 120 g = 12 g ketamine hydrochloride (as salt)"
    assert used.steps[1].startswith("0.992 (assay, anhydrous)") and used.steps[1].endswith(" = 0.989024")
    assert used.steps[2:5] == (
        "12 g ÷ 0.989024 = 12.133 g (exact inside)",
        "policy for ketamine: assay and water",
        "without the certificate: 12.000 g; with it: 12.133 g",
    )
    unused = row(planned(lines, lots=lots, balance=CLASS_A), "ketamine hydrochloride")
    assert "the certificate is not used: 12.000 g; with it: 12.133 g" in unused.steps
    assert not any("certificate" in step for step in row(planned(lines), "ketamine hydrochloride").steps)


def test_an_aliquot_s_steps_lead_from_the_balance_to_the_portion() -> None:
    lines = [line("clonidine", "0.2 % w/w", basis="as_salt")]
    aliquots = {"clonidine": {"diluent": "lactose", "multiple": "3"}}
    steps = row(planned(lines, amount="30 g", balance=CLASS_A, aliquots=aliquots), "clonidine hydrochloride").steps
    assert steps[2:5] == (
        "6 mg ÷ 0.05 (sensitivity ÷ allowed error 5 %) = 120 mg",
        "0.06 g is below the least weighable 0.12 g: an aliquot",
        "drug: 3 × 0.06 g = 0.18 g",
    )
    assert steps[-3:] == (
        "the portion brings 0.12 g of lactose into the batch",
        "0.36 g of the mixture are left over: a component of its own with lot and beyond-use date, or waste on record",
        "tolerance: 0.171 g to 0.189 g",
    )


LOTS = [lot("gabapentin", "G", expires="2027-01-31"), lot("Lipoderm", "V", expires="2026-12-10")]


def test_the_earliest_lot_ends_the_batch() -> None:
    sheet = planned([BACLOFEN], lots=[lot("baclofen"), LOTS[1]], beyond_use_type="aqueous_preserved")
    assert sheet.beyond_use is not None and sheet.beyond_use.date == date(2026, 12, 10)
    assert sheet.beyond_use.reason.what == "lot V of Lipoderm expires"


def test_a_row_without_a_lot_leaves_the_batch_undated_and_says_so() -> None:
    sheet = planned([BACLOFEN], lots=[lot("baclofen")], beyond_use_type="aqueous_preserved")
    assert sheet.beyond_use is None
    assert worded(sheet)["lot-missing"].startswith("No lot is named for Lipoderm, so")


def test_a_type_nobody_stated_leaves_the_batch_undated_and_asks() -> None:
    sheet = planned([BACLOFEN], lots=[lot("baclofen"), LOTS[1]])
    assert sheet.beyond_use is None and "type-not-stated" in worded(sheet)
    asked = [each for each in sheet.warnings if each.code == "type-not-stated"]
    assert asked[0].path == "beyond_use_type" and asked[0].severity == "caution"


def test_days_that_the_formula_states_shorten_and_disputed_ones_do_not() -> None:
    def dated(**more: Any) -> date:
        beyond_use = {"type": "other_nonaqueous", "stated_days": "30", "note": "a note", "source": "a study"} | more
        made = formula([BACLOFEN], beyond_use=beyond_use)
        sheet = planned(made, lots=[lot("baclofen"), lot("Lipoderm")])
        assert sheet.beyond_use is not None
        return sheet.beyond_use.date

    assert dated() == date(2026, 12, 23)
    assert dated(is_disputed="yes") > date(2026, 12, 23)


def test_storage_container_and_day_counting_of_the_order_reach_the_date() -> None:
    beyond_use_type = "aqueous_preserved"
    order: dict[str, Any] = {"lots": [lot("baclofen"), lot("Lipoderm")], "beyond_use_type": beyond_use_type}
    day_one = planned([BACLOFEN], **order, storage="refrigerator").beyond_use
    later = planned([BACLOFEN], **order, day_counting="date_plus_n").beyond_use
    assert day_one is not None and later is not None
    assert (day_one.date, day_one.storage) == (date(2026, 12, 28), "refrigerator")
    assert (later.date, later.day_counting) == (date(2026, 12, 29), "date_plus_n")


def test_the_diluent_of_an_aliquot_dates_the_batch_as_well() -> None:
    lots = [lot("clonidine hydrochloride"), lot("Lipoderm"), lot("lactose", "M", expires="2026-12-01")]
    lines = [line("clonidine", "0.2 % w/w", basis="as_salt")]
    aliquots = {"clonidine": {"diluent": "lactose"}}
    order: dict[str, Any] = {"balance": CLASS_A, "aliquots": aliquots, "beyond_use_type": "other_nonaqueous"}
    sheet = planned(lines, amount="30 g", lots=lots, **order)
    assert sheet.beyond_use is not None and sheet.beyond_use.reason.what == "lot M of lactose expires"
    undated = planned(lines, amount="30 g", lots=lots[:2], **order)
    assert undated.beyond_use is None and "No lot is named for lactose" in worded(undated)["lot-missing"]


def test_the_json_shows_and_keeps_every_amount_and_no_float() -> None:
    lots = [lot("ketamine hydrochloride", available="25 g", vendor="V", certificate=CERTIFICATE), lot("Lipoderm")]
    sheet = planned(
        [line("ketamine", "10 % w/w", basis="as_base")],
        amount="60 g",
        lots=lots,
        balance=CLASS_A,
        policies={"ketamine": "assay and water"},
        beyond_use_type="aqueous_preserved",
        record_number="CR-1",
    )
    text = json.dumps(sheet.to_dict())
    found = json.loads(text, parse_float=lambda number: pytest.fail(f"a float: {number}"))
    ketamine = found["lines"][0]
    assert (ketamine["ingredient"], ketamine["basis"], ketamine["counts"]) == ("ketamine", "as_base", "ketamine base")
    assert (ketamine["theoretical"], ketamine["theoretical_exact"], ketamine["unit"]) == ("6.000", "6", "g")
    assert (
        ketamine["to_weigh"] == "6.997" and ketamine["uncorrected"] == "6.920" and ketamine["by_certificate"] == "6.997"
    )
    numerator, _, denominator = ketamine["to_weigh_exact"].partition("/")
    assert int(numerator) * 23773 * 989024 == 6 * 27419 * 10**6 * int(denominator)
    assert ketamine["lot"] == {
        "lot": "A-1",
        "expires": "2027-12-31",
        "beyond_use": None,
        "vendor": "V",
        "available": "25 g",
        "ndc": None,
        "catalog": None,
        "jar_before": None,
        "jar_after": None,
        "waste": None,
    }
    assert (ketamine["schedule"], ketamine["readability"]) == ("CIII", "0.001 g")
    assert ketamine["tolerance"]["low"]["shown"] == "6.928" and ketamine["tolerance"]["source"]
    assert (ketamine["factor"], ketamine["policy"], ketamine["strength"]) == ("0.989024", "assay and water", "10 % w/w")
    assert ketamine["needs_second_person"] is True and ketamine["aliquot"] is None and ketamine["order_no"] == 1
    assert ketamine["least_weighable"] == {"shown": "0.12", "exact": "0.12", "unit": "g"}
    assert found["total"]["weighed"] == {"shown": "60.000", "exact": "60", "unit": "g"}
    assert found["total"]["batch"]["exact"] == "60" and found["amount"] == "60 g" and found["record_number"] == "CR-1"
    assert found["beyond_use"]["date"] == "2026-12-28" and found["beyond_use"]["limits"]
    assert found["formula"]["name"] == "our-formula" and len(found["formula"]["fingerprint"]) == 64
    assert (found["is_draft"], found["made_on"], found["formula"]["status"]) == (True, "2026-11-24", "draft")
    assert found["procedure"][0].keys() == {"text", "is_risk_bound", "source", "verify", "of"}
    assert found["warnings"][0].keys() == {"code", "sentence", "source", "kind", "severity", "about"}


def test_the_json_of_a_liquid_says_to_volume_and_about() -> None:
    made = liquid([line("ketamine", "10 mg/mL", basis="as_base")])
    found = planned(
        made, amount="100 mL", jars=KETAMINE, displacements={"ketamine hydrochloride": "0.8 mL/g"}
    ).to_dict()
    water = found["lines"][-1]
    assert (water["to_weigh"], water["measured"], water["unit"]) == (None, "to volume", "mL")
    assert water["about"]["shown"] == "99.077" and found["total"]["weighed"] is None and found["beyond_use"] is None
    assert water["lot"] is None and water["tolerance"] is None
    plain = planned(made, amount="100 mL", jars=KETAMINE).to_dict()["lines"][-1]
    assert (plain["unit"], plain["about"]) == (None, None)


def test_the_json_of_an_aliquot_has_all_of_its_weighings() -> None:
    lines = [line("clonidine", "0.2 % w/w", basis="as_salt")]
    aliquots = {"clonidine": {"diluent": "lactose", "multiple": "3"}}
    lots = [lot("lactose", "M", beyond_use="2027-01-01", is_compounded="yes")]
    found = planned(lines, amount="30 g", balance=CLASS_A, aliquots=aliquots, lots=lots).to_dict()["lines"][0][
        "aliquot"
    ]
    assert {key: found[key]["shown"] for key in ("drug", "diluent", "mixture", "portion", "left_over")} == {
        "drug": "0.180",
        "diluent": "0.360",
        "mixture": "0.540",
        "portion": "0.180",
        "left_over": "0.360",
    }
    assert (found["multiple"], found["diluent_name"], found["diluent_lot"]["beyond_use"]) == (
        "3",
        "lactose",
        "2027-01-01",
    )


def test_an_amount_that_is_not_nothing_never_shows_as_nothing() -> None:
    """45 mcg of base are 104 mcg of a lot with an assay of 50 %: that is weighed, and the base is less than a digit."""
    lines = [line("clonidine", "0.00045 % w/w", basis="as_base")]
    balance = {"readability": "0.1 mg", "sensitivity": "0.1 mg", "error": "100 %"}
    certificate = {"assay": "50 %", "assay_basis": "as_is"}
    sheet = planned(
        lines,
        amount="10 g",
        balance=balance,
        jars={"clonidine": "clonidine hydrochloride"},
        policies={"clonidine": "assay"},
        lots=[lot("clonidine hydrochloride", certificate=certificate)],
        confirmed={"clonidine": "0.00045 % w/w"},
    )
    shown = sheet.to_dict()["lines"][0]
    assert row(sheet, "clonidine hydrochloride").theoretical == Quantity("0.045", "mg")
    assert (shown["theoretical"], shown["theoretical_exact"], shown["to_weigh"]) == ("0.00005", "0.000045", "0.0001")


@pytest.mark.parametrize(
    ("jar", "other", "times"),
    [
        ("magnesium chloride hexahydrate", "magnesium chloride anhydrous", "2.1353"),
        ("magnesium chloride anhydrous", "magnesium chloride hexahydrate", "0.46832"),
    ],
)
def test_a_drug_with_or_without_its_water_says_which_its_strength_counts(jar: str, other: str, times: str) -> None:
    made = planned([line("magnesium chloride", "10 % w/w")], jars={"magnesium chloride": jar})
    (told,) = [reason for reason in made.warnings if reason.code == "water-counted"]
    assert f"10 % w/w counts {jar}" in told.text and f"If it counts {other}, weigh {times} times as much" in told.text


def test_until_someone_says_whether_the_water_is_counted_nothing_is_released() -> None:
    """With its water it is twice as heavy: whoever reads only the warning could hand out half of what was meant."""
    jars = {"magnesium chloride": "magnesium chloride hexahydrate"}
    open_sheet = planned([line("magnesium chloride", "10 % w/w")], jars=jars)
    (stop,) = [reason for reason in reasons_not_to_release(open_sheet) if reason.code == "water-counted"]
    assert stop.severity == "stop" and "write bases: {magnesium chloride: as_supplied}" in stop.text
    assert "water-counted" not in [each.code for each in still_to_watch(open_sheet, (stop,))]  # told once
    said = planned([line("magnesium chloride", "10 % w/w")], jars=jars, bases={"magnesium chloride": "as_supplied"})
    assert "water-counted" not in [each.code for each in (*said.warnings, *reasons_not_to_release(said))]


HYDRATE, ANHYDROUS = "magnesium chloride hexahydrate", "magnesium chloride anhydrous"


@pytest.mark.parametrize(
    "named",
    [line("magnesium chloride", "10 % w/w", form=HYDRATE, basis="as_supplied"), line(HYDRATE, "10 % w/w")],
)
@pytest.mark.parametrize("bases", [{}, {"magnesium chloride": "as_supplied"}])
def test_a_formula_that_names_the_form_says_whether_its_strength_counts_the_water(
    named: dict[str, Any], bases: dict[str, str]
) -> None:
    """Of the jar that it names nothing is asked; of the other one nothing is released, whatever the order says."""
    right = planned([named], bases=bases)
    assert row(right, HYDRATE).to_weigh == Quantity(12, "g")
    assert "water-counted" not in [each.code for each in (*right.warnings, *reasons_not_to_release(right))]
    wrong = planned([named], bases=bases, jars={"magnesium chloride": ANHYDROUS})
    (stop,) = [reason for reason in reasons_not_to_release(wrong) if reason.code == "water-counted"]
    assert stop.severity == "stop" and f"counts {HYDRATE}, and {ANHYDROUS} is in the jar" in stop.text
    assert f"Take a jar of {HYDRATE}" in stop.text


def test_a_formula_that_counts_the_water_as_supplied_without_naming_the_form_has_not_said_it() -> None:
    """The formula outlives the jar: the next jar may be the other one."""
    open_sheet = planned(
        [line("magnesium chloride", "10 % w/w", basis="as_supplied")], jars={"magnesium chloride": HYDRATE}
    )
    (stop,) = [reason for reason in reasons_not_to_release(open_sheet) if reason.code == "water-counted"]
    assert "name that form in a formula of your own" in stop.text


def test_a_formula_s_own_claim_never_hides_another_warning_from_the_same_source() -> None:
    """A case report stands behind the question about broken skin and behind the evidence against some creams."""
    case = next(each.rule.cited for each in WARNINGS.read() if each.code == "broken-skin")
    against = [{"claim": "A man was poisoned by such a cream.", "grade": "C", "source": "S52"}]
    sheet = planned(formula([LIDOCAINE], evidence_against=against))
    sources = {each.code: each.source for each in sheet.warnings}
    assert sources["broken-skin"] == sources["evidence-against"] == case
    assert sum(each.gives_way for each in WARNINGS.read()) == 1  # the FDA's warning, which formulas tell in full
