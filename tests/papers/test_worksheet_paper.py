"""The worksheet on letter paper: every row with its lot, its sums and a box; the date with its limits; signatures."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from compounding.records import CREAM, changed, sheet, without
from compounding.test_directions import ORAL
from house.rooms import ROOT
from lenitive.compounding.orders import read_order
from lenitive.compounding.worksheets import PlannedWorksheet, plan
from lenitive.documents import read_file
from lenitive.papers import pdf_of, worksheet_html
from papers.pages import Looked, look

pytestmark = pytest.mark.slow

ORDERS = sorted((ROOT / "examples" / "orders").glob("*.yaml"))


def example(name: str) -> PlannedWorksheet:
    path = ROOT / "examples" / "orders" / f"{name}.yaml"
    return plan(read_order(read_file(path), path.parent))


def seen(worksheet: PlannedWorksheet) -> Looked:
    made = pdf_of(worksheet_html(worksheet), "worksheet")
    assert isinstance(made, bytes)
    return look(made)


def test_every_row_has_its_lot_its_amount_its_window_and_its_sums() -> None:
    html = worksheet_html(sheet())
    for line in sheet().lines:
        assert line.lot is not None
        assert f'<bdi>{line.lot.lot}</bdi>, <span class="day">until 2027-10-31</span>' in html
        assert all(step in html for step in line.steps)
    assert "<strong>12.000 g</strong>" in html and "11.400 g to 12.600 g" in html and "11.880 g to 12.120 g" in html
    assert html.count('<span class="box" aria-hidden="true"></span>') >= 2 * len(sheet().lines)
    assert html.count("not needed") == sum(not line.needs_second_person for line in sheet().lines)


def test_the_basis_stands_beside_the_strength() -> None:
    html = worksheet_html(sheet())
    assert '10 % w/w<span class="quiet">as salt</span>' in html and '5 % w/w<span class="quiet">as base</span>' in html
    assert ">q.s.</td>" in html


def test_the_head_names_record_amounts_balance_and_people() -> None:
    html = worksheet_html(sheet())
    for shown in ("CR-2026-0417", "120 g", "bench 1, reads 0.001 g", "Ana Núñez", "1000417", "Dr. Lena Fields"):
        assert shown in html, shown
    bare = worksheet_html(sheet(without("balance", text=CREAM[: CREAM.index("record_number")])))
    assert "Patient" not in bare and "<dd>not written</dd>" in bare and '<span class="line"></span>' in bare


def test_an_overage_says_which_of_the_two_it_is() -> None:
    added = changed("amount: 120 g\n", "amount: 120 g\noverage: {share: 3 %, meaning: added}\n")
    assert "123.6 g (3 % more than ordered)" in worksheet_html(sheet(added))
    lost = changed("amount: 120 g\n", "amount: 120 g\noverage: {share: 3 %, meaning: of_mixed}\n")
    assert "(3 % of what is mixed may be lost)" in worksheet_html(sheet(lost))


def test_the_date_comes_with_every_limit_and_the_other_way_of_counting() -> None:
    html, dated = worksheet_html(sheet()), sheet().beyond_use
    assert dated is not None and "Do not use after <strong>2026-12-28</strong>" in html and "2026-12-29" in html
    assert html.count("<tr") > len(dated.limits) and html.count('class="deciding"') == 2
    undated = worksheet_html(sheet(without("beyond_use_type")))
    assert "Not assigned" in undated


def test_an_aliquot_says_what_to_mix_and_what_to_take() -> None:
    html = worksheet_html(example("clonidine_aliquot"))
    assert "First mix 0.180 g with 0.360 g of <bdi>lactose</bdi>" in html and "lot <bdi>M-1</bdi>" in html
    assert "<strong>0.180 g</strong>" in html and html.count("check: 0.18 g") == 1
    assert '<span class="quiet">drug</span>' in html and '<span class="quiet">diluent</span>' in html
    unnamed = sheet(changed("ingredient: baclofen, strength: 2 % w/w", "ingredient: baclofen, strength: 0.05 % w/w"))
    assert "a diluent, to be named" in worksheet_html(unnamed) and "lot: none given" in worksheet_html(unnamed)


def test_what_is_filled_up_to_volume_is_not_weighed() -> None:
    html = worksheet_html(example("oral_solution"))
    assert "to volume" in html and "fill up" in html


@pytest.mark.parametrize("path", ORDERS, ids=lambda path: path.stem)
def test_every_example_prints_with_formula_and_page_on_each_page(path: Path) -> None:
    worksheet = example(path.stem)
    html = worksheet_html(worksheet)
    assert "style=" not in html and "<script" not in html
    pages = seen(worksheet)
    assert set(pages.sizes) == {(612, 792)} and pages.is_tagged and pages.title == "Compounding worksheet"
    for number, text in enumerate(pages.texts, 1):
        assert f"Page {number} of {len(pages.texts)}" in text
        assert f"{worksheet.formula.name} · version {worksheet.formula.version}" in text
        assert ("DRAFT" in text) == worksheet.is_draft


def test_an_approved_formula_has_no_draft_across_it() -> None:
    assert "DRAFT" not in worksheet_html(sheet()) and "version 1 (approved)" in worksheet_html(sheet())
    assert '<p class="stamp" lang="en" aria-hidden="true">DRAFT</p>' in worksheet_html(sheet(approved=False))


def test_what_was_typed_is_text() -> None:
    html = worksheet_html(sheet(changed("Ana Núñez", "<i>Ana</i>", "lot: K-1", 'lot: "<b>K</b>"')))
    assert "<i>" not in html and "<b>K" not in html and "&lt;b&gt;K&lt;/b&gt;" in html


def test_an_order_without_lots_says_that_none_is_given() -> None:
    html = worksheet_html(sheet(CREAM[: CREAM.index("lots:")]))
    assert html.count("lot: none given") == 5


def test_a_lot_without_an_expiry_says_so() -> None:
    html = worksheet_html(sheet(changed("lot: B-1, expires: 2027-10-31,", "lot: B-1,")))
    assert "no expiry given" in html


def test_a_warning_stands_above_what_is_weighed() -> None:
    html = worksheet_html(sheet())
    assert html.index("Watch for") < html.index("To weigh")
    assert worksheet_html(plan_of_oral()).count("<h3>") >= 5


def test_limits_of_the_formula_stand_beside_their_boxes() -> None:
    limits = (
        "  limits: {yield: {low: 95 %, high: 102 %, source: x}, ph: {low: 5, source: x}, "
        "unit_weight: {high: 110 %, source: x}}\n"
    )
    html = worksheet_html(sheet(changed("  vehicle: {ingredient: PLO", f"{limits}  vehicle: {{ingredient: PLO")))
    assert all(f">{limit}</td>" in html for limit in ("95 % to 102 %", "at least 5", "at most 110 %"))


def test_a_sheet_without_warnings_has_no_empty_heading() -> None:
    assert "Watch for" not in worksheet_html(replace(sheet(), warnings=()))


def plan_of_oral() -> PlannedWorksheet:
    return sheet(ORAL + "jars: {ketamine: ketamine hydrochloride}\nbeyond_use_type: aqueous_preserved\n")


@pytest.mark.parametrize("path", ORDERS, ids=lambda path: path.stem)
def test_a_sentence_on_the_sheet_begins_with_a_capital_and_a_temperature_has_its_degree(path: Path) -> None:
    """ "ketoprofen is an NSAID", "study of ketoprofen at 25 C": read on a printed sheet by a second reader."""
    made = worksheet_html(plan(read_order(read_file(path), path.parent)))
    watched = re.findall(r"<ul[^>]*>(.*?)</ul>", made.partition("To weigh")[0], re.DOTALL)
    points = re.findall(r"<li>([^<]+)", "".join(watched))
    assert points and [point for point in points if point[0].islower() and not point.startswith("pH")] == []
    assert not re.search(r"\d C\b", re.sub(r"<[^>]+>", " ", made))


def test_a_sheet_that_no_row_asks_a_second_reader_of_has_no_line_for_one() -> None:
    gel = example("labelled")
    rows = tuple(replace(line, schedule=None, needs_second_person=False) for line in gel.lines)
    unread = replace(gel, lines=rows, order=replace(gel.order, second_reader=None))
    assert "Read by" not in worksheet_html(unread) and "Verified by" in worksheet_html(unread)
    watched = replace(unread, lines=(replace(rows[0], needs_second_person=True), *rows[1:]))
    assert "Read by (second reader)" in worksheet_html(watched)
