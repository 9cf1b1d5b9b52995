"""Bands over very many people: as many as a case may ask for, in linear time and bounded memory, to the last bit."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pytest

from lenitive.pharmacology import DoseRow, Population, Regimen, predict
from lenitive.pharmacology.answers.prediction import QUANTILES
from lenitive.pharmacology.answers.request import PredictionRequest, PredictionWork
from lenitive.pharmacology.levels import bands, crowd, streamed
from lenitive.pharmacology.levels.bands import CrowdAnswer
from lenitive.pharmacology.levels.population import STREAM_BLOCK
from lenitive.pharmacology.levels.streamed import Bins
from lenitive.pharmacology.levels.summary import QuantilePlaces, quantiles
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.regimens import Cream
from lenitive.pharmacology.simulation import answer_whole
from lenitive.pharmacology.solving.arrays import Floats
from pharmacology.people import MAN

pytestmark = pytest.mark.slow

INFUSION = DoseRow("iv", "racemate", 30.0, duration_h=2 / 3)
ON_SKIN = Cream(2.0, 100.0, "plo")
REGIMENS = {
    "infusion of the racemate": (INFUSION,),
    "cream, long nothing in the blood": (DoseRow("topical", "racemate", 160.0, start_h=6.0, cream=ON_SKIN),),
    "film on two days": (DoseRow("sublingual", "s-ketamine", 50.0, every_h=24.0, count=2, product="film"),),
    "push beside an infusion": (INFUSION, DoseRow("iv", "racemate", 20.0, start_h=1.0, duration_h=1 / 60)),
    "R-ketamine alone": (DoseRow("iv", "r-ketamine", 30.0, duration_h=2 / 3),),
    "oral without end": (DoseRow("oral", "racemate", 50.0, every_h=8.0, count=None, is_steady_state=True),),
}
TIMES_H = np.concatenate([np.arange(0, 2, 1 / 8), np.arange(2, 24.5, 0.5)])
FEW_TIMES_H = np.arange(0, 36.1, 1.5)
ODD, FEWER = 10_007, 3_079  # two groups or more, the last one not full
SMALLER = 20_000
STREAM = np.random.default_rng(8)


def asked(
    regimen: str = "infusion of the racemate", n: int = ODD, residual: bool = False, work: PredictionWork | None = None
) -> CrowdAnswer:
    people = Population(n, 3, residual=residual)
    request = PredictionRequest(MAN, Regimen(REGIMENS[regimen]), 36.0, population=people, times_h=FEW_TIMES_H)
    found = answer_whole(request, work or PredictionWork(), {}, ()).people
    assert found is not None
    return found


def numbers(found: CrowdAnswer) -> dict[str, Floats]:
    """Everything that is read off the people, as arrays."""
    lines = {**found.bands.quantiles, **found.read}
    stacked = {f"{name} quantiles": np.stack([of[key] for key in QUANTILES]) for name, of in lines.items()}
    tops = {f"{name} top": np.array([of[key] for key in QUANTILES]) for name, of in found.bands.peaks.items()}
    return {**stacked, **tops, **{f"{name} peaks": of for name, of in found.peaks.items()}, "kept": found.kept}


def same(first: Mapping[str, Floats], second: Mapping[str, Floats]) -> list[str]:
    """Names of what differs in any bit."""
    assert first.keys() == second.keys()
    return [name for name in first if first[name].tobytes() != second[name].tobytes()]


@pytest.fixture
def in_groups(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    """Switches between everyone at once and groups; both solve the same groups, in one interval of times."""
    monkeypatch.setattr(crowd, "MOST_BYTES", 10**12)

    def switch(on: bool, group: int = 2 * STREAM_BLOCK) -> None:
        monkeypatch.setattr(bands, "MANY", 1 if on else 10**9)
        monkeypatch.setattr(crowd, "GROUP", group)
        monkeypatch.setattr(streamed, "GROUP", group)

    return switch


@pytest.mark.parametrize(
    ("regimen", "n", "residual"),
    [
        ("infusion of the racemate", ODD, False),
        ("infusion of the racemate", ODD, True),
        ("cream, long nothing in the blood", FEWER, False),
        ("cream, long nothing in the blood", FEWER, True),
        ("film on two days", FEWER, True),
        ("R-ketamine alone", FEWER, False),
        ("push beside an infusion", FEWER, False),
        ("oral without end", FEWER, False),
    ],
)
def test_people_in_groups_have_the_bands_of_everyone_at_once_to_the_bit(
    regimen: str, n: int, residual: bool, in_groups: Callable[[bool], None]
) -> None:
    in_groups(False)
    everyone = numbers(asked(regimen, n, residual))
    in_groups(True)
    assert same(everyone, numbers(asked(regimen, n, residual))) == []
    assert everyone["ketamine peaks"].size == n and np.all(everyone["ketamine peaks"] > 0)


@pytest.mark.parametrize("n", [1, 2, 700, 2 * STREAM_BLOCK, 2 * STREAM_BLOCK + 1, 4 * STREAM_BLOCK - 1])
def test_no_number_of_people_is_too_odd_for_groups(n: int, in_groups: Callable[[bool], None]) -> None:
    """A few left over join the last group, so the last digits of a level may move, not more."""
    in_groups(False)
    everyone = numbers(asked(n=n))
    in_groups(True)
    groups = numbers(asked(n=n))
    assert everyone.keys() == groups.keys()
    for name, values in everyone.items():
        assert groups[name] == pytest.approx(values, rel=1e-9, abs=1e-12), name


def test_any_number_of_threads_gives_the_same_bytes(in_groups: Callable[[bool], None]) -> None:
    in_groups(True)
    alone, *others = (numbers(asked(n=FEWER, residual=True, work=PredictionWork(threads=n))) for n in (1, 2, 5))
    for other in others:
        assert same(alone, other) == []


def test_progress_over_groups_grows_to_one(in_groups: Callable[[bool], None]) -> None:
    in_groups(True)
    shown: list[float] = []
    asked(work=PredictionWork(progress=shown.append))
    assert shown == sorted(shown) and shown[0] < 0.2 and shown[-1] == 1.0 and len(shown) == 10


def test_levels_alone_need_no_reader(in_groups: Callable[[bool], None]) -> None:
    request = PredictionRequest(
        MAN, Regimen(REGIMENS["infusion of the racemate"]), 36.0, population=Population(FEWER, 3)
    )
    people = crowd.Crowd(PUBLISHED["otto_2021"], request, crowd.Setting())
    in_groups(False)
    everyone = numbers(bands.crowd_answer(people, FEW_TIMES_H, PredictionWork()))
    in_groups(True)
    assert same(everyone, numbers(bands.crowd_answer(people, FEW_TIMES_H, PredictionWork()))) == []


# Counting and gathering, against sorting

COUNTED = {
    "levels of many people": np.exp(STREAM.normal(size=(40, 6000))),
    "a heavy tail": np.exp(9 * STREAM.normal(size=(10, 6000))),
    "many alike": np.round(STREAM.random((10, 6000)), 1),
    "nobody has any": np.zeros((3, 6000)),
    "most have none": np.maximum(STREAM.normal(size=(10, 6000)) - 1, 0.0),
    "most have the highest": np.minimum(np.exp(STREAM.normal(size=(10, 6000))), 1.0),
    "some begin when others end": np.where(STREAM.random((5, 6000)) < 0.3, 0.0, np.exp(30 * STREAM.random((5, 6000)))),
    "the first are unlike the rest": np.concatenate([np.zeros((4, 1024)), STREAM.random((4, 4976)) + 5], axis=1),
    "the first are higher than the rest": np.sort(STREAM.random((4, 6000)), axis=1)[:, ::-1],
    "hardly any": STREAM.random((5, 6000)) * 1e-310,
    "further apart than numbers go": np.tile([1e308, -1e308, 0.0, 1.0], (2, 1500)),
    "neighboring numbers": np.tile([1.0, np.nextafter(1.0, 2), np.nextafter(1.0, 0)], (2, 2000)),
}


@pytest.mark.parametrize("group", [1024, 1300, 6000])
@pytest.mark.parametrize("case", COUNTED)
def test_counting_and_gathering_finds_what_sorting_finds(case: str, group: int) -> None:
    values = COUNTED[case]
    places = QuantilePlaces.among(values.shape[1])
    pieces = [values[:, first : first + group] for first in range(0, values.shape[1], group)]
    bins = Bins(pieces[0])
    for piece in pieces:
        bins.count(piece)
    bins.close(places)
    for piece in pieces:
        bins.gather(piece)
    found, sought = bins.lines(places), quantiles(values)
    assert all(np.array_equal(found[key], sought[key]) for key in QUANTILES)


def test_what_everyone_shares_is_not_gathered() -> None:
    for case in ("nobody has any", "many alike"):
        bins = Bins(COUNTED[case])
        bins.count(COUNTED[case])
        bins.close(QuantilePlaces.among(6000))
        assert bins.kept.size == 0, case


def test_few_values_are_gathered_where_the_first_people_are_like_the_rest() -> None:
    values = np.exp(STREAM.normal(size=(4, 400_000)))
    bins = Bins(values[:, : streamed.GROUP])
    bins.count(values)
    bins.close(QuantilePlaces.among(400_000))
    assert bins.kept.size < 0.015 * values.size


# A million

ALONE = """
import json, resource, sys, time
from pathlib import Path
import numpy as np
from lenitive.pharmacology import DoseRow, Population, Regimen, predict
from lenitive.pharmacology.levels import bands
from pharmacology.people import MAN
from pharmacology.test_large_populations import INFUSION, TIMES_H
ask = lambda n: predict(MAN, Regimen((INFUSION,)), times_h=TIMES_H, population=Population(n)).population
bands.MANY, usual = 1, bands.MANY
ask(2000)  # loads what is compiled
bands.MANY = usual
began = time.process_time()
found = ask(int(sys.argv[1]))
worked = time.process_time() - began
# Linux hands getrusage's figure on from the process that started this one: its own mark is read where there is one.
status = Path("/proc/self/status")
lines = status.read_text().splitlines() if status.exists() else []
marks = [line.split()[1] for line in lines if line.startswith("VmHWM")]
peak_gib = int(marks[0] if marks else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 2**20
lines = {name: {key: of[key].tolist() for key in of} for name, of in found.quantiles.items()}
print(json.dumps({"lines": lines, "processor_s": worked, "peak_gib": peak_gib}))
"""


@functools.cache
def alone(n: int) -> dict[str, Any]:
    """Bands, processor time and highest memory of a process that does nothing else."""
    path = {"PYTHONPATH": ":".join(part for part in sys.path if part)}
    done = subprocess.run([sys.executable, "-c", ALONE, str(n)], capture_output=True, text=True, check=True, env=path)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.alone
@pytest.mark.deep
def test_ten_times_the_people_take_ten_times_the_work(deep_size: Callable[[int, int], int]) -> None:
    """Few before and after many: a busy machine slows both. Within a quarter; the benchmark, alone, asks for 15 %."""
    many, few = deep_size(60_000, 1_000_000), deep_size(45_000, 100_000)
    before, whole, after = alone(few), alone(many), alone.__wrapped__(few)
    each = max(before["processor_s"], after["processor_s"]) / few
    assert whole["processor_s"] / many < 1.25 * each


@pytest.mark.alone
@pytest.mark.deep
def test_a_million_people_have_the_bands_of_twenty_thousand(deep_size: Callable[[int, int], int]) -> None:
    many = alone(deep_size(60_000, 1_000_000))["lines"]
    few = predict(MAN, Regimen((INFUSION,)), times_h=TIMES_H, population=Population(SMALLER)).population
    assert few is not None
    for name, lines in many.items():
        stacked = np.array([lines[key] for key in QUANTILES])
        assert np.all(np.isfinite(stacked)) and np.all(np.diff(stacked, axis=0) >= 0), name
        assert lines["p50"] == pytest.approx(few.quantiles[name]["p50"], rel=0.02, abs=0.01), name


@pytest.mark.alone
@pytest.mark.deep
def test_a_million_people_fit_into_one_gibibyte(deep_size: Callable[[int, int], int]) -> None:
    assert alone(deep_size(60_000, 1_000_000))["peak_gib"] < 1
