"""The parts of a picture: scales, gaps, envelopes, escaping."""

from math import nan

import pytest
from hypothesis import given, strategies as st

from lenitive.pharmacology.models.published import published_name
from lenitive.pictures.curves import band, runs
from lenitive.pictures.envelope import WINDOWS, enveloped
from lenitive.pictures.letters import LetterPlace, free_place
from lenitive.pictures.scales import Scale, level_ticks, plain, time_axis
from lenitive.pictures.svg import escaped, wrapped
from lenitive.pictures.thresholds import note_above
from lenitive.pictures.words import span


@given(top=st.floats(1e-4, 1e5), most=st.integers(3, 12))
def test_level_ticks_are_round_few_and_start_at_zero(top: float, most: int) -> None:
    ticks = level_ticks(top, most)
    assert ticks[0] == 0 and 2 <= len(ticks) <= most + 1 and ticks[-1] <= top * (1 + 1e-9)


@given(horizon=st.floats(0.1, 9600))
def test_time_ticks_are_few_and_lie_inside(horizon: float) -> None:
    axis = time_axis(horizon, 8)
    assert 2 <= len(axis.ticks_h) <= 9 and axis.ticks_h[-1] <= horizon * (1 + 1e-9)
    assert len(set(axis.labels)) == len(axis.labels)


def test_time_is_in_hours_up_to_48_h_and_in_days_beyond() -> None:
    assert time_axis(48, 12).labels[-1] == "48" and time_axis(48, 12).title.startswith("time, h")
    assert time_axis(72, 12).labels[-1] == "3" and time_axis(72, 12).title.startswith("time, d")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (139.4, "139"),
        (7.774, "7.77"),
        (0.5, "0.5"),
        (20.0, "20"),
        (1234.5, "1,234"),
        (0.00004, "below 0.001"),
    ],
)
def test_numbers_have_three_digits_a_leading_zero_and_no_trailing_one(value: float, text: str) -> None:
    assert plain(value) == text


def test_lengths_of_time_are_in_days_beyond_48_h() -> None:
    assert (span(24), span(100.8)) == ("24 h", "4.2 days")


def test_a_missing_level_is_a_gap() -> None:
    assert runs([0, 1, 2, 3], [5, nan, 3, 2], top=10) == [[(0, 5)], [(2, 3), (3, 2)]]
    path = band(
        [0, 1, 2, 3, 4], ([1, 1, nan, 1, 1], [2, 2, 2, 2, 2]), (Scale(0, 4, 0, 4), Scale(0, 2, 2, 0)), "p-band50"
    )
    assert path.count("M") == 2


def test_what_rises_out_of_the_picture_is_cut_where_it_leaves_it() -> None:
    assert runs([0, 1, 2], [0, 20, 0], top=10) == [[(0, 0), (0.5, 10)], [(1.5, 10), (2, 0)]]


def test_an_envelope_keeps_the_lowest_and_highest_of_each_window() -> None:
    times = [index / 10 for index in range(1000)]
    values = [float(index % 10) for index in range(1000)]
    found = enveloped(times, {"p50": values}, 100.0)
    assert len(found.times_h) == WINDOWS and set(found.low["p50"]) == {0.0} and set(found.high["p50"]) == {9.0}
    assert found.times_h[0] == 0.0 and found.times_h[-1] == 100.0


def test_hostile_text_stays_text() -> None:
    assert escaped('<script>"&\x00') == "&lt;script&gt;&quot;&amp;\ufffd"


def test_long_notes_are_broken_between_words() -> None:
    assert wrapped("one two three", 50) == ["one two", "three"]
    assert note_above([]) == ""


def test_models_are_named_as_they_are_cited() -> None:
    assert published_name("perez_ruixo_2021") == "Perez-Ruixo 2021"


PLACES = st.builds(LetterPlace, st.floats(0, 400), st.floats(0, 200))


@given(wanted=PLACES, taken=st.lists(PLACES, max_size=6))
def test_letters_stand_apart_wherever_the_others_are(wanted: LetterPlace, taken: list[LetterPlace]) -> None:
    across, down = free_place(wanted, taken, (12, 13), 390.0)
    assert down == wanted[1] and all(abs(across - a) >= 12 or abs(down - b) >= 13 for a, b in taken)
    assert across <= max(wanted[0], 390.0) and (across == wanted[0] or taken)


def test_letters_at_the_right_edge_go_to_the_left() -> None:
    taken = [LetterPlace(378.0, 20.0), LetterPlace(366.0, 20.0)]
    assert free_place(LetterPlace(380.0, 20.0), taken, (12, 13), 390.0) == (344.0, 20.0)
