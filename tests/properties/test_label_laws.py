"""Laws every label obeys: nothing missing, no zero, no passed date, never ketamine without its caution, nothing cut."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from typing import Any

from hypothesis import given, settings, strategies as st

from compounding.records import CREAM, MADE_ON, changed, sheet
from lenitive.compounding.label_rows import TRANSFER
from lenitive.compounding.labels import Label, LabelRequest, build
from lenitive.compounding.rounding import exact
from lenitive.compounding.worksheets import PlannedWorksheet
from lenitive.papers.barcode import qr, read_back
from lenitive.papers.label_paper import layout
from lenitive.papers.typesetting import SLACK, Area, Paragraph, Run, flow, line_width
from lenitive.reasons import Refused
from lenitive.units import Quantity

LAW = settings(max_examples=60, derandomize=True, deadline=None)
ZERO = re.compile(r"(?<![0-9.,])0(?:\.0*)?(?![0-9.])")
OURS = ("directions", "actives", "amount", "use_by", "filled_on", "refills", "storage", "form")
BASE = sheet()


@cache
def planned(strength: Fraction) -> PlannedWorksheet:
    """The cream with so much per cent of baclofen."""
    return sheet(changed("baclofen, strength: 2 % w/w", f"baclofen, strength: {exact(strength)} % w/w"))


def with_order(worksheet: PlannedWorksheet, **changes: Any) -> PlannedWorksheet:
    return replace(worksheet, order=replace(worksheet.order, **changes))


def with_prescription(worksheet: PlannedWorksheet, **changes: Any) -> PlannedWorksheet:
    prescription = worksheet.order.prescription
    assert prescription is not None
    return with_order(worksheet, prescription=replace(prescription, **changes))


def made(worksheet: PlannedWorksheet, on: date = MADE_ON) -> Label | None:
    try:
        return build(LabelRequest(worksheet, on))
    except Refused as refused:
        assert all(reason.severity != "caution" and reason.text for reason in refused.reasons)
        return None


@LAW
@given(st.fractions(Fraction(1, 100), 3, max_denominator=100), st.integers(1, 9), st.integers(0, 5))
def test_no_amount_on_a_label_reads_zero(strength: Fraction, strokes: int, refills: int) -> None:
    worksheet = with_prescription(planned(strength.limit_denominator(100)), refills_left=refills)
    prescription = worksheet.order.prescription
    assert prescription is not None
    given_directions = replace(prescription.directions, applied=strokes * Quantity("1.45", "g"))
    label = made(with_prescription(worksheet, directions=given_directions))
    assert label is not None
    for key in OURS:
        element = label.element(key)
        assert element is not None and not ZERO.search(element.text), element.text


@LAW
@given(st.integers(-400, 400), st.integers(-400, 400), st.integers(-400, 400))
def test_no_label_carries_a_date_that_has_passed_or_lies_before_its_making(on: int, issued: int, filled: int) -> None:
    handed_out = MADE_ON + timedelta(days=on)
    issued_on, filled_on = MADE_ON + timedelta(days=issued), MADE_ON + timedelta(days=filled)
    label = made(with_prescription(BASE, issued_on=issued_on, filled_on=filled_on), handed_out)
    dated = BASE.beyond_use
    assert dated is not None
    fits = MADE_ON <= handed_out <= dated.date and max(issued_on, filled_on) <= handed_out
    if label is not None:
        assert fits and (handed_out - issued_on).days <= 184
    elif fits:
        assert (handed_out - issued_on).days >= 181


@LAW
@given(st.sampled_from(["en", "es"]), st.booleans(), st.booleans())
def test_never_ketamine_without_the_caution_of_290_5(language: str, is_draft: bool, is_tube: bool) -> None:
    worksheet = replace(with_prescription(BASE, language=language), is_draft=is_draft)
    container = worksheet.order.container
    assert container is not None
    if is_tube:
        worksheet = with_order(worksheet, container=replace(container, kind="tube"))
    label = made(worksheet)
    assert label is not None
    caution = TRANSFER.read().en.text
    printed = [
        " ".join(run.text for _, found in one.flowed.paragraphs for line in found for run in line)
        for one in layout(label)
    ]
    assert any("Ketamine" in text for text in printed) and any(caution in text for text in printed)


@LAW
@given(st.sets(st.sampled_from(["pharmacy", "record_number", "prescription", "filled_on", "refills_left"])))
def test_a_label_with_anything_missing_is_no_label(gone: set[str]) -> None:
    own = dict.fromkeys(gone & {"filled_on", "refills_left"})
    worksheet = with_order(with_prescription(BASE, **own), **dict.fromkeys(gone - own.keys()))
    assert (made(worksheet) is None) == bool(gone)


@LAW
@given(
    st.lists(st.tuples(st.text("abcdefghijkl mnopqr", min_size=1, max_size=60), st.booleans()), min_size=1, max_size=6),
    st.integers(60, 300),
    st.integers(0, 50),
)
def test_flowing_text_loses_nothing_and_keeps_inside(runs: list[tuple[str, bool]], wide: int, code: int) -> None:
    size = Fraction(7)
    given_runs = tuple(Run(text, is_bold) for text, is_bold in runs if text.strip())
    area = Area(Fraction(wide), Fraction(200), Fraction(code))
    found = flow([Paragraph("p", given_runs, size)], area)
    ((_, lines),) = found.paragraphs
    assert [run.text for line in lines for run in line] == [word for run in given_runs for word in run.text.split()]
    for line in lines:
        assert line_width(line, size) <= area.wide - SLACK or len(line) == 1 or found.widest_over > 0
    assert found.height >= code


@LAW
@given(st.from_regex(r"[A-Z0-9][A-Z0-9-]{2,39}", fullmatch=True))
def test_every_record_number_reads_back_from_its_pixels(number: str) -> None:
    assert read_back(qr(number)) == (number,)


@LAW
@given(st.permutations(CREAM[CREAM.index("    - {ingredient: ketamine") : CREAM.index("  vehicle:")].splitlines()))
def test_the_order_of_ingredients_changes_neither_strengths_nor_warnings(lines: list[str]) -> None:
    start, end = CREAM.index("    - {ingredient: ketamine"), CREAM.index("  vehicle:")
    label = made(sheet(CREAM[:start] + "\n".join(lines) + "\n" + CREAM[end:]))
    usual = made(BASE)
    assert label is not None and usual is not None
    strengths, expected = label.element("actives"), usual.element("actives")
    assert strengths is not None and expected is not None
    assert sorted(strengths.text.split("; ")) == sorted(expected.text.split("; "))
    assert [warning.text for warning in label.auxiliary] == [warning.text for warning in usual.auxiliary]
