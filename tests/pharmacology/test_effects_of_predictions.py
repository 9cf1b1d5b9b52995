"""Effects as a whole prediction carries them: the same people in any company, honest bands, any horizon, any form."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from lenitive.pharmacology import DoseRow, Population, Prediction, Regimen, predict
from lenitive.pharmacology.answers.effect import EFFECTS
from lenitive.pharmacology.answers.prediction import QUANTILES
from lenitive.pharmacology.answers.request import PredictionRequest, PredictionWork
from lenitive.pharmacology.effects.anchors import event_curve
from lenitive.pharmacology.effects.curves import CURVES
from lenitive.pharmacology.effects.reading import MOST_TIMES, EffectReader, effect_rows
from lenitive.pharmacology.levels.crowd import Crowd, Setting
from lenitive.pharmacology.regimens import Cream
from lenitive.pharmacology.selection import choices
from lenitive.pharmacology.simulation import AnsweredCase, answer_whole
from pharmacology.people import MAN

DRIP = DoseRow("iv", "racemate", 35.0, duration_h=2 / 3)
FILM = DoseRow("sublingual", "s-ketamine", 50.0, product="film")
CREAM = DoseRow("topical", "racemate", 500.0, every_h=24.0, count=3, cream=Cream(5.0, 300.0, "Lipoderm"))
DAYS = DoseRow("iv", "s-ketamine", 2000.0, duration_h=100.0)
TIMES_H = np.concatenate([np.arange(0, 2, 0.25), np.arange(2, 24.1, 2)])
LONG_DRIP = replace(DRIP, amount_mg=200.0, duration_h=24.0)
FIVE_DAYS = replace(DRIP, every_h=24.0, count=5)
DRAWN = [name for name in EFFECTS if name != "lasting_relief"]  # after one infusion of 40 minutes


def ask(
    row: DoseRow, population: Population | None = None, times_h: np.ndarray = TIMES_H, model: str = "auto"
) -> AnsweredCase:
    request = PredictionRequest(MAN, Regimen((row,)), float(times_h[-1]), model, population, None, times_h)
    return answer_whole(request, PredictionWork(), {}, ())


def day_7(prediction: Prediction) -> dict[str, float]:
    found: dict[str, float] = prediction.effects["lasting_relief"].summary["nrs_at_day_7"]
    return found


# The people


@pytest.mark.parametrize("row", [DRIP, FILM], ids=["infusion", "film"])
def test_person_number_i_has_the_same_effects_however_many_there_are(row: DoseRow) -> None:
    few, many = (ask(row, Population(n, 4)).people for n in (300, 1500))
    assert few is not None and many is not None
    for name in EFFECTS:
        assert few.peaks[name] == pytest.approx(many.peaks[name][:300], rel=1e-9)
    assert few.kept == pytest.approx(many.kept[:, :300], rel=1e-9)


def test_bands_are_the_quantiles_of_the_people_and_peaks_their_own_highest() -> None:
    population = Population(300, 4)
    found = ask(DRIP, population)
    request = PredictionRequest(MAN, Regimen((DRIP,)), 24.0, "auto", population, None, TIMES_H)
    reader = EffectReader(request, TIMES_H, effect_rows(TIMES_H))
    crowd = Crowd(choices(request.regimen, "auto")[0].model, request, Setting(sites=reader.sites))
    levels = crowd.of_group(TIMES_H, range(300), 1)
    for name in DRAWN:
        values = reader.read(name, levels, range(300))
        bands = found.prediction.effects[name].bands
        assert bands is not None and found.people is not None
        for key, share in QUANTILES.items():
            assert bands[key] == pytest.approx(np.quantile(values, share, axis=1), rel=1e-9, abs=1e-12)
        assert found.people.peaks[name] == pytest.approx(values.max(axis=0), rel=1e-9)
        tops = found.prediction.effects[name].summary["peak_range"]
        assert tops["p50"] == pytest.approx(np.median(values.max(axis=0)), rel=1e-9)


def test_without_spread_of_any_kind_the_bands_are_the_typical_curve() -> None:
    alike = Population(5, 4, between_person=False, between_occasion=False, parameter=False)
    for effect in ask(LONG_DRIP, alike).prediction.effects.values():
        assert effect.bands is not None
        for line in effect.bands.values():
            assert line == pytest.approx(effect.values, rel=1e-9, abs=1e-12)


def test_parameter_uncertainty_makes_bands_of_effects_wider() -> None:
    wide, narrow = (ask(LONG_DRIP, Population(500, 4, parameter=on)).prediction.effects for on in (True, False))
    for name in EFFECTS:
        widths = []
        for effects in (wide, narrow):
            bands = effects[name].bands
            assert bands is not None
            widths.append(float((bands["p95"] - bands["p05"]).mean()))
        assert widths[0] > widths[1], name


def test_an_error_of_measurement_is_no_effect() -> None:
    with_error, without = (ask(DRIP, Population(200, 4, residual=on)).prediction for on in (True, False))
    assert with_error.population is not None and without.population is not None
    levels = [one.population.quantiles["ketamine"]["p95"] for one in (with_error, without) if one.population]
    assert not np.array_equal(*levels)
    for name in EFFECTS:
        assert with_error.effects[name].to_dict() == without.effects[name].to_dict()


def test_without_people_there_are_summaries_and_no_bands() -> None:
    found = ask(LONG_DRIP).prediction
    assert found.population is None and set(found.effects) == set(EFFECTS)
    for effect in found.effects.values():
        assert effect.bands is None and effect.summary["peak_range"] is None
        assert effect.summary["peak"] == effect.values.max()
        assert effect.summary["peak_at_h"] == effect.times_h[effect.values.argmax()]
    assert day_7(found)["p05"] is None and day_7(found)["treated"] < 7.0
    assert {one.origin for one in found.meaning} <= {"typical person", "published incidence", "not published"}


def test_the_relief_that_lasts_spreads_ever_wider_after_the_last_dose() -> None:
    """People differ in how fast it fades: the 95th of a hundred over the 5th grows with the horizon."""
    times = np.arange(0, 1500, 20.0)
    bands = ask(DAYS, Population(500, 4), times).prediction.effects["lasting_relief"].bands
    assert bands is not None
    after = times >= 120.0
    ratio = bands["p95"][after] / bands["p05"][after]
    assert np.all(np.diff(ratio) > 0) and ratio[-1] > 4 * ratio[0]


def test_every_other_effect_spreads_ever_wider_beside_itself_as_the_level_falls() -> None:
    """Half-lives and slopes differ between people: the farther after the dose, the less one curve says of all."""
    times = np.array([2.0, 4.0, 8.0, 12.0, 24.0, 48.0])
    found = ask(DRIP, Population(500, 4), times).prediction.effects
    for name in set(EFFECTS) - {"lasting_relief"}:
        bands = found[name].bands
        assert bands is not None
        assert np.all(np.diff(bands["p95"] / bands["p05"]) > 0), name


# Times


def test_effects_stand_at_the_callers_times() -> None:
    found = predict(MAN, Regimen((LONG_DRIP,)), times_h=np.array([0.1, 0.7, 3.0]), population=Population(150))
    for effect in found.effects.values():
        assert effect.times_h.tolist() == [0.1, 0.7, 3.0]
        assert effect.values.shape == (3,) and effect.bands is not None and effect.bands["p50"].shape == (3,)


def test_of_many_times_effects_take_at_most_120_and_the_first_and_last() -> None:
    times = np.linspace(0, 24, 1001)
    found = ask(DRIP, None, times).prediction
    for effect in found.effects.values():
        assert effect.times_h.size == MOST_TIMES and effect.times_h[[0, -1]].tolist() == [0.0, 24.0]
        assert np.all(np.isin(effect.times_h, times))


def test_one_time_is_enough() -> None:
    found = ask(LONG_DRIP, Population(120), np.array([1.0])).prediction
    assert all(effect.values.shape == (1,) for effect in found.effects.values())


def test_effects_of_the_typical_person_are_read_off_the_levels_shown() -> None:
    """Pressure, of S-ketamine alone, and dissociation, of both enantiomers, at the same moment."""
    found = ask(DRIP).prediction
    s, both = found.typical["s_ketamine"].values, found.typical["ketamine"].values
    assert found.effects["dissociation"].values == pytest.approx(0.63 * both / 200, rel=1e-9)
    rise = found.effects["systolic_rise_mmhg"].values
    assert np.array_equal(np.argsort(rise, kind="stable"), np.argsort(s, kind="stable"))


# Relief that lasts


@pytest.mark.parametrize("row", [DRIP, FILM, CREAM], ids=["infusion", "film", "creams"])
def test_relief_that_lasts_has_not_one_number_where_it_was_not_studied(row: DoseRow) -> None:
    found = ask(row, Population(150, 4)).prediction
    worded = found.to_dict()["effects"]["lasting_relief"]
    assert worded["values"] is None and worded["bands"] is None and worded["series"] is None and worded["grade"] == "X"
    assert {key for key, value in worded["summary"].items() if value is not None} == {"why_unknown", "definition"}
    shown = next(caution for caution in found.cautions if caution.code == "lasting-relief-not-shown")
    assert shown.sentence == worded["summary"]["why_unknown"] == worded["lead"]


def test_relief_that_lasts_stands_under_a_sentence_that_names_who_was_studied() -> None:
    found = ask(DAYS).prediction
    assert "Nobody else was studied" in found.to_dict()["effects"]["lasting_relief"]["lead"]
    assert "lasting-relief-not-shown" not in {caution.code for caution in found.cautions}


HORIZONS_H = (24.0, 100.0, 167.0, 168.0, 200.0)


@pytest.mark.parametrize("row", [LONG_DRIP, FIVE_DAYS, DAYS], ids=["24 h", "five days", "100 h"])
def test_pain_on_day_7_does_not_depend_on_how_far_is_shown(row: DoseRow) -> None:
    """What is in plasma at the horizon goes on into the slow site, in the people as in the typical one."""
    found = []
    for horizon_h in HORIZONS_H:
        times = np.unique([*np.arange(0, horizon_h, 8.0), horizon_h])
        found.append(day_7(ask(row, Population(150, 4), times).prediction))
    for other in found[1:]:
        assert other == pytest.approx(found[0], abs=2e-4)
    assert found[0]["p05"] < found[0]["treated"] < found[0]["p95"] < 7.0


def test_doses_between_the_horizon_and_day_7_count_on_day_7() -> None:
    daily = replace(DRIP, every_h=24.0, count=6)
    short, long = (ask(daily, Population(150, 4), np.array([0.0, hours])).prediction for hours in (30.0, 168.0))
    assert day_7(short) == pytest.approx(day_7(long), rel=1e-9)


def test_a_regimen_without_end_shown_for_a_day_has_no_day_7() -> None:
    endless = replace(DRIP, every_h=24.0, count=None)
    assert ask(endless, Population(150, 4)).prediction.effects["lasting_relief"].summary["nrs_at_day_7"] is None
    week = day_7(ask(endless, Population(150, 4), np.arange(0, 193.0, 12.0)).prediction)
    assert week["p05"] < week["treated"] < week["p95"]


# Drug forms and models


def test_r_ketamine_alone_blocks_receptors_and_has_nothing_published_for_relief() -> None:
    found = ask(replace(DRIP, form="r-ketamine"), Population(150, 4)).prediction
    assert set(found.effects) == {"nmda_block", "dissociation", "sedation", "nausea"}, "missing, not zero"
    assert all(effect.values.max() > 0.0 for effect in found.effects.values())
    assert all(outcome.with_drug is None for outcome in found.meaning)
    assert {"r-ketamine-not-counted", "r-ketamine-psychic"} <= {caution.code for caution in found.cautions}


@pytest.mark.parametrize("model", ["clements_1981", "domino_1984", "hijazi_2003"])
def test_a_model_of_the_racemate_as_one_substance_gives_effects_of_its_two_enantiomers(model: str) -> None:
    """Half of it counts as S, and half as R at 0.3 / 1.4 of S."""
    found = ask(LONG_DRIP, Population(150, 4), model=model).prediction
    ketamine = found.typical["ketamine"].values
    assert found.effects["dissociation"].values == pytest.approx(np.minimum(0.63 * ketamine / 200, 1.0), rel=1e-9)
    assert np.all(found.effects["analgesia"].values[1:] > 0) and day_7(found)["treated"] < 7.0
    curve, level = event_curve("sedation"), ketamine[1:] / 2 * (1 + 0.3 / 1.4)
    chance = 1 / (1 + (curve.c50_ng_per_ml / level) ** curve.slope)
    assert found.effects["sedation"].values[1:] == pytest.approx(chance, rel=1e-9)
    for name in EFFECTS:
        bands = found.effects[name].bands
        assert bands is not None and bands["p95"].max() > 0


def test_s_ketamine_relieves_more_than_as_much_racemate() -> None:
    racemate, s = (ask(replace(LONG_DRIP, form=form)).prediction.effects for form in ("racemate", "s-ketamine"))
    for name in ("analgesia", "lasting_relief", "systolic_rise_mmhg"):
        assert np.all(s[name].values[1:] > racemate[name].values[1:])


@pytest.mark.parametrize("name", DRAWN)
def test_no_effect_is_there_before_the_dose(name: str) -> None:
    late = replace(DRIP, start_h=3.0)
    effect = ask(late, Population(120, 4)).prediction.effects[name]
    before = effect.times_h <= 3.0
    assert effect.bands is not None
    assert effect.values[before].max() == 0.0 and effect.bands["p95"][before].max() == 0.0
    assert effect.values.max() > 0.0


def test_the_norketamine_switch_takes_relief_away_and_nothing_else() -> None:
    oral = DoseRow("oral", "s-ketamine", 50.0)
    request = PredictionRequest(MAN, Regimen((oral,)), 24.0, "auto", Population(120, 4), None, TIMES_H)
    off, on = (
        answer_whole(replace(request, norketamine_weight=weight), PredictionWork(), {}, ()).prediction
        for weight in (0.0, 1.0)
    )
    for name in EFFECTS:
        if name == "analgesia":
            assert np.all(on.effects[name].values <= off.effects[name].values)
            assert on.effects[name].values.max() < off.effects[name].values.max()
        else:
            assert on.effects[name].to_dict() == off.effects[name].to_dict()


def test_every_curve_of_a_prediction_says_its_kind_grade_and_source() -> None:
    found = ask(LONG_DRIP, Population(120, 4)).prediction
    assert tuple(found.effects) == tuple(CURVES) == EFFECTS
    for effect in found.to_dict()["effects"].values():
        assert effect["kind"] and effect["grade"] and effect["source"] and effect["sampling_site"]
        assert len(effect["times_h"]) == len(effect["values"]) == len(effect["bands"]["p50"])
