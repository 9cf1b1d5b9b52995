"""Pictures that explain: a title and a description each, both languages, only published numbers, no style inside."""

import re
import xml.etree.ElementTree as ElementTree
from itertools import combinations
from math import log
from typing import Any

import pytest

from lenitive.evidence import sources
from lenitive.learn.reading import words
from lenitive.learn.shelf import pictures
from lenitive.pictures import svg
from lenitive.pictures.learning import BENCH, PICTURES, draw, of, step
from lenitive.pictures.people import SCENES
from rule_files import written

LANGUAGES = ("en", "es")
EVERY = [(name, language) for name in PICTURES for language in LANGUAGES]
SVG = "{http://www.w3.org/2000/svg}"


def tree(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text)


def texts(text: str) -> list[str]:
    return [str(each.text) for each in tree(text).iter(f"{SVG}text")]


def rows(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = written("learning_pictures")[name]["rows"]
    return found


def test_the_pictures_are_those_that_articles_may_name() -> None:
    assert pictures() - set(SCENES) == set(PICTURES) == {"receptor", "routes", "fingertip", "relief", "cream"}


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_a_picture_has_a_title_and_a_description_for_those_who_do_not_see_it(name: str, language: str) -> None:
    root = tree(draw(name, language))
    title, description = root[0], root[1]
    assert (title.tag, description.tag) == (f"{SVG}title", f"{SVG}desc") and root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    worded = of(name, language)
    assert (title.text, description.text) == (worded.title, worded.description)
    assert len(words(worded.description)) > 20


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_a_picture_stands_alone_and_runs_nothing(name: str, language: str) -> None:
    text = draw(name, language)
    assert " style=" not in text and "<style" not in text and "<script" not in text and "href" not in text
    for element in tree(text).iter():
        for part in (element.get("class") or "picture").split():
            assert part == "picture" or any(part in look.split() for look in svg.LOOKS), part


@pytest.mark.parametrize("name", PICTURES)
def test_the_words_are_in_the_language_and_every_label_is_drawn(name: str) -> None:
    english, spanish = (" ".join(texts(draw(name, language))) for language in LANGUAGES)
    assert english != spanish
    for language, drawn in (("en", english), ("es", spanish)):
        worded = of(name, language)
        assert not worded.rows or all(row.name in drawn and row.mark in drawn for row in worded.rows if row.mark)
        assert worded.rows or all(label.split()[0] in drawn for label in worded.labels.values())


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_no_word_lies_on_another_or_beside_the_picture(name: str, language: str) -> None:
    root = tree(draw(name, language))
    wide, high = (float(root.get(side, "0")) for side in ("width", "height"))
    boxes = []
    for each in root.iter(f"{SVG}text"):
        size, text = float(each.get("font-size", "12")), str(each.text)
        length = svg.text_width(text, size) * (1.05 if each.get("font-weight") else 1)
        shift = {"middle": length / 2, "end": length}.get(each.get("text-anchor", "start"), 0)
        left, base = float(each.get("x", "0")) - shift, float(each.get("y", "0"))
        assert left >= -2 and left + length <= wide + 4 and size <= base <= high, text
        boxes.append((text, left, left + length, base - size * 0.75, base))
    for one, other in combinations(boxes, 2):
        apart = one[2] <= other[1] or other[2] <= one[1] or one[4] <= other[3] or other[4] <= one[3]
        assert apart, (one[0], other[0])


def test_every_number_has_a_grade_and_a_known_source() -> None:
    for name in PICTURES:
        given = written("learning_pictures")[name]
        for row in (given, *given.get("rows", ())):
            named = row["source"].split()
            assert set(named) <= set(sources()) and row["grade"] in "ABC" and row["tag"], row
            assert row["grade"] == "C" or not all(sources()[each].is_weak for each in named), row
            assert (row["tag"] in ("recalled", "found-2nd")) == (row.get("verify") == "true"), row
            assert "recalled" not in named, row


def test_the_routes_say_what_the_studies_say() -> None:
    keys = ("low", "middle", "high", "relief")
    found = {row["key"]: tuple(row.get(key) for key in keys) for row in rows("routes")}
    assert found == {
        "vein": (None, None, None, "15"),
        "nose": ("10", "14", "40", "15"),
        "cream": (None, None, None, "30"),
        "tongue": ("15", "45", "60", None),
        "swallowed": ("10", "58", "106", None),
    }


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_a_picture_has_one_message_at_most_three_numbers_and_no_letter_of_a_grade(name: str, language: str) -> None:
    steps = {"1", "2", "3", "4", "5"} if name == "cream" else set()  # these count its steps, and say nothing else
    drawn = [text for text in texts(draw(name, language)) if text not in steps]
    assert len(re.findall(r"\d+(?:\.\d+)?", " ".join(drawn))) <= 3, drawn
    assert not {"A", "B", "C", "X"} & set(drawn)


def test_a_time_that_nobody_measured_has_a_mark_and_no_line() -> None:
    timed = [row for row in rows("routes") if "relief" in row]
    lines = [each for each in tree(draw("routes", "en")).iter(f"{SVG}path") if each.get("class") == "d-amber-line"]
    assert len(lines) == len(timed) == 3
    assert texts(draw("routes", "en")).count("we found no study") == len(rows("routes")) - 3
    for row in timed:
        assert row["mark"]["en"] == f"{row['relief']} minutes"


def relief_picture_x(hours: float) -> float:
    return 14 + 326 * log(hours / 0.18) / log(2600 / 0.18)


def test_time_grows_to_the_right_and_stays_on_the_picture() -> None:
    relief_x = [relief_picture_x(hours) for hours in (0.25, 1, 24, 168, 672, 2016)]
    assert relief_x == sorted(relief_x) and relief_x[0] > 14 and relief_x[-1] < 340


def test_single_infusions_and_creams_without_a_difference_stand_beside_those_with_one() -> None:
    found = {row["key"]: row for row in rows("relief")}
    assert found["drip_fibromyalgia"]["same_at"] == ["168", "1344"]
    assert found["drip_nerve"]["same_over"] == ["24", "840"]
    assert found["drip_crps"]["same_at"] == ["2016"] and "less_over" not in found["cream_month"]
    assert [row["key"] for row in rows("relief") if "mark" in row] == ["drip_fibromyalgia", "drip_crps", "cream_month"]
    assert {key: row["people"] for key, row in found.items()} == {
        "drip_fibromyalgia": "24",
        "drip_nerve": "20",
        "spray": "8",
        "seven": "211",
        "drip_crps": "60",
        "cream_once": "20",
        "cream_weeks": "92",
        "cream_month": "399",
    }


def test_a_single_look_is_a_dot_and_nothing_is_joined_across_a_gap() -> None:
    drawn, shown = tree(draw("relief", "en")), [row for row in rows("relief") if "mark" in row]
    dots = list(drawn.iter(f"{SVG}circle"))
    looks = [hours for row in shown for key in ("less_at", "same_at") for hours in row.get(key, ())]
    assert len(dots) == len(looks) == 5
    for each in dots:
        assert any(float(each.get("cx", "0")) == pytest.approx(relief_picture_x(float(h)), abs=0.1) for h in looks)
    spans = [row for row in shown if "less_over" in row or "same_over" in row]
    filled = [each for each in drawn.iter(f"{SVG}rect") if each.get("class") in ("p-good", "d-body")]
    assert len(filled) == len(spans) + 2  # two of the key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", BENCH)
def test_a_drawing_of_the_bench_says_what_it_shows(name: str, language: str) -> None:
    drawn = step(name, "12.000 g", language)
    root = tree(drawn)
    assert "{" not in drawn and len(words(str(root[0].text))) > 2
    shows = name in ("scale", "finished", "date")
    assert ("12.000 g" in texts(drawn)) is shows
    assert (root.get("width"), root.get("height")) == ("160", "112")


def test_what_people_type_cannot_become_an_element() -> None:
    assert "<b>" not in step("scale", "<b>1 g</b>", "en")


def test_a_name_that_is_none_is_refused() -> None:
    with pytest.raises(KeyError):
        draw("unicorn", "en")


def test_numbers_of_coordinates_are_short() -> None:
    assert not re.search(r"\d\.\d{4,}", "".join(draw(name, "en") for name in PICTURES))
