"""Laws of the infusion card, for any steps that a pump can be set to: nothing is lost, and it reads back."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings, strategies as st

from lenitive.documents import from_plain
from lenitive.pharmacology.cases import Case, read
from lenitive.pharmacology.infusions import PumpSetup, card_dict, card_of
from lenitive.pharmacology.simulation import predict_case
from lenitive.units import Quantity
from pharmacology.infusions.making import Row, case_of, infusion, push

PUMP = Fraction(1, 10)
strengths = st.sampled_from([Fraction(1), Fraction(2), Fraction("2.5"), Fraction(5)])
steps = st.lists(
    st.tuples(st.integers(30, 120), st.integers(10, 90), st.integers(0, 30)), min_size=1, max_size=4
)  # tenths of an mL/h, minutes, minutes of pause before
pushes = st.lists(st.integers(5, 12), max_size=1)  # tenths of an mL


def text(value: Fraction, unit: str) -> str:
    return str(Quantity(value, unit))


@st.composite
def sessions(draw: st.DrawFn) -> tuple[Case, PumpSetup]:
    strength, counts = draw(strengths), draw(st.sampled_from(["base", "hydrochloride"]))
    rows: list[Row] = [
        push(amount=text(tenths * PUMP * strength, "mg"), basis=counts, over="1 min") for tenths in draw(pushes)
    ]
    at_min = 0
    for tenths, run_min, pause_min in draw(steps):
        at_min += pause_min if rows else 0
        rate = text(tenths * PUMP * strength, "mg/h")
        rows.append(infusion(rate=rate, over=f"{run_min} min", at=f"{at_min} min", basis=counts))
        at_min += run_min
    return case_of(*rows), PumpSetup(strength, counts, Fraction(1000), PUMP, PUMP)


@settings(max_examples=40, deadline=None)
@given(sessions())
def test_volumes_of_steps_and_pushes_are_the_total_and_the_milligrams_are_those_of_the_case(
    made: tuple[Case, PumpSetup],
) -> None:
    case, setup = made
    card = card_of(case, predict_case(case), setup)
    by_pump = sum((step.ml_per_h * step.over_h for step in card.steps if step.kind == "infusion"), Fraction(0))
    assert by_pump + card.push_ml == card.total_ml
    assert card.total_ml * setup.base_mg_per_ml == card.total_base_mg == sum(row.base_mg for row in case.exact)
    assert all((step.ml_per_h / PUMP).denominator == 1 for step in card.steps if step.kind == "infusion")
    assert card.total_ml + card.left_ml == setup.volume_ml
    assert len(card.readings.times) == len({one.at_h for one in card.readings.times})


@settings(max_examples=40, deadline=None)
@given(sessions())
def test_any_card_reads_back_to_its_case(made: tuple[Case, PumpSetup]) -> None:
    case, setup = made
    regimen = card_dict(card_of(case, predict_case(case), setup))["regimen"]
    again = read(from_plain({"subject": {"weight_kg": "70", "age_y": "45", "sex": "female"}, "regimen": regimen}))
    given_then, given_now = (
        sorted((row.at_h, row.is_push, row.over_h, row.base_mg, row.form) for row in each.exact)
        for each in (case, again)
    )
    assert given_then == given_now
