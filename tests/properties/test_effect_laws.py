"""Laws that effects obey whatever is given: more drug never gives less, creams add up, worse skin lets in no less."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from lenitive.pharmacology import DoseRow, Population, Prediction, Regimen, Subject, predict
from lenitive.pharmacology.answers.effect import EFFECTS
from lenitive.pharmacology.answers.prediction import QUANTILES
from lenitive.pharmacology.regimens import Cream
from lenitive.pharmacology.subject import DrugTaken

LAWFUL = settings(derandomize=True, deadline=None, max_examples=6)
TIMES_H = np.concatenate([np.arange(0, 4, 0.5), np.arange(4, 48.1, 4)])
SHARES = [name for name in EFFECTS if name not in ("systolic_rise_mmhg", "heart_rate_rise")]
SKINS = ("intact", "occluded", "broken")

subjects = st.builds(
    Subject,
    weight_kg=st.floats(40, 120),
    age_y=st.sampled_from([30.0, 64.0, 65.0, 80.0]),
    sex=st.sampled_from(["female", "male"]),
    drugs=st.sampled_from([(), (DrugTaken("clarithromycin"),), (DrugTaken("rifampicin", from_h=6.0),)]),
)
rows = st.builds(
    lambda route, form, mg, start, lasting: DoseRow(
        route, form, mg, start_h=start / 4, duration_h=lasting if route == "iv" else 0.0
    ),
    st.sampled_from(["iv", "oral", "nasal", "im", "sublingual"]),
    st.sampled_from(["racemate", "s-ketamine", "r-ketamine"]),
    st.floats(1, 200),
    st.integers(0, 80),
    st.sampled_from([0.0, 2 / 3, 4.0, 30.0]),
)
creams = st.builds(
    lambda mg, partner_mg, start, skin: DoseRow(
        "topical",
        "racemate",
        mg,
        start_h=start / 2,
        every_h=12.0,
        count=3,
        cream=Cream(5.0, 300.0, "Lipoderm", skin, (("ketoprofen", partner_mg),)),
    ),
    st.floats(10, 1000),
    st.floats(10, 1000),
    st.integers(0, 12),
    st.sampled_from(SKINS),
)


def ask(subject: Subject, *given_rows: DoseRow, **more: Any) -> Prediction:
    """By the disposition that takes every route, so that a further row never changes the model."""
    return predict(subject, Regimen(given_rows), times_h=TIMES_H, model="otto_2021", **more)


def not_less(more: np.ndarray, less: np.ndarray) -> bool:
    return bool(np.all(more >= less - 1e-9 * max(float(np.abs(less).max()), 1e-12)))


def no_effect_is_less(more: Prediction, less: Prediction) -> bool:
    """Whether every effect that is drawn for the smaller regimen is drawn for the other, and nowhere less."""
    for name, effect in less.effects.items():
        if effect.values is not None:
            assert not_less(more.effects[name].values, effect.values), name
    return True


@LAWFUL
@given(rows, subjects, st.floats(1, 20))
def test_a_larger_dose_never_gives_less_of_any_effect_at_any_time(row: DoseRow, subject: Subject, times: float) -> None:
    less, more = ask(subject, row), ask(subject, replace(row, amount_mg=row.amount_mg * times))
    assert no_effect_is_less(more, less)
    if row.form == "r-ketamine":
        return  # nothing is published for its relief: missing
    relief = [one.effects["lasting_relief"].summary for one in (less, more)]
    assert (relief[0]["outlasts_days"] is None) == (row.route != "iv" or row.duration_h < 24)
    if relief[0]["outlasts_days"] is None:
        return  # not drawn: no number
    for whose in ("treated", "responders", "against_placebo"):
        assert relief[1]["outlasts_days"][whose] >= relief[0]["outlasts_days"][whose]
    assert relief[1]["nrs_at_day_7"]["treated"] <= relief[0]["nrs_at_day_7"]["treated"] + 1e-9


@LAWFUL
@given(st.lists(rows, min_size=2, max_size=3), subjects.map(lambda someone: replace(someone, drugs=())))
def test_a_further_dose_never_gives_less_of_any_effect_at_any_time(given_rows: list[DoseRow], subject: Subject) -> None:
    """With a medicine the routes share one liver, so that is left out here."""
    less, more = ask(subject, *given_rows[:-1]), ask(subject, *given_rows)
    assert no_effect_is_less(more, less)


@LAWFUL
@given(rows, subjects)
def test_shares_lie_between_none_and_all_and_bands_in_their_order(row: DoseRow, subject: Subject) -> None:
    found = ask(subject, row, population=Population(120, 3))
    for name, effect in found.effects.items():
        if effect.values is None:
            continue
        assert effect.bands is not None
        lines = np.stack([effect.bands[key] for key in QUANTILES])
        assert np.all(np.diff(lines, axis=0) >= 0) and lines.min() >= 0 and effect.values.min() >= 0
        if name in SHARES:
            assert lines.max() <= 1 and effect.values.max() <= 1
    for outcome in found.meaning:
        if outcome.with_drug is not None and outcome.without is not None:
            assert 0 <= outcome.without <= outcome.with_drug <= 100


@LAWFUL
@given(rows, subjects.map(lambda someone: replace(someone, drugs=())), st.floats(0.5, 24))
def test_a_later_start_is_the_same_effect_later(row: DoseRow, subject: Subject, later_h: float) -> None:
    first = predict(subject, Regimen((row,)), times_h=TIMES_H, model="otto_2021")
    moved = replace(row, start_h=row.start_h + later_h)
    second = predict(subject, Regimen((moved,)), times_h=TIMES_H + later_h, model="otto_2021")
    for name, effect in first.effects.items():
        if effect.values is None:
            continue  # a start on another day moves no infusion of a day or longer out of what is drawn
        top = max(effect.values.max(), 1e-12)
        assert second.effects[name].values == pytest.approx(first.effects[name].values, abs=1e-6 * top), name


@LAWFUL
@given(st.lists(creams, min_size=2, max_size=2), subjects)
def test_two_creams_bring_the_sum_of_their_levels_and_of_their_other_ingredients(
    two: list[DoseRow], subject: Subject
) -> None:
    alone = [ask(subject, cream) for cream in two]
    both = ask(subject, *two)
    for name, curve in both.typical.items():
        parts = sum(one.typical[name].values for one in alone)
        assert curve.values == pytest.approx(parts, rel=1e-9, abs=1e-9)
    assert all(no_effect_is_less(both, one) for one in alone)
    most = max(one.co_ingredients["ketoprofen"].applied_mg_per_day for one in alone)
    added = sum(one.co_ingredients["ketoprofen"].applied_mg_per_day for one in alone)
    assert most <= both.co_ingredients["ketoprofen"].applied_mg_per_day <= added * (1 + 1e-9)


@LAWFUL
@given(creams, subjects, st.sampled_from([None, None, None, Population(100, 3)]))
def test_broken_skin_never_gives_less_than_occluded_nor_occluded_less_than_intact(
    cream: DoseRow, subject: Subject, population: Population | None
) -> None:
    assert cream.cream is not None
    found = [
        ask(subject, replace(cream, cream=replace(cream.cream, skin=skin)), population=population) for skin in SKINS
    ]
    for less, more in pairwise(found):
        assert not_less(more.typical["ketamine"].values, less.typical["ketamine"].values)
        assert no_effect_is_less(more, less)
        for name in EFFECTS:
            lines = more.effects[name].bands, less.effects[name].bands
            if lines[0] is not None and lines[1] is not None:
                assert all(not_less(lines[0][key], lines[1][key]) for key in QUANTILES), name
