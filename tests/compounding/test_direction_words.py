"""How often, where and the note: one sentence without a contradiction; what is not told is asked in its own words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Literal

import pytest

from compounding.every_form import base_order, given, sheet_of
from compounding.records import CREAM as CREAM_TEXT
from lenitive.compounding.labels.joining import times, with_note
from lenitive.compounding.labels.label_checks import of_typed
from lenitive.compounding.labels.places import counted, listed, read
from lenitive.compounding.labels.sentences import directions
from lenitive.compounding.labels.ways import all_ways, forms_of, routes_of, way_of, with_article
from lenitive.compounding.orders import Directions, Order, read_order
from lenitive.documents import read_text
from lenitive.reasons import Reason, Refused
from lenitive.units import Quantity

Language = Literal["en", "es"]
LANGUAGES: tuple[Language, ...] = ("en", "es")
CREAM, SPRAY = base_order("cream", "topical", "pump"), base_order("nasal spray", "nasal", "spray")
TROCHE, CAPSULE = base_order("troche", "oromucosal"), base_order("capsule", "oral")
ORAL, RINSE = base_order("oral solution", "oral"), base_order("mouth rinse", "oromucosal")
SHOT = base_order("injection", "intramuscular")
APPLIED = {
    CREAM.formula.name: "2.9 g",
    SPRAY.formula.name: "1 spray",
    TROCHE.formula.name: "1 piece",
    CAPSULE.formula.name: "1 piece",
    ORAL.formula.name: "5 mL",
    RINSE.formula.name: "5 mL",
    SHOT.formula.name: "1 mL",
}


def shown(order: Order, **more: object) -> Order:
    usual: dict[str, object] = {"applied": Quantity.parse(APPLIED[order.formula.name]), "times_a_day": 2}
    if order.formula.route in ("topical", "nasal"):
        usual["site"] = "left knee" if order.formula.route == "topical" else "each nostril"
    return given(order, **(usual | more))


def worded(order: Order, language: Language = "en", **more: object) -> str:
    found = directions(shown(order, **more), language)
    assert found.text, found.reasons
    return found.text


def asked(order: Order, **more: object) -> Reason:
    found = directions(shown(order, **more), "en")
    (reason,) = found.reasons
    assert not found.text
    return reason


@pytest.mark.parametrize(
    ("usual", "most", "english", "spanish"),
    [
        (1, None, "once a day", "una vez al día"),
        (3, None, "3 times a day", "3 veces al día"),
        (3, 3, "3 times a day", "3 veces al día"),
        (3, 4, "3 times a day, up to 4 times a day if needed", "3 veces al día, y hasta 4 veces al día si lo necesita"),
        (1, 2, "once a day, up to 2 times a day if needed", "una vez al día, y hasta 2 veces al día si lo necesita"),
        (None, 4, "when needed, up to 4 times a day", "cuando lo necesite, hasta 4 veces al día"),
        (None, 1, "when needed, up to once a day", "cuando lo necesite, hasta una vez al día"),
    ],
)
def test_how_often_is_one_phrase(usual: int | None, most: int | None, english: str, spanish: str) -> None:
    given_times = Directions(times_a_day=usual, most_a_day=most)
    assert times(given_times, "en") == english and times(given_times, "es") == spanish


@pytest.mark.parametrize(
    ("note", "joined"),
    [
        ("Rub in well.", "; rub in well."),
        ("at bedtime", ", at bedtime."),
        ("At bedtime.", ", at bedtime."),
        ("with food;", ", with food."),
        ("for pain", ", for pain."),
        ("Dr. Lee checks the skin in 2 weeks.", "; Dr. Lee checks the skin in 2 weeks."),
        ("Ana shows how.", "; Ana shows how."),
        ("OK with other creams", "; OK with other creams."),
        ("Rub in well. Wait ten minutes.", "; rub in well. Wait ten minutes."),
        ("stop if it burns!", "; stop if it burns!"),
        ("   ", "."),
        (" . ", "."),
    ],
)
def test_a_note_is_joined_to_the_sentence(note: str, joined: str) -> None:
    assert with_note("Apply", note, "en", ("Ana Núñez",)) == f"Apply{joined}"


def test_a_spanish_note_is_joined_as_well() -> None:
    assert with_note("Aplique", "Antes de dormir.", "es") == "Aplique, antes de dormir."
    assert with_note("Aplique", "Frote bien", "es") == "Aplique; frote bien."


def test_a_note_keeps_the_names_of_the_people_and_the_pharmacy() -> None:
    assert worded(CREAM, note="Ana shows how.").endswith("; Ana shows how.")
    assert worded(CREAM, note="Two Rivers Pharmacy shows how.").endswith("; Two Rivers Pharmacy shows how.")


@pytest.mark.parametrize(
    ("order", "note", "found"),
    [
        (CREAM, "Put it under your tongue.", "under your tongue"),
        (RINSE, "swish and swallow", "swallow"),
        (TROCHE, "chew it", "chew"),
        (TROCHE, "swallow whole with water", "swallow"),
        (CAPSULE, "do not swallow", "do not swallow"),
        (SPRAY, "rub it on the skin", "on the skin"),
        (SHOT, "use it at home", "at home"),
        (RINSE, "y luego trague", "trague"),
    ],
)
def test_a_note_that_contradicts_the_form_is_refused(order: Order, note: str, found: str) -> None:
    reason = asked(order, note=note)
    assert reason.code == "label-note-contradicts" and f"{found!r} in the note contradicts" in reason.text
    assert reason.path == "prescription.directions.note"


@pytest.mark.parametrize(
    ("order", "note"),
    [(CAPSULE, "swallow with water"), (RINSE, "swish for a minute"), (ORAL, "swallow it slowly")],
)
def test_a_note_that_says_how_the_form_is_used_stays(order: Order, note: str) -> None:
    assert worded(order, note=note).endswith(f"; {note}.")


@pytest.mark.parametrize(
    "note",
    [
        "no more than 4 times a day",
        "Use daily.",
        "2 veces al día",
        "At bedtime",
        "every 2 hours",
        "Every 4 to 6 hours.",
        "every 12 hours",
        "q4h",
        "every four hours if it hurts",
        "cada 6 horas",
        "cada cuatro horas",
    ],
)
def test_a_note_that_says_how_often_is_a_question(note: str) -> None:
    reason = asked(CREAM, note=note)
    assert (reason.code, reason.severity) == ("label-note-often", "question")


def test_what_is_used_once_a_day_may_be_used_at_bedtime() -> None:
    assert worded(CREAM, times_a_day=1, note="at bedtime").endswith("once a day, at bedtime.")


@pytest.mark.parametrize(
    ("site", "english", "spanish"),
    [
        ("left knee", "to the left knee", "en la rodilla izquierda"),
        ("both knees", "to each knee", "en cada rodilla"),
        ("left foot and right foot", "to each foot", "en cada pie"),
        ("left and right shoulders", "to each shoulder", "en cada hombro"),
        ("neck and left sole", "area (neck and left sole)", "en cada zona (el cuello y la planta del pie izquierdo)"),
        ("ambas manos", "to each hand", "en cada mano"),
        ("knee", "to the knee", "en la rodilla"),
        ("the skin by the scar", "to the skin by the scar", "en the skin by the scar"),
        ("one or both knees", "to each area (one or both knees)", "en cada zona (one or both knees)"),
    ],
)
def test_a_site_is_read_as_one_place_or_as_each_of_several(site: str, english: str, spanish: str) -> None:
    assert english in worded(CREAM, site=site) and spanish in worded(CREAM, "es", site=site)


@pytest.mark.parametrize(
    ("site", "english", "spanish"),
    [
        ("each nostril", "in each nostril", "en cada fosa nasal"),
        ("right nostril", "in the right nostril", "en la fosa nasal derecha"),
        ("one nostril", "in one nostril", "en una fosa nasal"),
    ],
)
def test_a_spray_is_told_by_the_nostril(site: str, english: str, spanish: str) -> None:
    assert english in worded(SPRAY, site=site) and spanish in worded(SPRAY, "es", site=site)


@pytest.mark.parametrize("site", ["nose", "left knee", "nostril", "one nostril and left nostril"])
def test_a_spray_whose_nostril_is_not_told_is_a_question(site: str) -> None:
    reason = asked(SPRAY, site=site)
    assert (reason.code, reason.severity) == ("label-site", "question")
    offered = reason.text.partition("which nostril: ")[2]
    assert ("left nostril" in offered) == ("right nostril" in offered) == bool(offered) and "one" not in offered


def test_a_site_that_goes_with_another_form_is_refused() -> None:
    assert "is not used in the nose" in asked(CREAM, site="each nostril").text
    assert asked(CAPSULE, site="left knee").code == "label-site-not-used"
    assert "A capsule (to be swallowed) has no site" in asked(CAPSULE, site="left knee").text


def test_a_site_that_does_not_tell_how_many_places_is_printed_as_written_and_pointed_out() -> None:
    for language in LANGUAGES:
        found = directions(shown(CREAM, site="painful joints"), language)
        warning = found.reasons[0]
        assert ("to the" if language == "en" else "en") + " painful joints" in found.text
        assert (warning.code, warning.severity) == ("label-site-uncounted", "caution")
        assert "name every place" in warning.text
    assert [reason.code for reason in directions(shown(CREAM), "en").reasons] == []


def test_a_number_of_places_that_the_words_contradict_is_a_question() -> None:
    places = read("left knee and right knee")
    assert counted("three knees", places) is None
    odd = shown(replace(SHOT, formula=replace(SHOT.formula, route="intravenous")), site="left arm and neck")
    (reason,) = directions(odd, "en").reasons
    assert (reason.code, reason.severity) == ("label-site", "question") and "name every place" in reason.text


def test_an_injection_may_name_its_muscle() -> None:
    assert worded(SHOT) == "Clinic staff: inject 1 mL into a muscle 2 times a day."
    assert "into a muscle (left thigh) 2" in worded(SHOT, site="left thigh")
    assert "into the muscle of each thigh" in worded(SHOT, site="both thighs")
    assert "into a muscle at each site (left thigh and neck)" in worded(SHOT, site="left thigh and neck")
    vein = replace(SHOT, formula=replace(SHOT.formula, route="intravenous"))
    assert "into a vein (left arm) 2" in worded(vein, site="left arm")
    assert asked(vein, site="both arms").code == "label-site"


def test_spanish_lists_say_e_before_the_sound_of_i() -> None:
    assert listed(["a", "b", "ingle"], "es") == "a, b e ingle" and listed(["a", "hierro"], "es") == "a y hierro"
    assert listed(["a"], "en") == "a" and listed(["a", "ice"], "en") == "a and ice"


def test_places_that_are_counted_otherwise_than_they_are_listed_are_none() -> None:
    assert counted("three knees", read("left knee")) is None and counted("left knee", read("left knee")) == 1


@pytest.mark.parametrize(
    ("order", "words"),
    [
        (CREAM, ("nobody can weigh a cream", "applied: 1.45 g", "site: left knee")),
        (SPRAY, ("nobody can count sprays", "applied: 1 spray", "site: each nostril")),
        (CAPSULE, ("nobody can count capsules", "applied: 1 piece")),
        (TROCHE, ("nobody can count troches", "applied: 1 piece")),
        (ORAL, ("nobody can measure a liquid", "applied: 5 mL")),
        (RINSE, ("nobody can measure a rinse", "applied: 5 mL")),
        (SHOT, ("nobody can draw up an injection", "applied: 0.5 mL")),
    ],
)
def test_what_a_label_lacks_is_asked_in_the_words_of_its_form(order: Order, words: tuple[str, ...]) -> None:
    (reason,) = directions(given(order), "en").reasons
    assert reason.code == "label-lacks-directions" and all(word in reason.text for word in words)
    assert ("site" in reason.text) == (order.formula.route in ("topical", "nasal"))


@pytest.mark.parametrize(
    ("form", "route", "strength", "example"),
    [
        ("oral solution", "oral", "10 mg/mL", "applied: 5 mL"),
        ("oral solution", "oral", "60 mg/mL", "applied: 5 mL"),
        ("oral solution", "oral", "61 mg/mL", "applied: 2.5 mL"),
        ("oral solution", "oral", "100 mg/mL", "applied: 2.5 mL"),
        ("oral solution", "oral", "10 % w/v", "applied: 2.5 mL"),
        ("mouth rinse", "oromucosal", "100 mg/mL", "applied: 1 mL"),
        ("oral solution", "oral", "3000 mg/mL", "applied: 0.1 mL"),
    ],
)
def test_the_example_of_what_is_lacking_brings_no_more_than_is_usual(
    form: str, route: str, strength: str, example: str
) -> None:
    order = given(base_order(form, route))
    line = replace(order.formula.lines[0], strength=Quantity.parse(strength))
    (reason,) = directions(replace(order, formula=replace(order.formula, lines=(line,))), "en").reasons
    assert example in reason.text and ("applied: 5 mL" in reason.text) == (example == "applied: 5 mL")


@pytest.mark.parametrize(
    ("order", "applied", "code", "words"),
    [
        (
            CAPSULE,
            "25 mg",
            "label-measure",
            "25 mg of ketamine at 50 mg/piece (salt) is 0.5 pieces, and part of a capsule",
        ),
        (ORAL, "50 mg", "label-measure", "50 mg of an oral solution as it is"),
        (ORAL, "5 mg", "label-measure", "5 mg of ketamine at 50 mg/mL (salt) is 0.1 mL. Ask the prescriber whether"),
        (ORAL, "7.3 mg", "label-measure", "is 0.146 mL, and that cannot be read off a syringe. Ask the prescriber"),
        (ORAL, "1 spray", "label-measure", "ask the prescriber how much is meant, then write applied in mL."),
        (TROCHE, "50 mg", "label-measure", "is 1 piece. Ask the prescriber whether that is meant, then write applied"),
        (TROCHE, "100 mg", "label-measure", "is 2 pieces. Ask the prescriber whether"),
        (
            SHOT,
            "10 mg",
            "label-measure",
            "is 0.2 mL. Ask the prescriber whether that is meant, then write applied: 0.2 mL.",
        ),
        (CREAM, "2 spray", "label-measure", "2 sprays of a cream"),
        (CREAM, "1 piece", "label-measure", "1 piece of a cream"),
        (CAPSULE, "0.5 piece", "label-pieces", "0.5 capsules at a time: part of a capsule cannot"),
        (SPRAY, "0.15 mL", "label-strokes", "0.15 mL is 1.5 sprays of 0.1 mL, and part of a spray cannot"),
        (SPRAY, "20 mg", "label-unlike-units", "20 mg a time and 0.1 mL a spray are unlike"),
    ],
)
def test_an_amount_that_the_form_cannot_give_is_asked_for(order: Order, applied: str, code: str, words: str) -> None:
    reason = asked(order, applied=Quantity.parse(applied))
    assert reason.code == code and words in reason.text


@pytest.mark.parametrize("order", [TROCHE, CAPSULE, ORAL, RINSE, SHOT], ids=lambda order: order.formula.dosage_form)
@pytest.mark.parametrize("applied", ["3 mg", "25 mg", "50 mg", "0.2 g"])
def test_an_amount_to_copy_is_the_dose_that_was_prescribed(order: Order, applied: str) -> None:
    """What a sentence says to write holds as many mg as were prescribed; where it cannot, no amount is named."""
    strength = order.formula.lines[0].strength
    assert strength is not None
    _, found, named = asked(order, applied=Quantity.parse(applied)).text.rstrip(".").partition("write applied: ")
    assert not found or (Quantity.parse(named) * strength).to("mg") == Quantity.parse(applied).to("mg")


def test_several_drugs_name_no_amount_to_copy() -> None:
    (line,) = ORAL.formula.lines
    both = replace(ORAL, formula=replace(ORAL.formula, lines=(line, replace(line, ingredient="gabapentin"))))
    assert "write applied in mL" in asked(both, applied=Quantity.parse("5 mg")).text


def test_a_device_that_does_not_fit_names_no_amount_to_copy() -> None:
    pumped = replace(TROCHE, device=CREAM.device)
    assert "write applied under directions as a number of pieces, as it was prescribed." in asked(pumped).text


def test_a_spray_without_its_bottle_asks_for_a_spray_bottle() -> None:
    reason = asked(replace(SPRAY, device=None))
    assert reason.code == "label-no-device" and "kind: spray, per_stroke: 0.1 mL" in reason.text
    assert "of a nasal spray cannot be measured" in reason.text


def test_an_oral_syringe_says_the_volume_first() -> None:
    syringe = base_order("oral solution", "oral", "syringe")
    assert worded(syringe) == "Take 5 mL (10 marks on the syringe) by mouth 2 times a day."


def test_each_row_of_the_rules_says_on_whose_authority_and_since_when() -> None:
    (rule,) = {way.rule for way in all_ways()}
    assert rule.authority == "policy" and rule.valid_from.year == 2026 and not rule.verify and rule.read_in == ""


def test_no_form_has_two_directions_by_one_route() -> None:
    known = [(form, way.routes[0]) for way in all_ways() for form in way.forms]
    assert len(known) == len(set(known))
    assert routes_of("troche") == ("oromucosal", "sublingual", "buccal") and routes_of("patch") == ()
    assert "nasal spray" in forms_of("nasal") and forms_of("ear") == ()
    shouted = replace(CREAM.formula, dosage_form="  Transdermal  CREAM")
    way = way_of(shouted)
    assert way is not None and way.key == "topical"
    assert with_article("oral solution") == "an oral solution" and with_article("gel") == "a gel"


def test_an_injection_is_dated_by_its_sterile_record_alone() -> None:
    dated = sheet_of(SHOT).beyond_use
    assert dated is not None and (dated.date, dated.reason.kind) == (date(2026, 11, 26), "sterile record")
    assert "S-118" in dated.reason.what and dated.storage == "controlled room temperature"
    undated = sheet_of(replace(SHOT, sterile_record=None))
    (reason,) = (each for each in undated.warnings if each.code == "sterile-not-dated")
    assert undated.beyond_use is None and "write sterile_record" in reason.text
    early = tuple(replace(lot, expires=date(2026, 11, 25)) for lot in SHOT.lots)
    late = sheet_of(replace(SHOT, lots=early))
    assert late.beyond_use is None and "sterile-date-after-lot" in {each.code for each in late.warnings}
    unstored = sheet_of(replace(SHOT, storage=None)).beyond_use
    assert unstored is not None and (unstored.storage, unstored.storage_range) == ("", "")


def test_a_sterile_record_belongs_to_an_injection() -> None:
    text = CREAM_TEXT + "sterile_record: {number: S-118, use_by: 2026-11-26}\n"
    with pytest.raises(Refused) as caught:
        read_order(read_text(text))
    assert [reason.code for reason in caught.value.reasons] == ["sterile-record-not-used"]


def test_left_and_right_of_a_part_that_is_not_listed_are_printed_as_they_were_written() -> None:
    assert "to each area (left and right flank)" in worded(CREAM, site="left and right flank")
    assert [place.en for place in read("left and right knee and left and flank")][:2] == ["left knee", "right knee"]


@pytest.mark.parametrize(
    ("order", "held"),
    [(CREAM, "tube"), (SPRAY, "spray bottle"), (CAPSULE, "bottle"), (TROCHE, "box"), (SHOT, "vial")],
)
def test_as_directed_says_nothing_to_whoever_holds_that_container(order: Order, held: str) -> None:
    (reason,) = of_typed(shown(order, note="use as directed"))
    assert reason.code == "label-as-directed" and f"whoever holds the {held}" in reason.text
    lost = replace(order, formula=replace(order.formula, route="ear"))
    assert "whoever holds the container" in of_typed(shown(lost, note="as directed"))[0].text
