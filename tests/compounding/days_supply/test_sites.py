"""How many places a direction names: what a nurse would count, and nothing where she would have to ask."""

from __future__ import annotations

import pytest

from lenitive.compounding.days_supply import places_named
from lenitive.compounding.days_supply.sites import site_words
from lenitive.compounding.labels.places import names

COUNTED = {
    1: (
        "left knee", "the left knee", "lower back", "neck", "one nostril", "left nostril", "either nostril", "face",
        "left or right knee", "alternating nostrils", "2 cm above the left knee", "back of the left hand", "pelvis",
        "between the shoulder blades", "left sides of the back", "left knee (front and back)", "abscess",
        "rodilla izquierda", "la espalda", "una fosa nasal", "left calf",
    ),
    2: (
        "each nostril", "both nostrils", "left knee and right knee", "left and right knee", "both hands", "hands",
        "knees", "both the left and the right knee", "both left and right knee", "one or both knees", "two fingers",
        "2 fingers of the left hand", "soles of both feet", "soles of the feet", "back of the knees", "each big toe",
        "both sides of the neck", "neck, lower back", "2 inches above both knees", "bilateral knee", "feet",
        "cada fosa nasal", "ambas rodillas", "rodillas", "rodilla izquierda y rodilla derecha", "las dos manos",
        "left nostril then right nostril", "knees bilaterally", "rodillas doloridas", "cada rodilla dolorida",
        "sides of the left knee", "left knee; right knee",
    ),
    3: ("lower back and both knees", "left knee, right knee and neck", "two knees, neck"),
    4: ("both hands and feet", "hands and feet", "each knee and ankle", "both knees and both ankles"),
    20: ("20 places",),
}  # fmt: skip
UNTOLD = (
    "painful joints", "fingers", "toes of the left foot", "each toe", "skin of the fingers", "knee/ankle", "",
    "between the toes and the left knee", "0 places", "21 places", "left knee 3 times", "affected areas", "and",
    "áreas de la espalda", "left knee and fingers", "neck or toes",
)  # fmt: skip


@pytest.mark.parametrize(("count", "site"), [(count, site) for count, sites in COUNTED.items() for site in sites])
def test_each_place_that_is_named_is_counted(count: int, site: str) -> None:
    assert places_named(site) == count
    assert places_named(site.upper()) == count


@pytest.mark.parametrize("site", UNTOLD)
def test_a_plural_that_nobody_could_count_is_not_counted(site: str) -> None:
    assert places_named(site) is None


def test_every_site_that_a_label_has_words_for_can_be_counted() -> None:
    shown = {site: (len(places), places_named(site)) for site, places in names().items()}
    assert {site: counts for site, counts in shown.items() if counts[0] != counts[1]} == {}
    worded = {text: places_named(text) for places in names().values() for each in places for text in (each.en, each.es)}
    assert {text: count for text, count in worded.items() if count != 1} == {}


def test_a_list_of_places_is_their_sum() -> None:
    assert places_named("neck, each knee and the left ankle") == 4
    assert places_named("each knee and the neck") == 3
    assert places_named("each knee and left ankle") == 3


def test_the_words_say_who_decided_them() -> None:
    known = site_words()
    assert known.rule.authority.startswith("policy") and known.rule.read_in == "" and not known.rule.verify
    assert known.rule.valid_from.isoformat() == "2026-11-29"
