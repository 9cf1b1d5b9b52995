"""The pooled model as it ships: what its typical answer is, what its bands hold, and what it says of itself."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from lenitive.evidence import FOLDER
from lenitive.pharmacology import DoseRow, Population, Regimen, Subject, predict
from lenitive.pharmacology.levels.population import draw
from lenitive.pharmacology.models.pooled import ALL_BUT, MODEL, liver_flow, portions, through_the_nose
from lenitive.pharmacology.models.pooled_numbers import draws, numbers
from lenitive.pharmacology.subject import DrugTaken

PERSON = Subject(weight_kg=70, age_y=40, sex="male")
DRAWN = draws().columns
VALUES = {p.name: np.array([p.value]) for p in MODEL.parameters}
OFF = {"between_person": False, "between_occasion": False, "between_study": False, "parameter": False}


def typical(*rows: DoseRow, subject: Subject = PERSON, model: str = "pooled") -> Any:
    return predict(subject, Regimen(rows), model=model).typical


def oral(mg: float = 20.0, form: str = "s-ketamine") -> DoseRow:
    return DoseRow("oral", form, mg)


def test_the_typical_number_of_every_parameter_is_the_median_of_its_draws() -> None:
    """Of an even number of draws the lower of the two in the middle, so that it is a number that was shipped."""
    for parameter in MODEL.parameters:
        drawn = np.sort(DRAWN[parameter.name])
        assert parameter.value == drawn[(drawn.size - 1) // 2], parameter.name


def test_the_typical_curve_lies_near_the_median_of_the_curves_of_all_draws() -> None:
    """Typical is the person with median parameters; the median of everyone's curves is another thing, and is near."""
    many = Population(n=400, seed=1, **{**OFF, "parameter": True})
    found = predict(PERSON, Regimen((oral(),)), model="pooled", population=many)
    assert found.population is not None
    middle = found.population.peaks["ketamine"]["p50"]
    assert found.typical["ketamine"].cmax == pytest.approx(middle, rel=0.1)


def test_draws_are_few_and_small_enough_to_ship() -> None:
    assert all(one.size == numbers()["draws"] <= 500 for one in DRAWN.values())
    assert (FOLDER / "pooled_draws.json").stat().st_size < 1_000_000
    assert set(json.loads((FOLDER / "pooled_draws.json").read_text(encoding="utf-8"))) >= {
        one["name"] for one in numbers()["parameters"] if one["prior_spread"] > 0
    }


@pytest.mark.parametrize("switch", ["between_person", "between_study", "parameter"])
def test_each_kind_of_spread_can_be_switched_off_alone_and_all_off_is_the_typical_person(switch: str) -> None:
    own = draw(MODEL, Population(n=300, seed=3, **{**OFF, switch: True}), 1)[0]
    nobody = draw(MODEL, Population(n=300, seed=3, **OFF), 1)[0]
    assert np.ptp(own["clearance_l_per_h"]) > 0
    assert all(np.ptp(nobody[name]) == 0 and nobody[name][0] == VALUES[name][0] for name in VALUES)


def test_a_person_takes_one_draw_whole() -> None:
    """Parameters that belong together in the posterior stay together."""
    own = draw(MODEL, Population(n=200, seed=3, **{**OFF, "parameter": True}), 1)[0]
    pairs = set(zip(DRAWN["clearance_l_per_h"].tolist(), DRAWN["extraction"].tolist(), strict=True))
    assert all(pair in pairs for pair in zip(own["clearance_l_per_h"], own["extraction"], strict=True))


def test_studies_differ_only_in_what_a_study_moves() -> None:
    own = draw(MODEL, Population(n=200, seed=3, **{**OFF, "between_study": True}), 1)[0]
    moved = {name for name, values in own.items() if np.ptp(values) > 0}
    assert moved == set(draws().between_studies)


def test_a_published_model_is_the_same_with_and_without_the_spread_between_studies() -> None:
    rows = Regimen((DoseRow("iv", "s-ketamine", 20, duration_h=0.5),))
    with_it, without = (
        predict(PERSON, rows, model="otto_2021", population=Population(n=100, seed=1, between_study=is_on)).population
        for is_on in (True, False)
    )
    assert with_it is not None and without is not None
    assert with_it.peaks == without.peaks and "between_study" not in with_it.spread


def test_two_nasal_doses_within_an_hour_saturate_the_nose_as_one() -> None:
    def area(*starts: float) -> float:
        rows = [DoseRow("nasal", "s-ketamine", 28.0, start_h=start) for start in starts]
        return float(typical(*rows)["ketamine"].auc_0_inf)

    together = float(typical(DoseRow("nasal", "s-ketamine", 56.0))["ketamine"].auc_0_inf)
    assert area(0.0, 0.5) == pytest.approx(together, rel=1e-9)
    assert area(0.0, 1.0) == pytest.approx(2 * area(0.0), rel=1e-9) and area(0.0, 1.0) > together


def test_a_train_of_sprays_within_an_hour_is_counted_as_one_session() -> None:
    row = DoseRow("nasal", "s-ketamine", 28.0, every_h=0.25, count=3)
    (counted,) = Regimen((row,)).within_an_hour("nasal").rows
    assert counted.nose_hour_mg == 84.0
    assert portions(VALUES, counted)[0].fraction[0] == pytest.approx(through_the_nose(VALUES, 84.0)[0])


def test_the_nose_never_takes_up_more_than_all() -> None:
    eager = {**VALUES, "nose_fraction": np.array([0.95]), "nose_fold": np.array([1.34])}
    assert through_the_nose(eager, 1.0)[0] == ALL_BUT


def test_devices_of_one_dose_come_one_after_another() -> None:
    row = DoseRow("nasal", "s-ketamine", 84.0, product="spray", spray_mg=28.0, device_gap_h=1 / 12)
    found = portions(VALUES, row)
    delays = [float(np.asarray(one.delay_h).flat[0]) for one in found if one.state == "nose"]
    assert delays == pytest.approx([0, 1 / 12, 2 / 12])
    assert sum(float(one.fraction[0]) for one in found) == pytest.approx(1.0)


def test_age_over_60_slows_the_liver_and_ancestry_acts_as_published() -> None:
    old, young = (MODEL.adjust(VALUES, Subject(70, age, "male")) for age in (80, 60))
    assert liver_flow(old)[0] / liver_flow(young)[0] == pytest.approx(1 - 20 * 2.19 / 151)
    asian = MODEL.adjust(VALUES, Subject(70, 40, "male", ancestry="asian"))
    assert asian["nk_clearance_l_per_h"][0] / VALUES["nk_clearance_l_per_h"][0] == pytest.approx(0.81)
    assert asian["extraction"][0] < VALUES["extraction"][0]
    assert liver_flow(asian)[0] == pytest.approx(liver_flow(VALUES)[0])
    japanese = MODEL.adjust(VALUES, Subject(70, 40, "male", ancestry="japanese"))
    assert through_the_nose(japanese, 28.0)[0] == pytest.approx(min(1.34 * through_the_nose(VALUES, 28.0)[0], ALL_BUT))


@pytest.mark.parametrize(
    ("medicine", "area"),
    [
        ("clarithromycin", 2.6),
        ("ticlopidine", 2.4),
        ("grapefruit juice", 3.0),
        ("rifampicin", 0.14),
        ("st john's wort", 0.42),
    ],
)
def test_published_areas_with_a_medicine_are_reproduced_by_mouth(medicine: str, area: float) -> None:
    taking = Subject(weight_kg=70, age_y=40, sex="male", drugs=(DrugTaken(medicine),))
    with_it, without = typical(oral(), subject=taking), typical(oral())
    assert with_it["ketamine"].auc_0_inf / without["ketamine"].auc_0_inf == pytest.approx(area, rel=1e-3)


@pytest.mark.parametrize(
    ("medicine", "peak"), [("clarithromycin", 3.6), ("grapefruit juice", 2.1), ("st john's wort", 0.34)]
)
def test_published_peaks_with_a_medicine_are_reproduced_by_mouth(medicine: str, peak: float) -> None:
    taking = Subject(weight_kg=70, age_y=40, sex="male", drugs=(DrugTaken(medicine),))
    found = typical(oral(50.0), subject=taking)["ketamine"].cmax / typical(oral(50.0))["ketamine"].cmax
    assert found == pytest.approx(peak, rel=0.02)


def test_norketamine_falls_under_the_inducers_that_were_seen_to_lower_it() -> None:
    for medicine, area in (("st john's wort", 0.82), ("rifampicin", 1 / 3)):
        taking = Subject(weight_kg=70, age_y=40, sex="male", drugs=(DrugTaken(medicine),))
        found = typical(oral(), subject=taking)["norketamine"].auc_0_inf / typical(oral())["norketamine"].auc_0_inf
        assert found == pytest.approx(area, rel=0.01)


def test_it_answers_when_it_is_asked_for_and_is_not_chosen_by_itself() -> None:
    rows = Regimen((oral(form="racemate"),))
    assert predict(PERSON, rows, model="pooled").model.name == "pooled"
    assert predict(PERSON, rows).model.name != "pooled"


def test_it_says_on_how_many_results_the_answer_rests() -> None:
    codes = {one.code: one.text for one in predict(PERSON, Regimen((oral(),)), model="pooled").cautions}
    assert "printed number" in codes["pooled-rests-on"]
    assert "parameter-uncertainty-partial" not in codes


def test_what_it_says_of_a_push_and_of_r_ketamine_is_its_own() -> None:
    push = Regimen((DoseRow("iv", "racemate", 20.0, duration_h=1 / 60),))
    said = {one.code: one.text for one in predict(PERSON, push, model="pooled").cautions}
    assert "no level after a push was fitted" in said["push-first-minutes"]
    assert "0.83" not in said["racemate-derived"]
