"""Icon arrays, small panels, the ladder of a cream and the comparison, drawn from values made by hand."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import numpy as np
import pytest

from lenitive.pharmacology import Prediction
from lenitive.pictures import NARROW, WIDE, Size
from lenitive.pictures.compared import effect_together, together
from lenitive.pictures.effects import amount, number_of, pain_picture, picture_of, shown_order
from lenitive.pictures.fractions import ladder
from lenitive.pictures.icons import array
from lenitive.pictures.svg import text_width
from pictures import made
from pictures.test_levels import SVG, of_class, texts, words


def drawn(picture: str | None) -> ET.Element:
    assert picture
    return ET.fromstring(picture)


def named(root: ET.Element) -> str:
    """What a screen reader says: the texts that the name of the picture points at."""
    texts = {element.get("id"): element.text or "" for element in root}
    return " ".join(texts[key] for key in root.get("aria-labelledby", "").split())


def figures(root: ET.Element, look: str) -> int:
    """How many figures have a look: those drawn by themselves, and those of the rows that are used again."""
    rows = {f"#{path.get('id')}": (path.get("d") or "").count("M") for path in root.iter(f"{SVG}path")}
    whole = [use.get("href", "") for group in of_class(root, look) for use in group.iter(f"{SVG}use")]
    return sum((path.get("d") or "").count("M") for path in of_class(root, look)) + sum(rows[row] for row in whole)


def points(path: ET.Element) -> int:
    """How many points a line is drawn through."""
    return len(re.findall(r"-?(?:\d+\.?\d*|\.\d+)", path.get("d") or "")) // 2


def test_an_icon_array_is_read_as_its_sentence() -> None:
    root = drawn(array(made.outcome()))
    assert root.get("role") == "img"
    assert named(root) == "Pain relief. About 36 of 100 people get relief."


def test_both_arrays_have_a_hundred_figures_with_as_many_filled_as_people() -> None:
    root = drawn(array(made.outcome()))
    assert (figures(root, "p-good"), figures(root, "p-spared")) == (36 + 28, 64 + 72)
    assert "36 of 100" in words(root) and "28 of 100" in words(root)


@pytest.mark.parametrize("count", [0, 1, 99, 100])
def test_none_and_all_of_the_people_are_a_hundred_figures_too(count: int) -> None:
    root = drawn(array(made.outcome("nausea", count, None)))
    assert figures(root, "p-bad") == count and figures(root, "p-spared") == 100 - count


def test_harm_differs_from_benefit_by_shape_and_not_by_color_alone() -> None:
    def shapes(name: str) -> str:
        path = next(drawn(array(made.outcome(name))).iter(f"{SVG}path")).get("d") or ""
        return path.split("M")[1].split("a", 1)[1]

    assert shapes("relief") != shapes("nausea")


def test_what_is_not_published_has_no_figures() -> None:
    assert array(made.outcome("nausea", None, None)) is None
    root = drawn(array(made.outcome("nausea", 28, None)))
    assert "not published" in words(root) and figures(root, "p-bad") + figures(root, "p-spared") == 100


def test_an_effect_stands_in_its_band_with_its_unit_and_says_so(infusion: Prediction) -> None:
    root = drawn(picture_of(made.effect(), infusion))
    assert [len(of_class(root, look)) for look in ("p-band90", "p-band50", "p-median")] == [1, 1, 1]
    assert "% of maximum" in words(root) and "100" in words(root) and "time, h" in words(root)
    worded = named(root)
    assert "Evidence C: weak evidence, or expert opinion; partly assumed." in worded and "in 9 of 10 people" in worded
    assert of_class(root, "p-dose")


def test_an_effect_of_one_person_has_no_band(alone: Prediction) -> None:
    root = drawn(picture_of(made.effect(with_bands=False), alone))
    assert not of_class(root, "p-band90") and len(of_class(root, "p-median")) == 1


def test_an_effect_of_many_doses_is_thinned(many_doses: Prediction) -> None:
    times = np.linspace(0, 720, 120)
    one = replace(made.effect(), times_h=times, values=times / 720, bands=None)
    assert 1 < sum(map(points, of_class(drawn(picture_of(one, many_doses)), "p-median"))) < 60


def test_mean_pain_is_drawn_beside_lasting_relief_only(infusion: Prediction) -> None:
    one = made.effect("lasting_relief")
    assert pain_picture(one, infusion) is None
    both = replace(one, series={"nrs_treated": 7 - one.values, "nrs_placebo": 7 - one.values / 4})
    assert "T treated, P placebo" in words(drawn(pain_picture(both, infusion)))


def test_shares_are_read_as_per_cent_with_two_digits() -> None:
    assert amount(0.1234, "fraction of maximum") == "12 % of maximum"
    assert (number_of(0.0512, "chance"), amount(14.26, "mmHg")) == ("5.1 %", "14 mmHg")


def test_relief_comes_first_and_the_receptor_last() -> None:
    groups = shown_order(["nmda_block", "nausea", "analgesia", "lasting_relief"])
    assert [(key, inside) for key, _, inside in groups] == [
        ("relief", ["analgesia", "lasting_relief"]),
        ("mind", ["nausea"]),
        ("receptor", ["nmda_block"]),
    ]


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_a_cream_is_shown_at_four_shares_beside_what_was_published(size: Size) -> None:
    root = drawn(ladder(made.cream(), size))
    assert len(of_class(root, "p-good")) == 4 and len(of_class(root, "p-dose-open")) == 2
    for share in ("if 1 % gets in", "if 3 % gets in", "if 10 % gets in", "if 20 % gets in", "2,360"):
        assert share in words(root)
    places = [float(mark.get("cx", "0")) for mark in of_class(root, "p-good")]
    assert places == sorted(places) and places[2] - places[0] == pytest.approx(
        (places[3] - places[0]) * np.log(10) / np.log(20), abs=0.2
    )
    assert "if 10 % gets in: 30 ng/mL" in named(root)
    assert "A published poisoning (Poisoning by a ketamine cream" in named(root) and "as reported" not in named(root)


def test_a_cream_without_a_level_has_no_picture() -> None:
    nothing = tuple(replace(one, cmax_ng_per_ml=0.0) for one in made.cream().fractions)
    assert ladder(replace(made.cream(), fractions=nothing), WIDE) == ""


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_regimens_differ_by_letter_and_dashes(infusion: Prediction, two_routes: Prediction, size: Size) -> None:
    root = drawn(together(made.comparison(infusion, two_routes), size))
    lines = [line for line in of_class(root, "p-median") if points(line) > 3]
    assert [line.get("stroke-dasharray") for line in lines] == [None, "7 3"]
    assert len(of_class(root, "p-band90")) == 2 and "Doses of A" in words(root) and "Doses of B" in words(root)
    assert "A, one infusion: typical peak" in named(root) and "B, by mouth: typical peak" in named(root)


def test_an_effect_is_compared_with_a_letter_for_each_regimen(infusion: Prediction, alone: Prediction) -> None:
    root = drawn(effect_together("analgesia", made.comparison(infusion, alone)))
    assert len(of_class(root, "p-median")) == 2 and {"A", "B"} <= set(words(root).split())
    assert "A at most 40 % of maximum, B at most 40 % of maximum." in named(root)


def test_nothing_in_the_small_pictures_is_blocked_and_all_of_it_lies_inside(infusion: Prediction) -> None:
    both = made.comparison(infusion, infusion)
    pictures = [
        *(str(array(made.outcome())), picture_of(made.effect(), infusion), effect_together("analgesia", both)),
        *(draw for size in (WIDE, NARROW) for draw in (ladder(made.cream(), size), together(both, size))),
    ]
    for picture in pictures:
        assert " style=" not in picture and "<script" not in picture and not re.search(r"href=\"[^#]", picture)
        root = ET.fromstring(picture)
        wide = float(root.get("viewBox", "").split()[2])
        for element, anchor in texts(root):
            width = text_width(element.text or "", float(element.get("font-size", "12")))
            share = {"middle": 0.5, "end": 1.0}.get(anchor, 0.0)
            left = float(element.get("x", "0")) - share * width
            assert left >= -0.5 and left + width <= wide + 1, element.text
        ids = re.findall(r' id="([^"]+)"', picture)
        used = re.findall(r"href=\"#([^\"]+)\"", picture)
        assert len(ids) == len(set(ids)) == (3 if used else 2) and set(used) <= set(ids)
