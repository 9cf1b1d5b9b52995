"""For which regimens lasting relief is drawn: infusions of a day or longer, or on five days within three weeks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings, strategies as st

from lenitive.evidence import sources
from lenitive.pharmacology.effects.studied import is_drawn, is_multi_day, not_drawn
from lenitive.pharmacology.regimens import DoseRow, Regimen
from pharmacology.effects.people import CREAM, DAYS, DRIP, SESSIONS, SPRAY, TABLET, TEN_DAYS

MINUTE = 1 / 60
PUSH = DoseRow("iv", "racemate", 20.0, duration_h=MINUTE, every_h=24.0, count=10)


def drawn(*rows: DoseRow) -> bool:
    return is_drawn(Regimen(rows))


def on_days(*days: int) -> tuple[DoseRow, ...]:
    """An infusion of 40 minutes at nine in the morning of each of these days (1 is the first)."""
    return tuple(replace(DRIP, start_h=24.0 * (day - 1) + 9) for day in days)


# By hand


def test_an_infusion_of_exactly_a_day_is_drawn_and_one_a_minute_shorter_is_not() -> None:
    day = replace(DRIP, duration_h=24.0)
    assert drawn(day) and not drawn(replace(day, duration_h=24.0 - MINUTE))


def test_five_days_are_drawn_and_four_are_not() -> None:
    assert drawn(*on_days(1, 2, 3, 4, 5)) and not drawn(*on_days(1, 2, 3, 4))
    assert drawn(SESSIONS) and drawn(replace(SESSIONS, count=5)) and not drawn(replace(SESSIONS, count=4))


def test_two_infusions_on_one_day_are_one_day() -> None:
    twice = replace(DRIP, every_h=4.0, count=2)
    assert not drawn(*(replace(twice, start_h=24.0 * day) for day in range(4)))
    assert drawn(*(replace(twice, start_h=24.0 * day) for day in range(5)))


def test_the_fifth_day_may_be_the_21st_and_not_the_22nd() -> None:
    assert drawn(*on_days(1, 5, 9, 13, 21)) and not drawn(*on_days(1, 5, 9, 13, 22))
    assert drawn(*on_days(1, 30, 31, 32, 33, 50)), "any three weeks of a regimen"


def test_pushes_are_not_infusions_however_many() -> None:
    assert (
        not drawn(PUSH) and not drawn(replace(PUSH, duration_h=0.0)) and not drawn(replace(PUSH, duration_h=5 * MINUTE))
    )
    assert drawn(replace(PUSH, duration_h=6 * MINUTE))


def test_other_routes_and_r_ketamine_are_never_drawn() -> None:
    assert not drawn(replace(TABLET, every_h=8.0, count=90)) and not drawn(CREAM) and not drawn(SPRAY)
    assert not drawn(replace(DAYS, form="r-ketamine"))


def test_rows_that_follow_or_overlap_each_other_are_one_infusion() -> None:
    half = replace(DRIP, duration_h=12.0)
    assert drawn(half, replace(half, start_h=12.0)), "a step up at noon"
    assert drawn(half, replace(half, start_h=6.0), replace(half, start_h=14.0))
    assert not drawn(half, replace(half, start_h=6.0)), "18 h together"
    assert not drawn(half, replace(half, start_h=12.5)), "a pause of half an hour"
    long = replace(DRIP, duration_h=20.0)
    assert drawn(long, replace(DRIP, start_h=1.0), replace(half, start_h=15.0)), "a short row inside a long one"


def test_a_delay_moves_an_infusion() -> None:
    half = replace(DRIP, duration_h=12.0)
    assert not drawn(half, replace(half, start_h=11.0, lag_h=2.0)) and drawn(
        half, replace(half, start_h=11.0, lag_h=1.0)
    )


def test_a_train_that_never_pauses_is_one_infusion() -> None:
    renewed = DoseRow("iv", "s-ketamine", 20.0, duration_h=1.0, every_h=1.0, count=24)
    assert drawn(renewed) and not drawn(replace(renewed, count=23)) and drawn(replace(renewed, count=None))


def test_doses_before_a_steady_state_count() -> None:
    daily = DoseRow("iv", "racemate", 30.0, duration_h=1.0, every_h=24.0, count=1, is_steady_state=True)
    assert drawn(daily) and not drawn(replace(daily, every_h=168.0)), "one a day; one a week"
    assert drawn(replace(daily, every_h=100.0)), "six in three weeks, back from now"
    assert drawn(replace(daily, every_h=1.0)), "without a pause"


def test_a_train_without_end_counts_however_short_the_horizon() -> None:
    endless = DoseRow("iv", "racemate", 30.0, duration_h=1.0, every_h=24.0, count=None)
    assert drawn(endless) and drawn(replace(endless, every_h=120.0)) and not drawn(replace(endless, every_h=168.0))


def test_the_published_regimens_are_infusions_over_days_and_a_single_one_is_not() -> None:
    assert is_multi_day(Regimen((DAYS,))) and is_multi_day(Regimen((TEN_DAYS,)))
    assert not is_multi_day(Regimen((DRIP,))) and not is_multi_day(Regimen((SESSIONS,)))


def test_hours_of_infusion_count_only_within_ten_days_and_only_once() -> None:
    monthly = DoseRow("iv", "s-ketamine", 50.0, duration_h=6.0, every_h=720.0, count=6)
    assert not is_multi_day(Regimen((monthly,)))
    both = (replace(DAYS, duration_h=21.0), replace(DAYS, duration_h=21.0))
    assert not is_multi_day(Regimen(both))
    one_after_another = (replace(DAYS, duration_h=20.0), replace(DAYS, start_h=30.0, duration_h=20.0))
    assert is_multi_day(Regimen(one_after_another))
    apart = (replace(DAYS, duration_h=20.0), replace(DAYS, start_h=220.0, duration_h=20.0))
    assert is_multi_day(Regimen(apart)), "the second ends with the tenth day"
    assert not is_multi_day(Regimen((apart[0], replace(apart[1], start_h=221.0))))


def test_other_routes_and_r_ketamine_are_not_the_published_regimens() -> None:
    assert not is_multi_day(Regimen((replace(DAYS, form="r-ketamine"),)))
    assert not is_multi_day(Regimen((DoseRow("oral", "racemate", 50.0, every_h=8.0, count=30),)))


@pytest.mark.parametrize(
    ("rows", "source"),
    [((DRIP,), "S31"), ((DRIP, TABLET), "S31"), ((CREAM,), "S48"), ((CREAM, SPRAY), "S67"), ((PUSH,), "S67")],
)
def test_one_sentence_says_what_trials_found_with_anything_else(rows: tuple[DoseRow, ...], source: str) -> None:
    sentence, found = not_drawn(Regimen(rows))
    assert found == source and found in sources() and sentence.endswith(".") and sentence.count(". ") == 0


# The twin: minute by minute


def minutes(rows: tuple[DoseRow, ...]) -> set[int]:
    """Every minute in which an infusion runs, doses of the three weeks before a steady state among them."""
    running: set[int] = set()
    for row in rows:
        if row.route != "iv" or row.form == "r-ketamine" or round(60 * row.duration_h) <= 5:
            continue
        starts = [round(60 * (row.start_h + row.lag_h))]
        step = round(60 * (row.every_h or 0))
        starts += [starts[0] + step * place for place in range(1, row.count or 1)]
        if row.is_steady_state:
            starts += [starts[0] - step * place for place in range(1, -(-21 * 1440 // step) + 1)]
        for start in starts:
            running |= set(range(start, start + round(60 * row.duration_h)))
    return running


def slowly_drawn(rows: tuple[DoseRow, ...]) -> bool:
    """The rule as it is spoken, on a list of minutes."""
    running = minutes(rows)
    begins = sorted(minute for minute in running if minute - 1 not in running)
    for begin in begins:
        length = next(number for number in range(1, 10**6) if begin + number not in running)
        if length >= 24 * 60:
            return True
    days = {begin // 1440 for begin in begins}
    return any(len([day for day in days if first <= day <= first + 20]) >= 5 for first in days)


some_rows = st.builds(
    lambda form, start, minutes_long, gap, count, steady: DoseRow(
        "iv",
        form,
        20.0,
        start_h=start / 60,
        duration_h=minutes_long / 60,
        every_h=(minutes_long + gap) / 60,
        count=count,
        is_steady_state=steady,
    ),
    st.sampled_from(["racemate", "s-ketamine", "s-ketamine", "r-ketamine"]),
    st.integers(0, 3 * 1440),
    st.one_of(st.sampled_from([1, 5, 6, 40, 240, 720, 1439, 1440]), st.integers(1, 1500)),
    st.one_of(st.sampled_from([0, 1, 1400, 7000]), st.integers(0, 9000)),
    st.integers(1, 6),
    st.sampled_from([False, False, False, True]),
)


@settings(derandomize=True, deadline=None, max_examples=150)
@given(st.lists(some_rows, min_size=1, max_size=3).map(tuple))
def test_the_rule_agrees_with_a_list_of_minutes(rows: tuple[DoseRow, ...]) -> None:
    assert drawn(*rows) == slowly_drawn(rows)
