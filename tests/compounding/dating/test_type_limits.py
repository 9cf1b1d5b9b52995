"""The dated rule rows: which version holds on which day, and how days and months are counted."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest

from lenitive.compounding.dating.type_limits import (
    Period,
    aqueous_from,
    longest,
    review_due,
    storage_range,
    undated_source,
    version_on,
    versions,
)


def test_versions_follow_each_other_without_a_gap() -> None:
    old, new = versions()
    assert (old.name, new.name) == ("usp-795-2014", "usp-795-2023")
    assert old.valid_until == date(2023, 10, 31) and new.valid_from == date(2023, 11, 1) and new.valid_until is None
    assert (old.superseded_on, new.superseded_on) == (date(2023, 11, 1), None)
    assert old.valid_until + timedelta(days=1) == new.valid_from


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2013, 12, 31), None),
        (date(2014, 1, 1), "usp-795-2014"),
        (date(2023, 10, 31), "usp-795-2014"),
        (date(2023, 11, 1), "usp-795-2023"),
        (date(2090, 1, 1), "usp-795-2023"),
    ],
)
def test_the_version_of_a_day_is_the_one_in_force(day: date, name: str | None) -> None:
    found = version_on(day)
    assert (found.name if found else None) == name


def test_every_row_has_source_tag_and_mark_and_all_are_to_be_verified() -> None:
    rows = [row for version in versions() for row in version.limits]
    assert [row.span for row in rows] == [
        Period(14),
        Period(30),
        Period(months=6),
        Period(14),
        Period(35),
        Period(90),
        Period(180),
    ]
    assert all(row.source and row.rule.verify for row in rows)
    assert [row.rule.tag for row in rows] == ["found-2nd"] * 3 + ["recalled"] * 4
    assert [row.storage for row in rows if len(row.storage) == 1] == [("refrigerator",)] * 2
    assert rows[0].rule.note == "the days are found; the refrigerator is recalled" and rows[3].rule.note == ""


def test_the_new_rows_are_found_by_type_alone_and_the_old_ones_by_route() -> None:
    old, new = versions()
    assert [row.title for row in new.rows("aqueous_preserved", "by ear")] == ["aqueous, preserved"]
    assert len(new.rows(None, None)) == 4 and len(new.rows("unheard of", "oral")) == 4
    assert [str(row.span) for row in old.rows("aqueous_preserved", "ORAL")] == ["14 days"]
    assert [str(row.span) for row in old.rows("aqueous_unpreserved", None)] == ["14 days", "30 days"]
    assert [str(row.span) for row in old.rows("aqueous_unpreserved", "by ear")] == ["14 days", "30 days"]
    assert [str(row.span) for row in old.rows("other_nonaqueous", "oral")] == ["6 months"]


@pytest.mark.parametrize(("days", "first", "second"), [(1, 22, 23), (2, 23, 24), (9, 30, 31)])
def test_days_are_counted_from_the_first_or_after_it(days: int, first: int, second: int) -> None:
    made_on = date(2026, 12, 22)
    assert Period(days).last_day(made_on, "day_one") == date(2026, 12, first)
    assert Period(days).last_day(made_on, "date_plus_n") == date(2026, 12, second)


@pytest.mark.parametrize(
    ("made_on", "months", "after"),
    [
        (date(2023, 8, 31), 6, date(2024, 2, 29)),
        (date(2022, 8, 31), 6, date(2023, 2, 28)),
        (date(2022, 6, 15), 6, date(2022, 12, 15)),
        (date(2022, 7, 15), 6, date(2023, 1, 15)),
        (date(2022, 11, 30), 1, date(2022, 12, 30)),
    ],
)
def test_months_are_calendar_months_and_end_with_a_short_month(made_on: date, months: int, after: date) -> None:
    assert Period(months=months).last_day(made_on, "date_plus_n") == after
    assert Period(months=months).last_day(made_on, "day_one") == after - timedelta(days=1)


def test_storages_have_their_degrees_and_others_have_none() -> None:
    cold, room = storage_range("refrigerator"), storage_range("Controlled_Room  Temperature")
    assert cold is not None and room is not None
    assert (cold.low_c, cold.high_c, str(cold)) == (2, 8, "2 to 8 °C")
    assert (room.name, room.low_c, room.high_c, str(room)) == ("controlled room temperature", 20, 25, "20 to 25 °C")
    assert storage_range("freezer") is None and storage_range("") is None


def test_the_rules_beside_the_versions_are_read_with_their_source() -> None:
    most = longest()
    assert (most.span, most.rule.tag, most.rule.verify) == (Period(180), "recalled", True)
    assert most.source == "USP <795>†" and "no study lengthens" in most.rule.note
    assert review_due() == date(2027, 5, 31) and aqueous_from() == Fraction(3, 5)
    assert "not settled" in undated_source()
