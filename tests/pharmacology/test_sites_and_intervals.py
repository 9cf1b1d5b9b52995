"""Effect sites and intervals of other medicines, against formulas, the 30-digit twin, and one long walk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import log

import numpy as np
import pytest

from lenitive.pharmacology import DoseRow, Population, Regimen, Subject
from lenitive.pharmacology.answers.request import PredictionRequest, PredictionWork
from lenitive.pharmacology.interactions.change import Change, ChangeInterval
from lenitive.pharmacology.interactions.medicines import changes
from lenitive.pharmacology.levels.assembly import ONE_SECTION, AssemblyOptions, assemble
from lenitive.pharmacology.levels.crowd import Crowd as VirtualPeople, Setting
from lenitive.pharmacology.levels.population import draw, typical_values
from lenitive.pharmacology.levels.typical import Typical
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.models.published import Model, Values
from lenitive.pharmacology.regimens import Cream
from lenitive.pharmacology.selection import choices
from lenitive.pharmacology.simulation import answer_whole
from lenitive.pharmacology.solving.inputs import NS_PER_H, to_ns
from lenitive.pharmacology.solving.network import rate_matrix
from lenitive.pharmacology.solving.solver import solve
from lenitive.pharmacology.subject import DrugTaken
from pharmacology import one_compartment as one, twin
from pharmacology.people import MAN, error, one_of

BOLUS = DoseRow("iv", "s-ketamine", 20.0, start_h=0.5)
DRIP = DoseRow("iv", "s-ketamine", 60.0, start_h=1.0, duration_h=3.0)
TRAIN = DoseRow("iv", "s-ketamine", 20.0, every_h=6.0, count=None, is_steady_state=True)
DRIPS = replace(TRAIN, duration_h=4.0)
GIVEN = {
    "bolus": (BOLUS,),
    "infusion": (DRIP,),
    "bolus beside an infusion": (BOLUS, DRIP, replace(BOLUS, start_h=2.0)),
    "boluses at steady state": (TRAIN,),
    "infusions at steady state": (DRIPS,),
    "steady state and a bolus": (TRAIN, BOLUS),
}
TIMES_H = np.concatenate([np.arange(0, 6, 1 / 16) + 1 / 64, np.arange(6, 200, 7.25) + 1 / 64])


# Sites against formulas


@pytest.mark.parametrize("half_time", one.HALF_TIMES_H)
@pytest.mark.parametrize("given", GIVEN)
def test_a_site_follows_plasma_as_the_formula_says(given: str, half_time: str) -> None:
    for n in (1, 2, 300):
        crowd = one.people(n, one.HALF_TIMES_H[half_time])
        found = solve(crowd.system(GIVEN[given], 200.0), to_ns(TIMES_H), [0]).levels
        assert error(found, crowd.levels(GIVEN[given], TIMES_H, 200.0)) <= 1e-9


@pytest.mark.parametrize("half_time", one.HALF_TIMES_H)
@pytest.mark.parametrize("n", [2, 300])
def test_a_site_follows_a_dose_that_comes_late_in_each_person(n: int, half_time: str) -> None:
    crowd = one.people(n, one.HALF_TIMES_H[half_time], late=True)
    rows = (BOLUS, replace(DRIP, lag_h=0.25))
    found = solve(crowd.system(rows, 200.0), to_ns(TIMES_H), [0]).levels
    assert error(found, crowd.levels(rows, TIMES_H, 200.0)) <= 1e-9


def test_several_sites_side_by_side_are_each_as_alone() -> None:
    crowd = one.people(40, one.HALF_TIMES_H["effect_site"])
    rates = {name: np.full(40, log(2) / hours) for name, hours in one.HALF_TIMES_H.items()}
    values = {"k_per_h": crowd.k_per_h, "v_l": crowd.v_l}
    system = assemble(one.MODEL, [values], Regimen((DRIP,)), 200.0, AssemblyOptions(ONE_SECTION, "s_ketamine", rates))
    together = solve(system, to_ns(TIMES_H), [0]).levels
    assert [output.name for output in system.outputs] == ["ketamine", *rates]
    for place, rate in enumerate(rates.values(), start=1):
        alone = replace(crowd, site_per_h=rate).levels((DRIP,), TIMES_H, 200.0)
        assert error(together[[0, place]], alone) <= 1e-9


def test_a_site_takes_nothing_from_plasma() -> None:
    values = [typical_values(PUBLISHED["otto_2021"])]
    rates = {"effect_site": np.array([6.8]), "slow_site": np.array([0.0026])}
    model, regimen = PUBLISHED["otto_2021"], Regimen((DRIP,))
    plain, followed = (
        solve(
            assemble(model, values, regimen, 24.0, AssemblyOptions(ONE_SECTION, "s_ketamine", sites)),
            to_ns(TIMES_H[:99]),
            [0],
        )
        for sites in ({}, rates)
    )
    assert error(followed.levels[:2], plain.levels) <= 1e-12


def test_r_ketamine_fills_no_site_and_half_of_a_racemate_model_does() -> None:
    racemate = replace(one.MODEL, to_r=None, states=("central",))
    for model, form, share in ((one.MODEL, "r-ketamine", None), (racemate, "racemate", 0.5)):
        regimen = Regimen((replace(DRIP, form=form),))
        followed = Typical(model, MAN, regimen, sites={"slow_site": np.array([0.3])}).follow(TIMES_H[:99], (5.0, 9.0))
        if share is None:
            assert "slow_site" not in followed.levels
        else:
            crowd = one.people(1, log(2) / 0.3)
            expected = share * crowd.levels((DRIP,), TIMES_H[:99], 24.0)[1, :, 0]
            assert error(followed.levels["slow_site"], expected) <= 1e-9


# Sites and intervals against the twin


def with_sites_in_twin(person: twin.Person, central: int, rates_per_h: list[float]) -> twin.Person:
    """The twin's person with sites, in mg as if they had plasma's volume."""
    grown = []
    for matrix in person.matrices:
        size = len(matrix)
        more = np.zeros((size + len(rates_per_h), size + len(rates_per_h)))
        more[:size, :size] = matrix
        for place, rate in enumerate(rates_per_h, start=size):
            more[place, central], more[place, place] = rate, -rate
        grown.append(more)
    return twin.Person(grown, person.section_ns, person.given)


def areas_in_twin(person: twin.Person) -> twin.Person:
    """The twin's person with one more state that gathers the area under each of the others, mg.h."""
    grown = []
    for matrix in person.matrices:
        size = len(matrix)
        more = np.zeros((2 * size, 2 * size))
        more[:size, :size] = matrix
        more[size:, :size] = np.eye(size)
        grown.append(more)
    return twin.Person(grown, person.section_ns, person.given)


ORAL = DoseRow("oral", "s-ketamine", 30.0, start_h=1.0, every_h=6.0, count=4)
SPRAY = DoseRow("nasal", "s-ketamine", 28.0, start_h=1.0, every_h=6.0, count=4, spray_mg=28.0)
SLOW_DRIP = DoseRow("iv", "s-ketamine", 100.0, start_h=2.0, duration_h=20.0)
BESIDE = {
    "oral, clarithromycin from hour 8": ("perez_ruixo_2021", ORAL, DrugTaken("clarithromycin", 8.0)),
    "nasal, rifampicin until hour 5": ("perez_ruixo_2021", SPRAY, DrugTaken("rifampicin", None, 5.0)),
    "vein, ticlopidine until hour 9": ("otto_2021", SLOW_DRIP, DrugTaken("ticlopidine", None, 9.0)),
}
SMALL = "vein, ticlopidine until hour 9"  # the others take the twin longer: ./test and ./test deep
LOOK_H = np.array([0.0, 9.0, 26.0, 40.0])


def with_medicine(name: str) -> tuple[Model, Regimen, tuple[ChangeInterval, ...]]:
    model_name, row, taken = BESIDE[name]
    model, regimen = PUBLISHED[model_name], Regimen((row,))
    return model, regimen, changes(model, (), replace(MAN, drugs=(taken,)), regimen, 48.0)


def in_twin(name: str) -> tuple[Model, twin.Person, list[Values]]:
    model, regimen, intervals = with_medicine(name)
    plain = model.adjust(typical_values(model), MAN)
    values: list[Values] = [model.interact(plain, interval.change) for interval in intervals]
    starts = [int(to_ns(interval.from_h)) for interval in intervals]
    return model, twin.person_on(model, values, regimen.rows, section_ns=starts, until_h=48.0), values


def levels_and_sites_agree(name: str) -> None:
    model, regimen, intervals = with_medicine(name)
    assert len(intervals) >= 3
    rates = {"effect_site": np.array([6.8]), "slow_site": np.array([0.0026])}
    found = Typical(model, MAN, regimen, intervals, rates).follow(LOOK_H, (41.0, 45.0)).levels
    _, person, values = in_twin(name)
    output_ns = to_ns(LOOK_H).tolist()
    measured = model.outputs(values[0])
    central, per_mg = model.states.index("central"), float(measured["ketamine"].ng_per_ml_per_mg[0])
    amounts = twin.follow(with_sites_in_twin(person, central, [float(rate[0]) for rate in rates.values()]), output_ns)
    for place, site in enumerate(rates, start=len(model.states)):
        assert error(found[site], np.array([float(x[place]) * per_mg for x in amounts])) <= 1e-9
    for analyte, where in measured.items():
        place, scale = model.states.index(where.state), float(where.ng_per_ml_per_mg[0])
        assert error(found[analyte], np.array([float(x[place]) * scale for x in amounts])) <= 1e-9


def areas_agree(name: str) -> None:
    model, regimen, intervals = with_medicine(name)
    fine = np.arange(0, 40.001, 1 / 64)
    curves = Typical(model, MAN, regimen, intervals).curves(fine, (41.0, 45.0))
    _, person, values = in_twin(name)
    to_40, without_end = twin.follow(areas_in_twin(person), [40 * NS_PER_H, 600 * NS_PER_H])
    for analyte, measured in model.outputs(values[0]).items():
        place = len(model.states) + model.states.index(measured.state)
        scale = float(measured.ng_per_ml_per_mg[0])
        assert curves[analyte].auc_0_t == pytest.approx(float(to_40[place]) * scale, rel=1e-9)
        assert curves[analyte].auc_0_inf == pytest.approx(float(without_end[place]) * scale, rel=1e-9)
        assert curves[analyte].auc_0_t == pytest.approx(np.trapezoid(curves[analyte].values, fine), rel=2e-3)


def test_levels_and_sites_beside_a_medicine_that_goes_are_the_twins() -> None:
    levels_and_sites_agree(SMALL)


def test_areas_over_intervals_are_the_twins_and_those_of_fine_trapezoids() -> None:
    areas_agree(SMALL)


@pytest.mark.deep
@pytest.mark.parametrize("name", [name for name in BESIDE if name != SMALL])
def test_swallowed_and_sprayed_levels_sites_and_areas_beside_a_medicine_are_the_twins(name: str) -> None:
    levels_and_sites_agree(name)
    areas_agree(name)


def halved_from(hour: float, fold: float = 0.25) -> tuple[ChangeInterval, ...]:
    """Elimination at a fold of itself from an hour on."""
    return ChangeInterval(0.0, Change()), ChangeInterval(hour, Change(clearance_fold=fold))


def test_the_whole_area_of_a_dose_is_that_before_the_change_and_that_after_it() -> None:
    """A bolus of 20 mg at 0.5 h; elimination is a quarter from 4 h on."""
    k, start = one.RATE_PER_H, 1000 * 20 / one.VOLUME_L
    left = np.exp(-k * 3.5)
    expected = start * ((1 - left) / k + left / (k / 4))
    curve = Typical(one.MODEL, MAN, Regimen((BOLUS,)), halved_from(4.0)).curves(np.array([0.0, 2.0]), (5.0, 9.0))
    assert curve["ketamine"].auc_0_inf == pytest.approx(expected, rel=1e-12)
    assert curve["ketamine"].auc_0_t == pytest.approx(start * (1 - np.exp(-k * 1.5)) / k, rel=1e-12)


def test_the_terminal_half_life_is_that_of_the_last_interval() -> None:
    curve = Typical(one.MODEL, MAN, Regimen((BOLUS,)), halved_from(4.0)).curves(np.array([0.0, 24.0]), (10.0, 20.0))
    assert curve["ketamine"].terminal_h == pytest.approx(4 * log(2) / one.RATE_PER_H, rel=1e-9)
    assert curve["ketamine"].apparent.value == pytest.approx(4 * log(2) / one.RATE_PER_H, rel=1e-9)


@pytest.mark.parametrize(
    ("fold", "border_h", "peak_h"),
    [(100.0, 12.0, 12.0), (0.5, 12.0, 22.0), (0.5, 21.999, 22.0), (100.0, 22.0, 22.0)],
)
def test_the_peak_is_found_at_the_border_or_in_the_interval_behind_it(
    fold: float, border_h: float, peak_h: float
) -> None:
    regimen = Regimen((SLOW_DRIP,))
    typical = Typical(PUBLISHED["otto_2021"], MAN, regimen, halved_from(border_h, fold))
    curve = typical.curves(np.array([0.0, 5.0, 40.0]), (41.0, 45.0))["ketamine"]
    dense = typical.curves(np.unique([*np.arange(0, 40.01, 1 / 32), border_h]), (41.0, 45.0))["ketamine"]
    assert curve.tmax_h == pytest.approx(peak_h, abs=1e-6)
    assert curve.cmax == pytest.approx(dense.values.max(), rel=1e-9)


@pytest.mark.parametrize("border_h", [19.2, 19.35, 19.6])
def test_a_round_peak_just_before_or_behind_a_border_is_found(border_h: float) -> None:
    """The fourth of five swallowed doses begins at 19 h and peaks within the hour."""
    row = replace(ORAL, count=4)
    typical = Typical(PUBLISHED["perez_ruixo_2021"], MAN, Regimen((row,)), halved_from(border_h))
    curve = typical.curves(np.array([0.0, 24.0]), (41.0, 45.0))["ketamine"]
    dense = typical.curves(np.arange(19, 24.0001, 1 / 1024), (41.0, 45.0))["ketamine"].values
    assert curve.cmax == pytest.approx(dense.max(), rel=1e-6) and curve.cmax >= dense.max() * (1 - 1e-12)
    assert curve.tmax_h == pytest.approx(19 + int(dense.argmax()) / 1024, abs=2 / 1024)


# Occasions and intervals together


FILM = Regimen((DoseRow("sublingual", "s-ketamine", 50.0, every_h=24.0, count=3, product="film"),))
FROM_DAY_2 = replace(MAN, drugs=(DrugTaken("clarithromycin", from_h=24.0),))
SHOWN_H = np.array([0.25, 0.5, 4.0, 23.9, 24.0, 24.5, 30.0, 48.5, 60.0, 72.0])


def film_people(n: int, subject: Subject = FROM_DAY_2, threads: int = 1) -> dict[str, np.ndarray]:
    """Levels [times, people] of the film beside clarithromycin from day 2 on."""
    choice = choices(FILM, "auto")[0]
    request = PredictionRequest(subject, FILM, 72.0, "auto", Population(n, 6))
    crowd = VirtualPeople(
        choice.model, request, Setting(changes(choice.model, choice.absorption_models, subject, FILM, 72.0))
    )
    return crowd.of_group(SHOWN_H, range(n), threads)


def test_people_beside_a_medicine_from_day_2_are_those_without_it_until_then() -> None:
    without, beside_it = film_people(300, MAN), film_people(300)
    first_day = SHOWN_H <= 24.0
    for name, levels in without.items():
        assert error(beside_it[name][first_day], levels[first_day]) <= 1e-12
    last = SHOWN_H >= 60.0
    assert np.all(beside_it["ketamine"][last] > without["ketamine"][last])


@pytest.mark.deep
def test_one_of_the_crowd_with_days_and_intervals_of_ones_own_is_the_twins(
    deep_size: Callable[[int, int], int],
) -> None:
    choice = choices(FILM, "auto")[0]
    intervals = changes(choice.model, (), FROM_DAY_2, FILM, 72.0)
    days = draw(choice.model, Population(300, 6), 3)
    starts = sorted({0, 24 * NS_PER_H, 48 * NS_PER_H, *(int(to_ns(one_.from_h)) for one_ in intervals)})
    levels = film_people(300)
    for person in range(0, 300, 300 // deep_size(1, 3)):
        values: list[Values] = []
        for start in starts:
            change = [one_.change for one_ in intervals if int(to_ns(one_.from_h)) <= start][-1]
            own = choice.model.adjust(days[min(2, start // (24 * NS_PER_H))], MAN)
            values += one_of([choice.model.interact(own, change)], person)
        someone = twin.person_on(choice.model, values, FILM.rows, section_ns=starts, until_h=72.0)
        expected = twin.levels(choice.model, values, someone, to_ns(SHOWN_H).tolist())
        for name in ("ketamine", "norketamine", "hydroxynorketamine"):
            assert error(levels[name][:, person], expected[name]) <= 1e-9


def test_the_first_of_many_is_the_same_person_among_few() -> None:
    many = film_people(300)
    for n in (1, 2, 3):
        for name, levels in film_people(n).items():
            assert error(levels, many[name][:, :n]) <= 1e-10


def test_days_intervals_and_sites_give_the_same_bytes_on_one_thread_and_on_two() -> None:
    request = PredictionRequest(FROM_DAY_2, FILM, 72.0, "auto", Population(300, 6), None, SHOWN_H)
    alone, together = (answer_whole(request, PredictionWork(threads), {}, ()) for threads in (1, 2))
    assert alone.prediction.to_dict() == together.prediction.to_dict()
    assert alone.people is not None and together.people is not None
    for name, peaks in alone.people.peaks.items():
        assert peaks.tobytes() == together.people.peaks[name].tobytes()


# A site long after the horizon


CREAM = DoseRow("topical", "racemate", 100.0, every_h=24.0, count=3, cream=Cream(1.0, 100.0, "Lipoderm"))
LONG = {
    "infusions": (DoseRow("iv", "racemate", 50.0, duration_h=4.0, every_h=24.0, count=4),),
    "sprays": (replace(SPRAY, every_h=24.0, count=4),),
    "films": FILM.rows,
    "swallowed": (replace(ORAL, every_h=24.0, count=4),),
    "creams": (CREAM,),
}


@pytest.mark.parametrize("horizon_h", [1.0, 24.5, 120.0])
@pytest.mark.parametrize("given", LONG)
def test_the_slow_site_is_the_walk_at_shown_times_and_goes_on_as_one_long_walk(given: str, horizon_h: float) -> None:
    regimen = Regimen(LONG[given])
    typical = Typical(
        choices(regimen, "auto")[0].model, MAN, regimen, sites={"slow_site": np.array([log(2) / (10.9 * 24)])}
    )
    times = np.unique([*np.arange(0, horizon_h, 0.37), horizon_h])
    followed = typical.follow(times, (horizon_h, horizon_h + 1.0))
    assert followed.slow_site_at is not None
    top = followed.levels["slow_site"].max()
    at_shown = np.array([followed.slow_site_at(float(hour)) for hour in times])
    assert np.abs(at_shown - followed.levels["slow_site"]).max() <= 1e-9 * max(top, 1e-3)
    later = np.array([50.0, 73.0, 80.0, 97.0, 168.0, 500.0, 3000.0])
    long_walk = typical.follow(np.concatenate([[0.0], later]), (3001.0, 3002.0)).levels["slow_site"][1:]
    assert np.array([followed.slow_site_at(float(hour)) for hour in later]) == pytest.approx(long_walk, rel=1e-9)


def test_the_slow_site_goes_on_into_intervals_beyond_the_horizon() -> None:
    regimen = Regimen((BOLUS,))
    sites = {"slow_site": np.array([log(2) / 50])}
    typical = Typical(one.MODEL, MAN, regimen, halved_from(30.0), sites)
    at = typical.follow(np.array([0.0, 6.0]), (6.0, 7.0)).slow_site_at
    later = np.array([20.0, 30.0, 31.0, 60.0, 200.0])
    long_walk = typical.follow(np.concatenate([[0.0], later]), (201.0, 202.0)).levels["slow_site"][1:]
    assert at is not None and np.array([at(float(hour)) for hour in later]) == pytest.approx(long_walk, rel=1e-9)


def test_a_regimen_without_end_has_no_slow_site_without_end() -> None:
    endless = Typical(one.MODEL, MAN, Regimen((TRAIN,)), sites={"slow_site": np.array([0.1])})
    assert endless.follow(np.array([0.0, 6.0]), (6.0, 7.0)).slow_site_at is None


def test_the_matrices_of_a_site_keep_the_rates_of_the_rest() -> None:
    """So that the compiled kernels take no longer steps than without it: the norm stays that of the body."""
    values = typical_values(PUBLISHED["otto_2021"])
    flows = PUBLISHED["otto_2021"].flows(values)
    plain = rate_matrix(PUBLISHED["otto_2021"].states, flows)
    rates = {"slow_site": np.array([0.0026])}
    system = assemble(
        PUBLISHED["otto_2021"], [values], Regimen((DRIP,)), 9.0, AssemblyOptions(ONE_SECTION, "s_ketamine", rates)
    )
    assert np.array_equal(system.matrices[0, :5, :5], plain)
