"""Leaflets: what is in the jar decides what is said, in words of the sixth grade; unread Spanish says that it is."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest

from compounding.readability import ease, english_syllables, grade, sentences, spanish_syllables, words
from compounding.records import changed, order, sheet
from compounding.test_directions import NASAL, ORAL, TROCHE
from lenitive.compounding.formulas import formulary
from lenitive.compounding.ingredient_rows import SPANISH
from lenitive.compounding.ingredients import all_ingredients
from lenitive.compounding.label_rows import AUXILIARY
from lenitive.compounding.labels.hazards import calls, is_called_for
from lenitive.compounding.labels.leaflets import POINTS, SECTIONS, TITLE, WORDS, Leaflet, build, notice
from lenitive.compounding.labels.ways import all_ways
from lenitive.compounding.worksheets import plan

Language = Literal["en", "es"]
TYPE = """\
beyond_use_type: aqueous_preserved
storage: controlled room temperature
jars: {ketamine: ketamine hydrochloride}
"""


def leaflet(language: Language = "en", *pairs: str, directions: str = "") -> Leaflet:
    return build(sheet(changed(*pairs)), language, directions)


def points(found: Leaflet, section: str) -> list[str]:
    return [point.key for each in found.sections if each.key == section for point in each.points]


def texts(language: Language) -> list[tuple[str, str]]:
    """Every sentence that may stand in a leaflet, without what is filled in."""
    heads = {each.key: f"{each.in_language(language)} " if each.is_list else "" for each in SECTIONS.read()}
    rows = [row for row in POINTS.read() if not row.en.startswith("{")]
    filled = {"use_by": "28", "pharmacy": "us", "telephone": "1"}
    return [(row.key, (heads[row.section] + row.in_language(language)).format_map(filled)) for row in rows]


def test_each_ingredient_brings_what_has_to_be_said_of_it() -> None:
    found = leaflet()
    assert points(found, "before") == [
        "allergy",
        "pregnant",
        "children_at_home",
        "sleepy_drugs",
        "numbing",
        "nsaid_allergy",
        "nsaid",
        "baclofen",
    ]
    assert points(found, "stop") == ["broken_skin", "children", "heat", "sun", "driving"]
    assert points(found, "effects") == ["skin", "sleepy", "urine_test"]
    assert points(found, "works") == ["ketamine_cream", "say_if_it_helps"]
    assert points(found, "what") == ["compounded", "controlled"]
    assert found.holds[0] == "Ketamine 10 % w/w (as hydrochloride)"


def test_only_a_cream_with_drugs_like_theirs_says_that_children_almost_died() -> None:
    """Read on the leaflet of a gel with ketoprofen alone; the creams of the reports held clonidine and others."""
    formula = formulary()["ketoprofen-5-organogel"]
    alone = calls(formula, ["ketoprofen"])
    assert {"topical", "broken skin"} <= alone
    for active in ("ketamine", "gabapentin", "clonidine", "lidocaine"):
        assert "harmed children" in calls(formula, ["ketoprofen", active]), active
    said = {row.key for row in POINTS.read() if row.section == "stop" and is_called_for(row, alone)}
    assert "children_kept_away" in said and "children" not in said
    assert "children" in points(leaflet(), "stop") and "children_kept_away" not in points(leaflet(), "stop")


def test_only_a_cream_with_ketamine_says_that_it_made_people_very_ill_on_broken_skin() -> None:
    """The report is of a cream with ketamine on ulcers."""
    formula = formulary()["ketoprofen-5-organogel"]
    for actives, key in ((["ketoprofen"], "broken_skin_kept_off"), (["ketoprofen", "ketamine"], "broken_skin")):
        called = calls(formula, actives)
        said = [row.key for row in POINTS.read() if row.key.startswith("broken_skin") and is_called_for(row, called)]
        assert said == [key]


def test_a_claim_of_benefit_has_its_grade_and_its_source() -> None:
    (claim,) = [point for section in leaflet().sections for point in section.points if point.grade]
    assert claim.grade == "X" and "Brutcher 2019" in claim.source
    assert all(point.source for section in leaflet().sections for point in section.points)


def test_two_drugs_that_ask_the_same_ask_it_once() -> None:
    asked = [row.en for row in POINTS.read() if row.key in ("amitriptyline", "cyclobenzaprine")]
    assert asked[0] == asked[1]
    both = leaflet(
        "en",
        "ingredient: ketoprofen, strength: 10 % w/w,",
        "ingredient: amitriptyline, strength: 2 % w/w, basis: as_salt,",
        "ingredient: baclofen, strength: 2 % w/w,",
        "ingredient: cyclobenzaprine, strength: 2 % w/w, basis: as_salt,",
        "ingredient: ketoprofen, lot",
        "ingredient: amitriptyline hydrochloride, lot",
        "ingredient: baclofen, lot",
        "ingredient: cyclobenzaprine hydrochloride, lot",
    )
    worded = [point.text for section in both.sections if section.key == "before" for point in section.points]
    assert worded.count(asked[0]) == 1


def test_what_is_not_put_on_the_skin_says_nothing_of_the_skin() -> None:
    oral = build(plan(order(ORAL + TYPE)), "en")
    assert points(oral, "works") == ["ketamine_not_on_skin"] and points(oral, "stop") == ["alcohol", "driving"]
    assert "bladder" in points(oral, "effects") and "skin" not in points(oral, "effects")
    nasal = build(plan(order(NASAL + TYPE)), "en")
    assert "ketamine_not_on_skin" in points(nasal, "works")
    shaken = replace(order(ORAL).formula, dosage_form="oral suspension")
    plain = replace(shaken, dosage_form="oral solution", vehicle="purified water")
    assert "suspension" in calls(shaken, ("ketamine",)) and "suspension" not in calls(plain, ())
    assert "suspension" in calls(order(ORAL).formula, ())  # in a flavored suspending vehicle
    called = calls(order(TROCHE).formula, ())
    assert "under_tongue" in {row.key for row in POINTS.read() if row.when in called}


def test_what_is_not_known_leaves_its_sentence_out() -> None:
    bare = build(sheet(changed("beyond_use_type: aqueous_preserved\n", "", "pharmacy: {", "#pharmacy: {")), "en")
    assert points(bare, "keep") == ["light", "locked"] and points(bare, "ask") == []
    assert "directions" not in points(bare, "use")
    shown = leaflet(directions="Apply 2 pumps.")
    assert shown.sections[3].points[0].text == "Apply 2 pumps." and points(shown, "keep")[:2] == ["storage", "use_by"]


def test_what_was_typed_is_not_taken_for_a_blank_to_fill() -> None:
    shown = leaflet(directions="Rub {telephone} in.")
    assert shown.sections[3].points[0].text == "Rub {telephone} in."


def test_a_spanish_leaflet_says_that_no_pharmacist_has_read_it() -> None:
    spanish = leaflet("es")
    assert "aún sin revisar" in spanish.notice and spanish.title == "Sobre su medicamento"
    assert leaflet().notice == "" and notice("en") == ""
    assert [section.key for section in spanish.sections] == [section.key for section in leaflet().sections]


def test_a_spanish_leaflet_names_what_is_in_it_in_spanish_and_says_that_the_label_does_not() -> None:
    spanish = leaflet("es")
    assert spanish.holds[0] == "Ketamina 10 % (como clorhidrato)" and "Ketoprofeno 10 %" in spanish.holds
    assert spanish.names == "En la etiqueta del envase, los nombres están en inglés." and leaflet().names == ""
    (claim,) = [point for section in spanish.sections for point in section.points if point.grade]
    assert claim.source == "Brutcher 2019, Ann Intern Med (399 pacientes)"


def test_every_active_and_every_form_of_it_has_a_spanish_name() -> None:
    words = SPANISH.read()
    actives = [each for each in all_ingredients().values() if each.is_active]
    assert {each.name for each in actives} == set(words.names)
    solids = [(each.name, form.name) for each in actives for form in each.forms if form.kind != "solution"]
    shown = {form.removeprefix(name).strip() for name, form in solids}
    assert shown - {""} <= set(words.forms)


def test_a_spanish_leaflet_speaks_of_medicine_not_of_drugs() -> None:
    assert [key for key, text in texts("es") if "droga" in text.casefold()] == []


def test_a_leaflet_of_a_draft_says_so() -> None:
    assert build(sheet(approved=False), "en").stamp == "DRAFT" and leaflet().stamp == ""


def test_a_leaflet_goes_out_as_json() -> None:
    found = leaflet("es").to_dict()
    assert found["language"] == "es" and found["notice"] and found["sections"][0]["points"][0]["key"] == "compounded"
    assert leaflet().to_dict()["notice"] is None


def test_each_english_text_reads_at_grade_six_or_lower() -> None:
    hard = {key: round(grade(text), 1) for key, text in texts("en") if grade(text) > 6}
    assert hard == {}


def test_the_whole_english_leaflet_reads_at_grade_five_or_lower_with_short_sentences() -> None:
    whole = " ".join(text for _, text in texts("en"))
    assert grade(whole) <= 5
    assert [line for line in sentences(whole) if len(words(line)) > 25] == []


def test_each_spanish_text_has_an_ease_of_seventy_or_more() -> None:
    hard = {key: round(ease(text)) for key, text in texts("es") if ease(text) < 70}
    assert hard == {}


def test_every_text_exists_in_both_languages() -> None:
    for row in (*POINTS.read(), *SECTIONS.read(), *WORDS.read().values(), TITLE.read()):
        assert row.en and row.es
    assert {row.section for row in POINTS.read()} == {section.key for section in SECTIONS.read()}


def test_whatever_a_warning_waits_for_can_come_about() -> None:
    rows = [*POINTS.read(), *AUXILIARY.read()]
    wanted = {row.when for row in rows}
    found: set[str] = set()
    for formula in formulary().values():
        found |= calls(formula, formula.ingredients, "refrigerator")
    (any_ketamine,) = (each for each in formulary().values() if each.name == "ketamine-10-gel")
    for way in all_ways():
        one = replace(any_ketamine, dosage_form=way.forms[0], route=way.routes[0])
        found |= calls(one, one.ingredients)
    assert {word for word in wanted - found if not word.startswith("holds ")} == set()


@pytest.mark.parametrize(
    ("word", "count"), [("make", 1), ("sleepy", 2), ("until", 2), ("table", 2), ("used", 1), ("treated", 2), ("911", 1)]
)
def test_english_syllables(word: str, count: int) -> None:
    assert english_syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [("piel", 1), ("niño", 2), ("sueño", 2), ("guarde", 2), ("día", 2), ("oiga", 2), ("leer", 2), ("que", 1)],
)
def test_spanish_syllables(word: str, count: int) -> None:
    assert spanish_syllables(word) == count


def test_the_measures_agree_with_sums_done_by_hand() -> None:
    assert grade("Wash your hands.") == pytest.approx(0.39 * 3 + 11.8 - 15.59)
    assert ease("Lávese las manos.") == pytest.approx(206.84 - 60 * 6 / 3 - 1.02 * 3)
