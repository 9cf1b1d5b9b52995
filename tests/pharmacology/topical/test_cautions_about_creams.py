"""What the answer says of a cream: four fractions beside landmarks, and the reasons to be careful."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from lenitive.evidence import sources
from lenitive.pharmacology import Population, Regimen, Subject, predict
from lenitive.pharmacology.answers.figures import figure
from lenitive.pharmacology.answers.request import PredictionRequest
from lenitive.pharmacology.answers.topical import Topical
from lenitive.pharmacology.models.otto_2021 import MODEL as OTTO
from lenitive.pharmacology.regimens import DoseRow
from lenitive.pharmacology.selection import choices
from lenitive.pharmacology.subject import DrugTaken
from lenitive.pharmacology.topical.at_fractions import view
from lenitive.pharmacology.topical.cautions import cream_cautions
from lenitive.pharmacology.topical.surface import body_surface_cm2
from lenitive.reasons import Reason
from pharmacology.people import MAN
from pharmacology.topical.creams import WEEK_H, cream, daily, once


def request(regimen: Regimen, subject: Subject = MAN, **more: Any) -> PredictionRequest:
    return PredictionRequest(subject, regimen, WEEK_H, **more)


def seen(regimen: Regimen) -> Topical:
    found = view(request(regimen), choices(regimen, "auto")[0].model)
    assert found is not None
    return found


def worded(regimen: Regimen, subject: Subject = MAN, **more: Any) -> dict[str, Reason]:
    model = choices(regimen, "auto")[0].model
    return {caution.code: caution for caution in cream_cautions(request(regimen, subject, **more), model)}


def test_a_cream_is_shown_at_one_three_ten_and_twenty_per_cent_in_proportion() -> None:
    fractions = seen(daily()).fractions
    assert [one.fraction for one in fractions] == [0.01, 0.03, 0.10, 0.20]
    for one in fractions[1:]:
        assert one.cmax_ng_per_ml == pytest.approx(fractions[0].cmax_ng_per_ml * one.fraction / 0.01)
        assert one.tmax_h == fractions[0].tmax_h


def test_the_steady_level_is_the_share_of_a_day_over_the_clearance() -> None:
    """evidence/pharmacology 3.3: 500 mg four times a day gives 10 ng/mL at 1 % with 80 L/h; here S has 95.2 L/h."""
    fractions = {one.fraction: one.steady_ng_per_ml for one in seen(daily()).fractions}
    for share, published in ((0.01, 10.0), (0.03, 31.0), (0.10, 104.0), (0.20, 208.0)):
        closed_form = share * 2000 / 24 * 1000 * (0.5 / 95.2 + 0.5 / (95.2 * 0.845))
        assert fractions[share] == pytest.approx(closed_form, rel=1e-6)
        assert fractions[share] == pytest.approx(published, rel=0.1)


def test_after_a_week_the_typical_level_swings_around_the_steady_one() -> None:
    last = seen(daily()).fractions[1]
    assert 0.95 * last.steady_ng_per_ml < last.cmax_ng_per_ml < 1.3 * last.steady_ng_per_ml


def test_one_hour_after_the_first_application_nothing_is_there_at_any_fraction() -> None:
    """So Finch's "below detection at 1 h" does not tell 1 % from 20 %, and the landmark says so."""
    shown = seen(daily())
    assert [one.at_1_h_ng_per_ml for one in shown.fractions] == [0.0] * 4
    (finch,) = [mark for mark in shown.landmarks if mark.source == "S39"]
    assert finch.level_ng_per_ml is None and "before the peak" in finch.what


def test_a_second_cream_at_that_hour_is_seen() -> None:
    shown = seen(Regimen((once(), once(start_h=1.0, lag_h=0.0, every_h=1.0, count=3))))
    assert shown.fractions[0].at_1_h_ng_per_ml == 0.0
    assert shown.applied_mg_per_day == 2000.0


def test_the_landmarks_are_the_published_ones_and_no_urine_level_passes_for_plasma() -> None:
    marks = {mark.source: mark for mark in seen(daily()).landmarks}
    assert marks["S53"].level_ng_per_ml == 2360.0 and "unconfirmed" in marks["S53"].what
    assert marks["S52"].level_ng_per_ml is None and "urine" in marks["S52"].what
    assert marks["S30"].level_ng_per_ml == 10.5
    assert set(marks) <= set(sources())


def test_two_forms_have_their_own_clearance() -> None:
    both = Regimen((once(every_h=24.0, count=None), DoseRow("topical", "s-ketamine", 100.0, cream=cream(area_cm2=9.0))))
    closed_form = 0.01 / 24 * 1000 * ((250 + 100) / 95.2 + 250 / (95.2 * 0.845))
    assert seen(both).fractions[0].steady_ng_per_ml == pytest.approx(closed_form)


def test_what_is_said_fits_into_json() -> None:
    shown = seen(daily()).to_dict()
    assert shown["prior"] == {"low": 0.005, "high": 0.20} and len(shown["fractions"]) == 4


def test_only_the_creams_are_shown_not_what_is_given_beside_them() -> None:
    infusion = DoseRow("iv", "racemate", 30.0, duration_h=1.0)
    assert seen(Regimen((once(), infusion))).fractions == seen(Regimen((once(),))).fractions
    assert view(request(Regimen((infusion,))), choices(Regimen((infusion,)), "auto")[0].model) is None


def test_the_declared_range_is_that_of_the_skins_given() -> None:
    assert seen(daily()).prior == (0.005, 0.20)
    assert seen(Regimen((once(), once(cream(skin="broken"), start_h=1.0)))).prior == (0.005, 1.0)


def test_the_schedule_is_told_once_for_all_times_of_the_day() -> None:
    assert seen(daily()).schedule == (
        "5 g holding 500 mg of ketamine base, on 300 cm2 of intact skin (lipoderm): every day at 7:00, 11:00, 15:00 "
        "and 19:00.",
    )
    assert seen(Regimen((once(),))).schedule[0].endswith("(lipoderm): once, at 0 h.")
    assert seen(Regimen((once(every_h=6.0, count=None),))).schedule[0].endswith("every 6 h.")


def test_what_nobody_has_measured_is_said_first() -> None:
    found = worded(daily())
    assert list(found)[:3] == ["skin-fraction-unknown", "skin-model-assumed", "efficacy-not-shown"]
    assert "1 to 3 %" in found["skin-fraction-unknown"].sentence
    assert all(one.sentence.endswith((".", ".\u2020")) and one.source for one in found.values())


def test_the_rule_of_a_worst_steady_level_of_fifty_counts_all_products() -> None:
    """500 mg four times a day at 20 % is 400 mg; 96 mg give 50 ng/mL over 80 L/h and 24 h."""
    assert "400 mg a day into the blood" in worded(daily())["large-topical-amount"].sentence
    assert "warns from 96 mg a day" in worded(daily())["large-topical-amount"].sentence
    assert "large-topical-amount" not in worded(daily(amount_mg=5.0))
    part = daily(amount_mg=100.0)  # 80 mg
    assert "large-topical-amount" not in worded(part)
    two = Regimen((*part.rows, *daily(cream(area_cm2=100.0), 30.0).rows))
    assert "104 mg a day into the blood" in worded(two)["large-topical-amount"].sentence


def test_the_worst_steady_level_and_the_declared_range_are_those_of_the_table() -> None:
    found, table = worded(daily()), seen(daily())
    assert table.fractions[-1].fraction == table.prior[1] and table.shares == "0.5 to 20 %"
    steady = figure(table.fractions[-1].steady_ng_per_ml)
    assert f"a steady {steady} ng/mL" in found["large-topical-amount"].sentence
    assert "20 % through intact skin" in found["large-topical-amount"].sentence
    assert "a declared range, 0.5 to 20 % on intact skin: look" in found["skin-fraction-unknown"].sentence
    both = worded(Regimen((once(), once(cream(skin="broken"), start_h=1.0))))
    assert "0.5 to 20 % on intact skin and 2 to 100 % on broken skin" in both["skin-fraction-unknown"].sentence
    assert "20 % through intact skin and 100 % through broken skin" in both["large-topical-amount"].sentence


@pytest.mark.parametrize(("skin", "mg"), [("intact", 120.0), ("occluded", 48.0), ("broken", 24.0)])
def test_the_worst_share_of_each_skin_draws_that_line(skin: str, mg: float) -> None:
    """Share x 4 x mg / (24 h x 80 L/h) is 50 ng/mL exactly."""
    assert "large-topical-amount" in worded(daily(cream(skin=skin), mg * 1.001))
    assert "large-topical-amount" not in worded(daily(cream(skin=skin), mg * 0.999))


def test_skin_place_and_children_are_spoken_of() -> None:
    assert "broken-skin" in worded(daily(cream(skin="broken")))
    assert "occluded-skin" in worded(daily(cream(skin="occluded")))
    assert {"broken-skin", "occluded-skin", "large-area", "thick-layer"}.isdisjoint(worded(daily(amount_mg=50.0)))
    assert {"no-heat", "keep-from-children", "vehicle-not-modelled"} <= set(worded(daily()))
    assert "large-area" in worded(daily(cream(area_cm2=1700.0)))
    assert "thick-layer" in worded(daily(cream(area_cm2=20.0)))
    assert "more-than-studied" in worded(daily(cream(applied_g=8.0)))
    assert "stronger-than-studied" in worded(daily(amount_mg=700.0))


def test_ketamine_and_tricyclics_beside_the_cream_are_spoken_of() -> None:
    assert "systemic-ketamine-beside" in worded(Regimen((once(), DoseRow("oral", "racemate", 25.0))))
    patient = Subject(70, 40, "male", drugs=(DrugTaken("Elavil"),))
    assert "amitriptyline taken together" in worded(daily(), patient)["tricyclic-beside"].sentence
    inside = cream(partners_mg=(("amitriptyline", 100.0), ("cyclobenzaprine", 50.0)))
    assert "tricyclic-twice" in worded(daily(inside))
    assert "all the more" in worded(daily(inside), patient)["tricyclic-beside"].sentence


def test_ketoprofen_clonidine_and_covered_anesthetics_are_spoken_of() -> None:
    assert "ketoprofen-light" in worded(daily(cream(partners_mg=(("ketoprofen", 100.0),))))
    assert "clonidine-child" in worded(daily(cream(partners_mg=(("clonidine", 5.0),))))
    covered = cream(skin="occluded", partners_mg=(("lidocaine", 100.0),))
    assert "local-anaesthetic-covered" in worded(daily(covered))


def test_a_large_area_is_one_arm_of_this_person() -> None:
    small, tall = Subject(35, 40, "female"), Subject(70, 40, "male", height_cm=200)
    on_1100 = daily(cream(area_cm2=1100.0))
    assert "about 1021 cm2" in worded(on_1100, small)["large-area"].sentence and "large-area" not in worded(on_1100)
    assert "large-area" not in worded(daily(cream(area_cm2=1700.0)), tall)
    assert body_surface_cm2(70, 170) == pytest.approx(18181, abs=1)


def test_local_anesthetics_that_follow_one_another_are_summed_over_the_hours_in_which_they_enter() -> None:
    """295 mg every four hours: each is below the ceiling, and three are on their way in together."""
    inside = cream(applied_g=5.9, partners_mg=(("lidocaine", 200.0), ("tetracaine", 95.0)))
    sentence = worded(daily(inside))["local-anaesthetic-sum"].sentence
    assert "885 mg in 12 h and 1,180 mg a day" in sentence and "300 mg" in sentence
    once_a_day = daily(inside, hours=(7.0,))
    assert "local-anaesthetic-sum" not in worded(once_a_day)
    assert "bring 225 mg" in worded(once_a_day, Subject(50, 40, "male"))["local-anaesthetic-sum"].sentence


def test_clonidine_on_the_skin_is_held_against_what_is_swallowed() -> None:
    sentence = worded(daily(cream(partners_mg=(("clonidine", 5.0),))))["clonidine-child"].sentence
    assert "20 mg a day" in sentence and "0.1 to 0.6 mg" in sentence


def test_a_band_without_the_spread_of_the_fraction_says_so() -> None:
    assert "skin-range-left-out" in worded(daily(), population=Population(100, parameter=False))
    assert "skin-range-left-out" not in worded(daily(), population=Population(100))


def test_a_model_with_a_skin_of_its_own_is_not_said_to_have_this_one() -> None:
    found = cream_cautions(request(daily()), OTTO)
    assert "skin-model-assumed" not in {caution.code for caution in found}


def test_nothing_is_said_without_a_cream() -> None:
    assert worded(Regimen((DoseRow("iv", "racemate", 20.0),))) == {}


def test_the_prediction_carries_all_of_it() -> None:
    regimen = daily(cream(partners_mg=(("lidocaine", 100.0),)), days=2)
    answer = predict(MAN, regimen, times_h=np.arange(0.0, 49.0, 1.0))
    assert answer.topical is not None and len(answer.topical.fractions) == 4
    assert answer.co_ingredients["lidocaine"].applied_mg_per_day == 400.0
    assert "skin-fraction-unknown" in {caution.code for caution in answer.cautions}
    assert {"S30", "S39", "S49", "S51", "S52", "S53", "S59"} <= {source.id for source in answer.sources}
