"""`lenitive label`: on the terminal, as JSON, HTML and PDF; a refusal says what is amiss and writes nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from compounding.records import CREAM, RELEASED, changed, without
from house.rooms import ROOT
from lenitive.cli.label import show_label
from lenitive.cli.main import main
from papers.pages import look

EXAMPLE = str(ROOT / "examples" / "orders" / "labelled.yaml")
USUAL: dict[str, Any] = {
    "json": False,
    "html": None,
    "pdf": None,
    "language": None,
    "on": "2026-11-24",
    "leaflet": False,
}


def run(file: str, **options: Any) -> int:
    return show_label(Namespace(file=file, **{**USUAL, **options}))


@pytest.fixture
def order(tmp_path: Path) -> Any:
    def write(text: str) -> str:
        path = tmp_path / "order.yaml"
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def test_the_label_is_shown_line_by_line_with_why_each_warning_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(EXAMPLE) == 0
    shown = capsys.readouterr().out
    stamp, sheet, *_ = shown.splitlines()
    assert stamp == "*** DRAFT, and 3 more reasons against release ***"
    assert sheet == "--- Label for the container, 1 of 2 (vial, letters of 7.25 points)"
    assert "Ketamine 10 % w/w (as hydrochloride); Gabapentin 6 % w/w; Clonidine" in shown.replace("\xa0", " ")
    assert "Because of lidocaine: No heat, no tight wrap over it." in shown
    assert "Not released: line 4: " not in shown and "Not released: " in shown and "80 g will last 6 days" in shown


def test_an_approved_or_another_language_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(EXAMPLE, language="es") == 0
    assert "Precaucion: La ley Federal" in capsys.readouterr().out


def test_the_label_as_json_has_core_warnings_leaflet_and_sheets(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(EXAMPLE, json=True) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["record"] == "CR-2026-0417" and found["stamp"] == "DRAFT"
    assert [sheet["kind"] for sheet in found["sheets"]] == ["vial", "vial"] and found["sheets"][0]["points"] == "7.25"
    assert found["sheets"][0]["lines"][0] == "Two Rivers Pharmacy"
    assert {"core", "auxiliary", "leaflet", "remarks", "not_released"} <= set(found)


@pytest.mark.slow
def test_label_and_leaflet_are_written_as_html_and_pdf(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    html, pdf = tmp_path / "label.html", tmp_path / "label.pdf"
    assert run(EXAMPLE, html=str(html), pdf=str(pdf)) == 0
    captured = capsys.readouterr()
    assert captured.out == "" and f"{html}: the label, DRAFT" in captured.err
    assert html.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert look(pdf.read_bytes()).codes == ("CR-2026-0417",)
    assert run(EXAMPLE, leaflet=True, language="es", pdf=str(pdf)) == 0
    assert look(pdf.read_bytes()).title == "Sobre su medicamento"


def test_a_refusal_names_all_that_is_missing_with_its_line(order: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(order(without("record_number", "filled_on"))) == 2
    shown = " ".join(capsys.readouterr().err.split())
    assert "order.yaml: no label." in shown
    assert "The label lacks the internal identification: write for example record_number: CR-2026-0417" in shown
    assert (
        "The label lacks the date of initial filling: write for example prescription: {filled_on: 2026-11-24}" in shown
    )
    slip = changed("applied: 2.9 g", "applied: 1.5 g")
    assert run(order(slip)) == 2
    line = next(number for number, each in enumerate(slip.splitlines(), 1) if "applied: 1.5 g" in each)
    assert f"line {line}: 1.5 g is 1.0345 pumps of 1.45 g" in " ".join(capsys.readouterr().err.split())


def test_a_refusal_as_json_has_no_label_and_all_reasons(order: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(order(without("record_number")), json=True) == 2
    found = json.loads(capsys.readouterr().out)
    assert found["label"] is None and found["reasons"][0]["code"] == "label-lacks-record"


def test_a_released_label_has_no_stamp(order: Any, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Needs an approved formula, and none is: the formula in the order is a draft, so the file says so."""
    assert run(order(RELEASED), html=str(tmp_path / "x.html")) == 0
    assert capsys.readouterr().err.endswith("x.html: the label, DRAFT\n")


def test_a_refused_label_writes_no_file(order: Any, tmp_path: Path) -> None:
    target = tmp_path / "label.pdf"
    assert run(order(without("record_number")), pdf=str(target)) == 2 and not target.exists()


def test_a_file_that_cannot_be_read_or_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(tmp_path / "none.yaml")) == 2 and "none.yaml" in capsys.readouterr().err
    assert run(EXAMPLE, html=str(tmp_path / "no" / "folder.html")) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_a_label_that_is_printed_after_its_beyond_use_date_is_refused_whatever_day_it_was_filled(
    order: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    earlier = CREAM.replace("2026-11-", "2025-11-")
    assert run(order(earlier), on=None) == 2
    assert f"has passed on {date.today()}" in " ".join(capsys.readouterr().err.split())
    assert run(order(earlier), on="2025-11-25") == 0


def test_the_day_of_handing_out_is_that_of_first_filling_unless_another_is_given(
    order: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(EXAMPLE, on="2026-12-01") == 2
    assert "has passed on 2026-12-01" in " ".join(capsys.readouterr().err.split())
    assert run(EXAMPLE, on="tomorrow") == 2 and "--on tomorrow is not a date" in capsys.readouterr().err
    later = date.today().year + 1
    lots = CREAM.replace("expires: 2027-10-31", f"expires: {later + 1}-10-31").replace("2026-11-", f"{later}-11-")
    assert run(order(lots), on=None) == 0 and f"Dec 28, {later}" in capsys.readouterr().out.replace("\xa0", " ")


@pytest.mark.slow
def test_without_pango_the_pdf_is_refused_and_the_rest_still_works(tmp_path: Path) -> None:
    (tmp_path / "weasyprint.py").write_text("raise OSError('no pango here')\n", encoding="utf-8")
    pdf, html = tmp_path / "label.pdf", tmp_path / "label.html"
    script = (
        "from argparse import Namespace\nfrom lenitive.cli.label import show_label\nimport sys\n"
        f"usual = {USUAL!r}\n"
        f"print(show_label(Namespace(file={EXAMPLE!r}, **{{**usual, 'pdf': {str(pdf)!r}}})))\n"
        f"print(show_label(Namespace(file={EXAMPLE!r}, **{{**usual, 'html': {str(html)!r}}})))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env={"PYTHONPATH": str(tmp_path)}
    )
    assert done.stdout.split() == ["2", "0"] and "libpango-1.0-0" in done.stderr and "no pango here" in done.stderr
    assert html.exists() and not pdf.exists()


def test_as_json_a_file_that_cannot_be_read_is_a_reason_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "order.yaml").write_text("formula: [\n")
    assert run(tmp_path / "order.yaml", json=True) == 2
    found = json.loads(capsys.readouterr().out)
    assert found["label"] is None and found["reasons"][0]["code"] == "document-unusable"


def test_an_example_has_the_label_of_its_own_day_whatever_day_it_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Later(date):
        @classmethod
        def today(cls) -> Later:
            return cls(2031, 5, 5)

    for module in ("lenitive.cli.label", "lenitive.cli.days"):
        monkeypatch.setattr(f"{module}.date", Later)
    assert main(["label", "--example", "complete_record"]) == 0
    assert "no label" not in capsys.readouterr().err
