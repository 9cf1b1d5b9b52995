"""refill-date and variance: as a door asks them."""

from __future__ import annotations

from compounding.calculators.asking import answered, codes, only, refused, texts

SAFE = {"opening": "100.000 g", "used": "12.104 g + 6.971 g", "wasted": "0.035 g"}


def test_six_months_from_the_end_of_august_end_in_february() -> None:
    found = answered("refill-date", issued="2026-08-31", months="6")
    assert (found.result, found.unit, found.exact) == ("2027-02-28", "", "2027-02-28") and found.warnings == ()


def test_more_than_six_months_are_warned_of_for_schedule_three() -> None:
    warning = only(answered("refill-date", issued="2026-08-31", months="7").warnings)
    assert warning.code == "longer-than-six-months" and warning.source == "21 CFR 1306.22†"
    assert codes(refused("refill-date", issued="9999-12-31", months="6")) == ["no-such-day"]


def test_what_is_missing_from_the_safe_is_negative() -> None:
    found = answered("variance", **SAFE, count="80.710 g", readability="0.001 g")
    assert str(found.shown) == "-0.180 g" and found.exact == "-0.18"
    assert texts(found) == {"book": "80.890 g", "percent_of_use": "-0.94364 %"}
    assert "less than the book says" in only(found.warnings).text


def test_what_is_too_much_is_positive_and_said_as_well() -> None:
    found = answered("variance", opening="0 g", received="5 g", transferred="1 g", count="4.1 g")
    assert found.result == "0.1" and texts(found) == {"book": "4 g"}
    assert "more than the book says" in only(found.warnings).text


def test_a_count_that_agrees_says_nothing() -> None:
    assert answered("variance", **SAFE, count="80.89 g").warnings == ()
    assert codes(refused("variance", opening="1 g", used="2 g", count="0 g")) == ["book-below-zero"]


def test_the_next_fill_is_due_when_what_was_handed_out_is_used_up() -> None:
    given = {"issued": "2026-11-20", "months": "6", "handed_out": "2026-11-24", "amount": "80 g", "per_day": "11.6 g"}
    found = answered("refill-date", **given)
    assert found.result == "2027-05-20"
    assert texts(found) == {"days": "6", "last_on": "2026-11-29", "next_fill": "2026-11-30"}
    assert found.steps[-1] == "2026-11-24 is day 1: used up on 2026-11-29, the next fill is due on 2026-11-30"
    late = answered("refill-date", **(given | {"handed_out": "2027-05-18"}))
    assert late.steps[-1] == "2027-05-24 is after 2027-05-20: a new prescription is needed"
    assert codes(refused("refill-date", issued="2026-11-20", months="6", amount="80 g")) == ["missing", "missing"]
