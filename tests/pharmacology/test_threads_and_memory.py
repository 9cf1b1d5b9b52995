"""Any number of threads gives the same bytes, and asking again and again takes no more room."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from lenitive.pharmacology import DoseRow, Population, Regimen, predict
from lenitive.pharmacology.answers.request import PredictionRequest, PredictionWork
from lenitive.pharmacology.simulation import answer
from lenitive.pharmacology.solving.inputs import to_ns
from lenitive.pharmacology.solving.pool import in_threads
from lenitive.pharmacology.solving.solver import solve
from pharmacology.grid_of_events import FEATURES
from pharmacology.people import MAN

WEEK = Regimen((DoseRow("nasal", "s-ketamine", 56.0, every_h=12.0, count=14, spray_mg=28.0),))


@pytest.mark.parametrize("threads", [2, 3, 5])
@pytest.mark.parametrize("feature", ["zero-order absorption", "occasion change", "overlapping infusions"])
def test_any_number_of_threads_gives_the_same_bytes(feature: str, threads: int) -> None:
    case = FEATURES[feature]("sublingual film")
    output_ns, section_ns = to_ns(np.arange(0, case.until_h, 0.25)), list(case.section_ns)
    alone = solve(case.system(), output_ns, section_ns, threads=1)
    together = solve(case.system(), output_ns, section_ns, threads=threads)
    assert alone.levels.tobytes() == together.levels.tobytes()
    assert alone.amounts_at_end.tobytes() == together.amounts_at_end.tobytes()


def test_bands_are_the_same_bytes_for_any_number_of_threads() -> None:
    request = PredictionRequest(MAN, WEEK, 168.0, "auto", Population(700, 3, residual=True))
    alone, *others = (answer(request, PredictionWork(threads=n), {}, ()).population for n in (1, 2, 3, 5))
    assert alone is not None
    for other in others:
        assert other is not None and other.to_dict() == alone.to_dict()


def test_a_mistake_in_one_thread_is_heard() -> None:
    def fail(place: int) -> None:
        raise ZeroDivisionError(place)

    with pytest.raises(ZeroDivisionError):
        in_threads(fail, range(4), 2)


@pytest.mark.alone
def test_asking_again_and_again_takes_no_more_memory() -> None:
    def ask() -> None:
        predict(MAN, WEEK, population=Population(300, 1), times_h=np.arange(0, 100.0, 0.5))

    ask()
    tracemalloc.start()
    for _ in range(3):
        ask()
    before, _ = tracemalloc.get_traced_memory()
    for _ in range(10):
        ask()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after - before < 500_000


@pytest.mark.alone
def test_memory_grows_with_the_output_and_not_with_people_squared() -> None:
    def peak(people: int) -> int:
        tracemalloc.start()
        predict(MAN, WEEK, population=Population(people, 1), times_h=np.arange(0, 100.0, 0.5))
        _, highest = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return highest

    peak(100)
    assert peak(2000) < 3 * peak(1000)
