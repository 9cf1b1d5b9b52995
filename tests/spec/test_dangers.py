"""Dangerous inputs are caught at every door and ordinary ones are not; docs/validation.md says what each door answers.

LENITIVE_MANUAL=1 writes the table between its two markers, otherwise it must be what the doors say today.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from lenitive.compounding.formulas import formulary
from lenitive.home import open_home
from lenitive.web.professional.forms.demonstration import filled
from spec.dangers import DANGERS, MADE_ON, MISSED, ORDINARY, Case, Example, Order, Row, Sum
from spec.doors import CommandLine, Page, Said, label_of, readable

VALIDATION = Path(__file__).parents[2] / "docs" / "validation.md"
OWN_HOME = Path(__file__).parents[1] / "own_home"
BEGIN = "<!-- dangers: begin (written by tests/spec/test_dangers.py) -->"
END = "<!-- dangers: end -->"
DOORS = ("page", "command line", "label")
GOES_ON = ("answered", "draft", "released")
pytestmark = [pytest.mark.usefixtures("own_home"), pytest.mark.slow]
Doors = dict[str, Said]


@cache
def heard(row: Row) -> Doors:
    """What each door that the row concerns says to it, asked once."""
    open_home(OWN_HOME)  # the command line opens that of the environment, which is none
    with TemporaryDirectory() as folder:
        page, line = Page(), CommandLine(Path(folder))
        if isinstance(row, Sum):
            given = dict(row.given)
            return {"page": page.sum(row.name, given), "command line": line.sum(row.name, given)}
        if isinstance(row, Order):
            found = {"page": page.worksheet(row.formula, _typed(row))} if row.page else {}
            verb = "worksheet" if row.page else "label"
            found["command line"] = line.order(row.text(), verb, row.on.isoformat())
            return found | {"label": label_of(row.text(), row.on)}
        tree = readable(row.tree())
        return {"page": page.case(tree), "command line": line.case(tree)}


def _typed(row: Order) -> dict[str, str]:
    pairs = dict(zip(row.page[::2], row.page[1::2], strict=True))
    return filled(formulary()[row.formula], MADE_ON) | pairs


def is_caught(worded: Said, code: str) -> bool:
    """Whether a door stopped, asked, refused or opened with it, for the reason that was meant."""
    return worded.how not in GOES_ON and (not worded.codes or code in worded.codes)


@pytest.mark.parametrize("row", [row for row in DANGERS if row.code != MISSED], ids=lambda row: row.shown)
def test_a_dangerous_input_is_caught_at_every_door(row: Row) -> None:
    assert row.code
    assert {door: is_caught(worded, row.code) for door, worded in heard(row).items()} == dict.fromkeys(heard(row), True)


@pytest.mark.parametrize("row", [row for row in DANGERS if row.code != MISSED], ids=lambda row: row.shown)
def test_what_is_stopped_asked_or_refused_gives_no_answer_beside_it(row: Row) -> None:
    found = heard(row)
    if "page" in found:
        assert (found["page"].status == 422) == (found["page"].how in ("stopped", "refused"))
    assert "Peak:" not in found["command line"].text or found["command line"].status == 0
    if found["command line"].how in ("stopped", "refused"):
        assert found["command line"].status == 2


@pytest.mark.parametrize("row", [row for row in DANGERS if isinstance(row, Case | Example)], ids=lambda row: row.shown)
def test_the_page_and_the_command_line_open_alike(row: Row) -> None:
    page, line = heard(row)["page"].how, heard(row)["command line"].how
    assert page == line or (page, line) == ("stopped", "asked")


@pytest.mark.parametrize("row", [row for row in DANGERS if row.code == MISSED], ids=lambda row: row.shown)
def test_a_row_that_is_said_to_be_missed_still_is(row: Row) -> None:
    assert {worded.how for worded in heard(row).values()} <= set(GOES_ON)


@pytest.mark.parametrize("row", ORDINARY, ids=lambda row: row.shown)
def test_an_ordinary_input_is_answered_without_amber_and_its_label_released(row: Row) -> None:
    assert not row.code
    found = heard(row)
    expected = {"label": "released", "page": "draft", "command line": "draft"}
    is_order = isinstance(row, Order)
    assert {door: worded.how for door, worded in found.items()} == {
        door: expected[door] if is_order else "answered" for door in found
    }
    assert found["command line"].status == 0


@pytest.mark.parametrize("row", [row for row in ORDINARY if isinstance(row, Order)], ids=lambda row: row.shown)
def test_the_label_of_an_ordinary_order_says_what_its_form_asks_for(row: Order) -> None:
    text = heard(row)["label"].text.replace("\xa0", " ")
    assert row.says and row.says in text
    assert not row.never or row.never not in text.lower()


def test_there_are_sixty_dangerous_inputs_and_twenty_ordinary_ones_at_least() -> None:
    as_shown = [row.shown for row in (*DANGERS, *ORDINARY)]
    assert len(DANGERS) >= 60 and len(ORDINARY) >= 20 and len(set(as_shown)) == len(as_shown)


def _line(row: Row) -> str:
    found = heard(row)
    cells = [f"{worded.status} {worded.shown(row.code)}" if (worded := found.get(door)) else "–" for door in DOORS[:2]]
    label = found.get("label")
    return f"| {row.shown} | {' | '.join(cells)} | {label.shown(row.code) if label else '–'} |"


def table() -> str:
    """What stands between the markers."""
    missed = [row for row in DANGERS if row.code == MISSED]
    head = "| input | page: status | command line: exit status | label |\n|---|---|---|---|"
    counted = (
        f"{len(DANGERS)} dangerous inputs: {len(DANGERS) - len(missed)} caught at every door, {len(missed)} missed"
    )
    named = f" ({'; '.join(row.shown for row in missed)})" if missed else ""
    return "\n".join(
        (
            f"{counted}{named}. {len(ORDINARY)} ordinary ones: all answered.",
            "",
            "### Dangerous",
            "",
            head,
            *map(_line, DANGERS),
            "",
            "### Ordinary",
            "",
            head,
            *map(_line, ORDINARY),
        )
    )


def test_the_printed_table_of_dangers_is_fresh() -> None:
    before, begin, rest = VALIDATION.read_text(encoding="utf-8").partition(BEGIN)
    printed, end, after = rest.partition(END)
    assert begin and end
    if os.environ.get("LENITIVE_MANUAL"):
        VALIDATION.write_text(f"{before}{BEGIN}\n{table()}\n{END}{after}", encoding="utf-8")
        printed = f"\n{table()}\n"
    assert printed == f"\n{table()}\n"
