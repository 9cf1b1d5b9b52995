"""The estimate of what a prediction costs, and the time after which one is given up."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import numpy as np
import pytest

from lenitive.pharmacology import DoseRow, Population, Regimen, Subject
from lenitive.pharmacology.answers.request import PredictionRequest, PredictionWork
from lenitive.pharmacology.cost import Cost, cost_of
from lenitive.pharmacology.simulation import answer
from lenitive.pharmacology.solving.deadline import OutOfTime, current, until
from lenitive.pharmacology.solving.pool import in_threads
from lenitive.pharmacology.subject import DrugTaken

PERSON = Subject(weight_kg=70, age_y=45, sex="female")
ONE = DoseRow("oral", "racemate", 30.0)


def request(*rows: DoseRow, horizon_h: float = 24.0, people: int = 0, drugs: int = 0) -> PredictionRequest:
    names = ("clarithromycin", "rifampicin", "ticlopidine", "itraconazole")[:drugs]
    taken = tuple(DrugTaken(name, from_h=24.0 * place + 12) for place, name in enumerate(names))
    population = Population(n=people) if people else None
    return PredictionRequest(replace(PERSON, drugs=taken), Regimen(rows), horizon_h, population=population)


def often(times: int, every_h: float = 6.0, **change: object) -> DoseRow:
    return replace(ONE, every_h=every_h, count=times, **change)


@pytest.mark.parametrize(
    ("cheap", "dear"),
    [
        (request(ONE), request(often(1_000), horizon_h=6_000)),
        (request(often(100), horizon_h=600), request(often(100), often(100, start_h=0.3), horizon_h=600)),
        (request(often(100), horizon_h=600), request(often(100), horizon_h=600, drugs=3)),
        (request(ONE, people=100), request(ONE, people=1_000)),
        (request(ONE, people=100), request(often(28), horizon_h=168, people=100)),
        (
            request(often(100, route="iv", duration_h=1.0), horizon_h=600),
            request(often(100, route="iv", duration_h=100.0), horizon_h=600),
        ),
        (
            request(often(300), often(300), horizon_h=1_800),
            request(often(300), often(300, every_h=6.00137), horizon_h=1_802),
        ),
    ],
)
def test_what_takes_more_work_costs_more(cheap: PredictionRequest, dear: PredictionRequest) -> None:
    assert cost_of(cheap).seconds < cost_of(dear).seconds


def test_of_a_racemate_both_enantiomers_are_paid_for() -> None:
    racemate = cost_of(request(replace(ONE, route="iv"), people=500))
    half = cost_of(request(replace(ONE, route="iv", form="s-ketamine"), people=500))
    assert half.seconds < racemate.seconds


def test_days_that_differ_within_a_person_cost_time_and_memory() -> None:
    film = DoseRow("sublingual", "s-ketamine", 10.0, every_h=24.0, count=28)
    costs = cost_of(request(film, horizon_h=672, people=500))
    same = replace(request(film, horizon_h=672), population=Population(n=500, between_occasion=False))
    assert costs.seconds > 2 * cost_of(same).seconds and costs.size_bytes > 2 * cost_of(same).size_bytes


def test_a_regimen_that_goes_on_after_the_horizon_is_paid_for_to_its_end_where_medicines_change_it() -> None:
    short, long = (request(often(times), horizon_h=48, drugs=2) for times in (8, 100_000))
    assert cost_of(long).seconds > cost_of(short).seconds + 1


def test_doses_too_many_to_list_are_taken_for_uneven() -> None:
    assert cost_of(request(often(50_000, every_h=0.1), horizon_h=5_000)).seconds > 5


def test_costs_add_up_and_the_memory_is_that_of_the_larger() -> None:
    assert Cost(1.0, 30.0) + Cost(2.0, 20.0) == Cost(3.0, 30.0)


def ticking(step_s: float) -> object:
    seconds = count(0.0, step_s)
    return lambda: next(seconds)


@pytest.mark.parametrize("asked", [request(ONE), request(often(2_000, every_h=1.0), horizon_h=2_000)])
def test_a_walk_that_takes_too_long_is_given_up(asked: PredictionRequest) -> None:
    with pytest.raises(OutOfTime), until(ticking(1.0), 3.0):  # type: ignore[arg-type]
        answer(asked, PredictionWork(), {}, ())


def test_with_time_enough_the_answer_is_the_same() -> None:
    with until(ticking(0.0), 5.0):  # type: ignore[arg-type]
        timed = answer(request(ONE), PredictionWork(), {}, ())
    plain = answer(request(ONE), PredictionWork(), {}, ())
    assert np.array_equal(timed.typical["ketamine"].values, plain.typical["ketamine"].values)


@pytest.mark.parametrize("threads", [1, 2])
def test_work_in_threads_is_given_up_as_well(threads: int) -> None:
    done: list[int] = []
    with pytest.raises(OutOfTime), until(ticking(1.0), 2.5):  # type: ignore[arg-type]
        in_threads(done.append, range(10), threads)
    assert len(done) < 5


def test_afterwards_nobody_waits_any_more() -> None:
    with until(ticking(1.0), 0.5):  # type: ignore[arg-type]
        pass
    current()()
