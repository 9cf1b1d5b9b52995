"""The other ingredients: summed over products, computed from grams and schedule, held against what was published."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from lenitive.compounding import all_ingredients, formulary
from lenitive.pharmacology import Regimen, Subject
from lenitive.pharmacology.answers.topical import LevelRange3
from lenitive.pharmacology.topical.applied import applications, most_within
from lenitive.pharmacology.topical.course import Body, Course, clocks
from lenitive.pharmacology.topical.ingredients import Figure, Spread, anesthetics_over, ceiling, known, names
from lenitive.pharmacology.topical.partners import _entry, co_ingredients
from pharmacology.people import MAN
from pharmacology.topical.creams import WEEK_H, cream, daily, once


def level(found: LevelRange3 | None) -> LevelRange3:
    assert found is not None
    return found


def with_partners(vehicle: str = "lipoderm", **mg: float) -> Regimen:
    """One application with these milligrams, in as many grams as make each 5 % or less, in a layer of 10 mg/cm2."""
    grams = max(5.0, max(mg.values()) / 50)
    on = cream(applied_g=grams, area_cm2=100 * grams, vehicle=vehicle, partners_mg=tuple(mg.items()))
    return Regimen((once(on),))


def test_the_share_of_ketoprofen_is_that_of_its_vehicle_and_lies_in_the_middle_of_its_range() -> None:
    shares = {v: known()["ketoprofen"].absorbed.share(v).three for v in ("gel", "hydrogel", "plo", "lipoderm", "cream")}  # type: ignore[union-attr]
    assert shares["gel"] == shares["hydrogel"] == (0.03, 0.0574, 0.11) and shares["plo"] == (0.005, 0.0122, 0.03)
    assert shares["lipoderm"] == shares["cream"] == (0.005, 0.0235, 0.11)
    for low, typical, high in shares.values():
        assert typical == pytest.approx((low * high) ** 0.5, rel=0.01)


def test_what_a_cream_brings_in_all_told_is_its_share_of_what_was_applied() -> None:
    """The area under the whole course, times the clearance of the label, is the share that got in."""
    absorbed = known()["ketoprofen"].absorbed
    assert absorbed is not None and absorbed.clearance_l_per_h == 5.6 and absorbed.volume_l_per_kg == 0.1
    (row,) = with_partners("gel", ketoprofen=200.0).rows
    assert row.cream is not None
    usual = clocks(absorbed.input_h, absorbed.depot_half_life_h)[0]
    for end, share in enumerate((0.03, 0.0574, 0.11)):
        whole = Course((_entry(row, row.cream, known()["ketoprofen"], end, 24.0),), usual, Body(5.6, 7.0))
        assert whole.area(0.0, 1000.0) * 5.6 / 1000 == pytest.approx(200 * share, rel=1e-6)


def test_a_thicker_layer_than_was_studied_adds_nothing_and_a_larger_area_does() -> None:
    """Diclofenac: 4 g on 400 cm2 and 12 g on 1,200 cm2 were studied, 10 mg on each cm2 (Kienzler 2010)."""

    def of(grams: float, area_cm2: float) -> LevelRange3:
        on = cream(applied_g=grams, area_cm2=area_cm2, vehicle="gel", partners_mg=(("diclofenac", 10 * grams),))
        return level(co_ingredients(Regimen((once(on),)), MAN, 24.0)["diclofenac"].cmax_ng_per_ml)

    thin, thick, wide = of(4.0, 400.0), of(12.0, 400.0), of(12.0, 1200.0)
    assert (thick.low, thick.typical) == pytest.approx((thin.low, thin.typical)) and thick.high > 2.9 * thin.high
    assert wide.typical == pytest.approx(3 * thin.typical) and wide.high == pytest.approx(thick.high)


def test_a_stronger_lidocaine_cream_than_the_patch_has_no_level_and_the_face_is_quoted() -> None:
    """S60: 23 % on the face gave a median of 1,150 ng/mL, far above what the share of the patch would give."""

    def of(percent: float, **changes: str) -> tuple[LevelRange3 | None, str]:
        inside = cream(applied_g=5.0, partners_mg=(("lidocaine", 50 * percent),), **changes)
        found = co_ingredients(Regimen((once(inside),)), MAN, 24.0)["lidocaine"]
        return found.cmax_ng_per_ml, found.why_unknown or ""

    strong, why = of(23.0)
    assert strong is None and "23 % is stronger than 5 %" in why
    assert all(words in why for words in ("1,150", "3,400", "McCleskey 2013", "800")) and "intact" not in why
    assert of(5.0)[0] is not None and of(5.1)[0] is None
    assert "intact" in of(23.0, skin="occluded")[1] and "McCleskey 2013" in of(23.0, skin="occluded")[1]


def test_one_ingredient_of_several_products_adds_up() -> None:
    first = once(cream(partners_mg=(("lidocaine", 100.0), ("baclofen", 40.0))), every_h=12.0, count=None)
    second = once(cream(partners_mg=(("lidocaine", 60.0),)), start_h=3.0, every_h=24.0, count=None)
    both, alone, other = (co_ingredients(Regimen(rows), MAN, WEEK_H) for rows in ((first, second), (first,), (second,)))
    assert both["lidocaine"].applied_mg_per_day == 260.0
    assert both["baclofen"].applied_mg_per_day == 80.0
    areas = [level(each["lidocaine"].auc_0_24_ng_h_per_ml).typical for each in (both, alone, other)]
    assert areas[0] == pytest.approx(areas[1] + areas[2])
    peaks = [level(each["lidocaine"].cmax_ng_per_ml).typical for each in (both, alone, other)]
    assert max(peaks[1:]) < peaks[0] <= peaks[1] + peaks[2]


@given(st.floats(1.0, 250.0), st.floats(1.1, 20.0))
@settings(derandomize=True, deadline=None, max_examples=30)
def test_more_grams_give_a_level_in_proportion(mg: float, times: float) -> None:
    def of(each: float) -> LevelRange3:
        on = cream(applied_g=50.0, area_cm2=5000.0, partners_mg=(("lidocaine", each),))
        return level(co_ingredients(Regimen((once(on),)), MAN, 24.0)["lidocaine"].cmax_ng_per_ml)

    less, more = of(mg / 2), of(mg * times / 2)
    assert (more.low, more.typical, more.high) == pytest.approx(
        (less.low * times, less.typical * times, less.high * times)
    )


def test_a_lighter_person_clears_less_and_so_reaches_more() -> None:
    child_sized = Subject(weight_kg=35, age_y=45, sex="female")
    light, usual = (
        level(co_ingredients(with_partners(lidocaine=100.0), who, 24.0)["lidocaine"].cmax_ng_per_ml).typical
        for who in (child_sized, MAN)
    )
    assert light / usual == pytest.approx(2**0.75, rel=0.05)  # half the volume too: a little sooner


@pytest.mark.parametrize("skin", ["broken", "occluded"])
def test_on_broken_or_covered_skin_no_level_is_claimed(skin: str) -> None:
    partners = (("lidocaine", 50.0), ("ketoprofen", 50.0))
    found = co_ingredients(
        Regimen((once(cream(skin=skin, partners_mg=partners)), once(cream(partners_mg=partners)))), MAN, 24
    )
    for one in found.values():
        assert one.cmax_ng_per_ml is None and one.why_unknown and "intact" in one.why_unknown
        assert one.applied_mg_per_day == 100.0


@pytest.mark.parametrize(
    "name",
    ["amitriptyline", "gabapentin", "cyclobenzaprine", "baclofen", "clonidine", "tetracaine", "menthol", "naproxen"],
)
def test_where_nothing_is_published_there_is_no_level_and_a_reason(name: str) -> None:
    found = co_ingredients(with_partners(**{name: 10.0}), MAN, 24.0)[name]
    assert found.cmax_ng_per_ml is None and found.why_unknown and found.source
    assert found.to_dict()["cmax_ng_per_ml"] is None
    assert found.to_dict()["auc_0_24_ng_h_per_ml"] is None and found.to_dict()["tmax_h"] is None


def test_without_partners_or_creams_there_is_nothing() -> None:
    assert co_ingredients(daily(), MAN, WEEK_H) == {}


def test_a_day_is_the_worst_twenty_four_hours_and_counts_four_applications_as_four() -> None:
    assert most_within(applications(daily(days=7), WEEK_H, "ketamine"), 24.0) == 2000.0
    assert most_within(applications(daily(days=1), WEEK_H, "ketamine"), 4.0) == 500.0
    assert most_within(applications(daily(days=1), WEEK_H, "ketamine"), 4.5) == 1000.0
    assert most_within((np.empty(0), np.empty(0)), 24.0) == 0.0


def test_a_steady_state_counts_the_day_before_its_start() -> None:
    row = once(every_h=6.0, count=1, is_steady_state=True)
    assert most_within(applications(Regimen((row,)), 2.0, "ketamine"), 24.0) == 2000.0


def test_the_data_name_every_number_and_mark_what_is_recalled() -> None:
    numbers = [
        value.rule for one in known().values() for value in vars(one).values() if isinstance(value, Figure | Spread)
    ]
    assert numbers and all(number.authority for number in numbers)
    assert all(number.verify for number in numbers if number.tag == "recalled")
    assert {number.tag for number in numbers} <= {"found", "found-2nd", "recalled", "derived", "policy"}
    over = anesthetics_over()
    assert (over.mg, over.hours, over.source) == (2100, 12, "S59")
    assert (ceiling().mg, float(ceiling().mg_per_kg), ceiling().source) == (300, 4.5, "S62")


def test_every_medicine_of_the_formulary_that_goes_on_the_skin_is_known() -> None:
    on_skin = [one for one in formulary().values() if one.route == "topical"]
    named = {name for one in on_skin for name in one.ingredients}
    medicines = {name for name in named if all_ingredients()[name].is_active} - {"ketamine"}
    assert len(on_skin) > 10 and {"diclofenac", "capsaicin"} <= medicines
    assert medicines <= set(known())


def test_typical_values_lie_inside_their_ranges() -> None:
    for one in known().values():
        for share in one.shares:
            assert share.low < share.three[1] < share.high
        for _ in [one.depot] if one.depot else []:
            assert one.depot.low < one.depot.three[1] < one.depot.high


def test_every_ingredient_has_a_level_or_a_reason() -> None:
    for ingredient in known().values():
        assert (ingredient.absorbed is None) == bool(ingredient.why_unknown)
        assert (ingredient.most_mg_a_day is None) == ingredient.is_local_anesthetic
        if ingredient.most_mg_a_day and ingredient.usual_percent:
            assert ingredient.most_mg_a_day == ingredient.usual_percent[1] * 10 * 20  # mg in 20 g
    assert names()["lignocaine"] == "lidocaine"
    assert {n for n, one in known().items() if one.is_local_anesthetic} == {
        "lidocaine",
        "tetracaine",
        "prilocaine",
        "benzocaine",
        "bupivacaine",
    }
