"""What a picture of a prediction must hold: words for those who do not see it, bands, ranges, doses, no styles."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lenitive.pharmacology import DoseRow, Population, Prediction, Regimen, Subject, predict
from lenitive.pharmacology.routes import ROUTES as ALL_ROUTES
from lenitive.pictures import NARROW, WIDE, Size, caption, picture, png
from lenitive.pictures.plan import MARGIN
from lenitive.pictures.words import ROUTES

SVG = "{http://www.w3.org/2000/svg}"


def drawn(prediction: Prediction, size: Size = WIDE) -> ET.Element:
    return ET.fromstring(picture(prediction, size))


def of_class(root: ET.Element, name: str) -> list[ET.Element]:
    return [element for element in root.iter() if name in element.get("class", "").split()]


def texts(root: ET.Element) -> Iterator[tuple[ET.Element, str]]:
    """Each line of text with its anchor, which it may have from the group around it."""
    for around in root.iter():
        for element in around.findall(f"{SVG}text"):
            yield element, element.get("text-anchor", around.get("text-anchor", ""))


def words(root: ET.Element) -> str:
    return " ".join(element.text or "" for element in root.iter(f"{SVG}text"))


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_a_picture_says_what_it_shows_to_those_who_do_not_see_it(infusion: Prediction, size: Size) -> None:
    root = drawn(infusion, size)
    title, described = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert root.get("role") == "img"
    assert title is not None and title.text == "Predicted level of ketamine in plasma over 24.7 h"
    assert described is not None and "In 9 of 10 people the peak lies between" in (described.text or "")
    assert "1 intravenous" in (described.text or "") and "analgesic 70 to 160 ng/mL (Zanos 2018)" in (
        described.text or ""
    )
    assert root.get("aria-labelledby") == title.get("id") and root.get("aria-describedby") == described.get("id")


def test_the_two_sizes_can_stand_on_one_page(infusion: Prediction) -> None:
    ids = [e.get("id") for size in (WIDE, NARROW) for e in drawn(infusion, size).iter() if e.get("id")]
    assert len(ids) == len(set(ids)) == 4


def test_equal_predictions_give_equal_bytes(infusion: Prediction) -> None:
    assert picture(infusion) == picture(replace(infusion))


def test_a_line_stands_in_its_bands_where_there_are_people(infusion: Prediction) -> None:
    root = drawn(infusion)
    panels = 2  # ketamine and norketamine; one more of each in the key of the first
    assert (
        len(of_class(root, "p-band90"))
        == len(of_class(root, "p-band50"))
        == len(of_class(root, "p-median"))
        == panels + 1
    )
    assert "median of 64" in words(root) and "middle 50 %" in words(root) and "middle 90 %" in words(root)


def test_a_line_without_people_says_that_it_has_no_band(alone: Prediction) -> None:
    root = drawn(alone)
    assert not of_class(root, "p-band90") and not of_class(root, "p-band50")
    assert "typical person only, no band" in words(root)
    assert caption(alone).startswith("Typical person only, no band")


def test_other_published_models_are_dashed_and_named(infusion: Prediction) -> None:
    root = drawn(infusion)
    dashed = [line for line in of_class(root, "p-model") if line.get("stroke-dasharray")]
    assert len(dashed) >= 2 * len(infusion.alternatives) > 0
    for name in ("A  Simons 2022, arterial blood", "B  Clements 1981", "C  Domino 1984"):
        assert name in words(root)


def test_ranges_in_view_are_drawn_and_those_above_are_named(infusion: Prediction, many_doses: Prediction) -> None:
    near = drawn(infusion)
    assert len(of_class(near, "p-range")) == 2 and of_class(near, "p-hair")
    assert "dissociative" in words(near) and "70–160 (Zanos 2018)" in words(near)
    assert "Above this picture: anesthetic 1,200–2,400 (Zanos 2018) ng/mL." in words(near)
    far = drawn(many_doses)
    assert not of_class(far, "p-range")
    assert "Above this picture: analgesic 70–160 (Zanos 2018), dissociative 100–250 (Zanos 2018)" in words(far)


def test_a_model_far_above_the_band_is_cut_and_named(infusion: Prediction) -> None:
    other = infusion.alternatives[0]
    curve = other.typical["ketamine"]
    high = replace(curve, values=curve.values * 20, cmax=curve.cmax * 20)
    cut = replace(infusion, alternatives=(replace(other, typical={"ketamine": high}),))
    assert re.search(r"A \(Simons 2022, arterial blood\) rises to [\d,]+ ng/mL", words(drawn(cut)))


def test_levels_start_at_zero_and_time_has_its_unit(infusion: Prediction, many_doses: Prediction) -> None:
    assert "ketamine in plasma, ng/mL" in words(drawn(infusion)) and "time, h" in words(drawn(infusion))
    assert "time, d" in words(drawn(many_doses))
    assert words(drawn(infusion)).split("ketamine in plasma, ng/mL")[1].split()[0] == "0"


def test_every_route_has_its_lane_with_letters(two_routes: Prediction) -> None:
    assert set(ROUTES) == set(ALL_ROUTES)
    root = drawn(two_routes)
    lanes = [element.text for element in root.iter(f"{SVG}text")]
    assert "O" in lanes and "N" in lanes and "oral, 9 doses" in lanes and "nasal, 1 dose" in lanes


def test_the_letters_of_routes_differ_and_so_do_their_shapes() -> None:
    from lenitive.pictures.lanes import mark

    assert len({letters for letters, _ in ROUTES.values()}) == len(ROUTES)
    assert len({mark(route, 10, 10) for route in ROUTES}) == len(ROUTES)


def test_many_doses_are_drawn_as_envelopes_and_the_caption_says_so(many_doses: Prediction) -> None:
    panels, lines, in_the_key = 2, 2, 1
    assert len(of_class(drawn(many_doses), "p-median")) == panels * lines + in_the_key
    assert "With 120 doses" in caption(many_doses)
    assert len(picture(many_doses)) < 60_000


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_nothing_in_a_picture_is_blocked_by_a_strict_policy(two_routes: Prediction, size: Size) -> None:
    text = picture(two_routes, size)
    assert " style=" not in text and "<style" not in text and "<script" not in text and "href" not in text
    assert "nan" not in text.lower().replace("nanogram", "") and "inf" not in re.sub(r"infusion", "", text)


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_all_that_is_written_lies_inside_the_picture(infusion: Prediction, two_routes: Prediction, size: Size) -> None:
    from lenitive.pictures.svg import text_width

    for prediction in (infusion, two_routes):
        for element, anchor in texts(drawn(prediction, size)):
            width = text_width(element.text or "", float(element.get("font-size", "12")))
            share = {"middle": 0.5, "end": 1.0}.get(anchor, 0.0)
            left = float(element.get("x", "0")) - share * width
            assert left >= -0.5 and left + width <= size.width + 0.5, element.text


def test_a_picture_becomes_pixels_with_its_own_font(infusion: Prediction, tmp_path: Path) -> None:
    file = tmp_path / "level.png"
    file.write_bytes(png(picture(infusion)))
    content = file.read_bytes()
    assert content.startswith(b"\x89PNG") and len(content) > 20_000
    assert int.from_bytes(content[16:20], "big") == 2 * (WIDE.width + 2 * MARGIN)


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_other_models_that_are_highest_near_the_end_get_their_letters(size: Size) -> None:
    """On the narrow picture the second letter once moved back and forth without end."""
    row = DoseRow("oral", "racemate", 303.5, every_h=6.0, count=28, product="solution")
    found = predict(Subject(70, 45, "female"), Regimen((row,)), population=Population(50))
    letters = {element.text for element in of_class(drawn(found, size), "p-letter")}
    assert len(letters) >= len(found.alternatives) == 2
