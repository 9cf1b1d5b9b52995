"""A formula is read whole or refused with every fault and its line; what is not published stays missing."""

from __future__ import annotations

from datetime import date

import pytest

from compounding.formula_texts import APPROVED, FULL, KETAMINE, SMALL, changed
from lenitive.compounding.formulas import (
    Examined,
    Formula,
    examine,
    fingerprint,
    formulary,
    gaps_in_words,
    read_formula,
    tolerance,
)
from lenitive.compounding.formulas.bounds import usual_strength
from lenitive.documents import DocumentError, read_text
from lenitive.units import Quantity


def with_ketamine(line: str) -> str:
    return changed(KETAMINE, line)


def examined(text: str, **options: bool) -> Examined:
    return examine(read_text(text), **options)  # type: ignore[arg-type]


def read(text: str) -> Formula:
    return read_formula(read_text(text))


def fault(text: str) -> str:
    """The one fault of a text, with its line and place."""
    faults = examined(text).faults
    assert len(faults) == 1, [str(each) for each in faults]
    return str(faults[0])


def test_a_formula_says_what_is_in_it_as_what_it_counts_and_in_what() -> None:
    formula = read(SMALL)
    ketamine, gabapentin = formula.lines
    assert (ketamine.ingredient, ketamine.strength, ketamine.basis) == ("ketamine", Quantity("10", "% w/w"), "as_salt")
    assert (ketamine.form, ketamine.as_written, ketamine.role) == ("ketamine hydrochloride", "HCl 10", "active")
    assert (ketamine.place, ketamine.line, ketamine.tag, ketamine.verify) == ("ingredients[0]", 10, "found", False)
    assert gabapentin.strength == Quantity("60", "mg/g") and gabapentin.as_written == "gabapentin"
    assert (formula.vehicle, formula.vehicle_as_written, formula.is_qs) == ("PLO", "PLO", True)
    assert (formula.batch_unit, formula.version, formula.is_draft) == (Quantity("100", "g"), 1, True)
    assert formula.ingredients == ("ketamine", "gabapentin", "PLO") and formula.actives == formula.lines


def test_what_has_no_salt_counts_as_it_is_supplied_and_nobody_is_asked() -> None:
    assert read(SMALL).lines[1].basis == "as_supplied"
    assert read(changed("60 mg/g}", "60 mg/g, basis: as_supplied}")).lines[1].basis == "as_supplied"
    assert read(changed("60 mg/g}", "60 mg/g, basis: not stated}")).lines[1].basis == "as_supplied"
    worded = fault(changed("60 mg/g}", "60 mg/g, basis: as_base}"))
    assert "line 11" in worded and "gabapentin has no salt here" in worded


def test_a_basis_that_the_source_does_not_give_is_a_gap_for_the_order_to_fill() -> None:
    formula = read(with_ketamine("{ingredient: ketamine, strength: 10 % w/w, basis: not stated}"))
    assert formula.lines[0].basis is None and formula.lines[0].form is None
    assert "ingredients[0].basis" in formula.gaps
    assert "ingredients[0].basis" in read(with_ketamine("{ingredient: ketamine, strength: 10 % w/w}")).gaps
    assert "unknown" not in fault(with_ketamine("{ingredient: ketamine, strength: 10 % w/w, basis: as_hcl}"))


def test_an_unknown_basis_is_answered_with_the_known_ones() -> None:
    worded = fault(with_ketamine("{ingredient: ketamine, strength: 10 % w/w, basis: as_sal}"))
    assert "did you mean" not in worded and "line 10" in worded
    assert "as_base (the strength counts the drug without its salt" in worded and "as_supplied (" in worded


def test_a_form_belongs_to_its_ingredient_and_fits_the_basis() -> None:
    worded = fault(changed("form: ketamine hydrochloride", "form: ketamine sulfate"))
    assert "not a form of ketamine" in worded and "ketamine hydrochloride" in worded
    worded = fault(changed("form: ketamine hydrochloride", "form: ketamine base"))
    assert "is the base, and the basis is as_salt" in worded
    assert read(changed("form: ketamine hydrochloride", "form: not published")).lines[0].form is None
    assert "form is empty" in fault(changed("form: ketamine hydrochloride", "form: ''"))
    worded = fault(changed("60 mg/g}", "60 mg/g, form: gabapentin enacarbil}"))
    assert "known: gabapentin" in worded
    water = "60 mg/g}\n  - {ingredient: propylene glycol, strength: 5 % w/w, form: anhydrous}"
    assert "known: none" in fault(changed("60 mg/g}", water))
    assert read(changed("as_salt", "as_base")).lines[0].form == "ketamine hydrochloride"


def test_an_ingredient_is_named_by_the_substance_and_the_form_apart() -> None:
    worded = fault(changed("ingredient: ketamine,", "ingredient: ketamine HCl,"))
    assert "'ingredient: ketamine', 'form: ketamine hydrochloride'" in worded
    worded = fault(changed("ingredient: ketamine,", "ingredient: ketamien,"))
    assert "'ketamien' is not known" in worded and "ketamine" in worded and "line 10" in worded
    assert "ingredient is missing" in fault(with_ketamine("{strength: 10 % w/w, basis: as_salt}"))


@pytest.mark.parametrize(
    ("strength", "worded"),
    [
        ("0 % w/w", "is nothing: write an amount above zero"),
        ("-1 % w/w", "is below zero: write an amount above zero"),
        ("101 % w/w", "more than the whole"),
        ("1001 mg/g", "more than the whole"),
        ("10 %", "is a %: write for example 10 % w/w"),
        ("10 mg/mL", "is a mass/volume: write for example 10 % w/w"),
        ("ten", "must begin with a number"),
        ("{low: 2 % w/w, high: 1 % w/w}", "not a range"),
        ("{low: 2 % w/w, high: 2 % w/w}", "not a range"),
        ("{low: 1 % w/w, high: 20 mg/g}", "not a range"),
        ("{low: 1 % w/w}", "high is missing"),
        ("{low: 1 % w/w, high: 0 % w/w}", "is nothing"),
        ("[10 % w/w]", "one value"),
    ],
)
def test_a_strength_that_cannot_be_made_is_refused(strength: str, worded: str) -> None:
    text = fault(changed("strength: 10 % w/w", f"strength: {strength}"))
    assert worded in text and "line 10" in text


def test_a_strength_fits_what_the_batch_is_counted_in() -> None:
    volume = changed("100 g", "100 mL").replace("10 % w/w", "1000 mg/mL").replace("60 mg/g", "6 % w/v")
    assert "add up to 106 % w/v" in fault(volume)
    assert read(volume.replace("1000 mg/mL", "100 mg/mL")).lines[0].strength == Quantity("100", "mg/mL")
    piece = changed("100 g", "1 piece").replace("10 % w/w", "100 mg/piece").replace("60 mg/g", "5 mg/piece")
    assert read(piece).lines[1].strength == Quantity("5", "mg/piece")
    assert "'1 h' is a time: write for example 100 g" in str(examined(changed("100 g", "1 h")).faults[0])
    assert "batch_unit is missing" in str(examined(changed("batch_unit: 100 g\n", "")).faults[0])


def test_a_range_of_strengths_waits_for_the_order_to_choose() -> None:
    line = read(changed("strength: 10 % w/w", "strength: {low: 1 % w/w, high: 2 % w/w}")).lines[0]
    assert line.strength is None and line.strength_range == (Quantity("1", "% w/w"), Quantity("2", "% w/w"))


def test_a_strength_that_no_source_gives_is_a_gap() -> None:
    formula = read(changed("strength: 10 % w/w", "strength: not published"))
    assert formula.lines[0].strength is None and formula.lines[0].strength_range is None
    assert "ingredients[0].strength" in formula.gaps


def test_strengths_that_leave_nothing_for_the_vehicle_are_refused() -> None:
    assert "add up to 106 % w/w, more than the whole" in fault(changed("10 % w/w", "100 % w/w"))
    assert "leaves nothing for the vehicle" in fault(changed("10 % w/w", "94 % w/w"))
    assert read(changed("10 % w/w", "93.9 % w/w"))
    whole = changed("vehicle: {ingredient: PLO, amount: q.s.}", "vehicle: not published", changed("10 %", "94 %"))
    formula = read(whole)
    assert (formula.vehicle, formula.is_qs, formula.vehicle_as_written) == (None, False, "")
    assert "vehicle" in formula.gaps and formula.ingredients == ("ketamine", "gabapentin")


def test_an_ingredient_stands_twice_only_in_two_named_forms() -> None:
    half = "{ingredient: lidocaine, strength: 2.5 % w/w, basis: as_base, form: lidocaine base}"
    salt = "{ingredient: lidocaine, strength: 2.5 % w/w, basis: as_base, form: lidocaine hydrochloride monohydrate}"
    both = with_ketamine(f"{half}\n  - {salt}")
    assert [line.form for line in read(both).lines[:2]] == ["lidocaine base", "lidocaine hydrochloride monohydrate"]
    assert "was given before, on line 10" in fault(with_ketamine(f"{half}\n  - {half}"))
    open_form = changed(", form: lidocaine hydrochloride monohydrate", "", both)
    assert "line 11" in fault(open_form) and "name the form of each" in fault(open_form)
    assert "among the ingredients as well" in fault(changed("ingredient: PLO", "ingredient: gabapentin"))


def test_a_vehicle_makes_up_the_rest() -> None:
    assert "amount is missing" in fault(changed(", amount: q.s.", ""))
    assert "q.s. (as much as fills up to the amount)" in fault(changed("amount: q.s.", "amount: 76 g"))
    assert "is not known" in fault(changed("ingredient: PLO", "ingredient: Lipodrem"))
    assert "vehicle takes a mapping" in fault(changed("{ingredient: PLO, amount: q.s.}", "PLO"))
    assert read(changed("amount: q.s.", "amount: q.s., as_written: PLO gel")).vehicle_as_written == "PLO gel"


def test_usual_strengths_come_from_the_rules_or_from_the_formula() -> None:
    ketamine = read(SMALL).lines[0]
    assert ketamine.usual_range == (Quantity("0.5", "% w/w"), Quantity("10", "% w/w"))
    assert "Finch 2009 (10 % was studied)" in ketamine.usual_source
    own = changed("60 mg/g}", "60 mg/g, usual_range: {low: 1 % w/w, high: 7 % w/w, source: our log}}")
    assert read(own).lines[1].usual_range == (Quantity("1", "% w/w"), Quantity("7", "% w/w"))
    assert read(own).lines[1].usual_source == "our log"
    assert "usual_range takes a mapping" in fault(changed("60 mg/g}", "60 mg/g, usual_range: 5 % w/w}"))
    assert "source is missing" in fault(changed(", source: our log", "", own))
    assert "unknown key 'hihg'" in str(examined(changed("high: 7", "hihg: 7", own)).faults[0])
    volume = changed("100 g", "100 mL").replace("10 % w/w", "10 mg/mL").replace("60 mg/g", "60 mg/mL")
    assert read(volume).lines[0].usual_range is None, "by weight is not by volume"
    assert read(changed("topical", "rectal")).lines[0].usual_range is None
    assert usual_strength("menthol", "nasal") is None


def test_keys_are_fixed_and_a_misspelled_one_is_met_with_the_one_that_is_meant() -> None:
    worded = fault(changed("dosage_form: cream", "dosage_form: cream\nequipmnt: [mortar]"))
    assert "line 7" in worded and "unknown key 'equipmnt' (did you mean equipment?)" in worded
    assert "unknown key 'zzz': take it away, or write one of name, title" in fault(
        changed("status: draft", "status: draft\nzzz: 1")
    )


@pytest.mark.parametrize("key", ["name", "title", "version", "source", "dosage_form", "route", "ingredients"])
def test_what_no_formula_can_do_without_is_asked_for(key: str) -> None:
    lines = [line for line in SMALL.splitlines() if not line.startswith(f"{key}:")]
    if key == "ingredients":
        lines = [line for line in lines if not line.startswith("  -")]
    worded = [str(each) for each in examined("\n".join(lines)).faults]
    assert any(f"{key} is missing" in each or f"{key} takes a list" in each for each in worded), worded


@pytest.mark.parametrize(
    ("old", "new", "worded"),
    [
        ("name: our-cream", "name: Our Cream", "is not a name"),
        ("title: Ketamine 10 % cream", "title:", "title is empty"),
        ("title: Ketamine 10 % cream", f"title: {'a' * 1001}", "1001 characters"),
        ("version: 1", "version: 0", "whole number from 1"),
        ("version: 1", "version: one", "whole number from 1"),
        ("status: draft", "status: final", "draft (may be calculated and printed, not released) or approved (checked"),
        ("route: topical", "route: topcial", "the one you mean: topical (on the skin), oral (swallowed)"),
        ("source: Brutcher 2019", "source: [Brutcher 2019]", "takes one value"),
    ],
)
def test_a_head_that_cannot_be_used_is_refused(old: str, new: str, worded: str) -> None:
    assert worded in fault(changed(old, new))


def test_a_formula_without_a_mapping_or_without_ingredients_is_none() -> None:
    assert "a formula is a mapping" in fault("- ketamine")
    head = SMALL.split("ingredients:")[0]
    for nothing in ("[]", "ketamine", "not published", "none"):
        assert "a list of at least one" in fault(f"{head}ingredients: {nothing}")
    assert "write a mapping, for example {ingredient: ketamine" in fault(with_ketamine("ketamine 10 %"))
    with pytest.raises(DocumentError, match="a formula is a mapping"):
        read("- ketamine")


def test_a_whole_formula_keeps_every_statement_with_its_source() -> None:
    formula = read(SMALL + FULL)
    assert formula.equipment == ("electronic mortar",)
    first, second = formula.steps
    assert (str(first), first.is_risk_bound, first.tag, first.verify) == ("Triturate.", True, "general method", True)
    assert (second.tag, second.is_risk_bound, second.source) == ("found", False, "uspharmacist.com")
    assert [(each.what, each.expected) for each in formula.checks] == [("pH", "3.5 to 5.5"), ("appearance", None)]
    basis = formula.beyond_use_basis
    assert (basis.type, basis.stated_days, basis.is_disputed, basis.note) == ("aqueous_preserved", 30, True, "disputed")
    assert (formula.container, formula.storage) == ("amber polypropylene", "refrigerator")
    assert [str(each) for each in formula.label_texts] == ["Shake well."] and formula.counselling == ()
    assert formula.evidence_for == () and formula.evidence_against[0].grade == "A"
    assert (formula.written_by, formula.checked_by) == ("A. Author", "B. Checker")
    assert (formula.reviewed_on, formula.review_due) == (date(2026, 11, 1), date(2027, 11, 1))
    assert formula.gaps == ("checks[1].expected",), "'none' is an answer, 'not published' is not"


def test_limits_are_the_rules_own_unless_the_formula_gives_others() -> None:
    plain = read(SMALL).limits
    assert (plain.weighing, plain.potency) == (tolerance("formula_quantity"), tolerance("finished_potency"))
    assert (plain.weighing.low, plain.potency.high) == (Quantity("95", "%"), Quantity("110", "%"))
    assert plain.yields is plain.ph is plain.unit_weight is None and "limits.yield" in read(SMALL).gaps
    full = read(SMALL + FULL).limits
    assert full.potency.name == "bp_nasal" and full.ph is not None and full.ph.low == Quantity("3.5", "number")
    assert full.yields is not None and (full.yields.name, full.yields.what, full.yields.source) == (
        "own",
        "yield",
        "our batches",
    )
    assert full.yields.holds(Quantity("95", "%")) and full.yields.holds(Quantity("102", "%"))
    assert not full.yields.holds(Quantity("94.99", "%")) and not full.yields.holds(Quantity("102.01", "%"))
    open_ended = read(SMALL + "limits: {yield: {low: 95 %, source: x}, ph: {high: 7, source: x}}\n").limits
    assert open_ended.yields is not None and open_ended.yields.holds(Quantity("500", "%"))
    assert open_ended.ph is not None and open_ended.ph.holds(Quantity("0", "number"))
    assert read(SMALL + "limits: {yield: not published}\n").limits == plain
    assert read(SMALL + "limits: {potency: finished_potency}\n").limits == plain


@pytest.mark.parametrize(
    ("limits", "worded"),
    [
        ("{potency: exact}", "formula_quantity (weighed quantity of one ingredient"),
        ("{potency: bp_nasal_ph}", "not a tolerance"),
        ("{ph: bp_nasal}", "bp_nasal_ph (pH of BP Ketamine Nasal Spray)"),
        ("{yield: {source: x}}", "yield needs low, high or both"),
        ("{yield: {low: 102 %, high: 95 %, source: x}}", "is not below high"),
        ("{yield: {low: 95 %}}", "source is missing"),
        ("{yield: {low: -95 %, high: 99 %, source: x}}", "is below zero"),
        ("{ph: {low: acid, high: 7, source: x}}", "must begin with a number"),
        ("{yields: not published}", "did you mean yield?"),
        ("95 %", "limits takes a mapping"),
    ],
)
def test_limits_that_cannot_be_used_are_refused(limits: str, worded: str) -> None:
    assert worded in fault(SMALL + f"limits: {limits}\n")


@pytest.mark.parametrize(
    ("more", "worded"),
    [
        ("steps: [{text: Mix., source: x, tag: general method}]", "add 'verify: true'"),
        (
            "steps: [{text: Mix., source: x, tag: guessed}]",
            "found-2nd (read in somebody's transcription of the source), recalled (from memory",
        ),
        ("steps: [{text: Mix.}]", "source is missing"),
        ("steps: []", "takes a list"),
        ("steps: [Mix.]", "write a mapping"),
        ("steps: [{text: Mix., source: x, is_risk_bound: true}]", "yes (it is so) or no (it is not so)"),
        ("equipment: [{a: b}]", "equipment holds texts"),
        ("evidence_for: [{claim: It helps., source: x}]", "grade is missing"),
        ("evidence_for: [{claim: It helps., grade: D, source: x}]", "A (consistent trials), B ("),
        ("evidence_for: [{claim: It helps., grade: B}]", "source is missing"),
        ("evidence_for: none", "evidence_for: none found"),
        ("beyond_use: {type: aqueous, stated_days: 30, source: x}", "aqueous_preserved (contains water and a pres"),
        ("beyond_use: {type: not published, stated_days: 30}", "source is missing"),
        ("beyond_use: {type: not published, stated_days: 401, source: x}", "from 1 to 400"),
        ("beyond_use: 30 days", "beyond_use takes a mapping"),
        ("reviewed_on: last week", "is not a date"),
        ("reviewed_on: [2026-01-01]", "takes one value"),
    ],
)
def test_a_statement_without_its_source_or_out_of_its_vocabulary_is_refused(more: str, worded: str) -> None:
    assert worded in fault(f"{SMALL}{more}\n")


def test_a_file_of_the_formulary_writes_every_key_out() -> None:
    faults = [str(each) for each in examined(SMALL, is_whole=True).faults]
    described = "equipment steps checks limits container storage beyond_use label_texts counselling"
    weighed = "evidence_for evidence_against references written_by checked_by reviewed_on review_due"
    keys = f"{described} {weighed}".split()
    assert len(faults) == len(keys) == 16
    assert all(any(f"{key} is missing" in each for each in faults) for key in keys)
    assert examined(SMALL + FULL, is_whole=True).faults == ()
    lacking = changed("limits: {potency: bp_nasal, yield", "limits: {unit_weight", SMALL + FULL)
    assert "yield is missing" in str(examined(lacking, is_whole=True).faults[0])


def test_the_file_and_the_formula_have_one_name() -> None:
    node = read_text(SMALL)
    assert examine(node, name="our-cream").faults == ()
    assert "the file is called other" in str(examine(node, name="other").faults[0])


def test_a_formula_inside_an_order_keeps_its_places_to_itself() -> None:
    indented = "formula:\n" + "".join(f"  {line}\n" for line in SMALL.replace("basis: as_salt, ", "").splitlines())
    node = read_text(indented).get("formula")  # type: ignore[union-attr]
    formula = read_formula(node)  # type: ignore[arg-type]
    assert "ingredients[0].basis" in formula.gaps and formula.lines[0].place == "ingredients[0]"


def test_nothing_inside_an_order_is_approved() -> None:
    with pytest.raises(DocumentError, match="nobody has recorded its approval"):
        read(APPROVED)


def test_the_fingerprint_follows_every_word_and_nothing_else() -> None:
    formula = read(SMALL + FULL)
    assert fingerprint(formula) == fingerprint(read("# a remark\n" + SMALL + FULL))
    assert fingerprint(formula) != fingerprint(read(SMALL + FULL.replace("Triturate.", "Triturate well.")))
    assert len(fingerprint(formula)) == 64


def test_as_json_a_formula_has_exact_texts_and_null_for_what_is_not_published() -> None:
    found = read(changed("60 mg/g", "4000/131 mg/g")).to_dict()
    assert found["lines"][1]["strength"] == "4000/131 mg/g"
    assert found["lines"][0]["usual_range"] == ["0.5 % w/w", "10 % w/w"]
    assert found["storage"] is None and found["limits"]["potency"]["low"] == "90 %" and found["steps"] == []
    assert "content" not in found and len(found["fingerprint"]) == 64
    assert read(SMALL + FULL).to_dict()["reviewed_on"] == "2026-11-01"


def test_aliases_and_what_is_not_utf_8_are_refused_with_their_line() -> None:
    with pytest.raises(DocumentError, match=r"line 1.*aliases"):
        read_text(SMALL.replace("name: ", "name: &name ", 1))
    with pytest.raises(DocumentError, match="not UTF-8"):
        read_text(SMALL.encode() + b"\xff")


def test_what_a_formula_leaves_open_is_said_in_words_with_its_key() -> None:
    worded = gaps_in_words(formulary()["ketamine-10-gel"])
    assert worded[:2] == ("basis of ketamine (ingredients[0].basis)", "equipment")
    assert "limits of the yield (limits.yield)" in worded
    assert any(each.endswith("(checks[0].expected)") for each in worded)
    every = [each for formula in formulary().values() for each in gaps_in_words(formula)]
    assert all("[" not in each.partition(" (")[0] for each in every)
