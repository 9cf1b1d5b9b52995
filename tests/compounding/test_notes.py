"""A note says nothing that another key or a warning says: amounts, places and warnings in it are asked about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from compounding.every_form import base_order, given
from compounding.records import changed, record
from compounding.test_direction_words import CAPSULE, CREAM, ORAL, RINSE, SHOT, SPRAY, TROCHE, asked, shown, worded
from lenitive.compounding.labels.label import LabelRequest
from lenitive.compounding.labels.label_checks import of_dates
from lenitive.compounding.labels.notes import of_note
from lenitive.compounding.labels.sentences import directions
from lenitive.compounding.labels.ways import WayOfUse, all_ways, way_of
from lenitive.compounding.orders import Order
from lenitive.compounding.worksheets import plan
from lenitive.units import Quantity

LOTION = base_order("lotion", "topical", "pump")


@pytest.mark.parametrize(
    "note",
    [
        "use 3 pumps if needed", "use three pumps if it hurts more", "2 to 4 pumps", "1 or 2 pumps", "use 4 if needed",
        "use 1 or 2 if needed", "5 g for large areas", "0.5 g is enough", "use half a pump first",
        "repeat in an hour", "double for bad days", "another pump after an hour", "use 2 more pumps", "1/2 pump",
        "3 pulsaciones si le duele", "use tres pulsaciones", "use 1 o 3 si le duele", "la mitad basta",
        "repita si hace falta", "una más", "1 teaspoon", "2900 g",
    ],
)  # fmt: skip
def test_another_amount_in_a_note_is_a_question(note: str) -> None:
    reason = asked(CREAM, note=note)
    assert (reason.code, reason.severity) == ("label-note-amount", "question")
    assert "in the note is another amount than the 2.9 g that are directed" in reason.text


@pytest.mark.parametrize(
    "note",
    [
        "rub in all 2 pumps",
        "2.9 g covers the knee",
        "2900 mg in all",
        "use two pumps, not fewer",
        "wait 10 minutes",
        "rub in for 2 minutes",
        "use 1 hour before exercise",
        "for 14 days",
        "call after 2 weeks",
        "frote 2 minutos",
        "2 pulsaciones cubren la rodilla",
        "use 2 if it hurts",
    ],
)
def test_the_directed_amount_or_a_time_in_a_note_is_not(note: str) -> None:
    assert worded(CREAM, note=note)


def test_pieces_sprays_and_ml_are_compared_as_they_are_directed() -> None:
    assert asked(TROCHE, note="take 2 troches for bad pain").code == "label-note-amount"
    assert asked(TROCHE, note="media pastilla de noche").code == "label-note-amount"
    assert worded(TROCHE, note="1 troche lasts 20 minutes")
    assert asked(SPRAY, note="2 sprays if it is bad").code == "label-note-amount"
    assert worded(SPRAY, note="1 spray only")
    assert asked(ORAL, note="up to 10 mL").code == "label-note-amount"
    assert asked(ORAL, note="10 g on bad days").code == "label-note-amount"
    assert worded(ORAL, note="measure 5 mL with the syringe")


@pytest.mark.parametrize(
    ("order", "note", "warning"),
    [
        (ORAL, "may be taken with alcohol", "Do not drink alcohol while you use this medicine."),
        (ORAL, "con una cerveza está bien", "Do not drink alcohol while you use this medicine."),
        (CAPSULE, "you may drive", "May make you sleepy. Do not drive until you know how it affects you."),
        (CAPSULE, "puede manejar", "May make you sleepy. Do not drive until you know how it affects you."),
        (SPRAY, "do not drive", "May make you sleepy. Do not drive until the next day, after a night of sleep."),
        (CREAM, "fine on broken skin", "Do not use on broken skin."),
        (CREAM, "también en heridas", "Do not use on broken skin."),
        (CREAM, "do not swallow", "For the skin only. Do not swallow."),
        (RINSE, "do not swallow", "Do not swallow."),
    ],
)
def test_what_a_warning_says_already_is_left_out_of_the_note(order: Order, note: str, warning: str) -> None:
    reason = asked(order, note=note)
    assert (reason.code, reason.severity) == ("label-note-warning", "question")
    assert f"the label already says “{warning}” Leave it out" in reason.text


@pytest.mark.parametrize(
    ("order", "note", "about"),
    [
        (CREAM, "use with a heating pad", "heat"),
        (CREAM, "ponga calor encima", "heat"),
        (CREAM, "cover with plastic wrap", "covers and wraps"),
        (CREAM, "use an occlusive dressing", "covers and wraps"),
        (CREAM, "bandage tightly", "covers and wraps"),
        (CREAM, "keep covered overnight", "covers and wraps"),
        (CREAM, "cubra con plástico", "covers and wraps"),
        (CREAM, "ponga un vendaje apretado", "covers and wraps"),
        (CREAM, "con un apósito oclusivo", "covers and wraps"),
        (CREAM, "wrap with cling film", "covers and wraps"),
        (CREAM, "wash off after an hour", "rinsing"),
        (CREAM, "enjuague después", "rinsing"),
        (CREAM, "not with beer", "alcohol"),
        (CAPSULE, "chew well", "chewing"),
        (CAPSULE, "open the capsule into juice", "chewing"),
        (TROCHE, "rinse with water after", "rinsing"),
    ],
)
def test_a_warning_that_the_label_does_not_give_is_for_the_formula(order: Order, note: str, about: str) -> None:
    reason = asked(order, note=note)
    assert reason.code == "label-note-warning" and f"says nothing of {about}, since warnings are" in reason.text


def test_a_cover_over_a_local_anesthetic_is_what_its_label_warns_of() -> None:
    order = record(changed("most_a_day: 4}", "most_a_day: 4, note: cover with plastic wrap}")).worksheet.order
    (reason,) = directions(order, "en").reasons
    assert (reason.code, reason.severity) == ("label-note-warning", "question")
    assert "the label already says “No heat, no tight wrap over it.”" in reason.text


def test_a_cover_is_asked_about_only_on_the_skin() -> None:
    assert worded(CAPSULE, note="keep the bottle covered") and worded(RINSE, note="keep the bottle covered")


def test_a_troche_whose_direction_says_it_needs_no_note_on_chewing() -> None:
    assert "the direction itself already says how" in asked(TROCHE, note="never chew it").sentence


@pytest.mark.parametrize(
    "note",
    ["into one nostril only", "left nostril first", "en una fosa nasal", "right side only", "solo en la izquierda"],
)
def test_a_place_in_the_note_of_a_spray_is_a_question(note: str) -> None:
    reason = asked(SPRAY, note=note)
    assert (reason.code, reason.severity) == ("label-note-site", "question")
    assert "name every place under site" in reason.text
    assert "ask which: site: left nostril or right nostril." in reason.text


@pytest.mark.parametrize("note", ["and the right knee", "also on the lower back", "en ambos lados", "both hands too"])
def test_a_place_in_the_note_of_a_cream_is_a_question(note: str) -> None:
    assert asked(CREAM, note=note).code == "label-note-site"


@pytest.mark.parametrize("note", ["wash your hands first", "right before bed", "rub in with clean hands", "frote bien"])
def test_what_only_sounds_like_a_place_is_not(note: str) -> None:
    assert worded(CREAM, note=note)


def test_a_form_without_a_site_may_name_a_part_of_the_body() -> None:
    assert worded(CAPSULE, note="for the pain in the left knee")
    assert worded(SHOT, note="lie on the left side")


@pytest.mark.parametrize(
    "site",
    [
        "open wound on the left leg",
        "left leg ulcer",
        "broken skin",
        "burn on the left hand",
        "rash on the back",
        "sore on the left heel",
        "infected left toe",
        "herida abierta",
        "úlcera del pie izquierdo",
        "llagas",
        "quemadura en la mano",
        "piel rota",
        "bedsore, tailbone",
    ],
)
@pytest.mark.parametrize("order", [CREAM, LOTION], ids=["cream", "lotion"])
def test_broken_skin_as_the_site_is_a_question(order: Order, site: str) -> None:
    directed = given(order, site=site, applied=Quantity("2.9", "g"), times_a_day=2)
    (reason,) = directions(directed, "en").reasons
    assert (reason.code, reason.severity) == ("label-site-broken-skin", "question")
    assert reason.path == "prescription.directions.site" and "the label says so" in reason.text


@pytest.mark.parametrize(
    "site",
    ["left eye", "both eyelids", "mouth", "gums", "inside the nose", "genitals", "vulva", "ojo derecho", "boca",
     "párpado izquierdo", "encías", "genitales", "ano"],
)  # fmt: skip
def test_what_is_not_skin_as_the_site_is_a_question(site: str) -> None:
    reason = asked(CREAM, site=site)
    assert (reason.code, reason.severity) == ("label-site-not-skin", "question")
    assert "is for the skin only" in reason.text


@pytest.mark.parametrize("site", ["sore left knee", "burning feet", "scar on the left arm", "left ear", "nuca"])
def test_whole_skin_that_hurts_is_a_site(site: str) -> None:
    assert worded(CREAM, site=site)


@pytest.mark.parametrize(("weighed_on", "is_old"), [("2025-11-24", False), ("2025-11-23", True), ("2023-11-01", True)])
def test_a_device_is_weighed_again_after_twelve_months(weighed_on: str, is_old: bool) -> None:
    order = shown(CREAM)
    assert order.device is not None
    older = replace(order, device=replace(order.device, calibrated_on=date.fromisoformat(weighed_on)))
    reasons = of_dates(LabelRequest(plan(older), date(2026, 11, 24)))
    assert [(each.code, each.severity) for each in reasons] == ([("label-device-old", "question")] if is_old else [])
    assert not is_old or "more than 12 months before 2026-11-24" in reasons[0].sentence


@pytest.mark.parametrize("note", ["stop after 4 a day", "up to 6 pumps per day", "4 al día", "no more than four a day"])
def test_so_many_a_day_in_a_note_says_how_often(note: str) -> None:
    assert "label-note-often" in [each.code for each in directions(shown(CREAM, note=note), "en").reasons]


@pytest.mark.parametrize(
    ("site", "code"),
    [
        ("where it hurts", "label-site-vague"),
        ("all over", "label-site-vague"),
        ("todo el cuerpo", "label-site-vague"),
        ("left thigh, 3 cm above the knee", "label-site"),
        ("donde le duela", "label-site-vague"),
        ("left knee twice", "label-site-often"),
        ("rodilla izquierda por la noche", "label-site-often"),
        ("0 places on the back", "label-site"),
        ("3 cm above the left knee", "label-site"),
        ("both knees (alternate)", "label-site"),
    ],
)
def test_a_site_that_is_no_place_is_a_question(site: str, code: str) -> None:
    reason = asked(CREAM, site=site)
    assert (reason.code, reason.severity, reason.path) == (code, "question", "prescription.directions.site")


def test_a_site_with_a_number_of_places_or_one_remark_in_brackets_reads_well() -> None:
    assert "to each area (4 places on the back)" in worded(CREAM, site="4 places on the back")
    assert "to the lower back (left side)" in worded(CREAM, site="lower back (left side)")
    assert "to the left thigh just above the knee" in worded(CREAM, site="left thigh just above the knee")


@pytest.mark.parametrize("site", ["left knee and right", "rodilla izquierda y derecha", "right knee and left knee"])
def test_a_side_that_stands_alone_is_the_other_of_the_pair(site: str) -> None:
    assert "to each knee" in worded(CREAM, site=site) and "en cada rodilla" in worded(CREAM, "es", site=site)


def test_half_a_spray_is_asked_about_as_its_volume() -> None:
    reason = asked(SPRAY, applied=Quantity("1.5", "spray"))
    assert reason.code == "label-strokes" and reason.text.startswith("0.15 mL is 1.5 sprays of 0.1 mL")


@pytest.mark.parametrize(
    ("amount", "is_asked"),
    [("0.005 mL", True), ("3.333 mL", True), ("0.25 mL", False), ("1.25 mL", False), ("9 mL", False)],
)
def test_a_volume_that_no_syringe_shows_is_a_question(amount: str, is_asked: bool) -> None:
    for order in (ORAL, RINSE, SHOT):
        reasons = directions(shown(order, applied=Quantity.parse(amount)), "en").reasons
        assert [each.code for each in reasons] == (["label-volume"] if is_asked else [])


def test_no_note_has_no_reasons() -> None:
    way = way_of(CREAM.formula)
    assert way is not None and of_note(shown(CREAM, note=" "), way) == ()
    assert of_note(replace(CREAM, prescription=None), way) == ()


# One note in each language for every way of use there is, and the forms whose own it is.
OTHER_WAYS = {
    "rectum": (("place in rectum", "póngalo en el recto"), ("suppository",)),
    "vagina": (("use vaginal applicator", "vía vaginal"), ()),
    "swallowed": (("take by mouth with water", "tome con agua"), ("oral liquid", "capsule", "rapid dissolve oral")),
    "kept in the mouth": (
        ("hold in the mouth", "téngalo en la boca"),
        ("rinse", "troche", "rapid dissolve", "sublingual tablet"),
    ),
    "nose": (("squirt up the nose", "por la nariz"), ("nasal spray",)),
    "skin": (("rub in well", "frote bien"), ("topical", "topical liquid")),
    "eye or ear": (("a drop in the eye", "en el oído"), ()),
    "injected": (("inject it", "inyecte despacio"), ("injection",)),
}


@pytest.mark.parametrize("way", all_ways(), ids=lambda way: f"{way.key} {way.routes[0]}")
@pytest.mark.parametrize("named", OTHER_WAYS)
def test_a_note_that_names_another_way_than_the_forms_own_is_never_printed(way: WayOfUse, named: str) -> None:
    notes, own = OTHER_WAYS[named]
    form, route = way.forms[0], way.routes[0]
    order = base_order(form, route, way.devices[0] if way.measure == "device" else "")
    is_own = way.key in own or f"{way.key} {route}" in own
    for note in notes:
        found = of_note(given(order, note=note), way)
        asked_for = {"label-note-other-way", "label-note-contradicts"} & {each.code for each in found}
        assert bool(asked_for) != is_own, note


@pytest.mark.parametrize(
    "note",
    ["do not put it in the rectum", "never inject it", "not by mouth", "no la ponga en los ojos", "no la inyecte"],
)
def test_a_way_that_the_note_forbids_is_not_asked_about(note: str) -> None:
    assert worded(TROCHE, note=note)


@pytest.mark.parametrize(
    "note", ["do not chew, place in rectum", "not by mouth, in the rectum", "no masticar; en el ano"]
)
def test_what_is_forbidden_before_does_not_hide_another_way(note: str) -> None:
    codes = [each.code for each in directions(shown(TROCHE, note=note), "en").reasons]
    assert "label-note-other-way" in codes or "label-note-contradicts" in codes


def test_a_question_about_another_way_says_whose_words_and_what_to_do() -> None:
    reason = asked(TROCHE, note="place in rectum")
    assert (reason.code, reason.severity) == ("label-note-other-way", "question")
    assert reason.text.startswith("'rectum' in the note names another way of use than that of this troche (to dissolve")


@pytest.mark.parametrize(
    ("route", "note", "is_asked"),
    [
        ("intramuscular", "into a vein", True),
        ("intravenous", "into a vein", False),
        ("intravenous", "under the skin", True),
    ],
)
def test_an_injection_by_another_route_is_another_way(route: str, note: str, is_asked: bool) -> None:
    order = given(base_order("injection", route), note=note)
    way = way_of(order.formula)
    assert way is not None and bool(of_note(order, way)) == is_asked
