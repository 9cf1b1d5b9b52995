"""Labels: what has to stand on them, what may not, and that every refusal names what is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from compounding.records import CREAM, MADE_ON, RELEASED, changed, record, sheet, without
from compounding.test_directions import NASAL, TROCHE, WHOSE
from lenitive.compounding.formulas import formulary
from lenitive.compounding.label_rows import AUXILIARY, STATUTORY, STORAGE
from lenitive.compounding.labels import Label, LabelRequest, build, reasons_against
from lenitive.compounding.labels.label_checks import error_prone
from lenitive.compounding.labels.leaflets import POINTS
from lenitive.compounding.labels.ways import all_ways
from lenitive.reasons import Reason, Refused

CAUTION = (
    "Caution: Federal law prohibits the transfer of this drug to any person other than the patient for whom it was "
    "prescribed."
)
PRECAUCION = (
    "Precaucion: La ley Federal prohibe el transferir de esta droga a otra persona que no sea el paciente para quien "
    "fue recetada."
)
PLAIN = changed(  # the same cream without ketamine
    "    - {ingredient: ketamine, strength: 10 % w/w, as_written: ketamine 10}\n",
    "",
    "bases: {ketamine: as_salt, lidocaine: as_base}",
    "bases: {lidocaine: as_base}",
    "jars: {ketamine: ketamine hydrochloride, lidocaine: lidocaine base}",
    "jars: {lidocaine: lidocaine base}",
    "  - {ingredient: ketamine hydrochloride, lot: K-1, expires: 2027-10-31, available: 50 g, status: released}\n",
    "",
)


def whole(text: str, vehicle: str) -> str:
    """An order with all that a label needs beside its directions."""
    filled = "issued_on: 2026-11-20\n  filled_on: 2026-11-24\n  refills_left: 1"
    there = {"ketamine hydrochloride": "900 g", vehicle: "900 mL" if "water" in vehicle else "900 g"}
    lots = "".join(
        f"  - {{ingredient: {name}, lot: X-1, expires: 2028-10-31, available: {available}}}\n"
        for name, available in there.items()
    )
    return text.replace("issued_on: 2026-11-20", filled) + WHOSE + "lots:\n" + lots


def label(text: str = CREAM, *, on: date = MADE_ON, approved: bool = True) -> Label:
    return build(record(text, on=on, approved=approved))


def outlasting(text: str, *, on: date = MADE_ON) -> list[str]:
    """What stands against release because it lasts too long."""
    return [each.code for each in label(text, on=on).not_released if "beyond-use" in each.code]


def wording(text: str = CREAM, key: str = "directions") -> str:
    element = label(text).element(key)
    return element.text if element else ""


def refused(text: str, *, on: date = MADE_ON) -> dict[str, Reason]:
    found = reasons_against(record(text, on=on))
    with pytest.raises(Refused) as caught:
        build(record(text, on=on))
    assert caught.value.reasons == found
    return {reason.code: reason for reason in found}


def test_a_label_says_all_that_the_law_and_the_pharmacopeia_ask_for() -> None:
    core = [(element.key, f"{element.word} {element.text}".strip()) for element in label().core]
    assert core == [
        ("pharmacy", "Two Rivers Pharmacy"),
        ("address", "12 Mill Street, Littleton, CO 80120"),
        ("telephone", "Tel. 303 555 0100"),
        ("prescription", "Rx 1000417"),
        ("filled_on", "First filled: Nov 24, 2026"),
        ("patient", "For: Ana Núñez"),
        ("prescriber", "Prescriber: Dr. Lena Fields"),
        ("directions", "Apply 2 pumps (2.9 g) to the left knee 3 times a day, up to 4 times a day if needed."),
        (
            "actives",
            "Ketamine 10 % w/w (as hydrochloride); Ketoprofen 10 % w/w; Lidocaine 5 % w/w (as base); Baclofen 2 % w/w",
        ),
        ("form", "Cream for the skin"),
        ("amount", "Amount: 120 g"),
        ("use_by", "Do not use after Dec 28, 2026"),
        ("storage", "Store at room temperature, 68 to 77 °F (20 to 25 °C)."),
        ("refills", "Refills left: 2"),
        ("compounded", "This medicine was compounded by this pharmacy."),
        ("record", "Record: CR-2026-0417"),
        ("transfer", CAUTION),
    ]
    assert all(element.source and element.language == "en" for element in label().core)


def test_the_caution_of_290_5_is_english_for_everyone_and_the_spanish_stands_beneath_for_spanish_readers() -> None:
    spanish = label(changed("language: en", "language: es"))
    keys = [element.key for element in spanish.core]
    assert keys[-2:] == ["transfer", "transfer_es"]
    assert [(element.language, element.text) for element in spanish.core[-2:]] == [("en", CAUTION), ("es", PRECAUCION)]
    assert label().element("transfer_es") is None


def test_without_a_controlled_drug_there_is_no_caution() -> None:
    assert label(PLAIN).element("transfer") is None
    assert label(PLAIN).element("actives") is not None


def test_a_spanish_label_is_spanish_and_says_that_nobody_read_it_yet() -> None:
    spanish = label(changed("language: en", "language: es"))
    shown = {element.key: f"{element.word} {element.text}".strip() for element in spanish.core}
    assert shown["directions"] == (
        "Aplique 2 pulsaciones (2.9 g) en la rodilla izquierda, 3 veces al día, y hasta 4 veces al día si lo necesita."
    )
    assert shown["use_by"] == "No use después del 28 dic 2026"
    assert shown["filled_on"] == "Surtida por primera vez: 24 nov 2026"
    assert shown["form"] == "Crema para la piel"
    assert shown["storage"].startswith("Guarde a temperatura ambiente")
    assert shown["compounded"] == "Esta farmacia preparó este medicamento especialmente."
    assert "Solo para la piel. No lo trague." in [warning.text for warning in spanish.auxiliary]
    assert spanish.notice == "Texto en español aún sin revisar por un farmacéutico." and label().notice == ""


def test_the_door_may_ask_for_another_language_than_the_prescription() -> None:
    assert build(LabelRequest(sheet(), MADE_ON, "es")).language == "es"
    assert label().language == "en"


@pytest.mark.parametrize(
    ("line", "code", "place"),
    [
        ("filled_on", "label-lacks-filled-on", "prescription.filled_on"),
        ("refills_left", "label-lacks-refills", "prescription.refills_left"),
        ("record_number", "label-lacks-record", "record_number"),
        ("beyond_use_type", "label-lacks-use-by", "beyond_use_type"),
        ("directions", "label-lacks-directions", "prescription.directions"),
    ],
)
def test_a_missing_element_is_a_refusal_that_names_it(line: str, code: str, place: str) -> None:
    reasons = refused(without(line))
    assert reasons[code].path == place and "Write" in reasons[code].text.replace("write", "Write")


def test_every_missing_element_is_named_at_once() -> None:
    bare = CREAM[: CREAM.index("record_number")]
    codes = set(refused(bare))
    missing = {
        "pharmacy",
        "address",
        "telephone",
        "prescription",
        "filled-on",
        "patient",
        "prescriber",
        "directions",
        "refills",
        "record",
    }
    assert codes == {f"label-lacks-{key}" for key in missing}


def test_a_storage_that_was_not_chosen_is_asked_for() -> None:
    assert "storage: controlled room temperature" in refused(without("storage"))["label-lacks-storage"].text


def test_a_refrigerated_preparation_says_at_what_temperature_and_not_to_freeze_it() -> None:
    cold = label(changed("storage: controlled room temperature", "storage: refrigerator"))
    storage = cold.element("storage")
    assert storage is not None and storage.text == "Keep in the refrigerator, 36 to 46 °F (2 to 8 °C)."
    assert cold.auxiliary[-1].text == "Refrigerate. Do not freeze." and cold.auxiliary[-1].because == "refrigerator"


def test_no_refills_left_is_a_word_and_no_zero() -> None:
    assert wording(changed("refills_left: 2", "refills_left: 0"), "refills") == "none"
    assert (
        wording(changed("refills_left: 2", "refills_left: 0", "language: en", "language: es"), "refills") == "ninguno"
    )


def test_the_amount_is_what_came_out_and_never_more_than_was_ordered() -> None:
    assert wording(RELEASED, "amount") == "119.2 g"
    assert wording(changed("119.2 g", "123 g", text=RELEASED), "amount") == "120 g"


def test_pieces_are_counted_with_their_name() -> None:
    mold = "mold: {blank: 1 g, density_factors: {ketamine hydrochloride: 1}}\n"
    text = whole(TROCHE, "polyethylene glycol troche base") + "beyond_use_type: other_nonaqueous\n" + mold
    assert wording(text, "amount") == "30 troches"
    assert wording(text) == "Let 1 troche dissolve under your tongue, without chewing or swallowing it, 2 times a day."
    assert wording(text, "form") == "Troche to dissolve under the tongue"
    assert wording(text, "actives") == "Ketamine 50 mg per troche (as base)"
    assert wording(text.replace("issued_on", "language: es\n  issued_on"), "amount") == "30 pastillas"


def test_a_nasal_spray_is_for_the_nose_and_its_sprays_last_so_many_days() -> None:
    text = whole(NASAL, "purified water") + "beyond_use_type: aqueous_preserved\n"
    made = label(text)
    assert [warning.key for warning in made.auxiliary] == [
        "clinic",
        "nose",
        "children",
        "driving_next_day",
        "alcohol",
        "light",
    ]
    assert wording(text, "form") == "Nasal spray for the nose" and wording(text, "amount") == "100 mL"
    (against,) = [each for each in made.not_released if each.code == "outlasts-beyond-use"]
    assert "100 mL will last 248 days at 0.4 mL a day" in against.text


def test_how_long_it_lasts_is_not_said_where_it_is_not_known() -> None:
    much = changed("amount: 120 g", "amount: 500 g", "50 g,", "500 g,")
    assert outlasting(much) == ["outlasts-beyond-use"]
    assert outlasting(changed("times_a_day: 3, most_a_day: 4", "most_a_day: 4", text=much)) == ["outlasts-beyond-use"]
    by_volume = changed("per_stroke: 1.45 g", "per_stroke: 1.45 mL", "applied: 2.9 g", "applied: 2.9 mL", text=much)
    assert outlasting(by_volume) == [] and wording(by_volume).startswith("Apply 2 pumps (2.9 mL)")
    found = label(by_volume)
    assert found.lasting == "" and found.supply.fits is None
    assert "write both by weight" in str(found.supply.reason)


def test_a_route_without_words_gives_no_label() -> None:
    planned = sheet()
    formula = replace(planned.formula, route="ear")
    odd = replace(planned, formula=formula, order=replace(planned.order, formula=formula))
    assert {reason.code for reason in reasons_against(LabelRequest(odd, MADE_ON))} == {"label-route"}


def test_rows_of_several_lots_are_one_ingredient_on_the_label() -> None:
    two = changed(
        "lot: K-1, expires: 2027-10-31, available: 50 g, status: released}",
        "lot: K-1, expires: 2027-10-31, available: 8 g, status: released}\n"
        "  - {ingredient: ketamine hydrochloride, lot: K-2, expires: 2027-11-30, available: 50 g, status: released}",
    )
    assert len([line for line in sheet(two).actives if line.ingredient == "ketamine"]) == 2
    assert wording(two, "actives").startswith("Ketamine 10 % w/w (as hydrochloride); Ketoprofen")


def test_overage_does_not_change_what_the_label_claims() -> None:
    more = changed("amount: 120 g\n", "amount: 120 g\noverage: {share: 3 %, meaning: added}\n")
    assert wording(more, "actives") == wording(key="actives") and wording(more, "amount") == "120 g"


def test_a_strength_as_supplied_names_the_chemical_of_the_jar() -> None:
    supplied = changed("ketamine: as_salt", "ketamine: as_supplied")
    assert wording(supplied, "actives").startswith("Ketamine 10 % w/w (as supplied: hydrochloride);")


def test_a_small_strength_keeps_its_figures_and_never_reads_zero() -> None:
    weak = changed("ingredient: baclofen, strength: 2 % w/w", "ingredient: baclofen, strength: 0.02 % w/w")
    assert "Baclofen 0.02 % w/w" in wording(changed("status: draft", "status: draft", text=weak), "actives")


def test_each_warning_is_called_for_by_an_ingredient_or_by_the_route() -> None:
    found = {warning.key: warning for warning in label().auxiliary}
    assert set(found) == {
        "external",
        "broken_skin",
        "children",
        "wash_hands",
        "driving",
        "sun",
        "heat",
        "light",
    }
    assert found["sun"].because == "ketoprofen" and "2 weeks" in found["sun"].text
    assert set(found["driving"].because.split(", ")) == {"ketamine", "baclofen"}
    assert found["heat"].because == "lidocaine" and found["external"].because == "topical"
    assert all(warning.source for warning in label().auxiliary)


def test_without_ketoprofen_there_is_no_word_of_the_sun() -> None:
    without_it = changed(
        "    - {ingredient: ketoprofen, strength: 10 % w/w, as_written: ketoprofen 10}\n",
        "",
        "  - {ingredient: ketoprofen, lot: P-1, expires: 2027-10-31, available: 50 g, status: released}\n",
        "",
    )
    assert "sun" not in {warning.key for warning in label(without_it).auxiliary}


def test_the_texts_of_the_formula_stand_on_the_label_too_in_english() -> None:
    own = changed(
        "  vehicle: {ingredient: PLO, amount: q.s.}\n",
        "  vehicle: {ingredient: PLO, amount: q.s.}\n  label_texts: [{text: Keep the cap on., source: a study}]\n",
    )
    assert label(own).auxiliary[-1].text == "Keep the cap on." and label(own).auxiliary[-1].source == "a study"
    spanish = label(own.replace("language: en", "language: es"))
    assert "label-not-translated" in [remark.code for remark in spanish.remarks]


def test_a_text_of_the_formula_stands_in_spanish_on_a_spanish_label() -> None:
    own = changed(
        "  vehicle: {ingredient: PLO, amount: q.s.}\n",
        "  vehicle: {ingredient: PLO, amount: q.s.}\n"
        "  label_texts: [{text: Keep the cap on., es: Déjelo tapado., source: a study}]\n",
    )
    assert label(own).auxiliary[-1].text == "Keep the cap on."
    spanish = label(own.replace("language: en", "language: es"))
    assert spanish.auxiliary[-1].text == "Déjelo tapado."
    assert not any("Label texts" in remark.text for remark in spanish.remarks)


def test_every_label_text_that_is_shipped_has_its_spanish() -> None:
    texts = [wording for formula in formulary().values() for wording in formula.label_texts]
    assert texts and all(wording.es for wording in texts)


def test_a_draft_is_stamped_and_so_is_what_must_not_be_released() -> None:
    assert label(approved=False).stamp == "DRAFT"
    unweighed = label()
    assert unweighed.stamp == "NOT RELEASED" and "weighing-missing" in [each.code for each in unweighed.not_released]
    assert label(RELEASED).stamp == "" and label(RELEASED).not_released == ()


def test_a_stamp_says_how_much_else_stands_against_release() -> None:
    unweighed = label(approved=False)
    assert len(unweighed.not_released) == 4 and unweighed.further == "and 3 more reasons against release"
    assert unweighed.to_dict()["further"] == unweighed.further and label().further == "3 reasons against release"
    open_pump = changed(", other_closure_requested_by: patient", "", text=RELEASED)
    assert label(open_pump).further == "1 reason against release"
    assert label(open_pump, approved=False).further == "and 1 more reason against release"
    assert label(RELEASED).further == label(RELEASED, approved=False).further == ""
    assert label(RELEASED).to_dict()["further"] is None


def test_a_label_handed_out_after_the_formula_was_due_for_review_is_stamped() -> None:
    released = record(RELEASED)
    planned = released.worksheet
    due = replace(planned, formula=replace(planned.formula, review_due=MADE_ON))
    assert build(replace(released, worksheet=due)).stamp == ""
    late = build(LabelRequest(due, MADE_ON + timedelta(days=1)))
    assert (late.stamp, [each.code for each in late.not_released]) == ("NOT RELEASED", ["formula-review-overdue"])


def test_an_open_pump_of_lidocaine_is_not_released_unless_someone_asked_for_it() -> None:
    text = changed(", other_closure_requested_by: patient", "", text=RELEASED)
    assert label(text).stamp == "NOT RELEASED"
    assert [each.code for each in label(text).not_released] == ["closure-not-child-resistant"]


def test_a_beyond_use_date_that_has_passed_when_it_is_handed_out_is_refused() -> None:
    assert wording(key="use_by") == "Dec 28, 2026"
    assert label(on=date(2026, 12, 28)).element("use_by") is not None
    reason = refused(CREAM, on=date(2026, 12, 29))["label-beyond-use-passed"]
    assert "2026-12-28" in reason.text and "2026-12-29" in reason.text and "discard" in reason.text


def test_nothing_is_handed_out_before_it_was_made_prescribed_or_first_filled() -> None:
    assert "label-handed-out-before-made" in refused(CREAM, on=MADE_ON - timedelta(days=1))
    assert "label-before-filling" in refused(changed("filled_on: 2026-11-24", "filled_on: 2026-11-25"))
    late = changed("issued_on: 2026-11-20", "issued_on: 2026-11-25", "filled_on: 2026-11-24", "filled_on: 2026-11-25")
    assert {"label-before-issue", "label-before-filling"} == set(refused(late))
    assert label(changed("issued_on: 2026-11-20", "issued_on: 2026-11-24")).stamp


def test_a_controlled_prescription_ends_six_calendar_months_after_it_was_issued() -> None:
    last = changed("issued_on: 2026-11-20", "issued_on: 2026-05-24", "filled_on: 2026-11-24", "filled_on: 2026-06-01")
    assert label(last).element("use_by") is not None
    old = changed("issued_on: 2026-11-20", "issued_on: 2026-05-23", "filled_on: 2026-11-24", "filled_on: 2026-06-01")
    assert "2026-11-23" in refused(old)["label-prescription-too-old"].text


def test_a_controlled_prescription_has_at_most_five_refills_and_others_may_have_more() -> None:
    assert wording(changed("refills_left: 2", "refills_left: 5"), "refills") == "5"
    assert "at most 5" in refused(changed("refills_left: 2", "refills_left: 6"))["label-too-many-refills"].text
    assert wording(changed("refills_left: 2", "refills_left: 11", text=PLAIN), "refills") == "11"


@pytest.mark.parametrize("number", ["cr-1", "CR 1", "C", "CR-2026/0417", "X" * 41])
def test_a_record_number_that_does_not_fit_the_barcode_is_refused(number: str) -> None:
    assert "label-record-number" in refused(changed("record_number: CR-2026-0417", f'record_number: "{number}"'))


def test_a_record_number_says_nothing_about_the_patient() -> None:
    reason = refused(changed("record_number: CR-2026-0417", "record_number: CR-ANA-1"))["label-record-number"]
    assert "'ANA'" in reason.text


def test_error_prone_abbreviations_in_the_directions_are_refused_with_what_to_write() -> None:
    reasons = reasons_against(record(changed("most_a_day: 4", "most_a_day: 4, note: rub in QD or 1.0 cm PRN")))
    shown = [(reason.code, reason.text) for reason in reasons]
    assert len(shown) == 3 and {code for code, _ in shown} == {"label-error-prone"}
    assert any("'QD'" in sentence and "daily" in sentence for _, sentence in shown)
    assert any("'1.0'" in sentence and "without the zeros" in sentence for _, sentence in shown)
    assert "label-error-prone" in refused(changed("site: left knee", "site: knee po"))


def test_no_word_of_ours_is_on_the_list_of_error_prone_abbreviations() -> None:
    wording = (*AUXILIARY.read(), *POINTS.read(), *STATUTORY.read(), *STORAGE.read().values())
    ours = [text for row in wording for text in row.each]
    worded = [both for way in all_ways() for both in (way.route, way.use, *way.place.values())]
    ours += [text for both in worded for text in (both.en, both.es)]
    ours += [f"{element.word} {element.text}" for element in label().core]
    assert [(text, error_prone(text)) for text in ours if error_prone(text)] == []


def test_a_container_that_outlasts_its_date_is_pointed_out() -> None:
    text = changed("amount: 120 g", "amount: 500 g", "50 g, status", "500 g, status")
    (against,) = [each for each in label(text).not_released if each.code == "outlasts-beyond-use"]
    assert "500 g will last 43 days at 11.6 g a day, until 2027-01-05" in against.text
    assert "dispense at most 406 g, or split the fill" in against.text and against.severity == "stop"
    assert outlasting(CREAM) == [] and [each.code for each in label().remarks] == []
    exactly = changed("amount: 120 g", "amount: 406 g", "50 g, status", "500 g, status")
    assert outlasting(exactly) == []
    assert outlasting(changed("amount: 406 g", "amount: 406.1 g", text=exactly)) == ["outlasts-beyond-use"]
    assert outlasting(exactly, on=MADE_ON + timedelta(days=1)) == ["outlasts-beyond-use"]


def test_what_outlasts_its_date_is_stamped_though_all_else_is_in_order() -> None:
    assert label(RELEASED).stamp == ""
    little = changed("times_a_day: 3, most_a_day: 4", "times_a_day: 1", text=RELEASED)
    found = label(little)
    assert found.stamp == "NOT RELEASED" and found.further == "1 reason against release"
    assert "dispense at most 101.5 g" in found.not_released[0].text
    assert found.lasting == "Lasts at least 41 days"


def test_a_label_goes_out_as_json() -> None:
    found = label(approved=False).to_dict()
    assert found["stamp"] == "DRAFT" and found["record"] == "CR-2026-0417" and found["notice"] is None
    assert found["core"][-1]["text"] == CAUTION and found["auxiliary"][0]["key"] == "external"
    assert found["leaflet"]["title"] == "About your medicine" and found["amount"] == "120 g"
    assert found["supply"]["days"] == 10 and found["supply"]["fits"] is True
    assert found["not_released"] and found["remarks"] == []
