"""A level that the typical person holds is stopped for pain; what follows a push for five minutes does not count."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.dose_ranges import held_level
from lenitive.pharmacology.levels.after_push import after_a_push
from lenitive.pharmacology.levels.held_level_stop import first_held_h, held_from_h
from lenitive.pharmacology.levels.typical import Typical
from lenitive.pharmacology.models import otto_2021
from lenitive.pharmacology.regimens import DoseRow, Regimen
from lenitive.pharmacology.simulation import predict_case
from lenitive.pharmacology.subject import Subject
from lenitive.reasons import Refused
from pharmacology.cases.written import IM, IV, PUSH, case, row

MAN = Subject(70, 45, "male")


def test_a_dose_below_the_stop_that_holds_too_high_a_level_is_stopped() -> None:
    with pytest.raises(Refused) as caught:
        predict_case(case(row(IM, amount="3.9 mg/kg")))
    assert (caught.value.reason.code, caught.value.reason.path) == ("level-stopped", "regimen")
    assert "1,200 ng/mL or more for 5 minutes" in caught.value.reason.text
    assert "purpose: anesthesia" in caught.value.reason.text and "{purpose: anesthesia}" in caught.value.reason.sentence


@pytest.mark.parametrize(
    ("at", "since"),
    [("0 h", "5 min"), ("52 min", "57 min"), ("58 min", "1.05 h"), ("100 min", "1.75 h")],
)
def test_the_stop_says_from_when_in_minutes_under_an_hour(at: str, since: str) -> None:
    with pytest.raises(Refused) as caught:
        predict_case(case(row(IM, amount="3.9 mg/kg", at=at)))
    assert caught.value.reason.text.startswith(f"from {since} on this regimen holds 1,200 ng/mL or more")


@pytest.mark.parametrize("dose", [row(IM, amount="3.9 mg/kg"), row(PUSH, amount="4 mg/kg")])
def test_anesthesia_lifts_it(dose: dict[str, Any]) -> None:
    assert predict_case(case(dose, purpose="anesthesia")).typical["ketamine"].cmax > 1200


def test_usual_doses_are_far_below_it() -> None:
    assert predict_case(case(row(IV, amount=None, rate="1 mg/kg/h", over="24 h"))).typical["ketamine"].cmax < 1200


def held(*rows: DoseRow, horizon_h: float = 8.0) -> float | None:
    regimen = Regimen(rows)
    person = Typical(otto_2021.MODEL, MAN, regimen)
    return held_from_h(person, PredictionRequest(MAN, regimen, horizon_h), held_level())


def by_brute_force(*rows: DoseRow, horizon_h: float = 8.0) -> float | None:
    """Every six seconds from the start to the end."""
    regimen, rule = Regimen(rows), held_level()
    person = Typical(otto_2021.MODEL, MAN, regimen)
    times = np.arange(0, horizon_h, 0.1 / 60)
    level = person.curves(times, (0.5, 1.0))["ketamine"].values
    starts = np.concatenate([r.starts_h(horizon_h) for r in rows if r.is_push] or [np.empty(0)])
    counts = np.ones(times.size, dtype=bool)
    for start in starts:
        counts &= ~((times >= start) & (times < start + 1 / 60 + 5 / 60))
    run = 0
    for high, counted in zip(level >= rule.level_ng_per_ml, counts, strict=True):
        run = run if not counted else run + 1 if high else 0
        if run > 50:
            return 1.0
    return None


@pytest.mark.parametrize("mg_per_h", [120.0, 150.0, 170.0, 200.0, 260.0])
def test_a_long_infusion_is_held_when_looking_every_six_seconds_says_so(mg_per_h: float) -> None:
    rows = (DoseRow("iv", "racemate", 8 * mg_per_h, duration_h=8.0),)
    assert (held(*rows, horizon_h=10.0) is None) == (by_brute_force(*rows, horizon_h=10.0) is None)


@pytest.mark.parametrize("mg", [100.0, 150.0, 200.0, 250.0, 400.0])
def test_a_push_is_held_only_when_its_level_lasts_past_the_minutes_that_do_not_count(mg: float) -> None:
    rows = (DoseRow("iv", "racemate", mg, duration_h=1 / 60),)
    assert (held(*rows) is None) == (by_brute_force(*rows) is None)


def test_the_moment_of_a_second_push_does_not_count_either() -> None:
    rows = tuple(DoseRow("iv", "racemate", 165.0, start_h=start, duration_h=1 / 60) for start in (0.0, 2.0))
    assert (held(*rows) is None) == (by_brute_force(*rows) is None)


def high_from_to(mg: float, over_min: float) -> tuple[float, float] | None:
    """From when until when the level of one infusion is high, hours, looking every six seconds."""
    regimen = Regimen((DoseRow("iv", "racemate", mg, duration_h=over_min / 60),))
    times = np.arange(0, 4.0, 0.1 / 60)
    level = Typical(otto_2021.MODEL, MAN, regimen).curves(times, (0.5, 1.0))["ketamine"].values
    high = times[level >= held_level().level_ng_per_ml]
    return (float(high[0]), float(high[-1])) if high.size else None


@pytest.mark.parametrize("mg", range(200, 440, 8))
def test_six_minutes_of_infusion_are_held_when_the_level_stays_high_for_five(mg: int) -> None:
    high, found = high_from_to(mg, 6.0), held(DoseRow("iv", "racemate", float(mg), duration_h=0.1), horizon_h=4.0)
    lasts_min = 60 * (high[1] - high[0]) if high else 0.0
    if abs(lasts_min - 5.0) > 0.6:  # within a step of the border either answer is right
        assert (found is not None) == (lasts_min > 5.0), lasts_min
    if found is not None and high is not None:
        assert found == pytest.approx(high[0], abs=0.6 / 60)


@pytest.mark.parametrize("mg", range(150, 330, 6))
def test_five_minutes_after_a_push_do_not_count_and_the_sixth_does(mg: int) -> None:
    push = DoseRow("iv", "racemate", float(mg), duration_h=1 / 60)
    high = high_from_to(mg, 1.0)
    counted_min = 60 * high[1] - 6.0 if high else 0.0  # a minute of injection and five that do not count
    found = held(push, horizon_h=4.0)
    if abs(counted_min - 5.0) > 0.6:
        assert (found is not None) == (counted_min > 5.0), counted_min
    if found is not None:
        assert found == pytest.approx(0.1, abs=0.6 / 60)


def test_a_push_late_in_the_day_leaves_out_its_own_minutes_only() -> None:
    infusion = DoseRow("iv", "racemate", 400.0, duration_h=0.5)
    late = DoseRow("iv", "racemate", 5.0, start_h=3.0, duration_h=1 / 60)
    assert held(infusion, late) == held(infusion)


def test_small_pushes_on_top_of_an_infusion_do_not_hide_what_it_holds() -> None:
    infusion = DoseRow("iv", "racemate", 8 * 150.0, duration_h=8.0)
    alone = held(infusion)
    assert alone is not None
    for every_min in (3, 6, 10):
        small = DoseRow("iv", "racemate", 0.5, duration_h=1 / 60, every_h=every_min / 60, count=480 // every_min)
        found = held(infusion, small)
        assert found is not None and found <= alone + 0.02, every_min


def test_what_pushes_and_an_infusion_hold_together_is_seen_between_the_pushes() -> None:
    infusion = DoseRow("iv", "racemate", 8 * 110.0, duration_h=8.0)
    pushes = DoseRow("iv", "racemate", 4.0, duration_h=1 / 60, every_h=1 / 6, count=48)
    assert held(infusion) is None and held(pushes) is None
    assert held(infusion, pushes) is not None and by_brute_force(infusion, pushes) is not None


def test_a_high_level_late_is_found_behind_a_long_train_of_pushes() -> None:
    train = DoseRow("iv", "racemate", 110.0, duration_h=1 / 60, every_h=2.0, count=120)
    late = DoseRow("iv", "racemate", 400.0, start_h=239.0, duration_h=0.5)
    alone, found = held(late, horizon_h=244.0), held(train, late, horizon_h=244.0)
    assert held(train, horizon_h=244.0) is None
    assert alone is not None and found is not None and found <= alone + 0.02


def test_the_one_dose_of_hundreds_that_is_held_is_found_among_all_that_are_high_for_a_moment() -> None:
    train = DoseRow("iv", "racemate", 217.0, duration_h=0.5, every_h=6.0, count=260)
    half_a_day = DoseRow("iv", "racemate", 96.0, start_h=775.0, duration_h=12.0)
    assert held(train, horizon_h=1560.0) is None and held(half_a_day, horizon_h=1560.0) is None
    assert held(train, half_a_day, horizon_h=1560.0) == pytest.approx(780.43, abs=0.01)


def test_a_level_exactly_at_the_limit_counts() -> None:
    regimen = Regimen((DoseRow("iv", "racemate", 10.0, start_h=1.0, duration_h=1.0),))
    person, request = Typical(otto_2021.MODEL, MAN, regimen), PredictionRequest(MAN, regimen, 4.0)
    assert held_from_h(person, request, replace(held_level(), level_ng_per_ml=0.0)) == 0.0


def test_minutes_that_do_not_count_pause_the_count() -> None:
    high, counted = np.ones(5, dtype=bool), np.array([True, True, False, True, True])
    assert first_held_h(minutes(0, 3, 6, 9, 11), high, 5 / 60, counted) == 0.0
    assert first_held_h(minutes(0, 3, 6, 9, 10.9), high, 5 / 60, counted) is None
    low = np.array([True, True, False, True, True])
    assert first_held_h(minutes(0, 3, 6, 9, 11), low, 5 / 60, counted) == 0.0, "what does not count ends nothing"


def test_a_case_is_stopped_from_the_level_on_and_not_below() -> None:
    rule = held_level()
    assert (rule.level_ng_per_ml, rule.held_for_h) == (1200.0, pytest.approx(5 / 60))
    below = case(row(IM, amount="2.5 mg/kg"))
    assert predict_case(below).typical["ketamine"].cmax < rule.level_ng_per_ml


def minutes(*times: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.array(times) / 60


def test_five_minutes_to_the_second_are_held_and_a_second_less_is_not() -> None:
    every = np.ones(3, dtype=bool)
    assert first_held_h(minutes(2, 4, 7), every, 5 / 60) == pytest.approx(2 / 60)
    assert first_held_h(minutes(2, 4, 7 - 1 / 60), every, 5 / 60) is None


def test_a_dip_between_begins_the_count_again() -> None:
    high = np.array([True, True, False, True, True, True])
    assert first_held_h(minutes(0, 3, 4, 6, 9, 11), high, 5 / 60) == pytest.approx(6 / 60)
    assert first_held_h(minutes(0, 3, 4, 6, 9, 10), high, 5 / 60) is None
    assert first_held_h(minutes(0, 3), np.array([False, False]), 5 / 60) is None


def test_the_minutes_after_a_push_end_with_the_fifth() -> None:
    push = DoseRow("iv", "racemate", 20.0, start_h=1.0, duration_h=1 / 60, every_h=1.0, count=2)
    times = np.array([0.9, 1.0, 1.05, 1.0 + 6 / 60 - 1e-6, 1.0 + 6 / 60 + 1e-6, 1.5, 2.0, 2.05, 2.2])
    left_out = after_a_push(Regimen((push,)), times, held_level())
    assert left_out.tolist() == [False, False, True, True, False, False, False, True, False], (
        "the start is what was before"
    )
    infusion = DoseRow("iv", "racemate", 20.0, duration_h=6 / 60)
    assert not after_a_push(Regimen((infusion,)), times, held_level()).any()


def test_a_level_that_is_high_from_the_start_on_is_seen() -> None:
    steady = DoseRow("iv", "racemate", 200.0, duration_h=1.0, every_h=1.0, count=None, is_steady_state=True)
    assert held(steady, horizon_h=2.0) == 0.0


def test_the_level_itself_and_the_borders_themselves_count() -> None:
    assert first_held_h(np.array([0.0, 0.5 - 1e-9]), np.array([True, True]), 0.5) == 0.0
    push = DoseRow("iv", "racemate", 20.0, duration_h=1 / 60)
    border = np.array([1 / 60 + held_level().left_out_after_a_push_h])
    assert not after_a_push(Regimen((push,)), border, held_level())[0]
    regimen = Regimen((DoseRow("iv", "racemate", 200.0, duration_h=1.0),))
    person, request = Typical(otto_2021.MODEL, MAN, regimen), PredictionRequest(MAN, regimen, 4.0)
    peak = person.curves(np.array([0.0, 1.0, 4.0]), (2.0, 3.0))["ketamine"].values[1]
    at_the_peak = replace(held_level(), level_ng_per_ml=float(peak), held_for_h=0.0)
    assert held_from_h(person, request, at_the_peak) == pytest.approx(1.0)
    assert held_from_h(person, request, replace(at_the_peak, level_ng_per_ml=float(peak) * 1.0001)) is None
