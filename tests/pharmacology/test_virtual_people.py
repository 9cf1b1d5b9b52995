"""The virtual people: who they are, that they can be made again, and what each kind of spread does."""

from __future__ import annotations

from dataclasses import replace
from math import log

import numpy as np
import pytest

from lenitive.pharmacology import DoseRow, Population, Regimen, predict
from lenitive.pharmacology.answers.prediction import QUANTILES, Bands
from lenitive.pharmacology.answers.request import PredictionRequest, PredictionWork
from lenitive.pharmacology.levels import crowd
from lenitive.pharmacology.levels.assembly import treatment_days
from lenitive.pharmacology.levels.bands import crowd_answer
from lenitive.pharmacology.levels.population import STREAM_BLOCK, Draws, draw, has_occasions, typical_values
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.models.published import Model, Residual
from lenitive.pharmacology.selection import absorbed_by
from lenitive.pharmacology.solving.inputs import NS_PER_H, to_ns
from pharmacology.people import MAN, drawn, error

ALL_OFF = {"between_person": False, "between_occasion": False, "residual": False, "parameter": False}
TIMES_H = np.arange(0, 48.01, 0.5)
FILM = Regimen((DoseRow("sublingual", "s-ketamine", 50.0, every_h=12.0, count=4, product="film"),))
SPRAY = Regimen((DoseRow("nasal", "racemate", 50.0, every_h=12.0, count=4),))
SIMONS = PUBLISHED["simons_2022"]


def bands(
    population: Population, regimen: Regimen = FILM, model: str | Model = "auto", times_h: np.ndarray = TIMES_H
) -> Bands:
    found = predict(MAN, regimen, times_h=times_h, model=model, population=population).population
    assert found is not None
    return found


def lines(found: Bands, analyte: str = "ketamine") -> np.ndarray:
    return np.stack([found.quantiles[analyte][key] for key in QUANTILES])


@pytest.mark.parametrize("wrong", [{"n": 0}, {"n": -3}, {"n": 10, "seed": -1}])
def test_a_population_without_people_cannot_be_made(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="n >= 1"):
        Population(**wrong)


def test_the_same_seed_makes_the_same_people_and_another_seed_others() -> None:
    first, again, other = (bands(Population(200, seed)) for seed in (7, 7, 8))
    assert first.to_dict() == again.to_dict()
    assert np.any(lines(first) != lines(other))


@pytest.mark.parametrize("name", ["simons_2022", "otto_2021", "perez_ruixo_2021"])
def test_person_number_i_is_the_same_however_many_there_are(name: str) -> None:
    model = PUBLISHED[name]
    many = draw(model, Population(2500, 4), 3)
    for n in (1, 7, 1024, 1025):
        few = draw(model, Population(n, 4), 3)
        for occasion in range(3):
            for parameter, values in few[occasion].items():
                assert np.array_equal(values, many[occasion][parameter][:n])


def test_a_group_from_the_middle_of_the_crowd_is_the_same_people() -> None:
    population = Population(2500, 4)
    everyone = draw(SIMONS, population, 2)
    group = range(STREAM_BLOCK, 2300)
    for occasion, values in enumerate(draw(SIMONS, population, 2, group)):
        for parameter, some in values.items():
            assert np.array_equal(some, everyone[occasion][parameter][group.start : group.stop])


def test_draws_are_standard_normal_or_uniform_and_differ_by_purpose_row_and_person() -> None:
    people = Draws(Population(50_000, 2), range(50_000))
    draws = people.normals(1, 3)
    assert draws.shape == (3, 50_000)
    assert np.all(np.abs(draws.mean(axis=1)) < 0.02) and np.all(np.abs(draws.std(axis=1) - 1) < 0.02)
    assert np.all(np.abs(np.corrcoef(draws) - np.eye(3)) < 0.02)
    assert not np.any(people.normals(1, 1) == people.normals(2, 1))
    uniform = people.uniforms(1, 2)
    assert uniform.min() >= 0 and uniform.max() < 1 and np.all(np.abs(uniform.mean(axis=1) - 0.5) < 0.01)


def test_people_spread_as_published_with_the_published_covariances() -> None:
    model = PUBLISHED["otto_2021"]
    people = draw(model, Population(40_000, 9, parameter=False), 1)[0]
    effects = {p.name: np.log(people[p.name] / p.value) for p in model.parameters if p.between_person}
    for name, effect in effects.items():
        assert np.var(effect) == pytest.approx(model.parameter(name).between_person, rel=0.05)
    for pair in model.covariances:
        found = np.cov(effects[pair.first], effects[pair.second])[0, 1]
        assert found == pytest.approx(pair.value, rel=0.06)


def test_a_fraction_spreads_on_the_logit_scale() -> None:
    model = PUBLISHED["perez_ruixo_2021"]
    fraction = draw(model, Population(40_000, 9), 1)[0]["nasal_fraction"]
    logit = np.log(fraction / (1 - fraction)) - log(0.54 / 0.46)
    assert np.std(logit) == pytest.approx(0.708, rel=0.03)
    assert np.median(fraction) == pytest.approx(0.54, abs=0.01)


def test_occasions_spread_anew_each_day_and_not_at_all_when_switched_off() -> None:
    days = draw(SIMONS, Population(20_000, 3, between_person=False, parameter=False), 2)
    effects = [np.log(day["mtt_gut_min"] / 10.7) for day in days]
    assert np.var(effects[0]) == pytest.approx(0.937, rel=0.05)
    assert abs(np.corrcoef(effects)[0, 1]) < 0.03
    for day in draw(SIMONS, Population(50, 3, between_occasion=False, between_person=False, parameter=False), 2):
        assert all(np.all(values == typical_values(SIMONS)[name]) for name, values in day.items())


def test_errors_of_estimates_spread_as_published_and_the_enantiomer_ratio_over_its_range() -> None:
    people = draw(SIMONS, Population(40_000, 3, between_person=False, between_occasion=False), 1)[0]
    assert np.std(np.log(people["vk3_l"])) == pytest.approx(11 / 174, rel=0.05)
    assert np.all(people["fraction_to_nk"] == 0.80)
    ratio = people["r_over_s_clearance"]
    assert ratio.min() >= 0.83 and ratio.max() <= 0.86
    assert np.allclose(np.quantile(ratio, [0.25, 0.5, 0.75]), [0.8375, 0.845, 0.8525], atol=5e-4)


@pytest.mark.parametrize("regimen", [FILM, SPRAY])
def test_with_every_spread_off_everyone_is_the_typical_person(regimen: Regimen) -> None:
    prediction = predict(MAN, regimen, times_h=TIMES_H, population=Population(5, 1, **ALL_OFF))
    assert prediction.population is not None
    for analyte, curve in prediction.typical.items():
        for key in QUANTILES:
            assert error(prediction.population.quantiles[analyte][key], curve.values) <= 1e-11
            assert prediction.population.peaks[analyte][key] == pytest.approx(curve.values.max(), rel=1e-11)


@pytest.mark.parametrize("switch", ALL_OFF)
def test_each_kind_of_spread_alone_makes_a_band_and_is_named_in_it(switch: str) -> None:
    found = bands(Population(60, 1, **{**ALL_OFF, switch: True}))
    assert found.spread == {**ALL_OFF, switch: True}
    quantiles = lines(found)
    assert np.all(np.diff(quantiles, axis=0) >= 0)
    assert np.any(quantiles[4] > quantiles[0] * 1.01)


def test_spread_between_occasions_begins_anew_at_midnight() -> None:
    """The first day of one treatment is the same whether or not a second day follows."""
    day = Regimen((DoseRow("sublingual", "s-ketamine", 50.0, product="film"),))
    two = Regimen((*day.rows, DoseRow("sublingual", "s-ketamine", 50.0, start_h=24.0, product="film")))
    population = Population(40, 1, **{**ALL_OFF, "between_occasion": True})
    one_day, two_days = lines(bands(population, day)), lines(bands(population, two))
    first = TIMES_H < 24
    assert error(one_day[:, first].T, two_days[:, first].T) <= 1e-11
    assert has_occasions(SIMONS) and not has_occasions(PUBLISHED["otto_2021"])


@pytest.mark.parametrize(
    ("starts_h", "until_h", "midnights_h"),
    [
        ([0.0], 100.0, [0]),
        ([23.9], 100.0, [0]),
        ([24.0], 100.0, [0]),
        ([0.0, 24.0], 100.0, [0, 24]),
        ([20.0, 47.99, 48.0], 100.0, [0, 24, 48]),
        ([30.0, 97.0], 100.0, [0, 96]),
        ([5.0, 97.0], 90.0, [0]),
        ([200.0], 100.0, [0]),
    ],
)
def test_an_occasion_is_a_day_with_a_dose_from_midnight_on(
    starts_h: list[float], until_h: float, midnights_h: list[int]
) -> None:
    """What is left of the day before goes on as it was until the next midnight of a day with a dose."""
    rows = tuple(DoseRow("iv", "s-ketamine", 20.0, start_h=start) for start in starts_h)
    days = treatment_days(Regimen(rows), until_h)
    assert days.start_ns == tuple(hours * NS_PER_H for hours in midnights_h)
    assert days.of(to_ns(np.array([0.0]))) == 0


def test_a_residual_error_on_the_log_scale_has_the_published_size() -> None:
    regimen = Regimen((DoseRow("nasal", "s-ketamine", 56.0, spray_mg=28.0),))
    found = bands(Population(4000, 1, **{**ALL_OFF, "residual": True}), regimen)
    typical = predict(MAN, regimen, times_h=TIMES_H).typical["ketamine"].values
    spread = np.log(found.quantiles["ketamine"]["p95"][4:] / typical[4:])
    assert spread.mean() == pytest.approx(0.276 * 1.6449, rel=0.03)
    assert not np.array_equal(found.quantiles["ketamine"]["p95"][4:8], found.quantiles["norketamine"]["p95"][4:8])


def test_a_residual_error_never_makes_a_level_negative() -> None:
    found = bands(Population(300, 1, **{**ALL_OFF, "residual": True}))
    for analyte in found.quantiles:
        assert np.all(lines(found, analyte) >= 0)


def test_an_analyte_without_a_published_error_gets_none() -> None:
    model = replace(SIMONS, residual={"ketamine": Residual(0.1)})
    found = bands(Population(50, 1, **{**ALL_OFF, "residual": True}), model=model)
    assert np.all(np.ptp(lines(found, "norketamine"), axis=0) <= 1e-9)
    assert np.any(np.ptp(lines(found), axis=0) > 1)


@pytest.mark.slow
@pytest.mark.parametrize("regimen", [FILM, SPRAY])
def test_people_in_groups_and_times_in_intervals_give_the_same_bands(
    regimen: Regimen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory is bounded by working in pieces: the pieces do not show."""
    population = Population(2 * STREAM_BLOCK + 52, 5, residual=True)
    whole = bands(population, regimen, times_h=TIMES_H[::4])
    monkeypatch.setattr(crowd, "MOST_BYTES", 1)
    monkeypatch.setattr(crowd, "GROUP", STREAM_BLOCK)
    pieces = bands(population, regimen, times_h=TIMES_H[::4])
    for analyte in whole.quantiles:
        assert error(lines(pieces, analyte).T, lines(whole, analyte).T) <= 1e-9
        assert pieces.peaks[analyte] == pytest.approx(whole.peaks[analyte], rel=1e-9)


def test_progress_is_told_as_a_share_that_grows_to_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crowd, "MOST_BYTES", 1)
    shown: list[float] = []
    request = PredictionRequest(MAN, FILM, 48.0, "auto", Population(10, 1), None, TIMES_H)
    people = crowd.Crowd(SIMONS, request, crowd.Setting())
    crowd_answer(people, TIMES_H, PredictionWork(progress=shown.append))
    assert shown == sorted(shown) and shown[-1] == 1.0 and len(shown) > 5


@pytest.mark.parametrize("people", [1, 2, 3, 300])
def test_a_population_at_steady_state_has_bands(people: int) -> None:
    row = DoseRow("oral", "s-ketamine", 50.0, every_h=8.0, count=None, is_steady_state=True)
    found = bands(Population(people, 1), Regimen((row,)))
    assert np.all(lines(found) > 0)


@pytest.mark.parametrize("rate_mg_per_h", [17.0, 20.0, 23.7])
def test_a_band_without_spread_is_exact_when_an_infusion_lasts_an_odd_time(rate_mg_per_h: float) -> None:
    """50 mg at 17 mg/h end after 2.941176... h: no two steps of such a time line share a measure."""
    row = DoseRow("iv", "s-ketamine", 50.0, duration_h=50 / rate_mg_per_h)
    prediction = predict(MAN, Regimen((row,)), population=Population(5, 1, **ALL_OFF))
    assert prediction.population is not None
    found = prediction.population.quantiles["ketamine"]["p50"]
    assert error(found, prediction.typical["ketamine"].values) <= 1e-9


def test_nobody_has_a_level_before_the_first_dose_of_anything() -> None:
    regimen = Regimen((DoseRow("im", "racemate", 30.0, start_h=100.0),))
    found = bands(Population(40, 1), regimen)
    assert np.all(lines(found) == 0)


def test_everyone_drawn_keeps_the_shape_of_the_crowd() -> None:
    values = drawn(absorbed_by("im", why="test").model, 9)
    assert all(v.shape == (9,) for v in values[0].values())
