"""Whatever an order file says can be written on the page, to the last weighing, and comes to the same sheet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from house.rooms import ROOT
from lenitive.compounding import PlannedWorksheet, plan_worksheet, read_order, release_dict
from lenitive.documents import from_plain, plain, read_file
from lenitive.web.professional.forms.batch import BatchForm
from web.reading import errors_beside, text_of
from web.written_form import written

ORDERS = sorted((ROOT / "examples" / "orders").glob("*.yaml"))
COMPLETE = ROOT / "examples" / "orders" / "complete_record.yaml"
# What a page does not ask: two chemicals that share one strength are an order file's.
OF_FILES = {"half_and_half": {"jars.lidocaine.lidocaine base", "jars.lidocaine.lidocaine hydrochloride monohydrate"}}


def content(path: Path) -> dict[str, Any]:
    found: Any = plain(read_file(path))
    assert isinstance(found, dict)
    return found


def told(sheet: PlannedWorksheet) -> dict[str, Any]:
    """All that the sheet says, without the lines of a file."""
    shown = {**sheet.to_dict(), **release_dict(sheet)}
    return {key: value for key, value in shown.items() if key != "warnings"} | {
        "reasons_not_to_release": [(each["code"], each["sentence"]) for each in shown["reasons_not_to_release"]]
    }


@pytest.mark.parametrize("path", ORDERS, ids=lambda path: path.stem)
def test_every_key_of_an_order_has_its_field_and_comes_to_the_same_sheet(path: Path) -> None:
    order = content(path)
    of_file = read_order(read_file(path), path.parent)
    data = written(order, of_file.formula)
    form = BatchForm(of_file.formula, data)
    assert data.keys() - form.names_of_fields == OF_FILES.get(path.stem, set())
    for entry in form.entries:
        assert not entry.choices or entry.value in {value for value, _ in entry.choices} | {""}, entry.name
    if path.stem not in OF_FILES:
        of_page = read_order(from_plain(form.order() | {"formula": order["formula"]}), path.parent, is_form=True)
        assert told(plan_worksheet(of_page)) == told(plan_worksheet(of_file))


def test_a_complete_record_is_entered_on_the_page_and_only_the_draft_prevents_release(client: Client) -> None:
    order = content(COMPLETE)
    formula = read_order(read_file(COMPLETE)).formula
    response = client.post(f"/formulary/{formula.name}/worksheet", written(order, formula))
    page = response.content.decode()
    assert response.status_code == 200, errors_beside(page)
    verdict = text_of(page.partition('class="card verdict')[2].partition("</div>")[0])
    assert "Not to be released: 1 reason" in verdict and "Still to come" not in verdict and "draft" in verdict
    sheet = text_of(page.partition('id="paper-worksheet"')[2].partition('id="paper-label"')[0])
    for worded in (
        "8.004 g",
        "25.000 g",
        "16.976 g",
        "79.2 g",
        "Ivo Lindt",
        "Jo Marsh",
        "spilled on the weighing paper",
    ):
        assert worded in sheet


@pytest.mark.parametrize(
    ("wrong", "field", "says"),
    [
        ({"lots[0].weighed": "eight"}, "lots-0-weighed", "eight"),
        ({"lots[1].weighed": "-1 g"}, "lots-1-weighed", "-1 g"),
        ({"lots[1].weighed": "1 mL"}, "lots-1-weighed", "measured in g"),
        ({"lots[1].weighed": "5.2 g"}, "lots-1-weighed", "lies outside"),
        ({"lots[0].weighed": "", "lots[1].weighed": "5.2 g"}, "lots-1-weighed", "lies outside"),
        ({"final_amount": "nan g"}, "final_amount", "nan"),
        ({"containers_filled": "-2"}, "containers_filled", "-2"),
    ],
)
def test_a_wrong_reading_is_told_at_its_own_field(client: Client, wrong: dict[str, str], field: str, says: str) -> None:
    formula = read_order(read_file(COMPLETE)).formula
    page = client.post(f"/formulary/{formula.name}/worksheet", written(content(COMPLETE), formula) | wrong)
    shown = page.content.decode()
    linked = {text_of(each) for each in shown.split("<li>") if f'href="#{field}"' in each.partition("</li>")[0]}
    assert says in errors_beside(shown).get(field, "") or any(says in each for each in linked)


@pytest.mark.parametrize(("stem", "asked"), [("troche", "mold.density_factors."), ("capsules", "capsule.full.")])
def test_what_a_powder_is_diluted_with_takes_up_room_as_well(stem: str, asked: str) -> None:
    path = ROOT / "examples" / "orders" / f"{stem}.yaml"
    formula = read_order(read_file(path)).formula
    form = BatchForm(formula, {"aliquots.ketamine.diluent": "lactose"})
    named = {entry.name.removeprefix(asked) for entry in form.entries if entry.name.startswith(asked)}
    assert named == {"ketamine", "lactose"}


@pytest.mark.parametrize("route", ["intramuscular", "intravenous", "subcutaneous"])
def test_an_injection_is_dated_by_its_sterile_record_on_the_page_too(route: str) -> None:
    path = ROOT / "examples" / "orders" / "oral_solution.yaml"
    formula = replace(read_order(read_file(path)).formula, dosage_form="injection", route=route)
    record = {"sterile_record.number": "S-118", "sterile_record.use_by": "2026-11-26"}
    order = BatchForm(formula, record).order()
    assert order["sterile_record"] == {"number": "S-118", "use_by": "2026-11-26"}
    assert not record.keys() & BatchForm(read_order(read_file(path)).formula, record).names_of_fields
