"""Widths from the font files themselves."""

from __future__ import annotations

from fractions import Fraction

from lenitive.papers.measure import FACES, LINE, missing, width
from lenitive.papers.typesetting import SLACK, Area, Paragraph, Run, drawn, flow, size_class, whole

SIZE = Fraction(8)


def wide(text: str, bold: bool = False) -> Fraction:
    return width(text, SIZE, is_bold=bold)


def test_a_width_is_the_sum_of_its_advances() -> None:
    assert width("a", 1000) + width("b", 1000) == width("ab", 1000)
    assert width("i", 1000) < width("m", 1000) < width("m", 1000, is_bold=True)
    assert wide("") == 0 and wide("é") > 0


def test_every_shipped_font_is_there_and_opens() -> None:
    assert len(FACES) == 14 and all(face.file.is_file() for face in FACES)
    assert missing("Ana Núñez Łukasz Nguyễn Ольга Ελένη שרה سارة · – ’ °") == ()


def test_what_no_font_has_is_named_once_and_counts_as_one_em() -> None:
    assert missing("王小王\n\u202e") == ("王", "小", "\ufffd")
    assert width("王", 10) == 10


def test_numbers_stay_with_their_units() -> None:
    assert whole("Ketamine 10 % w/w, 2.9 g") == "Ketamine 10\u00a0%\u00a0w/w, 2.9\u00a0g"
    assert whole("68 to 77 °F (20 to 25 °C).") == "68 to 77\u00a0°F (20\u00a0to\u00a025\u00a0°C)."
    assert whole("Dr. Lena and Dra. Ana") == "Dr.\u00a0Lena and Dra.\u00a0Ana"
    assert whole(" 3  times\na\tday 2 gels ") == "3\u00a0times a day 2\u00a0gels"


def paragraph(text: str) -> Paragraph:
    return Paragraph("p", (Run(text),), SIZE)


def test_lines_are_broken_where_the_room_ends() -> None:
    area = Area(wide("one two") + SLACK, Fraction(100))
    found = flow([paragraph("one two three")], area)
    assert [[run.text for run in line] for line in found.paragraphs[0][1]] == [["one", "two"], ["three"]]
    assert found.height == 2 * SIZE * LINE and found.widest_over == 0
    narrower = Area(wide("one two") + SLACK - Fraction(1, 100), Fraction(100))
    assert len(flow([paragraph("one two")], narrower).paragraphs[0][1]) == 2


def test_text_goes_round_the_code_in_the_corner_and_then_uses_the_whole_width() -> None:
    area = Area(wide("one two three") + SLACK, Fraction(100), code=SIZE * LINE)
    found = flow([paragraph("one two three one two three")], area)
    assert [len(line) for line in found.paragraphs[0][1]] == [2, 3, 1]
    assert flow([paragraph("one")], Area(Fraction(200), Fraction(100), Fraction(50))).height == 50


def test_a_word_that_is_too_wide_says_by_how_much() -> None:
    area = Area(wide("one") + SLACK, Fraction(100))
    assert flow([paragraph("one onerous")], area).widest_over == wide("onerous") - wide("one")


def test_runs_keep_their_look_and_their_direction() -> None:
    name = Run("שרה כהן", is_bold=True, is_typed=True)
    runs = (Run("For:", is_bold=True), name, Run("·"), Run("Rx <1>", is_typed=True))
    found = flow([Paragraph("patient", runs, SIZE, "en", is_ruled=True)], Area(Fraction(500), Fraction(100)))
    assert drawn(found) == (
        '<p class="words words-patient s800 ruled" lang="en"><b>For: </b><b><bdi>שרה כהן</bdi> </b>· '
        "<bdi>Rx &lt;1&gt;</bdi></p>"
    )


def test_sizes_are_classes_in_quarters_of_a_point() -> None:
    assert size_class(Fraction("6.25")) == "s625" and Paragraph("p", (), SIZE).larger(Fraction(1)).size == 9
