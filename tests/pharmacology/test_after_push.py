"""No peak of a level is read from the first five minutes after a push, at whichever door and of whichever model."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from lenitive.pharmacology import DoseRow, Population, Prediction, Regimen, Subject
from lenitive.pharmacology.answers.request import PredictionRequest, PredictionWork
from lenitive.pharmacology.levels.after_push import ends_of_minutes_h, highest_counts
from lenitive.pharmacology.ranges import reading
from lenitive.pharmacology.simulation import answer
from lenitive.reasons import caution

MAN = Subject(70, 45, "male")
PUSH = DoseRow("iv", "racemate", 20.0, duration_h=1 / 60)
DRIP = DoseRow("iv", "racemate", 35.0, duration_h=40 / 60)
SIX_MIN_H = 6 / 60


def asked(*rows: DoseRow, n: int = 100, horizon_h: float = 24.0) -> Prediction:
    request = PredictionRequest(MAN, Regimen(rows), horizon_h, population=Population(n, 1) if n else None)
    return answer(request, PredictionWork(), {}, ())


def test_the_table_the_people_and_the_other_models_have_the_peak_of_the_opening_block() -> None:
    found = asked(PUSH)
    assert found.headline is not None and found.population is not None
    peak, curve, people = found.headline.peak, found.typical["ketamine"], found.population.peaks["ketamine"]
    assert (curve.cmax, curve.tmax_h) == (peak.level_ng_per_ml, pytest.approx(SIX_MIN_H))
    assert (people["p05"], people["p95"]) == (peak.p05_ng_per_ml, peak.p95_ng_per_ml)
    assert curve.values.max() > 1.1 * curve.cmax, "the curve is drawn as it is computed"
    assert found.alternatives
    for other in found.alternatives:
        assert other.typical["ketamine"].tmax_h >= SIX_MIN_H - 1e-9


def test_the_people_lie_around_the_typical_peak() -> None:
    found = asked(PUSH)
    assert found.population is not None
    people = found.population.peaks["ketamine"]
    assert people["p25"] < found.typical["ketamine"].cmax < people["p75"]


def test_a_push_on_top_of_an_infusion_leaves_the_level_just_before_it() -> None:
    found = asked(DRIP, replace(PUSH, amount_mg=0.5, start_h=40 / 60), n=0)
    alone = asked(DRIP, n=0).typical["ketamine"]
    assert found.typical["ketamine"].cmax == pytest.approx(alone.cmax)
    assert found.typical["ketamine"].tmax_h == pytest.approx(40 / 60)
    assert found.headline is not None and "40 minutes after dose 1" in found.headline.peak.sentence


def test_what_another_route_gives_keeps_its_peak() -> None:
    tablet = DoseRow("oral", "racemate", 200.0)
    late = asked(tablet, replace(PUSH, amount_mg=1.0, start_h=8.0), n=0).typical["ketamine"]
    assert late.cmax == pytest.approx(asked(tablet, n=0).typical["ketamine"].cmax)


@pytest.mark.parametrize("every_min", [4.0, 5.0])
def test_where_no_time_counts_there_is_no_peak_and_the_block_says_why(every_min: float) -> None:
    train = replace(PUSH, amount_mg=1.0, every_h=every_min / 60, count=20)
    found = asked(train, n=0, horizon_h=1.0)
    assert found.headline is not None and found.headline.peak.level_ng_per_ml is None
    assert found.headline.peak.sentence.startswith("Not published: all of this time lies in the first 5 minutes")
    assert found.typical["ketamine"].tmax_h == 1.0


def test_a_push_later_than_everything_shown_hides_nothing() -> None:
    times = np.array([0.0, 0.5, 1.0])
    regimen = Regimen((DRIP, replace(PUSH, start_h=3.0)))
    assert highest_counts(regimen, times).all() and ends_of_minutes_h(regimen, 1.0).size == 0
    assert ends_of_minutes_h(regimen, 4.0) == pytest.approx([3.0 + SIX_MIN_H])


def test_times_before_the_first_dose_are_no_peak() -> None:
    regimen, times = Regimen((replace(PUSH, start_h=1.0),)), np.array([0.0, 0.5, 1.02, 1.05])
    assert highest_counts(regimen, times).tolist() == [False, False, False, True]


def test_the_peak_of_an_anesthetic_push_is_not_compared_with_the_ranges() -> None:
    asleep = caution("anesthetic-dose", "Asked for as an anesthetic dose.", "policy", "dose")
    for row, is_compared in ((replace(PUSH, amount_mg=140.0), False), (replace(DRIP, amount_mg=140.0), True)):
        found = replace(asked(row, n=0), cautions=(asleep,))
        assert ("The typical peak of" in reading(found)) == is_compared
        assert ("right after the push" in reading(found)) == (not is_compared)
    assert "lies" in reading(asked(PUSH, n=0)), "a push for pain is compared as before"
