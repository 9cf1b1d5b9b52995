"""Three complete orders on paper, line by line: what a compounding record needs, and every number worked out by hand.

The numbers below were worked out by hand: docs/validation.md has the sums. A controlled cream with four actives,
capsules with a certificate that is used, and a solution of which nothing is weighed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

import pytest

from house.rooms import ROOT
from lenitive.cli.main import main
from lenitive.compounding import LabelRequest, PlannedWorksheet, handing_out, read_order, reasons_not_to_release
from lenitive.compounding.worksheets import plan
from lenitive.documents import read_file
from lenitive.papers import label_html, leaflet_html, worksheet_html
from web.reading import text_of

MADE_ON = date(2026, 11, 24)
FOLDER = ROOT / "examples" / "orders"
PHARMACY = "Two Rivers Pharmacy · 12 Mill Street, Littleton, CO 80120 · 303 555 0100"
PEOPLE = ("by Tomas Reyes", "Read by (second reader, controlled) Ivo Lindt", "Verified by (pharmacist) Jo Marsh")


@dataclass(frozen=True)
class Complete:
    """What is printed of one order. `rows`: amount due, what is accepted, what was read, each by chemical."""

    name: str
    rows: dict[str, tuple[str, str, str]]
    sheet: tuple[str, ...]
    label: tuple[str, ...]
    leaflet: tuple[str, ...]
    terminal: tuple[str, ...]


CREAM = Complete(
    "complete_record",
    {
        "clonidine hydrochloride": ("0.160 g", "0.152 g to 0.168 g", "0.160 g"),
        "lidocaine base": ("1.600 g", "1.520 g to 1.680 g", "1.602 g"),
        "gabapentin": ("4.800 g", "4.560 g to 5.040 g", "4.798 g"),
        "ketamine hydrochloride": ("8.000 g", "7.920 g to 8.080 g", "8.004 g"),
        "PLO": ("65.44 g", "62.17 g to 68.71 g", "65.44 g"),
    },
    (
        "Record CR-2026-0418", "Made on 2026-11-24", "Ordered 80 g", "Controlled C-III: ketamine hydrochloride",
        "Balance bench 1, reads 0.001 g", "Balance, vehicle bench 2, reads 0.01 g",
        "Equipment electronic mortar 2, glass slab, spatula", "Container airless pump",
        "C-III ketamine hydrochloride lot K-1 , until 2027-10-31 Front Range Chemicals NDC 00000-0117-25",
        "PLO lot V-9 , until 2027-03-31 Mesa Supply catalog no. 30-1454",
        "C-III ketamine hydrochloride lot K-1 25.000 g 16.976 g 0.020 g spilled on the weighing paper Ivo Lindt",
        "final amount of 80 g 79.2 g", "containers filled 1",
        "waste of the finished mix 0.8 g left in the mortar Ivo Lindt", "Do not use after 2026-11-30",
        "Weighed by Tomas Reyes", "79.2 g ÷ 11.6 g a day", "at most 11.6 g × 7 days = 81.2 g",
    ),
    (
        "Two Rivers Pharmacy", "Rx 1000418", "First filled: Nov 24, 2026", "Refills left: 2", "Dr. Lena Fields",
        "Ana Núñez", "Apply 2 pumps (2.9 g) to the left knee 3 times a day, up to 4 times a day if needed.",
        "Ketamine 10 % w/w (as hydrochloride)", "Gabapentin 6 % w/w", "Clonidine 0.2 % w/w (as hydrochloride)",
        "Lidocaine 2 % w/w (as base)", "Amount: 79.2 g", "Lasts at least 6 days", "Do not use after Nov 30, 2026",
        "68 to 77 °F", "Federal law prohibits the transfer", "compounded by this pharmacy", "CR-2026-0418",
    ),
    (
        "Apply 2 pumps (2.9 g) to the left knee 3 times a day", "Ketamine 10 % w/w (as hydrochloride)",
        "Do not use it after Nov 30, 2026", "Call 911", "Two Rivers Pharmacy, 303 555 0100",
    ),
    ("Came out: 79.2 g (99 %), 1 container filled", "101.06 % of the label", "11.6 g a day"),
)  # fmt: skip
CAPSULES = Complete(
    "complete_capsules",
    {
        "ketamine hydrochloride": ("0.925 g", "0.916 g to 0.934 g", "0.926 g"),
        "lactose": ("10.872 g", "10.329 g to 11.415 g", "10.860 g"),
    },
    (
        "Record CR-2026-0425", "Ordered 30 pieces", "Mixed 31.5 pieces (5 % more than ordered)",
        "Balance bench 1, reads 0.001 g", "Equipment mortar 4, capsule machine of 100, spatula",
        "C-III ketamine hydrochloride lot K-2 , until 2027-10-31 Front Range Chemicals NDC 00000-0117-25",
        "C-III ketamine hydrochloride lot K-2 12.400 g 11.468 g 0.006 g left on the weighing paper Ivo Lindt",
        "= 0.7875 g ketamine base (as base)", "= 0.90828 g ketamine hydrochloride", "= 0.982056", "= 0.92487 g",
        "11.797 g in 31.5 pieces: 0.374 g each", "final amount of 30 pieces 30 pieces", "containers filled 1",
        "Do not use after 2027-05-22", "ten capsules weighed one by one", "Weighed by Tomas Reyes",
        "30 pieces ÷ 3 pieces a day = 10 days",
    ),
    (
        "Rx 1000425", "Refills left: none", "Rosa Delgado",
        "Take 1 capsule by mouth 2 times a day, up to 3 times a day if needed.",
        "Ketamine 25 mg per capsule (as base)", "Amount: 30 capsules", "Lasts at least 10 days",
        "Do not use after May 22, 2027", "CR-2026-0425",
    ),
    ("Take 1 capsule by mouth 2 times a day", "Do not use it after May 22, 2027", "Ketamine 25 mg per capsule"),
    ("Came out: 30 pieces (100 %), 1 container filled", "100.12 % of the label"),
)  # fmt: skip
SOLUTION = Complete(
    "complete_oral_solution",
    {"ketamine injection": ("20.00 mL", "19.75 mL to 20.25 mL", "20.00 mL")},
    (
        "Record CR-2026-0426", "Ordered 100 mL", "Measured with graduated cylinder of 25 mL, a mark every 0.5 mL",
        "C-III ketamine injection lot J-8 , until 2027-05-31 Front Range Chemicals NDC 00000-0500-10",
        "C-III ketamine injection lot J-8 20.4 mL 0 mL 0.4 mL left in the vials Ivo Lindt",
        "q.s. fill up to 100 mL", "1 g ÷ 50 mg/mL = 20 mL", "final amount of 100 mL 100 mL", "containers filled 1",
        "Do not use after 2026-12-28", "Measured by Tomas Reyes", "Brings along: benzethonium chloride, at most 2 mg",
        "at most 15 mL × 35 days = 525 mL",
    ),
    (
        "Rx 1000426", "Tome 5 mL (5 marcas de la jeringa) por la boca, 3 veces al día.", "Ketamine 10 mg/mL (as base)",
        "Cantidad: 100 mL", "Dura al menos 6 días", "No use después del 28 dic 2026", "36 a 46 °F",
        "Federal law prohibits the transfer", "prohibe el transferir", "CR-2026-0426",
    ),
    ("Tome 5 mL (5 marcas de la jeringa) por la boca, 3 veces al día", "28 dic 2026"),
    ("Came out: 100 mL (100 %), 1 container filled", "measured by Tomas Reyes", "100 % of the label"),
)  # fmt: skip
ORDERS = [pytest.param(each, id=each.name) for each in (CREAM, CAPSULES, SOLUTION)]


def planned(order: Complete) -> PlannedWorksheet:
    return plan(read_order(read_file(FOLDER / f"{order.name}.yaml"), FOLDER))


def as_shown(html: str) -> str:
    return re.sub(r"\s+", " ", text_of(html).replace("\xa0", " "))


@pytest.mark.parametrize("order", ORDERS)
def test_only_the_draft_formula_prevents_release(order: Complete) -> None:
    assert [reason.code for reason in reasons_not_to_release(planned(order))] == ["draft-formula"]


@pytest.mark.parametrize("order", ORDERS)
def test_every_line_of_the_worksheet_is_what_was_worked_out_by_hand(order: Complete) -> None:
    made = planned(order)
    shown = as_shown(worksheet_html(made))
    for line in made.lines:
        if line.form in order.rows:
            due, accepted, read = order.rows[line.form]
            row = as_shown(worksheet_html(made).partition(f"{line.form}</span>")[2].partition("</tr>")[0])
            assert f"{due} {accepted} {read}" in row, row
    for worded in (*order.sheet, PHARMACY, *PEOPLE[1:], "Prevents release", "USP <795>", "21 CFR 1304.22"):
        assert worded in shown, worded
    assert len(order.rows) == sum(line.measured != "to volume" for line in made.lines)


@pytest.mark.parametrize("order", ORDERS)
def test_no_box_is_left_for_what_the_order_says(order: Complete) -> None:
    """A hand writes the initials of who weighed and who read, and a check for each step and each test."""
    made = planned(order)
    boxes = worksheet_html(made).count('class="box"')
    initials = len(made.lines) + sum(line.needs_second_person for line in made.lines)
    to_volume = sum(line.measured == "to volume" for line in made.lines)
    unread = 2 * len(made.formula.checks)
    waste = 0 if made.order.waste else 3
    assert boxes == initials + to_volume + len(made.procedure) + unread + 1 + waste


@pytest.mark.parametrize("order", ORDERS)
def test_label_and_leaflet_carry_what_was_worked_out_by_hand(order: Complete) -> None:
    found = handing_out(LabelRequest(planned(order), MADE_ON))
    assert found.label is not None and found.leaflet is not None and not found.lacking
    for html, expected in ((label_html(found.label), order.label), (leaflet_html(found.leaflet), order.leaflet)):
        shown = as_shown(html)
        for worded in expected:
            assert worded in shown, worded


@pytest.mark.parametrize("order", ORDERS)
def test_the_terminal_tells_the_record_as_well(order: Complete, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["worksheet", str(FOLDER / f"{order.name}.yaml")]) == 0
    shown = re.sub(r"\s+", " ", capsys.readouterr().out)
    made = planned(order).order
    for worded in (
        *order.terminal, *(read for _, _, read in order.rows.values()), "Pharmacy: Two Rivers Pharmacy",
        "Front Range Chemicals, NDC", "second reader Ivo Lindt", "verified by Jo Marsh", f"Equipment: {made.equipment}",
    ):  # fmt: skip
        assert worded in shown, worded
