"""Labels on paper: measured, never cut, refused by how much; looked at by another library."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from compounding.records import CREAM, RELEASED, changed, record
from lenitive.compounding.labels import Label, build
from lenitive.papers import label_html, pdf_of, style_sheet
from lenitive.papers.label_paper import LAYOUTS, Sheet, layout
from lenitive.papers.typesetting import line_width, size_class
from lenitive.reasons import Reason, Refused
from papers.pages import Looked, look

pytestmark = pytest.mark.slow

LONG = "Building seven of the old mill by the river, second floor, behind the fountain, 12 Mill Street, " * 3
TUBE = changed("amount: 120 g", "amount: 30 g", "kind: airless pump, material", "kind: tube, material")
LITTLE = changed(  # one drug that needs few words
    "    - {ingredient: ketoprofen, strength: 10 % w/w, as_written: ketoprofen 10}\n",
    "",
    "    - {ingredient: baclofen, strength: 2 % w/w, as_written: baclofen 2}\n",
    "",
    "    - {ingredient: ketamine, strength: 10 % w/w, as_written: ketamine 10}\n",
    "",
    "bases: {ketamine: as_salt, lidocaine: as_base}",
    "bases: {lidocaine: as_base}",
    "jars: {ketamine: ketamine hydrochloride, lidocaine: lidocaine base}",
    "jars: {lidocaine: lidocaine base}",
    "  - {ingredient: ketamine hydrochloride, lot: K-1, expires: 2027-10-31, available: 50 g, status: released}\n",
    "",
    "  - {ingredient: ketoprofen, lot: P-1, expires: 2027-10-31, available: 50 g, status: released}\n",
    "",
    "  - {ingredient: baclofen, lot: B-1, expires: 2027-10-31, available: 50 g, status: released}\n",
    "",
    ", most_a_day: 4",
    "",
)


def label(text: str = CREAM, *, approved: bool = True) -> Label:
    return build(record(text, approved=approved))


def seen(text: str = CREAM, *, approved: bool = True, stamped: bool = True) -> Looked:
    made_of = label(text, approved=approved)
    made = pdf_of(label_html(made_of if stamped else replace(made_of, stamp="")), "label")
    assert isinstance(made, bytes)
    return look(made)


def refusal(text: str) -> Reason:
    with pytest.raises(Refused) as caught:
        label_html(label(text))
    (reason,) = caught.value.reasons
    return reason


def noted(times: int) -> str:
    note = "Rub in until it is gone, and wait ten minutes before you dress or bathe. " * times
    return f'most_a_day: 4, note: "{note.strip()}"'


def lines(sheet: Sheet) -> str:
    return " ".join(run.text for _, found in sheet.flowed.paragraphs for line in found for run in line)


def test_few_words_stand_on_one_label_with_their_warnings() -> None:
    (sheet,) = layout(label(LITTLE))
    assert sheet.kind == "vial" and sheet.size >= 7 and sheet.has_code
    assert "Keep away from children and pets." in lines(sheet)


def test_many_words_give_the_warnings_a_label_of_their_own_with_name_and_number() -> None:
    core, warnings = layout(label())
    assert "Federal law" in lines(core) and "children" not in lines(core)
    assert lines(warnings).startswith("For: Ana Núñez · Rx 1000417 For the skin only.") and not warnings.has_code


def test_letters_are_never_smaller_than_six_points() -> None:
    for text in (CREAM, LITTLE, TUBE, changed("language: en", "language: es")):
        assert all(6 <= sheet.size <= 8 for sheet in layout(label(text)))


def test_a_small_tube_has_a_flag_and_a_label_for_the_box() -> None:
    assert [sheet.name for sheet in layout(label(TUBE))] == [
        "Flag for the tube, front",
        "Flag for the tube, back",
        "Label for the box, 1 of 2",
        "Label for the box, 2 of 2",
    ]
    assert [sheet.kind for sheet in layout(label(TUBE.replace("amount: 30 g", "amount: 31 g")))] == ["vial", "vial"]


def test_a_small_tube_with_few_words_is_wrapped() -> None:
    small = LITTLE.replace("amount: 120 g", "amount: 15 g").replace("kind: airless pump, mat", "kind: tube, mat")
    assert layout(label(small))[0].kind == "wrap"


@pytest.mark.parametrize("text", [CREAM, TUBE, RELEASED, changed("language: en", "language: es")])
def test_everything_that_was_measured_is_printed_inside_the_margins(text: str) -> None:
    sheets, pages = layout(label(text)), seen(text, stamped=False)
    assert len(pages.sizes) == len(sheets)
    sizes = {"vial": (288, 144), "wrap": (252, 90), "flag": (198, 126)}
    margins = {"vial": 6.48, "wrap": 4.32, "flag": 4.32}
    for sheet, size, boxes in zip(sheets, pages.sizes, pages.boxes, strict=True):
        assert size == pytest.approx(sizes[sheet.kind], abs=0.1)
        edge = margins[sheet.kind] - 0.6
        assert min(box[0] for box in boxes) >= edge and max(box[2] for box in boxes) <= size[0] - edge
        assert min(box[1] for box in boxes) >= edge and max(box[3] for box in boxes) <= size[1]


@pytest.mark.parametrize("text", [CREAM, TUBE, changed("language: en", "language: es")])
def test_every_word_of_the_label_comes_back_out_of_the_pdf(text: str) -> None:
    printed = " ".join(seen(text, stamped=False).texts)
    made = label(text)
    for element in made.core:
        assert set(element.text.split()) <= set(printed.replace("\u00ad", "").split()), element.key
    for warning in made.auxiliary:
        assert set(warning.text.split()) <= set(printed.split()), warning.key


def test_measured_widths_are_the_printed_ones() -> None:
    """The widest line of the core, to a fifth of a point."""
    core = layout(label(RELEASED))[0]
    pages = seen(RELEASED)
    measured = max(
        float(line_width(line, paragraph.size)) for paragraph, found in core.flowed.paragraphs for line in found
    )
    assert max(box[2] for box in pages.boxes[0]) - 6.48 == pytest.approx(measured, abs=0.8)


def test_the_code_is_read_from_the_printed_page_and_says_nothing_about_the_patient() -> None:
    assert seen().codes == ("CR-2026-0417",)
    assert seen(TUBE).codes == ("CR-2026-0417", "CR-2026-0417")


def test_draft_and_not_released_stand_across_every_sheet() -> None:
    assert all("DRAFT" in text for text in seen(approved=False).texts)
    assert all("NOT RELEASED" in text for text in seen(CREAM).texts)
    assert not any("DRAFT" in text or "RELEASED" in text for text in seen(RELEASED).texts)


def test_in_the_margin_stands_what_else_is_against_release() -> None:
    assert all("and 3 more reasons against release" in text for text in seen(approved=False).texts)
    assert all("3 reasons against release" in text for text in seen(CREAM).texts)
    assert not any("against release" in text for text in seen(RELEASED, approved=False).texts)


@pytest.mark.parametrize("text", [CREAM, TUBE, changed("language: en", "language: es")])
def test_no_letter_of_the_label_lies_under_that_line(text: str) -> None:
    bare, stamped = (pdf_of(label_html(made), "label") for made in (replace(label(text), stamp=""), label(text)))
    assert isinstance(bare, bytes) and isinstance(stamped, bytes)
    for own, all_of in zip(look(bare).boxes, look(stamped).boxes, strict=True):
        added = [box for box in all_of if not any(box == pytest.approx(mine, abs=0.1) for mine in own)]
        low = [box for box in added if box[3] <= 6.48]  # the stamp's own letters stand higher
        assert len(low) > 20
        assert not any(a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for a in low for b in own)


def test_a_label_that_does_not_fit_says_by_how_much_and_what_to_do() -> None:
    reason = refusal(changed("most_a_day: 4", noted(5), "12 Mill Street", LONG))
    assert reason.code == "label-does-not-fit"
    assert "in of height are needed, and 1.82 in are there" in reason.text
    assert "Nothing is cut off" in reason.text and reason.path == "prescription"


def test_a_flag_that_does_not_fit_says_so_too() -> None:
    reason = refusal(changed("most_a_day: 4", noted(5), "12 Mill", LONG, text=TUBE))
    assert "The flag of the tube has no room for the statutory text" in reason.text
    assert "use a larger container" in reason.text


def test_warnings_that_do_not_fit_on_their_own_label_are_refused() -> None:
    dry = "Keep the cap on and the box dry at all times. " * 3
    texts = ", ".join(f"{{text: {dry}{number}, source: x}}" for number in range(9))
    own = changed("amount: q.s.}\n", f"amount: q.s.}}\n  label_texts: [{texts}]\n")
    assert "The label has no room for the warnings" in refusal(own).text


def test_a_word_that_is_too_wide_is_refused_by_how_much() -> None:
    reason = refusal(changed("patient: Ana Núñez", f"patient: {'Wolfeschlegelstein' * 4}"))
    assert "longest word is" in reason.text and "in too wide" in reason.text


def test_a_name_of_eighty_characters_fits_and_is_whole() -> None:
    name = "María de los Ángeles Guadalupe Hernández-Villanueva y Rodríguez de la Concepción"
    assert len(name) == 80
    printed = " ".join(seen(changed("patient: Ana Núñez", f"patient: {name}")).texts)
    assert set(name.split()) <= set(printed.split())


def test_markup_in_a_name_is_text() -> None:
    html = label_html(label(changed("patient: Ana Núñez", 'patient: <script>alert(1)</script> & "Ana"')))
    assert "<script" not in html and "&lt;script&gt;" in html and "&quot;Ana&quot;" in html


@pytest.mark.parametrize("name", ["שרה כהן", "سارة أحمد", "Nguyễn Thị Ánh", "Łukasz Żółć", "Ольга Чехова"])
def test_names_in_other_letters_are_printed_and_isolated(name: str) -> None:
    text = changed("patient: Ana Núñez", f"patient: {name}")
    assert f"<bdi>{name}</bdi>" in label_html(label(text))
    assert layout(label(text)) and seen(text).codes


def test_a_name_that_no_font_of_ours_can_print_is_refused_by_its_letters() -> None:
    reason = refusal(changed("patient: Ana Núñez", "patient: 王小明"))
    assert reason.code == "label-letters" and "王 (U+738B)" in reason.text and "Latin letters" in reason.text


def test_a_mark_that_turns_the_text_round_is_refused() -> None:
    made = label()
    core = tuple(replace(each, text="Ana \u202eNúñez") if each.key == "patient" else each for each in made.core)
    with pytest.raises(Refused) as caught:
        layout(replace(made, core=core))
    assert "U+FFFD" in caught.value.reasons[0].text


def test_the_fragment_has_classes_only() -> None:
    for text in (CREAM, TUBE):
        html = label_html(label(text))
        assert "style=" not in html and "<script" not in html and html.startswith('<article class="paper label')


def test_letter_sizes_have_their_classes_in_the_style_sheet() -> None:
    quarters = [Fraction(number, 4) for number in range(24, 37)]
    assert all(f".{size_class(size)} {{ font-size: {float(size):g}pt; }}" in style_sheet() for size in quarters)


def test_the_screen_and_the_printer_get_the_inches_of_the_rules() -> None:
    css = style_sheet()
    for kind in ("vial", "wrap", "flag"):
        box = LAYOUTS.read().box(kind)
        wide, high, margin = (f"{float(each):g}in" for each in (box.wide, box.high, box.margin))
        assert f".label-sheet.{kind} {{ width: {wide}; height: {high}; padding: {margin}; page: {kind}; }}" in css
        assert f"@page {kind} {{ size: {wide} {high}; margin: 0; }}" in css
