"""The other ingredients: summed over products, computed from grams and schedule, held against what was published."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from lenitive.pharmacology import Regimen, Subject
from lenitive.pharmacology.answers.topical import LevelRange3
from lenitive.pharmacology.topical.applied import applications, most_within
from lenitive.pharmacology.topical.ingredients import Figure, Spread, anesthetics_over, ceiling, known, names
from lenitive.pharmacology.topical.partners import co_ingredients
from pharmacology.people import MAN
from pharmacology.topical.creams import WEEK_H, cream, daily, once


def level(found: LevelRange3 | None) -> LevelRange3:
    assert found is not None
    return found


def with_partners(**mg: float) -> Regimen:
    """One application with these milligrams, in as many grams as make each 5 % or less."""
    return Regimen((once(cream(applied_g=max(5.0, max(mg.values()) / 50), partners_mg=tuple(mg.items()))),))


def test_ketoprofen_is_computed_with_the_share_and_the_time_behind_the_published_peak() -> None:
    """S56: 200 mg gave 21 ng/mL. The time of input is derived from that peak, so this shows the arithmetic, no more."""
    found = level(co_ingredients(with_partners(ketoprofen=200.0), MAN, 24.0)["ketoprofen"].cmax_ng_per_ml)
    assert found.typical == pytest.approx(21.0, rel=0.01)
    assert found.low == pytest.approx(found.typical * 0.0018 / 0.0048)
    assert found.high == pytest.approx(found.typical * 0.091 / 0.0048)


def test_lidocaine_of_three_patches_comes_near_their_published_peak_which_was_not_used() -> None:
    """S59: three 5 % patches (2,100 mg, recalled) gave a mean peak of 130 ng/mL, above 250 in some."""
    found = co_ingredients(with_partners(lidocaine=2100.0), MAN, 24.0)["lidocaine"]
    reached = level(found.cmax_ng_per_ml)
    assert reached.typical == pytest.approx(130.0, rel=0.15)
    assert reached.low < 130.0 < reached.high and found.toxic_ng_per_ml == 5000.0


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
    sums = level(alone["lidocaine"].cmax_ng_per_ml).typical + level(other["lidocaine"].cmax_ng_per_ml).typical
    assert level(both["lidocaine"].cmax_ng_per_ml).typical == pytest.approx(sums)


@given(st.floats(1.0, 500.0), st.floats(1.1, 20.0))
@settings(derandomize=True, deadline=None, max_examples=30)
def test_more_grams_give_a_level_in_proportion(mg: float, times: float) -> None:
    less, more = (
        level(co_ingredients(with_partners(lidocaine=each), MAN, 24.0)["lidocaine"].cmax_ng_per_ml)
        for each in (mg, mg * times)
    )
    assert (more.low, more.typical, more.high) == pytest.approx(
        (less.low * times, less.typical * times, less.high * times)
    )


def test_a_lighter_person_clears_less_and_so_reaches_more() -> None:
    child_sized = Subject(weight_kg=35, age_y=45, sex="female")
    light, usual = (
        level(co_ingredients(with_partners(lidocaine=100.0), who, 24.0)["lidocaine"].cmax_ng_per_ml).typical
        for who in (child_sized, MAN)
    )
    assert light / usual == pytest.approx(2**0.75)


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
    "name", ["amitriptyline", "gabapentin", "cyclobenzaprine", "baclofen", "clonidine", "tetracaine"]
)
def test_where_nothing_is_published_there_is_no_level_and_a_reason(name: str) -> None:
    found = co_ingredients(with_partners(**{name: 10.0}), MAN, 24.0)[name]
    assert found.cmax_ng_per_ml is None and found.why_unknown and found.source
    assert found.to_dict()["cmax_ng_per_ml"] is None


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
