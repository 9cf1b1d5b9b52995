"""What pump and syringe are set to: exact, and the same as a pump that is run by the card minute by minute."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from lenitive.documents import from_plain, read_file
from lenitive.pharmacology.cases import Case, read
from lenitive.pharmacology.cases.substance import SALT_FACTOR
from lenitive.pharmacology.infusions import InfusionCard, card_dict, words_of
from lenitive.reasons import Refused
from lenitive.units import Quantity
from pharmacology.infusions.making import case_of, infusion, made, push

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"
STEP_UP = (
    push(),
    infusion(rate="10 mg/h", over="90 min"),
    infusion(rate="15 mg/h", over="2 h", at="90 min"),
    push(amount="7 mg", at="2 h"),
    infusion(rate="20 mg/h", over="30 min", at="4 h"),
)


def minutes(clock: str) -> int:
    hours, mins = clock.split(":")
    return 60 * int(hours) + int(mins)


def run_by_hand(card: InfusionCard) -> tuple[Fraction, Fraction]:
    """mL and mg that leave the bag when a nurse does what the card says and looks at the pump every minute."""
    shown = card_dict(card)
    strength = Quantity.parse(shown["strength"]["base"])
    pushes = sum(
        (Quantity.parse(one["volume"]).magnitude("mL") for one in shown["steps"] if one["kind"] == "push"), Fraction(0)
    )
    ml = pushes
    for minute in range(max(minutes(one["to"]) for one in shown["steps"])):
        for one in shown["steps"]:
            if one["kind"] == "infusion" and minutes(one["from"]) <= minute < minutes(one["to"]):
                ml += Quantity.parse(one["rate"]).magnitude("mL/h") / 60
    return ml, ml * strength.magnitude("mg/mL")


def test_forty_minutes_of_half_a_milligram_per_kilogram_run_at_52_point_5_mL_an_hour() -> None:
    (step,) = made(case_of(infusion_by_weight())).steps
    assert (step.kind, step.from_h, step.to_h) == ("infusion", 0, Fraction(2, 3))
    assert (step.ml_per_h, step.base_mg_per_h, step.ml, step.base_mg) == (Fraction("52.5"), Fraction("52.5"), 35, 35)


def infusion_by_weight() -> dict[str, str]:
    row = infusion(over="40 min", amount="0.5 mg/kg")
    return {key: value for key, value in row.items() if key != "rate"}


@pytest.mark.parametrize("name", ["iv_infusion", "crps_100_h_infusion", "outpatient_series", "six_sessions"])
def test_a_pump_run_minute_by_minute_gives_what_the_card_totals(name: str) -> None:
    card = made(read(read_file(EXAMPLES / f"{name}.yaml")), strength="2 mg/mL" if "crps" in name else "1 mg/mL")
    assert run_by_hand(card) == (card.total_ml, card.total_base_mg)


def test_pushes_steps_and_a_pause_are_listed_in_their_order() -> None:
    card = made(case_of(*STEP_UP))
    assert [step.kind for step in card.steps] == ["push", "infusion", "infusion", "push", "pause", "infusion"]
    assert [row.when for row in words_of(card).rows][:2] == ["0:00 to 0:01", "0:00 to 1:30"]
    assert (card.push_ml, card.total_base_mg) == (21, 14 + 15 + 30 + 7 + 10)
    assert run_by_hand(card) == (card.total_ml, card.total_base_mg)


def test_what_is_left_over_and_what_is_taken_fill_the_bag() -> None:
    card = made(case_of(*STEP_UP), volume="100 mL")
    assert card.left_ml + card.total_ml == 100 and card.bag_base_mg == 100


def test_a_strength_in_salt_is_converted_as_a_case_converts_it_and_both_stand_on_the_card() -> None:
    card = made(case_of(infusion(basis="hydrochloride", rate="15 mg/h")), strength="3 mg/mL", counts="hydrochloride")
    (step,) = card.steps
    assert (step.ml_per_h, step.base_mg) == (5, 15 * SALT_FACTOR)
    (row,) = words_of(card).rows
    assert (row.set_to, row.per_hour, row.salt_per_hour) == ("5 mL/h", "about 13.005 mg/h", "15 mg/h hydrochloride")
    assert card_dict(card)["strength"] == {"base": f"{3 * SALT_FACTOR} mg/mL", "hydrochloride": "3 mg/mL"}


def test_a_dose_in_salt_from_a_bag_in_base_is_refused_where_the_pump_cannot_be_set_to_it() -> None:
    with pytest.raises(Refused) as caught:
        made(case_of(infusion(basis="hydrochloride")))
    assert "write rate: 17.3 mg/h, counted in base" in caught.value.reason.text


@pytest.mark.parametrize(("name", "sessions"), [("outpatient_series", 10), ("six_sessions", 6), ("iv_infusion", 1)])
def test_sessions_that_are_alike_are_one_card(name: str, sessions: int) -> None:
    card = made(read(read_file(EXAMPLES / f"{name}.yaml")))
    assert len(card.session.starts_h) == sessions
    assert any(about == "Session" for about, _ in words_of(card).facts) is (sessions > 1)


def doses(case: Case) -> set[tuple[object, ...]]:
    return {(row.form, row.base_mg, start_h, row.over_h, row.is_push) for row in case.exact for start_h in row.starts_h}


@pytest.mark.parametrize(
    ("case", "bag"),
    [
        (case_of(*STEP_UP), {}),
        (case_of(infusion_by_weight()), {}),
        (case_of(infusion(rate="15 mg/h", basis="hydrochloride")), {"strength": "3 mg/mL", "counts": "hydrochloride"}),
        (case_of(infusion(every="once a day", count="4")), {}),
        (case_of(push(over="90 s")), {}),
        *((read(read_file(EXAMPLES / f"{name}.yaml")), {}) for name in ("outpatient_series", "six_sessions")),
        (read(read_file(EXAMPLES / "crps_100_h_infusion.yaml")), {"strength": "2 mg/mL"}),
    ],
)
def test_the_card_read_back_by_the_reader_of_cases_is_the_same_regimen(case: Case, bag: dict[str, str]) -> None:
    shown = card_dict(made(case, **bag))
    person = {"weight_kg": shown["weight_kg"], "age_y": "45", "sex": "female"}
    again = read(from_plain({"subject": person, "regimen": shown["regimen"]}))
    assert doses(again) == doses(case)
    assert sorted(map(repr, again.regimen.rows)) == sorted(map(repr, flat(case)))


def flat(case: Case) -> list[object]:
    """The rows that the solver is given, one for each dose."""
    person = {"weight_kg": "70", "age_y": "45", "sex": "female"}
    rows = [
        {
            "drug": "ketamine",
            "form": row.form,
            "basis": "base",
            "route": "iv",
            "amount": f"{row.base_mg} mg",
            "over": f"{row.over_h * 3600} s",
            "at": f"{start_h * 3600} s",
        }
        for row in case.exact
        for start_h in row.starts_h
    ]
    return list(read(from_plain({"subject": person, "regimen": rows})).regimen.rows)


def test_the_printed_rates_and_clock_times_read_back_too() -> None:
    """As a second person would: from the columns of the paper, not from the JSON."""
    case = case_of(*STEP_UP)
    rows = []
    for row in words_of(made(case)).rows:
        start, end = (minutes(clock) for clock in row.when.split(" to "))
        given = {"drug": "ketamine", "form": "racemate", "basis": "base", "route": "iv", "at": f"{start} min"}
        if row.what == "infusion":
            rows.append({**given, "rate": row.per_hour, "over": f"{end - start} min"})
        elif row.what == "push":
            rows.append({**given, "amount": row.gives.split(" = ")[1], "given": "push"})
    assert doses(case_of(*rows)) == doses(case)
