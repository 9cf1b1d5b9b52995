"""Laws that every effect keeps, and what each says of itself."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, strategies as st

from lenitive.evidence import GRADES, sources
from lenitive.pharmacology.answers.effect import EFFECTS, KINDS
from lenitive.pharmacology.effects.curves import CURVES, Switches
from lenitive.pharmacology.effects.drive import Drive
from lenitive.pharmacology.effects.effects import effect
from lenitive.pharmacology.effects.parameters import PARAMETERS, EffectParameter, drawn, typical
from lenitive.pharmacology.levels.population import Population
from lenitive.pharmacology.subject import Subject
from pharmacology.effects.people import CREAM, DAYS, DRIP, MAN, SPRAY, TABLET, TEN_DAYS, TIMES, context, levels

PEOPLE = drawn(Population(64, seed=3), range(64))
EVERYONE = np.ones((1, 64))
LEVEL = st.floats(0, 5000)


def read(name: str, drive: Drive, subject: Subject = MAN) -> np.ndarray:
    return CURVES[name].of(drive, typical(), subject, Switches())


def test_every_effect_of_the_contract_has_a_curve() -> None:
    assert tuple(CURVES) == EFFECTS


@pytest.mark.parametrize("name", CURVES)
def test_every_effect_says_where_it_comes_from_and_how_sure_it_is(name: str) -> None:
    curve = CURVES[name]
    assert curve.kind in KINDS and curve.grade in GRADES["en"] and curve.notes and curve.formula and curve.fit
    assert curve.sampling_site and [source for source in curve.sources if source not in sources()] == []
    assert curve.parameters and set(curve.parameters) <= {p.name for p in PARAMETERS}


@pytest.mark.parametrize("name", CURVES)
@given(s=LEVEL, r=LEVEL, nk=LEVEL, more=st.floats(1, 10))
def test_more_drug_never_gives_less_of_any_effect(name: str, s: float, r: float, nk: float, more: float) -> None:
    less = CURVES[name].of(levels(s * EVERYONE, r, nk, s), PEOPLE, MAN, Switches())
    above = CURVES[name].of(levels(s * more * EVERYONE, r * more, nk * more, s * more), PEOPLE, MAN, Switches())
    assert np.all(above >= less * (1 - 1e-12)) and np.all(less >= 0)


@pytest.mark.parametrize("name", CURVES)
def test_no_drug_no_effect_and_shares_stay_below_one(name: str) -> None:
    assert np.all(CURVES[name].of(levels(0 * EVERYONE), PEOPLE, MAN, Switches()) == 0)
    if CURVES[name].unit.startswith(("share", "chance", "fraction")):
        flood = levels(1e6 * EVERYONE, 1e6, 1e6, 1e6)
        assert np.all(CURVES[name].of(flood, PEOPLE, MAN, Switches()) <= 1)


@pytest.mark.parametrize("name", CURVES)
def test_reading_an_effect_leaves_the_levels_as_they_were(name: str) -> None:
    drive = levels(np.array([10.0, 20.0]), 5.0, 3.0, 8.0)
    drive = replace(drive, effect_site=drive.effect_site.copy(), slow_site=drive.slow_site.copy())
    before = {key: value.copy() for key, value in vars(drive).items()}
    CURVES[name].of(drive, typical(), MAN, Switches(0.5))
    assert all(np.array_equal(vars(drive)[key], value) for key, value in before.items())


@pytest.mark.parametrize("name", CURVES)
def test_people_side_by_side_are_read_as_one_by_one(name: str) -> None:
    s = np.array([[10.0], [200.0]]) * np.ones(64)
    together = CURVES[name].of(levels(s, s, s, s), PEOPLE, MAN, Switches())
    alone = {key: np.broadcast_to(value, 64)[7:8] for key, value in PEOPLE.items()}
    one = CURVES[name].of(levels(s[:, 7], s[:, 7], s[:, 7], s[:, 7]), alone, MAN, Switches())
    assert together.shape == (2, 64) and together[:, 7] == pytest.approx(one)


def test_the_receptor_line_lies_between_the_two_laboratories() -> None:
    drive = levels(s=80.0, r=80.0, nk=40.0)
    lines = CURVES["nmda_block"].lines(drive, typical())
    assert lines["low"] < read("nmda_block", drive) < lines["high"]


def test_the_high_comes_before_relief_at_every_level() -> None:
    ce = levels(ce=np.array([1.0, 50.0, 200.0, 1000.0]))
    assert np.all(read("drug_high", ce) > read("analgesia", ce))


def test_pressure_rises_more_from_65_years_on() -> None:
    old = Subject(weight_kg=70, age_y=65, sex="female")
    almost = replace(old, age_y=64.9)
    drive = levels(s=100.0)
    assert read("systolic_rise_mmhg", drive, almost) == read("systolic_rise_mmhg", drive)
    assert read("systolic_rise_mmhg", drive, old) > 1.7 * read("systolic_rise_mmhg", drive)


def test_person_number_i_has_the_same_parameters_however_many_there_are() -> None:
    few, many = drawn(Population(50, seed=9), range(50)), drawn(Population(3000, seed=9), range(3000))
    part = drawn(Population(3000, seed=9), range(2048, 3000))
    for p in PARAMETERS:
        all_of_them = np.broadcast_to(many[p.name], 3000)
        assert np.array_equal(np.broadcast_to(few[p.name], 50), all_of_them[:50])
        assert np.array_equal(np.broadcast_to(part[p.name], 952), all_of_them[2048:])


def test_without_parameter_uncertainty_everyone_has_the_typical_values() -> None:
    values = drawn(Population(5, parameter=False), range(5))
    assert all(np.all(values[p.name] == p.value) for p in PARAMETERS)


def test_drawn_parameters_keep_the_published_intervals() -> None:
    values = drawn(Population(40_000), range(40_000))
    for p in PARAMETERS:
        if p.low is not None and p.high is not None:
            assert p.low <= values[p.name].min() and values[p.name].max() <= p.high
    low, high = np.quantile(values["slow_half_d"], (0.025, 0.975))
    assert high / low == pytest.approx(20.5 / 5.3, rel=0.03)
    low, high = np.quantile(values["lasting_c50_ng_per_ml"], (0.025, 0.975))
    assert high / low == pytest.approx(21.2 / 4.37, rel=0.03)
    assert values["responder_probability"].std() == pytest.approx(0.10, abs=0.01)


def test_a_parameter_needs_what_its_way_of_drawing_needs() -> None:
    with pytest.raises(ValueError, match="range"):
        EffectParameter("x", 1.0, "unit", "S1", drawn_as="uniform")
    with pytest.raises(ValueError, match="standard deviation"):
        EffectParameter("x", 1.0, "unit", "S1", drawn_as="lognormal")


def test_every_number_has_a_source_that_is_listed_and_recalled_ones_say_verify() -> None:
    for p in PARAMETERS:
        assert p.source in sources() or p.source == "policy"
        assert not p.verify or "verify" in p.note
        assert p.source != "policy" or p.tag == "assumed"


def test_the_norketamine_weight_is_a_share() -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        Switches(1.5)


def test_first_relief_is_when_the_level_comes_to_the_published_range() -> None:
    around = context(DRIP, 70.0)  # racemate: 70 of S and 70 of R
    found = effect("analgesia", TIMES, np.zeros(4), None, around).summary
    assert found["first_relief_h"] == pytest.approx(0.5) and "70 ng/mL" in found["definition"]


def test_by_mouth_first_relief_counts_from_45_with_norketamine() -> None:
    found = effect("analgesia", TIMES, np.zeros(4), None, context(TABLET, 45.0)).summary
    assert (found["first_relief_level_ng_per_ml"], found["first_relief_h"]) == (45.0, pytest.approx(0.5))


def test_first_relief_is_not_given_when_the_level_never_comes_there() -> None:
    found = effect("analgesia", TIMES, np.zeros(4), None, context(DRIP, 20.0)).summary
    assert found["first_relief_h"] is None and "does not come" in found["definition"]


@pytest.mark.parametrize(("row", "why"), [(SPRAY, "of racemate, not of one enantiomer"), (CREAM, "not of creams")])
def test_first_relief_is_not_given_where_the_published_range_is_of_something_else(row: object, why: str) -> None:
    found = effect("analgesia", TIMES, np.zeros(4), None, context(row, 100.0)).summary  # type: ignore[arg-type]
    assert found["first_relief_h"] is None and why in found["definition"]


@pytest.mark.parametrize("row", [DRIP, SPRAY, TABLET, DAYS, TEN_DAYS, CREAM])
@pytest.mark.parametrize("name", EFFECTS)
def test_every_effect_can_be_put_together_for_every_regimen(name: str, row: object) -> None:
    around = context(row, 100.0)  # type: ignore[arg-type]
    values = CURVES[name].of(around.drive, around.values, MAN, Switches())
    made = effect(name, TIMES, values, None, around)
    if made.values is None:
        assert name == "lasting_relief" and row not in (DAYS, TEN_DAYS) and made.lead
        return
    assert made.summary["peak"] == values.max() and made.summary["peak_at_h"] == 1.0 and made.notes
    assert made.to_dict()["source"]


def test_relief_that_is_there_at_the_first_time_begins_then() -> None:
    around = replace(context(DRIP, 100.0), drive=levels(s=np.full(4, 90.0)))
    assert effect("analgesia", TIMES, np.zeros(4), None, around).summary["first_relief_h"] == 0.0


def test_an_effect_without_source_or_with_an_unknown_grade_cannot_be_made() -> None:
    made = effect("analgesia", TIMES, np.zeros(4), None, context(DRIP, 100.0))
    for wrong in ({"source": ""}, {"grade": "D"}, {"kind": "guessed"}):
        with pytest.raises(ValueError, match="known kind"):
            replace(made, **wrong)  # type: ignore[arg-type]
