"""What a prediction is made of: what may be asked, what is said, cautions and sources, the JSON it becomes."""

from __future__ import annotations

import json
from math import inf, nan
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from lenitive.evidence import listed, sources
from lenitive.pharmacology import DoseRow, Population, Prediction, Regimen, Subject, predict
from lenitive.pharmacology.answers.request import PredictionWork
from lenitive.pharmacology.models.all_models import PUBLISHED
from lenitive.pharmacology.ranges import RANGES, names_of, sentence
from lenitive.pharmacology.regimens import FORMS, Cream
from lenitive.pharmacology.routes import ROUTES
from lenitive.pharmacology.simulation import predict_case
from lenitive.pharmacology.subject import DrugTaken
from lenitive.reasons import Reason
from pharmacology.people import MAN, error

IV = DoseRow("iv", "racemate", 28.0, duration_h=2 / 3)


def codes(subject: Subject, *rows: DoseRow, **more: Any) -> set[str]:
    return {caution.code for caution in predict(subject, Regimen(rows), **more).cautions}


# What may be asked


@pytest.mark.parametrize("times", [[], [1.0, 1.0], [2.0, 1.0], [-1.0, 1.0], [0.0, nan], [0.0, inf]])
def test_times_must_ascend_and_be_numbers(times: list[float]) -> None:
    with pytest.raises(ValueError, match="times_h"):
        predict(MAN, Regimen((IV,)), times_h=np.array(times))


def test_a_regimen_without_end_needs_times() -> None:
    endless = Regimen((DoseRow("iv", "racemate", 20.0, every_h=6.0, count=None),))
    with pytest.raises(ValueError, match="without end"):
        predict(MAN, endless)
    assert predict(MAN, endless, times_h=np.array([0.0, 30.0])).horizon_h == 30.0


def test_without_times_one_sees_a_day_after_the_last_dose_is_in() -> None:
    row = DoseRow("iv", "racemate", 20.0, start_h=1.0, every_h=6.0, count=3, duration_h=2.0, lag_h=0.5)
    prediction = predict(MAN, Regimen((row, IV)))
    assert prediction.horizon_h == 13 + 2 + 0.5 + 24
    assert prediction.typical["ketamine"].times_h[-1] == prediction.horizon_h


@pytest.mark.parametrize(
    "wrong",
    [
        {"weight_kg": 0.0},
        {"weight_kg": -70.0},
        {"weight_kg": nan},
        {"age_y": inf},
        {"age_y": 0.0},
        {"height_cm": -1.0},
        {"sex": "unknown"},
        {"ancestry": "european"},
        {"liver": "mild"},
        {"skin": "dry"},
    ],
)
def test_someone_who_cannot_be_a_person_cannot_be_made(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Subject(**{"weight_kg": 70.0, "age_y": 40.0, "sex": "male", **wrong})


# Levels


def test_both_enantiomers_of_a_racemate_add_up_to_ketamine() -> None:
    typical = predict(MAN, Regimen((IV,))).typical
    assert list(typical) == ["ketamine", "s_ketamine", "r_ketamine", "norketamine"]
    total = typical["s_ketamine"].values + typical["r_ketamine"].values
    assert error(typical["ketamine"].values, total) <= 1e-12
    assert typical["ketamine"].auc_0_t == pytest.approx(typical["s_ketamine"].auc_0_t + typical["r_ketamine"].auc_0_t)


def test_an_analyte_that_a_model_lacks_is_absent() -> None:
    assert list(predict(MAN, Regimen((IV,)), model="clements_1981").typical) == ["ketamine"]
    only_s = predict(MAN, Regimen((DoseRow("sublingual", "s-ketamine", 50.0),))).typical
    assert list(only_s) == ["ketamine", "s_ketamine", "norketamine", "hydroxynorketamine"]
    only_r = predict(MAN, Regimen((DoseRow("iv", "r-ketamine", 50.0),))).typical
    assert list(only_r) == ["ketamine", "r_ketamine", "norketamine"]


def test_levels_at_asked_times_are_those_of_the_finer_curve() -> None:
    fine = predict(MAN, Regimen((IV,)), times_h=np.arange(0, 24.1, 0.125)).typical["norketamine"]
    coarse = predict(MAN, Regimen((IV,)), times_h=np.array([0.0, 3.125, 24.0])).typical["norketamine"]
    assert error(coarse.values, fine.values[[0, 25, 192]]) <= 1e-12


def test_doses_are_listed_in_the_order_in_which_they_are_given() -> None:
    rows = (DoseRow("oral", "racemate", 50.0, start_h=5.0, every_h=6.0, count=2), IV)
    given = predict(MAN, Regimen(rows), times_h=np.array([0.0, 9.0])).doses
    assert [(dose.start_h, dose.end_h, dose.route) for dose in given] == [(0.0, 2 / 3, "iv"), (5.0, 5.0, "oral")]


def test_two_routes_at_once_add_up() -> None:
    rows = (IV, DoseRow("rectal", "racemate", 50.0, start_h=2.0))
    times_h = np.arange(0, 12.1, 0.5)
    both = predict(MAN, Regimen(rows), times_h=times_h).typical["ketamine"].values
    single = [predict(MAN, Regimen((row,)), times_h=times_h, model="otto_2021").typical["ketamine"] for row in rows]
    assert error(both, single[0].values + single[1].values) <= 1e-12


# Cautions


@pytest.mark.parametrize(
    ("subject", "code"),
    [
        (Subject(70, 60, "male"), "outside-age"),
        (Subject(45, 30, "male"), "outside-weight"),
        (Subject(70, 30, "male", liver="moderate"), "liver-moderate"),
        (Subject(70, 30, "male", liver="severe"), "liver-severe"),
        (Subject(70, 30, "male", drugs=(DrugTaken("clarithromycin"),)), "interaction-bounded"),
        (Subject(70, 30, "female"), "sex-not-modelled"),
        (Subject(70, 30, "male", ancestry="asian"), "ancestry-not-used"),
    ],
)
def test_what_no_model_knows_about_this_person_is_said(subject: Subject, code: str) -> None:
    assert code in codes(subject, IV)
    assert code not in codes(Subject(70, 30, "male", liver="normal", ancestry="other"), IV)


def test_ancestry_is_used_where_the_model_knows_of_it() -> None:
    assert "ancestry-not-used" not in codes(
        Subject(70, 30, "male", ancestry="japanese"), DoseRow("nasal", "s-ketamine", 28.0, spray_mg=28.0)
    )


def test_people_of_whom_too_little_was_written_down_are_named_as_unknown() -> None:
    assert {"age-studied-unknown", "weight-studied-unknown"} <= codes(MAN, IV, model="hijazi_2003")


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (IV, "racemate-derived"),
        (DoseRow("nasal", "s-ketamine", 28.0, spray_mg=28.0), "norketamine-area-too-high"),
        (DoseRow("nasal", "s-ketamine", 200.0, spray_mg=28.0), "outside-dose"),
        (DoseRow("nasal", "s-ketamine", 28.0), "product-not-studied"),
        (DoseRow("sublingual", "s-ketamine", 50.0, product="lozenge"), "product-not-studied"),
        (DoseRow("sublingual", "s-ketamine", 50.0), "arterial-levels"),
        (DoseRow("oral", "racemate", 50.0, product="jelly"), "product-not-studied"),
        (DoseRow("im", "s-ketamine", 50.0), "form-not-studied"),
        (DoseRow("im", "racemate", 50.0), "route-evidence-weak"),
        (DoseRow("oral", "racemate", 50.0, product="tablet"), "route-partly-assumed"),
        (DoseRow("iv", "racemate", 50.0, duration_h=4.0), "long-infusion-extrapolated"),
        (IV, "published-models-disagree"),
    ],
)
def test_what_is_extrapolated_or_weak_about_this_dose_is_said(row: DoseRow, code: str) -> None:
    assert code in codes(MAN, row)


def test_nothing_is_said_that_does_not_apply() -> None:
    plain = codes(MAN, DoseRow("sublingual", "s-ketamine", 50.0, product="film"))
    assert plain.isdisjoint({"product-not-studied", "racemate-derived", "published-models-disagree"})
    spray = codes(MAN, DoseRow("nasal", "s-ketamine", 28.0, product="spray", spray_mg=28.0))
    assert spray.isdisjoint({"outside-dose", "product-not-studied"})
    assert "long-infusion-extrapolated" not in codes(MAN, DoseRow("im", "racemate", 50.0), IV)


@pytest.mark.parametrize(
    ("row", "model", "code"),
    [
        (IV, "clements_1981", "no-spread-published"),
        (DoseRow("im", "racemate", 50.0), "auto", "route-spread-unknown"),
        (DoseRow("nasal", "s-ketamine", 28.0, spray_mg=28.0), "auto", "parameter-uncertainty-partial"),
    ],
)
def test_a_band_that_is_too_narrow_says_so(row: DoseRow, model: str, code: str) -> None:
    assert code in codes(MAN, row, model=model, population=Population(3, 1))
    assert code not in codes(MAN, row, model=model)


def test_a_band_with_its_errors_published_or_switched_off_does_not_say_that_they_are_missing() -> None:
    film = DoseRow("sublingual", "s-ketamine", 50.0, product="film")
    assert "parameter-uncertainty-partial" not in codes(MAN, film, population=Population(3, 1))
    assert "parameter-uncertainty-partial" not in codes(MAN, IV, population=Population(3, 1, parameter=False))


def test_every_caution_has_a_sentence_and_a_source_that_is_listed_or_policy() -> None:
    old = Subject(180, 95, "female", ancestry="asian", liver="severe")
    for route in ROUTES:
        cream = Cream(20.0, 2000.0, "plo", "broken") if route == "topical" else None
        for form in FORMS:
            row = DoseRow(route, form, 30.0, cream=cream)
            prediction = predict(old, Regimen((row,)), population=Population(3, 1))
            named = {source.id for source in prediction.sources}
            for caution in prediction.cautions:
                assert caution.sentence.endswith((".", ".\u2020"))
                parts = [part.strip() for part in caution.source.split(",")]
                assert caution.source == "policy" or set(parts) <= set(sources()), caution
                assert caution.source not in sources() or caution.source in named


# Sources and ranges


def test_a_source_is_listed_once_and_an_unknown_one_is_a_mistake() -> None:
    assert [source.id for source in listed(["S3", "S19", "S3"])] == ["S3", "S19"]
    with pytest.raises(KeyError):
        listed(["S999"])


def test_a_prediction_names_the_sources_of_every_model_it_shows() -> None:
    named = {source.id for source in predict(MAN, Regimen((IV,))).sources}
    assert {"S5m", "S6m", "S1", "S2", "S8", "S9", "S10", "S19"} <= named
    assert "S9" not in {s.id for s in predict(MAN, Regimen((IV,)), model="clements_1981").sources}


@pytest.mark.parametrize(
    ("level", "place"),
    [
        (10, "below the analgesic range"),
        (80, "in the analgesic range"),
        (120, "in the analgesic and the dissociative ranges"),
        (200, "in the dissociative range"),
        (600, "above the dissociative and below the anesthetic range"),
        (1500, "in the anesthetic range"),
        (3000, "above the anesthetic range"),
    ],
)
def test_a_peak_is_read_against_the_published_ranges(level: float, place: str) -> None:
    assert place in sentence(level, None, None)
    assert sentence(level, 20.0, 5000.0).count(" ng/mL") == 3
    assert all(r.low_ng_per_ml <= level <= r.high_ng_per_ml for r in RANGES if r.name in names_of(level))


def test_a_peak_of_more_than_a_thousand_is_written_with_a_comma() -> None:
    assert "1,234 ng/mL" in sentence(1234.0, 12.345, None) and "12.3 ng/mL" in sentence(100.0, 12.345, 200.0)


# JSON, and the way of a case


def round_trip(prediction: Prediction) -> dict[str, Any]:
    return json.loads(json.dumps(prediction.to_dict(), allow_nan=False))


def test_a_prediction_becomes_json_with_every_number_in_it() -> None:
    prediction = predict(MAN, Regimen((IV,)), times_h=np.linspace(0, 24, 5), population=Population(20, 3))
    found = round_trip(prediction)
    ketamine = found["typical"]["analytes"]["ketamine"]
    assert set(ketamine) == {"unit", "times_h", "values", "cmax", "tmax_h", "auc_0_t", "auc_0_inf", "half_life_h"}
    assert ketamine["unit"] == "ng/mL" and len(ketamine["values"]) == 5
    assert set(ketamine["half_life_h"]) == {"terminal", "apparent"}
    assert set(ketamine["half_life_h"]["apparent"]) == {"from_h", "to_h", "value"}
    assert found["population"]["n"] == 20 and found["population"]["seed"] == 3
    assert set(found["population"]["quantiles"]["norketamine"]) == {"p05", "p25", "p50", "p75", "p95"}
    assert [other["name"] for other in found["alternatives"]] == ["simons_2022", "clements_1981", "domino_1984"]
    assert "hydroxynorketamine" in found["alternatives"][0]["typical"]
    assert found["model"]["name"] == "otto_2021" and found["cautions"][0]["sentence"] and found["sources"][0]["what"]
    assert found["version"] == prediction.version


def test_a_regimen_without_end_has_null_for_the_whole_area_and_no_population_is_null() -> None:
    endless = Regimen((DoseRow("iv", "racemate", 20.0, every_h=6.0, count=None),))
    found = round_trip(predict(MAN, endless, times_h=np.array([0.0, 24.0])))
    assert found["typical"]["analytes"]["ketamine"]["auc_0_inf"] is None and found["population"] is None


@pytest.mark.parametrize("work", [None, PredictionWork(threads=2)])
def test_a_case_is_answered_with_its_notes_first_and_its_inputs_echoed(work: PredictionWork | None) -> None:
    note = Reason("assumed-base", "Taken as base.", "policy", "note", "dose")
    case: Any = SimpleNamespace(
        subject=MAN,
        regimen=Regimen((IV,)),
        horizon_h=12.0,
        model="auto",
        population=Population(4, 1),
        half_life_window_h=(2.0, 6.0),
        norketamine_weight=0.0,
        purpose="pain",
        notes=(note,),
        inputs={"horizon": "12 h"},
    )
    prediction = predict_case(case, work)
    assert prediction.cautions[0].code == "assumed-base" and prediction.inputs == {"horizon": "12 h"}
    assert prediction.horizon_h == 12.0 and prediction.population is not None
    assert prediction.typical["ketamine"].times_h[-1] == 12.0
    assert prediction.typical["ketamine"].apparent.from_h == 2.0


def test_every_published_model_has_a_title_a_citation_and_a_sampling_site() -> None:
    for name, model in PUBLISHED.items():
        assert model.name == name and model.title and model.citation and model.sampling_site


def _codes(person: Subject, *rows: DoseRow, **asked: Any) -> list[str]:
    return [caution.code for caution in predict(person, Regimen(rows), **asked).cautions]


ADULT = Subject(weight_kg=70, age_y=30, sex="male")


def test_a_dose_or_an_infusion_outside_those_studied_is_said() -> None:
    assert "outside-dose" not in _codes(ADULT, DoseRow("iv", "racemate", 35.0, duration_h=2 / 3))
    assert {"outside-dose", "long-infusion-extrapolated"} <= set(
        _codes(ADULT, DoseRow("iv", "s-ketamine", 400.0, duration_h=100.0))
    )
    assert "outside-dose" in _codes(ADULT, DoseRow("oral", "s-ketamine", 500.0))
    assert "outside-dose" in _codes(ADULT, DoseRow("sublingual", "s-ketamine", 300.0, product="film"))
    assert "long-infusion-extrapolated" in _codes(
        ADULT, DoseRow("iv", "s-ketamine", 20.0, duration_h=1.0), model="simons_2022"
    )


def test_two_sprays_written_as_two_doses_are_pointed_out() -> None:
    spray = {"product": "spray", "spray_mg": 28.0}
    two = (DoseRow("nasal", "s-ketamine", 28.0, **spray), DoseRow("nasal", "s-ketamine", 28.0, start_h=5 / 60, **spray))
    assert "devices-counted-per-dose" in _codes(ADULT, *two)
    assert "devices-counted-per-dose" not in _codes(ADULT, DoseRow("nasal", "s-ketamine", 56.0, **spray))


def test_a_handful_of_people_is_called_no_band() -> None:
    row = DoseRow("iv", "racemate", 35.0)
    assert "few-people" in _codes(ADULT, row, population=Population(n=5))
    assert "few-people" not in _codes(ADULT, row, population=Population(n=100))


def test_two_products_of_one_route_are_kept_apart_in_any_order() -> None:
    solution = DoseRow("oral", "racemate", 50.0, product="solution")
    tablet = DoseRow("oral", "racemate", 50.0, start_h=12.0, product="tablet")
    one, other = (predict(ADULT, Regimen(rows)) for rows in ((solution, tablet), (tablet, solution)))
    assert one.typical["ketamine"].auc_0_inf == pytest.approx(other.typical["ketamine"].auc_0_inf, rel=1e-12)
    apart = [predict(ADULT, Regimen((row,))).typical["ketamine"].auc_0_inf or 0.0 for row in (solution, tablet)]
    assert one.typical["ketamine"].auc_0_inf == pytest.approx(sum(apart), rel=1e-9)


def test_the_error_of_measurement_widens_bands_but_not_peaks() -> None:
    row = DoseRow("iv", "racemate", 35.0, duration_h=2 / 3)
    quiet = {"between_person": False, "between_occasion": False, "parameter": False}
    noisy = predict(ADULT, Regimen((row,)), population=Population(n=300, residual=True, **quiet))
    assert noisy.population is not None
    top = max(noisy.typical["ketamine"].values)
    assert noisy.population.peaks["ketamine"]["p05"] == pytest.approx(top, rel=1e-9)
    assert noisy.population.peaks["ketamine"]["p95"] == pytest.approx(top, rel=1e-9)
    lines = noisy.population.quantiles["ketamine"]
    assert lines["p95"][20] > 1.2 * lines["p50"][20]


def test_a_flat_level_has_no_half_life() -> None:
    endless = DoseRow("iv", "s-ketamine", 60.0, duration_h=6.0, every_h=6.0, count=None, is_steady_state=True)
    curve = predict(ADULT, Regimen((endless,)), times_h=np.linspace(0, 48, 97)).typical["norketamine"]
    assert curve.apparent.value is None
    assert np.ptp(curve.values) < 1e-9 * curve.cmax


def test_a_spray_beside_another_route_says_that_its_own_model_would_answer_it_alone() -> None:
    spray = DoseRow("nasal", "s-ketamine", 56.0, product="spray", spray_mg=28.0)
    injection = DoseRow("im", "racemate", 20.0, start_h=6.0)
    assert "another-model-alone" in _codes(ADULT, spray, injection)
    assert "another-model-alone" not in _codes(ADULT, spray)
    assert "another-model-alone" not in _codes(ADULT, injection)


def test_what_a_push_shows_of_its_first_minutes_is_said() -> None:
    push = DoseRow("iv", "racemate", 20.0, duration_h=1 / 60)
    assert "push-first-minutes" in _codes(ADULT, push)
    assert "push-first-minutes" not in _codes(ADULT, DoseRow("iv", "racemate", 20.0, duration_h=0.25))
