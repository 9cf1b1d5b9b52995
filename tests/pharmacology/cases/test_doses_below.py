"""A dose far below usual is answered, with every slip that would make it usual and with no other."""

from __future__ import annotations

from typing import Any

import pytest

from pharmacology.cases.written import IM, IV, PUSH, case, row

BELOW = "below-usual-range"
ANOTHER = " Read another way: "


def readings(*rows: dict[str, Any]) -> list[str]:
    """What the one note offers; empty where it only asks."""
    (note,) = [note for note in case(*rows).notes if note.code == BELOW]
    return note.text.partition(ANOTHER)[2].rstrip(".").split("; ") if ANOTHER in note.text else []


# 70 kg. Usual by mouth 10 to 300 mg, by push 7 to 24.5 mg, IM 10.5 to 70 mg, by hours 3.5 to 70 and by days to 35 mg/h.
OFFERED = [
    (row(amount="0.5 mg"), ["0.5 mg/kg would be 35 mg of base", "50 mg would be 50 mg of base"]),
    (
        row(amount="0.3 mg"),
        ["0.3 mg/kg would be 21 mg of base", "0.3 g would be 300 mg of base", "30 mg would be 30 mg of base"],
    ),
    (row(amount="0.005 mg/kg"), ["0.5 mg/kg would be 35 mg of base"]),
    (row(amount="0.0005 g"), ["0.0005 g/kg would be 35 mg of base", "0.05 g would be 50 mg of base"]),
    (
        row(route="nasal", amount="0.112 mg"),
        [
            *("0.112 mg/kg would be 7.84 mg of base", "0.112 g would be 112 mg of base"),
            "11.2 mg would be 11.2 mg of base",
        ],
    ),
    (row(PUSH, amount="300 mcg"), ["300 mcg/kg would be 21 mg of base"]),
    (row(IM, amount="700 mcg"), ["700 mcg/kg would be 49 mg of base", "70000 mcg would be 70 mg of base"]),
    (
        row(IV, amount=None, rate="0.3 mg/h", over="4 h"),
        [
            *("0.3 mg/kg/h would be 21 mg/h of base", "30 mg/h would be 30 mg/h of base"),
            "0.3 mg/min would be 18 mg/h of base",
        ],
    ),
    (
        row(IV, amount=None, rate="5 mcg/kg/h", over="4 h"),
        [
            *("50 mcg/kg/h would be 3.5 mg/h of base", "500 mcg/kg/h would be 35 mg/h of base"),
            "5 mcg/kg/min would be 21 mg/h of base",
        ],
    ),
]


@pytest.mark.parametrize(("dose", "offered"), OFFERED)
def test_every_slip_into_the_usual_range_is_offered_both_ends_included(
    dose: dict[str, Any], offered: list[str]
) -> None:
    assert readings(dose) == offered


HOURS_FOR_MINUTES = [
    # Over 50 minutes by its total, 69 of at most 70 mg; over 90 minutes by its rate, 53.3 of at most 70 mg/h.
    (row(IV, amount="69 mg", over="50 h"), "over 50 minutes it would run at 82.8 mg/h of base"),
    (row(IV, amount="80 mg", over="90 h"), "over 90 minutes it would run at 53.3 mg/h of base"),
    (row(IV, amount="0.5 mg/kg", over="40 h"), "over 40 minutes it would run at 52.5 mg/h of base"),
]


@pytest.mark.parametrize(("dose", "offered"), HOURS_FOR_MINUTES)
def test_hours_that_may_have_been_minutes_are_offered_where_that_is_usual(dose: dict[str, Any], offered: str) -> None:
    assert readings(dose)[-1] == offered


def test_minutes_that_would_not_be_usual_are_not_offered() -> None:
    # 5 mg over 10 minutes lie below the 10.5 mg at which a short infusion for 70 kg begins to be usual.
    found = readings(row(IV, amount="5 mg", over="10 h"))
    assert found and not any("it would run at" in one for one in found)


def test_a_rate_names_its_own_time_so_minutes_are_not_offered_for_its_length() -> None:
    found = readings(row(IV, amount=None, rate="0.5 mg/h", over="40 h"))
    assert found and not any("it would run at" in one for one in found)


@pytest.mark.parametrize(
    "rows", [[row(route="nasal", amount="1 spray x 0.4 mg")], [row(amount="0.4 mg"), row(amount="0.4 mg", at="10 min")]]
)
def test_sprays_and_doses_together_are_asked_about_without_another_reading(rows: list[dict[str, Any]]) -> None:
    assert readings(*rows) == []
