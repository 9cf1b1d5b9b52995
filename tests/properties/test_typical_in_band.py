"""The typical line of every effect lies inside its own band: over effects, routes, forms, doses and trains of doses."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st

from lenitive.pharmacology import DoseRow, Population, Prediction, Regimen, Subject, predict
from lenitive.pharmacology.effects.parameters import PARAMETERS, drawn
from lenitive.pharmacology.regimens import FORMS, Cream

PERSON = Subject(70, 45, "female")
PEOPLE = 300  # so many that the typical person, who is near the middle, cannot lie outside nine in ten by chance
ROUTES = ("iv", "im", "nasal", "oral", "sublingual", "buccal", "rectal", "topical")
GIVEN = [(route, form) for route, form in product(ROUTES, FORMS) if (route, form) != ("topical", "r-ketamine")]


def row(
    route: str, form: str, amount_mg: float, duration_h: float, train: tuple[float | None, int] = (None, 1)
) -> DoseRow:
    """A train of doses by that route; `duration_h` counts for infusions only."""
    cream = Cream(5.0, 300.0, "Lipoderm") if route == "topical" else None
    over_h, (every_h, count) = duration_h if route == "iv" else 0.0, train
    return DoseRow(route, form, amount_mg, duration_h=over_h, every_h=every_h, count=count, cream=cream)


def outside(prediction: Prediction) -> list[str]:
    """Effects whose typical line leaves the band of nine in ten, with how far, as a share of its own highest value."""
    found = []
    for name, effect in prediction.effects.items():
        if effect.values is None:
            continue
        assert effect.bands is not None
        line, low, high = effect.values, effect.bands["p05"], effect.bands["p95"]
        beyond = float(np.maximum(low - line, line - high).max()) / max(float(line.max()), 1e-12)
        if beyond > 1e-9:
            found.append(f"{name} by {beyond:.3g}")
    return found


@pytest.mark.parametrize(("route", "form"), GIVEN)
def test_the_typical_line_lies_in_its_band_by_every_route_at_low_usual_and_high_doses(route: str, form: str) -> None:
    for amount_mg, duration_h in product((2.0, 30.0, 300.0), (2 / 3, 24.0) if route == "iv" else (0.0,)):
        given_row = row(route, form, amount_mg, duration_h)
        found = predict(PERSON, Regimen((given_row,)), population=Population(PEOPLE, 3))
        assert outside(found) == [], (amount_mg, duration_h)


@settings(derandomize=True, deadline=None, max_examples=25)
@given(
    st.sampled_from(GIVEN),
    st.floats(1, 400),
    st.sampled_from([1 / 6, 2 / 3, 4.0, 30.0]),
    st.sampled_from([(None, 1), (6.0, 5), (24.0, 6), (168.0, 3)]),
    st.sampled_from([Subject(45, 30, "female"), Subject(110, 80, "male")]),
    st.builds(Population, n=st.just(PEOPLE), seed=st.integers(0, 10_000), parameter=st.booleans()),
)
def test_the_typical_line_lies_in_its_band_for_any_train_person_and_seed(
    way: tuple[str, str],
    amount_mg: float,
    duration_h: float,
    train: tuple[float | None, int],
    person: Subject,
    population: Population,
) -> None:
    given_row = row(*way, amount_mg, min(duration_h, train[0] or duration_h), train)
    found = predict(person, Regimen((given_row,)), population=population)
    assert outside(found) == []


def test_the_typical_value_of_every_number_behind_an_effect_lies_in_the_middle_half_of_its_draws() -> None:
    """The cause behind the law: an edge of an assumed range is nobody's typical value."""
    many = drawn(Population(4000, 5), range(4000))
    for p in PARAMETERS:
        if not p.drawn_as or p.name == "fraction_unbound":
            continue
        low, high = np.quantile(many[p.name], (0.25, 0.75))
        assert low <= p.value <= high, p.name


def test_unbound_fraction_is_the_published_number_at_the_edge_of_a_range_too_narrow_to_matter() -> None:
    """0.55 was published, 0.57 by another source: 4 % of the level, where people differ several-fold."""
    p = next(one for one in PARAMETERS if one.name == "fraction_unbound")
    assert p.low is not None and p.high is not None and p.high / p.low < 1.04
