"""Numbers read off levels: quantiles, continuous peaks, exact areas, half-lives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from lenitive.pharmacology import DoseRow, Population, Regimen, predict
from lenitive.pharmacology.answers.prediction import QUANTILES, Curve
from lenitive.pharmacology.answers.request import PredictionRequest, PredictionWork
from lenitive.pharmacology.levels.after_push import highest_counts
from lenitive.pharmacology.levels.summary import apparent_half_life, quantiles, window_times
from lenitive.pharmacology.levels.typical import Typical
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.models.published import Values
from lenitive.pharmacology.simulation import answer
from lenitive.pharmacology.solving.network import rate_matrix
from pharmacology.people import MAN, typical

pytestmark = pytest.mark.slow


def typical_levels(rows: tuple[DoseRow, ...], times_h: np.ndarray, model: str = "auto") -> dict[str, Curve]:
    return dict(predict(MAN, Regimen(rows), times_h=times_h, model=model).typical)


# Quantiles


SHAPES: dict[str, Callable[[np.random.Generator, int], np.ndarray]] = {
    "as levels are": lambda rng, people: rng.lognormal(3, 2, (37, people)),
    "mostly nothing": lambda rng, people: np.maximum(rng.normal(-1, 1, (37, people)), 0),
    "all alike": lambda rng, people: np.full((37, people), 12.5),
    "few values": lambda rng, people: rng.integers(0, 3, (37, people)).astype(float),
    "one far away": lambda rng, people: np.where(np.arange(people) == 0, 1e300, rng.random((37, people))),
    "a hair apart": lambda rng, people: 1.0 + rng.integers(0, 5, (37, people)) * 2.0**-52,
    "next to nothing": lambda rng, people: rng.random((37, people)) * 5e-323,
    "too far apart to count": lambda rng, people: np.where(rng.random((37, people)) < 0.5, -1.7e308, 1.7e308),
}


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("people", [1, 2, 3, 20, 21, 256, 257, 1000, 5001])
def test_quantiles_are_those_of_numpy(people: int, threads: int) -> None:
    levels = SHAPES["as levels are"](np.random.default_rng(people), people)
    untouched = levels.copy()
    found = quantiles(levels, threads)
    assert list(found) == ["p05", "p25", "p50", "p75", "p95"]
    for key, share in QUANTILES.items():
        assert found[key] == pytest.approx(np.quantile(levels, share, axis=1), rel=1e-12)
    assert np.array_equal(levels, untouched)


@pytest.mark.parametrize("people", [41, 257, 2001])
@pytest.mark.parametrize("shape", SHAPES)
def test_quantiles_are_the_sorted_values_however_the_levels_lie(shape: str, people: int) -> None:
    """The slow, obvious twin: sort everyone, take the two neighbors of the rank, go between them in proportion."""
    levels = SHAPES[shape](np.random.default_rng(people), people)
    ordered = np.sort(levels, axis=1)
    for key, share in QUANTILES.items():
        at = share * (people - 1)
        low, part = int(np.floor(at)), at - np.floor(at)
        expected = ordered[:, low] * (1 - part) + ordered[:, min(low + 1, people - 1)] * part
        assert np.array_equal(quantiles(levels)[key], expected)


# Peaks


@pytest.mark.parametrize("form", ["s-ketamine", "racemate"])
@pytest.mark.parametrize(
    ("route", "more"),
    [
        ("iv", {}),
        ("iv", {"duration_h": 2 / 3}),
        ("iv", {"duration_h": 2 / 3, "every_h": 0.5, "count": 9}),
        ("nasal", {"spray_mg": 28.0, "every_h": 2.0, "count": 4}),
        ("oral", {"every_h": 6.0, "count": 5, "lag_h": 0.3}),
        ("sublingual", {"product": "film", "every_h": 24.0, "count": 30}),
        ("im", {"every_h": 4.0, "count": None}),
        ("oral", {"every_h": 8.0, "count": None, "is_steady_state": True}),
    ],
)
def test_the_highest_level_is_that_of_a_dense_search(route: str, more: dict, form: str) -> None:
    horizon_h = 36.0
    row = DoseRow(route, form, 28.0, start_h=1.0, **more)
    coarse = typical_levels((row,), np.linspace(0, horizon_h, 25))
    dense = typical_levels((row,), np.linspace(0, horizon_h, 36 * 360 + 1))
    for name, curve in coarse.items():
        counts = highest_counts(Regimen((row,)), dense[name].times_h)
        values = np.where(counts, dense[name].values, 0.0)
        assert curve.cmax >= values.max() * (1 - 1e-12)
        near = np.abs(dense[name].times_h - curve.tmax_h) <= 1 / 180
        assert curve.cmax <= values[near].max() * (1 + 1e-4)
        assert curve.cmax == pytest.approx(dense[name].cmax, rel=1e-6)


@pytest.mark.parametrize("route", ["im", "nasal", "oral"])
def test_the_highest_level_is_found_among_many_doses_of_which_the_middle_ones_are_larger(route: str) -> None:
    """Fifty-five doses a day apart, the five in the middle 1 % larger than those before and after."""
    rows = tuple(
        DoseRow(route, "racemate", amount_mg, start_h=24.0 * first, every_h=24.0, count=count)
        for amount_mg, first, count in ((28.0, 0, 20), (28.28, 20, 5), (28.0, 25, 30))
    )
    coarse = typical_levels(rows, np.linspace(0, 55 * 24, 56))["ketamine"]
    around = np.unique(np.append(24 * 24 + np.linspace(0.05, 2, 3001), 0.0))
    dense = typical_levels(rows, around)["ketamine"]
    assert coarse.cmax == pytest.approx(dense.values.max(), rel=1e-6)
    assert coarse.tmax_h == pytest.approx(around[dense.values.argmax()], abs=0.01)


def test_a_peak_after_the_horizon_is_not_told() -> None:
    row = DoseRow("oral", "s-ketamine", 50.0)
    curve = typical_levels((row,), np.array([0.0, 0.25, 0.5]))["norketamine"]
    assert curve.tmax_h == 0.5 and curve.cmax == curve.values[-1]


def test_nothing_given_yet_is_a_level_of_nothing() -> None:
    row = DoseRow("oral", "s-ketamine", 50.0, start_h=30.0)
    curve = typical_levels((row,), np.array([0.0, 12.0, 24.0]))["ketamine"]
    assert curve.cmax == 0 and curve.auc_0_t == 0 and np.all(curve.values == 0)
    assert curve.auc_0_inf is not None and curve.auc_0_inf > 0
    assert curve.apparent.value is None or curve.apparent.value > 0


def test_a_single_time_at_zero_shows_the_level_right_after_a_bolus() -> None:
    curve = typical_levels((DoseRow("iv", "s-ketamine", 13.3),), np.array([0.0]))["ketamine"]
    assert curve.values == pytest.approx([100.0]) and curve.cmax == pytest.approx(100.0) and curve.auc_0_t == 0


@pytest.mark.parametrize("people", [1, 5])
def test_a_single_time_at_zero_has_bands_too(people: int) -> None:
    row = DoseRow("iv", "s-ketamine", 13.3)
    found = predict(MAN, Regimen((row,)), times_h=np.array([0.0]), population=Population(people, 1)).population
    assert found is not None and found.quantiles["ketamine"]["p50"][0] > 0


# Areas


def test_areas_are_exact_where_infusions_and_doses_are_cut_by_the_horizon() -> None:
    rows = (
        DoseRow("iv", "s-ketamine", 40.0, start_h=1.0, duration_h=9.0),
        DoseRow("nasal", "s-ketamine", 56.0, start_h=6.0, spray_mg=28.0, lag_h=0.1),
        DoseRow("oral", "s-ketamine", 50.0, every_h=2.9, count=None, start_h=0.4),
    )
    dense = typical_levels(rows, np.unique(np.append(np.arange(0, 7, 1 / 1800), [0.4, 6.1, 7.0])))
    for curve in dense.values():
        trapezoids = np.trapezoid(curve.values, curve.times_h)
        assert curve.auc_0_t == pytest.approx(trapezoids, rel=1e-5)
        assert curve.auc_0_inf is None


def test_the_area_of_a_steady_state_holds_what_earlier_doses_left() -> None:
    """Over one interval at steady state the area is dose / clearance."""
    row = DoseRow("iv", "s-ketamine", 20.0, every_h=6.0, count=None, is_steady_state=True, lag_h=1.0, duration_h=7.0)
    curve = typical_levels((row,), np.array([0.0, 6.0]), "otto_2021")["ketamine"]
    assert curve.auc_0_t == pytest.approx(20_000 / 95.2, rel=1e-9)


def test_the_whole_area_is_that_up_to_a_late_horizon() -> None:
    rows = (DoseRow("oral", "racemate", 50.0, every_h=6.0, count=3), DoseRow("iv", "racemate", 10.0, duration_h=2.0))
    for curve in typical_levels(rows, np.array([0.0, 600.0])).values():
        assert curve.auc_0_inf == pytest.approx(curve.auc_0_t, rel=1e-9)


# Half-lives


def test_the_terminal_half_life_is_that_of_the_slowest_part_that_feeds_the_analyte() -> None:
    curves = typical_levels((DoseRow("iv", "s-ketamine", 20.0),), np.linspace(0, 200, 201), "otto_2021")
    for name, curve in curves.items():
        late = np.log(2) / np.log(curve.values[150] / curve.values[151])
        assert curve.terminal_h == pytest.approx(late, rel=1e-3), name
    assert curves["norketamine"].terminal_h >= curves["ketamine"].terminal_h * (1 - 1e-9) * (1 - 1e-9)


def test_the_terminal_half_life_of_a_slow_route_is_that_of_the_route() -> None:
    """Absorption slower than anything else governs the tail (flip-flop)."""
    values = {**typical(PUBLISHED["perez_ruixo_2021"]), "ka_oral_per_h": np.array([0.01])}
    person = Typical(PUBLISHED["perez_ruixo_2021"], MAN, Regimen((DoseRow("oral", "s-ketamine", 50.0),)))
    person.values = {"s_ketamine": [values]}
    assert person.terminal()["ketamine"] == pytest.approx(np.log(2) / 0.01, rel=1e-9)


def test_the_terminal_half_life_of_a_racemate_is_that_of_its_slower_half() -> None:
    def terminal(form: str) -> float:
        return typical_levels((DoseRow("iv", form, 20.0),), np.array([0.0, 1.0]))["ketamine"].terminal_h

    assert terminal("racemate") == max(terminal("s-ketamine"), terminal("r-ketamine"))


def test_the_slower_half_may_be_either() -> None:
    """A model in which R leaves twice as fast: the tail of the racemate is that of S."""

    def faster(v: Values, ratio: np.ndarray) -> dict[str, np.ndarray]:
        return {**v, "clearance_l_per_h": v["clearance_l_per_h"] * 2}

    model = replace(PUBLISHED["otto_2021"], to_r=faster)
    both = Typical(model, MAN, Regimen((DoseRow("iv", "racemate", 20.0),))).terminal()
    assert both["s_ketamine"] > both["r_ketamine"] and both["ketamine"] == both["s_ketamine"]


def test_the_apparent_half_life_is_read_between_two_times() -> None:
    window_h = (2.0, 8.0)
    falling = 100 * np.exp(-np.log(2) / 1.7 * window_times(window_h))
    assert apparent_half_life(window_h, falling).value == pytest.approx(1.7, rel=1e-12)
    assert apparent_half_life(window_h, falling[::-1]).value is None
    assert apparent_half_life(window_h, 0 * falling).value is None
    assert apparent_half_life(window_h, falling).from_h == 2.0


def test_the_apparent_half_life_is_read_two_to_eight_hours_after_the_last_dose_unless_asked_otherwise() -> None:
    regimen = Regimen((DoseRow("iv", "racemate", 20.0, start_h=1.0, duration_h=0.5),))
    chosen = (
        answer(PredictionRequest(MAN, regimen, 24.0, window_h=(3.0, 4.0)), PredictionWork(), {}, ())
        .typical["ketamine"]
        .apparent
    )
    usual = answer(PredictionRequest(MAN, regimen, 24.0), PredictionWork(), {}, ()).typical["ketamine"].apparent
    assert (chosen.from_h, chosen.to_h) == (3.0, 4.0) and (usual.from_h, usual.to_h) == (3.5, 9.5)
    assert chosen.value is not None and usual.value is not None and chosen.value < usual.value


def test_the_matrix_of_a_model_fades_whatever_is_in_it() -> None:
    for model in PUBLISHED.values():
        matrix = rate_matrix(model.states, model.flows(typical(model)))[:, :, 0]
        assert np.all(np.linalg.eigvals(matrix).real < 0)
        assert np.all(matrix.sum(axis=0) <= 1e-12)
