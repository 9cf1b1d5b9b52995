"""Drawings with people: described in both languages, of many ages and skins, and small."""

import re
import xml.etree.ElementTree as ElementTree

import pytest

from lenitive.learn.reading import words
from lenitive.pictures import svg
from lenitive.pictures.people import SCENES, scene
from lenitive.pictures.people.drawn import WORDS

SVG = "{http://www.w3.org/2000/svg}"


def test_there_are_at_least_six_and_each_has_its_words() -> None:
    assert len(SCENES) >= 6 and set(SCENES) == set(WORDS.read())


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", SCENES)
def test_a_drawing_tells_those_who_do_not_see_it_who_is_there(name: str, language: str) -> None:
    root = ElementTree.fromstring(scene(name, language))
    title, told = root[0], root[1]
    assert root.get("role") == "img" and root.get("aria-labelledby") == f"{title.get('id')} {told.get('id')}"
    assert len(words(str(told.text))) >= 12
    assert scene(name, "en") != scene(name, "es")


@pytest.mark.parametrize("name", SCENES)
def test_a_drawing_is_small_stands_alone_and_has_colors_of_the_palette_only(name: str) -> None:
    drawn = scene(name, "en")
    assert len(drawn) < 16_000
    assert " style=" not in drawn and "<style" not in drawn and "<script" not in drawn and "<text" not in drawn
    for part in re.findall(r'class="(h-[\w-]+)"', drawn):
        assert part in svg.LOOKS


def test_people_are_of_different_skin_and_age() -> None:
    drawn = "".join(scene(name, "en") for name in SCENES)
    assert all(f'class="h-skin-{tone}"' in drawn for tone in range(1, 5))
    gray = [name for name in SCENES if 'class="h-hair-3"' in scene(name, "en")]
    assert 2 <= len(gray) < len(SCENES)
    told = " ".join(words_of.shows.in_language("en") for words_of in WORDS.read().values())
    assert all(who in told for who in ("older man", "small daughter", "young man", "gray-haired woman"))
