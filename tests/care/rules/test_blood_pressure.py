"""Blood pressure: raised, high, a repeat, a hold and its clearing, and what is needed today, at every border."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from lenitive.care.rules.blood_pressure import PressureReading, PressureState, pressure_reasons, pressure_state
from lenitive.care.rules.policies import PressurePolicy, pressure_policy
from rule_files import invented

POLICY = pressure_policy()
START = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
STOPPED, OTHERS = ("iv", "nasal", "im"), ("oral", "sublingual", "topical")
HIGH, OTHER_HIGH, RAISED, LOW = (160, 80), (120, 100), (141, 90), (140, 90)


def reading(pair: tuple[int, int], minutes: float) -> PressureReading:
    return PressureReading(*pair, START + timedelta(minutes=minutes))


def told(rows: list[tuple[tuple[int, int], float]], route: str = "iv", now_min: float | None = None) -> list[str]:
    """Codes with severities, just after the newest reading unless said otherwise."""
    now = START + timedelta(minutes=max((when for _, when in rows), default=0) if now_min is None else now_min)
    reasons = pressure_reasons([reading(*row) for row in rows], route, now, POLICY)
    return [f"{each.code} {each.severity}" for each in reasons]


HOLD = [(HIGH, 0.0), (HIGH, 5.0)]


@pytest.mark.parametrize(
    ("pair", "codes"),
    [((159, 99), ["blood-pressure-raised caution"]), ((160, 60), ["blood-pressure-repeat caution"]),
     ((120, 100), ["blood-pressure-repeat caution"]), ((140, 90), []), ((141, 60), ["blood-pressure-raised caution"]),
     ((100, 91), ["blood-pressure-raised caution"]), ((120, 80), [])],
)  # fmt: skip
@pytest.mark.parametrize("route", [*STOPPED, *OTHERS])
def test_one_reading_is_high_raised_or_neither(pair: tuple[int, int], codes: list[str], route: str) -> None:
    assert told([(pair, 0)], route) == codes


@pytest.mark.parametrize("route", STOPPED)
def test_two_high_readings_stop_what_reaches_the_blood_fast(route: str) -> None:
    assert told(HOLD, route) == ["blood-pressure-hold stop"]


@pytest.mark.parametrize("route", OTHERS)
def test_two_high_readings_are_a_caution_for_the_other_routes(route: str) -> None:
    assert told(HOLD, route) == ["blood-pressure-hold caution"]


@pytest.mark.parametrize(
    ("apart", "is_held"), [(4.99, False), (5, True), (60, True), (1440, True), (1440.01, False), (0, False)]
)
def test_the_two_are_at_least_five_minutes_and_at_most_a_day_apart(apart: float, is_held: bool) -> None:
    found = told([(HIGH, 0), (OTHER_HIGH, apart)])
    assert found == ["blood-pressure-hold stop" if is_held else "blood-pressure-repeat caution"]


def test_a_lower_reading_between_breaks_the_pair() -> None:
    assert told([(HIGH, 0), (LOW, 3), (HIGH, 6)]) == ["blood-pressure-repeat caution"]
    assert told([(HIGH, 0), (RAISED, 3), (HIGH, 6)]) == ["blood-pressure-repeat caution"]
    assert told([(HIGH, 0), (HIGH, 3), (HIGH, 6)]) == ["blood-pressure-hold stop"]


def test_the_order_of_entering_does_not_matter_but_that_of_taking_does() -> None:
    assert told(HOLD[::-1]) == ["blood-pressure-hold stop"]
    assert told([(HIGH, 6), (HIGH, 0), (LOW, 3)]) == ["blood-pressure-repeat caution"]


def test_a_hold_says_both_readings_their_times_and_what_clears_it() -> None:
    (reason,) = pressure_reasons([reading(*row) for row in HOLD], "iv", START + timedelta(minutes=6), POLICY)
    assert reason.sentence == (
        "Not now, because blood pressure was high twice: 160/80 on 2026-11-30 at 09:00 UTC, and 160/80 on "
        "2026-11-30 at 09:05 UTC. It is cleared by two readings at least 5 minutes apart, both below 160/100."
    )
    (caution,) = pressure_reasons([reading(*row) for row in HOLD], "oral", START + timedelta(minutes=6), POLICY)
    assert caution.sentence.startswith("Blood pressure was high twice")


def test_one_low_reading_does_not_clear_a_hold_and_two_too_near_do_not_either() -> None:
    assert told([*HOLD, (LOW, 10)]) == ["blood-pressure-hold stop"]
    assert told([*HOLD, (LOW, 10), (LOW, 14.9)]) == ["blood-pressure-hold stop"]


def test_two_low_readings_five_minutes_apart_clear_a_hold_and_it_is_gone() -> None:
    assert told([*HOLD, (LOW, 10), (LOW, 15)]) == []
    assert told([*HOLD, (LOW, 10), (LOW, 12), (LOW, 15)]) == []
    assert told([*HOLD, (LOW, 10), (RAISED, 15)]) == ["blood-pressure-raised caution"]
    assert told([*HOLD, (LOW, 10), (LOW, 10 + 60 * 48)]) == []


def test_a_high_reading_starts_the_clearing_again() -> None:
    assert told([*HOLD, (LOW, 10), (HIGH, 12), (LOW, 20)]) == ["blood-pressure-hold stop"]
    assert told([*HOLD, (LOW, 10), (HIGH, 12), (LOW, 20), (LOW, 25)]) == []


def test_after_a_hold_was_cleared_it_takes_two_high_readings_again() -> None:
    cleared = [*HOLD, (LOW, 10), (LOW, 15)]
    assert told([*cleared, (HIGH, 20)]) == ["blood-pressure-repeat caution"]
    assert told([*cleared, (HIGH, 20), (HIGH, 25)]) == ["blood-pressure-hold stop"]


def test_what_cleared_a_hold_is_kept_until_the_next_high_reading() -> None:
    rows = [*HOLD, (LOW, 10), (LOW, 15)]
    state = pressure_state([reading(*row) for row in rows], POLICY)
    assert state.hold == () and state.cleared_by == (reading(LOW, 10), reading(LOW, 15))
    assert pressure_state([*(reading(*row) for row in rows), reading(HIGH, 20)], POLICY).cleared_by == ()


@pytest.mark.parametrize("route", STOPPED)
def test_a_reading_older_than_a_day_is_needed_today(route: str) -> None:
    assert told([(LOW, 0)], route, 1440) == []
    assert told([(LOW, 0)], route, 1440.01) == ["blood-pressure-today question"]
    assert told(HOLD, route, 3000) == ["blood-pressure-hold stop", "blood-pressure-today question"]


@pytest.mark.parametrize("route", OTHERS)
def test_an_old_reading_is_enough_for_the_other_routes(route: str) -> None:
    assert told([(LOW, 0)], route, 60 * 24 * 30) == []


@pytest.mark.parametrize("route", [*STOPPED, *OTHERS])
def test_without_any_reading_it_needs_to_be_asked_and_is_never_fine(route: str) -> None:
    assert told([], route, 0) == ["blood-pressure-needed question"]
    assert told([(LOW, 10)], route, 9) == ["blood-pressure-needed question"]


def test_the_numbers_are_those_of_the_site() -> None:
    own = PressurePolicy("x", 170, 110, 150, 95, 10, 12, 6, ("iv",), invented())
    rows = [reading((165, 105), 0), reading((175, 80), 5), reading((175, 80), 15)]
    assert pressure_state(rows[:2], own).hold == () and len(pressure_state(rows, own).hold) == 2
    found = pressure_reasons(rows, "nasal", START + timedelta(hours=9), own)
    assert [(each.code, each.severity) for each in found] == [("blood-pressure-hold", "caution")]
    assert "at least 10 minutes apart, both below 170/110" in found[0].sentence
    assert "repeat in 10 minutes" in pressure_reasons(rows[1:2], "iv", START + timedelta(hours=1), own)[0].sentence


def test_a_reading_has_a_time_zone_and_limits_make_sense() -> None:
    with pytest.raises(ValueError, match="time zone"):
        PressureReading(120, 80, datetime(2026, 11, 30))
    with pytest.raises(ValueError, match="time zone"):
        pressure_reasons([], "iv", datetime(2026, 11, 30), POLICY)
    for wrong in (
        (140, 100, 140, 90, 5, 24, 24), (160, 90, 140, 90, 5, 24, 24), (160, 100, 140, 90, 0, 24, 24),
        (160, 100, 140, 90, 61, 1, 24), (160, 100, 140, 90, 5, 24, 0),
    ):  # fmt: skip
        with pytest.raises(ValueError, match=r"raised lies|the times"):
            PressurePolicy("x", *wrong, ("iv",), invented())
    PressurePolicy("x", 160, 100, 140, 90, 60, 1, 24, ("iv",), invented())


DENVER = ZoneInfo("America/Denver")
FIRST_ONE_OCLOCK = datetime(2026, 11, 1, 1, 0, tzinfo=DENVER)
SECOND_ONE_OCLOCK = FIRST_ONE_OCLOCK.replace(fold=1)


def test_minutes_are_those_that_passed_when_clocks_go_back() -> None:
    before = PressureReading(*HIGH, FIRST_ONE_OCLOCK + timedelta(minutes=58))
    soon, later = (PressureReading(*HIGH, SECOND_ONE_OCLOCK.replace(minute=minute)) for minute in (2, 3))
    assert pressure_state([soon, before], POLICY).hold == () and pressure_state([soon, before], POLICY).newest == soon
    assert pressure_state([later, before], POLICY).hold == (before, later)
    a_day = PressureReading(*HIGH, datetime(2026, 11, 2, 1, 0, tzinfo=DENVER))
    assert pressure_state([PressureReading(*HIGH, FIRST_ONE_OCLOCK), a_day], POLICY).hold == ()  # 25 hours passed
    assert len(pressure_state([PressureReading(*HIGH, SECOND_ONE_OCLOCK), a_day], POLICY).hold) == 2


def test_a_reading_grows_old_by_the_hours_that_passed_when_clocks_change() -> None:
    spring = PressureReading(*LOW, datetime(2026, 3, 7, 9, 30, tzinfo=DENVER))
    for hour, minute, expected in ((10, 30, []), (10, 31, ["blood-pressure-today"])):
        now = datetime(2026, 3, 8, hour, minute, tzinfo=DENVER)  # 02:00 to 03:00 did not happen that night
        assert [each.code for each in pressure_reasons([spring], "iv", now, POLICY)] == expected
    autumn = PressureReading(*LOW, datetime(2026, 10, 31, 9, 30, tzinfo=DENVER))
    for minute, expected in ((30, []), (31, ["blood-pressure-today"])):
        now = datetime(2026, 11, 1, 8, minute, tzinfo=DENVER)
        assert [each.code for each in pressure_reasons([autumn], "iv", now, POLICY)] == expected


def slower(rows: list[PressureReading]) -> tuple[PressureReading, ...]:
    """The hold after all readings, by looking through every pair again and again."""
    five, day, start = timedelta(minutes=5), timedelta(hours=24), 0
    while True:
        hold = next(
            (
                (i, j)
                for j in range(start, len(rows))
                for i in range(j - 1, start - 1, -1)
                if all(one.is_high(POLICY) for one in rows[i : j + 1])
                and five <= rows[j].taken_at - rows[i].taken_at <= day
            ),
            None,
        )
        if hold is None:
            return ()
        end = next(
            (
                m
                for m in range(hold[1] + 1, len(rows))
                for low in range(hold[1] + 1, m)
                if not any(one.is_high(POLICY) for one in rows[low : m + 1])
                and rows[m].taken_at - rows[low].taken_at >= five
            ),
            None,
        )
        if end is None:
            return (rows[hold[0]], rows[hold[1]])
        start = end + 1


@given(
    st.lists(
        st.tuples(st.sampled_from([HIGH, OTHER_HIGH, RAISED, LOW]), st.sampled_from([1, 3, 5, 9, 1440])), max_size=14
    )
)
def test_holds_are_those_that_a_slower_search_finds(steps: list[tuple[tuple[int, int], int]]) -> None:
    for start in (START, FIRST_ONE_OCLOCK.astimezone(UTC), datetime(2026, 3, 8, 8, 30, tzinfo=UTC)):
        rows, at = [], 0
        for pair, minutes in steps:
            at += minutes
            rows.append(PressureReading(*pair, start + timedelta(minutes=at)))
        state: PressureState = pressure_state(rows, POLICY)
        assert state.hold == slower(rows) and state.newest == (rows[-1] if rows else None)
        by_wall = [replace(row, taken_at=row.taken_at.astimezone(DENVER)) for row in rows]
        found = pressure_state(by_wall[::-1], POLICY).hold
        assert [one.instant for one in found] == [one.taken_at for one in state.hold]


@given(st.integers(1, 30))
def test_readings_of_one_instant_are_no_pair_and_the_high_one_counts(n: int) -> None:
    rows = [reading(HIGH, 0)] * n + [reading(LOW, 0)]
    state = pressure_state(rows, POLICY)
    assert state.hold == () and state.newest == reading(HIGH, 0)
