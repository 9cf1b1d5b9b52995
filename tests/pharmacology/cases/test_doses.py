"""Doses for pain: what is usual, what is above it, what is stopped, and what purpose: anesthesia lifts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from lenitive.documents import from_plain, plain, read_file
from lenitive.pharmacology.cases import CaseError, read
from lenitive.pharmacology.dose_ranges import PAIN, floors, patterns, ranges, room
from lenitive.pharmacology.regimens import LONGEST_PUSH_H
from pharmacology.cases.test_reading import EXAMPLES
from pharmacology.cases.written import CREAM, IM, IV, PUSH, case, notes, only_problem, problems, row, written

ABOVE, BELOW = "above-usual-range", "below-usual-range"
DEVICE = {"drug": "esketamine", "basis": "base", "route": "nasal"}


def codes(*rows: dict[str, Any], **top: Any) -> set[str]:
    """Codes of the notes of a case that is answered."""
    return {note.code for note in case(*rows, **top).notes}


@pytest.mark.parametrize(
    "usual",
    [
        row(IV, amount="0.3 mg/kg", over="15 min"),
        row(IV, amount="0.5 mg/kg", over="40 min"),
        row(PUSH, amount="20 mg"),
        row(IV, amount=None, rate="22 mg/h", over="4 d"),
        {**DEVICE, "amount": "2 devices"},
        row(PUSH, amount="0.35 mg/kg"),
        row(IV, amount="1 mg/kg", over="60 min"),
        row(IM, amount="1 mg/kg"),
        row(IV, amount=None, rate="1 mg/kg/h", over="24 h"),
        row(IV, amount=None, rate="0.5 mg/kg/h", over="10 d"),
        row(amount="300 mg"),
        row(route="rectal", amount="300 mg"),
        row(route="buccal", amount="150 mg"),
        row(route="sublingual", amount="150 mg"),
        row(route="nasal", amount="112 mg"),
        {**DEVICE, "amount": "3 devices"},
    ],
)
def test_a_dose_up_to_the_usual_is_answered_without_a_word(usual: dict[str, Any]) -> None:
    assert ABOVE not in codes(usual)


ONE_MORE = [
    row(PUSH, amount="0.36 mg/kg"),
    row(IV, amount="1.01 mg/kg", over="60 min"),
    row(IM, amount="1.01 mg/kg"),
    row(IV, amount=None, rate="1.01 mg/kg/h", over="24 h"),
    row(IV, amount=None, rate="0.51 mg/kg/h", over="25 h"),
    row(amount="301 mg"),
    row(route="rectal", amount="301 mg"),
    row(route="buccal", amount="151 mg"),
    row(route="sublingual", amount="151 mg"),
    row(route="nasal", amount="113 mg"),
    {**DEVICE, "amount": "4 devices"},
]


@pytest.mark.parametrize("more", ONE_MORE)
def test_above_the_usual_the_first_thing_said_names_the_usual_range(more: dict[str, Any]) -> None:
    first = case(more).notes[0]
    assert first.code == ABOVE and first.source
    assert re.fullmatch(r"Above the usual range for pain: .* of base .*; usual is up to [\d.]+ mg\S*", first.text)


STOPPED = [
    (row(PUSH, amount="1 mg/kg"), "0.99 mg/kg"),
    (row(IV, amount="2.5 mg/kg", over="60 min"), "2.49 mg/kg"),
    (row(IM, amount="4 mg/kg"), "3.8 mg/kg"),
    (row(IV, amount=None, rate="2 mg/kg/h", over="2 h"), "1.99 mg/kg/h"),
    (row(IV, amount=None, rate="1 mg/kg/h", over="25 h"), "0.99 mg/kg/h"),
    (row(amount="1500 mg"), "1499 mg"),
    (row(route="rectal", amount="1500 mg"), "1499 mg"),
    (row(route="buccal", amount="750 mg"), "749 mg"),
    (row(route="sublingual", amount="750 mg"), "749 mg"),
    (row(route="nasal", amount="560 mg"), "559 mg"),
    ({**DEVICE, "amount": "15 devices"}, "14 devices"),
]


@pytest.mark.parametrize(("dose", "less"), STOPPED)
def test_from_the_stop_on_no_dose_for_pain_is_answered(dose: dict[str, Any], less: str) -> None:
    problem = only_problem(dose)
    assert (problem.code, problem.is_question) == ("dose-stopped", False)
    assert problem.path in ("regimen[0].amount", "regimen[0].rate") and problem.source
    is_counted = "devices" in dose.get("amount", "")
    assert ("is that number right?" if is_counted else "Was it a slip") in problem.text
    assert ("purpose: anesthesia" in problem.text) == (dose["route"] in ("iv", "im"))
    key = "rate" if "rate" in dose else "amount"
    assert ABOVE in codes({**dose, key: less})


@pytest.mark.parametrize("dose", [dose for dose, _ in STOPPED])
def test_anesthesia_lifts_the_stop_and_says_first_what_has_to_be_in_the_room(dose: dict[str, Any]) -> None:
    first = case(dose, purpose="anesthesia").notes[0]
    assert first.code == "anesthetic-dose" and "emergency airway equipment" in first.text
    assert first.source == room().rule.source


def test_anesthesia_is_held_against_the_range_of_the_label() -> None:
    assert ABOVE not in codes(row(PUSH, amount="4.5 mg/kg"), purpose="anesthesia")
    assert "usual is up to 4.5 mg/kg" in notes(row(PUSH, amount="4.6 mg/kg"), purpose="anesthesia")[ABOVE]
    assert "range for anesthesia" in notes(row(IM, amount="13.5 mg/kg"), purpose="anesthesia")[ABOVE]
    assert "range for pain" in notes(row(amount="301 mg"), purpose="anesthesia")[ABOVE]


def test_a_purpose_that_is_not_known_lifts_nothing() -> None:
    found = problems(row(PUSH, amount="2 mg/kg"), purpose="anesthetic")
    assert set(found) == {"unknown-word", "dose-stopped"}
    assert codes(row(PUSH, amount="2 mg/kg"), purpose="anaesthesia")


# ---------------------------------------------------------------- adding up


def test_pushes_within_an_hour_are_added() -> None:
    assert only_problem(row(PUSH, amount="0.25 mg/kg", every="15 min", count="4")).code == "dose-stopped"
    assert ABOVE in codes(row(PUSH, amount="0.2 mg/kg", every="30 min", count="2"))
    assert ABOVE not in codes(row(PUSH, amount="0.35 mg/kg", every="62 min", count="4"))


def test_a_push_counts_to_the_short_infusion_that_follows() -> None:
    assert ABOVE in codes(row(PUSH, amount="0.3 mg/kg"), row(IV, amount="0.8 mg/kg", at="5 min"))
    found = only_problem(row(PUSH, amount="0.3 mg/kg"), row(IV, amount="2.3 mg/kg", at="5 min"))
    assert (found.code, found.path) == ("dose-stopped", "regimen")


@pytest.mark.parametrize(
    ("mg_per_kg", "over_min", "fast"),
    [("1", "6", "0.833"), ("1", "14", "0.357"), ("0.5", "7", "0.357"), ("2.4", "40", ""), ("0.35", "6", "")],
)
def test_what_a_short_infusion_gives_within_five_minutes_is_held_against_the_push(
    mg_per_kg: str, over_min: str, fast: str
) -> None:
    found = notes(row(IV, amount=f"{mg_per_kg} mg/kg", over=f"{over_min} min")).get(ABOVE, "")
    assert ("within 5 minutes" in found) == bool(fast)
    assert f"({fast} mg/kg)" in found and "usual is up to 0.35 mg/kg" in found if fast else True


def test_a_slow_infusion_behind_a_fast_one_does_not_hide_it() -> None:
    fast, slow = row(IV, amount="0.9 mg/kg", over="6 min"), row(IV, amount=None, rate="2 mg/h", over="6 h", at="6 min")
    assert "within 5 minutes" in notes(fast, slow)[ABOVE]
    assert only_problem(row(fast, amount="1.3 mg/kg"), slow).code == "dose-stopped"
    loading = row(PUSH, amount="0.35 mg/kg"), row(IV, amount=None, rate="1 mg/kg/h", over="6 h")
    assert ABOVE not in codes(*loading), "a usual push before a usual infusion"


def test_an_infusion_that_gives_a_stopped_push_within_five_minutes_is_a_stop() -> None:
    assert only_problem(row(IV, amount="1.2 mg/kg", over="6 min")).code == "dose-stopped"
    assert "within 5 minutes" in only_problem(row(IV, amount="2 mg/kg", over="10 min")).sentence
    assert ABOVE in codes(row(IV, amount="1.99 mg/kg", over="10 min"))


def test_a_day_split_into_rows_is_still_a_day() -> None:
    days = [row(IV, amount=None, rate="0.9 mg/kg/h", over="12 h", at=f"{12 * place} h") for place in range(4)]
    assert "over days" in case(*days).notes[0].text
    rested = [row(IV, amount=None, rate="0.9 mg/kg/h", over="12 h", at=f"{14 * place} h") for place in range(4)]
    assert ABOVE not in codes(*rested)
    endless = row(IV, amount=None, rate="1 mg/kg/h", over="6 h", every="6 h")
    assert only_problem(endless, horizon="6 h").code == "dose-stopped"


def test_infusions_side_by_side_are_added() -> None:
    rows = [row(IV, amount=None, rate="1.2 mg/kg/h", over=over) for over in ("3 h", "4 h")]
    found = only_problem(*rows)
    assert (found.code, found.path) == ("dose-stopped", "regimen") and "2.4 mg/kg/h" in found.text


def test_what_several_routes_give_in_an_hour_is_added_as_shares_of_their_stops() -> None:
    half = (row(IM, amount="2 mg/kg"), row(amount="700 mg", at="30 min"))
    assert ABOVE in codes(*half)
    found = only_problem(*half, row(route="nasal", amount="60 mg", at="40 min"))
    assert (found.code, found.path) == ("doses-stopped-together", "regimen")
    assert "into the muscle" in found.text and "by mouth" in found.text and "into the nose" in found.text
    assert case(*half, row(route="nasal", amount="60 mg", at="3 h"))


def test_several_routes_each_usual_alone_are_above_usual_together() -> None:
    at_once = row(route="nasal", amount="112 mg"), row(IM, amount="1 mg/kg"), row(amount="300 mg")
    assert all(ABOVE not in codes(one) for one in at_once)
    first = case(*at_once).notes[0]
    assert first.code == ABOVE and "within one hour" in first.sentence
    for words in ("into the nose (alone usual up to 112 mg)", "into the muscle", "by mouth"):
        assert words in first.sentence
    apart = (row(one, at=f"{2 * place} h") for place, one in enumerate(at_once))
    assert ABOVE not in codes(*apart)
    halves = row(route="nasal", amount="50 mg"), row(amount="150 mg")
    assert ABOVE not in codes(*halves), "together one usual dose"


def test_doses_all_day_long_are_added_by_the_day() -> None:
    assert "within a day" in notes(row(amount="100 mg", every="1 h", count="13"))[ABOVE]
    assert ABOVE not in codes(row(amount="300 mg", every="6 h", count="8"))
    assert "within a day" in notes({**DEVICE, "amount": "2 devices", "every": "8 h", "count": 2})[ABOVE]


def test_a_steady_state_counts_the_doses_before_it() -> None:
    train = row(PUSH, amount="0.3 mg/kg", every="15 min", steady_state="yes", count="1")
    assert only_problem(train).code == "dose-stopped"


def test_a_row_is_named_once() -> None:
    assert [p.code for p in problems(row(IV, amount=None, rate="3 mg/kg/h", over="3 d")).values()] == ["dose-stopped"]
    assert sum(note.code == ABOVE for note in case(row(amount="1400 mg")).notes) == 1


def test_a_salt_is_judged_by_its_base() -> None:
    assert ABOVE not in codes(row(PUSH, amount="0.4 mg/kg", basis="hydrochloride"))
    assert ABOVE in codes(row(PUSH, amount="0.4 mg/kg", basis="base"))


def test_nasal_esketamine_has_a_range_of_its_own_and_the_racemate_another() -> None:
    assert ABOVE in codes(row(route="nasal", form="s-ketamine", amount="100 mg"))
    assert ABOVE not in codes(row(route="nasal", form="racemate", amount="100 mg"))


def test_a_cream_stronger_or_larger_than_those_studied_says_so() -> None:
    assert "20 % of ketamine" in notes(row(CREAM, strength="20 %", applied="2 g"))[ABOVE]
    assert "15 g at once" in notes(row(CREAM, applied="15 g"))[ABOVE]
    two = (row(CREAM, applied="3 g"), row(CREAM, applied="2.5 g", at="30 min"))
    assert ABOVE in codes(*two) and ABOVE not in codes(two[0], row(two[1], at="2 h"))
    assert ABOVE not in codes(row(CREAM))


# ---------------------------------------------------------------- far below usual

FAR_BELOW = [
    (row(IV, amount="0.5 mg"), "0.5 mg/kg would be 35 mg of base"),
    (row(IV, amount="500 mcg"), "500 mcg/kg would be 35 mg of base"),
    (row(IV, amount="0.5 mg/kg", over="40 h"), "over 40 minutes it would run at 52.5 mg/h of base"),
    (row(IV, amount=None, rate="0.3 mg/h", over="4 h"), "0.3 mg/kg/h would be 21 mg/h of base"),
    (row(IV, amount=None, rate="5 mcg/kg/h", over="4 h"), "5 mcg/kg/min would be 21 mg/h of base"),
    (row(PUSH, amount="300 mcg"), "300 mcg/kg would be 21 mg of base"),
    (row(IM, amount="0.5 mg"), "35 mg of base"),
    (row(amount="0.5 mg"), "0.5 mg/kg would be 35 mg of base"),
    (row(route="nasal", amount="0.4 mg"), "28 mg of base"),
]


@pytest.mark.parametrize(("dose", "meant"), FAR_BELOW)
def test_a_dose_far_below_usual_asks_which_slip_it_was(dose: dict[str, Any], meant: str) -> None:
    sentence = notes(dose)[BELOW]
    assert sentence.startswith("Far below the usual range for pain: ") and "usual starts at" in sentence
    assert meant in sentence and "ng/mL" not in sentence
    assert BELOW not in codes(dose, purpose="anesthesia")


LEAST = [
    (row(PUSH, amount="0.01 mg/kg"), "0.0099 mg/kg"),
    (row(IV, amount="0.015 mg/kg"), "0.0149 mg/kg"),
    (row(IV, amount=None, rate="0.02 mg/kg/h", over="24 h"), "0.0199 mg/kg/h"),
    (row(IV, amount=None, rate="0.02 mg/kg/h", over="25 h"), "0.0199 mg/kg/h"),
    (row(IM, amount="0.015 mg/kg"), "0.0149 mg/kg"),
    (row(amount="1 mg"), "0.99 mg"),
    (row(route="rectal", amount="1 mg"), "0.99 mg"),
    (row(route="buccal", amount="1 mg"), "0.99 mg"),
    (row(route="sublingual", amount="1 mg"), "0.99 mg"),
    (row(route="nasal", amount="0.5 mg"), "0.49 mg"),
]


@pytest.mark.parametrize(("dose", "less"), LEAST)
def test_the_floor_itself_is_not_asked_about_and_a_hair_less_is(dose: dict[str, Any], less: str) -> None:
    key = "rate" if "rate" in dose else "amount"
    assert BELOW not in codes(dose) and BELOW in codes({**dose, key: less})


@pytest.mark.parametrize(
    "usual",
    [
        [row(PUSH, amount="1 mg", every="8 min", count="20")],
        [row(IV, amount=None, rate="5 mg/h", over="24 h")],
        [
            row(IV, amount=None, rate="1 mg/h", over="24 h"),
            row(IV, amount=None, rate="20 mg/h", over="24 h", at="24 h"),
        ],
        [row(route="nasal", amount="1 spray x 0.5 mg", every="20 min", count="3")],
    ],
)
def test_small_doses_that_add_up_and_first_steps_are_not_asked_about(usual: list[dict[str, Any]]) -> None:
    assert BELOW not in codes(*usual)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_no_example_is_below_usual(path: Path) -> None:
    assert BELOW not in {note.code for note in read(read_file(path)).notes}


def test_what_is_above_stands_before_what_is_below() -> None:
    found = [note.code for note in case(row(PUSH, amount="0.5 mg/kg"), row(amount="0.5 mg")).notes]
    assert [code for code in found if code in (ABOVE, BELOW)] == [ABOVE, BELOW]


def test_every_floor_has_an_authority_and_lies_below_its_range() -> None:
    for (route, pattern), floor in floors().items():
        assert floor.rule.authority and floor.rule.valid_from.year >= 2026
        usual_to = ranges()[(route, "any", PAIN, pattern)].usual_to
        assert floor.asked_below.value < floor.usual_from.value < usual_to.value
        assert floor.usual_from.unit == floor.asked_below.unit == usual_to.unit


# ---------------------------------------------------------------- slips


def test_a_stop_shows_what_each_slip_would_mean_and_no_level() -> None:
    sentence = only_problem(row(PUSH, amount="12 mg/kg")).text
    for reading in ("12 mcg/kg would be 0.84 mg", "12 mg in all;", "0.12 mg/kg would be 8.4 mg"):
        assert reading in sentence
    assert "1.2 mg/kg would" not in sentence, "still above the usual range"
    assert "ng/mL" not in sentence
    rate = only_problem(row(IV, amount=None, rate="3 mg/min", over="4 h")).text
    assert "Read another way: 3 mg/h;" in rate and "0.03 mg/min would be 1.8 mg/h" in rate
    assert "over 20 h it would run at 17.5 mg/h" in only_problem(row(IV, amount="5 mg/kg", over="20 min")).text
    assert "it would run at" not in only_problem(row(IV, amount="5 mg/kg")).text, "40 h is no likely slip"
    assert "Read another way: 0.5 mg;" in only_problem(row(PUSH, amount="0.5 g")).text
    assert "Read another way" not in only_problem({**DEVICE, "amount": "20 devices"}).text


def test_a_rate_a_minute_for_one_an_hour_is_offered_first_and_the_whole_dose_is_said() -> None:
    sentence = only_problem(row(IV, amount=None, rate="50 mg/min", over="4 h")).text
    assert sentence.startswith("12000 mg of base over 4 h in all: 250 mg of base by vein within 5 minutes")
    assert "Read another way: 50 mg/h; " in sentence and "240 h" not in sentence
    salt = only_problem(row(IV, amount=None, rate="50 mg/min", over="4 h", basis="hydrochloride")).text
    assert "Read another way: 50 mg/h would be 43.3 mg/h of base; " in salt
    repeats = only_problem(row(PUSH, amount="0.3 mg/kg", every="5 min", count="10")).text
    assert repeats.startswith("10 doses of 21 mg of base, 210 mg in all: ")


@pytest.mark.parametrize(
    ("dose", "asks"),
    [
        (row(PUSH, amount="84 mg"), "Was it a slip: mg for mcg or a decimal point? "),
        (row(PUSH, amount="12 mg/kg"), "Was it a slip: mg for mcg, per kg for a total or a decimal point? "),
        (
            row(IV, amount="3 mg/kg"),
            "Was it a slip: mg for mcg, per kg for a total, a decimal point or minutes for hours? ",
        ),
        (
            row(IV, amount=None, rate="3 mg/min", over="4 h"),
            "Was it a slip: mg for mcg, a decimal point or a minute for an hour? ",
        ),
        (row(IV, amount=None, rate="300 mg/h", over="4 h"), "Was it a slip: mg for mcg or a decimal"),
        (row(amount="1.5 g"), "Was it a slip: g for mg or a decimal point? "),
        ({**DEVICE, "amount": "20 devices"}, "20 devices: were 2 meant? Correct the dose"),
        ({**DEVICE, "amount": "15 devices"}, "15 devices: is that number right? Correct the dose"),
        (row(amount="30 x 50 mg"), "30 x 50 mg: were 3 meant? Was it a slip: mg for mcg or a decimal point? "),
        (row(PUSH, amount="0.3 mg/kg", every="5 min", count="10"), "a decimal point or a dose too many? "),
        (
            row(IV, amount=None, rate="50 mg/h", over="4 h", every="1 h", count="6"),
            "repeats that overlap (each runs over 4 h, and the next begins after 1 h)? ",
        ),
    ],
)
def test_a_stop_asks_only_about_slips_that_what_was_written_leaves_open(dose: dict[str, Any], asks: str) -> None:
    assert asks in only_problem(dose).text


TENFOLD = re.compile(r"^\s*([\d.]+)")


def tenfold(text: str) -> str:
    return TENFOLD.sub(lambda found: f"{float(found[1]) * 10:g}", text)


SLIPPED = ("amount", "rate", "strength", "applied")


def answered(slipped: dict[str, Any]) -> str:
    """What is made of a case: a stop, amber, or nothing."""
    try:
        return "amber" if read(from_plain(slipped)).notes[0].code == ABOVE else ""
    except CaseError:
        return "stop"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_ten_times_too_much_in_any_one_place_is_at_least_amber(path: Path) -> None:
    example: Any = plain(read_file(path))
    for place, given_row in enumerate(example["regimen"]):
        for key in (key for key in SLIPPED if key in given_row):
            rows = [dict(one) for one in example["regimen"]]
            rows[place][key] = tenfold(given_row[key])
            assert answered({**example, "regimen": rows}), rows[place]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_ten_times_too_much_by_vein_is_a_stop(path: Path) -> None:
    example: Any = plain(read_file(path))
    rows = [
        {key: tenfold(text) if key in SLIPPED and one["route"] == "iv" else text for key, text in one.items()}
        for one in example["regimen"]
    ]
    if rows != example["regimen"]:
        assert answered({**example, "regimen": rows}) == "stop"


def test_the_first_step_of_five_mg_an_hour_taken_ten_times_lies_between_usual_and_stop() -> None:
    """50 mg/h is 0.71 mg/kg/h: above the 0.5 of infusions over days, below the 1 from which they are stopped."""
    steps = [row(IV, amount=None, rate=f"{rate} mg/h", over="24 h", at=at) for rate, at in ((50, "0 h"), (10, "24 h"))]
    assert case(*steps).notes[0].code == ABOVE


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_no_example_is_above_usual(path: Path) -> None:
    assert ABOVE not in {note.code for note in read(read_file(path)).notes}


# ---------------------------------------------------------------- the table itself


def test_every_row_has_an_authority_and_a_day_and_is_marked_where_the_original_was_not_read() -> None:
    for limit in ranges().values():
        for says in (limit.usual, limit.stop):
            assert says.authority and says.valid_from.year >= 2026
            assert says.source.endswith("†") == says.verify


def test_the_length_of_a_push_is_the_same_in_rules_and_rows() -> None:
    assert pytest.approx(float(patterns().push_at_most_h)) == LONGEST_PUSH_H


def brute(doses: list[tuple[int, int, float]], weight: float) -> str:
    """What a patient reader makes of IV pushes and infusions (start and length in quarter hours, mg): by the minute."""
    minutes = np.zeros((2, 60 * 60))
    for start, length, mg in doses:
        if length:
            minutes[1, 15 * start : 15 * (start + length)] += mg / (15 * length)
        else:
            minutes[0, 15 * start] += mg
    hour = np.array([[kind[m : m + 60].sum() for m in range(kind.size - 60)] for kind in minutes]) / weight
    return "stop" if hour[0].max() >= 1 - 1e-9 else "above" if hour[0].max() > 0.35 + 1e-9 else "usual"


@settings(derandomize=True, deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(2, 30)), min_size=1, max_size=5, unique_by=lambda one: one))
def test_pushes_agree_with_counting_them_minute_by_minute(pushes: list[tuple[int, int]]) -> None:
    rows = [row(PUSH, amount=f"{mg} mg", at=f"{15 * start} min") for start, mg in pushes]
    try:
        found = {note.code for note in read(from_plain(written(*rows))).notes}
        worded = "above" if ABOVE in found else "usual"
    except CaseError as error:
        assert {problem.code for problem in error.reasons} == {"dose-stopped"}
        worded = "stop"
    assert worded == brute([(start, 0, mg) for start, mg in pushes], 70)


def test_pain_is_what_a_case_is_about_when_it_does_not_say() -> None:
    assert case().purpose == PAIN and case().inputs["purpose"] == PAIN
