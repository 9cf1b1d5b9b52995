"""Relief that outlasts the last dose, against the published numbers, from a Ce written by hand."""

from __future__ import annotations

from dataclasses import replace
from math import log, log2

import numpy as np
import pytest

from lenitive.pharmacology.effects.chances import People
from lenitive.pharmacology.effects.effects import effect
from lenitive.pharmacology.effects.lasting_relief import end_h, outlasts, pain_left
from lenitive.pharmacology.effects.parameters import drawn, typical
from lenitive.pharmacology.levels.population import Population
from lenitive.pharmacology.regimens import DoseRow, Regimen
from pharmacology.effects.people import CREAM, DAYS, DRIP, SESSIONS, TABLET, TIMES, context

V = typical()
HALF_H = 10.9 * 24
PLATEAU = 22.2e3 / 95.2  # ng/mL of S in the 100-h infusion


def ce_after_100_h(hours: float) -> float:
    """The slow site when plasma stands at the plateau for 100 h and is empty after it."""
    k = log(2) / HALF_H
    if hours <= 100:
        return float(PLATEAU * (1 - np.exp(-k * hours)))
    return float(PLATEAU * (1 - np.exp(-k * 100)) * np.exp(-k * (hours - 100)))


def pain(hours: float, chance: str) -> float:
    return float(pain_left(np.array([ce_after_100_h(hours)]), V, chance)[0])


def test_one_week_after_100_hours_pain_is_as_in_the_trial() -> None:
    """PT-14: 2.68 and 5.45, each within 0.8."""
    assert pain(168, "responder_probability") == pytest.approx(2.68, abs=0.8)
    assert pain(168, "placebo_probability") == pytest.approx(5.45, abs=0.8)


def test_the_share_of_responders_is_the_published_one() -> None:
    """PT-15."""
    around = replace(context(DAYS, PLATEAU), ce_at=ce_after_100_h)
    found = effect("lasting_relief", TIMES, np.zeros(4), None, around).summary
    assert (found["responder_probability"], found["placebo_probability"]) == (0.67, 0.23)
    assert found["nrs_at_day_7"]["treated"] == pytest.approx(pain(168, "responder_probability"))


def test_relief_outlasts_the_infusion_until_one_point_is_left() -> None:
    found = outlasts(ce_after_100_h, 100.0, V)
    for days, share in (
        (found.treated_days, 0.67),
        (found.responders_days, 1.0),
        (found.against_placebo_days, 0.67 - 0.23),
    ):
        relief = 1 / (7 * share)
        needed = 10.5 * relief / (1 - relief)
        assert days == pytest.approx(10.9 * log2(ce_after_100_h(100) / needed))
        ce = ce_after_100_h(100 + 24 * days)
        assert 7 * share * ce / (ce + 10.5) == pytest.approx(1.0)
    assert found.against_placebo_days < found.treated_days < found.responders_days


def test_nothing_outlasts_one_short_infusion() -> None:
    """40 min at 80 ng/mL of S fill the slow site to 0.14 ng/mL: no point of relief in anyone."""
    found = outlasts(lambda hours: 0.14 * 0.5 ** (hours / HALF_H), 2 / 3, V)
    assert (found.treated_days, found.responders_days, found.against_placebo_days) == (0.0, 0.0, 0.0)


def test_responders_can_have_relief_that_the_mean_of_the_group_has_not() -> None:
    found = outlasts(lambda hours: 2.2 * 0.5 ** (hours / HALF_H), 0.0, V)
    assert found.treated_days == 0.0 < found.responders_days


def test_relief_that_only_comes_after_the_last_dose_is_counted() -> None:
    def rises_late(hours: float) -> float:
        return 6.0 * (1 - 0.5 ** (hours / 4)) * 0.5 ** (hours / HALF_H)

    assert rises_late(0.0) == 0.0 and outlasts(rises_late, 0.0, V).treated_days > 1


def test_a_treatment_no_better_than_placebo_never_outlasts_it() -> None:
    v = {**V, "placebo_probability": V["responder_probability"]}
    assert outlasts(ce_after_100_h, 100.0, v).against_placebo_days == 0.0


ENDLESS = DoseRow("iv", "racemate", 25.0, duration_h=4.0, every_h=24.0, count=None)


def test_lasting_relief_is_drawn_and_graded_by_the_regimen_alone() -> None:
    days, sessions = (
        effect("lasting_relief", TIMES, np.zeros(4), None, context(row, 80.0)) for row in (DAYS, SESSIONS)
    )
    assert (days.grade, sessions.grade) == ("B", "C")
    for drawn_one in (days, sessions):
        assert "CRPS" in drawn_one.lead and "spinal cord injury" in drawn_one.lead
        assert drawn_one.lead.endswith("Nobody else was studied.")


@pytest.mark.parametrize(
    ("row", "found"),
    [(DRIP, "single infusion found no relief that lasted"), (CREAM, "placebo creams"), (TABLET, "given this way")],
)
def test_where_relief_that_lasts_was_not_studied_trials_are_named_and_not_one_number(row: DoseRow, found: str) -> None:
    bands = {"p05": np.zeros(4), "p95": np.ones(4)}
    one = effect("lasting_relief", TIMES, np.linspace(0, 0.2, 4), bands, context(row, 80.0))
    assert one.grade == "X" and found in one.lead and one.summary["why_unknown"] == one.lead
    assert {key for key, value in one.summary.items() if value is not None} == {"why_unknown", "definition"}
    worded = one.to_dict()
    assert worded["values"] is None and worded["bands"] is None and worded["series"] is None
    assert worded["summary"]["outlasts_days"] is None and worded["summary"]["nrs_at_day_7"] is None


def test_a_regimen_without_end_has_no_days_after_its_last_dose() -> None:
    assert end_h(Regimen((ENDLESS,))) is None
    found = effect("lasting_relief", TIMES, np.zeros(4), None, context(ENDLESS, 10.0)).summary
    assert found["outlasts_days"] is None and "no last dose" in found["why_unknown"]
    assert found["nrs_at_day_7"] is None


def test_day_7_has_the_range_of_the_simulated_people() -> None:
    values = drawn(Population(500), range(500))
    people = People({"lasting_relief": np.linspace(0, 0.9, 500)}, values, np.full(500, 45.0))
    around = replace(context(DAYS, PLATEAU, people=people), ce_at=ce_after_100_h)
    found = effect("lasting_relief", TIMES, np.zeros(4), None, around).summary
    day_7 = found["nrs_at_day_7"]
    assert day_7["p05"] < day_7["treated"] < day_7["p95"] and found["peak_range"]["p50"] == pytest.approx(0.45)


def test_a_regimen_without_end_still_has_a_day_7_when_the_prediction_goes_so_far() -> None:
    times = np.array([0.0, 100.0, 168.0, 200.0])
    found = effect("lasting_relief", times, np.zeros(4), None, context(ENDLESS, 10.0)).summary
    ce = np.array([5.0])  # half of the peak at the third time
    assert found["nrs_at_day_7"]["treated"] == pytest.approx(float(pain_left(ce, V, "responder_probability")[0]))


def test_relief_without_any_fading_is_followed_for_years_and_not_without_end() -> None:
    assert outlasts(lambda hours: 50.0, 0.0, V).treated_days == 4096.0
