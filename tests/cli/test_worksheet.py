"""`lenitive worksheet` as someone at a terminal meets it: the sheet, its JSON, its PDF, and what an order lacks."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lenitive.cli.worksheet import second_lines, show_worksheet
from lenitive.compounding.orders import read_order
from lenitive.compounding.worksheets import plan
from lenitive.documents import read_file
from lenitive.units import Quantity

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "orders"
SHORT = "formula: ketamine-10-gel\namount: 60 g\nmade_on: 2026-11-24\nbases: {ketamine: as_salt}\n"


def run(path: Path, *, is_json: bool = False, pdf: Path | None = None) -> int:
    return show_worksheet(Namespace(file=str(path), json=is_json, pdf=str(pdf) if pdf else None))


def spoken(text: str) -> str:
    """Without the terminal's line breaks."""
    return " ".join(text.split())


@pytest.fixture
def order(tmp_path: Path) -> Path:
    path = tmp_path / "order.yaml"
    path.write_text(SHORT, encoding="utf-8")
    return path


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_example_makes_a_worksheet_that_agrees_with_itself(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(path) == 0
    assert "agrees, every label at exactly 100 %" in spoken(capsys.readouterr().out)


def test_what_the_date_rests_on_is_said_below_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(EXAMPLES / "capsules.yaml") == 0
    worded = spoken(capsys.readouterr().out)
    assert "Note: The water activity of lactose is not published, so that the class other_nonaqueous is as" in worded


def test_the_sheet_tells_amounts_reasons_and_what_stands_against_release(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(EXAMPLES / "six_actives.yaml") == 0
    worded = spoken(capsys.readouterr().out)
    for part in (
        "DRAFT, not to be released.",
        "Ordered 120 g; made on 2026-11-24",
        "5. ketamine hydrochloride: 12.133 g (lot K-1; C-III; a second person checks)",
        "12 g ÷ 0.989024 = 12.133 g (exact inside)",
        "7. Lipoderm: 73.067 g (lot V-9)",
        "Total: The rows add up to 120 g.",
        "Do not use after: 2026-11-30",
        "Watch: Local anesthetics together: 6 g",
        "Not to be released: amitriptyline hydrochloride, lot A-3; lidocaine base, lot L-7;",
        "Lipoderm, lot V-9 were not weighed: write each under weighed.",
        "not a medical device",
    ):
        assert part in worded


def test_an_aliquot_a_mark_an_overage_and_an_undated_batch_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(EXAMPLES / "clonidine_aliquot.yaml") == run(EXAMPLES / "nasal.yaml") == 0
    assert run(EXAMPLES / "troche.yaml") == run(EXAMPLES / "half_and_half.yaml") == 0
    worded = spoken(capsys.readouterr().out)
    assert "1. clonidine hydrochloride: 0.180 g of an aliquot (lot C-5; a second person checks)" in worded
    assert "2. aqueous nasal vehicle: fill up to the mark (lot N-3)" in worded
    assert "Ordered 24 pieces, mixed 26.4 pieces" in worded
    assert "No beyond-use date yet." in worded and "(no lot)" in worded
    assert "Step 1 (risk-bound): Weigh each powder" in worded and "Step 1: Weigh one by one" in worded
    assert ": Add Vanicream" in worded


def test_what_was_weighed_is_told_as_a_potency(order: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = "weighed: [{ingredient: ketamine hydrochloride, weighed: 6.1 g}]\nfinal_amount: 60 g\n"
    order.write_text(SHORT + rows, encoding="utf-8")
    assert run(order) == 0
    worded = spoken(capsys.readouterr().out)
    assert "As weighed: ketamine, counted as ketamine hydrochloride: 101.67 % of the label" in worded


def test_a_sheet_that_disagrees_with_itself_says_so(order: Path) -> None:
    sheet = plan(read_order(read_file(order)))
    wrong = replace(sheet, lines=tuple(replace(line, to_weigh=Quantity(1, "g")) for line in sheet.lines))
    assert "DISAGREES" in next(iter(second_lines(wrong)))


def test_the_json_is_the_sheet_with_its_release(order: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(order, is_json=True) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert {"lines", "total", "beyond_use", "warnings"} <= found.keys()
    needed = {"ingredient", "basis", "theoretical", "steps", "to_weigh", "unit", "tolerance", "lot", "aliquot"}
    assert needed <= found["lines"][0].keys()
    assert found["release"]["second_calculation"]["agrees"] is True
    assert "draft-formula" in {each["code"] for each in found["release"]["reasons_not_to_release"]}


def test_every_reason_of_a_refused_order_comes_with_file_and_line(
    order: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    order.write_text(SHORT.replace("60 g", "60") + "storrage: cold\n", encoding="utf-8")
    assert run(order) == 2
    worded = capsys.readouterr()
    assert worded.out == ""
    first, second = worded.err.strip().splitlines()
    assert first.startswith(f"{order}:2: amount: ") and "[bad-quantity; docs/orders.md]" in first
    assert second.startswith(f"{order}:5: storrage: ") and "(did you mean storage?)" in second


def test_a_refused_plan_is_json_too(order: Path, capsys: pytest.CaptureFixture[str]) -> None:
    order.write_text(SHORT.replace("bases: {ketamine: as_salt}\n", ""), encoding="utf-8")
    assert run(order, is_json=True) == 2
    found = json.loads(capsys.readouterr().out)
    assert found["lines"] is None and found["reasons"][0]["code"] == "basis-missing"
    assert found["reasons"][0]["line"] == 1


@pytest.mark.parametrize(
    ("content", "line", "part"),
    [
        (b"a: &x 1\nb: *x\n", 1, "anchors (&) and aliases (*) are not used here"),
        (b"formula: ok\namount: \xff\xfe\n", 2, "not UTF-8"),
        (b"#" * 10_000_001, None, "larger than"),
        (b"amount: 1 g\namount: 2 g\n", 2, "given before, on line 1"),
        (b"amount: [1 g\n", 2, "not valid YAML"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_clear_line(
    order: Path, capsys: pytest.CaptureFixture[str], content: bytes, line: int | None, part: str
) -> None:
    order.write_bytes(content)
    pdf = order.with_name("sheet.pdf")
    assert run(order, pdf=pdf) == 2
    (worded,) = capsys.readouterr().err.strip().splitlines()
    assert worded.startswith(f"{order}:{line}: " if line else f"{order}: ") and part in worded
    assert not pdf.exists()


def test_a_file_that_is_not_there_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path / "none.yaml") == 2
    assert "cannot be read: No such file or directory" in capsys.readouterr().err


@pytest.mark.slow
def test_the_pdf_is_written_whole_or_not_at_all(order: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("weasyprint", exc_type=ImportError)
    pdf = order.with_name("sheet.pdf")
    assert run(order, pdf=pdf) == 0
    assert pdf.read_bytes().startswith(b"%PDF-") and sorted(order.parent.iterdir()) == [order, pdf]
    assert run(order, pdf=order.parent / "no" / "sheet.pdf") == 2
    assert "cannot be written" in capsys.readouterr().err
