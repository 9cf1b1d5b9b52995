"""The skin: when the flux peaks, that the depot sets the pace, that levels build up, and which skin lets in more."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from lenitive.pharmacology import Population, Regimen, predict
from lenitive.pharmacology.levels.population import draw, typical_values
from lenitive.pharmacology.models.absorption import ABSORPTION, with_absorption
from lenitive.pharmacology.models.otto_2021 import MODEL as OTTO
from lenitive.pharmacology.models.published import Values
from lenitive.pharmacology.models.skin import (
    DEPOT,
    FRACTIONS,
    PARAMETERS,
    SURFACE,
    at_fraction,
    fraction,
    rate_in_per_h,
    with_skin,
)
from lenitive.pharmacology.regimens import DoseRow
from lenitive.pharmacology.selection import choices
from pharmacology.people import MAN, WOMAN
from pharmacology.topical.creams import cream, daily, once

SKIN = with_skin(OTTO)
FINE_H = np.arange(0.0, 200.0, 0.001)


def flux_peak_h(values: Values, person: int) -> float:
    """Hours after application at which most reaches the blood, read off the flux itself."""
    flows = SKIN.flows(values)
    rate_in, rate_out = (float(flows[way][person]) for way in ((SURFACE, DEPOT), (DEPOT, "central")))
    flux = rate_in * rate_out / (rate_in - rate_out) * (np.exp(-rate_out * FINE_H) - np.exp(-rate_in * FINE_H))
    return float(values["skin_lag_h"][person] + FINE_H[int(np.argmax(flux))])


def test_the_flux_into_the_blood_of_the_typical_person_peaks_after_eight_hours() -> None:
    assert flux_peak_h(typical_values(SKIN), 0) == pytest.approx(8.0, abs=0.002)


def test_the_flux_of_every_virtual_person_peaks_between_six_and_ten_hours() -> None:
    values = draw(SKIN, Population(200, seed=3), 1)[0]
    peaks = [flux_peak_h(values, person) for person in range(200)]
    assert min(peaks) >= 5.99 and max(peaks) <= 10.01
    assert max(peaks) - min(peaks) > 3
    assert np.allclose(peaks, values["skin_flux_peak_h"], atol=0.002)


@given(st.floats(3.0, 10.0), st.floats(8.0, 40.0))
@settings(derandomize=True, deadline=None)
def test_the_two_rates_put_the_peak_where_it_was_asked_for(peak_h: float, half_life_h: float) -> None:
    out = np.log(2) / half_life_h
    into = float(rate_in_per_h(np.array([peak_h]), np.array([out]))[0])
    assert into > out
    assert np.log(into / out) / (into - out) == pytest.approx(peak_h, rel=1e-9)


def test_a_depot_that_empties_too_fast_for_its_peak_is_refused() -> None:
    with pytest.raises(ValueError, match="half-life above"):
        rate_in_per_h(np.array([9.0]), np.array([0.2]))


def test_the_depot_is_slower_than_the_body_so_the_skin_sets_the_half_life() -> None:
    after_cream = predict(MAN, Regimen((once(),))).typical["ketamine"]
    after_vein = predict(MAN, Regimen((DoseRow("iv", "racemate", 20.0, duration_h=2 / 3),))).typical["ketamine"]
    assert after_cream.terminal_h == pytest.approx(12.0)
    assert after_vein.terminal_h < 8.0
    assert after_cream.tmax_h > 8.0


def test_levels_build_up_from_day_to_day_and_outlast_the_last_application() -> None:
    curve = predict(MAN, daily(days=7), times_h=np.arange(0.0, 241.0, 1.0)).typical["ketamine"]
    days = [curve.values[24 * day : 24 * day + 24].max() for day in range(10)]
    assert days[0] < days[1] < days[2] < days[3]
    assert days[3] / days[0] > 1 / (1 - 0.5 ** (24 / 12))  # what a half-life of 12 h alone adds up to, given daily
    assert days[7] > 0.25 * days[6]


def test_nothing_comes_before_the_lag_and_the_area_is_the_share_over_the_clearance() -> None:
    given = predict(MAN, Regimen((once(),)), times_h=np.array([0.0, 0.5, 1.0, 1.5, 48.0])).typical["ketamine"]
    assert given.values[:3].tolist() == [0.0, 0.0, 0.0] and given.values[3] > 0
    share = np.sqrt(0.005 * 0.20)
    half_mg = 500.0 * share / 2
    assert given.auc_0_inf == pytest.approx(half_mg * 1000 / 95.2 + half_mg * 1000 / (95.2 * 0.845), rel=1e-9)


def test_no_norketamine_is_made_in_the_skin() -> None:
    share = np.sqrt(0.005 * 0.20)
    cream_area = predict(MAN, Regimen((once(),))).typical["norketamine"].auc_0_inf
    vein_area = predict(MAN, Regimen((DoseRow("iv", "racemate", 500.0 * share),))).typical["norketamine"].auc_0_inf
    assert cream_area == pytest.approx(vein_area, rel=1e-9)


def test_broken_skin_lets_in_more_than_occluded_and_that_more_than_intact_in_every_virtual_person() -> None:
    place = draw(SKIN, Population(2000, seed=9), 1)[0]["skin_quantile"]
    intact, occluded, broken = (fraction(place, skin) for skin in ("intact", "occluded", "broken"))
    assert np.all(broken >= occluded) and np.all(occluded >= intact)
    for skin, drawn in (("intact", intact), ("occluded", occluded), ("broken", broken)):
        low, high = FRACTIONS[skin]
        assert low <= drawn.min() < 1.2 * low and 0.83 * high < drawn.max() <= high


def test_bands_keep_that_order_at_every_time() -> None:
    bands = {}
    for skin in ("intact", "occluded", "broken"):
        found = predict(WOMAN, daily(cream(skin=skin), days=2), population=Population(300, seed=2)).population
        assert found is not None
        bands[skin] = found.quantiles["ketamine"]
    for key in ("p05", "p50", "p95"):
        assert np.all(bands["broken"][key] >= bands["occluded"][key])
        assert np.all(bands["occluded"][key] >= bands["intact"][key])


def test_the_declared_range_is_at_least_half_to_twenty_per_cent_on_intact_skin_and_up_to_all_on_broken() -> None:
    assert FRACTIONS["intact"][0] <= 0.005 and FRACTIONS["intact"][1] >= 0.20 and FRACTIONS["broken"][1] == 1.0
    place = next(p for p in PARAMETERS if p.name == "skin_quantile")
    assert (place.low, place.high, place.tag) == (0.0, 1.0, "assumed")


def test_the_band_carries_the_range_and_loses_it_when_its_spread_is_off() -> None:
    wide = predict(MAN, daily(days=2), population=Population(400)).population
    narrow = predict(MAN, daily(days=2), population=Population(400, parameter=False)).population
    assert wide and narrow
    ratios = [one.peaks["ketamine"]["p95"] / one.peaks["ketamine"]["p05"] for one in (wide, narrow)]
    assert ratios[0] > 10 > ratios[1]


def test_the_named_and_the_automatic_model_are_otto_with_a_skin_alone_and_beside_other_routes() -> None:
    swallowed = DoseRow("oral", "racemate", 25.0)
    for rows in ((once(),), (once(), DoseRow("iv", "racemate", 20.0)), (once(), swallowed)):
        for wanted in ("auto", "otto_2021"):
            (choice,) = choices(Regimen(rows), wanted)
            assert choice.model.name == "otto_2021" and DEPOT in choice.model.states
    assert [absorption.name for absorption in choices(Regimen((once(), swallowed)), "auto")[0].absorption_models] == [
        "oral_chong_2006"
    ]


def test_a_cream_and_a_swallowed_dose_add_up() -> None:
    times = np.arange(0.0, 49.0, 1.0)
    swallowed = DoseRow("oral", "racemate", 25.0)
    both = predict(MAN, Regimen((once(), swallowed)), times_h=times).typical["ketamine"].values
    alone = [predict(MAN, Regimen((row,)), times_h=times).typical["ketamine"].values for row in (once(), swallowed)]
    assert np.allclose(both, alone[0] + alone[1], rtol=1e-6)


def test_skin_goes_before_any_disposition_with_absorption_and_leaves_their_routes() -> None:
    model = with_skin(with_absorption(OTTO, [ABSORPTION["im"]]))
    values = typical_values(model)
    injected = DoseRow("im", "racemate", 25.0)
    assert [portion.state for portion in model.portions(values, injected)] == ["im depot", "im first pass"]
    fixed = at_fraction(model, 0.03)
    assert fixed.portions(values, injected)[0].fraction == model.portions(values, injected)[0].fraction
    assert fixed.portions(values, once(cream(skin="broken")))[0].fraction == 0.03


def test_every_number_of_the_skin_has_a_source_and_says_what_is_assumed() -> None:
    assert {p.name: p.tag for p in PARAMETERS} == {
        "skin_quantile": "assumed",
        "skin_flux_peak_h": "found",
        "skin_lag_h": "assumed",
        "skin_depot_half_life_h": "assumed",
    }
    assert all(p.low is not None and p.source for p in PARAMETERS)
    assert any("never measured" in limit for limit in SKIN.limits)
