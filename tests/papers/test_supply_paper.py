"""Label and worksheet, as JSON and on paper, say the same of how long it lasts."""

from __future__ import annotations

import json
import re
from argparse import Namespace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from compounding.records import CREAM, RELEASED, changed, record, sheet
from lenitive.cli.label import show_label
from lenitive.cli.worksheet import show_worksheet
from lenitive.compounding.labels import build
from lenitive.papers import label_html, worksheet_html
from papers.pages import look

pytestmark = pytest.mark.slow

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "orders"
FOR_SOMEONE = ("capsules", "labelled", "nasal", "oral_solution", "six_actives", "troche")
ON = "2026-11-24"


def labeled(path: Path, **changes: Any) -> int:
    options = {"json": False, "html": None, "pdf": None, "language": None, "on": ON, "leaflet": False}
    return show_label(Namespace(file=str(path), **(options | changes)))


def planned(path: Path, **changes: Any) -> int:
    return show_worksheet(Namespace(file=str(path), **({"json": False, "pdf": None} | changes)))


@pytest.mark.parametrize("name", FOR_SOMEONE)
def test_every_example_fits_its_beyond_use_date(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert planned(EXAMPLES / f"{name}.yaml", json=True) == 0
    supply = json.loads(capsys.readouterr().out)["supply"]
    assert supply["fits"] is True and supply["reason"] is None and supply["days"] >= 1


@pytest.mark.parametrize("name", FOR_SOMEONE)
@pytest.mark.parametrize("on", ["2026-11-24", "2026-11-26"])
def test_label_and_worksheet_say_the_same(name: str, on: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert labeled(EXAMPLES / f"{name}.yaml", json=True, on=on) == 0
    label = json.loads(capsys.readouterr().out)
    assert planned(EXAMPLES / f"{name}.yaml", json=True, on=on) == 0
    worksheet = json.loads(capsys.readouterr().out)
    assert label["supply"] == worksheet["supply"] and label["supply"]["handed_out_on"] == on
    assert label["not_released"] == worksheet["release"]["reasons_not_to_release"]


@pytest.mark.parametrize(
    ("made_on", "filled_on", "counted_from"),
    [
        ("2027-03-01", "2027-03-01", "2027-03-01"),
        ("2027-03-01", "2027-03-03", "2027-03-03"),
        ("2027-03-01", "2027-02-01", "2027-03-01"),  # a refill
    ],
)
def test_without_a_day_label_and_worksheet_count_from_the_same_one(
    made_on: str, filled_on: str, counted_from: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, text = tmp_path / "order.yaml", (EXAMPLES / "capsules.yaml").read_text(encoding="utf-8")
    for key, day in (("made_on", made_on), ("filled_on", filled_on), ("issued_on", "2027-01-30")):
        text = re.sub(rf"{key}: [0-9-]+", f"{key}: {day}", text)
    path.write_text(re.sub(r"expires: [0-9-]+", "expires: 2028-10-31", text), encoding="utf-8")
    assert labeled(path, json=True, on=None) == 0
    label = json.loads(capsys.readouterr().out)
    assert planned(path, json=True, on=None) == 0
    worksheet = json.loads(capsys.readouterr().out)
    assert label["supply"] == worksheet["supply"] and label["supply"]["handed_out_on"] == counted_from
    assert label["not_released"] == worksheet["release"]["reasons_not_to_release"]


@pytest.mark.parametrize("name", FOR_SOMEONE)
def test_both_papers_say_what_the_json_says(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, label_pdf, sheet_pdf = EXAMPLES / f"{name}.yaml", tmp_path / "label.pdf", tmp_path / "sheet.pdf"
    assert labeled(path, pdf=str(label_pdf)) == planned(path, pdf=str(sheet_pdf)) == 0
    capsys.readouterr()
    assert planned(path, json=True) == 0
    supply = json.loads(capsys.readouterr().out)["supply"]
    label = " ".join(" ".join(look(label_pdf.read_bytes()).texts).split())
    worksheet = " ".join(" ".join(look(sheet_pdf.read_bytes()).texts).split())
    assert f"Lasts at least {supply['days']} days" in label
    for worded in (
        f"{supply['days']} days",
        supply["per_day"],
        supply["last_on"],
        supply["use_by"],
        supply["next_fill_on"],
    ):
        assert worded in worksheet, worded
    assert "Not to be released" not in worksheet


def test_an_order_without_a_patient_has_no_supply_and_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert planned(EXAMPLES / "as_base.yaml", json=True) == 0
    supply = json.loads(capsys.readouterr().out)["supply"]
    assert {key for key, value in supply.items() if value is None} >= {"per_day", "days", "last_on", "use_by", "fits"}
    assert supply["largest_that_fits"] is None and "how much is used, where and how often" in supply["reason"]
    assert "supply" not in worksheet_html(sheet(CREAM[: CREAM.index("prescription:")]))


def test_what_outlasts_its_date_is_said_on_both_papers() -> None:
    little = changed("times_a_day: 3, most_a_day: 4", "times_a_day: 1", text=RELEASED)
    html = worksheet_html(sheet(little))
    prevents = html[html.index("Prevents release") : html.index("Watch for")]
    assert "119.2 g will last 41 days" in prevents and html.count("dispense at most 101.5 g") == 1
    label = label_html(build(record(little)))
    assert "NOT RELEASED" in label and "Lasts at least 41\u00a0days" in label.replace("</bdi>", "")
    assert "Prevents release" not in worksheet_html(sheet(RELEASED))
    late = worksheet_html(sheet(RELEASED), date(2026, 12, 25))
    assert "2026-12-25 to 2027-01-03" in late and "dispense at most 46.4 g" in late


def test_a_label_says_how_long_it_lasts_in_the_words_of_its_reader() -> None:
    assert build(record(CREAM)).lasting == "Lasts at least 10 days"
    spanish = CREAM.replace("language: en", "language: es")
    assert build(record(spanish)).lasting == "Dura al menos 10 días"
    one = changed("amount: 120 g", "amount: 12 g")
    assert build(record(one)).lasting == "Lasts at least 1 day"
    less = changed("amount: 120 g", "amount: 11 g")
    assert build(record(less)).lasting == "Lasts less than a day"
    untold = changed("site: left knee", "site: painful joints")
    assert build(record(untold)).lasting == "" and "Lasts" not in label_html(build(record(untold)))


def test_a_day_that_is_no_day_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert planned(EXAMPLES / "labelled.yaml", on="soon") == 2
    assert "--on soon is not a date" in " ".join(capsys.readouterr().err.split())
    assert planned(EXAMPLES / "labelled.yaml", on=(date(2026, 11, 24) + timedelta(days=9)).isoformat()) == 0
    assert "The beyond-use date, 2026-11-30, has passed" in " ".join(capsys.readouterr().out.split())
