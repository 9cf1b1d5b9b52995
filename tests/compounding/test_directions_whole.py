"""Sentences of directions and of their refusals, whole, as a pharmacist and a patient read them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compounding.every_form import given
from compounding.test_direction_words import CAPSULE, CREAM, SHOT, asked, shown, worded
from lenitive.compounding.labels.places import listed, manner, read
from lenitive.compounding.labels.sentences import directions
from lenitive.units import Quantity

UNREADABLE = (
    "does not read as places in a direction: name parts of the body, without lengths and brackets, for example "
    "{site: left thigh just above the knee}. What is used in turns is one place."
)
UNCOUNTED = (
    "does not say how many places get 2.9 g each: name every place, for example {site: left knee and right knee}."
)


@pytest.mark.parametrize(
    ("site", "code", "sentence"),
    [
        (
            "wound on the left leg",
            "label-site-broken-skin",
            "'wound' in the site is not whole skin. More is taken up through broken or sore skin, so this is not for "
            "it, and the label says so: ask the prescriber, then write the whole skin that is meant, for example "
            "{site: left lower leg}.",
        ),
        (
            "in the eye",
            "label-site-not-skin",
            "'eye' in the site is not skin, and this preparation is for the skin only: ask the prescriber which skin "
            "is meant, or make a preparation for that place.",
        ),
        (
            "where it hurts",
            "label-site-vague",
            "'where it hurts' in the site does not say where: ask the prescriber, then name every place under {site}.",
        ),
        (
            "left knee twice",
            "label-site-often",
            "'twice' in the site says how often: write it under {times_a_day} and {most_a_day}, here only places.",
        ),
        ("3 cm above the left knee", "label-site", f"'3 cm above the left knee' {UNREADABLE}"),
        ("four cm of left thigh", "label-site", f"'four cm of left thigh' {UNREADABLE}"),
        ("both knees (inner)", "label-site", f"'both knees (inner)' {UNREADABLE}"),
        ("2 inches below the left knee", "label-site", f"'2 inches below the left knee' {UNREADABLE}"),
    ],
)
def test_a_site_that_is_no_place_on_whole_skin_is_a_question_in_one_sentence(
    site: str, code: str, sentence: str
) -> None:
    reason = asked(CREAM, site=site)
    assert (reason.code, reason.severity, reason.path) == (code, "question", "prescription.directions.site")
    assert reason.sentence == sentence


def test_a_number_that_counts_its_places_stays_and_so_do_brackets_behind_one_place() -> None:
    assert worded(CREAM, site="2 knees") == "Apply 2 pumps (2.9 g) to each area (2 knees) 2 times a day."
    assert worded(CREAM, site="left knee (inner side)") == (
        "Apply 2 pumps (2.9 g) to the left knee (inner side) 2 times a day."
    )


def test_a_site_that_counts_nothing_is_pointed_out_in_one_sentence() -> None:
    (caution,) = directions(shown(CREAM, site="painful joints"), "en").reasons
    assert caution.sentence == f"'painful joints' {UNCOUNTED}"
    vein = replace(SHOT, formula=replace(SHOT.formula, route="intravenous"))
    assert asked(vein, site="2 arms").sentence == f"'2 arms' {UNCOUNTED.replace('2.9 g', '1 mL')}"


@pytest.mark.parametrize(
    ("written", "lacking", "write"),
    [
        ({}, "how much is used, where and how often", "applied: 1.45 g, times_a_day: 3, site: left knee"),
        ({"site": "left knee"}, "how much is used and how often", "applied: 1.45 g, times_a_day: 3"),
        ({"applied": Quantity.parse("2 g")}, "where and how often", "times_a_day: 3, site: left knee"),
        ({"applied": Quantity.parse("2 g"), "times_a_day": 2}, "where", "site: left knee"),
        ({"applied": Quantity.parse("2 g"), "most_a_day": 2}, "where", "site: left knee"),
        ({"site": "left knee", "times_a_day": 2}, "how much is used", "applied: 1.45 g"),
    ],
)
def test_what_a_label_lacks_is_listed_once_with_what_to_write(
    written: dict[str, object], lacking: str, write: str
) -> None:
    (reason,) = directions(given(CREAM, **written), "en").reasons
    assert reason.sentence == (
        f"The label lacks {lacking}; nobody can weigh a cream by «as directed». Ask the prescriber, then write "
        f"under {{prescription}}: {{directions: {{{write}}}}}."
    )


def test_a_form_that_goes_nowhere_is_told_which_word_to_correct() -> None:
    by_ear = replace(CREAM, formula=replace(CREAM.formula, route="ear"))
    assert asked(by_ear).sentence == (
        "A label has no direction for a cream by the route 'ear': the routes of this form are topical. Correct the "
        "formula's {dosage_form} or {route}."
    )
    neither = replace(CREAM, formula=replace(CREAM.formula, dosage_form="patch", route="ear"))
    assert asked(neither).sentence == "A label has no words for the route 'ear': correct the formula's route."
    unknown = replace(CREAM, formula=replace(CREAM.formula, dosage_form="patch"))
    assert asked(unknown).sentence.startswith(
        "A label has no words for the dosage form 'patch' by the route 'topical': write {dosage_form} as one of "
    )


def test_what_has_no_site_names_the_form_and_what_to_take_away() -> None:
    assert asked(CAPSULE, site="left knee").sentence == (
        "A capsule (to be swallowed) has no site, and the directions name 'left knee': take it away."
    )


@pytest.mark.parametrize(
    ("site", "how"),
    [
        ("left knee and right knee", "each"), ("right knee and left knee", "each"), ("left knee", "one"),
        ("left knee and left knee", "one"), ("left knee and right hip", "several"), ("neck and back", "several"),
        ("left knee and left hip", "several"), ("left knee and both hips", "several"), ("", "none"),
    ],
)  # fmt: skip
def test_only_left_and_right_of_one_part_read_as_each(site: str, how: str) -> None:
    places = read(site) if site else ()
    assert manner(places, len(places)) == how


def test_a_list_of_places_has_one_and() -> None:
    assert listed(["neck", "back", "left knee"], "en") == "neck, back and left knee"
    assert listed(["el cuello", "hierro"], "es") == "el cuello y hierro"
    assert listed(["el cuello", "hielo"], "es") == "el cuello y hielo" and listed(["a", "hilo"], "es") == "a e hilo"


def test_a_spanish_direction_points_out_what_it_leaves_in_english() -> None:
    found = directions(shown(CREAM, site="painful joints", note="after the bath"), "es")
    assert [(each.code, each.path) for each in found.reasons] == [
        ("label-site-uncounted", "prescription.directions.site"),
        ("label-not-translated", "prescription.directions.site"),
        ("label-not-translated", "prescription.directions.note"),
    ]
    assert found.reasons[2].sentence == (
        "'after the bath' is printed as it is written: write {note} in Spanish, or check that it is."
    )
