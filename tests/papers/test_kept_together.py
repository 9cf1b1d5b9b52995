"""What stays on one line of a label: prescriber, dates, telephone numbers, a number with its word."""

from __future__ import annotations

from fractions import Fraction

import pytest

from compounding.records import CREAM, changed, record
from lenitive.compounding.labels import build
from lenitive.papers.label_paper import layout
from lenitive.papers.typesetting import NO_BREAK, Area, Paragraph, Run, flow, whole

TUBE = changed("amount: 120 g", "amount: 30 g", "kind: airless pump, material", "kind: tube, material")
PRESCRIBERS = ("Dr. Lee", "Dr. Lena Fields", "Dr. Guadalupe Hernández-Villanueva", "Maria del Carmen Ortiz, MD, FASA")


def printed(text: str) -> list[str]:
    """Each line of every sheet, hard blanks as blanks."""
    sheets = layout(build(record(text)))
    lines = [line for sheet in sheets for _, found in sheet.flowed.paragraphs for line in found]
    return [" ".join(run.text for run in line).replace(NO_BREAK, " ") for line in lines]


def flowed(runs: tuple[Run, ...], wide: int) -> list[str]:
    ((_, lines),) = flow([Paragraph("p", runs, Fraction(8))], Area(Fraction(wide), Fraction(200))).paragraphs
    return [" ".join(run.text for run in line) for line in lines]


@pytest.mark.parametrize("prescriber", PRESCRIBERS)
@pytest.mark.parametrize("text", [CREAM, TUBE, changed("language: en", "language: es")])
def test_prescriber_and_dates_never_break_over_a_line(text: str, prescriber: str) -> None:
    lines = printed(text.replace("Dr. Lena Fields", prescriber))
    spanish = "language: es" in text
    word = "Recetada por:" if spanish else "Prescriber:"
    dates = (
        ("Surtida por primera vez: 24 nov 2026", "del 28 dic 2026")
        if spanish
        else (
            "First filled: Nov 24, 2026",
            "Do not use after Dec 28, 2026",
        )
    )
    for kept in (f"{word} {prescriber}", *dates, "Tel. 303 555 0100", "Rx 1000417"):
        assert any(kept in line for line in lines), kept


def test_no_line_begins_or_ends_with_a_dot_between_two_things() -> None:
    lines = [line for text in (CREAM, TUBE) for line in printed(text)]
    assert [line for line in lines if line.startswith("·") or line.endswith("·")] == []


def test_a_name_that_no_line_holds_is_broken_rather_than_refused() -> None:
    words = " ".join(["Guadalupe"] * 12)
    lines = flowed((Run("Prescriber:", is_whole=True), Run(words, is_whole=True, is_glued=True)), 200)
    assert len(lines) > 1 and " ".join(lines) == f"Prescriber: {words}"


def test_what_is_glued_goes_to_the_next_line_together() -> None:
    prescriber = (Run("Prescriber:", is_whole=True), Run("Dr. Lee", is_whole=True, is_glued=True))
    runs = (Run("Refills left 2 and so on"), *prescriber)
    assert flowed(runs, 130)[-1].replace(NO_BREAK, " ") == "Prescriber: Dr. Lee"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("until Dec 5, 2026 or so", "Dec 5, 2026"),
        ("hasta el 5 dic 2026", "5 dic 2026"),
        ("call 303 555 0100 first", "303 555 0100"),
        ("call (303) 555-0100 first", "(303) 555-0100"),
        ("up to 4 times a day", "4 times"),
        ("hasta 4 veces", "4 veces"),
        ("Ketamine 10 % w/w", "10 % w/w"),
        ("at 20 °C", "20 °C"),
        ("5 mL", "5 mL"),
        ("for Dr. Lee", "Dr. Lee"),
        ("store at (20 to 25 °C).", "(20 to 25 °C)."),
    ],
)
def test_a_date_a_telephone_number_and_a_number_with_its_word_stay_on_one_line(text: str, kept: str) -> None:
    assert kept.replace(" ", NO_BREAK) in whole(text) and whole(text).replace(NO_BREAK, " ") == text
